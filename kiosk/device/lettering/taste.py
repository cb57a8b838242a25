"""What a letterer would mind about one balloon's place, as a price; it knows no other balloons.

In reading coordinates, as `placing`. The inner loop of the search: plain numbers, few objects.
"""

from dataclasses import dataclass
from math import hypot

from kiosk.device.lettering.setting import Block
from kiosk.device.lettering.shapes import reach
from kiosk.device.lettering.tails import REACH, free, root, tip
from kiosk.model.geometry import STAGE_H, STAGE_W, Box, Point
from kiosk.model.story import LineKind, Place

MARGIN = 28.0
#: Prices of at least this are faults that a reader would see; all matters of taste together
#: stay below it.
FAULT = 60.0
#: A tail may cross what is cheaper than this: bodies, but no faces, hands or subjects.
_CROSSABLE = 7.0
#: Shorter than this a tail is a stub, longer than that it begins to be a rope, in units.
_STUB, _LONG = 46.0, 70.0
_ALONG = (0.35, 0.68, 1.0)
#: Points between a tail's tip and the mouth; another head there seems to be the one who speaks.
_BEYOND = (0.3, 0.6)
_MISLEADING = 12.0
Tail = tuple[Point, Point]
#: Left, top, right, bottom and price of a zone, as plain numbers for the inner loop.
_Sides = tuple[float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Zone:
    """A place to stay off: `price` is for covering all of it; FAULT or more: not even touched.

    `whose` is the id of the person whose head or body it is, or empty: a tail may go to its own.
    """

    box: Box
    price: float
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One line that needs a place: the ways it can be set, and whom its tail must reach.

    `rank` says where in the panel's lines it comes, 0 (first) to 1 (last). `near` is where the
    panel's subject is, for a sound.
    """

    kind: LineKind
    blocks: tuple[Block, ...]
    who: str = ""
    mouth: Point | None = None
    head: Box | None = None
    at: Place | None = None
    rank: float = 0.5
    near: Point = (STAGE_W / 2, STAGE_H / 2)


@dataclass(frozen=True, slots=True)
class Judge:
    """Prices places for one line among the panel's zones."""

    ask: Ask
    zones: tuple[_Sides, ...]
    #: What a tail may not cross: other people's heads, anyone's hands, the panel's subject.
    others: tuple[_Sides, ...]
    #: Other people's bodies: a tail that ends on one seems to be theirs.
    bodies: tuple[_Sides, ...]

    @classmethod
    def of(cls, ask: Ask, zones: tuple[Zone, ...]) -> "Judge":
        """The judge for `ask`."""
        strange = [zone for zone in zones if not zone.whose or zone.whose != ask.who]
        return cls(
            ask, tuple(map(_sides, zones)),
            tuple(_sides(zone) for zone in strange if zone.price > _CROSSABLE),
            tuple(_sides(zone) for zone in strange if zone.price <= _CROSSABLE and zone.whose),
        )

    def price(self, half_w: float, half_h: float, x: float, y: float) -> float:
        """What a body of these half extents at (x, y) costs by itself."""
        ask = self.ask
        price = _covering(x - half_w, y - half_h, x + half_w, y + half_h, self.zones)
        price += _preference(ask, half_w, half_h, x, y)
        # A place that is lost already needs no further thought.
        if price < FAULT and (tail := tail_of(ask, half_w, half_h, x, y)) is not None:
            price += self._crossed(tail)
            if ask.mouth is not None:
                price += _tail_taste(tail, ask.mouth, ask.head)
        return price

    def _crossed(self, tail: Tail) -> float:
        """What the tail covers, and whose head stands between its tip and the speaker."""
        (x1, y1), (x2, y2) = tail
        mouth_x, mouth_y = self.ask.mouth or (x2, y2)
        price = 0.0
        for part in _ALONG:
            price += _priced(self.others, x1 + (x2 - x1) * part, y1 + (y2 - y1) * part)
        for part in _BEYOND:
            x, y = x2 + (mouth_x - x2) * part, y2 + (mouth_y - y2) * part
            price += _MISLEADING if _priced(self.others, x, y) else 0.0
        return price + (_MISLEADING / 2 if _priced(self.bodies, x2, y2) else 0.0)


def _sides(zone: Zone) -> _Sides:
    return zone.box.x, zone.box.y, zone.box.right, zone.box.bottom, zone.price


def _priced(zones: tuple[_Sides, ...], x: float, y: float) -> float:
    """The price of all zones that hold one point."""
    return sum(
        cost for left, top, right, bottom, cost in zones
        if left <= x < right and top <= y < bottom
    )


def _covering(
    left: float, top: float, right: float, bottom: float, zones: tuple[_Sides, ...]
) -> float:
    """What the body covers; a zone that must stay free costs its price at the first touch."""
    price = 0.0
    for z_left, z_top, z_right, z_bottom, cost in zones:
        if left < z_right and right > z_left and top < z_bottom and bottom > z_top:
            shared = (min(right, z_right) - max(left, z_left)) * (
                min(bottom, z_bottom) - max(top, z_top))
            smaller = min((z_right - z_left) * (z_bottom - z_top), (right - left) * (bottom - top))
            part = shared / smaller
            price += cost * (1 + 3 * part if cost >= FAULT else part)
    return price


def _preference(ask: Ask, half_w: float, half_h: float, x: float, y: float) -> float:
    """Where a letterer likes a line of this kind to be, nothing being in the way."""
    if ask.at is not None:
        return _off_place(ask.at, x, y)
    match ask.kind:
        case "caption":
            from_top, from_bottom = y - half_h - MARGIN, STAGE_H - MARGIN - y - half_h
            # The words that close a panel belong under it.
            block = from_bottom if ask.rank > 0.6 else min(from_top / 90, 2.6 + from_bottom / 90)
            return block + (x - half_w - MARGIN) / 700
        case "sound":
            return hypot(x - ask.near[0], y - ask.near[1]) / 150 + (0.8 if y > ask.near[1] else 0.0)
        case "sign":
            return hypot(x / STAGE_W - 0.5, y / STAGE_H - 0.5)
        case "off":
            gap = min(x - half_w, STAGE_W - x - half_w)
            return abs(gap - 74) / 60 + y / STAGE_H * 1.2 + abs(x / STAGE_W - ask.rank) * 0.4
        case _:
            return y / STAGE_H * 1.1 + abs(x / STAGE_W - ask.rank) * 0.4


def _off_place(at: Place, x: float, y: float) -> float:
    """How far a spot is from where the author wants it; an author's word outweighs taste."""
    want_x = {"start": 0.0, "middle": 0.5, "end": 1.0}[at.inline]
    want_y = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[at.block]
    return 6 * (abs(x / STAGE_W - want_x) + abs(y / STAGE_H - want_y))


def tail_of(ask: Ask, half_w: float, half_h: float, x: float, y: float) -> Tail | None:
    """The straight line of a tail from a body at (x, y): from its edge to its tip."""
    target = border_point(half_h, x, y) if ask.kind == "off" else ask.mouth
    if target is None:
        return None
    away = root((target[0] - x, target[1] - y))
    out = min(1.0, reach(half_w, half_h, away))
    edge = x + away[0] * out, y + away[1] * out
    return edge, target if ask.kind == "off" else tip(edge, target, ask.head)


def border_point(half_h: float, x: float, y: float) -> Point:
    """Where on the nearer side of the panel the tail of someone out of it ends."""
    return 0.0 if x < STAGE_W / 2 else STAGE_W, min(STAGE_H - MARGIN, y + 0.7 * half_h)


def _tail_taste(tail: Tail, mouth: Point, head: Box | None) -> float:
    """Tails are neither stubs nor ropes, stay off the speaker's own hair, and come from above."""
    edge, end = tail
    way = hypot(mouth[0] - edge[0], mouth[1] - edge[1])
    length = way * min(REACH, free(edge, mouth, head))
    if length < _STUB:
        price = (_STUB - length) / 14
    else:
        over = max(0.0, length - _LONG) / 110
        price = over + over * over
    return price + (3.5 + (edge[1] - end[1]) / 70 if end[1] < edge[1] else 0.0)
