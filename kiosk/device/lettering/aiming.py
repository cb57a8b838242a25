"""Where a tail aims, and what a letterer minds about its length and slope; it knows no balloons.

In stage units, in whatever direction the caller reads.
"""

from math import hypot

from kiosk.device.lettering.tails import REACH, free
from kiosk.model.geometry import STAGE_H, STAGE_W, Box, Point
from kiosk.model.story import LineKind

#: The end of a tail at the border stays this far from the panel's corners.
_CORNER = 28.0
#: Shorter than this a tail is a stub, longer than that it begins to be a rope, in units.
_STUB, _LONG = 46.0, 62.0
#: What each further length of this is taken for: the price grows with its square.
_ROPE = 75.0
#: The price of a tail that goes straight to the side.
_SIDEWAYS = 0.9
#: What bubbles need to be seen as a trail.
_TRAIL = 66.0


def is_outside(kind: LineKind, mouth: Point | None) -> bool:
    """Whether a speaker is beyond the panel's border: where the mouth is, or else by the kind."""
    if mouth is None:
        return kind == "off"
    return not (0 <= mouth[0] <= STAGE_W and 0 <= mouth[1] <= STAGE_H)


def border_point(half_h: float, x: float, y: float, mouth: Point | None = None) -> Point:
    """Where on the panel's border someone out of it is: by the mouth, or at the nearer side."""
    if mouth is None:
        return 0.0 if x < STAGE_W / 2 else STAGE_W, min(STAGE_H - _CORNER, y + 0.7 * half_h)
    if 0 <= mouth[0] <= STAGE_W and (mouth[1] < 0 or mouth[1] > STAGE_H):
        return mouth[0], 0.0 if mouth[1] < 0 else STAGE_H
    return (0.0 if mouth[0] < STAGE_W / 2 else STAGE_W,
            min(STAGE_H - _CORNER, max(_CORNER, mouth[1])))


def tail_taste(
    edge: Point, end: Point, mouth: Point, head: Box | None, kind: LineKind
) -> float:
    """Tails are neither stubs nor ropes, stay off the speaker's own hair, and come from above."""
    least = _TRAIL if kind == "thought" else _STUB
    way = hypot(mouth[0] - edge[0], mouth[1] - edge[1])
    length = way * min(REACH, free(edge, mouth, head))
    if length < least:
        price = (least - length) / 14
    else:
        over = max(0.0, length - _LONG) / _ROPE
        price = over + over * over
    across, down = abs(end[0] - edge[0]), end[1] - edge[1]
    if down < 0:
        return price + 3.5 - down / 70
    return price + _SIDEWAYS * max(0.0, across - down) / (across + down + 1)
