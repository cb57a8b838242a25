"""Footpaths and footprints, and dry grass beside them; they know nobody who walks.

Prints go up or down the card, never across it: they read the same when a page is turned round.
"""

import random
from collections.abc import Sequence
from math import atan2, degrees

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import (
    Point,
    Points,
    across,
    curve,
    ellipse,
    plus,
    polygon,
    spot,
    tapered,
    times,
)
from kiosk.drawing.smalls.scissors import APRICOT, Scissors, patch

EARTH, PRINT = "#efd9b0", "#9a7350"


def path(points: Points, near: float, far: float, colour: Colour = EARTH) -> str:
    """A trodden way from its near end to its far one, wide at first and narrow in the distance."""
    line = curve(points, 10)
    left: list[Point] = []
    right: list[Point] = []
    for i in range(25):
        at, way = spot(line, i / 24)
        half = near + (far - near) * i / 24
        left.append(plus(at, times(across(way), half)))
        right.append(plus(at, times(across(way), -half)))
    return fill(polygon([*left, *right[::-1]]), colour) + stroke(
        polygon(left, closed=False), "#d3b483", 7) + stroke(
        polygon(right, closed=False), "#d3b483", 7)


def prints(
    points: Points, count: int, size: Sequence[float], *, colour: Colour = PRINT,
    gap: float = 24, turned: bool = False, share: float = 1.0,
) -> str:
    """`count` bare footprints, left and right in turn, along a way; `size` at its two ends."""
    line = curve(points, 10)
    drawn = ""
    for i in range(count):
        t = (i + 0.5) / count
        at, way = spot(line, t)
        here = size[0] + (size[1] - size[0]) * t
        side = 1 if i % 2 else -1
        at = plus(at, times(across(way), side * gap * here))
        drawn += _print(at, here, way, side, colour, turned, share)
    return drawn


def _print(at: Point, size: float, way: Point, side: int, colour: Colour, turned: bool,
           share: float) -> str:
    """One sole with its toes; its own frame points upwards."""
    sole = ellipse((0, 14), 12, 15) + ellipse((side * 1.5, -10), 15, 18)
    toes = "".join(
        ellipse((side * x, y), r) for x, y, r in (
            (-12, -36, 6.5), (-2, -40, 5.5), (7, -38, 5), (14, -33, 4.5))
    )
    angle = degrees(atan2(way[0], -way[1])) + (180 if turned else 0)
    return group(fill(sole + toes, colour, share), placed(at, rotate=angle, scale=size))


def grass(seed: int, box: tuple[float, float, float, float], count: int,
          tones: Sequence[Colour] = ("#c9b478", "#b79d5e", "#d9c88f")) -> str:
    """Tall dry blades strewn over a box (x, y, width, height), the nearer ones longer."""
    chance = random.Random(seed)
    x, y, w, h = box
    blades = sorted(
        (y + chance.random() * h, x + chance.random() * w, chance.uniform(-16, 16),
         chance.choice(tones)) for _ in range(count)
    )
    drawn = ""
    for foot, across_, bend, tone in blades:
        tall = 36 + 46 * (foot - y) / (h or 1)
        line = [(across_, foot), (across_ + bend * 0.3, foot - tall * 0.5),
                (across_ + bend, foot - tall)]
        drawn += patch(tapered(line, 7, 1.2), tone)
    return drawn


def far_gleam(at: Point, size: float = 1.0) -> str:
    """Something that shines far away in the grass; nobody can say what it is."""
    x, y = at
    r = 20 * size
    halo = fill(ellipse(at, r * 1.5), "#fffbe6", 0.55)
    return halo + fill(
        f"M{x} {y - r}Q{x + 2} {y - 2} {x + r} {y}Q{x + 2} {y + 2} {x} {y + r}"
        f"Q{x - 2} {y + 2} {x - r} {y}Q{x - 2} {y - 2} {x} {y - r}Z", "#fffef2")


def turning(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """An arrow that goes up, turns round and comes back down beside itself."""
    here = Scissors(cut.canvas, cut.line / size)
    bow = here.band("M-44 120V-20C-44 -96 44 -96 44 -20V96M8 62L44 102L80 62", APRICOT, 26)
    return group(bow, placed(at, scale=size))
