"""Dresses: bodice and skirt as one form, standing, sitting, or folded into a lap.

They know the skeleton and the look; the legs under them are drawn before.
"""

import math
from collections.abc import Callable

from kiosk.drawing.canvas import Pattern, fill, form, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import (
    Corner,
    Point,
    along,
    between,
    curve,
    ellipse,
    pair,
    plus,
    polygon,
    shifted,
    smooth,
    spot,
)
from kiosk.drawing.people.joints import Skeleton, seat_height
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.seated_skirts import Skirt, seated
from kiosk.drawing.people.trunks import trunk_outline

# The lap of a long skirt over folded legs: x from the pelvis, y from the ground, hip 38.
LAP: tuple[Point, ...] = (
    (-58, -1), (-66, -26), (-58, -66), (-38, -92), (0, -98), (34, -90), (66, -76), (112, -62),
    (140, -38), (142, -14), (122, 0), (40, 3),
)
LAP_HEM: tuple[Point, ...] = ((-70, 5), (-30, 8), (40, 9), (122, 6), (146, -9))
LAP_FOLDS: tuple[tuple[tuple[Point, ...], float, float], ...] = (
    (((30, -74), (74, -50), (112, -14)), 4, 3), (((6, -72), (30, -40), (52, -4)), 4, 3),
    (((-34, -66), (-30, -34), (-14, -2)), 4, 2.6), (((60, -72), (100, -52), (132, -28)), 3, 2),
)


def dress(pen: Pen, s: Skeleton) -> str:
    colour = pen.grade(pen.look.clothes.top)
    shade = pen.mood.shade(colour)
    skirt = _skirt(pen, s, shade)
    sh, w = s.body.shoulder, s.widths
    creases = skirt.creases
    for line, width in (
        (((0.80, -sh * 0.84 * w.near), (0.72, -sh * 0.45)), 2.4),
        (((0.80, sh * 0.82 * w.far), (0.72, sh * 0.45 * w.far)), 2.2),
    ):
        creases += fold([s.frame(u, v) for u, v in line], width, shade, None, (2.6, 0.4))
    drawn = form(
        pen.canvas, pen.mood, [trunk_outline(s, -0.06, 1.0, 13), *skirt.outlines], colour,
        width=pen.width, depth=7, inside=creases, pattern=_pattern(pen, s, skirt),
    )
    if skirt.waist and pen.look.clothes.dots:
        left, right = skirt.waist
        belt = f"M{pair(left)}Q{pair(plus(along(left, right, 0.5), (0, 5)))} {pair(right)}"
        drawn += stroke(belt, pen.mood.line(colour), pen.width * 0.9, 0.8)
    if pen.look.clothes.embroidery and not s.pose.back:
        drawn += _yoke(pen, s)
    return drawn


def _skirt(pen: Pen, s: Skeleton, shade: Colour) -> Skirt:
    if s.pose.seat is None:
        return _standing(pen, s, shade)
    if s.pose.lap:
        return _folded(pen, s, shade)
    return seated(pen, s, shade)


def _standing(pen: Pen, s: Skeleton, shade: Colour) -> Skirt:
    body, at, w = s.body, s.at, s.widths
    long, reach = pen.look.clothes.garment == "long", pen.look.clothes.skirt
    low = at["pelvis"][1] + reach * (body.thigh + body.shin)
    ends = [_hem_end(s, side, reach) for side in "NF"]
    flare = body.hip * (0.70 if long else 0.95)
    left = min(min(e[0] for e in ends) - flare,
               at["pelvis"][0] - body.hip * 1.12 * w.near) + s.pose.sway
    right = max(max(e[0] for e in ends) + flare, at["pelvis"][0]
                + body.hip * 1.12 * w.far) + s.pose.sway
    waist = s.frame(0.34, -body.hip * 0.90 * w.near), s.frame(0.34, body.hip * 0.94 * w.far)
    hem = [
        (between(right, left, i / 5), low + (3.2 if i % 2 else -2) + 5 * math.sin(math.pi * i / 5))
        for i in range(6)
    ]
    hem = _swung(hem, s)
    hip_left = plus(along(waist[0], (left, low), 0.42), (-body.hip * 0.12, 0))
    hip_right = plus(along(waist[1], (right, low), 0.42), (body.hip * 0.10, 0))
    outline = smooth([*waist, hip_right, Corner(*hem[0]), *hem[1:-1], Corner(*hem[-1]), hip_left])
    creases = ""
    for i, t in enumerate((0.16, 0.36, 0.58, 0.82)):
        x = between(left, right, t)
        top = along(along(*waist, between(0.3, 0.75, t)), (x, low), 0.18 + 0.1 * (i % 2))
        middle = plus(along(top, (x, low), 0.55), (-3 if t < 0.5 else 3, 0))
        creases += fold([top, middle, (x, low + 4)], 4.6 if long else 4, shade, 0.9, (0.6, 2.4))
    dark = smooth([(right - (right - left) * 0.20, low + 9), (right + 9, low + 9),
                   (waist[1][0] + 8, waist[1][1]), along(waist[1], (right, low), 0.3)])
    return Skirt([outline], creases + fill(dark, shade, 0.85), hem, waist)


