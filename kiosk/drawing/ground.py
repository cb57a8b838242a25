"""What people stand on: earth, paths, grain, patches of light, shade under trees; no place known.

Grain is drawn as vector diamonds in one path per colour: a noise filter over the whole stage
costs seconds and differs between renderers.
"""

import math
import random
from collections.abc import Callable

from kiosk.drawing.canvas import Canvas, Stop, clipped, fill
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Point, Points, between, ellipse, number, smooth
from kiosk.drawing.skies import ridge
from kiosk.model.geometry import STAGE_H, STAGE_W, Box

Density = Callable[[float, float], float]  # (across 0-1, down 0-1) -> how likely a grain is


def earth(canvas: Canvas, points: Points, stops: tuple[Stop, ...]) -> str:
    """Ground from a skyline to the lower edge, in a gradient from far to near."""
    top = min(y for _, y in points)
    return fill(ridge(points), canvas.linear((0, top), (0, STAGE_H), stops))


def grain(
    canvas: Canvas, outline: str, box: Box, count: int, colour: Colour, density: Density,
    seed: int, *, size: tuple[float, float] = (1.3, 3.2), opacity: float = 0.4,
) -> str:
    """Seeded specks inside `outline`; `count` are tried, `density` decides."""
    chance = random.Random(seed)
    specks = []
    for _ in range(count):
        u, v, pick = chance.random(), chance.random(), chance.random()
        s = chance.uniform(*size)
        if pick < density(u, v):
            x, y = box.x + u * box.w, box.y + v * box.h
            a, b = number(s * 0.55), number(s * 0.5)
            specks.append(f"M{number(x)} {number(y - s * 0.5)}l{a} {b} -{b} {a} -{a} -{b}z")
    return clipped(fill("".join(specks), colour, opacity), canvas.clip(outline))


def patches(
    levels: tuple[float, float], colour: Colour, opacity: float, count: int, seed: int
) -> str:
    """Flat wavy lenses of light or shadow that lay the ground down, larger when nearer."""
    chance = random.Random(seed)
    shapes = ""
    for _ in range(count):
        t = chance.random() ** 0.8
        x, y = chance.uniform(-100, STAGE_W + 100), between(*levels, t)
        w = between(60, 330, t) * chance.uniform(0.6, 1.4)
        h = between(3, 15, t) * chance.uniform(0.7, 1.3)
        shapes += smooth([(x - w, y), (x - w * 0.4, y - h), (x + w * 0.3, y - h * 0.7),
                          (x + w, y + h * 0.1), (x + w * 0.4, y + h), (x - w * 0.5, y + h * 0.8)])
    return fill(shapes, colour, opacity)


def tree_shade(
    canvas: Canvas, centre: Point, size: tuple[float, float], colour: Colour, light: Colour,
    seed: int, opacity: float = 0.34, dapple: float = 0.42,
) -> str:
    """The shade of a crown on the ground with the sun's round spots in it."""
    chance = random.Random(seed)
    (x, y), (wide, high) = centre, size
    rim = []
    for i in range(18):
        out = chance.uniform(0.93, 1.05)
        rim.append(_on_ellipse(x, y, wide * out, high * out, i / 18))
    outline = smooth(rim)
    spots = "".join(
        ellipse((x + chance.uniform(-1, 1) * wide, y + chance.uniform(-1, 1) * high), r, r * 0.32)
        for r in (chance.uniform(7, 24) for _ in range(int(wide / 8)))
    )
    return fill(outline, colour, opacity) + clipped(fill(spots, light, dapple),
                                                    canvas.clip(outline))


def _on_ellipse(x: float, y: float, wide: float, high: float, turn: float) -> Point:
    angle = turn * math.tau
    return x + math.cos(angle) * wide, y + math.sin(angle) * high


def pebbles(
    span: tuple[float, float], levels: tuple[float, float], count: int, tones: tuple[Colour,
        Colour],
    seed: int,
) -> str:
    """Small stones lying about, each with a lit top; larger nearer to the viewer."""
    chance = random.Random(seed)
    dark = light = ""
    for _ in range(count):
        t = chance.random()
        x, y = chance.uniform(*span), between(*levels, t)
        r = between(2.5, 9, t) * chance.uniform(0.6, 1.3)
        dark += smooth([(x - r, y), (x - r * 0.5, y - r * 0.7), (x + r * 0.5, y - r * 0.62),
                        (x + r, y), (x + r * 0.4, y + r * 0.35), (x - r * 0.5, y + r * 0.32)])
        light += ellipse((x - r * 0.15, y - r * 0.3), r * 0.6, r * 0.26)
    return fill(dark, tones[0], 0.8) + fill(light, tones[1], 0.85)


def contact(canvas: Canvas, at: Point, wide: float, ink: Colour, opacity: float = 0.4) -> str:
    """The soft dark where a thing touches the ground."""
    high = wide * 0.17
    box = Box(at[0] - wide - 20, at[1] - high - 20, 2 * wide + 40, 2 * high + 40)
    shape = ellipse(at, wide, high)
    return fill(shape, ink, opacity, canvas.blur(max(1.2, wide * 0.05), box))


def rug(corners: tuple[Point, Point, Point, Point], colours: tuple[Colour, ...], count: int) -> str:
    """A flat-woven rug in perspective: corners far left, far right, near right, near left.

    Colours: field, border, inner border, diamonds, fringe.
    """
    far_left, far_right, near_right, near_left = corners

    def at(u: float, v: float) -> Point:
        far = (between(far_left[0], far_right[0], u), between(far_left[1], far_right[1], u))
        near = (between(near_left[0], near_right[0], u), between(near_left[1], near_right[1], u))
        return between(far[0], near[0], v), between(far[1], near[1], v)

    def band(u: float, v: float, colour: Colour) -> str:
        edge = [at(u, v), at(1 - u, v), at(1 - u, 1 - v), at(u, 1 - v)]
        return fill("M" + "L".join(f"{number(x)} {number(y)}" for x, y in edge) + "Z", colour)

    def diamond(u: float, v: float, du: float, dv: float, colour: Colour) -> str:
        edge = [at(u - du, v), at(u, v - dv), at(u + du, v), at(u, v + dv)]
        return fill("M" + "L".join(f"{number(x)} {number(y)}" for x, y in edge) + "Z", colour)

    field, border, inner, figure, _ = colours
    out = band(0, 0, field) + band(0.02, 0.05, border) + band(0.045, 0.11, inner)
    out += band(0.06, 0.15, field)
    for i in range(count):
        u, du = 0.06 + 0.88 * (i + 0.5) / count, 0.88 / count * 0.46
        out += diamond(u, 0.5, du, 0.3, figure) + diamond(u, 0.5, du * 0.62, 0.18, border)
        out += diamond(u, 0.5, du * 0.28, 0.08, inner)
    for i in range(count * 3):
        u = 0.045 + 0.91 * (i + 0.5) / (count * 3)
        out += diamond(u, 0.075, 0.012, 0.02, figure) + diamond(u, 0.925, 0.012, 0.02, figure)
    return out + _fringe(at, colours[4])


def _fringe(at: Callable[[float, float], Point], colour: Colour) -> str:
    threads = ""
    for i in range(26):
        for side, out in ((0.0, -0.014), (1.0, 1.014)):
            (x, y), (far_x, far_y) = at(side, i / 25), at(out, i / 25)
            threads += f"M{number(x)} {number(y)}L{number(far_x)} {number(far_y)}"
    return f'<path d="{threads}" stroke="{mix(colour, "#ffffff", 0.1)}" stroke-width="1.6"/>'
