"""What a letterer promises, proved on the finished outlines of a panel; it places nothing.

The search prices boxes and straight tails; this looks at the curves that will be drawn. All is in
units of a panel that fills the stage, as it is seen.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import dist

from msgspec import Struct

from kiosk.device.lettering.aiming import is_outside
from kiosk.device.lettering.outlines import TAILED, outlined
from kiosk.device.lettering.pairs import Spot, reads_on
from kiosk.device.lettering.panel import COVER, seen, touched
from kiosk.device.lettering.polygons import Polygon, area, holds, meet, overlap, polygons
from kiosk.device.lettering.setting import Block, alternatives
from kiosk.device.lettering.stacking import scraps
from kiosk.device.lettering.tails import free, leaving
from kiosk.model.geometry import STAGE_H, STAGE_W, Box, Point
from kiosk.model.language import language
from kiosk.model.picture import Balloon, Lettering
from kiosk.model.story import Figure

#: A tail ends so far along the way to the mouth; nearer only where the speaker's head begins.
SHORTEST, LONGEST = 0.5, 0.6
#: The least part of a face or a hand that is called covered.
_TOUCHED = 0.02
_UNORDERED = ("sound", "sign")


class Fault(Struct, frozen=True):
    """One promise that was not kept, by its `rule`, on one `line`, in a sentence for an author."""

    rule: str
    line: str
    message: str


class _Seen(Struct, frozen=True):
    """A balloon with the polygons of its body and tail; bubbles and tail come after the body."""

    balloon: Balloon
    body: Box
    shape: tuple[Polygon, ...]


def proved(lettering: Lettering, balloons: tuple[Balloon, ...]) -> tuple[Fault, ...]:
    """Every promise that the balloons of a panel break, in the order of its lines."""
    figures = seen(lettering.anchors, lettering.mirrored)
    looked = [_look(balloon) for balloon in balloons]
    found = [
        *(fault for one in looked for fault in _of_one(one, figures)),
        *_order(looked), *_tails_cross(looked), *_cover(looked),
    ]
    return tuple(dict.fromkeys(found))


def _look(balloon: Balloon) -> _Seen:
    x, y = balloon.box.x, balloon.box.y
    shape = tuple(
        tuple((px + x, py + y) for px, py in polygon) for polygon in polygons(balloon.outline)
    )
    return _Seen(balloon, touched(balloon), shape)


def _of_one(one: _Seen, figures: dict[str, Figure]) -> Iterator[Fault]:
    yield from _words_outside(one)
    yield from _lone_word(one)
    yield from _covers(one, figures)
    yield from _tail(one, figures)


def _words_outside(one: _Seen) -> Iterator[Fault]:
    """Every row lies inside the curve of its balloon, not only inside its box."""
    if not one.shape:
        return
    body, balloon = _body_alone(one), one.balloon
    for box in balloon.words:
        x, y = balloon.box.x + box.x, balloon.box.y + box.y
        middle = y + box.h / 2
        if not (holds(body, (x, middle)) and holds(body, (x + box.w, middle))):
            message = "a word reaches over the edge of its balloon"
            yield Fault("word_outside_its_balloon", balloon.line.id, message)
            return


def _body_alone(one: _Seen) -> Polygon:
    """The body without its tail: a tail would let words stand in it."""
    plain = outlined(one.balloon.line, one.body, None) if one.balloon.line.kind != "off" else ""
    return polygons(plain)[0] if plain else one.shape[0]


def _lone_word(one: _Seen) -> Iterator[Fault]:
    """A short word stands alone on a row only where there is no other way to break the line."""
    line, rows = one.balloon.line, one.balloon.rows
    if not scraps(rows):
        return
    others = alternatives(line.text, one.balloon.language, line.kind, one.balloon.size)
    if any(not scraps(other.rows) and _no_larger(other, one.body) for other in others):
        yield Fault("lone_word", line.id, "a short word stands alone on a row")


def _no_larger(block: Block, body: Box) -> bool:
    return 2 * block.half_w <= body.w + 1 and 2 * block.half_h <= body.h + 1


def _covers(one: _Seen, figures: dict[str, Figure]) -> Iterator[Fault]:
    """No face and no hand lies under a balloon or its tail."""
    for figure in figures.values():
        parts = [("the face", figure.head), *(("a hand", hand) for hand in figure.hands)]
        for what, box in parts:
            if box.w * box.h <= 0:
                continue
            under = sum(overlap(polygon, box) for polygon in one.shape)
            if under > _TOUCHED * box.w * box.h:
                message = f"covers {what} of {figure.who}"
                yield Fault("covers_a_face_or_hand", one.balloon.line.id, message)


def _tail(one: _Seen, figures: dict[str, Figure]) -> Iterator[Fault]:
    """A tail ends 50 to 60 % of the way to the mouth, or where the speaker's head begins."""
    line = one.balloon.line
    figure = figures.get(line.who)
    if figure is None or line.kind not in TAILED or is_outside(line.kind, figure.mouth):
        return
    edge = _edge(one.body, figure.mouth)
    way = dist(edge, figure.mouth)
    tip = min((point for polygon in one.shape for point in polygon),
              key=lambda point: dist(point, figure.mouth))
    part = 1 - dist(tip, figure.mouth) / way if way else 1.0
    head = free(edge, figure.mouth, figure.head)
    if part > LONGEST + 0.02 or (part < SHORTEST - 0.02 and head > part + 0.05):
        message = f"the tail goes {part:.0%} of the way to the mouth of {line.who}"
        yield Fault("tail_length", line.id, message)


def _edge(body: Box, mouth: Point) -> Point:
    x, y = body.centre
    dx, dy = leaving(body.w / 2, body.h / 2, (mouth[0] - x, mouth[1] - y))
    return x + dx, y + dy


def _order(looked: list[_Seen]) -> Iterator[Fault]:
    """Who speaks first stands first in reading order, whichever the direction."""
    ordered = [one for one in looked if one.balloon.line.kind not in _UNORDERED]
    for before, after in pairwise(ordered):
        rtl = language(before.balloon.language).rtl
        if not reads_on(_spot(before.body, rtl), _spot(after.body, rtl)):
            message = f"is read before {before.balloon.line.id}"
            yield Fault("out_of_order", after.balloon.line.id, message)


def _spot(body: Box, rtl: bool) -> Spot:
    box = body.mirrored() if rtl else body
    return Spot(Block((), (), box.w / 2, box.h / 2, 0.0, 0.0), box.x, box.y, box.right, box.bottom,
                0.0)


def _tails_cross(looked: list[_Seen]) -> Iterator[Fault]:
    """No balloon and no tail lies on another."""
    for number, one in enumerate(looked):
        for other in looked[number + 1:]:
            if any(meet(a, b) for a in one.shape for b in other.shape):
                message = f"touches {one.balloon.line.id}"
                yield Fault("balloons_touch", other.balloon.line.id, message)


def _cover(looked: list[_Seen]) -> Iterator[Fault]:
    """At most 45 % of a panel lies under its balloons."""
    covered = sum(area(polygon) for one in looked for polygon in one.shape) / (STAGE_W * STAGE_H)
    if covered > COVER:
        message = f"balloons cover {covered:.0%} of the panel; {COVER:.0%} is the most"
        yield Fault("covers_too_much", looked[0].balloon.line.id, message)
