"""What is worn open over a shirt or dress: a waistcoat, a health worker's vest.

They know the skeleton's frame and the look; not the garment under them.
"""

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, smooth
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.trunks import front_edge

HEART = "M0 5C-9 -1 -8 -9 -3.6 -9C-1.4 -9 0 -7 0 -5.6C0 -7 1.4 -9 3.6 -9C8 -9 9 -1 0 5Z"


def waistcoat(pen: Pen, s: Skeleton) -> str:
    """A sleeveless waistcoat, open over the shirt."""
    colour = pen.grade(pen.look.clothes.waistcoat)
    hip, sh, near, far = s.body.hip, s.body.shoulder, s.widths.near, s.widths.far
    if s.pose.back:
        edge = [(1.05, -15), (1.0, -sh * 0.52), (0.90, -sh * 0.74), (0.78, -sh * 0.80),
                (0.45, -hip * 1.16),
                (0.18, -hip * 1.06), (-0.04, -hip * 1.1), (-0.06, hip * 1.1), (0.18, hip * 1.06),
                (0.45, hip * 1.16), (0.78, sh * 0.80), (0.90, sh * 0.74), (1.0, sh * 0.52),
                (1.05, 15)]
        spine = fold([s.frame(0.9, 0), s.frame(0.4, 1), s.frame(0, 0)], 2.0, pen.mood.shade(colour))
        return _panel(pen, s, edge, colour, (6, 7), spine)
    x, gap = front_edge(s, 0.20), sh * 0.30
    right = [(1.05, 14), (1.01, sh * 0.52 * far), (0.92, sh * 0.72 * far), (0.78, sh * 0.80 * far),
             (0.5, (hip * 0.58 + sh * 0.46) * far), (0.18, hip * 1.10 * far),
             (-0.05, hip * 1.12 * far),
             (-0.10, x + gap * 0.62), (0.30, x + gap * 0.22), (0.62, x + gap * 0.26),
             (0.9, x + gap * 0.62)]
    left = [(1.05, -14), (1.01, -sh * 0.54 * near), (0.92, -sh * 0.74 * near),
            (0.78, -sh * 0.82 * near),
            (0.5, -(hip * 0.54 + sh * 0.46) * near), (0.18, -hip * 1.05 * near),
            (-0.05, -hip * 1.1 * near),
            (-0.11, x - gap * 1.0), (0.30, x - gap * 0.42), (0.62, x - gap * 0.46),
            (0.9, x - gap * 0.75)]
    pocket = [s.frame(0.30, -hip * 0.82 * near), s.frame(0.31, -hip * 0.34)]
    shade, line = pen.mood.shade(colour), pen.mood.line(colour)
    creases = fold([s.frame(0.16, -hip * near), s.frame(0.11, -hip * 0.4)], 2.6, shade)
    creases += stroke(polygon(pocket, closed=False), line, pen.width * 1.1, 0.8)
    return _panel(pen, s, right, colour, (6, 7)) + _panel(pen, s, left, colour, (6, 7), creases)


def _panel(
    pen: Pen, s: Skeleton, edge: list[tuple[float, float]], colour: Colour,
    corners: tuple[int, ...], inside: str = "",
) -> str:
    """One panel of a garment, sharp at the given corners of its edge."""
    points: list[Point] = [
        Corner(*s.frame(u, v)) if i in corners else s.frame(u, v) for i, (u, v) in enumerate(edge)
    ]
    return form(pen.canvas, pen.mood, smooth(points), colour, width=pen.width, depth=5,
                inside=inside)


