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
            after = self._foreseen(offers[index], so_far, rest, others, len(chosen) + 1)
            if after is not None:
                self.descend((*chosen, offers[index]), so_far, after)

    def _foreseen(
        self, offer: T, so_far: float, rest: float, others: list[list[float]], line: int
    ) -> list[list[float]] | None:
        """The costs of the lines to come beside `offer`; None when they cannot beat the best."""
        after: list[list[float]] = []
        for place, costs in enumerate(others):
            lowest = min(costs)
            room = self._price - so_far - (rest - lowest)
            beside = [
                cost + self._pair(offer, other) if cost < room else _NEVER
                for cost, other in zip(costs, self._offers[line + place], strict=True)
            ]
            risen = min(beside)
            rest += risen - lowest
            if so_far + rest >= self._price:
                return None
            after.append(beside)
        return after


def cheapest(
    offers: Sequence[Sequence[T]], price: Callable[[T], float], pair: Callable[[T, T], float],
    budget: int = 400, below: float = _NEVER,
) -> tuple[T, ...]:
    """One offer of each line: the set with the least own and mutual prices.

    `pair(earlier, later)` is never negative. Exact unless `budget` branches run out. Where `below`
    is given, only a set that is cheaper; empty where there is none.
    """
    found = _Search(offers, _remembered(pair), budget, below)
    found.descend((), 0.0, [[price(offer) for offer in line] for line in offers])
    if not found.best and below == _NEVER:
        return tuple(line[0] for line in offers)
    return found.best


def _remembered(pair: Callable[[T, T], float]) -> Callable[[T, T], float]:
    """`pair`, asked once for each two offers: branches meet the same ones again and again."""
    known: dict[tuple[int, int], float] = {}

    def cost(earlier: T, later: T) -> float:
        key = id(earlier), id(later)
        price = known.get(key)
        if price is None:
            price = known[key] = pair(earlier, later)
        return price

    return cost
