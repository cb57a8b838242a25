"""The hill on which the apricot tree grows from chapter to chapter, and the fruit it bears at last.

The tree itself is not in the picture: the screens lay it there with the leaves that have grown.
"""

from kiosk.drawing.canvas import Canvas, fill, group, placed
from kiosk.drawing.light import mood
from kiosk.drawing.paths import Points, ellipse, rounded
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.cloth_hen import cloth_hen
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.smalls import growth, icons
from kiosk.drawing.smalls.grounds import hill, shadow, sky
from kiosk.drawing.smalls.scissors import CREAM, HONEY, ROSE, Scissors, patch
from kiosk.drawing.smalls.tree import LEAF_STAGE

SCENE = (1600, 1000)
#: Where the foot of the tree stands in the picture, in units of it.
FOOT = (800, 872)

_FAR: Points = ((-20, 600), (220, 548), (520, 592), (820, 540), (1180, 596), (1420, 552),
                (1640, 590))
_MIDDLE: Points = ((-20, 716), (300, 668), (700, 700), (1100, 662), (1400, 706), (1640, 680))
_NEAR: Points = ((-20, 880), (360, 812), (800, 792), (1240, 816), (1640, 884))
#: Where small flowers stand in the grass: across, down, size, colour.
_FLOWERS = (
    (96, 934, 1.1, ROSE), (208, 898, 0.9, CREAM), (330, 952, 1.2, HONEY), (470, 930, 0.9, CREAM),
    (1096, 930, 0.8, HONEY), (1480, 880, 0.8, CREAM), (1544, 908, 1.2, ROSE),
    (1040, 968, 1.0, CREAM), (1566, 966, 0.9, HONEY), (300, 858, 0.7, HONEY),
    (1216, 850, 0.7, CREAM), (150, 846, 0.6, CREAM), (1420, 850, 0.6, ROSE),
)


def scene(cut: Scissors) -> str:
    """A green hill in the first warm light, with Um Reesh and tea where the tree will stand."""
    canvas = cut.canvas
    ground = sky(canvas, ("#cfe3ea", "#e3ecdf", "#f8e9c8", "#f8e4bd", "#f8e4bd"))
    ground += _glow(canvas) + _clouds()
    ground += hill(canvas, _FAR, "#c6d6c0") + hill(canvas, _MIDDLE, "#b4c998")
    ground += hill(canvas, _NEAR, "#9dbb7c")
    ground += fill(ellipse((FOOT[0], FOOT[1] + 6), 330, 40), "#6f8f5a", 0.4)
    return ground + "".join(_flower(*one) for one in _FLOWERS) + _company(cut)


def _glow(canvas: Canvas) -> str:
    """Warm air low over the land, without a sun."""
    light = canvas.radial((800, 560), 700, [(0, "#fff6dc", 0.75), (1, "#fff6dc", 0)])
    return fill(rounded(0, 0, *SCENE), light)


def _clouds() -> str:
    puffs = ((230, 190, 96, 34), (300, 166, 70, 34), (370, 194, 90, 30),
             (1240, 132, 84, 30), (1306, 108, 66, 32), (1376, 136, 92, 30))
    return "".join(fill(ellipse((x, y), w, h), "#fffdf6", 0.85) for x, y, w, h in puffs)


def _flower(x: float, y: float, size: float, colour: str) -> str:
    petals = "".join(patch(ellipse((dx, dy), 7, 7), colour) for dx, dy in (
        (0, -8), (7.6, -2.5), (4.7, 6.5), (-4.7, 6.5), (-7.6, -2.5)))
    stem = patch("M-2 4H2V34H-2Z", "#6f8f5a") + patch(
        "M0 26C10 14 20 14 24 16C20 26 10 30 0 30Z", "#6f8f5a")
    return group(stem + petals + patch(ellipse((0, 0), 5, 5), "#c98a3c"),
                 placed((x, y), scale=size))


def _company(cut: Scissors) -> str:
    """Um Reesh on one side of the trunk, tea on the other: somebody will come back.

    Both near the tree, behind its bare earth: the corners are for words and ways on.
    """
    pen = Pen(cut.canvas, mood("day"), CAST["noor"], 1.0, 1)
    hen = shadow((1000, 872), 66) + group(cloth_hen(pen), placed((1000, 812), scale=(-1.6, 1.6)))
    glass = group(icons.tea(Scissors(cut.canvas, cut.line / 0.7)), placed((606, 874), scale=0.7))
    return shadow((606, 876), 60) + glass + hen


def apricot(cut: Scissors) -> str:
    """A ripe apricot on a short stalk, hanging where a leaf has grown already."""
    wide, _ = LEAF_STAGE
    stalk = cut.band("M96 34Q92 54 98 74", "#b9735e", 9, weight=0.7)
    return stalk + growth.apricot(cut, (wide / 2, 118), 50, -8)
