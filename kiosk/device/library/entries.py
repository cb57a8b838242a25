"""The story files as their writers type them; it knows no tree, no catalogue and no rule.

One struct a kind of entry. The JSON Schema that editors read is made from these, so a
description here is what a writer sees while typing.
"""

from collections.abc import Iterator
from typing import Annotated, Any, Literal, NamedTuple

import msgspec

from kiosk.model.questions import QuestionKind
from kiosk.model.story import LineKind, Mirror, NoteDeed, Place, Promise

Id = Annotated[
    str, msgspec.Meta(description="Stable and written once: letters, digits, '_' and '.'.")
]
Spoken = Annotated[str, msgspec.Meta(description="English words; children see and hear them.")]
Target = Annotated[str, msgspec.Meta(description="The id of what comes next.")]


class _Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What all entries share: a key that is not known is a mistake, never ignored."""


class LineEntry(_Shape, frozen=True):
    """A balloon, a sign or a sound."""

    id: Id
    text: Spoken
    who: str = ""
    kind: LineKind = "speech"
    at: Place | None = None


class InsteadEntry(_Shape, frozen=True):
    """A line that is said `instead` of another, in the same balloon."""

    id: Id
    instead: Id
    text: Spoken


class VariantEntry(_Shape, frozen=True):
    """Another picture, or other lines, for a child who has `chosen` so before."""

    chosen: Annotated[str, msgspec.Meta(description="The id of a choice, such as D6.b.")]
    art: str = ""
    say: tuple[InsteadEntry, ...] = ()


class PanelEntry(_Shape, frozen=True):
    """One picture with its lines; exactly one of next, decision, ask, ending, note leads on."""

    id: Id
    describe: Annotated[
        str, msgspec.Meta(description="Read aloud to a child who does not see the picture.")
    ]
    art: str = ""
    mirror: Mirror = "safe"
    role: Literal["panel", "splash"] = "panel"
    sensitive: bool = False
    caption: Spoken = ""
    say: tuple[LineEntry, ...] = ()
    variants: tuple[VariantEntry, ...] = ()
    messages: tuple[str, ...] = ()
    next: Target = ""
    decision: Target = ""
    ask: Target = ""
    ending: Target = ""
    note: Target = ""
    was: tuple[str, ...] = ()


class ChoiceEntry(_Shape, frozen=True):
    """One way on from a decision."""

    id: Id
    text: Spoken
    picture: str
    goto: Target
    gives: str = ""


class DecisionEntry(_Shape, frozen=True):
    """A turning point; `rule` is said where its ways meet again, at `rejoin`."""

    id: Id
    ask: Spoken
    choices: tuple[ChoiceEntry, ...]
    rule: Spoken = ""
    rejoin: Target = ""
    was: tuple[str, ...] = ()


class EndingEntry(_Shape, frozen=True):
    """A way the story closes."""

    id: Id
    title: Spoken
    text: Spoken
    art: str = ""
    was: tuple[str, ...] = ()


class ButtonEntry(_Shape, frozen=True):
    """A button under a content note."""

    id: Id
    text: Spoken
    does: NoteDeed


class NoteEntry(_Shape, frozen=True):
    """A content note; `skip` names where skipping leads, `skip_text` tells what was passed."""

    id: Id
    chapter: str
    title: Spoken
    text: Spoken
    buttons: tuple[ButtonEntry, ...]
    next: Target
    skip: Target = ""
    skip_text: Spoken = ""
    until: Annotated[
        Promise | None,
        msgspec.Meta(description="Withheld until grown-ups say that there is such a thing."),
    ] = None
    was: tuple[str, ...] = ()


class PartnerEntry(_Shape, frozen=True):
    """What belongs to an answer of a `match`."""

    id: Id
    text: Spoken
    picture: str


class SpotEntry(_Shape, frozen=True):
    """Where a thing is in the picture: left, top, width and height, each 0-1 of the picture's."""

    x: float
    y: float
    w: float
    h: float


class AnswerEntry(_Shape, frozen=True):
    """One answer of a question; in an `order` they stand in their right order."""

    id: Id
    text: Spoken
    picture: str = ""
    right: bool = False
    feedback: Spoken = ""
    partner: PartnerEntry | None = None
    spot: SpotEntry | None = None


class FeedbackEntry(_Shape, frozen=True):
    """What is said after a right and after a wrong answer."""

    right: Spoken = ""
    wrong: Spoken = ""


class QuestionEntry(_Shape, frozen=True):
    """A question; exactly one of next, decision, ask, ending, note leads on."""

    id: Id
    chapter: str
    kind: QuestionKind
    stem: Spoken
    answers: tuple[AnswerEntry, ...]
    hint: Spoken = ""
    feedback: FeedbackEntry = FeedbackEntry()
    picture: str = ""
    messages: tuple[str, ...] = ()
    source: Annotated[str, msgspec.Meta(description="Where its message was published.")] = ""
    next: Target = ""
    decision: Target = ""
    ask: Target = ""
    ending: Target = ""
    note: Target = ""
    was: tuple[str, ...] = ()


class ChapterListing(_Shape, frozen=True):
    """A chapter as story.yaml lists it; its panels are in chapters/<id>.yaml."""

    id: Id
    title: Spoken
    first: Target


class StoryFile(_Shape, frozen=True):
    """story.yaml: what the story is, who is in it, and its content notes all in one place."""

    id: Id
    version: str
    title: Spoken
    languages: tuple[str, ...]
    start: Target
    chapters: tuple[ChapterListing, ...]
    cast: dict[str, Spoken]
    cover: str = ""
    notes: tuple[NoteEntry, ...] = ()


class ChapterFile(_Shape, frozen=True):
    """chapters/<id>.yaml: panels, decisions and endings, each in script order."""

    panels: tuple[PanelEntry, ...]
    decisions: tuple[DecisionEntry, ...] = ()
    endings: tuple[EndingEntry, ...] = ()


class QuestionsFile(_Shape, frozen=True):
    """questions.yaml: every question of the story."""

    questions: tuple[QuestionEntry, ...]


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
    """The JSON Schema of story.yaml, of a chapter and of questions.yaml."""
    files = {"story": StoryFile, "chapter": ChapterFile, "questions": QuestionsFile}
    return {name: msgspec.json.schema(shape) for name, shape in files.items()}
