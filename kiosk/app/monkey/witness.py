"""A second telling of what is counted, from what was on the glass alone; it knows no ledger.

docs/counts.md says what each metric means; only those are told here that a look at two sittings
tells, whichever screen they are on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kiosk.model.books import Books
from kiosk.model.session import Screen, Shelf, Sitting, sitting_of
from kiosk.model.story import Decision, Ending, Panel

BEGUN = "sessions_started:"


class Witness:
    """Watches sitting after sitting; `told` is how often each `metric:detail` was seen.

    `perhaps` is how often more it may have been: whoever takes a story from the shelf that they had
    only opened there may carry on with it or begin anew, and both look the same.
    """

    def __init__(self, books: Books) -> None:
        self.told: Counter[str] = Counter()
        self.perhaps: Counter[str] = Counter()
        self._books = books
        self._seen: set[str] = set()

    def sees(self, before: Screen, after: Screen) -> Iterator[str]:
        """Take in what is up now; whatever is wrong with it, in sentences."""
        was, now = sitting_of(before), sitting_of(after)
        if now is None or now is was:
            return
        begins = was is None or _another(was, now)
        if begins:
            yield from self._begins(now)
        elif isinstance(before, Shelf) and not now.path and was and was.counted == now.counted:
            self.perhaps[BEGUN] += 1
        read = () if was is None or begins else was.path
        for node_id in now.path[_common(read, now.path):]:
            self._arrives(now, node_id)

    def _begins(self, now: Sitting) -> Iterator[str]:
        self._seen = set()
        self._once(*BEGUN.split(":"))
        if now.leaves or now.quiet or len(now.path) > 1:
            yield f"a sitting begins with what is another's: {now}"

    def _arrives(self, now: Sitting, node_id: str) -> None:
        node = self._books.story(now).nodes[node_id]
        before = now.path[: now.path.index(node_id)]
        turning = self._books.story(now).nodes[before[-1]] if before else None
        if isinstance(turning, Decision):
            taken = [one.id for one in turning.choices if one.goto == node_id]
            if len(taken) == 1:
                self._once("choice_taken", taken[0])
        if isinstance(node, Panel):
            self._once("panels_seen", node_id)
        elif isinstance(node, Ending):
            self._once("ending_reached", node_id)
            self._once("sessions_completed", "")

    def _once(self, metric: str, detail: str) -> None:
        name = f"{metric}:{detail}"
        if name not in self._seen:
            self._seen.add(name)
            self.told[name] += 1

    def comes_back(self, left: Screen, now: Screen) -> Iterator[str]:
        """Whether a power cut brings back the same place, in the same language."""
        was, here = sitting_of(left), sitting_of(now)
        if was is not None and here is None:
            yield f"a power cut lost a sitting at {was.path[-1:]}"
        elif was is None and here is not None:
            yield f"a power cut brought back a sitting that was over, at {here.path[-1:]}"
        elif was is not None and here is not None and (
            _place(was) != _place(here)
        ):
            yield f"a power cut at {was.path[-1:]} came back to {here.path[-1:]}"


def _place(sitting: Sitting) -> tuple[object, ...]:
    """What a power cut must bring back: the page or the question out of the basket, and counts."""
    return sitting.path, sitting.basket, sitting.language, sitting.counted


def _another(was: Sitting, now: Sitting) -> bool:
    """Whether a sitting is not the one before, gone on: nothing that was counted is forgotten."""
    return (was.story, was.mode) != (now.story, now.mode) or not was.counted <= now.counted


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many ids two paths begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
                min(len(one), len(other)))
