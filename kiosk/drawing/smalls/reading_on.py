"""Reading on: icons of other ways and of one's own comic, and who the questions are for."""

from kiosk.drawing.paths import Corner, rounded, smooth
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, sky
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    LEAF,
    ROSE,
    TURQUOISE,
    Scissors,
    shade,
)
from kiosk.drawing.smalls.small import cards


def ways(cut: Scissors) -> str:
    """A way that parts: one arm has been gone, the other one is open."""
    gone = cut.band("M128 226V152C128 112 76 104 68 52M36 80L67 42L100 72", HONEY, 28)
    other = cut.band("M128 226V152C128 112 180 104 188 52M156 72L189 42L220 80", TURQUOISE, 28)
    return gone + other


def comic(cut: Scissors) -> str:
    """An open comic: two pages of pictures."""
    back = cut.cut(smooth([Corner(14, 60), (70, 44), Corner(128, 66), (186, 44), Corner(242, 60),
                           Corner(242, 212), (186, 196), Corner(128, 218), (70, 196),
                           Corner(14, 212)], tension=0.3), CREAM, depth=6)
    frames = "".join(cut.cut(rounded(x, y, 40, wide, 6), tone, depth=0) for x, y, wide, tone in (
        (32, 70, 54, TURQUOISE), (78, 72, 54, APRICOT), (32, 134, 50, ROSE), (78, 136, 52, LEAF),
        (140, 72, 54, HONEY), (186, 70, 54, TURQUOISE), (140, 136, 52, ROSE),
        (186, 134, 50, APRICOT)))
    return back + frames + cut.mark("M128 68V216", 8, shade(CREAM))


def _meadow(cut: Scissors) -> str:
    air = sky(cut.canvas, ("#a9d6e6", "#dcefe8", "#f6efd8"))
    return air + hill(cut.canvas, [(-10, 396), (400, 372), (810, 396)], "#b9cf93")


def younger(cut: Scissors) -> str:
    """Two small children, who wave."""
    noor = person(cut, "noor", (300, 474), 1.36, "happy", pose="wave", ground=True)
    sami = person(cut, "little_boy", (500, 474), 1.36, "happy", facing="left", ground=True)
    return _meadow(cut) + noor + sami


def older(cut: Scissors) -> str:
    """Two bigger children, who think."""
    hevi = person(cut, "hevi", (310, 476), 1.1, "kind", pose="think", ground=True)
    tareq = person(cut, "ahmed", (490, 476), 1.2, "curious", pose="think", facing="left",
                   ground=True)
    return _meadow(cut) + hevi + tareq


CARDS = cards({"ages_younger": younger, "ages_older": older}, 7)
