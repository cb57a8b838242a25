"""Mouths, one function a kind; they know the expression and the look, not the head around them."""

from dataclasses import dataclass

from kiosk.drawing.canvas import clipped, fill, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Corner, Point, ellipse, pair, smooth, tapered
from kiosk.drawing.people.expressions import Mouth
from kiosk.drawing.people.pen import Pen, fold

TEETH = "#fffaf2"
TONGUE = "#e07a70"


@dataclass(frozen=True)
class _Lips:
    """Half widths to the near (left) and far (right) corner about a centre."""

    x: float
    y: float
    left: float
    right: float
    corner: float
    opening: float
    start: Point
    end: Point


def mouth(pen: Pen, centre: Point, shape: Mouth, turn: float) -> str:
    """The mouth about `centre`; `turn` 0 front to 1 three-quarter narrows its far half."""
    x, y = centre
    left, right = shape.width * 0.5 * (1 + 0.06 * turn), shape.width * 0.5 * (1 - 0.16 * turn)
    lips = _Lips(
        x, y, left, right, shape.corner, shape.opening,
        (x - left, y - shape.corner), (x + right, y - shape.corner - 0.4 * turn),
    )
    if shape.kind in ("open", "o", "fear"):
        return _opened(pen, lips, shape.kind)
    if shape.kind == "tongue":
        return _tongue(pen, lips)
    return _shut(pen, lips, shape.kind)


def _line_colour(pen: Pen) -> Colour:
    return mix(pen.skin_line, pen.grade("#8e2d2b"), 0.35)


def _shut(pen: Pen, m: _Lips, kind: str) -> str:
    points = _shut_line(m, kind)
    colour = _line_colour(pen)
    drawn = fill(tapered(points, 1.5, 1.3, 2.8), colour)
    if kind == "full":
        drawn += _full_cheek(pen, m)
    if m.corner > 3:
        drawn += _dimples(points[0], points[-1], colour)
    if pen.look.lips:
        return drawn + _lower_lip(pen, m)
    if pen.detail:
        below = [(m.x - m.left * 0.3, m.y + 5.2), (m.x, m.y + 6.2),
                 (m.x + m.right * 0.3, m.y + 5.2)]
        drawn += fold(below, 1.9, pen.skin_shade, 0.9, (0.6, 0.6))
    return drawn


def _shut_line(m: _Lips, kind: str) -> list[Point]:
    x, y, c = m.x, m.y, m.corner
    if kind == "smirk":
        return [
            (x - m.left * 0.9, y - c * 0.55), (x - m.left * 0.4, y + 0.6),
            (x + m.right * 0.1, y + 1),
            (x + m.right * 0.65, y - c * 0.45), (x + m.right * 1.05, y - c * 1.25),
        ]
    if kind == "wave":
        return [m.start, (x - m.left * 0.5, y - c * 0.2 - 2.4), (x, y + 0.2),
                (x + m.right * 0.5, y - 2.0 - c * 0.1), m.end]
    if kind == "side":
        return [(x - m.left * 0.5, y + 1), (x + m.right * 0.3, y - 0.4),
                (x + m.right * 1.1, y - 1.6)]
    if kind == "pout":
        return [m.start, (x - m.left * 0.5, y - 1.2), (x, y - 2.6), (x + m.right * 0.5, y - 1.2),
                m.end]
    return [m.start, (x - m.left * 0.55, y - c * 0.18), (x, y + c * 0.22),
            (x + m.right * 0.55, y - c * 0.18), m.end]


def _full_cheek(pen: Pen, m: _Lips) -> str:
    """A cheek rounded by a bite of bread."""
    x, y = m.x - m.left - 8, m.y - 4
    bulge = [(x + 4, y - 8), (x + 9, y - 1), (x + 6, y + 7)]
    light = pen.canvas.radial((x, y), 13, [(0, pen.grade("#fff0d8"), 0.5),
                                           (1, pen.grade("#fff0d8"), 0)])
    return fill(ellipse((x, y), 13, 12), light) + fold(bulge, 2.0, pen.skin_line, 0.75)


def _dimples(start: Point, end: Point, colour: Colour) -> str:
    left = [(start[0] - 1.4, start[1] - 2.0), (start[0] - 1.6, start[1] + 1.6)]
    right = [(end[0] + 1.2, end[1] - 2.0), (end[0] + 1.5, end[1] + 1.4)]
    return fold(left, 2.0, colour, 0.8, (0.6, 0.6)) + fold(right, 1.9, colour, 0.8, (0.6, 0.6))


def _lower_lip(pen: Pen, m: _Lips) -> str:
    left = (m.x - m.left * 0.55, m.y + m.corner * 0.1 + 1.2)
    right = (m.x + m.right * 0.55, m.y + m.corner * 0.1 + 1.2)
    data = (
        f"M{pair(left)}Q{pair((m.x, m.y + 6.2))} {pair(right)}"
        f"Q{pair((m.x, m.y + 2.8 + m.corner * 0.2))} {pair(left)}Z"
    )
    return fill(data, pen.grade(pen.look.lips), 0.75)


