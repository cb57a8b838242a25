"""The story files as their writers type them; it knows no tree, no catalogue and no rule.

One struct a kind of entry. The JSON Schema that editors read is made from these, so a
description here is what a writer sees while typing.
"""

from collections.abc import Iterator
from typing import Annotated, Any, Literal, NamedTuple

import msgspec

from kiosk.device.library.question_entries import QuestionEntry, QuestionsFile, ReserveFile
from kiosk.device.library.written import Id, Shape, Spoken, Target
from kiosk.model.story import LineKind, Mirror, NoteDeed, Place, Promise

#: What lightens a page after a hard one: somebody cares, a child can do something, or smiles.
Ease = Literal["care", "agency", "smile"]


class LineEntry(Shape, frozen=True):
    """A balloon, a sign or a sound."""

    id: Id
    text: Spoken
    who: str = ""
    kind: LineKind = "speech"
    at: Place | None = None


class InsteadEntry(Shape, frozen=True):
    """A line that is said `instead` of another, in the same balloon."""

    id: Id
    instead: Id
    text: Spoken


class VariantEntry(Shape, frozen=True):
    """Another picture, or other lines, for a child who has `chosen` so before."""

    chosen: Annotated[str, msgspec.Meta(description="The id of a choice, such as D6.b.")]
    art: str = ""
    say: tuple[InsteadEntry, ...] = ()


class BreathEntry(Shape, frozen=True):
    """Where steam rises in the picture: left, top, width and height, each 0-1 of the picture's."""

    x: float
    y: float
    w: float
    h: float


class ThingEntry(Shape, frozen=True):
    """A thing to find, by its middle and half its width, each 0-1 of the picture's."""

    id: Id
    text: Spoken
    x: float
    y: float
    half: float = 0.05


class PanelEntry(Shape, frozen=True):
    """One picture with its lines; exactly one of next, decision, ask, ending, note leads on."""

    id: Id
    describe: Annotated[
        str, msgspec.Meta(description="Read aloud to a child who does not see the picture.")
    ]
    art: str = ""
    mirror: Mirror = "safe"
    role: Literal["panel", "splash"] = "panel"
    sensitive: bool = False
    eases: Annotated[
        tuple[Ease, ...],
        msgspec.Meta(description="What lightens this page, after a hard one as after any."),
    ] = ()
    caption: Spoken = ""
    say: tuple[LineEntry, ...] = ()
    variants: tuple[VariantEntry, ...] = ()
    breathe: Annotated[
        BreathEntry | None,
        msgspec.Meta(description="Once the panel is read, a breath is followed over its steam."),
    ] = None
    things: Annotated[
        tuple[ThingEntry, ...],
        msgspec.Meta(description="Once the panel is read, five of these are found in it."),
    ] = ()
    messages: tuple[str, ...] = ()
    next: Target = ""
    decision: Target = ""
    ask: Target = ""
    ending: Target = ""
    note: Target = ""
    was: tuple[str, ...] = ()


class ChoiceEntry(Shape, frozen=True):
    """One way on from a decision."""

    id: Id
    text: Spoken
    picture: str
    goto: Target
    gives: str = ""


class DecisionEntry(Shape, frozen=True):
    """A turning point; `rule` is said where its ways meet again, at `rejoin`."""

    id: Id
    ask: Spoken
    choices: tuple[ChoiceEntry, ...]
    rule: Spoken = ""
    rejoin: Target = ""
    both: Annotated[
        bool, msgspec.Meta(description="Both ways are good: after one, the other is offered.")
    ] = False
    messages: Annotated[
        tuple[str, ...], msgspec.Meta(description="The key messages that its rule tells.")
    ] = ()
    was: tuple[str, ...] = ()


class EndingEntry(Shape, frozen=True):
    """A way the story closes."""

    id: Id
    title: Spoken
    text: Spoken
    art: str = ""
    was: tuple[str, ...] = ()


class ButtonEntry(Shape, frozen=True):
    """A button under a content note."""

    id: Id
    text: Spoken
    does: NoteDeed


class NoteEntry(Shape, frozen=True):
    """A content note; `skip` names where skipping leads, `skip_text` tells what was passed."""

    id: Id
    chapter: str
    title: Spoken
    text: Spoken
    buttons: tuple[ButtonEntry, ...]
    next: Target
    skip: Target = ""
    skip_text: Spoken = ""
    skip_messages: Annotated[
        tuple[str, ...], msgspec.Meta(description="The key messages that `skip_text` tells.")
    ] = ()
    until: Annotated[
        Promise | None,
        msgspec.Meta(description="Withheld until grown-ups say that there is such a thing."),
    ] = None
    was: tuple[str, ...] = ()


class ChapterListing(Shape, frozen=True):
    """A chapter as story.yaml lists it; its panels are in chapters/<id>.yaml."""

    id: Id
    title: Spoken
    first: Target
    art: Annotated[
        str, msgspec.Meta(description="The picture of its title page; without one it has none.")
    ] = ""


class MessagesEntry(Shape, frozen=True):
    """Which key messages a child meets: on every path, on those that skip nothing, or on some."""

    always: tuple[str, ...] = ()
    unless_skipped: tuple[str, ...] = ()
    sometimes: tuple[str, ...] = ()


class StoryFile(Shape, frozen=True):
    """story.yaml: what the story is, who is in it, and its content notes all in one place."""

    id: Id
    version: str
    title: Spoken
    languages: tuple[str, ...]
    start: Target
    chapters: tuple[ChapterListing, ...]
    cast: dict[str, Spoken]
    cover: str = ""
    messages: MessagesEntry | None = None
    notes: tuple[NoteEntry, ...] = ()


class ChapterFile(Shape, frozen=True):
    """chapters/<id>.yaml: panels, decisions and endings, each in script order."""

    panels: tuple[PanelEntry, ...]
    decisions: tuple[DecisionEntry, ...] = ()
    endings: tuple[EndingEntry, ...] = ()


Entry = PanelEntry | DecisionEntry | QuestionEntry | NoteEntry | EndingEntry


class Exit(NamedTuple):
    """A way out of an entry: where it is written, where it leads and what must be there."""

    place: str
    target: str
    wants: type[Entry] | None = None


#: The keys that lead on from a panel or a question, and what each must lead to.
LEADS: dict[str, type[Entry] | None] = {
    "next": None, "decision": DecisionEntry, "ask": QuestionEntry, "ending": EndingEntry,
    "note": NoteEntry,
}


def exits(entry: Entry) -> Iterator[Exit]:
    """Every way out of `entry`, as typed; `place` is '<id>.<key>'."""
    if isinstance(entry, PanelEntry | QuestionEntry):
        for key, wants in LEADS.items():
            if target := getattr(entry, key):
                yield Exit(f"{entry.id}.{key}", target, wants)
    elif isinstance(entry, DecisionEntry):
        for choice in entry.choices:
            yield Exit(f"{choice.id}.goto", choice.goto)
    elif isinstance(entry, NoteEntry):
        yield Exit(f"{entry.id}.next", entry.next)
        if entry.skip:
            yield Exit(f"{entry.id}.skip", entry.skip)


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of story.yaml, of a chapter, of questions.yaml and of reserve.yaml."""
    files = {"story": StoryFile, "chapter": ChapterFile, "questions": QuestionsFile,
             "reserve": ReserveFile}
    return {name: msgspec.json.schema(shape) for name, shape in files.items()}
