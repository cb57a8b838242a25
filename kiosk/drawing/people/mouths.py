"""Mouths that are shut, and the choice between kinds; they know no head around them."""

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Corner, Point, ellipse, pair, smooth, tapered
from kiosk.drawing.people.expressions import Mouth
from kiosk.drawing.people.lips import TEETH, Lips, dimples, line_colour
from kiosk.drawing.people.open_mouths import OPEN, opened
from kiosk.drawing.people.pen import Pen, fold


def mouth(pen: Pen, centre: Point, shape: Mouth, turn: float) -> str:
    """The mouth about `centre`; `turn` 0 front to 1 three-quarter narrows its far half."""
    x, y = centre
    left, right = shape.width * 0.5 * (1 + 0.06 * turn), shape.width * 0.5 * (1 - 0.16 * turn)
    lips = Lips(
        x, y, left, right, shape.corner, shape.opening,
        (x - left, y - shape.corner), (x + right, y - shape.corner - 0.4 * turn),
    )
    if shape.kind in OPEN:
        return opened(pen, lips, shape.kind)
    if shape.kind == "tongue":
        return _tongue(pen, lips)
    return _shut(pen, lips, shape.kind)


def _shut(pen: Pen, m: Lips, kind: str) -> str:
    points = _shut_line(m, kind)
    colour = line_colour(pen)
    drawn = fill(tapered(points, 1.5, 1.3, 2.8), colour)
    if kind == "full":
        drawn += _full_cheek(pen, m)
    if kind == "tight":
        drawn += _pressed(points[0], points[-1], colour)
    if kind == "bite":
        return drawn + _bitten(pen, m)
    if m.corner > 3:
        drawn += dimples(points[0], points[-1], colour)
    if pen.look.lips:
        return drawn + _lower_lip(pen, m)
    if pen.detail:
        below = [(m.x - m.left * 0.3, m.y + 5.2), (m.x, m.y + 6.2),
                 (m.x + m.right * 0.3, m.y + 5.2)]
        drawn += fold(below, 1.9, pen.skin_shade, 0.9, (0.6, 0.6))
    return drawn


def _shut_line(m: Lips, kind: str) -> list[Point]:
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
    if kind == "tight":
        return [(x - m.left, y - c * 0.5), (x - m.left * 0.5, y - c * 0.12), (x, y),
                (x + m.right * 0.5, y - c * 0.12), (x + m.right, y - c * 0.5)]
    return [m.start, (x - m.left * 0.55, y - c * 0.18), (x, y + c * 0.22),
            (x + m.right * 0.55, y - c * 0.18), m.end]


def _full_cheek(pen: Pen, m: Lips) -> str:
    """A cheek rounded by a bite of bread."""
    x, y = m.x - m.left - 8, m.y - 4
    bulge = [(x + 4, y - 8), (x + 9, y - 1), (x + 6, y + 7)]
    light = pen.canvas.radial((x, y), 13, [(0, pen.grade("#fff0d8"), 0.5),
                                           (1, pen.grade("#fff0d8"), 0)])
    return fill(ellipse((x, y), 13, 12), light) + fold(bulge, 2.0, pen.skin_line, 0.75)


def _pressed(start: Point, end: Point, colour: Colour) -> str:
    """The corners of lips that are pressed together."""
    left = [(start[0] - 0.6, start[1] - 1.8), (start[0] - 1.2, start[1] + 2.2)]
    right = [(end[0] + 0.5, end[1] - 1.8), (end[0] + 1.1, end[1] + 2.2)]
    return fold(left, 2.0, colour, 0.9, (0.7, 0.7)) + fold(right, 1.9, colour, 0.9, (0.7, 0.7))


def _bitten(pen: Pen, m: Lips) -> str:
    """Two teeth on the lower lip."""
    x, y = m.x + m.right * 0.2, m.y + 0.6
    teeth = smooth([Corner(x - 3.6, y), Corner(x + 3.4, y - 0.4), (x + 3.0, y + 1.8), (x, y + 2.0),
                    (x - 3.2, y + 2.1)])
    lip = [(x - 6.6, y + 1.4), (x - 0.4, y + 4.2), (x + 5.8, y + 1.0)]
    line = line_colour(pen)
    drawn = stroke(teeth, line, 1.0) + fill(teeth, pen.grade(TEETH))
    return drawn + fold([(x, y), (x, y + 1.8)], 0.6, line, 0.5) + fold(lip, 2.2, line, 0.85)


def _lower_lip(pen: Pen, m: Lips) -> str:
    left = (m.x - m.left * 0.55, m.y + m.corner * 0.1 + 1.2)
    right = (m.x + m.right * 0.55, m.y + m.corner * 0.1 + 1.2)
    data = (
        f"M{pair(left)}Q{pair((m.x, m.y + 6.2))} {pair(right)}"
        f"Q{pair((m.x, m.y + 2.8 + m.corner * 0.2))} {pair(left)}Z"
    )
    return fill(data, pen.grade(pen.look.lips), 0.75)


def _tongue(pen: Pen, m: Lips) -> str:
    """A shut smile with the tip of the tongue out at the far corner: hard work."""
    x, y = m.x + m.right * 0.30, m.y + 0.6
    tip = smooth([(x - 3.6, y - 0.8), (x + 3.8, y - 1.6), (x + 4.4, y + 3.4), (x + 1.2, y + 6.2),
                  (x - 2.8, y + 4.0)])
    colour = line_colour(pen)
    tongue = stroke(tip, colour, 1.7) + fill(tip, pen.grade("#e0716c"))
    groove = fold([(x + 0.4, y + 0.6), (x + 1.0, y + 3.6)], 1.1, colour, 0.5)
    return tongue + groove + _shut(pen, m, "line")