def vest(pen: Pen, s: Skeleton) -> str:
    """A health worker's vest: open, a pale band, a heart badge (never a protected emblem)."""
    if pen.look.clothes.big_vest:
        return big_vest(pen, s)
    colour, band = pen.grade(pen.look.clothes.vest), pen.grade("#fff1d0")
    hip, sh, near, far = s.body.hip, s.body.shoulder, s.widths.near, s.widths.far
    strip = fill(polygon([s.frame(0.30, -95), s.frame(0.29, 0), s.frame(0.30, 95),
                          s.frame(0.20, 95),
                          s.frame(0.19, 0), s.frame(0.20, -95)]), band)
    if s.pose.back:
        edge = [(1.05, -sh * 0.5), (0.97, -sh * 0.84), (0.8, -sh * 0.74), (0.4, -hip),
                (-0.08, -hip * 1.12),
                (-0.08, hip * 1.12), (0.4, hip), (0.8, sh * 0.74), (0.97, sh * 0.84),
                (1.05, sh * 0.5)]
        return _panel(pen, s, edge, colour, (4, 5), strip)
    x, gap = front_edge(s, 0.20), sh * 0.16
    left = [(1.06, -14), (1.02, -sh * 0.48 * near), (0.95, -sh * 0.78 * near),
            (0.86, -sh * 0.74 * near),
            (0.72, -sh * 0.82 * near), (0.35, -hip * 1.08 * near), (-0.10, -hip * 1.18 * near),
            (-0.11, x - gap * 0.6), (0.5, x - gap * 0.3), (0.78, x - gap * 0.5)]
    right = [(1.06, 14), (1.02, sh * 0.46 * far), (0.95, sh * 0.76 * far), (0.86, sh * 0.72 * far),
             (0.72, sh * 0.84 * far), (0.35, hip * 1.12 * far), (-0.10, hip * 1.22 * far),
             (-0.11, x + gap * 0.3), (0.5, x + gap * 0.1), (0.78, x + gap * 0.4)]
    drawn = _panel(pen, s, right, colour, (6, 7), strip)
    drawn += _panel(pen, s, left, colour, (6, 7), strip)
    # From the front the end of a scarf would lie over it.
    height = 0.58 if pen.look.scarf and s.pose.front else 0.66
    return drawn + _badge(pen, s.frame(height, x + sh * 0.44 * far), sh * 0.0228)


def big_vest(pen: Pen, s: Skeleton) -> str:
    """A grown-up's vest on a child: down to the knees, wider than the shoulders."""
    colour, band = pen.grade(pen.look.clothes.vest), pen.grade("#fff1d0")
    hip, sh, near, far = s.body.hip, s.body.shoulder, s.widths.near, s.widths.far
    hem = -(s.body.thigh * 0.94) / s.body.torso if s.pose.seat is None else -0.16
    strip = fill(polygon([s.frame(0.12, -110), s.frame(0.10, 0), s.frame(0.12, 110),
                          s.frame(0.0, 110), s.frame(-0.02, 0), s.frame(0.0, -110)]), band)
    if s.pose.back:
        edge = [(1.07, -sh * 0.6), (0.99, -sh * 1.06), (0.76, -sh * 1.0), (0.4, -hip * 1.32),
                (hem, -hip * 1.5), (hem, hip * 1.5), (0.4, hip * 1.32), (0.76, sh * 1.0),
                (0.99, sh * 1.06), (1.07, sh * 0.6)]
        return _panel(pen, s, edge, colour, (4, 5), strip)
    x, gap = front_edge(s, 0.20), sh * 0.14
    left = [(1.08, -15), (1.04, -sh * 0.58 * near), (0.97, -sh * 1.04 * near),
            (0.80, -sh * 0.96 * near), (0.62, -sh * 0.94 * near), (0.3, -hip * 1.34 * near),
            (hem, -hip * 1.56 * near), (hem - 0.01, x - gap * 0.4), (0.5, x - gap * 0.3),
            (0.82, x - gap * 0.6)]
    right = [(1.08, 15), (1.04, sh * 0.56 * far), (0.97, sh * 1.06 * far), (0.80, sh * 0.98 * far),
             (0.62, sh * 0.98 * far), (0.3, hip * 1.42 * far), (hem, hip * 1.66 * far),
             (hem - 0.01, x + gap * 0.3), (0.5, x + gap * 0.1), (0.82, x + gap * 0.5)]
    shade = pen.mood.shade(colour)
    sag = fold([s.frame(0.3, -hip * near), s.frame(-0.1, -hip * 0.8), s.frame(hem, -hip)], 3,
               shade)
    sag += fold([s.frame(0.72, -sh * 0.8 * near), s.frame(0.6, -sh * 0.4)], 2.6, shade)
    drawn = _panel(pen, s, right, colour, (6, 7), strip)
    drawn += _panel(pen, s, left, colour, (6, 7), strip + sag)
    return drawn + _badge(pen, s.frame(0.62, x + sh * 0.52 * far), sh * 0.027)


def _badge(pen: Pen, at: Point, size: float) -> str:
    disc = fill(ellipse((0, -2.5), 11.5), pen.grade("#fff1d0")) + fill(HEART, pen.grade("#d9503f"))
    return group(disc, placed(at, scale=size))
