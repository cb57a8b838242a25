"""guide.yaml as its writers type it; it knows no tree, no catalogue and no rule.

What is said aloud with children has a shape of its own, so that a writer sees for whom a text is.
"""

from typing import Annotated, Any

import msgspec

from kiosk.device.library.written import Id, Shape, Target

Advice = Annotated[str, msgspec.Meta(description="English words for the one who leads the group.")]
Aloud = Annotated[str, msgspec.Meta(description="English words that are said with children.")]


class TextEntry(Shape, frozen=True):
    """A text for the one who leads."""

    id: Id
    text: Advice


class AloudEntry(Shape, frozen=True):
    """A text that is said to children, or by them."""

    id: Id
    text: Aloud


class PointEntry(Shape, frozen=True):
    """Advice with a heading, and what may be said in so many words."""

    id: Id
    title: Advice
    text: Advice
    say: tuple[AloudEntry, ...] = ()


class StepEntry(PointEntry, frozen=True, kw_only=True):
    """A part of a session, and how long it takes."""

    minutes: Annotated[str, msgspec.Meta(description="A number or a span, such as 12-15.")]


class GameEntry(PointEntry, frozen=True):
    """An energiser, and how it is played sitting."""

    seated: TextEntry | None = None


class WatchEntry(Shape, frozen=True):
    """What to look out for, and what may be said then."""

    id: Id
    text: Advice
    say: tuple[AloudEntry, ...] = ()


class ChapterEntry(Shape, frozen=True):
    """How one chapter is led; two of the prompts close its session."""

    id: Annotated[str, msgspec.Meta(description="The id of a chapter in story.yaml.")]
    messages: tuple[AloudEntry, ...]
    prompts: tuple[AloudEntry, ...]
    do: AloudEntry
    watch: tuple[WatchEntry, ...]


class CardEntry(Shape, frozen=True):
    """A discussion card: the reading pauses after a panel, and the group talks of it."""

    id: Id
    after: Target
    prompts: tuple[AloudEntry, ...]


class ExchangeEntry(Shape, frozen=True):
    """A line that one calls and all the others answer."""

    call: AloudEntry
    response: AloudEntry


class ClosingEntry(Shape, frozen=True):
    """The ritual at the end of each session; the lines are said before its last step."""

    title: TextEntry
    steps: tuple[AloudEntry, ...]
    lines: tuple[ExchangeEntry, ...] = ()


class PauseEntry(Shape, frozen=True):
    """When to stop the story, what to say, and what to do."""

    signs: tuple[TextEntry, ...]
    say: AloudEntry
    then: TextEntry
    look: PointEntry
    listen: PointEntry
    link: PointEntry
    bridge: TextEntry


class ReferEntry(Shape, frozen=True):
    """What is taken to somebody the same day, and what this week."""

    today: tuple[TextEntry, ...]
    week: tuple[TextEntry, ...]
    week_when: TextEntry
    most: TextEntry


class ChildQuestionEntry(Shape, frozen=True):
    """What children ask, and what may be said."""

    id: Id
    ask: AloudEntry
    say: AloudEntry
    text: Advice = ""


class LocalEntry(Shape, frozen=True):
    """The local card: whom to tell, to be filled in by hand."""

    title: TextEntry
    where: TextEntry
    blanks: tuple[TextEntry, ...]


class GuideFile(Shape, frozen=True):
    """guide.yaml: how a story is read with a group, when to stop, and whom to tell."""

    intro: TextEntry
    before: tuple[PointEntry, ...]
    session: tuple[StepEntry, ...]
    chapters: tuple[ChapterEntry, ...]
    pause: PauseEntry
    refer: ReferEntry
    local: LocalEntry
    junior: TextEntry | None = None
    cards: tuple[CardEntry, ...] = ()
    energisers: tuple[GameEntry, ...] = ()
    avoid: TextEntry | None = None
    closing: ClosingEntry | None = None
    questions: tuple[ChildQuestionEntry, ...] = ()
    working: tuple[TextEntry, ...] = ()


def guide_schema() -> dict[str, Any]:
    """The JSON Schema of guide.yaml."""
    return msgspec.json.schema(GuideFile)
