"""Story plans: what a child sees and does, in words a writer can read; run against the screens.

A plan is a file in tests/plans. It names a `story`, the `languages` to read it in, and a `plan`,
one step a line:

    - sees: c1_01           this is what is up
    - taps: forward         touch something that is there (`forward`, `back`, `page`, `here` ...)
    - reads: c1_01          a panel to its last line and on, or a note by its button; also a list
    - skips: CN1            a note passed by, and what it says instead
    - chooses: D1.a         a choice heard and taken
    - answers: Q02.a        one try; a list where several answers are asked for
    - gets: hint            what a try brought: hint, shown or right
    - learns: D1            what a decision taught, and on
    - back                  one step back
    - calm                  to the calm corner and back to the same place
    - pause                 a pause, and carry on from the same place
    - waits: 90             so many seconds nobody touches anything
    - asked                 the kiosk asks whether anybody is there
    - closed                the book is closed again
    - ends: E1              the story has come to this ending
    - counts: {item_hint: 2, choice_taken:D1.a: 1}      counted so far
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from kiosk.model.asides import StillThere
from kiosk.model.session import Asking, Attract, Ended, Learned
from kiosk.model.story import ContentNote, Panel
from tests.screens.child import SHIPPED, TINY, Child

_STAGES = {"hint": "second", "shown": "shown", "right": "right"}


@dataclass(frozen=True)
class Plan:
    """One file of tests/plans."""

    name: str
    story: str
    languages: tuple[str, ...]
    steps: tuple[tuple[str, object], ...]

    @classmethod
    def read(cls, path: Path) -> "Plan":
        """The plan in `path`; raises ValueError for a step that there is not."""
        told = yaml.safe_load(path.read_text("utf-8"))
        steps = tuple(
            (step, None) if isinstance(step, str) else next(iter(step.items()))
            for step in told["plan"]
        )
        for verb, _ in steps:
            if verb not in _STEPS:
                raise ValueError(f"{path.name}: there is no step {verb!r}; see tests/screens/plan")
        return cls(path.stem, told["story"], tuple(told["languages"]), steps)

    def run(self, language: str) -> None:
        """Do it all; raises AssertionError that names the step."""
        books = TINY if (self.story, language) in TINY.stories else SHIPPED
        child = Child(books).opens(books.stories[self.story, language])
        for number, (verb, what) in enumerate(self.steps, 1):
            try:
                _STEPS[verb](child, what)
            except AssertionError as fault:
                where = f"{self.name} ({language}), step {number}"
                raise AssertionError(f"{where}, {verb}: {what}\n{fault}") from None


def _sees(child: Child, what: object) -> None:
    here = getattr(child.screen, "sitting", None)
    assert here is not None and here.here == what, f"what is up is {child.screen}"


def _taps(child: Child, what: object) -> None:
    child.taps(str(what))


def _reads(child: Child, what: object) -> None:
    for node_id in _several(what):
        _sees(child, node_id)
        match child.node:
            case Panel():
                child.hears_out()
            case ContentNote():
                child.presses_note("read")
            case other:
                raise AssertionError(f"{other.id} is nothing to read on from")


def _skips(child: Child, what: object) -> None:
    _sees(child, what)
    child.presses_note("skip").taps("forward")


def _chooses(child: Child, what: object) -> None:
    child.chooses(str(what))


def _answers(child: Child, what: object) -> None:
    child.tries(*_several(what))


def _gets(child: Child, what: object) -> None:
    assert isinstance(child.screen, Asking), "no question is up"
    assert child.screen.stage == _STAGES[str(what)], f"the question is at {child.screen.stage}"


def _learns(child: Child, what: object) -> None:
    assert isinstance(child.screen, Learned), f"what is up is {child.screen}"
    assert child.screen.decision == what, f"it was taught by {child.screen.decision}"
    child.taps("forward")


def _back(child: Child, what: object) -> None:
    child.taps("back")


def _calm(child: Child, what: object) -> None:
    here = child.screen
    child.taps("calm", "calm:breathe", "back", "return")
    assert child.screen == here


def _pause(child: Child, what: object) -> None:
    here = child.screen
    child.taps("pause", "carry_on")
    assert child.screen == here


def _waits(child: Child, what: object) -> None:
    assert isinstance(what, int)
    child.waits(what * 1000)


def _asked(child: Child, what: object) -> None:
    assert isinstance(child.screen, StillThere), f"what is up is {child.screen}"


def _closed(child: Child, what: object) -> None:
    assert isinstance(child.screen, Attract), f"what is up is {child.screen}"


def _ends(child: Child, what: object) -> None:
    assert isinstance(child.screen, Ended), f"what is up is {child.screen}"
    _sees(child, what)


def _counts(child: Child, what: object) -> None:
    assert isinstance(what, dict)
    counted = child.counts
    got = {name: counted[name] for name in what}
    assert got == what, f"counted is {got}"


def _several(what: object) -> Iterator[str]:
    yield from map(str, what if isinstance(what, list) else [what])


_STEPS: dict[str, Callable[[Child, object], None]] = {
    "sees": _sees, "taps": _taps, "reads": _reads, "skips": _skips, "chooses": _chooses,
    "answers": _answers, "gets": _gets, "learns": _learns, "back": _back, "calm": _calm,
    "pause": _pause, "waits": _waits, "asked": _asked, "closed": _closed, "ends": _ends,
    "counts": _counts,
}
