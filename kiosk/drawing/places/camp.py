"""Sky, plain, gravel and water of the camp, in any light; it knows no view and no story."""

import math
import random
from dataclasses import replace

from kiosk.drawing.canvas import Canvas, fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import daisies, far_tree, grass
from kiosk.drawing.ground import contact, earth, grain, patches, pebbles
from kiosk.drawing.paths import Point, Points, between, ellipse, number, smooth
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.places.camp_lights import DAY, LIGHTS, CampLight
from kiosk.drawing.places.spring_flowers import meadow
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.camp import rope_washing, solar_lamp, solar_lamp_lit, water_tank
from kiosk.drawing.skies import (
    day_cloud,
    evening_clouds,
    halo,
    haze,
    height_at,
    land,
    ridge,
    sky,
    skyline,
    stars,
    sun,
)
from kiosk.model.geometry import STAGE_H, STAGE_W, Box


def light_of(setting: Setting) -> CampLight:
    """The camp's colours in the setting's light; plain day where the camp has none of that name."""
    return LIGHTS.get(setting.light, DAY)


# ---- above -----------------------------------------------------------------------------------


def camp_sky(canvas: Canvas, light: CampLight) -> str:
    """A calm sky: balloons hang in it."""
    out = sky(canvas, light.sky)
    if light.kind == "rain":
        return out + _rain_clouds(canvas, light)
    if light.kind == "starry":
        return out + _night(canvas, light)
    if light.kind == "long":
        return out + _low_sun(canvas, light)
    heaps = ((-100, 60, 500, 84), (560, 20, 430, 70), (1120, 96, 520, 86))
    return out + "".join(
        day_cloud(canvas, Box(*place), light.cloud, 0.62, turn + 3)
        for turn, place in enumerate(heaps)
    )


def _low_sun(canvas: Canvas, light: CampLight) -> str:
    out = sun(canvas, light.source, 40, "#fffbe8", light.halo) if light.source else ""
    places = ((-120, 92, 620, 56, 0.7), (500, 56, 520, 40, 0.5), (60, 196, 560, 40, 0.6),
              (900, 130, 640, 52, 0.6), (-140, 280, 420, 30, 0.5), (1120, 250, 420, 30, 0.5))
    return out + "".join(
        evening_clouds(canvas, Box(x, y, wide, high), light.cloud, opacity, turn + 3)
        for turn, (x, y, wide, high, opacity) in enumerate(places)
    )


def _night(canvas: Canvas, light: CampLight) -> str:
    out = stars(70, 8, Box(0, 0, STAGE_W, 360), ("#fff4d6", "#cfdcff"))
    if light.source:
        out += halo(canvas, light.source, 330, light.halo, 0.5) + fill(
            ellipse(light.source, 38), "#f4f1dc")
    return out + "".join(
        evening_clouds(canvas, Box(x, y, wide, 34), light.cloud, 0.45, turn + 5)
        for turn, (x, y, wide) in enumerate(((-100, 270, 560), (520, 300, 460), (1050, 250, 560)))
    )


def _rain_clouds(canvas: Canvas, light: CampLight) -> str:
    """A low, soft, even cover; grey, not threatening."""
    chance, shapes = random.Random(5), ""
    for i in range(13):
        x, y = i * 140 - 40 + chance.uniform(-50, 50), chance.uniform(10, 190)
        shapes += ellipse((x, y), chance.uniform(150, 260), chance.uniform(28, 56))
    soft = canvas.blur(26, Box(-300, -120, 2200, 480))
    return fill(shapes, light.cloud[1], 0.4, soft) + fill(
        shapes, light.cloud[0], 0.3, 'transform="translate(60 -26)" ' + soft)


