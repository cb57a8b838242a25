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
    Corner(322, 262), (372, 322), (448, 342), (530, 322), (594, 250), (628, 152), (700, 104),
    (776, 138), (800, 216), (782, 290), (778, 370), (750, 464), (676, 548), (556, 590),
    (424, 570), (334, 494), (300, 384)])
_COMB = smooth([
    Corner(634, 172), (616, 108), (648, 70), (680, 92), (704, 38), (744, 50), (748, 92),
    (792, 76), (806, 120), Corner(780, 170), (710, 120)])
_TAIL = (
    smooth([Corner(360, 420), (262, 396), (196, 410), (176, 446), (220, 468), (300, 466)]),
    smooth([Corner(350, 380), (250, 312), (172, 290), (140, 322), (178, 364), (270, 404)]),
    smooth([Corner(360, 350), (286, 236), (222, 170), (178, 188), (190, 248), (262, 334)]),
)
_PETALS = "".join(
    ellipse((88 + x, 428 + y), 27, 27)
    for x, y in ((0, -44), (38, -22), (38, 22), (0, 44), (-38, 22), (-38, -22)))

#: In the order of painting: a later one lies over an earlier one.
REGIONS: tuple[Region, ...] = (
    Region("air", rounded(0, 0, *STAGE)),
    Region("ground", "M-20 640Q280 606 560 630T1140 618V730H-20Z"),
    Region("stem", smooth([Corner(80, 470), (74, 560), Corner(76, 652), Corner(100, 652),
                           (100, 560), Corner(98, 470)])),
    Region("leaf", smooth([Corner(96, 600), (130, 540), (178, 528), Corner(200, 532), (180, 580),
                           (140, 604)])),
    Region("petals", _PETALS),
    Region("flower", ellipse((88, 428), 28)),
    Region("egg", "M966 456C1020 456 1050 540 1050 588C1050 632 1014 658 966 658"
                  "C918 658 882 632 882 588C882 540 912 456 966 456Z"),
    Region("far leg", smooth([Corner(622, 540), Corner(622, 622), (598, 640), Corner(596, 664),
                              Corner(706, 664), (690, 638), Corner(654, 626), Corner(654, 540)])),
    Region("near leg", smooth([Corner(490, 560), Corner(490, 636), (466, 654), Corner(462, 680),
                               Corner(578, 680), (560, 652), Corner(524, 640), Corner(524, 560)])),
    Region("lower feather", _TAIL[0]),
    Region("middle feather", _TAIL[1]),
    Region("upper feather", _TAIL[2]),
    Region("comb", _COMB),
    Region("beak", smooth([Corner(782, 172), (830, 184), Corner(882, 218), (830, 238),
                           Corner(784, 246)])),
    Region("back", _BODY),
    Region("head", polygon([(540, 262), (660, 244), (840, 302), (840, 60), (540, 60)]), _BODY),
    Region("breast", polygon([(620, 250), (660, 244), (840, 302), (820, 620), (650, 620)]), _BODY),
    Region("belly", polygon([(270, 490), (420, 508), (640, 500), (650, 620), (270, 620)]), _BODY),
    Region("wattle", smooth([Corner(786, 238), (808, 262), (806, 302), (786, 316), (768, 300),
                             (768, 262)])),
    Region("wing", smooth([Corner(612, 392), (588, 450), (530, 482), (474, 474), (440, 490),
                           (414, 462), (376, 462), (374, 424), (350, 402), (392, 372),
                           (470, 356), (556, 362)])),
)
_STITCHES = (
    "M644 266L768 304M658 520L642 284M366 516Q450 528 626 518"
    "M566 386Q520 450 474 448M526 380Q486 428 440 444M486 376Q450 408 408 418"
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
