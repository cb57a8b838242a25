"""Points, smooth curves, tapered strokes and two-bone reach, as SVG path data.

It knows nothing of colour, light, people or things. Coordinates are in whatever units the caller
draws in; y grows downwards, as in SVG. Angles of limbs are absolute degrees: 0 hangs straight
down, +90 points forward (+x), 180 up, -90 backward.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

Point = tuple[float, float]
Points = Sequence[Point]
Radii = Sequence[tuple[float, float]]  # (place along the curve 0-1, radius)


class Corner(tuple[float, float]):
    """A point at which a smooth curve keeps a sharp corner."""

    __slots__ = ()

    def __new__(cls, x: float, y: float) -> "Corner":
        return super().__new__(cls, (x, y))


def like(original: Point, x: float, y: float) -> Point:
    """The point (x, y), sharp where `original` is sharp."""
    return Corner(x, y) if isinstance(original, Corner) else (x, y)


# ---- points ----------------------------------------------------------------------------------


def plus(a: Point, b: Point) -> Point:
    return a[0] + b[0], a[1] + b[1]


def minus(a: Point, b: Point) -> Point:
    return a[0] - b[0], a[1] - b[1]


def times(a: Point, factor: float) -> Point:
    return a[0] * factor, a[1] * factor


def length(a: Point) -> float:
    return math.hypot(a[0], a[1])


def unit(a: Point) -> Point:
    return times(a, 1 / (length(a) or 1e-9))


def across(a: Point) -> Point:
    """`a` turned a quarter, to its left on the page."""
    return -a[1], a[0]


def between(a: float, b: float, t: float) -> float:
    return a + (b - a) * t


def along(a: Point, b: Point, t: float) -> Point:
    """The point at `t` (0-1) on the way from a to b."""
    return between(a[0], b[0], t), between(a[1], b[1], t)


def polar(origin: Point, angle: float, radius: float) -> Point:
    """The point `radius` away from `origin` in a limb's direction (0 down, +90 forward)."""
    turn = math.radians(angle)
    return origin[0] + math.sin(turn) * radius, origin[1] + math.cos(turn) * radius


def direction(a: Point, b: Point) -> float:
    """The limb angle (degrees) of the way from a to b."""
    return math.degrees(math.atan2(b[0] - a[0], b[1] - a[1]))


def rotated(point: Point, degrees: float, origin: Point = (0.0, 0.0)) -> Point:
    """`point` turned about `origin`, clockwise on the page."""
    turn = math.radians(degrees)
    x, y = minus(point, origin)
    cos, sin = math.cos(turn), math.sin(turn)
    return like(point, origin[0] + x * cos - y * sin, origin[1] + x * sin + y * cos)


def morphed(a: Points, b: Points, t: float) -> list[Point]:
    """Two outlines with the same number of points, blended; corners follow the first."""
    return [like(p, *along(p, q, t)) for p, q in zip(a, b, strict=True)]


def shifted(points: Iterable[Point], by: Point) -> list[Point]:
    return [like(p, p[0] + by[0], p[1] + by[1]) for p in points]


def scaled(points: Iterable[Point], factor: float) -> list[Point]:
    return [like(p, p[0] * factor, p[1] * factor) for p in points]


# ---- path data -------------------------------------------------------------------------------


