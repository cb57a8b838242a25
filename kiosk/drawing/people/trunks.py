"""The upper garments in the frame of the trunk: jumper, shirt, waistcoat, vest, collar, drape.

They know the skeleton's frame and the look; not the arms, the head or the pose.
"""

from collections.abc import Callable

from kiosk.drawing.canvas import Pattern, fill, form, group, placed, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import (
    Corner,
    Point,
    along,
    between,
    ellipse,
    limb,
    polygon,
    smooth,
    tube,
)
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold

Tone = Callable[[Colour], Colour]
HEART = "M0 5C-9 -1 -8 -9 -3.6 -9C-1.4 -9 0 -7 0 -5.6C0 -7 1.4 -9 3.6 -9C8 -9 9 -1 0 5Z"


def trunk_outline(s: Skeleton, hem: float = -0.10, flare: float = 1.06, neck: float = 15) -> str:
    """The closed outline of a garment from the neck to its hem (u, below the hip if negative)."""
    hip, sh, w = s.body.hip, s.body.shoulder, s.widths
    near, far = w.near, w.far
    edge = [
        (hem, -hip * flare * near), (0.18, -hip * near), (0.50, -(hip * 0.50 + sh * 0.42) * near),
        (0.80, -sh * 0.86 * near), (0.92, -sh * 0.84 * near), (1.0, -sh * 0.62 * near),
        (1.055, -neck * 0.85), (1.03, neck * 0.2), (1.055, neck * 0.95), (1.0, sh * 0.60 * far),
        (0.92, sh * 0.82 * far), (0.80, sh * 0.86 * far), (0.50, (hip * 0.56 + sh * 0.44) * far),
        (0.18, hip * 1.08 * far), (hem, hip * flare * 1.05 * far),
    ]
    points = [s.frame(u, v) for u, v in edge]
    return smooth([Corner(*points[0]), *points[1:-1], Corner(*points[-1])])


def _middle(s: Skeleton, share: float) -> float:
    """Sideways place of a garment's front edge: off centre when the body is turned."""
    return 0.0 if s.pose.front or s.pose.back else s.body.shoulder * share


def neck(pen: Pen, s: Skeleton) -> str:
    radius = s.body.neck_radius
    low, high = s.neck
    line = limb([along(low, high, -0.9), high])
    outline = tube(line, ((0, radius * 1.25), (0.5, radius), (1, radius)), count=5,
                   roundness=0.5)[0]
    return stroke(outline, pen.skin_line, pen.width * 2) + fill(outline, pen.skin_shade)


def jumper(pen: Pen, s: Skeleton) -> str:
    colour = pen.grade(pen.look.clothes.top)
    shade, hip = pen.mood.shade(colour), s.body.hip
    hem = [s.frame(u, v) for u, v in (
        (-0.02, -hip * 1.4), (-0.035, 0), (-0.02, hip * 1.4), (-0.15, hip * 1.4),
        (-0.15, -hip * 1.4)
    )]
    inside = _creases(s, shade) + fill(smooth(hem), shade, 0.75)
    return form(
        pen.canvas, pen.mood, trunk_outline(s), colour, width=pen.width, depth=6.5, inside=inside,
        pattern=_stripe(pen, s),
    )


def _creases(s: Skeleton, shade: Colour) -> str:
    hip, sh, w = s.body.hip, s.body.shoulder, s.widths
    lines: list[tuple[list[tuple[float, float]], float]] = [
        ([(0.02, -hip * 0.9 * w.near), (0.10, -hip * 0.35), (0.08, -hip * 0.05)], 2.4),
        ([(0.22, hip * w.far), (0.14, hip * 0.5), (0.17, hip * 0.2)], 2.6),
        ([(0.80, -sh * 0.86 * w.near), (0.74, -sh * 0.45), (0.77, -sh * 0.25)], 2.4),
        ([(0.82, sh * 0.84 * w.far), (0.74, sh * 0.5)], 2.4),
    ]
    return "".join(
        fold([s.frame(u, v) for u, v in line], width, shade, None, (width, 0.4))
        for line, width in lines
    )


