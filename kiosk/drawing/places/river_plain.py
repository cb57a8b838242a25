"""A wide river, the plain beyond it with tents in rows like washing, and a bridge's railing.

It knows no bus and no view: a horizon is given.
"""

import math
import random

from kiosk.drawing.canvas import Stop, fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import far_tree, grass
from kiosk.drawing.paths import Point, along, between, number, pair, polygon, rounded, smooth
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.places.road_lights import light_of
from kiosk.drawing.skies import evening_clouds, halo, haze, land, sky, skyline
from kiosk.model.geometry import STAGE_H, STAGE_W, Box

_TENT = ("#fffaf0", "#eadfd6", "#c3b4c2")


def river_plain(setting: Setting, horizon: float, *, tents: bool = True) -> str:
    """Sky, far hills, the plain, the river; as high above the water as a bridge."""
    canvas, light = setting.canvas, light_of(setting)
    out = sky(canvas, light.sky) + halo(canvas, (1180, horizon - 40), 620, light.halo, 0.6)
    for turn, (x, y, wide, seen) in enumerate(((-60, 240, 520, 0.6), (560, 200, 480, 0.5),
                                               (1080, 270, 520, 0.5))):
        out += evening_clouds(canvas, Box(x, y, wide, 30), light.cloud, seen, turn + 2)
    out += land(canvas, skyline(horizon - 18, 60, 6, 9), light.far, 80)
    out += haze(canvas, horizon - 70, 90, light.haze, 0.5)
    plain = rounded(-60, horizon, STAGE_W + 120, 90)
    out += fill(plain, canvas.linear((0, horizon), (0, horizon + 70), [
        (0, mix(light.fields[0], light.haze, 0.55)), (1, light.fields[0])]))
    out += _tents(setting, horizon) if tents else ""
    return out + _water(setting, horizon + 60)


def _tents(setting: Setting, horizon: float) -> str:
    """Row after row, white against the plain, too many to count."""
    light, out = light_of(setting), ""
    for turn in range(6):
        chance = random.Random(turn + 3)
        size = 3.6 + turn * 2.5
        y = horizon + 6 + turn * turn * 1.15 + turn * 2.6
        tones = [mix(tone, light.haze, 0.5 - turn * 0.085) for tone in _TENT]
        fronts = roofs = doors = ""
        x = -20 + chance.uniform(0, 20)
        while x < STAGE_W + 20:
            if chance.random() < 0.92:
                roofs += polygon([(x, y - size * 1.3), (x + size * 1.9, y - size * 1.3),
                                  (x + size * 2.9, y), (x, y)])
                fronts += polygon([(x - size, y), (x, y - size * 1.3), (x + size, y)])
                doors += polygon([(x - size * 0.24, y), (x, y - size * 0.84), (x + size * 0.24, y)])
            x += size * 4.3 + chance.uniform(0, size)
        out += fill(roofs, tones[1]) + fill(fronts, tones[0]) + fill(doors, tones[2])
    return out


def _water(setting: Setting, level: float) -> str:
    """The river, pale like the sky, with long flat ripples and reeds on its far bank."""
    canvas, light = setting.canvas, light_of(setting)
    bank = smooth([(-80, level + 4), (200, level - 5), (620, level + 3), (1000, level - 4),
                   (1400, level + 4), (1700, level - 2)], closed=False)
    shape = f"{bank}L1700 {STAGE_H + 60:g}L-80 {STAGE_H + 60:g}Z"
    stops: list[Stop] = [(0, mix(light.sky[2][1], "#9db6c6", 0.4)), (0.3, "#8aa9bd"),
                         (1, "#5f7f9c")]
    out = fill(shape, canvas.linear((0, level), (0, level + 330), stops))
    chance, ripples, glints = random.Random(6), "", ""
    for _ in range(120):
        t = chance.random() ** 1.4
        x, y = chance.uniform(-40, STAGE_W), between(level + 8, level + 330, t)
        wide = between(20, 150, t) * chance.uniform(0.6, 1.3)
        line = f"M{number(x)} {number(y)}q{number(wide / 2)} {number(-2 - 5 * t)} {number(wide)} 0"
        if chance.random() < 0.5:
            ripples += line
        else:
            glints += line
    out += stroke(ripples, "#4f6d8c", 2, 0.3) + stroke(glints, "#fff4dc", 2, 0.5)
    reeds = grass((-40, STAGE_W + 40), level + 3, 200, (light.grass[0], light.leaves[1]), 8,
                  high=(5, 15), width=1.6, scatter=3)
    tones = light.grove
    trees = "".join(far_tree((x, level), 0.5 + 0.1 * (k % 3), (tones[0], tones[1], tones[2]), k)
                    for k, x in enumerate((60, 118, 356, 610, 668, 1010, 1300, 1352)))
    return out + trees + reeds


def railing(setting: Setting, start: Point, end: Point) -> str:
    """The railing of the bridge as it passes, from one point of its foot to another."""
    light, mood = light_of(setting), setting.mood
    iron = mix(mood.grade("#8f8a90"), light.haze, 0.2)
    posts, many = "", 12
    for k in range(many + 1):
        x, y = along(start, end, (k / many) ** (1.3 if end[1] != start[1] else 1))
        high = 56 * (0.7 + abs(y - min(start[1], end[1])) / 200)
        posts += f"M{pair((x, y))}v{number(-high)}"
    rails = "".join(
        f"M{pair((start[0], start[1] - 56 * 0.7 * t))}"
        f"L{pair((end[0], end[1] - 56 * (0.7 + abs(end[1] - start[1]) / 200) * t))}"
        for t in (1.0, 0.5))
    foot = polygon([start, end, (end[0], end[1] + 90), (start[0], start[1] + 60)])
    return fill(foot, mix(mood.grade("#b8aca2"), light.haze, 0.2)) + stroke(
        posts, iron, 5) + stroke(rails, iron, 7)


def bridge_behind(setting: Setting) -> str:
    """The bridge as it stays behind, straight back to the other bank, railings on both sides."""
    light, mood = light_of(setting), setting.mood
    middle: Point = (1060, 452)
    deck = polygon([(middle[0] - 16, middle[1]), (middle[0] + 16, middle[1]), (1520, 700),
                    (600, 700)])
    out = fill(deck, mix(mood.grade("#cbbdb0"), light.haze, 0.2))
    line = polygon([(middle[0] - 1, middle[1]), (middle[0] + 1, middle[1]), (1070, 700),
                    (1050, 700)])
    out += fill(line, "#fff6e2", 0.5)
    iron = mix(mood.grade("#8f8a90"), light.haze, 0.2)
    for way in (-1, 1):
        foot, top = (middle[0] + way * 460, 700.0), (middle[0] + way * 520, 560.0)
        start = (middle[0] + way * 16, middle[1])
        out += stroke(polygon([start, top], closed=False), iron, 7)
        posts = ""
        for k in range(1, 9):
            t = math.pow(k / 9, 2.0)
            posts += f"M{pair(along(start, foot, t))}L{pair(along(start, top, t))}"
        out += stroke(posts, iron, 4.5)
    return out
