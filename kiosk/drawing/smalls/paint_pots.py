"""A pot of paint, with and without the brush in it, and the mask that says which part is paint.

It knows no colours: the screens lay any under the lines.
"""

from kiosk.drawing.canvas import fill, group, stroke
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls.scissors import CREAM, INK, Scissors

STAGE = (200, 224)
#: The greys of the mask: round about, the paint, the pot.
STEP = 40
AROUND, PAINT, POT = STEP, 2 * STEP, 3 * STEP
_LINE = 9.0
_SHIFT = "translate(-20 -6)"

_JAR = smooth([Corner(36, 92), (34, 150), (46, 204), Corner(66, 222), Corner(174, 222), (194, 204),
               (206, 150), Corner(204, 92)])
_MOUTH = ellipse((120, 92), 86, 30)
#: Paint that has run over the rim, as it does.
_RUN = smooth([Corner(52, 104), (60, 128), (72, 150), (86, 140), (92, 122), (108, 128), (122, 152),
               (138, 128), (160, 124), Corner(190, 104), (120, 124)])
_HANDLE = polygon([(172, 12), (192, 22), (146, 92), (130, 84)])


def lines(cut: Scissors) -> str:
    """The pot's outlines and the gleam on it."""
    return group(_pot(), _SHIFT)


def _pot() -> str:
    gleam = stroke("M58 160Q62 188 72 204", CREAM, 8)
    shine = fill(ellipse((92, 82), 26, 7), "#ffffff", 0.5)
    return (stroke(_JAR, INK, _LINE) + gleam + stroke(_RUN, INK, _LINE * 0.6)
            + shine + stroke(_MOUTH, INK, _LINE))


def brush_lines(cut: Scissors) -> str:
    """The same with a brush standing in it: this is the colour that is being used."""
    handle = cut.cut(_HANDLE, "#a8714a", depth=4, weight=1.0)
    band = cut.cut(polygon([(150, 62), (167, 71), (152, 98), (136, 90)]), "#d9d5dc", depth=3,
                   weight=0.8)
    return group(_pot() + handle + band, _SHIFT)


def mask(cut: Scissors) -> str:
    """Every part in its own grey."""
    parts = (fill(_JAR, _grey(POT)) + fill(_RUN, _grey(PAINT)) + fill(_MOUTH, _grey(PAINT)))
    drawn = fill(rounded(0, 0, *STAGE), _grey(AROUND)) + group(parts, _SHIFT)
    return group(drawn, extra='shape-rendering="crispEdges"')


def _grey(value: int) -> str:
    return f"#{value:02x}{value:02x}{value:02x}"