def number(value: float) -> str:
    """A coordinate as text: two decimals at most, no trailing zeros, no negative zero."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def pair(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def smooth(points: Points, *, closed: bool = True, tension: float = 1 / 6) -> str:
    """A Catmull-Rom curve through `points`; a `Corner` stays sharp."""
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    parts = ["M" + pair(points[0])]
    for i in range(count if closed else count - 1):
        before, start, end, after = at(i - 1), at(i), at(i + 1), at(i + 2)
        leave = start if isinstance(start, Corner) else plus(
            start, times(minus(end, before), tension)
        )
        arrive = end if isinstance(end, Corner) else minus(
            end, times(minus(after, start), tension)
        )
        parts.append(f"C{pair(leave)} {pair(arrive)} {pair(end)}")
    return "".join(parts) + ("Z" if closed else "")


def polygon(points: Points, *, closed: bool = True) -> str:
    return "M" + "L".join(pair(p) for p in points) + ("Z" if closed else "")


def ellipse(centre: Point, rx: float, ry: float | None = None) -> str:
    ry = rx if ry is None else ry
    left, right = (centre[0] - rx, centre[1]), (centre[0] + rx, centre[1])
    arc = f"A{number(rx)} {number(ry)} 0 1 1 "
    return f"M{pair(left)}{arc}{pair(right)}{arc}{pair(left)}Z"


def rounded(x: float, y: float, w: float, h: float, radius: float = 0.0) -> str:
    """A rectangle with rounded corners."""
    r = min(radius, w / 2, h / 2)
    n = number
    return (
        f"M{n(x + r)} {n(y)}H{n(x + w - r)}Q{n(x + w)} {n(y)} {n(x + w)} {n(y + r)}"
        f"V{n(y + h - r)}Q{n(x + w)} {n(y + h)} {n(x + w - r)} {n(y + h)}"
        f"H{n(x + r)}Q{n(x)} {n(y + h)} {n(x)} {n(y + h - r)}"
        f"V{n(y + r)}Q{n(x)} {n(y)} {n(x + r)} {n(y)}Z"
    )


# ---- curves sampled as points ----------------------------------------------------------------


def limb(joints: Points, softness: float = 0.35) -> list[Point]:
    """A chain of joints as a polyline whose bends are rounded by `softness` (0-1)."""
    if len(joints) == 2:
        return [along(joints[0], joints[1], i / 6) for i in range(7)]
    points = [joints[0]]
    for before, bend, after in zip(joints, joints[1:], joints[2:], strict=False):
        reach = min(length(minus(before, bend)), length(minus(after, bend))) * softness
        start = plus(bend, times(unit(minus(before, bend)), reach))
        end = plus(bend, times(unit(minus(after, bend)), reach))
        if length(minus(start, points[-1])) > 4:
            points.append(along(points[-1], start, 0.5))
        for k in range(5):
            t = k / 4
            points.append(along(along(start, bend, t), along(bend, end, t), t))
    return [*points, along(points[-1], joints[-1], 0.5), joints[-1]]


def curve(points: Points, steps: int = 6) -> list[Point]:
    """An open Catmull-Rom curve sampled as a polyline, `steps` to each span."""
    last = len(points) - 1
    samples: list[Point] = []
    for i in range(last):
        a, b = points[max(0, i - 1)], points[i]
        c, d = points[i + 1], points[min(last, i + 2)]
        for k in range(steps):
            t = k / steps
            samples.append((_spline(a[0], b[0], c[0], d[0], t), _spline(a[1], b[1], c[1], d[1], t)))
    return [*samples, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


def spot(points: Points, t: float) -> tuple[Point, Point]:
    """The place at `t` (0-1) of a polyline's length, and the unit direction there."""
    return _spot(points, _spans(points), t)


def _spans(points: Points) -> list[float]:
    return [math.hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]


def _spot(points: Points, lengths: Sequence[float], t: float) -> tuple[Point, Point]:
    left = t * sum(lengths)
    for i, span in enumerate(lengths):
        if left <= span or i == len(lengths) - 1:
            way = max(0.0, min(1.0, left / (span or 1e-9)))
            return along(points[i], points[i + 1], way), unit(minus(points[i + 1], points[i]))
        left -= span
    raise ValueError("a polyline needs two points at least")


def thickness(radii: Radii, t: float) -> float:
    """The radius at `t`, eased between the given ones."""
    for (start, r0), (end, r1) in pairwise(radii):
        if t <= end:
            way = max(0.0, min(1.0, (t - start) / ((end - start) or 1e-9)))
            return between(r0, r1, way * way * (3 - 2 * way))
    return radii[-1][1]