def rain(light: CampLight, seed: int = 3, foot: float = 900.0) -> str:
    """Fine rain, behind the people: nothing may lie on a face."""
    if light.kind != "rain":
        return ""
    chance, far, near = random.Random(seed), "", ""
    for _ in range(150):
        x, y, long = chance.uniform(-20, 1640), chance.uniform(40, foot), chance.uniform(22, 58)
        drop = f"M{number(x)} {number(y)}l{number(-long * 0.16)} {number(long)}"
        if chance.random() < 0.6:
            far += drop
        else:
            near += drop
    return stroke(far, "#e6ecf0", 1.2, 0.34) + stroke(near, "#eef3f5", 1.8, 0.4)


def plain(canvas: Canvas, light: CampLight, foot: float) -> str:
    """Hills a long way behind the plain, all above the line `foot`."""
    back, mountains = skyline(foot - 40, 74, 4, 41), skyline(foot - 22, 70, 7, 23)
    hills = skyline(foot + 12, 34, 5, 14)
    pale = mix(light.far[0], light.haze, 0.45), light.far[1]
    out = land(canvas, back, pale, 110) + land(canvas, mountains, light.far, 100)
    out += haze(canvas, foot - 110, 130, light.haze, 0.4) + land(canvas, hills, light.hills, 70)
    chance = random.Random(12)
    for turn in range(16 if not light.green else 30):
        x = chance.uniform(0, STAGE_W)
        tones = tuple(mix(tone, light.haze, 0.3) for tone in (*light.trees[:2], mix(
            light.trees[1], light.trees[2], 0.5)))
        at = x, height_at(hills, x) + chance.uniform(2, 12)
        out += far_tree(at, chance.uniform(0.2, 0.36), (tones[0], tones[1], tones[2]), turn)
    return out + haze(canvas, foot - 46, 96, light.haze, 0.55)


# ---- below -----------------------------------------------------------------------------------


def gravel(canvas: Canvas, light: CampLight, level: float, road: str = "") -> str:
    """The camp's ground from a level line down: pale stony earth, and a trodden path if given."""
    line: Points = ((-80, level + 3), (500, level - 2), (1100, level + 2), (1680, level - 1))
    out = earth(canvas, line, light.ground)
    if road:
        out += fill(road, canvas.linear((0, level), (0, STAGE_H), [
            (0, light.path[0], 0.9), (0.5, light.path[0], 0.75), (1, light.path[1], 0.55)]))
    box, outline = Box(0, level, STAGE_W, STAGE_H - level), ridge(line)
    dark, pale = light.specks
    out += grain(canvas, outline, box, 3200, dark, lambda u, v: 0.06 + 0.5 * v, 3, opacity=0.34)
    out += grain(canvas, outline, box, 2000, pale, lambda u, v: 0.1 + 0.4 * v, 4, opacity=0.6)
    below = level + (STAGE_H - level) * 0.3
    if light.green:
        out += patches((level + 24, 960), light.grass[1], 0.3, 16, 21)
    out += patches((below, 990), light.shadow, 0.1, 12, 12)
    out += patches((below, 990), light.sunlit, 0.12 if light.wet else 0.3, 14, 13)
    out += pebbles((-20, 1620), (below, 990), 90, (mix(light.shadow, light.ground[-1][1], 0.45),
                                                   light.sunlit), 6)
    return out + meadow(light, level) + (puddles(canvas, light, below) if light.wet else "")


def puddles(canvas: Canvas, light: CampLight, level: float) -> str:
    """Rain water that has the sky in it, and the mud round it."""
    chance, out = random.Random(17), ""
    for x, t in ((230, 0.46), (1230, 0.32), (700, 0.1), (1500, 0.74), (840, 0.88)):
        y = between(level, 985, t)
        wide, high = between(70, 210, t) * chance.uniform(0.8, 1.2), between(8, 26, t)
        lobes = [_pool((x + a * wide, y + b * high), wide * c, high * d, chance)
                 for a, b, c, d in ((0, 0, 0.8, 0.9), (0.55, 0.5, 0.55, 0.62),
                                    (-0.6, -0.35, 0.42, 0.5))]
        shore = group(fill("".join(lobes), light.shadow, 0.3),
                      f"translate(0 {number(high * 0.3)})")
        tone = canvas.linear((0, y - high), (0, y + high), [(0, light.sky[2][1]),
                                                            (1, light.sky[0][1])])
        ring = "".join(ellipse((x + wide * 0.2, y + high * 0.1), high * r, high * r * 0.3)
                       for r in (0.55, 1.2))
        out += shore + fill("".join(lobes), tone) + stroke(ring, "#eef3f5", 1.5, 0.5)
    return out