def _tongue(pen: Pen, m: _Lips) -> str:
    """A shut smile with the tip of the tongue out at the far corner: hard work."""
    x, y = m.x + m.right * 0.30, m.y + 0.6
    tip = smooth([(x - 3.6, y - 0.8), (x + 3.8, y - 1.6), (x + 4.4, y + 3.4), (x + 1.2, y + 6.2),
                  (x - 2.8, y + 4.0)])
    colour = _line_colour(pen)
    tongue = stroke(tip, colour, 1.7) + fill(tip, pen.grade("#e0716c"))
    groove = fold([(x + 0.4, y + 0.6), (x + 1.0, y + 3.6)], 1.1, colour, 0.5)
    return tongue + groove + _shut(pen, m, "line")


def _opened(pen: Pen, m: _Lips, kind: str) -> str:
    outline = _opened_outline(m, kind)
    inside = {"open": _smile_inside, "fear": _fear_inside, "o": _round_inside}[kind](pen, m)
    colour = _line_colour(pen)
    drawn = fill(outline, pen.grade("#6a1f2b")) + clipped(inside, pen.canvas.clip(outline))
    drawn += stroke(outline, colour, 1.7)
    if kind == "open" and m.corner > 3 and pen.detail:
        drawn += _dimples((m.start[0], m.start[1] - 0.4), (m.end[0], m.end[1] - 0.2), colour)
    return drawn


def _opened_outline(m: _Lips, kind: str) -> str:
    x, y, a, b, c, o = m.x, m.y, m.left, m.right, m.corner, m.opening
    if kind == "o":
        return ellipse((x, y + o * 0.25), (a + b) * 0.49, o * 0.5)
    if kind == "fear":
        return smooth([
            (x - a * 0.5, y - o * 0.30), (x - a * 0.1, y - o * 0.42), (x + b * 0.5, y - o * 0.30),
            (x + b * 0.86, y + o * 0.22), (x + b * 0.78, y + o * 0.58), (x + b * 0.2, y + o * 0.44),
            (x - a * 0.3, y + o * 0.44), (x - a * 0.82, y + o * 0.60), (x - a * 0.9, y + o * 0.22),
        ], tension=1 / 5.5)
    return smooth([
        Corner(*m.start), (x - a * 0.45, y - c * 0.42), (x, y - c * 0.12),
        (x + b * 0.45, y - c * 0.42),
        Corner(*m.end), (x + b * 0.82, y + o * 0.38 - c * 0.2), (x + b * 0.35, y + o * 0.84),
        (x - a * 0.35, y + o * 0.84), (x - a * 0.82, y + o * 0.38 - c * 0.2),
    ], tension=1 / 5.5)


def _smile_inside(pen: Pen, m: _Lips) -> str:
    (x0, y0), (x1, y1) = m.start, m.end
    x, y, c, o = m.x, m.y, m.corner, m.opening
    if o <= 5:
        teeth = [(x0 - 2, y0 - 4), (x1 + 2, y1 - 4), (x + m.right * 0.4, y - c * 0.2 + o * 0.3),
                 (x - m.left * 0.4, y - c * 0.2 + o * 0.3)]
        return fill(smooth(teeth), pen.grade(TEETH))
    tongue = fill(ellipse((x + 1, y + o * 0.98), m.left * 0.68, o * 0.46), pen.grade(TONGUE))
    teeth = [
        (x0 - 2, y0 - 4), (x1 + 2, y1 - 4), (x1 + 1, y1 + o * 0.12 + 0.4),
        (x + m.right * 0.4, y - c * 0.3 + o * 0.26), (x - m.left * 0.4, y - c * 0.3 + o * 0.26),
        (x0 - 1, y0 + o * 0.12 + 0.4),
    ]
    return tongue + fill(smooth(teeth), pen.grade(TEETH)) + _gap(pen, m)


def _gap(pen: Pen, m: _Lips) -> str:
    """Where a milk tooth has fallen out."""
    if not pen.look.gap_tooth:
        return ""
    x, y = m.x + m.right * 0.16, m.y - m.corner * 0.42
    gap = [Corner(x - 2.3, y - 2), Corner(x + 2.5, y - 2), (x + 2.3, y + m.opening * 0.34),
           (x, y + m.opening * 0.42), (x - 2.1, y + m.opening * 0.34)]
    split = m.x - m.left * 0.2
    line = fold([(split, m.y - m.corner), (split, m.y + m.opening * 0.14)], 0.8,
                pen.grade("#c9a9a0"), 0.8)
    return fill(smooth(gap), pen.grade("#6a1f2b")) + line


def _fear_inside(pen: Pen, m: _Lips) -> str:
    x, y, o = m.x, m.y, m.opening
    teeth = [(x - m.left * 0.7, y - o * 0.55), (x + m.right * 0.7, y - o * 0.55),
             (x + m.right * 0.42, y - o * 0.16), (x - m.left * 0.42, y - o * 0.16)]
    tongue = fill(ellipse((x, y + o * 0.62), m.left * 0.84, o * 0.30), pen.grade("#d0685f"))
    return tongue + fill(smooth(teeth), pen.grade("#fff6ec"))


def _round_inside(pen: Pen, m: _Lips) -> str:
    tongue = ellipse((m.x, m.y + m.opening * 0.62), m.left * 0.72, m.opening * 0.26)
    return fill(tongue, pen.grade("#c9605c"))
