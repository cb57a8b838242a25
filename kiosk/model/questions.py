"""What a story asks: questions, their answers and what belongs together; texts in one language.

It knows no story and no screen.
"""

from typing import Literal

import msgspec

from kiosk.model.geometry import Box

QuestionKind = Literal["single", "multi", "true_false", "order", "match", "spot", "feelings"]


class Partner(msgspec.Struct, frozen=True):
    """What belongs to an answer of a `match`."""

    id: str
    text: str
    picture: str


class Answer(msgspec.Struct, frozen=True):
    """One answer of a question; `feedback` is said when it was chosen.

    In a `match` it has its `partner`; in a `spot` it lies at `spot` of the question's picture, in
    fractions 0-1 of its width and height, and has no picture of its own.
    """

    id: str
    text: str
    picture: str
    right: bool = False
    feedback: str = ""
    partner: Partner | None = None
    spot: Box | None = None


class Question(msgspec.Struct, frozen=True, tag=True):
    """A question; no way through it ends on a wrong answer. `feelings` has no right answer.

    The answers of an `order` stand in their right order, those of a `match` with their partners.
    """

    id: str
    chapter: str
    kind: QuestionKind
    stem: str
    answers: tuple[Answer, ...]
    next: str
    hint: str = ""
    when_right: str = ""
    when_wrong: str = ""
    picture: str = ""
    messages: tuple[str, ...] = ()
    was: tuple[str, ...] = ()

    @property
    def scored(self) -> bool:
        """Whether answers are counted; feelings never are."""
        return self.kind != "feelings"

    @property
    def arranged(self) -> bool:
        """Whether it is answered by laying cards into places."""
        return self.kind in ("order", "match")

    @property
    def right_ids(self) -> frozenset[str]:
        """The ids of all right answers."""
        return frozenset(answer.id for answer in self.answers if answer.right)
