"""New grass and small flowers that come up between the tents in spring; it knows no view."""

import random

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import grass
from kiosk.drawing.paths import between, ellipse, number
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.model.geometry import STAGE_H

#: Petals of the meadow: apricot, white, lilac and rose, never the colours of a flag together.
_PETALS = ("#f2b46a", "#fff4dc", "#b9a3d0", "#e6a2a0")


def meadow(light: CampLight, level: float, seed: int = 24) -> str:
    """Drifts of flowers on the ground from a level line down, larger towards the viewer."""
    if not light.green:
        return ""
    chance, out = random.Random(seed), ""
    drifts = sorted((chance.uniform(0.06, 0.9) ** 1.5, chance.uniform(-20, 1620))
                    for _ in range(34))
    for turn, (deep, x) in enumerate(drifts):
        y = between(level + 14, STAGE_H - 20, deep)
        out += _drift(light, x, y, 0.3 + deep, turn, chance)
    return out


def _drift(
    light: CampLight, x: float, y: float, near: float, turn: int, chance: random.Random
) -> str:
    """One patch of new grass with flowers of one kind in it."""
    wide = chance.uniform(40, 92) * near
    out = fill(ellipse((x, y), wide * 1.2, 7 * near), light.grass[1], 0.5)
    out += grass((x - wide, x + wide), y, int(16 + 14 * near), light.grass, turn,
                 high=(7 * near, 20 * near), width=2.2 * near, scatter=5 * near)
    petal = mix(_PETALS[turn % len(_PETALS)], light.haze, 0.3 * max(0.0, 1 - near))
    stems, blooms, hearts = "", "", ""
    for _ in range(chance.randrange(4, 9)):
        fx, fy = x + chance.uniform(-wide, wide), y + chance.uniform(-4, 5) * near
        tall, r = chance.uniform(14, 30) * near, chance.uniform(3.4, 5.4) * near
        stems += f"M{number(fx)} {number(fy)}V{number(fy - tall)}"
        blooms += ellipse((fx, fy - tall), r, r * 0.8)
        hearts += ellipse((fx, fy - tall), r * 0.36, r * 0.3)
    return (out + stroke(stems, light.grass[2], max(0.8, 1.4 * near)) + fill(blooms, petal)
            + fill(hearts, light.flower[1]))
