"""True, and not true: the two signs of every question that asks which; neither is a scolding."""

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.paths import Corner, ellipse, smooth
from kiosk.drawing.smalls.grounds import pool, shadow
from kiosk.drawing.smalls.growth import branches, leaf
from kiosk.drawing.smalls.scissors import CREAM, LEAF, Scissors, light
from kiosk.drawing.smalls.small import cards

_PLATE = 214.0
_TWIG = ((0, 17), (0.6, 20), (1, 13))


def true(cut: Scissors) -> str:
    """The tick on a plate."""
    return pool(cut.canvas, "#f2e2bc") + _plate(cut) + group(tick(cut), placed((392, 256)))


def tick(cut: Scissors) -> str:
    """A tick that is a young shoot: a short leaf and a long one from one foot, 360 wide."""
    short = [(0, 96), (-70, 66), (-116, 4), Corner(-128, -66), (-56, -46), (-6, 14)]
    long = [(0, 96), (-14, 22), (34, -74), (120, -146), Corner(236, -184), (216, -80), (150, 14),
            (64, 92)]
    veins = "M0 84Q76 -42 196 -150M-10 66Q-48 4 -100 -40M58 -6Q62 -40 54 -66M110 -66Q116 -94 112 " \
            "-116M76 -28Q112 -28 142 -42"
    shoot = cut.cut([smooth(short), smooth(long)], LEAF, depth=11) + cut.mark(
        veins, 8, light(LEAF, 0.6))
    return shoot + cut.band("M0 92Q-6 124 6 146", "#b9735e", 13, weight=0.9)


def not_true(cut: Scissors) -> str:
    """A cross that is two twigs laid over one another, each with a leaf."""
    one = branches(cut, ((((-128, -118), (-10, -12), (134, 122)), _TWIG),), depth=8)
    other = branches(cut, ((((132, -124), (8, -8), (-132, 120)), _TWIG),), depth=8)
    leaves = "".join(leaf(cut, at, 0.72, turn, LEAF, kind) for at, turn, kind in (
        ((-96, -88), 36, 1), ((98, -92), -36, 2), ((96, 88), 62, 0), ((-96, 86), -62, 1)))
    return pool(cut.canvas, "#f2e2bc") + _plate(cut) + group(one + other + leaves,
                                                           placed((400, 250)))


def _plate(cut: Scissors) -> str:
    return shadow((400, 474), 190) + cut.cut(ellipse((400, 252), _PLATE), CREAM, depth=8)


CARDS = cards({"answer_true": true, "answer_not_true": not_true}, 8)
