"""The apricot tree that waits for its leaves, and the leaves.

The screens lay a leaf's picture with its middle on a twig's place; its stalk begins a little below
that middle, where the twig ends.
"""

import math
from itertools import pairwise

from kiosk.drawing.canvas import stroke
from kiosk.drawing.paths import (
    Point,
    Points,
    Radii,
    along,
    curve,
    ellipse,
    minus,
    plus,
    rotated,
    spot,
    times,
    unit,
)
from kiosk.drawing.smalls.growth import branches, leaf
from kiosk.drawing.smalls.scissors import LEAF, Scissors, patch

STAGE = (520, 640)
LEAF_STAGE = (192, 192)

#: Where the screens put leaves, in fractions of the tree's picture, the first leaf first.
PLACES: tuple[Point, ...] = (
    (0.50, 0.16), (0.30, 0.26), (0.69, 0.24), (0.42, 0.33), (0.60, 0.36), (0.21, 0.38),
    (0.79, 0.37), (0.34, 0.14), (0.65, 0.12), (0.50, 0.27), (0.14, 0.28), (0.86, 0.27),
    (0.28, 0.46), (0.72, 0.46), (0.50, 0.05), (0.40, 0.22), (0.58, 0.20), (0.24, 0.18),
    (0.76, 0.16), (0.36, 0.42), (0.65, 0.44), (0.18, 0.48), (0.83, 0.47), (0.47, 0.40),
)
#: From a leaf's middle down to the foot of its stalk, in units of the tree's stage.
STALK = 33.0

_THICK: Radii = ((0, 16), (0.35, 11), (0.7, 5.5), (1, 1.2))
_SLIM: Radii = ((0, 9), (0.5, 5), (1, 1.2))
_ROOT: Radii = ((0, 20), (0.5, 10), (1, 3))
_BOUGHS: tuple[tuple[Points, Radii], ...] = (
    (((262, 606), (256, 540), (266, 470), (256, 390), (264, 310), (254, 220), (260, 60)),
     ((0, 32), (0.18, 25), (0.35, 17), (0.6, 10), (0.85, 4.5), (1, 1.2))),
    (((262, 520), (232, 456), (190, 400), (162, 310), (134, 236), (124, 144)), _THICK),
    (((262, 506), (298, 446), (338, 390), (362, 300), (388, 226), (396, 132)), _THICK),
    (((206, 420), (156, 372), (112, 310), (74, 210)), _SLIM),
    (((324, 410), (372, 366), (416, 304), (448, 204)), _SLIM),
    (((257, 400), (226, 330), (212, 244), (178, 118)), _SLIM),
    (((262, 372), (296, 300), (306, 214), (338, 106)), _SLIM),
    (((240, 474), (186, 430), (132, 396), (92, 338)), _SLIM),
    (((282, 474), (340, 428), (392, 392), (432, 332)), _SLIM),
    (((262, 602), (212, 614), (172, 624)), _ROOT),
    (((262, 602), (312, 614), (352, 624)), _ROOT),
)
#: Twigs that carry no leaf: they make a tree of the pattern. (bough, how far along, turn, length)
_SPARE = (
    (1, 0.42, -62, 58), (1, 0.72, 46, 46), (2, 0.44, 62, 56), (2, 0.7, -44, 48), (3, 0.5, -58, 46),
    (4, 0.52, 56, 46), (5, 0.62, -46, 44), (6, 0.6, 48, 44), (7, 0.55, -50, 44), (8, 0.55, 50, 44),
    (0, 0.66, 34, 60), (0, 0.74, -34, 56), (3, 0.78, 40, 34), (4, 0.78, -40, 34), (7, 0.8, 34, 34),
    (8, 0.8, -36, 34), (0, 0.88, 30, 40),
)


def bare(cut: Scissors) -> str:
    """The tree in its rest, a twig ready for every leaf; the card is its ground."""
    earth = patch(ellipse((262, 622), 216, 22), "#e9dcc0") + patch(
        ellipse((262, 618), 150, 12), "#dcc8a4"
    )
    twigs = [_twig(place) for place in PLACES]
    wood = branches(cut, (*twigs, *_spare(), *_BOUGHS), depth=4, weight=0.8)
    buds = "".join(_bud(cut, place) for place in PLACES)
    return earth + wood + buds + _bark()


def stalk_foot(place: Point) -> Point:
    """Where the leaf at a place is joined to its twig, in units of the stage."""
    return place[0] * STAGE[0], place[1] * STAGE[1] + STALK


def _twig(place: Point) -> tuple[Points, Radii]:
    """A thin bent way from a lower bough to where a leaf's stalk begins."""
    end = stalk_foot(place)
    root = _root_of(end)
    bend = plus(along(root, end, 0.55), (-(end[1] - root[1]) * 0.14, 0))
    return (root, bend, end), ((0, 5), (1, 2.4))


def _root_of(end: Point) -> Point:
    """A point on a bough below `end` and a little way off, so that every twig rises."""
    best, least = (262.0, 400.0), math.inf
    for points, _ in _BOUGHS[:9]:
        for a, b in pairwise(points):
            for step in range(9):
                here = along(a, b, step / 8)
                cost = abs(math.dist(here, end) - 42) + 3.0 * max(0.0, end[1] + 26 - here[1])
                if cost < least:
                    best, least = here, cost
    return best


def _spare() -> list[tuple[Points, Radii]]:
    return [_side_twig(curve(_BOUGHS[bough][0], 8), t, turn, far) for bough, t, turn, far in _SPARE]


def _side_twig(line: Points, t: float, turn: float, far: float) -> tuple[Points, Radii]:
    root, way = spot(line, t)
    out = rotated(way, turn)
    end = plus(root, times(out, far))
    bend = plus(plus(root, times(out, far * 0.6)), (0, far * 0.08))
    return (root, bend, plus(end, (0, -far * 0.12))), ((0, 4.6), (1, 2))


def _bud(cut: Scissors, place: Point) -> str:
    """A small round bud on the end of a twig: something will grow here."""
    end = stalk_foot(place)
    way = unit(minus(end, _root_of(end)))
    return cut.cut(ellipse(plus(end, way), 5, 5.4), "#b9c98a", depth=1, weight=0.6)


def _bark() -> str:
    lines = "M248 574Q244 536 256 500M270 584Q274 540 266 496M262 460Q256 430 256 400"
    return stroke(lines, "#6f4a44", 4, 0.8)


def _grown(cut: Scissors, kind: int, colour: str, turn: float) -> str:
    foot = (96.0, 96 + STALK / (STAGE[0] * 0.15) * LEAF_STAGE[0])
    return leaf(cut, foot, 1.43, turn, colour, kind)


def leaf_0(cut: Scissors) -> str:
    """A leaf that stands up, in the tree's own green."""
    return _grown(cut, 0, LEAF, 0)


def leaf_1(cut: Scissors) -> str:
    """A younger leaf, turned to one side."""
    return _grown(cut, 1, "#93b55c", 13)


def leaf_2(cut: Scissors) -> str:
    """A darker leaf, turned to the other side."""
    return _grown(cut, 2, "#548a5c", -13)


