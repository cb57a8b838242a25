"""Apricot leaves, apricots and branches cut from paper; it knows no tree as a whole."""

from collections.abc import Sequence

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.paths import Corner, Point, Points, Radii, curve, ellipse, smooth, tapered, tube
from kiosk.drawing.smalls.scissors import APRICOT, LEAF, Scissors, light, patch

BARK = "#9a6f58"
#: From the stalk's foot at (0, 0) upwards, 100 high: nearly round, heart-shaped, pointed.
_BLADES: tuple[tuple[Point, ...], ...] = (
    ((0, -26), (-30, -34), (-42, -60), (-28, -86), Corner(2, -112),
     (32, -84), (42, -58), (30, -34)),
    ((0, -24), (-28, -30), (-38, -56), (-30, -84), Corner(10, -114),
     (36, -84), (36, -54), (24, -30)),
    ((0, -24), (-26, -32), (-40, -56), (-34, -82), Corner(-10, -112),
     (24, -86), (38, -60), (28, -34)),
)
_TIPS: tuple[Point, ...] = ((2, -100), (8, -102), (-8, -100))


def leaf(
    cut: Scissors, at: Point, size: float, turn: float, colour: str = LEAF, kind: int = 0
) -> str:
    """A leaf whose stalk grows from `at`, 114 high at size 1; `turn` degrees clockwise from up."""
    tip = _TIPS[kind]
    mid = (tip[0] * 0.2, -60.0)
    veins = patch(tapered([(0, -26), mid, tip], 5, 1.5), light(colour, 0.62))
    for side in (-1, 1):
        for y in (-44, -64):
            start = (tip[0] * 0.1, float(y))
            way = [start, (side * 14 + tip[0] * 0.2, y - 9), (side * 25 + tip[0] * 0.2, y - 20)]
            veins += patch(tapered(way, 3.4, 1), light(colour, 0.5))
    here = Scissors(cut.canvas, cut.line / size)
    stalk = here.band("M0 0Q-3 -14 0 -28", "#b9735e", 5, weight=0.7)
    blade = here.cut(smooth(_BLADES[kind]), colour, inside=veins, depth=6)
    return group(stalk + blade, placed(at, rotate=turn, scale=size))


def apricot(cut: Scissors, at: Point, radius: float, turn: float = 0) -> str:
    """A ripe apricot with its crease."""
    r = radius
    here = cut.cut(
        ellipse((0, 0), r, r * 0.96), APRICOT, depth=r * 0.2,
        inside=patch(ellipse((r * 0.5, r * 0.4), r * 0.55), "#e07a4a", 0.35)
        + patch(ellipse((-r * 0.4, -r * 0.45), r * 0.2, r * 0.14), "#fff2d8", 0.85),
    )
    crease = cut.mark(f"M{-r * 0.1} {-r * 0.94}Q{r * 0.42} {-r * 0.2} {r * 0.12} {r * 0.7}",
                      max(3.0, r * 0.1), "#b9623a")
    return group(here + crease, placed(at, rotate=turn))


def branches(
    cut: Scissors, limbs: Sequence[tuple[Points, Radii]], *, weight: float = 1.0, depth: float = 6
) -> str:
    """Branches that grow out of each other, as one shape."""
    outlines = [tube(curve(points, 8), radii, count=16)[0] for points, radii in limbs]
    return cut.cut(outlines, BARK, weight=weight, depth=depth)
