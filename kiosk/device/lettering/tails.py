"""Balloon tails: from the body towards the mouth, joined to the outline as one path."""

from math import hypot, pi

from kiosk.device.lettering.shapes import Ring, circle_path, reach, ring, smooth
from kiosk.model.geometry import Box, Point
from kiosk.model.story import LineKind

#: A tail ends this far along the way from the balloon's edge to the mouth.
REACH = 0.55
#: The least of the way it may be shortened to so that it stays off the speaker's own head.
_LEAST = 0.25
#: Air between a tail's tip and the head that it points at.
_AIR = 7.0
#: A tail to the border is no longer than this: it then points there without arriving.
_LONGEST = 170.0
_BASE = 36.0
#: In how many steps the place of a tail is sought round a body, and how far apart at first.
_ROUND, _STRIDE = 300, 6
#: Where the first bubble of a thought begins, and the least air between two.
_OFF, _BETWEEN = 12.0, 4.0


def root(toward: Point) -> Point:
    """The direction in which a tail leaves: nearer to the balloon's centre line than the mouth."""
    return toward[0] * 0.6, toward[1]


def tip(edge: Point, mouth: Point, head: Box | None) -> Point:
    """Where a tail from `edge` ends: over half way to the mouth, but not on the head itself."""
    return _between(edge, mouth, reached(edge, mouth, head))


def towards(edge: Point, border: Point) -> Point:
    """Where a tail from `edge` to a speaker beyond `border` ends: there, or on the way to it."""
    length = hypot(border[0] - edge[0], border[1] - edge[1]) or 1.0
    return _between(edge, border, min(1.0, _LONGEST / length))


def reached(edge: Point, mouth: Point, head: Box | None) -> float:
    """The part of the way to the mouth that a tail goes: REACH, or less to stay off the head."""
    return max(_LEAST, min(REACH, free(edge, mouth, head)))


def free(edge: Point, mouth: Point, head: Box | None) -> float:
    """The part of the way from `edge` to the mouth that is clear of the head (may be below 0)."""
    if head is None:
        return 1.0
    dx, dy = mouth[0] - edge[0], mouth[1] - edge[1]
    # Inside both pairs of the head's sides from here on (the mouth itself is within the head).
    # A way straight down or across (0) stays between the one pair: it entered long ago.
    enters_x = ((head.x - _AIR if dx > 0 else head.right + _AIR) - edge[0]) / (dx or -1e-9)
    enters_y = ((head.y - _AIR if dy > 0 else head.bottom + _AIR) - edge[1]) / (dy or -1e-9)
    return max(enters_x, enters_y)


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def tailed_path(
    kind: LineKind, half_w: float, half_h: float, seed: float, end: Point, toward: Point
) -> str:
    """Body and tail in one outline about the body's centre; the tail ends at `end`.

    `toward` is the point that the tail aims for, by which its place on the body was chosen.
    """
    outline = ring(kind, half_w, half_h, seed)
    middle = _nearest(outline, root(toward), half_w, half_h)
    first, last = _base(outline, middle)
    start, stop = outline(first), outline(last)
    steps = 170 if kind == "shout" else 66
    span = 2 * pi - (last - first)
    points = [outline(last + span * step / steps) for step in range(steps + 1)]
    bend = _bend(outline(middle), end)
    return (
        f"M{stop[0]:.1f},{stop[1]:.1f}{smooth(points, closed=False)}"
        f"{_flank(start, end, bend, 0.42)}{_flank(end, stop, bend, 0.58)}Z"
    )


def _nearest(outline: Ring, toward: Point, half_w: float, half_h: float) -> float:
    """The parameter at which the ray from the centre to `toward` leaves the body."""
    length = hypot(*toward) or 1.0
    far = (toward[0] / length, toward[1] / length)

    def off_ray(t: float) -> float:
        x, y = outline(t)
        return (x * far[0] + y * far[1]) / hypot(x, y)

    # Roughly all round, then closely about the best: it falls off on both sides.
    rough = max(range(0, _ROUND, _STRIDE), key=lambda step: off_ray(2 * pi * step / _ROUND))
    near = range(rough - _STRIDE + 1, rough + _STRIDE)
    return 2 * pi * max(near, key=lambda step: off_ray(2 * pi * step / _ROUND)) / _ROUND


def _base(outline: Ring, middle: float) -> tuple[float, float]:
    """Parameters on both sides of `middle` between which the tail leaves, `_BASE` units apart."""
    half = 0.01
    while half < 0.8:
        (x1, y1), (x2, y2) = outline(middle - half), outline(middle + half)
        if hypot(x2 - x1, y2 - y1) >= _BASE:
            break
        half += 0.01
    return middle - half, middle + half


def _bend(edge: Point, end: Point) -> Point:
    """How far a tail swings to the side: out of the vertical first, then down to the mouth."""
    dx, dy = end[0] - edge[0], end[1] - edge[1]
    side = min(0.16, 24 / (hypot(dx, dy) or 1.0)) * (1 if dx * dy < 0 else -1)
    return dy * side, -dx * side


def _flank(start: Point, end: Point, bend: Point, part: float) -> str:
    """One side of a tail as a cubic curve that swings by `bend`."""
    x, y = _between(start, end, part)
    knee = (x + bend[0], y + bend[1])
    one = _between(start, knee, 0.67)
    two = _between(end, knee, 0.67)
    return f"C{one[0]:.1f},{one[1]:.1f} {two[0]:.1f},{two[1]:.1f} {end[0]:.1f},{end[1]:.1f}"


def bubbles(edge: Point, end: Point) -> str:
    """A thought's tail: bubbles growing smaller from `edge` on, the last of which is at `end`."""
    length = hypot(end[0] - edge[0], end[1] - edge[1]) or 1.0
    count = 2 if length < 62 else 3 if length < 150 else 4
    parts = [0.68**number for number in range(count)]
    room = length - _OFF
    radius = min(15.0, max(7.0, (room - _BETWEEN * (count - 1)) / (2 * sum(parts))))
    between = max(_BETWEEN, (room - 2 * radius * sum(parts)) / (count - 1))
    path, gone = "", _OFF
    for part in parts:
        path += circle_path(_between(edge, end, (gone + radius * part) / length), radius * part)
        gone += 2 * radius * part + between
    return path


def leaving(half_w: float, half_h: float, toward: Point) -> Point:
    """Where a tail towards `toward` leaves a body, from its centre."""
    away = root(toward)
    out = reach(half_w, half_h, away)
    return away[0] * out, away[1] * out