def _swung(hem: list[Point], s: Skeleton) -> list[Point]:
    """A hem kicked up a little by the heel that is lifted, seen from behind."""
    if not s.pose.heel:
        return hem
    side = 1 if s.pose.heel == "far" else -1
    middle, half = (hem[0][0] + hem[-1][0]) / 2, (hem[0][0] - hem[-1][0]) / 2
    kick = s.body.hip * 0.42
    shares = [max(0.0, (x - middle) / half * side) for x, _ in hem]
    return [(x + kick * 0.5 * side * share, y - kick * share)
            for (x, y), share in zip(hem, shares, strict=True)]


def _hem_end(s: Skeleton, side: str, reach: float) -> Point:
    """Where the leg is at the height of the hem."""
    if reach > 0.75:
        return s.at["foot" + side]
    return along(s.at["knee" + side], s.at["foot" + side], max(0.0, (reach - 0.5) * 2))


def _folded(pen: Pen, s: Skeleton, shade: Colour) -> Skirt:
    size, seat = s.body.hip / 38, s.pose.seat
    wide = 1.0 if pen.look.clothes.garment == "long" else 0.84  # a child's skirt is shorter
    height = seat_height(pen.look, seat if isinstance(seat, int | float) else 56.0)
    ground = s.at["pelvis"][1] + height

    def lap(points: tuple[Point, ...]) -> list[Point]:
        return [(s.at["pelvis"][0] + x * size * wide, ground + y * size) for x, y in points]

    creases = "".join(
        fold(lap(line), width, shade, None, (0.6, end)) for line, width, end in LAP_FOLDS
    )
    return Skirt([smooth(lap(LAP))], creases, lap(LAP_HEM))


def _pattern(pen: Pen, s: Skeleton, skirt: Skirt) -> Pattern | None:
    clothes = pen.look.clothes
    if clothes.dots:
        dots = _dots(s)
        return lambda tone: fill(dots, tone(clothes.dots))
    if skirt.hem and clothes.trim and clothes.trim != clothes.top:
        wide = smooth(shifted(skirt.hem, (0, -9)), closed=False)
        thin = smooth(shifted(skirt.hem, (0, -17)), closed=False)
        lozenges = _hem_lozenges(skirt.hem) if clothes.embroidery else ""

        def bands(tone: Callable[[Colour], Colour]) -> str:
            drawn = stroke(wide, tone(clothes.trim), 5) + stroke(thin, tone(clothes.trim), 1.8)
            return drawn + fill(lozenges, tone(clothes.embroidery[2])) if lozenges else drawn

        return bands
    return None


def _hem_lozenges(hem: list[Point]) -> str:
    """A stitched row above the bands of the hem."""
    line = curve(shifted(hem, (0, -27)))
    drawn = ""
    for i in range(15):
        x, y = spot(line, 0.03 + i * 0.067)[0]
        drawn += polygon([(x, y - 6), (x + 5, y), (x, y + 6), (x - 5, y)])
    return drawn


def _dots(s: Skeleton) -> str:
    """Rows of dots over everything the dress can reach."""
    names = ("top", "pelvis", "kneeN", "kneeF", "footN", "footF")
    xs, ys = zip(*(s.at[name] for name in names), strict=True)
    middle, top = s.at["pelvis"][0], min(min(ys), s.at["top"][1] + 10)
    rows = int((max(ys) + 10 - top) / 14.5) + 1
    first, last = int((min(xs) - 90 - middle) / 17), int((max(xs) + 90 - middle) / 17)
    return "".join(
        ellipse((middle + i * 17 + (8.5 if row % 2 else 0), top + row * 14.5), 2.6)
        for row in range(rows) for i in range(first, last + 1)
    )


def _yoke(pen: Pen, s: Skeleton) -> str:
    """Stitched lozenges down the breast of a dress."""
    ground, lozenge, dot = (pen.grade(colour) for colour in pen.look.clothes.embroidery)
    x = 0.0 if s.pose.front else s.body.shoulder * 0.18
    panel = polygon([s.frame(0.98, x - 15), s.frame(0.98, x + 14), s.frame(0.36, x + 11),
                     s.frame(0.29, x), s.frame(0.36, x - 12)])
    drawn = fill(panel, ground)
    for i in range(6):
        u = 0.88 - 0.10 * i
        drawn += fill(polygon([s.frame(u + 0.045, x - 0.5), s.frame(u, x + 7),
                               s.frame(u - 0.045, x - 0.5),
                               s.frame(u, x - 8)]), lozenge)
        drawn += fill(ellipse(s.frame(u, x - 0.5), 2.0), dot)
    edge = [s.frame(0.98, x - 15), s.frame(0.36, x - 12), s.frame(0.29, x), s.frame(0.36, x + 11),
            s.frame(0.98, x + 14)]
    return drawn + stroke(polygon(edge, closed=False), lozenge, 1.6)
