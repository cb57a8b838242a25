"""Open mouths: a smile, a cry, a grin; they know no head around them."""

from collections.abc import Callable

from kiosk.drawing.canvas import clipped, fill, stroke
from kiosk.drawing.paths import Corner, ellipse, smooth
from kiosk.drawing.people.lips import TEETH, THROAT, TONGUE, Lips, dimples, line_colour
from kiosk.drawing.people.pen import Pen, fold


def opened(pen: Pen, m: Lips, kind: str) -> str:
    """The open mouth of that kind."""
    outline = _opened_outline(m, kind)
    inside = OPEN[kind](pen, m)
    colour = line_colour(pen)
    drawn = fill(outline, pen.grade(THROAT)) + clipped(inside, pen.canvas.clip(outline))
    drawn += stroke(outline, colour, 1.7)
    if kind in ("open", "grin") and m.corner > 3 and pen.detail:
        drawn += dimples((m.start[0], m.start[1] - 0.4), (m.end[0], m.end[1] - 0.2), colour)
    return drawn


def _opened_outline(m: Lips, kind: str) -> str:
    x, y, a, b, c, o = m.x, m.y, m.left, m.right, m.corner, m.opening
    if kind == "o":
        return ellipse((x, y + o * 0.25), (a + b) * 0.49, o * 0.5)
    if kind == "chatter":
        return smooth([
            m.start, (x - a * 0.6, y - o * 0.5), (x - a * 0.2, y - o * 0.26),
            (x + b * 0.2, y - o * 0.5), (x + b * 0.6, y - o * 0.26), m.end,
            (x + b * 0.6, y + o * 0.54), (x + b * 0.2, y + o * 0.3),
            (x - a * 0.2, y + o * 0.56), (x - a * 0.6, y + o * 0.32),
        ])
    if kind == "speak":
        return smooth([
            (x - a, y + 1.6 - c * 0.6), (x - a * 0.45, y - 1.4), (x, y - 0.6),
            (x + b * 0.45, y - 1.4), (x + b, y + 1.4 - c * 0.6), (x + b * 0.72, y + o * 0.62),
            (x, y + o * 0.86), (x - a * 0.72, y + o * 0.62),
        ])
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


def _smile_inside(pen: Pen, m: Lips) -> str:
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


def _gap(pen: Pen, m: Lips) -> str:
    """Where a milk tooth has fallen out."""
    if not pen.look.gap_tooth:
        return ""
    x, y = m.x + m.right * 0.16, m.y - m.corner * 0.42
    gap = [Corner(x - 2.3, y - 2), Corner(x + 2.5, y - 2), (x + 2.3, y + m.opening * 0.34),
           (x, y + m.opening * 0.42), (x - 2.1, y + m.opening * 0.34)]
    split = m.x - m.left * 0.2
    line = fold([(split, m.y - m.corner), (split, m.y + m.opening * 0.14)], 0.8,
                pen.grade("#c9a9a0"), 0.8)
    return fill(smooth(gap), pen.grade(THROAT)) + line


def _speak_inside(pen: Pen, m: Lips) -> str:
    x, y, o = m.x, m.y, m.opening
    tongue = fill(ellipse((x + 0.6, y + o * 0.88), m.left * 0.6, o * 0.3), pen.grade(TONGUE))
    teeth = [(x - m.left * 0.72, y - 3), (x + m.right * 0.72, y - 3),
             (x + m.right * 0.6, y + o * 0.14), (x - m.left * 0.6, y + o * 0.14)]
    return tongue + fill(smooth(teeth), pen.grade(TEETH))


def _fear_inside(pen: Pen, m: Lips) -> str:
    x, y, o = m.x, m.y, m.opening
    teeth = [(x - m.left * 0.7, y - o * 0.55), (x + m.right * 0.7, y - o * 0.55),
             (x + m.right * 0.42, y - o * 0.16), (x - m.left * 0.42, y - o * 0.16)]
    tongue = fill(ellipse((x, y + o * 0.62), m.left * 0.84, o * 0.30), pen.grade("#d0685f"))
    return tongue + fill(smooth(teeth), pen.grade("#fff6ec"))


def _round_inside(pen: Pen, m: Lips) -> str:
    tongue = ellipse((m.x, m.y + m.opening * 0.62), m.left * 0.72, m.opening * 0.26)
    return fill(tongue, pen.grade("#c9605c"))


def _teeth_inside(pen: Pen, m: Lips) -> str:
    """Both rows of teeth, shut: a grin, or the chatter of somebody cold."""
    x, y, o = m.x, m.y, m.opening
    teeth = fill(ellipse((x, y), m.left * 1.4, o * 1.6 + m.corner), pen.grade(TEETH))
    level = y + o * (0.36 if m.corner > 0 else 0.02)
    bite = [(x - m.left, level - m.corner * 0.8), (x, level), (x + m.right, level - m.corner * 0.8)]
    colour = pen.grade("#c9a9a0")
    drawn = teeth + fold(bite, 1.3, colour, 0.9, (0.9, 0.9))
    for k in (-0.5, 0.0, 0.5):
        at = x + k * m.left * 1.1
        drawn += fold([(at, y - o), (at, y + o)], 0.9, colour, 0.6, (0.8, 0.8))
    return drawn


OPEN: dict[str, Callable[[Pen, Lips], str]] = {
    "open": _smile_inside, "speak": _speak_inside, "fear": _fear_inside, "o": _round_inside,
    "grin": _teeth_inside, "chatter": _teeth_inside,
}
