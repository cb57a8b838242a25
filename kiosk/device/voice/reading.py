"""A line as it is read out, and which of its words each place belongs to; it knows no sound.

What is spoken differs from what is written (another alphabet, no quotation marks), but word for
word: `starts` holds where each word of `text.split()` begins in the spoken text.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.device.voice.arabic import for_espeak
from kiosk.device.voice.sorani import in_kurmanji_letters

#: Marks that a synthesiser would spell out ("asterisk"), and marks of direction.
_UNSAID = dict.fromkeys(map(ord, "“”«»\"*_()[]{}<>|♪♫\u0640\u200b\u200c\u200d\u200e\u200f\u061c"))
_UNSAID_KURDISH = {mark: None for mark in _UNSAID if mark != 0x200C}
_PAUSES = {ord("—"): ", ", ord("–"): ", ", ord("/"): ", "}

_SPELLINGS: dict[str, Callable[[str], str]] = {"ar": for_espeak, "ckb": in_kurmanji_letters}

#: Stands for a word of which nothing is spoken; the synthesiser rests there.
_REST = ","


@dataclass(frozen=True, slots=True)
class Reading:
    """`spoken` text and where each written word begins in it, in characters."""

    spoken: str
    starts: tuple[int, ...]

    def index_at(self, position: int) -> int:
        """The index of the written word to which character `position` of `spoken` belongs."""
        return max(0, bisect_right(self.starts, position) - 1)


def reading(text: str, language: str) -> Reading:
    """How `text` is read out in `language`."""
    words = [_spoken(word, language) or _REST for word in text.split()]
    starts = [sum(len(word) + 1 for word in words[:index]) for index in range(len(words))]
    return Reading(" ".join(words), tuple(starts))


def _spoken(word: str, language: str) -> str:
    # Sorani spelling reads the zero-width non-joiner, and takes it away itself.
    word = word.translate(_UNSAID_KURDISH if language == "ckb" else _UNSAID).translate(_PAUSES)
    spell = _SPELLINGS.get(language)
    return (spell(word) if spell else word).strip()
