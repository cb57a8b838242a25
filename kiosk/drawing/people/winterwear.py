"""Winter clothes: a padded coat, a woollen scarf round the neck, a woolly hat, a shawl.

They know the skeleton's frame and the look; a hat knows the head's own frame.
"""

from itertools import pairwise

from kiosk.drawing.canvas import away_from_light, clipped, fill, form, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Point, Points, along, ellipse, morphed, number, smooth
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.trunks import creases, front_edge, trunk_outline

Frame = tuple[tuple[float, float], ...]


def _line(s: Skeleton, edge: Frame) -> list[Point]:
    return [s.frame(u, v) for u, v in edge]


# ---- a coat --------------------------------------------------------------------------------------


def coat(pen: Pen, s: Skeleton) -> str:
    """A quilted coat, closed with a zip, its collar up."""
    colour = pen.grade(pen.look.clothes.coat)
    shade, line = pen.mood.shade(colour), pen.mood.line(colour)
    hem = -0.26 if s.pose.seat is None and not s.pose.lap else -0.10
    inside = creases(s, shade) + _quilting(s, line, hem)
    if not s.pose.back:
        x = front_edge(s, 0.20)
        zip_line = smooth(_line(s, ((1.02, x * 0.8), (0.5, x + 1), (hem, x))), closed=False)
        inside += stroke(zip_line, line, pen.width * 2.2, 0.8)
        inside += stroke(zip_line, mix(colour, pen.grade("#fff4e0"), 0.5), pen.width * 0.7)
    drawn = form(
        pen.canvas, pen.mood, trunk_outline(s, hem, 1.18, 17), colour, width=pen.width, depth=6.5,
        inside=inside,
    )
    return drawn + _coat_collar(pen, s, colour)


def _quilting(s: Skeleton, line: Colour, hem: float) -> str:
    wide, drawn, u = s.body.shoulder * 1.3, "", 0.84
    while u > hem + 0.08:
        row = _line(s, ((u + 0.02, -wide), (u - 0.025, -wide * 0.3), (u - 0.025, wide * 0.3),
                        (u + 0.02, wide)))
        drawn += stroke(smooth(row, closed=False), line, 1.3, 0.42)
        u -= 0.19
    return drawn


def _coat_collar(pen: Pen, s: Skeleton, colour: Colour) -> str:
    """A stand-up collar, under the chin."""
    x = front_edge(s, 0.16)
    edge: Frame = (
        (1.14, -19), (1.02, -22), (0.97, x * 0.6 - 8), (0.955, x), (0.97, x * 0.6 + 12),
        (1.02, 21), (1.13, 20), (1.06, x * 0.6 + 8), (1.03, x), (1.06, x * 0.6 - 10),
    ) if not s.pose.back else ((1.13, -20), (1.0, -22), (0.97, 0), (1.0, 22), (1.13, 20), (1.1, 0))
    collar = mix(colour, pen.mood.shade(colour), 0.35)
    outline = smooth(_line(s, edge))
    return stroke(outline, pen.mood.line(colour), pen.width * 2) + fill(outline, collar)


# ---- round the neck and the shoulders ------------------------------------------------------------


def muffler(pen: Pen, s: Skeleton) -> str:
    """A woollen scarf: a roll round the neck and one end that hangs down."""
    colour = pen.grade(pen.look.muffler)
    shade, sh = pen.mood.shade(colour), s.body.shoulder
    k = min(1.25, sh / 39)
    near, far = s.widths.near, s.widths.far
    x = front_edge(s, 0.18)
    roll: Frame = (
        (1.20, -20 * k), (1.10, -30 * k * near), (0.99, -28 * k), (0.90, x - 8), (0.90, x + 12),
        (0.99, 26 * k * far + 3), (1.10, 27 * k * far + 2), (1.19, 20 * k), (1.10, x),
    )
    inside = fold(_line(s, ((1.12, -26 * k), (1.0, -10), (0.98, x + 12))), 2.6, shade)
    inside += fold(_line(s, ((1.02, -27 * k), (0.94, x - 6), (0.95, x + 14))), 2.4, shade)
    ring = form(pen.canvas, pen.mood, smooth(_line(s, roll)), colour, width=pen.width, depth=4,
                inside=inside)
    if s.pose.back:
        return ring
    return _muffler_end(pen, s, colour, x, k) + ring


def _muffler_end(pen: Pen, s: Skeleton, colour: Colour, x: float, k: float) -> str:
    edge: Frame = ((0.97, x - 2), (0.72, x - 9 * k), (0.50, x - 6 * k), (0.50, x + 9 * k),
                   (0.74, x + 10 * k), (0.97, x + 13))
    stripe = pen.mood.shade(colour)
    inside = "".join(
        stroke(smooth(_line(s, ((u, x - 20), (u - 0.01, x), (u, x + 22))), closed=False), stripe, 4)
        for u in (0.60, 0.66)
    )
    fringe = "".join(
        stroke(smooth(_line(s, ((0.51, x + v), (0.455, x + v * 1.1))), closed=False), colour, 2.4)
        for v in (-4 * k, -k, 2 * k, 5 * k, 8 * k)
    )
    return fringe + form(pen.canvas, pen.mood, smooth(_line(s, edge)), colour, width=pen.width,
                         depth=3, inside=inside)