def _stripe(pen: Pen, s: Skeleton) -> Pattern | None:
    colour, sh = pen.look.clothes.stripe, s.body.shoulder
    if not colour:
        return None
    band = smooth([s.frame(u, v) for u, v in (
        (0.62, -sh * 1.2), (0.585, -sh * 0.4), (0.58, 0), (0.59, sh * 0.5), (0.62, sh * 1.2),
        (0.42, sh * 1.2), (0.39, sh * 0.5), (0.38, 0), (0.385, -sh * 0.4), (0.42, -sh * 1.2),
    )])
    return lambda tone: fill(band, tone(colour))


def shirt(pen: Pen, s: Skeleton) -> str:
    """A shirt, with buttons at the front, and a waistcoat or a vest over it if there is one."""
    clothes = pen.look.clothes
    colour = pen.grade(clothes.top)
    shade = pen.mood.shade(colour)
    drawn = form(
        pen.canvas, pen.mood, trunk_outline(s, -0.13, 1.08), colour, width=pen.width, depth=6.5,
        inside=_creases(s, shade), pattern=_checks(s, clothes.check),
    )
    if not s.pose.back:
        drawn += _placket(pen, s, colour)
    if clothes.waistcoat:
        drawn += waistcoat(pen, s)
    if clothes.vest:
        drawn += vest(pen, s)
    return drawn


def _placket(pen: Pen, s: Skeleton, colour: Colour) -> str:
    x = _middle(s, 0.20)
    line = smooth([s.frame(0.97, x), s.frame(0.5, x + 1), s.frame(-0.1, x)], closed=False)
    buttons = "".join(
        fill(ellipse(s.frame(u, x + 4), 1.9), pen.mood.line(colour), 0.7)
        for u in (0.78, 0.52, 0.26, 0.02)
    )
    return stroke(line, pen.mood.line(colour), pen.width * 0.9, 0.7) + buttons


def _checks(s: Skeleton, threads: tuple[Colour, ...]) -> Pattern | None:
    if not threads:
        return None
    wide = s.body.shoulder * 1.3
    lines: list[tuple[str, Colour]] = []
    for i in range(10):
        u = 1.04 - i * 0.125
        row = [s.frame(u, -wide), s.frame(u - 0.015, 0), s.frame(u, wide)]
        lines.append((smooth(row, closed=False), threads[i % len(threads)]))
    for i in range(-4, 5):
        v = i * wide / 4
        column = [s.frame(1.1, v), s.frame(0.5, v), s.frame(-0.2, v)]
        lines.append((smooth(column, closed=False), threads[i % len(threads)]))
    return lambda tone: "".join(stroke(data, tone(colour), 2.8, 0.8) for data, colour in lines)


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
    x, gap = _middle(s, 0.20), sh * 0.30
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
    x, gap = _middle(s, 0.20), sh * 0.16
    left = [(1.06, -14), (1.02, -sh * 0.48 * near), (0.95, -sh * 0.78 * near),
            (0.86, -sh * 0.74 * near),
            (0.72, -sh * 0.82 * near), (0.35, -hip * 1.08 * near), (-0.10, -hip * 1.18 * near),
            (-0.11, x - gap * 0.6), (0.5, x - gap * 0.3), (0.78, x - gap * 0.5)]
    right = [(1.06, 14), (1.02, sh * 0.46 * far), (0.95, sh * 0.76 * far), (0.86, sh * 0.72 * far),
             (0.72, sh * 0.84 * far), (0.35, hip * 1.12 * far), (-0.10, hip * 1.22 * far),
             (-0.11, x + gap * 0.3), (0.5, x + gap * 0.1), (0.78, x + gap * 0.4)]
    drawn = _panel(pen, s, right, colour, (6, 7), strip)
    drawn += _panel(pen, s, left, colour, (6, 7), strip)
    return drawn + _badge(pen, s.frame(0.66, x + sh * 0.44 * far), sh * 0.0228)


def _badge(pen: Pen, at: Point, size: float) -> str:
    disc = fill(ellipse((0, -2.5), 11.5), pen.grade("#fff1d0")) + fill(HEART, pen.grade("#d9503f"))
    return group(disc, placed(at, scale=size))


def collar(pen: Pen, s: Skeleton) -> str:
    colour = pen.look.clothes.collar
    if not colour or pen.look.scarf or s.pose.back:
        return ""
    if pen.look.clothes.garment == "jumper":
        return _ring_collar(pen, s)
    return _flap_collar(pen, s, pen.grade(colour))


