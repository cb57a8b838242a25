"""Pigeons on the wing; they know no place. A pigeon is about 70 units long, flying right."""

import random

from kiosk.drawing.canvas import Canvas, fill, form, group, placed
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.light import Mood
from kiosk.drawing.paths import Corner as C  # noqa: N817  a table's sign for a sharp corner
from kiosk.drawing.paths import Point, ellipse, smooth
from kiosk.drawing.people.pen import fold
from kiosk.drawing.people.person import line_width
from kiosk.model.geometry import Box

PIGEONS = ("#c9cbd6", "#e9e4dc", "#9aa0b4", "#b7a9a6")
WINGS: tuple[tuple[tuple[Point, ...], tuple[Point, ...]], ...] = (
    (((-6, -2), (-14, -22), (-8, -44), (6, -30), (12, -6)),
     ((0, -4), (10, -26), (26, -42), (22, -20), (12, -4))),
    (((-8, 0), (-26, -10), (-46, -8), (-24, 6), (4, 4)),
     ((2, -2), (14, -16), (34, -26), (24, -8), (12, 0))),
    (((-8, 2), (-18, 20), (-10, 36), (4, 22), (10, 4)),
     ((2, 0), (18, -10), (38, -12), (26, 2), (12, 4))),
)


def draw_pigeons(
    count: int, *, within: Box, size: float, mood: Mood, canvas: Canvas, away_from: Point,
    seed: int = 1,
) -> str:
    """`count` pigeons bursting away from a place, scattered in a box (stage units)."""
    chance = random.Random(seed)
    drawn = ""
    for i in range(count):
        at = (within.x + within.w * _spread(i, count, chance), within.y
              + within.h * chance.random())
        scale = size * chance.uniform(0.7, 1.25)
        right = at[0] >= away_from[0]
        climb = chance.uniform(-38, -8)
        bird = _pigeon(canvas, mood if right else mood.turned(), PIGEONS[i % len(PIGEONS)],
                       WINGS[i % 3], scale)
        drawn += group(bird, placed(at, rotate=climb if right else -climb,
                                    scale=(scale if right else -scale, scale)))
    return drawn


def _spread(i: int, count: int, chance: random.Random) -> float:
    """Places spaced evenly with some disorder, so that no two birds sit on each other."""
    return min(1.0, max(0.0, (i + chance.uniform(0.1, 0.9)) / count))


def _pigeon(
    canvas: Canvas, mood: Mood, colour: Colour, wings: tuple[tuple[Point, ...], tuple[Point, ...]],
    scale: float
) -> str:
    tone = mood.grade(colour)
    dark = mix(tone, mood.shade(tone), 0.6)
    width = line_width(scale) * 0.9
    body = smooth([C(-34, 4), (-16, -4), (4, -6), (18, -8), (24, -4), (20, 4), (4, 9), (-14, 8)])
    tail = smooth([(-16, 0), C(-40, -6), C(-42, 8), (-14, 7)])
    beak = smooth([(23, -6), C(29, -3), (23, -2)])
    far, near = wings
    drawn = form(canvas, mood, smooth(far), dark, width=width, depth=2)
    drawn += form(canvas, mood, tail, dark, width=width, depth=2)
    drawn += form(canvas, mood, body, tone, width=width, depth=2.5)
    drawn += fill(beak, mood.grade("#c98a6a"))
    drawn += form(canvas, mood, smooth(near), tone, width=width, depth=2.5,
                  inside=fold([near[0], near[2]], 1.8, mood.shade(tone), 0.7))
    return drawn + fill(ellipse((19, -4.4), 1.4), mood.ink)
