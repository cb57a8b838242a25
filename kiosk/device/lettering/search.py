"""Choosing one offer for each line so that all of them together cost least; branch and bound.

It knows offers with prices, and what two of them cost one another; no balloons.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")
_NEVER = float("inf")


class _Search(Generic[T]):
    """A depth-first search that gives up a branch as soon as it cannot beat the best found.

    `budget` bounds the branches entered: a hopelessly crowded panel may not hold up a reader.
    """

    def __init__(self, offers: Sequence[Sequence[T]], pair: Callable[[T, T], float],
                 budget: int, below: float) -> None:
        self._offers = offers
        self._pair = pair
        #: What an offer and every one of another line cost together, as far as it was asked:
        #: branches meet the same ones again and again.
        self._known: dict[tuple[int, int, int], list[float | None]] = {}
        self._budget = budget
        self._price = below
        self.best: tuple[T, ...] = ()

    def descend(self, chosen: tuple[T, ...], spent: float, costs: list[list[float]]) -> None:
        """Try every offer of the next line, cheapest first; `costs` are of the lines to come."""
        if not costs:
            if spent < self._price:
                self._price, self.best = spent, chosen
            return
        offers, mine, others = self._offers[len(chosen)], costs[0], costs[1:]
        rest = sum(map(min, others))
        for index in sorted(range(len(mine)), key=mine.__getitem__):
            so_far = spent + mine[index]
            if so_far + rest >= self._price or self._budget <= 0:
                return
            self._budget -= 1
            after = self._foreseen(len(chosen), index, so_far, rest, others)
            if after is not None:
                self.descend((*chosen, offers[index]), so_far, after)

    def _foreseen(
        self, line: int, index: int, so_far: float, rest: float, others: list[list[float]]
    ) -> list[list[float]] | None:
        """The costs of the lines to come beside offer `index` of `line`.

        None when they cannot beat the best.
        """
        after: list[list[float]] = []
        for place, costs in enumerate(others, line + 1):
            lowest = min(costs)
            room = self._price - so_far - (rest - lowest)
            beside = self._beside(line, index, place, costs, room)
            risen = min(beside)
            rest += risen - lowest
            if so_far + rest >= self._price:
                return None
            after.append(beside)
        return after

    def _beside(
        self, line: int, index: int, place: int, costs: list[float], room: float
    ) -> list[float]:
        """`costs` of the line at `place`, dearer by what each offer costs beside the chosen one."""
        key = line, index, place
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = [None] * len(costs)
        offer, theirs, pair = self._offers[line][index], self._offers[place], self._pair
        beside = []
        for at, cost in enumerate(costs):
            if cost < room:
                extra = known[at]
                if extra is None:
                    extra = known[at] = pair(offer, theirs[at])
                beside.append(cost + extra)
            else:
                beside.append(_NEVER)
        return beside


def cheapest(
    offers: Sequence[Sequence[T]], price: Callable[[T], float], pair: Callable[[T, T], float],
    budget: int = 400, below: float = _NEVER,
) -> tuple[T, ...]:
    """One offer of each line: the set with the least own and mutual prices.

    `pair(earlier, later)` is never negative. Exact unless `budget` branches run out. Where `below`
    is given, only a set that is cheaper; empty where there is none.
    """
    found = _Search(offers, pair, budget, below)
    found.descend((), 0.0, [[price(offer) for offer in line] for line in offers])
    if not found.best and below == _NEVER:
        return tuple(line[0] for line in offers)
    return found.best
