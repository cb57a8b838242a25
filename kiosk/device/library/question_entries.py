"""The questions of a story as their writers type them; it knows no rule and no catalogue.

Those of questions.yaml stand in the story, those of reserve.yaml wait for whoever asks more.
"""

from typing import Annotated, Literal

import msgspec

from kiosk.device.library.written import Id, Shape, Spoken, Target
from kiosk.model.questions import QuestionKind

#: The ages that a question is for, as the script writes them.
Ages = Literal["6-15", "6-12", "6-10", "9-15", "12-15"]


class PartnerEntry(Shape, frozen=True):
    """What belongs to an answer of a `match`."""

    id: Id
    text: Spoken
    picture: str


class SpotEntry(Shape, frozen=True):
    """Where a thing is in the picture: left, top, width and height, each 0-1 of the picture's."""

    x: float
    y: float
    w: float
    h: float


class AnswerEntry(Shape, frozen=True):
    """One answer of a question; in an `order` they stand in their right order."""

    id: Id
    text: Spoken
    picture: str = ""
    right: bool = False
    feedback: Spoken = ""
    partner: PartnerEntry | None = None
    spot: SpotEntry | None = None


class FeedbackEntry(Shape, frozen=True):
    """What is said after a right and after a wrong answer."""

    right: Spoken = ""
    wrong: Spoken = ""


class OlderEntry(Shape, frozen=True):
    """What children of nine and older hear after the question; `ask` lets them think first."""

    tell: Spoken
    ask: Spoken = ""


class AskedEntry(Shape, frozen=True, kw_only=True):
    """What every question has, wherever it stands."""

    id: Id
    kind: QuestionKind
    stem: Spoken
    answers: tuple[AnswerEntry, ...]
    hint: Spoken = ""
    feedback: FeedbackEntry = FeedbackEntry()
    too: Annotated[
        Spoken, msgspec.Meta(description="In a match: said of other pairs, which are taken too.")
    ] = ""
    gathers: Annotated[
        bool, msgspec.Meta(description="In feelings: as many answers as one likes, in a tin.")
    ] = False
    older: OlderEntry | None = None
    picture: Annotated[
        str, msgspec.Meta(description="What it asks about, among the shared pictures.")
    ] = ""
    art: Annotated[
        str, msgspec.Meta(description="A picture of the story's own to search, in a spot.")
    ] = ""
    ages: Ages = "6-15"
    messages: tuple[str, ...] = ()
    tells: Annotated[
        tuple[str, ...],
        msgspec.Meta(description="Those of its messages that it may be the first to tell."),
    ] = ()
    source: Annotated[str, msgspec.Meta(description="Where its message was published.")] = ""
    was: tuple[str, ...] = ()


class QuestionEntry(AskedEntry, frozen=True, kw_only=True):
    """A question of the story; exactly one of next, decision, ask, ending, note leads on."""

    chapter: str
    next: Target = ""
    decision: Target = ""
    ask: Target = ""
    ending: Target = ""
    note: Target = ""


class ReserveQuestionEntry(AskedEntry, frozen=True, kw_only=True):
    """A question in reserve: it stands in no chapter and leads nowhere."""


class QuestionsFile(Shape, frozen=True):
    """questions.yaml: every question that stands in the story."""

    questions: tuple[QuestionEntry, ...]


class ReserveFile(Shape, frozen=True):
    """reserve.yaml: questions for a second reading, for other comics and for the older ones."""

    questions: tuple[ReserveQuestionEntry, ...]