def sides(
    points: Points, radii: Radii, start: float = 0.0, end: float = 1.0, count: int = 12
) -> tuple[list[Point], list[Point]]:
    """The two long edges of a stroke of varying radius, each `count` points."""
    left: list[Point] = []
    right: list[Point] = []
    spans = _spans(points)  # once: a tree has thousands of such places
    for i in range(count):
        t = between(start, end, i / (count - 1))
        place = _spot(points, spans, t)[0]
        before = _spot(points, spans, max(0, t - 0.04))[1]
        way = plus(before, _spot(points, spans, min(1, t + 0.04))[1])
        out = times(across(unit(way)), thickness(radii, t))
        left.append(plus(place, out))
        right.append(minus(place, out))
    return left, right


def _cap(place: Point, way: Point, radius: float, roundness: float) -> list[Point]:
    """Three points that close a tube's end roundly, from its left edge to its right one."""
    tip = plus(place, times(way, radius * roundness))
    shoulder = plus(place, times(way, radius * roundness * 0.72))
    out = times(across(way), radius * 0.70)
    return [plus(shoulder, out), tip, minus(shoulder, out)]


def tube(
    points: Points, radii: Radii, start: float = 0.0, end: float = 1.0, *, count: int = 12,
    caps: tuple[bool, bool] = (True, True), roundness: float = 0.9, clockwise: bool = False,
) -> tuple[str, str]:
    """A limb: the closed outline to fill, and the same outline left open at its start.

    The open one is for lines over a body: no seam where the limb grows out of it. `clockwise`
    winds the closed one as an ellipse is wound, to share a clip with it.
    """
    left, right = sides(points, radii, start, end, count)
    if caps[1]:
        place, way = spot(points, end - 1e-4)
        tip = _cap(place, way, thickness(radii, end), roundness)
        loop = left + tip + right[::-1]
    else:
        loop = [*left[:-1], Corner(*left[-1]), Corner(*right[-1]), *right[-2::-1]]
    if not caps[0]:
        loop = [Corner(*loop[0]), *loop[1:-1], Corner(*loop[-1])]
        return smooth(loop), smooth(loop, closed=False)
    place, way = spot(points, start + 1e-4)
    root = _cap(place, times(way, -1), thickness(radii, start), roundness)
    whole = loop + root
    return smooth(whole[::-1] if clockwise else whole), smooth(loop[1:-1], closed=False)


def tapered(
    points: Points, start: float, end: float, middle: float | None = None, count: int = 14
) -> str:
    """A brush stroke as a filled shape: full widths at its start, its end and its middle."""
    line = curve(points)
    thick = max(start, end) if middle is None else middle
    radii = ((0, start / 2), (0.5, thick / 2), (1, end / 2))
    left, right = sides(line, radii, 0, 1, min(count, len(line)))
    return smooth(left + right[::-1])


def reach(
    root: Point, target: Point, upper: float, lower: float, bend: float = 1
) -> tuple[Point, Point]:
    """Two bones from `root` to `target`: the joint between them, and where the end comes to lie.

    `bend` +1 or -1 chooses the side; a target too far away is approached as near as the bones go.
    """
    way = minus(target, root)
    far = length(way)
    if far > (upper + lower) * 0.999:
        far = (upper + lower) * 0.999
        target = plus(root, times(unit(way), far))
    far = max(far, abs(upper - lower) + 1e-3)
    x = (upper**2 - lower**2 + far**2) / (2 * far)
    y = math.sqrt(max(0.0, upper**2 - x**2))
    # A hand on its own shoulder has no direction: the elbow then hangs down.
    ahead = unit(way) if length(way) > 1e-6 else (0.0, 1.0)
    return plus(plus(root, times(ahead, x)), times(across(ahead), y * bend)), target