def _ring_collar(pen: Pen, s: Skeleton) -> str:
    x = _middle(s, 0.16)
    ring = smooth([s.frame(u, v) for u, v in (
        (1.075, -15), (1.02, -8 + x * 0.5), (0.985, x), (1.02, 10 + x), (1.075, 17), (1.03, 18),
        (0.955, x + 9), (0.93, x), (0.955, x - 10), (1.03, -18),
    )])
    colour = mix(pen.grade(pen.look.clothes.top), pen.grade(pen.look.clothes.collar), 0.3)
    return stroke(ring, pen.mood.line(colour), pen.width * 2) + fill(ring, colour)


def _flap_collar(pen: Pen, s: Skeleton, colour: Colour) -> str:
    x = _middle(s, 0.16)
    size = s.body.shoulder / 31 if pen.look.clothes.garment == "shirt" else 1.0
    wide = between(1.0, size, 0.55)
    drawn = ""
    for side in (-1, 1):
        k = wide * (1 if side < 0 else s.widths.far)
        flap = smooth([
            Corner(*s.frame(1.05, x * 0.6 + side * 2)), s.frame(1.06, side * 14 * k + x * 0.4),
            s.frame(0.99, side * 21 * k + x * 0.4), s.frame(0.90, side * 16 * k + x * 0.6),
            s.frame(0.90, side * 6 + x * 0.9), Corner(*s.frame(0.955, x * 0.9 + side)),
        ])
        drawn += stroke(flap, pen.mood.line(colour), pen.width * 2) + fill(flap, colour)
    return drawn


def drape(pen: Pen, s: Skeleton) -> str:
    """The ends of a scarf over chest and shoulders."""
    if not pen.look.scarf:
        return ""
    colour = pen.grade(pen.look.scarf)
    edge, folds = (_drape_back(s) if s.pose.back else _drape_front(pen, s))
    shade = pen.mood.shade(colour)
    inside = "".join(fold([s.frame(u, v) for u, v in line], 3.6, shade) for line in folds)
    outline = smooth([s.frame(u, v) for u, v in edge])
    return form(pen.canvas, pen.mood, outline, colour, width=pen.width, inside=inside)


Frame = list[tuple[float, float]]


def _drape_front(pen: Pen, s: Skeleton) -> tuple[Frame, list[Frame]]:
    sh, near, far = s.body.shoulder, s.widths.near, s.widths.far
    x = _middle(s, 0.14) * (-1 if s.pose.head.flip else 1)
    low = 0.09 if pen.look.loose_scarf else 0.0  # a loose scarf falls lower
    edge = [
        (1.20, -sh * 0.52), (1.06, -sh * 0.80 * near), (0.93, -sh * near),
        (0.80 - low, -sh * 0.74 * near),
        (0.70 - low, x - sh * 0.34), (0.645 - low * 1.6, x + 2), (0.70 - low, x + sh * 0.36 * far),
        (0.82 - low, sh * 0.78 * far), (0.95, sh * 0.98 * far), (1.07, sh * 0.74 * far),
        (1.20, sh * 0.50 * far + 4),
    ]
    folds: list[Frame] = [
        [(1.16, -sh * 0.45), (0.98, -sh * 0.5), (0.86, -sh * 0.1), (0.80, x + 6)],
        [(1.14, sh * 0.36), (1.0, sh * 0.42), (0.9, x + sh * 0.1), (0.88, x - 6)],
        [(1.0, -sh * 0.88), (0.86, -sh * 0.6), (0.74 - low, x - sh * 0.1)],
        [(1.12, -sh * 0.2), (1.0, -sh * 0.1), (0.96, x + 8)],
    ]
    return edge, folds


def _drape_back(s: Skeleton) -> tuple[Frame, list[Frame]]:
    sh = s.body.shoulder
    edge = [(1.25, -sh * 0.5), (1.06, -sh * 0.8), (0.95, -sh), (0.80, -sh * 0.8), (0.62, -sh * 0.2),
            (0.58, 0), (0.62, sh * 0.2), (0.80, sh * 0.8), (0.95, sh), (1.06, sh * 0.8),
            (1.25, sh * 0.5)]
    folds: list[Frame] = [
        [(1.1, -sh * 0.2), (0.85, -sh * 0.3), (0.66, -sh * 0.05)],
        [(1.1, sh * 0.2), (0.85, sh * 0.3), (0.68, sh * 0.05)],
    ]
    return edge, folds
