"""Finding a place for every balloon of a panel: a search over places, scored as a letterer would.

It works in reading coordinates: x grows in the direction in which the language is read, so that
one set of rules serves both directions. Whoever calls it turns the panel round beforehand.
"""

from dataclasses import dataclass, field
from math import hypot

from kiosk.device.lettering.setting import Block
from kiosk.device.lettering.shapes import reach
from kiosk.device.lettering.tails import REACH, root
from kiosk.model.geometry import STAGE_H, STAGE_W, Box, Point
from kiosk.model.story import LineKind, Place

MARGIN = 28.0
#: Prices at or above this are faults that a reader would see, not matters of taste.
FAULT = 8.0
_STEP_X, _STEP_Y = 44.0, 40.0
_BEAM, _KEPT = 14, 56
_UNORDERED = frozenset({"sound", "sign"})


@dataclass(frozen=True, slots=True)
class Zone:
    """A place to stay off: `price` is for covering all of it, and of FAULT or more never should."""

    box: Box
    price: float


@dataclass(frozen=True, slots=True)
class Ask:
    """One line that needs a place: the ways it can be set, and whom its tail must reach."""

    kind: LineKind
    blocks: tuple[Block, ...]
    mouth: Point | None = None
    own_head: Box | None = None
    at: Place | None = None
    rank: float = 0.5


@dataclass(frozen=True, slots=True)
class Spot:
    """A block put down: its body's box, its price, and its tail from edge to tip if it has one."""

    block: Block
    box: Box
    price: float
    tail: tuple[Point, Point] | None = None
    ordered: bool = True


@dataclass(slots=True)
class _Way:
    """A partial placement of the panel: the first lines' spots and what they cost."""

    price: float = 0.0
    spots: tuple[Spot, ...] = field(default=())


def place(asks: tuple[Ask, ...], zones: tuple[Zone, ...]) -> tuple[float, tuple[Spot, ...]]:
    """The cheapest placement found, with its price; below FAULT nothing important is covered."""
    ways = [_Way()]
    for ask in asks:
        spots = _candidates(ask, zones)
        ways = _widened(ways, spots)
    return ways[0].price, ways[0].spots


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
                price += _together(other, spot)
            grown.append(_Way(price, (*way.spots, spot)))
            if len(grown) % 64 == 0:
                grown = sorted(grown, key=lambda way: way.price)[:_BEAM]
                bar = grown[-1].price if len(grown) == _BEAM else bar
    grown.sort(key=lambda way: way.price)
    return grown[:_BEAM]


