"""What a letterer would mind about one balloon's place, as a price; it knows no other balloons.

In reading coordinates, as `placing`. The inner loop of the search: plain numbers, few objects.
"""

from dataclasses import dataclass
from math import hypot

from kiosk.device.lettering.aiming import border_point, tail_taste
from kiosk.device.lettering.setting import Block
from kiosk.device.lettering.shapes import reach
from kiosk.device.lettering.tails import root, tip, towards
from kiosk.model.geometry import STAGE_H, STAGE_W, Box, Point
from kiosk.model.story import LineKind, Place

MARGIN = 28.0
#: Prices of at least this are faults that a reader would see; all matters of taste together
#: stay below it.
FAULT = 60.0
#: Covering a speaker's own body costs this many times what it costs to cover another's.
_OWN = 1.5
_ALONG = (0.3, 0.55, 0.8, 1.0)
#: How far a tail stays off what it may not cross, beyond the zone itself: hair and fingertips.
_AIR = 12.0
#: Points between a tail's tip and the mouth; another head there seems to be the one who speaks.
_BEYOND = (0.3, 0.6)
#: The words after this part of a panel's lines close it, and belong under it.
_CLOSING = 0.6
#: How far from the border the body of an unseen speaker's balloon is best, in units.
_TO_BORDER = 74.0
_MISLEADING = 12.0
#: A tail that ends on somebody else's body is that person's, and one that crosses it nearly so.
_STRANGER, _ACROSS = 40.0, 6.0
Tail = tuple[Point, Point]
#: Left, top, right, bottom and price of a zone, as plain numbers for the inner loop.
_Sides = tuple[float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Zone:
    """A place to stay off: `price` is for covering all of it; FAULT or more: not even touched.

    `whose` is the id of the person whose head or body it is, or empty: a tail may go to its own.
    A tail may cross what is `crossable`: bodies, but no faces, hands or subjects.
    """

    box: Box
    price: float
    whose: str = ""
    crossable: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """One line that needs a place: the ways it can be set, and whom its tail must reach.

    `rank` says where in the panel's lines it comes, 0 (first) to 1 (last). `corners` are the top
    left corners that a caption would like best, `subject` is what a sound comes from. The tail of
    a speaker who is `outside` the panel goes to its border.
    """

    kind: LineKind
    blocks: tuple[Block, ...]
    who: str = ""
    mouth: Point | None = None
    head: Box | None = None
    at: Place | None = None
    rank: float = 0.5
    outside: bool = False
    corners: tuple[Point, ...] = ((MARGIN, MARGIN),)
    subject: Box = Box(STAGE_W / 2, STAGE_H / 2, 0.0, 0.0)  # noqa: RUF009  # frozen


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
            ask, tuple(
                _sides(zone, _OWN if zone.crossable and zone.whose == ask.who else 1.0)
                for zone in zones
            ),
            tuple(_sides(zone, air=_AIR) for zone in strange if not zone.crossable),
            tuple(_sides(zone) for zone in strange if zone.crossable),
        )

    def band(self, half_h: float, y: float) -> tuple[_Sides, ...]:
        """The zones that a body of this half height at `y` can cover: few, and asked for often."""
        top, bottom = y - half_h, y + half_h
        return tuple(zone for zone in self.zones if top < zone[3] and bottom > zone[1])

    def price(
        self, half_w: float, half_h: float, x: float, y: float,
        band: tuple[_Sides, ...] | None = None,
    ) -> float:
        """What a body of these half extents at (x, y) costs by itself.

        `band` is the one at its height, where many places of one height are priced.
        """
        ask = self.ask
        zones = self.zones if band is None else band
        price = _covering(x - half_w, y - half_h, x + half_w, y + half_h, zones)
        price += _preference(ask, half_w, half_h, x, y)
        # A place that is lost already needs no further thought.
        if price < FAULT and (tail := tail_of(ask, half_w, half_h, x, y)) is not None:
            price += self._crossed(tail)
            if ask.mouth is not None and not ask.outside:
                price += tail_taste(*tail, ask.mouth, ask.head, ask.kind)
        return price

    def _crossed(self, tail: Tail) -> float:
        """What the tail covers, and whose head stands between its tip and the speaker."""
        (x1, y1), (x2, y2) = tail
        mouth_x, mouth_y = self.ask.mouth or (x2, y2)
        price = 0.0
        for part in _ALONG:
            x, y = x1 + (x2 - x1) * part, y1 + (y2 - y1) * part
            price += _priced(self.others, x, y)
            price += _ACROSS if _priced(self.bodies, x, y) else 0.0
        for part in _BEYOND:
            x, y = x2 + (mouth_x - x2) * part, y2 + (mouth_y - y2) * part
            price += _MISLEADING if _priced(self.others, x, y) else 0.0
        return price + (_STRANGER if _priced(self.bodies, x2, y2) else 0.0)


