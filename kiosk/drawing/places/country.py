"""The land and sky round the village, in any light; it knows no view and no story."""

import random

from kiosk.drawing.canvas import fill
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import cypress, far_tree
from kiosk.drawing.paths import Point, ellipse
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.skies import (
    day_cloud,
    evening_clouds,
    halo,
    height_at,
    land,
    sky,
    skyline,
    sun,
)
from kiosk.model.geometry import Box


def evening_sky(setting: Setting, low_sun: Point) -> str:
    """A sky with long lit clouds and the sun, a plain disc, low at `low_sun`."""
    canvas, light = setting.canvas, setting.palette
    out = sky(canvas, light.sky) + sun(canvas, low_sun, 44, light.sun, light.halo)
    places = ((-120, 118, 620, 64, 0.75), (420, 72, 560, 46, 0.55), (100, 214, 600, 50, 0.7),
              (820, 140, 700, 56, 0.5), (-140, 300, 420, 34, 0.6))
    for turn, (x, y, wide, high, opacity) in enumerate(places):
        out += evening_clouds(canvas, Box(x, y, wide, high), light.cloud, opacity, turn + 3)
    return out + fill(ellipse(low_sun, 36), light.sun)


def plain_sky(setting: Setting, glow: Point | None, *, sunk: bool = False) -> str:
    """A calm sky: some pale cloud and, if asked for, the glow where the sun has sunk."""
    canvas, light = setting.canvas, setting.palette
    out = sky(canvas, light.sky)
    if glow:
        out += halo(canvas, glow, 760, light.halo, 0.55, squash=0.6)
    if sunk:
        for turn, (x, y, wide) in enumerate(((-100, 250, 600), (380, 180, 520), (120, 330, 480))):
            out += evening_clouds(canvas, Box(x, y, wide, 46), light.cloud, 0.6, turn + 5)
        return out
    for turn, (x, y, wide, high) in enumerate(((-120, 70, 520, 96), (620, 30, 460, 80),
                                               (1130, 120, 520, 96))):
        out += day_cloud(canvas, Box(x, y, wide, high), light.cloud, 0.55, turn + 3)
    return out


def open_sky(setting: Setting) -> str:
    """Nothing but sky: the whole stage, for looking straight up."""
    canvas, light = setting.canvas, setting.palette
    stops = [(place * 1.9, colour) for place, colour in light.sky]
    out = sky(canvas, stops)
    for turn, (x, y, wide, high) in enumerate(((240, 240, 520, 90), (860, 400, 460, 76),
                                               (-60, 560, 460, 80))):
        out += day_cloud(canvas, Box(x, y, wide, high), light.cloud, 0.5, turn + 3)
    return out


def countryside(setting: Setting, foot: float) -> str:
    """Far mountains, hills with groves and fields, all above the line `foot`."""
    canvas, light = setting.canvas, setting.palette
    chance = random.Random(9)
    mountains, hills = skyline(foot - 46, 78, 7, 3), skyline(foot + 14, 52, 5, 11)
    fields = skyline(foot + 70, 34, 4, 19)
    out = land(canvas, mountains, light.far, 150) + land(canvas, hills, light.hills, 130)
    for i in range(46):
        x = chance.uniform(0, 1600)
        tones = tuple(mix(tone, light.haze, 0.42) for tone in light.grove)
        at = (x, height_at(hills, x) + chance.uniform(4, 30))
        out += far_tree(at, chance.uniform(0.28, 0.5), (tones[0], tones[1], tones[2]), i)
    out += land(canvas, fields, light.fields, 150)
    for i in range(40):
        x = chance.uniform(-10, 1610)
        at = (x, height_at(fields, x) + chance.uniform(6, 46))
        out += far_tree(at, chance.uniform(0.5, 0.8), light.grove, 60 + i)
    for x in (452, 486, 902, 1546):
        out += cypress((x, height_at(fields, x) + 26), chance.uniform(84, 124), light.cypress)
    return out
