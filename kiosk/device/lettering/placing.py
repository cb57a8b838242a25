"""Finding a place for every balloon of a panel: a search over places, scored as a letterer would.

It works in reading coordinates: x grows in the direction in which the language is read, so that
one set of rules serves both directions. Whoever calls it turns the panel round beforehand.
"""

from dataclasses import dataclass, field
from operator import attrgetter

from kiosk.device.lettering.setting import Block
from kiosk.device.lettering.taste import FAULT, MARGIN, Ask, Judge, Tail, Zone, tail_of
from kiosk.model.geometry import STAGE_H, STAGE_W, Box, Point

_STEP_X, _STEP_Y = 64.0, 46.0
_BEAM, _KEPT, _SHAPES = 10, 44, 3
#: Places are first sought on a coarse grid and then nudged by these steps, in units.
_NUDGES = (22.0, 9.0)
_UNORDERED = frozenset({"sound", "sign"})
_BY_PRICE = attrgetter("price")


@dataclass(frozen=True, slots=True)
class Spot:
    """A block put down: its body's box, its own price, and its tail if it has one."""

    block: Block
    box: Box
    price: float
    tail: Tail | None = None
    ordered: bool = True


@dataclass(slots=True)
class _Way:
    """A partial placement of the panel: the first lines' spots and what they cost."""

    price: float = 0.0
    spots: tuple[Spot, ...] = field(default=())


def place(asks: tuple[Ask, ...], zones: tuple[Zone, ...]) -> tuple[float, tuple[Spot, ...]]:
    """The cheapest placement found, with its price; below FAULT nothing important is covered."""
    judges = [Judge.of(ask, zones) for ask in asks]
    offers = [_candidates(judge) for judge in judges]
    ways = [_Way()]
    for offer in offers:
        ways = _widened(ways, offer)
    spots = _nudged(judges, _reconsidered(offers, list(ways[0].spots)))
    return _total(spots), tuple(spots)


def _widened(ways: list[_Way], spots: list[Spot]) -> list[_Way]:
    """Every way with every spot, the best few kept."""
    grown: list[_Way] = []
    bar = float("inf")
    for way in ways:
        for spot in spots:
            price = way.price + spot.price
            if price >= bar:
                break
            for other in way.spots:
                price += together(other, spot)
            if price < bar:
                grown.append(_Way(price, (*way.spots, spot)))
                if len(grown) >= 6 * _BEAM:
                    grown = _varied(grown)
                    bar = grown[-1].price if len(grown) == _BEAM else bar
    return _varied(grown)


def _varied(ways: list[_Way]) -> list[_Way]:
    """The best few ways, no two of them alike: a better panel may start from a worse balloon."""
    kept: dict[tuple[tuple[int, int], ...], _Way] = {}
    for way in sorted(ways, key=_BY_PRICE):
        kept.setdefault(tuple(_cell(spot.box.centre) for spot in way.spots), way)
        if len(kept) == _BEAM:
            break
    return list(kept.values())