def shawl(pen: Pen, s: Skeleton) -> str:
    """A woollen blanket round the shoulders, over the arms' upper half."""
    colour = pen.grade(pen.look.shawl)
    shade, sh = pen.mood.shade(colour), s.body.shoulder
    near, far, x = s.widths.near, s.widths.far, front_edge(s, 0.16)
    edge: Frame = (
        (1.12, -sh * 0.42), (1.03, -sh * 0.86 * near), (0.86, -sh * 1.22 * near),
        (0.55, -sh * 1.34 * near), (0.30, -sh * 1.16 * near), (0.22, x - sh * 0.30),
        (0.14, x), (0.24, x + sh * 0.34), (0.32, sh * 1.1 * far), (0.56, sh * 1.28 * far),
        (0.86, sh * 1.16 * far), (1.03, sh * 0.84 * far), (1.12, sh * 0.42), (1.0, x),
    )
    inside = "".join(
        fold(_line(s, line), 3.2, shade) for line in (
            ((1.06, -sh * 0.5), (0.8, -sh * 0.8), (0.4, -sh * 0.7)),
            ((1.04, sh * 0.5), (0.8, sh * 0.66 * far), (0.42, sh * 0.6 * far)),
            ((0.98, x - 4), (0.6, x - 8), (0.24, x - 2)),
        )
    )
    band = mix(colour, pen.grade("#fff1d8"), 0.4)
    border = smooth(_line(s, edge[3:10]), closed=False)
    inside += stroke(border, band, 7, 0.9)
    return form(pen.canvas, pen.mood, smooth(_line(s, edge)), colour, width=pen.width, depth=6,
                inside=inside)


# ---- a woolly hat --------------------------------------------------------------------------------

HAT_FRONT: tuple[Point, ...] = (
    (-53, -18), (-54, -38), (-40, -60), (-16, -72), (0, -74), (16, -72), (40, -60), (54, -38),
    (53, -18), (28, -26), (0, -29), (-28, -26),
)
HAT_QUARTER: tuple[Point, ...] = (
    (-55, -8), (-57, -34), (-44, -60), (-20, -73), (-4, -75), (14, -72), (36, -58), (48, -38),
    (49, -22), (32, -29), (8, -29), (-24, -18),
)
HAT_BACK: tuple[Point, ...] = (
    (-56, -2), (-56, -36), (-40, -61), (-16, -73), (0, -75), (16, -73), (40, -61), (56, -36),
    (56, -2), (30, 5), (0, 7), (-30, 5),
)


def woolly_hat(pen: Pen, turn: float) -> str:
    return knitted(pen, morphed(HAT_FRONT, HAT_QUARTER, turn))


def woolly_hat_behind(pen: Pen) -> str:
    return knitted(pen, list(HAT_BACK))


def knitted(pen: Pen, points: Points) -> str:
    """A knitted hat: ribs, a turned-up brim, a bobble."""
    colour = pen.grade(pen.look.beanie)
    line, shade = pen.mood.line(colour), pen.mood.shade(colour)
    outline = smooth(points)
    top = points[4]
    dark = fill(away_from_light(points, pen.mood, (9, 8)), shade, None, 'fill-rule="evenodd"')
    feet = [along(points[8], points[0], k) for k in (0.12, 0.28, 0.44, 0.6, 0.76, 0.9)]
    ribs = "".join(
        fold([foot, ((foot[0] + top[0]) / 2, top[1] + 18), top], 1.7, shade, 0.8) for foot in feet
    )
    brim = _brim(pen, points, colour)
    pale = mix(colour, pen.grade("#fff1d8"), 0.6)
    bobble = ellipse((top[0], top[1] - 7), 12, 11)
    tufts = "".join(
        fold([(top[0] + x * 0.4, top[1] - 7 + y * 0.4), (top[0] + x, top[1] - 7 + y)], 2.0,
             pen.mood.shade(pale), 0.8)
        for x, y in ((-8, 3), (-5, -7), (2, -9), (8, -3), (6, 6), (-2, 8))
    )
    drawn = stroke(bobble, line, pen.width * 2) + fill(bobble, pale) + tufts
    drawn += stroke(outline, line, pen.width * 2) + fill(outline, colour)
    return drawn + clipped(dark + ribs, pen.canvas.clip(outline)) + brim


def _brim(pen: Pen, points: Points, colour: Colour) -> str:
    low = [points[0], points[11], points[10], points[9], points[8]]
    high = [(x * 1.0, y - 17) for x, y in low]
    band = smooth([*low, *reversed(high)])
    paler = mix(colour, pen.grade("#fff1d8"), 0.28)
    marks = "".join(
        f'<path d="M{number(x0)} {number(y0 - 1)}L{number(x0)} {number(y0 - 15)}" fill="none"'
        f' stroke="{pen.mood.shade(paler)}" stroke-width="1.8"/>'
        for x0, y0 in (along(a, b, t) for a, b in pairwise(low) for t in (0.0, 0.33, 0.66))
    )
    return (
        stroke(band, pen.mood.line(colour), pen.width * 2) + fill(band, paler)
        + clipped(marks, pen.canvas.clip(band))
    )
