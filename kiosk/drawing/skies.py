"""What is overhead and far away: gradients, light, clouds, stars, birds, hills; it knows no place.

Everything is lineless and, where chance helps, seeded. The sun is a plain disc without rays and
the moon is full: rays, crescents and five-pointed stars would be read as emblems.
"""

import math
import random
from collections.abc import Sequence
from itertools import pairwise

from kiosk.drawing.canvas import Canvas, Stop, fill, group, placed
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import (
    Point,
    Points,
    between,
    ellipse,
    number,
    pair,
    polygon,
    rounded,
    smooth,
)
from kiosk.model.geometry import STAGE_H, STAGE_W, Box

#: More than the stage, so that no edge shows when it is put out of focus.
WHOLE = rounded(-60, -60, STAGE_W + 120, STAGE_H + 120)


def sky(canvas: Canvas, stops: Sequence[Stop]) -> str:
    """The whole stage in a vertical gradient; stops are fractions of the stage's height."""
    return fill(WHOLE, canvas.linear((0, 0), (0, STAGE_H), stops))


def halo(
    canvas: Canvas, at: Point, radius: float, colour: Colour, strength: float,
    *, squash: float = 1.0, mode: str = "screen",
) -> str:
    """Soft light round a source, thrown over what is already painted."""
    stops = [(0, colour, strength), (0.45, colour, strength * 0.36), (1, colour, 0)]
    disc = fill(ellipse((0, 0), 1), canvas.radial((0, 0), 1, stops))
    moved = placed(at, scale=(radius, radius * squash))
    return group(group(disc, moved), extra=f'style="mix-blend-mode:{mode}"')


def sun(canvas: Canvas, at: Point, radius: float, colour: Colour, light: Colour) -> str:
    """A low sun: a disc in two haloes, never with rays."""
    disc = fill(ellipse(at, radius), mix(colour, light, 0.25)) + fill(
        ellipse(at, radius * 0.82), colour
    )
    wide = halo(canvas, at, radius * 12, light, 0.72)
    return wide + halo(canvas, at, radius * 3.4, colour, 0.8) + disc


def evening_clouds(
    canvas: Canvas, box: Box, tones: tuple[Colour, Colour], opacity: float, seed: int
) -> str:
    """A cloud of five tapered slips whose ends fade, alternately lit and in their own shade."""
    chance = random.Random(seed)
    return "".join(_slip(canvas, box, tones, opacity, chance, i) for i in range(5))


def _slip(
    canvas: Canvas, box: Box, tones: tuple[Colour, Colour], opacity: float,
    chance: random.Random, turn: int,
) -> str:
    wide = box.w * chance.uniform(0.35, 0.8)
    left = box.x + chance.uniform(0, box.w - wide)
    level = box.y + chance.uniform(-0.5, 0.5) * box.h
    high = box.h * chance.uniform(0.16, 0.34)
    arch = [math.sin(math.pi * k / 7) for k in range(8)]
    over = [
        (left + wide * k / 7, level - high * arch[k] ** 0.7 * chance.uniform(0.6, 1.2))
        for k in range(1, 7)
    ]
    under = [
        (left + wide * k / 7, level + high * 0.45 * arch[k] * chance.uniform(0.4, 1.2))
        for k in range(6, 0, -1)
    ]
    outline = smooth([(left, level), *over, (left + wide, level), *under])
    colour = mix(*tones, turn % 2 * 0.75)
    stops = [(0, colour, 0), (0.25, colour, opacity), (0.75, colour, opacity), (1, colour, 0)]
    return fill(outline, canvas.linear((left, 0), (left + wide, 0), stops))


def day_cloud(
    canvas: Canvas, box: Box, tones: tuple[Colour, Colour], opacity: float, seed: int
) -> str:
    """A rounded heap of cloud on a flat base, its lower part in shade."""
    chance = random.Random(seed)
    count = max(5, int(box.w / 75))
    base = box.y + box.h * 0.7
    lit = rounded(box.x, base, box.w, box.h * 0.3, box.h * 0.15)
    low = rounded(box.x + box.w * 0.05, base + box.h * 0.16, box.w * 0.9, box.h * 0.14,
                  box.h * 0.07)
    for i in range(count):
        t = (i + 0.5) / count
        swell = 0.3 + 0.7 * math.sin(math.pi * t) ** 1.2 * chance.uniform(0.55, 1.0)
        rx, ry = box.w / count * chance.uniform(0.72, 1.05), box.h * swell * 0.5
        x = box.x + box.w * between(0.05, 0.95, t)
        lit += ellipse((x, base + box.h * 0.12 - ry * 0.55), rx, ry)
        low += ellipse((x + rx * 0.25, base + box.h * 0.24 - ry * 0.25), rx * 0.9, ry * 0.6)
    clip = canvas.clip(lit)
    return fill(lit, tones[0], opacity) + group(
        fill(low, tones[1], opacity * 0.65), extra=f'clip-path="url(#{clip})"'
    )


def stars(count: int, seed: int, box: Box, colours: Sequence[Colour]) -> str:
    """Small round stars, thinning out downwards."""
    chance = random.Random(seed)
    kinds: dict[Colour, list[str]] = {colour: [] for colour in colours}
    for _ in range(count):
        x = box.x + chance.random() * box.w
        y = box.y + chance.random() ** 1.25 * box.h
        kinds[chance.choice(list(colours))].append(ellipse((x, y), chance.uniform(0.7, 2.2)))
    return "".join(fill("".join(dots), colour, 0.85) for colour, dots in kinds.items())


