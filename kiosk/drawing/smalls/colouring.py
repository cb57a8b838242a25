"""Um Reesh the cloth hen as a picture to colour: regions by name, their lines, and their mask.

Whoever colours finds the region under a finger as a level of grey in the mask, paints every pixel
of that level, and lays the lines over it. It knows no colours: any region may have any.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.drawing.canvas import around, clipped, fill, group, placed, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls.grounds import pool, shadow
from kiosk.drawing.smalls.scissors import APRICOT, INK, Scissors, light, patch

STAGE = (1120, 700)
#: From one region's level of grey in the mask to the next one's; 0 is no region.
STEP = 12
LINE = 10.0


@dataclass(frozen=True)
class Region:
    """An area that takes one colour; `within` cuts it to a larger shape it is a patch of."""

    name: str
    outline: str
    within: str = ""


_BODY = smooth([
    Corner(306, 244), (360, 300), (440, 318), (524, 300), (590, 240), (628, 148), (700, 100),
    (776, 134), (804, 216), (800, 290), (808, 370), (776, 468), (690, 552), (556, 590),
    (420, 574), (324, 500), (284, 376)])
_COMB = smooth([
    Corner(634, 172), (616, 108), (648, 70), (680, 92), (704, 38), (744, 50), (748, 92),
    (792, 76), (806, 120), Corner(780, 170), (710, 120)])
_TAIL = (
    smooth([Corner(360, 410), (262, 384), (186, 390), (152, 430), (190, 470), (310, 480)]),
    smooth([Corner(350, 380), (250, 290), (160, 260), (108, 302), (148, 362), (260, 404)]),
    smooth([Corner(360, 350), (296, 206), (226, 120), (152, 134), (152, 218), (246, 330)]),
)
_PETALS = "".join(
    ellipse((1000 + x, 178 + y), 41, 41)
    for x, y in ((0, -70), (61, -35), (61, 35), (0, 70), (-61, 35), (-61, -35)))

#: In the order of painting: a later one lies over an earlier one.
REGIONS: tuple[Region, ...] = (
    Region("air", rounded(0, 0, *STAGE)),
    Region("ground", "M-20 612Q280 578 560 602T1140 592V730H-20Z"),
    Region("stem", smooth([Corner(978, 250), (966, 440), Corner(972, 654), Corner(1024, 654),
                           (1020, 440), Corner(1022, 250)])),
    Region("leaf", smooth([Corner(966, 568), (958, 480), (910, 414), Corner(868, 384), (862, 470),
                           (900, 540)])),
    Region("petals", _PETALS),
    Region("flower", ellipse((1000, 178), 50)),
    Region("egg", "M112 478C160 478 188 548 188 592C188 632 156 656 112 656"
                  "C68 656 36 632 36 592C36 548 64 478 112 478Z"),
    Region("far leg", smooth([Corner(632, 540), Corner(632, 612), (604, 632), Corner(600, 664),
                              Corner(724, 664), (706, 630), Corner(672, 616), Corner(672, 540)])),
    Region("near leg", smooth([Corner(480, 560), Corner(480, 626), (452, 646), Corner(446, 680),
                               Corner(572, 680), (554, 644), Corner(520, 630), Corner(520, 560)])),
    Region("lower feather", _TAIL[0]),
    Region("middle feather", _TAIL[1]),
    Region("upper feather", _TAIL[2]),
    Region("comb", _COMB),
    Region("beak", smooth([Corner(784, 150), (836, 160), Corner(888, 202), (836, 228),
                           Corner(786, 240)])),
    Region("back", _BODY),
    Region("head", polygon([(540, 256), (670, 240), (860, 300), (860, 60), (540, 60)]), _BODY),
    Region("breast", polygon([(650, 244), (670, 240), (860, 300), (840, 620), (672, 620)]), _BODY),
    Region("belly", polygon([(250, 462), (420, 480), (662, 468), (672, 620), (250, 620)]), _BODY),
    Region("wattle", smooth([Corner(800, 236), (834, 270), (838, 320), (806, 346), (772, 320),
                             (772, 270)])),
    Region("wing", smooth([Corner(556, 372), (540, 424), (490, 456), (440, 448), (408, 464),
                           (382, 438), (346, 438), (342, 404), (318, 384), (360, 354),
                           (430, 338), (508, 344)])),
)
_STITCHES = (
    "M676 264L770 294M690 526L674 284M340 490Q440 504 646 492"
    "M516 366Q472 426 430 426M478 360Q440 406 396 420M440 356Q408 386 368 396"
)


def level(name: str) -> int:
    """The grey that a region has in the mask."""
    return STEP * (1 + [region.name for region in REGIONS].index(name))


def lines(cut: Scissors) -> str:
    """The outlines alone, on nothing: whatever is coloured lies under them."""
    frame = stroke(rounded(5, 5, STAGE[0] - 10, STAGE[1] - 10, 36), INK, LINE)
    return _outlines(cut, REGIONS[1:]) + _button_eye() + _threads() + frame


def _outlines(cut: Scissors, regions: Sequence[Region]) -> str:
    """Each region's line, broken off where a later region lies over it."""
    drawn = ""
    for index, region in enumerate(regions):
        line = stroke(region.outline, INK, LINE)
        if region.within:
            line = clipped(line, cut.canvas.clip(region.within))
        for over in regions[index + 1:]:
            if not over.within:
                hole = cut.canvas.clip(around(over.outline, 4000), rule="evenodd")
                line = clipped(line, hole)
        drawn += line
    return drawn