def _cell(point: Point) -> tuple[int, int]:
    return int(point[0] // 200), int(point[1] // 140)


def _reconsidered(offers: list[list[Spot]], spots: list[Spot]) -> list[Spot]:
    """The spots, each exchanged for the offer that is best beside all the others."""
    for index, offer in enumerate(offers):
        best = _share(spots[index], index, spots)
        for spot in offer:
            if spot.price >= best:
                break
            price = _share(spot, index, spots)
            if price < best:
                best, spots[index] = price, spot
    return spots


def _candidates(judge: Judge) -> list[Spot]:
    """The cheapest places for one line alone, not all from one corner of the panel."""
    ask = judge.ask
    found = [
        (block.ugly + judge.price(block.half_w, block.half_h, x, y), number, x, y)
        for number, block in enumerate(ask.blocks[:_SHAPES]) for x, y in _grid(ask, block)
    ]
    found.sort()
    kept: list[Spot] = []
    crowd: dict[tuple[int, int], int] = {}
    for price, number, x, y in found:
        cell = _cell((x, y))
        if crowd.get(cell, 0) < 3:
            crowd[cell] = crowd.get(cell, 0) + 1
            kept.append(_spot(ask, ask.blocks[number], x, y, price))
            if len(kept) == _KEPT:
                break
    return kept


def _spot(ask: Ask, block: Block, x: float, y: float, price: float) -> Spot:
    half_w, half_h = block.half_w, block.half_h
    tail = tail_of(ask.mouth, ask.head, half_w, half_h, x, y) if ask.mouth else None
    box = Box(x - half_w, y - half_h, 2 * half_w, 2 * half_h)
    return Spot(block, box, price, tail, ask.kind not in _UNORDERED)


def _grid(ask: Ask, block: Block) -> list[Point]:
    """Centres to try, the whole body inside the margin (or mid-panel when it cannot be)."""
    xs = _steps(MARGIN + block.half_w, STAGE_W - MARGIN - block.half_w, _STEP_X)
    ys = _steps(MARGIN + block.half_h, STAGE_H - MARGIN - block.half_h, _STEP_Y)
    if ask.kind == "caption":
        ys = [*ys[:4], ys[-1]]
    return [(x, y) for y in ys for x in xs]


def _steps(low: float, high: float, step: float) -> list[float]:
    if high <= low:
        return [(low + high) / 2]
    count = max(1, round((high - low) / step))
    return [low + (high - low) * index / count for index in range(count + 1)]


def _nudged(judges: list[Judge], spots: list[Spot]) -> list[Spot]:
    """The spots, each nudged to where it is best among the others."""
    for nudge in _NUDGES:
        for index, judge in enumerate(judges):
            for dx, dy in ((-nudge, 0), (nudge, 0), (0, -nudge), (0, nudge)):
                moved = _moved(judge, spots[index], dx, dy)
                if moved and _share(moved, index, spots) < _share(spots[index], index, spots):
                    spots[index] = moved
    return spots


def _moved(judge: Judge, spot: Spot, dx: float, dy: float) -> Spot | None:
    """The spot shifted, or None where that leaves the panel's margin."""
    box = _shifted(spot.box, dx, dy)
    if (box.x < MARGIN or box.y < MARGIN
            or box.right > STAGE_W - MARGIN or box.bottom > STAGE_H - MARGIN):
        return None
    block, (x, y) = spot.block, box.centre
    price = block.ugly + judge.price(block.half_w, block.half_h, x, y)
    return _spot(judge.ask, block, x, y, price)


def _shifted(box: Box, dx: float, dy: float) -> Box:
    """`box` shifted."""
    return Box(box.x + dx, box.y + dy, box.w, box.h)


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


def together(first: Spot, then: Spot) -> float:
    """What two placed lines cost one another: touching, wrong order, crossing tails."""
    a, b = first.box, then.box
    price = 0.0
    if first.ordered and then.ordered and not reads_on(a, b):
        price += FAULT + 30 * max(0.0, a.y - b.y) / STAGE_H
    near = a.grown(16).overlap(b)
    if near:
        price += FAULT * (1 + 5 * near / min(a.w * a.h, b.w * b.h))
    one, two = first.tail, then.tail
    if one and _enters(one, b):
        price += FAULT
    if two and _enters(two, a):
        price += FAULT
    if one and two and _cross(one, two):
        price += FAULT
    return price


def reads_on(a: Box, b: Box) -> bool:
    """Whether `b` is plainly read after `a` (reading coordinates): below it, or level and on."""
    down = b.y + b.h / 2 - a.y - a.h / 2
    if down >= 0.34 * (a.h + b.h):
        return True
    along = b.x + b.w / 2 - a.x - a.w / 2
    return along >= 0.36 * (a.w + b.w) and b.y >= a.y - 0.25 * min(a.h, b.h)


def _enters(tail: Tail, box: Box) -> bool:
    (x1, y1), (x2, y2) = tail
    guard = box.grown(10)
    return any(
        guard.holds((x1 + (x2 - x1) * part / 3, y1 + (y2 - y1) * part / 3)) for part in range(4)
    )


def _cross(one: Tail, two: Tail) -> bool:
    def side(p: Point, q: Point, r: Point) -> bool:
        return (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0])

    (a, b), (c, d) = one, two
    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)
