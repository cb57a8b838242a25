"""Outlines as polygons: what they hold, what they cover and what they cross; no balloons.

A path is what `shapes` and `tails` write: subpaths of M, C and Z, in units.
"""

import re
from itertools import pairwise

from kiosk.model.geometry import Box, Point

Polygon = tuple[Point, ...]

#: Straight pieces for each curve: a body of 70 curves is then true to a tenth of a unit.
_PIECES = 4
_TOKEN = re.compile(r"([MCZ])|(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)")


def polygons(path: str) -> tuple[Polygon, ...]:
    """The subpaths of an outline, curves flattened; the body comes first."""
    found: list[list[Point]] = []
    held: list[Point] = []
    for token in _TOKEN.finditer(path):
        if token[1] == "M":
            found.append([])
            held = []
        elif token[1] is None:
            point = float(token[2]), float(token[3])
            if not found[-1]:
                found[-1].append(point)
                continue
            held.append(point)
            if len(held) == 3:
                found[-1] += _flat(found[-1][-1], held)
                held = []
    return tuple(tuple(points) for points in found if len(points) > 2)


def _flat(start: Point, curve: list[Point]) -> list[Point]:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = start, *curve
    points = []
    for piece in range(1, _PIECES + 1):
        t = piece / _PIECES
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        points.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return points


def area(polygon: Polygon) -> float:
    """The area inside, in square units."""
    turns = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in turns)) / 2


def holds(polygon: Polygon, point: Point) -> bool:
    """Whether `point` lies inside (even-odd)."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return inside


def bounds(polygon: Polygon) -> Box:
    """The upright box around a polygon."""
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def meet(a: Polygon, b: Polygon) -> bool:
    """Whether a corner of one lies in the other: only where their boxes meet is it asked."""
    box_a, box_b = bounds(a), bounds(b)
    if box_a.overlap(box_b) <= 0:
        return False
    return (any(box_b.holds(point) and holds(b, point) for point in a)
            or any(box_a.holds(point) and holds(a, point) for point in b))


def within(polygon: Polygon, box: Box) -> Polygon:
    """The part of a polygon that lies in `box` (Sutherland and Hodgman); may be empty."""
    points = list(polygon) if bounds(polygon).overlap(box) > 0 else []
    sides = ((0, box.x, 1), (0, box.right, -1), (1, box.y, 1), (1, box.bottom, -1))
    for axis, limit, sign in sides if points else ():
        points = _clipped(points, axis, limit, sign)
    return tuple(points)


def _clipped(points: list[Point], axis: int, limit: float, sign: int) -> list[Point]:
    kept: list[Point] = []
    for here, then in pairwise([*points, *points[:1]]):
        a, b = sign * (here[axis] - limit), sign * (then[axis] - limit)
        if a >= 0:
            kept.append(here)
        if (a > 0 > b) or (a < 0 < b):
            part = a / (a - b)
            kept.append((here[0] + (then[0] - here[0]) * part,
                         here[1] + (then[1] - here[1]) * part))
    return kept


def overlap(polygon: Polygon, box: Box) -> float:
    """The area that a polygon shares with `box`."""
    part = within(polygon, box)
    return area(part) if len(part) > 2 else 0.0