def _button_eye() -> str:
    eye = fill(ellipse((724, 186), 25), INK) + stroke(ellipse((724, 186), 25), INK, LINE)
    return eye + fill(ellipse((714, 176), 8), "#ffffff")


def _threads() -> str:
    return stroke(_STITCHES, INK, 5, extra='stroke-dasharray="16 15"')


def mask(cut: Scissors) -> str:
    """Every region in its own grey."""
    drawn = "".join(_flat(cut, region, _grey(level(region.name))) for region in REGIONS)
    return group(drawn, extra='shape-rendering="crispEdges"')


def _grey(value: int) -> Colour:
    return f"#{value:02x}{value:02x}{value:02x}"


def _flat(cut: Scissors, region: Region, colour: Colour) -> str:
    area = fill(region.outline, colour)
    return clipped(area, cut.canvas.clip(region.within)) if region.within else area


_BEGUN = {
    "comb": "#d98a6a", "beak": "#f2ce83", "head": "#b9a3d0", "breast": "#f0c27a",
    "wattle": "#d98a6a", "upper feather": "#8fb3cf", "wing": "#cf9fb4",
}


def card(cut: Scissors) -> str:
    """The hen, half of her coloured already, and a crayon that goes on."""
    hers = REGIONS[7:]
    coloured = "".join(_flat(cut, one, _BEGUN.get(one.name, "#fffdf8")) for one in hers)
    drawn = coloured + _outlines(cut, hers) + _button_eye() + _threads()
    return pool(cut.canvas, "#f2e2bc", paper="#e4ede0") + shadow((420, 474), 230) + group(
        drawn, placed((42, 6), scale=0.7)) + _crayon(cut)


def _crayon(cut: Scissors) -> str:
    body = cut.cut(rounded(-26, -250, 52, 190, 10), APRICOT, depth=7, inside=patch(
        "M-40 -220H40V-204H-40ZM-40 -96H40V-80H-40Z", light(APRICOT, 0.6)))
    point = cut.cut(smooth([Corner(-20, -62), Corner(-8, 0), Corner(8, 0), Corner(20, -62)],
                           tension=0.1), APRICOT, depth=4)
    return group(point + body, placed((556, 338), rotate=58))
