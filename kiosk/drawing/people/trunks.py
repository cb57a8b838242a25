"""The upper garments in the frame of the trunk: jumper and shirt.

They know the skeleton's frame and the look; not the arms, the head or the pose.
"""

from collections.abc import Callable

from kiosk.drawing.canvas import Pattern, fill, form, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import (
    Corner,
    ellipse,
    smooth,
)
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold

Tone = Callable[[Colour], Colour]


def trunk_outline(s: Skeleton, hem: float = -0.10, flare: float = 1.06, neck: float = 15) -> str:
    """The closed outline of a garment from the neck to its hem (u, below the hip if negative)."""
    hip, sh, w = s.body.hip, s.body.shoulder, s.widths
    near, far = w.near, w.far
    if s.pose.seat is None:
        flare *= 1.1  # over the hips of the trousers
    edge = [
        (hem, -hip * flare * near), (0.18, -hip * near), (0.50, -(hip * 0.50 + sh * 0.42) * near),
        (0.80, -sh * 0.86 * near), (0.92, -sh * 0.84 * near), (1.0, -sh * 0.62 * near),
        (1.055, -neck * 0.85), (1.03, neck * 0.2), (1.055, neck * 0.95), (1.0, sh * 0.60 * far),
        (0.92, sh * 0.82 * far), (0.80, sh * 0.86 * far), (0.50, (hip * 0.56 + sh * 0.44) * far),
        (0.18, hip * 1.08 * far), (hem, hip * flare * 1.05 * far),
    ]
    points = [s.frame(u, v) for u, v in edge]
    return smooth([Corner(*points[0]), *points[1:-1], Corner(*points[-1])])


def front_edge(s: Skeleton, share: float) -> float:
    """Sideways place of a garment's front edge: off centre when the body is turned."""
    return 0.0 if s.pose.front or s.pose.back else s.body.shoulder * share


def jumper(pen: Pen, s: Skeleton) -> str:
    colour = pen.grade(pen.look.clothes.top)
    shade, hip = pen.mood.shade(colour), s.body.hip
    hem = [s.frame(u, v) for u, v in (
        (-0.02, -hip * 1.4), (-0.035, 0), (-0.02, hip * 1.4), (-0.15, hip * 1.4),
        (-0.15, -hip * 1.4)
    )]
    inside = creases(s, shade) + fill(smooth(hem), shade, 0.75)
    return form(
        pen.canvas, pen.mood, trunk_outline(s), colour, width=pen.width, depth=6.5, inside=inside,
        pattern=_stripe(pen, s),
    )


def creases(s: Skeleton, shade: Colour) -> str:
    """The folds at hem, waist and armpits of any upper garment."""
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
    """A shirt, with buttons at the front."""
    clothes = pen.look.clothes
    colour = pen.grade(clothes.top)
    shade = pen.mood.shade(colour)
    drawn = form(
        pen.canvas, pen.mood, trunk_outline(s, -0.13, 1.08), colour, width=pen.width, depth=6.5,
        inside=creases(s, shade), pattern=_checks(s, clothes.check),
    )
    if not s.pose.back:
        drawn += _placket(pen, s, colour)
    return drawn


def _placket(pen: Pen, s: Skeleton, colour: Colour) -> str:
    x = front_edge(s, 0.20)
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
