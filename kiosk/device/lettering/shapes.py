"""The outlines of balloons, captions and signs as SVG paths; they know no text and no place.

Every shape is a closed ring of points about its own centre, in units, clockwise as seen. A hand
never draws the same balloon twice: each ring wavers a little, by its own seed and always alike.
"""

import re
from bisect import bisect
from collections.abc import Callable
from itertools import pairwise
from math import cos, hypot, pi, sin
from zlib import crc32

from kiosk.model.geometry import Box, Point
from kiosk.model.story import LineKind

#: The exponent of the superellipse: 2 is an ellipse, and letterers like a little more shoulder.
SHOULDER = 2.4
_STEPS = 72
#: Width of a thought's puffs along the outline, and how far they bulge out of it.
_PUFF_WIDE, _PUFF_DEEP = 70.0, 12.0
Ring = Callable[[float], Point]


def seed_of(line_id: str) -> float:
    """A phase 0-2 pi that is the line's own, the same on every machine and every day."""
    return crc32(line_id.encode()) % 6283 / 1000


def share(height: float, half_h: float) -> float:
    """How much of a superellipse's width is left at `height` from its middle (0-1)."""
    part = min(1.0, abs(height) / half_h)
    return float((1 - part**SHOULDER) ** (1 / SHOULDER))


def reach(half_w: float, half_h: float, toward: Point) -> float:
    """The fraction of the way from the centre to `toward` at which the outline is crossed."""
    far = (abs(toward[0] / half_w) ** SHOULDER + abs(toward[1] / half_h) ** SHOULDER)
    return float(far ** (-1 / SHOULDER)) if far > 0 else 1.0


def ring(kind: LineKind, half_w: float, half_h: float, seed: float) -> Ring:
    """The outline as a function of the angle parameter t (0-2 pi)."""
    power = 2 / SHOULDER

    def at(t: float) -> Point:
        across, down = cos(t), sin(t)
        waver = 1 + 0.009 * sin(2 * t + seed) + 0.007 * sin(3 * t + 2 * seed)
        if kind == "shout":
            waver = 0.96 + _burst(t, seed)
        return (
            float(half_w * waver * abs(across) ** power * (1 if across > 0 else -1)),
            float(half_h * waver * abs(down) ** power * (1 if down > 0 else -1)),
        )

    return at


def _burst(t: float, seed: float) -> float:
    """Soft points all round, outwards only: loud, never frightening."""
    return float((0.085 + 0.025 * sin(5 * t + seed)) * (1 - abs(sin(9 * t + seed))) ** 1.3)


def body_points(kind: LineKind, half_w: float, half_h: float, seed: float) -> list[Point]:
    """The whole ring as points, for a body without a tail."""
    outline = ring(kind, half_w, half_h, seed)
    steps = 180 if kind == "shout" else _STEPS
    return [outline(2 * pi * step / steps) for step in range(steps)]


def paper_points(half_w: float, half_h: float, seed: float, torn: float) -> list[Point]:
    """A rounded slip of paper whose edges waver by up to `torn` units."""
    corner = min(14.0, half_h / 2)
    points: list[Point] = []
    for sx, sy, along in ((1, -1, 1), (1, 1, 0), (-1, 1, 1), (-1, -1, 0)):
        turn = [(sx * (half_w - corner), sy * half_h), (sx * (half_w - 0.3 * corner),
                sy * (half_h - 0.3 * corner)), (sx * half_w, sy * (half_h - corner))]
        points += turn if along else turn[::-1]
    return _wavering(points, seed, torn)


