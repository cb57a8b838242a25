"""What is to be said and what was heard of it; it knows no voice, no sound device and no clock.

A word's index is its place in `text.split()`, in every language: the voice counts as the
lettering does, so that the word that is heard is the word that is lit.
"""

import msgspec


class Utterance(msgspec.Struct, frozen=True):
    """One line to be spoken by `who` (empty: the narrator); `slow` for one word touched."""

    line_id: str
    text: str
    language: str
    who: str = ""
    slow: bool = False


class WordSpoken(msgspec.Struct, frozen=True, tag=True):
    """The voice has come to word `index` of a line."""

    line_id: str
    index: int


class LineEnded(msgspec.Struct, frozen=True, tag=True):
    """A line was spoken to its end, or could not be spoken at all: nobody waits for it."""

    line_id: str


class AllEnded(msgspec.Struct, frozen=True, tag=True):
    """The last line of what was asked has ended."""


SpeechEvent = WordSpoken | LineEnded | AllEnded