def _candidates(ask: Ask, zones: tuple[Zone, ...]) -> list[Spot]:
    """The cheapest places for one line alone, not all from one corner of the panel."""
    found = [
        _spot(ask, block, x, y, zones) for block in ask.blocks for x, y in _grid(ask, block)
    ]
    found.sort(key=lambda spot: spot.price)
    kept: list[Spot] = []
    crowd: dict[tuple[int, int], int] = {}
    for spot in found:
        cell = int(spot.box.centre[0] // 180), int(spot.box.centre[1] // 130)
        if crowd.get(cell, 0) < 4:
            crowd[cell] = crowd.get(cell, 0) + 1
            kept.append(spot)
            if len(kept) == _KEPT:
                break
    return kept


def _grid(ask: Ask, block: Block) -> list[Point]:
    """Centres to try, the whole body inside the margin (or mid-panel when it cannot be)."""
    xs = _steps(MARGIN + block.half_w, STAGE_W - MARGIN - block.half_w, _STEP_X)
    ys = _steps(MARGIN + block.half_h, STAGE_H - MARGIN - block.half_h, _STEP_Y)
    if ask.kind == "caption":
        ys = [ys[0], ys[-1]]
    return [(x, y) for y in ys for x in xs]


def _steps(low: float, high: float, step: float) -> list[float]:
    if high <= low:
        return [(low + high) / 2]
    count = max(1, round((high - low) / step))
    return [low + (high - low) * index / count for index in range(count + 1)]


def _spot(ask: Ask, block: Block, x: float, y: float, zones: tuple[Zone, ...]) -> Spot:
    box = Box(x - block.half_w, y - block.half_h, 2 * block.half_w, 2 * block.half_h)
    tail = _tail(ask, block, x, y)
    price = block.ugly + _covering(box, zones) + _taste(ask, box, x, y)
    if tail:
        price += _tail_price(ask, tail, zones)
    return Spot(block, box, price, tail, ask.kind not in _UNORDERED)


def _covering(box: Box, zones: tuple[Zone, ...]) -> float:
    """What the body covers: a zone's whole price for any real part of one that must stay free."""
    left, top, right, bottom = box.x, box.y, box.x + box.w, box.y + box.h
    price = 0.0
    for zone in zones:
        z = zone.box
        wide = min(right, z.x + z.w) - max(left, z.x)
        high = min(bottom, z.y + z.h) - max(top, z.y)
        if wide > 0 and high > 0:
            part = wide * high / min(z.w * z.h, box.w * box.h)
            price += zone.price * (0.5 + part if zone.price >= FAULT else part)
    return price


def _taste(ask: Ask, box: Box, x: float, y: float) -> float:
    """Where a letterer likes a line of this kind to be, nothing being in the way."""
    if ask.at is not None:
        return _off_place(ask.at, x, y)
    if ask.kind == "caption":
        late = ask.rank > 0.5
        low = box.y > STAGE_H / 3
        return (0.0 if low == late else 2.2) + (box.x - MARGIN) / 700
    if ask.kind in ("sound", "sign"):
        return hypot(x / STAGE_W - 0.5, y / STAGE_H - 0.5)
    return y / STAGE_H * 1.1 + abs(x / STAGE_W - ask.rank) * 0.5


def _off_place(at: Place, x: float, y: float) -> float:
    """How far a spot is from where the author wants it; an author's word outweighs taste."""
    want_x = {"start": 0.0, "middle": 0.5, "end": 1.0}[at.inline]
    want_y = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[at.block]
    return 6 * (abs(x / STAGE_W - want_x) + abs(y / STAGE_H - want_y))


def _tail(ask: Ask, block: Block, x: float, y: float) -> tuple[Point, Point] | None:
    if ask.mouth is None:
        return None
    away = ask.mouth[0] - x, ask.mouth[1] - y
    leaving = root(away)
    out = reach(block.half_w, block.half_h, leaving)
    edge = x + leaving[0] * min(out, 1.0), y + leaving[1] * min(out, 1.0)
    return edge, (
        edge[0] + (ask.mouth[0] - edge[0]) * REACH, edge[1] + (ask.mouth[1] - edge[1]) * REACH
    )


def _tail_price(ask: Ask, tail: tuple[Point, Point], zones: tuple[Zone, ...]) -> float:
    """Tails are neither stubs nor ropes, come from above, and cross no one."""
    (x1, y1), (x2, y2) = tail
    length = hypot(x2 - x1, y2 - y1)
    price = (60 - length) / 30 if length < 60 else (length - 60) / 170
    if y2 < y1:
        price += 0.8
    for part in (0.3, 0.65, 1.0):
        point = x1 + (x2 - x1) * part, y1 + (y2 - y1) * part
        for zone in zones:
            if zone.price > 1 and zone.box is not ask.own_head and zone.box.holds(point):
                price += min(zone.price, FAULT)
    return price


def _together(first: Spot, then: Spot) -> float:
    """What two placed lines cost one another: touching, wrong order, crossing tails."""
    a, b = first.box, then.box
    price = 0.0
    near = a.grown(18).overlap(b)
    if near:
        price += FAULT * (1 + 4 * near / min(a.w * a.h, b.w * b.h))
    if first.ordered and then.ordered:
        price += _order(a, b)
    if first.tail and _enters(first.tail, b):
        price += FAULT
    if then.tail and _enters(then.tail, a):
        price += FAULT
    if first.tail and then.tail and _cross(first.tail, then.tail):
        price += FAULT
    return price


def _order(a: Box, b: Box) -> float:
    """What it costs that `b` is read after `a`: nothing when it clearly is."""
    (ax, ay), (bx, by) = a.centre, b.centre
    if reads_on(a, b):
        # Two balloons on one level are clear enough; a step down makes it plainer.
        return 0.25 if abs(by - ay) < 20 and abs(bx - ax) < STAGE_W / 2 else 0.0
    return FAULT


def reads_on(a: Box, b: Box) -> bool:
    """Whether `b` is plainly read after `a` (reading coordinates): below it, or level and on."""
    (ax, ay), (bx, by) = a.centre, b.centre
    if by - ay >= 0.34 * (a.h + b.h):
        return True
    return bx - ax >= 0.36 * (a.w + b.w) and b.y >= a.y - 14


def _enters(tail: tuple[Point, Point], box: Box) -> bool:
    (x1, y1), (x2, y2) = tail
    guard = box.grown(10)
    return any(
        guard.holds((x1 + (x2 - x1) * part / 4, y1 + (y2 - y1) * part / 4)) for part in range(5)
    )


def _cross(one: tuple[Point, Point], two: tuple[Point, Point]) -> bool:
    def side(p: Point, q: Point, r: Point) -> bool:
        return (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0])

    (a, b), (c, d) = one, two
    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)
