"""Tents by the row, along a path and away to the hills; it knows no view and no story."""

import math
import random

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.drawing.places.perspective import Eye
from kiosk.drawing.places.tent_frame import WIDE, Door, Facing, Tent
from kiosk.drawing.places.tents import tent
from kiosk.drawing.skies import haze


def row(
    canvas: Canvas, light: CampLight, eye: Eye, x: float, facing: Facing,
    span: tuple[float, float], step: float, seed: int, *, doors: float = 0.4,
) -> list[tuple[float, str]]:
    """Tents along a path, every one as (its distance, its markup)."""
    chance, out = random.Random(seed), []
    for turn in range(math.ceil((span[1] - span[0]) / step)):
        z = span[0] + turn * step
        door: Door = "open" if chance.random() < doors else "shut"
        one = Tent(x + chance.uniform(-0.14, 0.14), z + chance.uniform(-0.1, 0.1), facing, door,
                   seed * 31 + turn, lit=chance.random() < 0.75)
        detail = 2 if z < 16 else 1 if z < 30 else 0
        out.append((z + WIDE, tent(canvas, light, eye, one, detail=detail)))
    return out


def painted(rows: list[tuple[float, str]]) -> str:
    """Farther ones first."""
    return "".join(markup for _, markup in sorted(rows, key=lambda one: -one[0]))


def far_camp(
    canvas: Canvas, light: CampLight, eye: Eye, spans: tuple[tuple[float, float], ...],
    depths: tuple[float, ...] = (86.0, 68.0, 54.0, 43.0, 34.0), seed: int = 4,
) -> str:
    """Rows of the thousand tents, farthest first; spans are metres across at each row."""
    out = ""
    for turn, z in enumerate(depths):
        chance = random.Random(seed + turn)
        for left, right in spans:
            x = left * z / 34
            while x < right * z / 34:
                one = Tent(x, z + chance.uniform(-0.6, 0.6), "right" if x < 0 else "left", "open",
                           turn, lit=chance.random() < 0.6)
                out += tent(canvas, light, eye, one, detail=0)
                x += 6.6 + chance.uniform(-0.3, 0.3)
        level = eye.at((0, 0, z))[1]
        out += haze(canvas, level - 40, 52, light.haze, 0.16)
    return out
