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


class Extension(msgspec.Struct, frozen=True):
    """What children of nine and older hear after a question; `ask` may be empty."""

    ask: str
    tell: str


class Question(msgspec.Struct, frozen=True, tag=True):
    """A question; no way through it ends on a wrong answer. `feelings` has no right answer.

    The answers of an `order` stand in their right order, those of a `match` with their partners;
    `too` is said where other pairs are taken as well. Where a `feelings` question `gathers`,
    several answers may be taken together. `picture` is what it asks about, among the shared
    pictures; `art` one of the story's own that is searched. `ages` are the least and the most, in
    years. `tells` are those of its messages that it may be the first to tell. In reserve it has no
    `chapter` and no `next`.
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
    too: str = ""
    gathers: bool = False
    picture: str = ""
    art: str = ""
    ages: tuple[int, int] = (6, 15)
    older: Extension | None = None
    messages: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
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
