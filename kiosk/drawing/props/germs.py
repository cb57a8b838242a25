"""Hevi's drawing on the board: germs with suitcases on the road from dirt to hand to mouth.

Chalky lines and flat colours, as a child draws; friendly germs, nothing to be afraid of. The
road runs in reading direction and turns round with the picture.
"""

import math

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Point, ellipse, pair, rounded, smooth
from kiosk.drawing.props.brush import Brush, Thing

_LINE = "#5a4a6a"


def germ_road(brush: Brush) -> str:
    """The whole drawing, 420 wide and 290 high, its upper left corner at (0, 0)."""
    road = "M24 236C90 290 150 150 206 176S290 70 392 92"
    out = brush.line(road, "#dcb57c", 36) + group(
        brush.line(road, "#fffaf0", 3), extra='stroke-dasharray="11 11"')
    out += _dirt(brush, (58, 226)) + _hand(brush, (214, 168)) + _mouth(brush, (366, 84))
    out += _germ(brush, (126, 204), "#8fbf7a", -10) + _germ(brush, (286, 112), "#c58fb4", 8)
    return out + _bus(brush, (112, 82)) + _bus(brush, (262, 246), small=True)


def _chalk(brush: Brush, path: str, width: float = 4.0, colour: str = _LINE) -> str:
    return brush.line(path, colour, width, 0.9)


def _dirt(brush: Brush, at: Point) -> str:
    x, y = at
    heap = smooth([(x - 46, y + 26), (x - 34, y - 2), (x - 10, y - 22), (x + 16, y - 10),
                   (x + 44, y + 26)])
    spots = ellipse((x - 14, y + 4), 5) + ellipse((x + 12, y + 10), 4) + ellipse((x, y - 8), 3)
    return brush.flat(heap, "#a8866c") + _chalk(brush, heap) + brush.flat(spots, "#7d5a45")


def _hand(brush: Brush, at: Point) -> str:
    x, y = at
    hand = smooth([(x - 24, y + 38), (x - 28, y + 8), (x - 46, y - 12), (x - 38, y - 20),
                   (x - 20, y - 8), (x - 20, y - 44), (x - 10, y - 45), (x - 7, y - 14),
                   (x - 2, y - 52), (x + 8, y - 51), (x + 8, y - 14), (x + 18, y - 43),
                   (x + 27, y - 39), (x + 22, y - 8), (x + 34, y - 24), (x + 41, y - 18),
                   (x + 30, y + 12), (x + 22, y + 38)], tension=1 / 7)
    return brush.flat(hand, "#eebf98") + _chalk(brush, hand)


def _mouth(brush: Brush, at: Point) -> str:
    face = ellipse(at, 44)
    x, y = at
    lips = smooth([(x - 24, y + 8), (x, y + 4), (x + 24, y + 8), (x + 14, y + 28), (x, y + 32),
                   (x - 14, y + 28)])
    eyes = ellipse((x - 15, y - 12), 4.6) + ellipse((x + 15, y - 12), 4.6)
    hair = f"M{pair((x - 34, y - 30))}Q{pair((x - 10, y - 58))} {pair((x + 4, y - 46))}" \
           f"T{pair((x + 34, y - 28))}"
    return (brush.flat(face, "#f2c9a4") + _chalk(brush, face) + brush.flat(eyes, _LINE)
            + brush.flat(lips, "#b9605a") + _chalk(brush, lips, 3)
            + _chalk(brush, hair, 7))


def _germ(brush: Brush, at: Point, colour: str, turn: float) -> str:
    """A round germ with feelers, a grin, legs that walk, and a suitcase."""
    knobs = ""
    for k in range(9):
        angle = k * math.tau / 9
        a = (math.cos(angle) * 24, math.sin(angle) * 22)
        b = (math.cos(angle) * 31, math.sin(angle) * 29)
        knobs += f"M{pair(a)}L{pair(b)}"
    body = ellipse((0, 0), 24, 22)
    eyes = fill(ellipse((-8, -6), 6.4) + ellipse((8, -6), 6.4), "#ffffff") + brush.flat(
        ellipse((-6, -5), 2.8) + ellipse((10, -5), 2.8), _LINE)
    grin = _chalk(brush, "M-9 6Q1 15 11 5", 3)
    case = brush.flat(rounded(26, 8, 28, 20, 4), "#c98f52") + _chalk(
        brush, rounded(26, 8, 28, 20, 4) + "M34 8V2H46V8M26 17H54", 2.6)
    legs = _chalk(brush, "M-8 21L-14 33h-6M8 21L14 32h7", 3.4)
    drawn = _chalk(brush, knobs, 4, colour) + legs + brush.flat(body, colour) + _chalk(
        brush, body, 3) + eyes + grin + case
    return group(drawn, placed(at, rotate=turn))


def _bus(brush: Brush, at: Point, *, small: bool = False) -> str:
    """A fly that is a bus: windows with germs in them, wings on top."""
    wings = ellipse((-16, -28), 22, 11) + ellipse((18, -30), 22, 11)
    body = rounded(-52, -20, 104, 42, 20)
    out = brush.flat(wings, "#dcecf2", 0.95) + _chalk(brush, wings, 3)
    out += brush.flat(body, "#9aa3b8") + _chalk(brush, body, 3.4)
    panes = "".join(rounded(x, -12, 20, 18, 4) for x in (-40, -13, 14))
    out += fill(panes, "#fffaf0") + _chalk(brush, panes, 2.2)
    for x, colour in ((-30, "#8fbf7a"), (-3, "#c58fb4"), (24, "#e0b45c")):
        out += brush.flat(ellipse((x, -2), 7), colour) + brush.flat(
            ellipse((x - 2.4, -4), 1.5) + ellipse((x + 2.6, -4), 1.5), _LINE)
    out += brush.flat(ellipse((46, -2), 6.4), "#b9605a") + _chalk(
        brush, "M-30 22l-4 10M-6 22l0 11M20 22l4 10", 3)
    way = group(stroke("M-60 4Q-90 20 -96 -8", brush.mood.grade(_LINE), 3, 0.6),
                extra='stroke-dasharray="2 9"')
    return group(way + out, placed(at, rotate=-8, scale=0.72 if small else 1.0))


THINGS: dict[str, tuple[Thing, float]] = {"germ_road": (germ_road, 0)}
