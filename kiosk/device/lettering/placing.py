"""Finding a place for every balloon of a panel: a search over places, scored as a letterer would.

It works in reading coordinates: x grows in the direction in which the language is read, so that
one set of rules serves both directions. Whoever calls it turns the panel round beforehand.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from operator import attrgetter, itemgetter

from kiosk.device.lettering.pairs import Spot, together
from kiosk.device.lettering.search import cheapest
from kiosk.device.lettering.setting import Block
from kiosk.device.lettering.taste import MARGIN, Ask, Judge, Zone, tail_of
from kiosk.model.geometry import STAGE_H, STAGE_W, Point

#: In how many ways of setting it a line makes offers.
_SHAPES = 3
_CELL_W, _CELL_H = 180.0, 130.0
#: Places are first sought on a coarse grid and then nudged by these steps, in units.
_NUDGES = (30.0, 14.0, 14.0, 6.0)
_UNORDERED = frozenset({"sound", "sign"})
#: A quick search that finds nothing cheaper than this is followed by a thorough one.
_POOR = 8.0


@dataclass(frozen=True, slots=True)
class _Care:
    """How finely places are sought, and how long they are weighed.

    `step_x` and `step_y` are the grid's in units; each line makes `offers`, so many `from_one_cell`
    of the panel at most; `budget` bounds the search among them.
    """

    step_x: float
    step_y: float
    offers: int
    from_one_cell: int
    budget: int


_QUICK, _THOROUGH = _Care(64.0, 46.0, 48, 3, 400), _Care(40.0, 29.0, 160, 6, 3000)


def place(
    asks: tuple[Ask, ...], zones: tuple[Zone, ...], below: float = inf
) -> tuple[float, tuple[Spot, ...]]:
    """The cheapest placement found, with its price; under FAULT nothing important is covered.

    Where all that is found costs `below` or more, the price is infinite and there are no spots.
    """
    judges = [Judge.of(ask, zones) for ask in asks]
    quick = _sought(judges, _QUICK, below)
    if quick[0] <= _POOR:
        return quick
    return min(quick, _sought(judges, _THOROUGH, min(below, quick[0])), key=itemgetter(0))


def _sought(judges: list[Judge], care: _Care, below: float) -> tuple[float, tuple[Spot, ...]]:
    offers = [_offers(judge, care) for judge in judges]
    spots = list(cheapest(offers, attrgetter("price"), together, care.budget, below))
    if len(spots) < len(judges):
        return inf, ()
    _nudge(judges, spots)
    return _total(spots), tuple(spots)


def _offers(judge: Judge, care: _Care) -> list[Spot]:
    """The cheapest places for one line alone, not all from one corner of the panel."""
    ask = judge.ask
    found = [
        offer for number, block in enumerate(ask.blocks[:_SHAPES])
        for offer in _priced(judge, number, block, care)
    ]
    found.sort()
    kept: list[Spot] = []
    crowd: dict[tuple[int, int], int] = {}
    for price, number, x, y in found:
        cell = int(x // _CELL_W), int(y // _CELL_H)
        if crowd.get(cell, 0) < care.from_one_cell:
            crowd[cell] = crowd.get(cell, 0) + 1
            kept.append(_spot(ask, ask.blocks[number], x, y, price))
            if len(kept) == care.offers:
                break
    return kept


def _priced(
    judge: Judge, number: int, block: Block, care: _Care
) -> Iterator[tuple[float, int, float, float]]:
    """(price, number, x, y) of every place on the grid."""
    half_w, half_h, height = block.half_w, block.half_h, inf
    for x, y in _grid(judge.ask, block, care):
        if y != height:
            height, band = y, judge.band(half_h, y)
        yield block.ugly + judge.price(half_w, half_h, x, y, band), number, x, y


def _spot(ask: Ask, block: Block, x: float, y: float, price: float) -> Spot:
    half_w, half_h = block.half_w, block.half_h
    tail = tail_of(ask, half_w, half_h, x, y)
    return Spot(
        block, x - half_w, y - half_h, x + half_w, y + half_h, price, tail,
        ask.kind not in _UNORDERED,
    )


def _grid(ask: Ask, block: Block, care: _Care) -> list[Point]:
    """Centres to try, the whole body inside the margin (or mid-panel when it cannot be)."""
    xs = _steps(MARGIN + block.half_w, STAGE_W - MARGIN - block.half_w, care.step_x)
    ys = _steps(MARGIN + block.half_h, STAGE_H - MARGIN - block.half_h, care.step_y)
    if ask.kind == "caption":
        ys = [*ys[:4], ys[-1]]
        corners = [(x + block.half_w, y + block.half_h) for x, y in ask.corners]
        return corners + [(x, y) for y in ys for x in xs]
    return [(x, y) for y in ys for x in xs]


def _steps(low: float, high: float, step: float) -> list[float]:
    if high <= low:
        return [(low + high) / 2]
    count = max(1, round((high - low) / step))
    return [low + (high - low) * index / count for index in range(count + 1)]


def _nudge(judges: list[Judge], spots: list[Spot]) -> None:
    """Shift each of `spots` to where it is best among the others."""
    for nudge in _NUDGES:
        for index, judge in enumerate(judges):
            for dx, dy in ((-nudge, 0), (nudge, 0), (0, -nudge), (0, nudge)):
                moved = _moved(judge, spots[index], dx, dy)
                if moved and _share(moved, index, spots) < _share(spots[index], index, spots):
                    spots[index] = moved


def _moved(judge: Judge, spot: Spot, dx: float, dy: float) -> Spot | None:
    """The spot shifted, or None where that leaves the panel's margin."""
    if (spot.left + dx < MARGIN or spot.top + dy < MARGIN
            or spot.right + dx > STAGE_W - MARGIN or spot.bottom + dy > STAGE_H - MARGIN):
        return None
    block = spot.block
    x, y = (spot.left + spot.right) / 2 + dx, (spot.top + spot.bottom) / 2 + dy
    price = block.ugly + judge.price(block.half_w, block.half_h, x, y)
    return _spot(judge.ask, block, x, y, price)


def _share(spot: Spot, index: int, spots: list[Spot]) -> float:
    """What one spot costs by itself and with each of the others."""
    return spot.price + sum(
        together(other, spot) if place < index else together(spot, other)
        for place, other in enumerate(spots) if place != index
    )


def _total(spots: list[Spot]) -> float:
    return sum(spot.price for spot in spots) + sum(
        together(first, then) for index, first in enumerate(spots) for then in spots[index + 1:]
    )
