"""A low table before somebody who draws, with a page of six squares, pencils and opened boxes.

In figure units about the group's origin; it is painted between a trunk and its arms.
"""

import random
from collections.abc import Sequence

from kiosk.drawing.canvas import fill, form, group, stroke
from kiosk.drawing.paths import Corner, Point, pair, polar, polygon, smooth
from kiosk.drawing.people.figure import Figure
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.drawn_squares import SKETCHES

_FAR, _NEAR = -84.0, 66.0
_SQUARES = ("road", "tea", "tent", "hen", "marble", "")  # the last one is being drawn
_PENCILS = ("#3fa7a3", "#e8a15b", "#8f86b4", "#d98a94", "#6f9a58")


def low_table(pen: Pen, figures: Sequence[Figure]) -> str:
    """The table seen from above; its near edge lies below the reader's."""
    wood = pen.grade("#c99a68")
    top = smooth([_on(-0.94, 0), _on(0, -0.01), _on(0.94, 0), _on(1, 0.06), _on(1, 0.5), _on(1, 1),
                  _on(-1, 1), _on(-1, 0.5), _on(-1, 0.06)], tension=1 / 10)
    grain = "".join(stroke(f"M{pair(_on(-1, v))}L{pair(_on(1, v))}", pen.mood.line(wood), 0.8, 0.25)
                    for v in (0.18, 0.4, 0.62, 0.84))
    drawn = form(pen.canvas, pen.mood, top, wood, width=pen.width, depth=5, inside=grain)
    return drawn + _cardboard(pen) + _page(pen) + _pencils(pen)


def _on(across: float, deep: float) -> Point:
    """A place on the table: -1 to 1 across, 0 (far) to 1 (near)."""
    return across * (156 + 36 * deep), _FAR + (_NEAR - _FAR) * deep


def _cardboard(pen: Pen) -> str:
    """A box that was cut open and laid flat under the page, its flaps to both sides."""
    brown = pen.grade("#b08658")
    flat = [_on(-0.9, 0.1), _on(-0.66, 0.06), _on(0.66, 0.05), _on(0.84, 0.1), _on(0.8, 0.56),
            _on(0.7, 0.62), _on(0.72, 1.0), _on(-0.74, 1.0), _on(-0.7, 0.7), _on(-0.92, 0.62)]
    creases = "".join(stroke(f"M{pair(_on(x, 0.06))}L{pair(_on(x * 1.04, 0.98))}",
                             pen.mood.shade(brown), 2) for x in (-0.68, 0.68))
    return form(pen.canvas, pen.mood, polygon(flat), brown, width=pen.width, depth=2,
                inside=creases)


def _page(pen: Pen) -> str:
    """A large page with six squares, a story so far."""
    paper = polygon([_on(-0.61, 0.1), _on(0.6, 0.08), _on(0.61, 0.97), _on(-0.62, 0.98)])
    out = form(pen.canvas, pen.mood, paper, pen.grade("#fdf6e4"), width=pen.width, depth=2)
    brush = Brush(pen.canvas, pen.mood, 0.6)
    for k, name in enumerate(_SQUARES):
        left, deep = -0.56 + 0.385 * (k % 3), 0.14 + 0.42 * (k // 3)
        box = polygon([_on(left, deep), _on(left + 0.345, deep), _on(left + 0.345, deep + 0.38),
                       _on(left, deep + 0.38)])
        out += stroke(box, pen.grade("#6a5a68"), 1.6)
        x, y = _on(left + 0.172, deep + 0.2)
        if name:
            moved = f"translate({x:.1f} {y:.1f}) scale(0.68 0.58)"
            out += group(SKETCHES[name](brush), moved)
        else:
            out += stroke(f"M{x - 20:.1f} {y + 10:.1f}q12 -22 24 -8", pen.grade("#3f8fa8"), 2)
    return out


def _pencils(pen: Pen) -> str:
    chance, out = random.Random(4), ""
    for k, colour in enumerate(_PENCILS):
        at = _on(0.78 + 0.04 * (k % 3), 0.62 + 0.07 * k)
        angle, tone = chance.uniform(100, 170), pen.grade(colour)
        tip = polar(at, angle, 24)
        line = f"M{pair(at)}L{pair(tip)}"
        out += stroke(line, pen.mood.line(tone), 6 + pen.width) + stroke(line, tone, 5.4)
        point = [Corner(*polar(tip, angle + 90, 2.7)), Corner(*polar(tip, angle, 9)),
                 Corner(*polar(tip, angle - 90, 2.7))]
        out += fill(polygon(point), pen.grade("#f2d2a0"))
    return out