def _wavering(points: list[Point], seed: float, torn: float) -> list[Point]:
    """`points` with the long edges between them divided and each new point nudged."""
    result: list[Point] = []
    for index, (x, y) in enumerate(points):
        to_x, to_y = points[(index + 1) % len(points)]
        length = hypot(to_x - x, to_y - y)
        pieces = max(1, round(length / 46))
        for piece in range(pieces):
            part = piece / pieces
            off = torn * sin(seed * 7 + 12.9898 * len(result)) if piece else 0.0
            result.append((
                x + (to_x - x) * part - (to_y - y) / length * off,
                y + (to_y - y) * part + (to_x - x) / length * off,
            ))
    return result


def cloud_path(half_w: float, half_h: float, seed: float) -> str:
    """A thought's outline: round puffs along an ellipse, all about the same size."""
    outline = ring("thought", half_w - _PUFF_DEEP, half_h - _PUFF_DEEP, seed)
    dense = [outline(2 * pi * step / 360 + seed) for step in range(361)]
    run = [0.0]
    for before, after in pairwise(dense):
        run.append(run[-1] + hypot(after[0] - before[0], after[1] - before[1]))
    puffs = max(9, round(run[-1] / _PUFF_WIDE))
    knots: list[Point] = []
    for puff in range(puffs):
        target = run[-1] * (puff + 0.13 * sin(2.4 * puff + seed)) / puffs
        knots.append(dense[bisect(run, target % run[-1]) - 1])
    path = f"M{_xy(knots[0])}"
    for index, knot in enumerate(knots):
        path += _puff(knot, knots[(index + 1) % puffs])
    return path + "Z"


def _puff(start: Point, end: Point) -> str:
    """One puff from `start` to `end`, bulging to the left of the way: outwards."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    out_x, out_y = dy * 0.42, -dx * 0.42
    first = (start[0] + out_x - dx * 0.06, start[1] + out_y - dy * 0.06)
    second = (end[0] + out_x + dx * 0.06, end[1] + out_y + dy * 0.06)
    return f"C{_xy(first)} {_xy(second)} {_xy(end)}"


def circle_path(centre: Point, radius: float) -> str:
    """A circle as four cubic curves."""
    x, y = centre
    k = radius * 0.5523
    return (
        f"M{_xy((x + radius, y))}"
        f"C{_xy((x + radius, y + k))} {_xy((x + k, y + radius))} {_xy((x, y + radius))}"
        f"C{_xy((x - k, y + radius))} {_xy((x - radius, y + k))} {_xy((x - radius, y))}"
        f"C{_xy((x - radius, y - k))} {_xy((x - k, y - radius))} {_xy((x, y - radius))}"
        f"C{_xy((x + k, y - radius))} {_xy((x + radius, y - k))} {_xy((x + radius, y))}Z"
    )


def smooth(points: list[Point], closed: bool) -> str:
    """Cubic curves through `points` (Catmull-Rom), without the opening M; closed ones end in Z."""
    count = len(points)
    path = ""
    for index in range(count if closed else count - 1):
        def near(offset: int, index: int = index) -> Point:
            place = index + offset
            return points[place % count] if closed else points[max(0, min(count - 1, place))]

        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = near(-1), near(0), near(1), near(2)
        path += (
            f"C{_xy((x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6))} "
            f"{_xy((x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6))} {_xy((x2, y2))}"
        )
    return path + ("Z" if closed else "")


def closed_path(points: list[Point]) -> str:
    """A smooth closed path through `points`."""
    return f"M{_xy(points[0])}{smooth(points, closed=True)}"


def _xy(point: Point) -> str:
    return f"{point[0]:.1f},{point[1]:.1f}"


_NUMBERS = re.compile(r"(-?\d+\.\d),(-?\d+\.\d)")


def moved(path: str, by_x: float, by_y: float) -> str:
    """`path` with every point moved."""
    return _NUMBERS.sub(
        lambda pair: _xy((float(pair[1]) + by_x, float(pair[2]) + by_y)), path
    )


def bounds(path: str) -> Box:
    """A box that holds `path`, control points included."""
    points = [(float(pair[1]), float(pair[2])) for pair in _NUMBERS.finditer(path)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