def _pool(at: Point, wide: float, high: float, chance: random.Random) -> str:
    x, y = at
    wave = [chance.uniform(0.7, 1.1) for _ in range(10)]
    return smooth([(x + math.cos(k * math.tau / 10) * wide * wave[k],
                    y + math.sin(k * math.tau / 10) * high * wave[k]) for k in range(10)])


def edge(light: CampLight) -> str:
    """What grows along the lower edge: dry tufts in the corners, in spring grass and flowers."""
    tones, many = light.frame, 1.0 if light.green else 0.62
    out = ""
    for span, seed in (((-30, 300), 11), ((1320, 1630), 12)):
        out += grass(span, 1016, int(100 * many), tones, seed, high=(30, 92), width=4.6, scatter=10)
    out += grass((280, 1340), 1016, int(90 * many), tones, 13, high=(10, 30), width=4, scatter=6)
    if light.green:
        out += daisies((-10, 320), 1012, 11, light.flower, light.frame[0], 31)
        out += daisies((1290, 1610), 1012, 11, light.flower, light.frame[0], 32)
    return out


def tufts(light: CampLight, places: tuple[Point, ...], seed: int = 5) -> str:
    """Small tufts that have found a place between the stones, with flowers in spring."""
    out = ""
    for turn, (x, y) in enumerate(places):
        near = between(0.5, 1.4, max(0.0, (y - 480) / 500))
        out += grass((x - 30 * near, x + 30 * near), y, int(16 + 10 * near), light.grass,
                     seed + turn, high=(8 * near, 26 * near), width=2.6 * near, scatter=3 * near)
        if light.green:
            blooms = daisies((-44, 44), 0, 4, light.flower, light.grass[2], seed + turn, (20, 46))
            out += group(blooms, placed((x, y), scale=near * 0.5))
    return out


# ---- standing in it --------------------------------------------------------------------------


def thing(setting: Setting, markup: str, at: Point, size: float, foot: float) -> str:
    shadow = contact(setting.canvas, at, foot * size, setting.mood.ink, 0.34)
    return shadow + group(markup, placed(at, scale=size))


def tower(setting: Setting, at: Point, metre: float) -> str:
    """The water tank on its stand, 3.6 metres high."""
    size, air = metre * 3.6 / 620, light_of(setting).haze
    hazed = replace(setting.mood, veil=(air, 0.3), ink=mix(setting.mood.ink, air, 0.3))
    return thing(setting, water_tank(Brush(setting.canvas, hazed, size)), at, size, 150)


def lamp_post(setting: Setting, at: Point, metre: float) -> str:
    """A solar lamp, 3.4 metres high, lit where the light has lamps."""
    size = metre * 3.4 / 660
    brush = Brush(setting.canvas, setting.mood, size)
    draw = solar_lamp_lit if light_of(setting).lamp else solar_lamp
    return thing(setting, draw(brush), at, size, 26)


def washing(setting: Setting, at: Point, size: float, turn: float = 0.0) -> str:
    """A rope of washing tied at `at`."""
    return group(rope_washing(Brush(setting.canvas, setting.mood, size)),
                 placed(at, rotate=turn, scale=size))


def pool_of_light(canvas: Canvas, light: CampLight, at: Point, wide: float) -> str:
    """Lamplight lying on the ground."""
    if not light.lamp:
        return ""
    return halo(canvas, at, wide, light.lamp, 0.5, squash=0.26)