def pigeon(at: Point, size: float, tones: tuple[Colour, Colour], angle: float, beat: float) -> str:
    """A pigeon on the wing seen from below; `beat` -1 to 1 lowers or lifts its wings."""
    body = smooth([(30, -2), (20, -8), (-4, -8), (-26, -4), (-44, -8), (-42, 0), (-44, 8), (-26, 5),
                   (-2, 9), (20, 6)])
    lift = beat * 30
    near = smooth([(14, -4), (10, -26 - lift * 0.6), (-8, -52 - lift), (-26, -50 - lift),
                   (-18, -26 - lift * 0.4), (-12, -4)])
    far = smooth([(14, 4), (16, 24 - lift * 0.5), (2, 46 - lift), (-16, 48 - lift),
                  (-12, 24 - lift * 0.4), (-10, 4)])
    return group(
        fill(far, tones[1]) + fill(body, tones[0]) + fill(near, mix(*tones, 0.3)),
        placed(at, rotate=angle, scale=size),
    )


def high_plane(at: Point, size: float, colour: Colour, angle: float) -> str:
    """A far, plain, unmarked aircraft: one flat tone, nothing on it and nothing falling from it."""
    body = "M-60 2C-50 -5 30 -7 52 -3C60 -1 62 3 54 4C30 8 -40 8 -56 5Z"
    wings = "M-2 2L-30 26L-20 26L18 4ZM2 -2L-18 -20L-9 -20L18 -3Z"
    tail = "M-50 2L-62 -12L-54 -12L-40 0Z"
    return group(fill(wings + body + tail, colour), placed(at, rotate=angle, scale=size))


# ---- far land --------------------------------------------------------------------------------


def ridge(points: Points, bottom: float = STAGE_H + 20) -> str:
    """Land below a smooth skyline, as an outline."""
    ends = f"L{pair((points[-1][0], bottom))}L{pair((points[0][0], bottom))}Z"
    return smooth(points, closed=False) + ends


def land(
    canvas: Canvas, points: Points, tones: tuple[Colour, Colour], depth: float = 170.0
) -> str:
    """A hill line in a gradient that dissolves into its foot over `depth` units."""
    top = min(y for _, y in points)
    paint = canvas.linear((0, top), (0, top + depth), [(0, tones[0]), (1, tones[1])])
    return fill(ridge(points), paint)


def skyline(level: float, swing: float, count: int, seed: int) -> list[Point]:
    """Irregular hills across the stage: regular waves look made."""
    chance = random.Random(seed)
    points, x = [(-90.0, level)], -90.0
    for i in range(count * 2):
        x += chance.uniform(0.55, 1.45) * (STAGE_W + 160) / count
        peak = chance.uniform(0.35, 1.0) if i % 2 == 0 else chance.uniform(0, 0.4)
        points.append((x, level - swing * peak))
        if x > STAGE_W + 60:
            break
    return points


def height_at(points: Points, x: float) -> float:
    """The y of a skyline at `x`, eased between its points."""
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 <= x <= x1:
            t = (x - x0) / ((x1 - x0) or 1)
            return between(y0, y1, t * t * (3 - 2 * t))
    return points[-1][1]


def haze(canvas: Canvas, level: float, depth: float, colour: Colour, strength: float) -> str:
    """A veil across the foot of the middle distance."""
    stops = [(0, colour, 0), (0.6, colour, strength), (1, colour, 0)]
    paint = canvas.linear((0, level), (0, level + depth), stops)
    return fill(rounded(-20, level, STAGE_W + 40, depth), paint)


def dust_cloud(canvas: Canvas, at: Point, size: float, tones: tuple[Colour, Colour]) -> str:
    """A soft brown cloud far away, standing on `at`: round, still and without any fire."""
    x, y = at
    heaps = ((0, -46, 92, 60), (-74, -26, 74, 42), (70, -30, 80, 46), (-30, -96, 66, 50),
             (40, -104, 60, 46), (6, -146, 52, 38), (-120, -14, 56, 26), (124, -14, 58, 28))
    body = "".join(
        ellipse((x + a * size, y + b * size), c * size, d * size) for a, b, c, d in heaps
    )
    light = "".join(
        ellipse((x + (a - 14) * size, y + (b - 12) * size), c * size * 0.7, d * size * 0.6)
        for a, b, c, d in heaps
    )
    box = Box(x - 240 * size, y - 240 * size, 480 * size, 300 * size)
    soft = canvas.blur(9 * size, box)
    return group(fill(body, tones[0], 0.75) + fill(light, tones[1], 0.4), extra=soft)


def veil(
    canvas: Canvas, stops: Sequence[Stop], start: Point, end: Point, mode: str, strength: float
) -> str:
    """A gradient laid over everything painted so far."""
    style = f'style="mix-blend-mode:{mode}" opacity="{number(strength)}"'
    return fill(WHOLE, canvas.linear(start, end, stops), extra=style)


def beam(canvas: Canvas, corners: Points, colour: Colour, strength: float, soft: float) -> str:
    """Daylight or lamplight falling across the air, strongest at the first edge."""
    start, end = corners[0], corners[2]
    paint = canvas.linear(start, end, [(0, colour, strength), (1, colour, 0)])
    blur = canvas.blur(soft, Box(-40, -40, STAGE_W + 80, STAGE_H + 80))
    style = 'style="mix-blend-mode:screen"'
    return group(group(fill(polygon(corners), paint), extra=blur), extra=style)
