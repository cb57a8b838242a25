"""A guide for whoever reads a story with a group, as values; it knows no file and no screen.

Every text says in which language it is: one that is not translated yet is in English, which print
can mark and a screen must leave out.
"""

from collections.abc import Iterator

import msgspec

from kiosk.model.story import Panel, Story
from kiosk.model.values import changed


class Text(msgspec.Struct, frozen=True):
    """Words with their id and the language they are in.

    `aloud` texts are said to children or by them, and are written in their register.
    """

    id: str
    text: str
    language: str
    aloud: bool = False


class Point(msgspec.Struct, frozen=True):
    """Advice with a heading, and what may be said in so many words."""

    id: str
    title: Text
    text: Text
    say: tuple[Text, ...] = ()


class Step(Point, frozen=True):
    """A part of a session; `minutes` is a number or a span such as '12-15', in 0-9."""

    minutes: str = ""


class Game(Point, frozen=True):
    """An energiser, and how it is played sitting."""

    seated: Text | None = None


class Watch(msgspec.Struct, frozen=True):
    """What to look out for in a chapter, and what may be said then."""

    text: Text
    say: tuple[Text, ...] = ()


class ChapterGuide(msgspec.Struct, frozen=True):
    """How one chapter is led; `prompts` are the questions of which two close the session."""

    chapter: str
    messages: tuple[Text, ...]
    prompts: tuple[Text, ...]
    do: Text
    watch: tuple[Watch, ...]


class DiscussionCard(msgspec.Struct, frozen=True):
    """A pause in the reading: when the panel `after` has been read, the group talks of it."""

    id: str
    after: str
    prompts: tuple[Text, ...]


class Exchange(msgspec.Struct, frozen=True):
    """A line that one calls and all the others answer."""

    call: Text
    response: Text


class Closing(msgspec.Struct, frozen=True):
    """The ritual at the end of each session; its `lines` are called before the last step."""

    title: Text
    steps: tuple[Text, ...]
    lines: tuple[Exchange, ...]


class Pause(msgspec.Struct, frozen=True):
    """When the story is stopped, what is said then, and what is done: look, listen, link."""

    signs: tuple[Text, ...]
    say: Text
    then: Text
    look: Point
    listen: Point
    link: Point
    bridge: Text


class Refer(msgspec.Struct, frozen=True):
    """What is taken to somebody the same `today`, and what this `week` (`week_when` it lasts)."""

    today: tuple[Text, ...]
    week: tuple[Text, ...]
    week_when: Text
    most: Text


class ChildQuestion(msgspec.Struct, frozen=True):
    """What children ask, what may be said, and what the grown-up should know first."""

    ask: Text
    say: Text
    text: Text | None = None


class LocalCard(msgspec.Struct, frozen=True):
    """Whom to tell in this place: the `blanks` are filled in by hand, never on a screen."""

    title: Text
    where: Text
    blanks: tuple[Text, ...]


class Guide(msgspec.Struct, frozen=True):
    """The whole guide of one story in one language."""

    story: str
    language: str
    intro: Text
    before: tuple[Point, ...]
    session: tuple[Step, ...]
    chapters: tuple[ChapterGuide, ...]
    pause: Pause
    refer: Refer
    local: LocalCard
    junior: Text | None = None
    cards: tuple[DiscussionCard, ...] = ()
    energisers: tuple[Game, ...] = ()
    avoid: Text | None = None
    closing: Closing | None = None
    questions: tuple[ChildQuestion, ...] = ()
    working: tuple[Text, ...] = ()

    def chapter(self, id: str) -> ChapterGuide | None:
        """How chapter `id` is led; None where the guide is silent on it."""
        return next((one for one in self.chapters if one.chapter == id), None)

    def card_after(self, panel: str) -> DiscussionCard | None:
        """The card at which a group pauses when it has read `panel`, if there is one."""
        return next((one for one in self.cards if one.after == panel), None)

    def cards_in(self, story: Story, chapter: str) -> tuple[DiscussionCard, ...]:
        """The cards of one chapter of `story`, in the order in which its panels are written."""
        panels = [node.id for node in story.nodes.values()
                  if isinstance(node, Panel) and node.chapter == chapter]
        return tuple(card for id in panels if (card := self.card_after(id)))

    def texts(self) -> tuple[Text, ...]:
        """Every text, in the order of the fields above."""
        return tuple(_texts(self))


def on_screen(guide: Guide, story: Story) -> Guide:
    """`guide` with the cards that children can be shown, and none else.

    A card is left out where a prompt of it is not translated, and where `story` has not its panel,
    be it that the panel is withheld.
    """
    cards = tuple(
        card for card in guide.cards
        if isinstance(story.nodes.get(card.after), Panel)
        and all(prompt.language == guide.language for prompt in card.prompts)
    )
    return changed(guide, cards=cards)


def _texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from _texts(getattr(value, field))