def _sides(zone: Zone, times: float = 1.0, air: float = 0.0) -> _Sides:
    box = zone.box.grown(air)
    return box.x, box.y, box.right, box.bottom, zone.price * times


def _priced(zones: tuple[_Sides, ...], x: float, y: float) -> float:
    """The price of all zones that hold one point."""
    price = 0.0
    for left, top, right, bottom, cost in zones:
        if left <= x < right and top <= y < bottom:
            price += cost
    return price


def _covering(
    left: float, top: float, right: float, bottom: float, zones: tuple[_Sides, ...]
) -> float:
    """What the body covers; a zone that must stay free costs its price at the first touch."""
    price, body = 0.0, (right - left) * (bottom - top)
    for z_left, z_top, z_right, z_bottom, cost in zones:
        if left < z_right and right > z_left and top < z_bottom and bottom > z_top:
            # Spelled out: min and max are calls, and this is the innermost loop of all.
            wide = (right if right < z_right else z_right) - (left if left > z_left else z_left)
            high = (bottom if bottom < z_bottom else z_bottom) - (top if top > z_top else z_top)
            zone = (z_right - z_left) * (z_bottom - z_top)
            part = wide * high / (zone if zone < body else body)
            price += cost * (1 + 3 * part if cost >= FAULT else part)
    return price


def _preference(ask: Ask, half_w: float, half_h: float, x: float, y: float) -> float:
    """Where a letterer likes a line of this kind to be, nothing being in the way."""
    if ask.at is not None:
        return _off_place(ask.at, x, y)
    match ask.kind:
        case "caption":
            return _caption_taste(ask, x - half_w, y - half_h, STAGE_H - MARGIN - y - half_h)
        case "sound":
            return _beside(ask.subject, half_w, half_h, x, y)
        case "sign":
            return hypot(x / STAGE_W - 0.5, y / STAGE_H - 0.5)
        case _ if ask.outside:
            return _off_taste(ask, half_w, half_h, x, y)
        case _:
            return y / STAGE_H * 1.1 + abs(x / STAGE_W - ask.rank) * 0.4


def _caption_taste(ask: Ask, left: float, top: float, from_bottom: float) -> float:
    """Captions start in the same corners on every panel, so that one hand seems to place them."""
    for number, (corner_x, corner_y) in enumerate(ask.corners):
        if abs(left - corner_x) < 1 and abs(top - corner_y) < 1 and ask.rank <= _CLOSING:
            return 0.9 * number
    along = (left - MARGIN) / 700
    if ask.rank > _CLOSING:
        return from_bottom + along
    return 2.0 + min((top - MARGIN) / 90, 2.6 + from_bottom / 90) + along


def _beside(subject: Box, half_w: float, half_h: float, x: float, y: float) -> float:
    """A sound stands beside the lower half of what it comes from, without lying on it."""
    across = max(subject.x - x - half_w, x - half_w - subject.right, 0.0)
    down = abs(y + half_h - subject.bottom)
    return across / 60 + down / 90 + x / STAGE_W * 0.4


def _off_taste(ask: Ask, half_w: float, half_h: float, x: float, y: float) -> float:
    """Who is not in the picture speaks from its border, where reading starts if nobody says."""
    side_x, side_y = border_point(half_h, x, y, ask.mouth)
    gap = max(abs(x - side_x) - half_w, abs(y - side_y) - half_h)
    asked = 1.2 if ask.mouth is None and side_x > 0 else 0.0
    away = (gap - _TO_BORDER) / 60 if gap > _TO_BORDER else (_TO_BORDER - gap) / 20
    return away + y / STAGE_H * 1.2 + asked


def _off_place(at: Place, x: float, y: float) -> float:
    """How far a spot is from where the author wants it; an author's word outweighs taste."""
    want_x = {"start": 0.0, "middle": 0.5, "end": 1.0}[at.inline]
    want_y = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[at.block]
    return 16 * (abs(x / STAGE_W - want_x) + abs(y / STAGE_H - want_y))


def tail_of(ask: Ask, half_w: float, half_h: float, x: float, y: float) -> Tail | None:
    """The straight line of a tail from a body at (x, y): from its edge to its tip."""
    target = border_point(half_h, x, y, ask.mouth) if ask.outside else ask.mouth
    if target is None:
        return None
    away = root((target[0] - x, target[1] - y))
    out = min(1.0, reach(half_w, half_h, away))
    edge = x + away[0] * out, y + away[1] * out
    return edge, towards(edge, target) if ask.outside else tip(edge, target, ask.head)
