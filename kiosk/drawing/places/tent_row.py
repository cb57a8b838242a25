"""The rows of tents: along one of them, from above, past the tank, and home at its end.

It knows no person and no story.
"""

import random

from kiosk.drawing.canvas import fill, group
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import polygon
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import (
    camp_sky,
    edge,
    gravel,
    lamp_post,
    light_of,
    plain,
    pool_of_light,
    rain,
    tower,
    tufts,
    washing,
)
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.drawing.places.perspective import Eye, foot, lane
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.places.tent_frame import Tent
from kiosk.drawing.places.tent_home import homecoming
from kiosk.drawing.places.tents import tent
from kiosk.drawing.skies import haze, sky
from kiosk.model.geometry import STAGE

_EYE = Eye(horizon=424, height=1.9, middle=800)


def wide(setting: Setting) -> Backdrop:
    """Down one row: tents on both sides of a path that leads to the hills."""
    canvas, light, eye = setting.canvas, light_of(setting), _EYE
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    near = gravel(canvas, light, eye.horizon, lane(eye, -1.8, 1.8, 0.3))
    near += far_camp(canvas, light, eye, ((-30, -4), (4, 30)), (70, 56, 45))
    rows = row(canvas, light, eye, -4.1, "right", (6.4, 40), 4.7, 3)
    rows += row(canvas, light, eye, 4.1, "left", (8.2, 40), 4.7, 6)
    tank, metre = foot(eye, 2.5, 30)
    rows.append((30.0, tower(setting, tank, metre * 1.3)))
    post, metre = foot(eye, -2.9, 15)
    rows.append((15.0, pool_of_light(canvas, light, post, metre * 3)
                 + lamp_post(setting, post, metre)))
    near += painted(rows) + haze(canvas, eye.horizon - 20, 70, light.haze, 0.28)
    if not light.wet:
        rows.append((8.0, washing(setting, (1010, 470), 0.62, 6)))
    near += tufts(light, ((420, 700), (1150, 660), (1240, 850))) + rain(light)
    return Backdrop(far, near, edge(light))


def open_ground(setting: Setting) -> Backdrop:
    """A clearing between rows, the tank not far: room for many people to work or play."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(396, 2.6, 800)
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    near = gravel(canvas, light, eye.horizon) + far_camp(
        canvas, light, eye, ((-32, 32),), (80, 64, 50, 40))
    rows = row(canvas, light, eye, -7.6, "right", (12.4, 34), 5, 3)
    rows += row(canvas, light, eye, 8.2, "left", (11.5, 34), 5, 6)
    tank, metre = foot(eye, -2.6, 21)
    rows.append((21.0, tower(setting, tank, metre * 1.2)))
    post, metre = foot(eye, 4.7, 14)
    rows.append((14.0, pool_of_light(canvas, light, post, metre * 3)
                 + lamp_post(setting, post, metre)))
    near += painted(rows) + haze(canvas, eye.horizon - 20, 70, light.haze, 0.28)
    near += tufts(light, ((90, 760), (1480, 720), (1540, 900))) + rain(light)
    return Backdrop(far, near, edge(light))


def round_the_tank(setting: Setting) -> Backdrop:
    """The same clearing with the tank near and in the middle: one can run round it."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(404, 2.4, 800)
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    near = gravel(canvas, light, eye.horizon) + far_camp(
        canvas, light, eye, ((-32, 32),), (80, 64, 50, 40))
    rows = row(canvas, light, eye, -9.2, "right", (13.0, 34), 5, 4)
    rows += row(canvas, light, eye, 9.0, "left", (12.5, 34), 5, 7)
    tank, metre = foot(eye, 6.8, 14.6)
    rows.append((14.6, tower(setting, tank, metre * 1.16)))
    post, metre = foot(eye, -4.8, 17)
    rows.append((17.0, pool_of_light(canvas, light, post, metre * 3)
                 + lamp_post(setting, post, metre)))
    near += painted(rows) + haze(canvas, eye.horizon - 20, 70, light.haze, 0.24)
    near += tufts(light, ((90, 760), (1480, 720), (1540, 900))) + rain(light)
    return Backdrop(far, near, edge(light))


def home(setting: Setting) -> Backdrop:
    """Home: one tent to the right with its door open, its light falling on the path."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(430, 2.0, 700)
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    near = gravel(canvas, light, eye.horizon, lane(eye, -1.7, 1.5, 0.3))
    near += far_camp(canvas, light, eye, ((-30, -4), (4, 34)), (70, 54, 42))
    rows = row(canvas, light, eye, -3.9, "right", (7.4, 40), 4.7, 3)
    rows += row(canvas, light, eye, 4.2, "left", (11.4, 40), 4.7, 6)
    near += painted(rows) + haze(canvas, eye.horizon - 20, 70, light.haze, 0.3)
    post, metre = foot(eye, -2.7, 12)
    near += pool_of_light(canvas, light, post, metre * 3) + lamp_post(setting, post, metre)
    mine = Tent(2.3, 5.6, "left", "open", 3, lit=True)
    near += tent(canvas, light, eye, mine) + _threshold(setting, light, eye, mine)
    return Backdrop(far, near + tufts(light, ((330, 720), (560, 640))) + rain(light), edge(light))


def _threshold(setting: Setting, light: CampLight, eye: Eye, mine: Tent) -> str:
    """The light of a door on the ground before it."""
    if not light.lamp:
        return ""
    canvas = setting.canvas
    spread = ((0.6, 0), (1.3, -2.6), (-1.6, -2.6), (-0.6, 0))
    corners = [eye.at(mine.place(across, 0.0, deep)) for across, deep in spread]
    paint = canvas.linear(corners[0], corners[1], [(0, light.lamp, 0.75), (1, light.lamp, 0)])
    soft = fill(polygon(corners), paint, extra=canvas.blur(7, STAGE))
    x, y = eye.at(mine.place(0, 0, -0.8))
    return group(soft, extra='style="mix-blend-mode:screen"') + pool_of_light(
        canvas, light, (x, y), 420)


# ---- from above ------------------------------------------------------------------------------


#: Distances of the rows, a street after every two or three.
_BANDS = (17.6, 22.9, 32.5, 37.8, 43.1, 52.8, 58.1, 63.4, 73.5, 79, 84.5, 92, 98, 106)


def above(setting: Setting) -> Backdrop:
    """From the air: rows and rows alike, and one crossroads in the middle to be lost at."""
    canvas, light = setting.canvas, light_of(setting)
    eye = Eye(horizon=40, height=17, middle=800, focal=1150)
    far = sky(canvas, light.sky) + gravel(canvas, light, 40)
    far += fill(_road(eye, (-1.7, 1.7), (12, 200)), light.path[0], 0.8)
    for z in (30.3, 50.5, 71.0):
        far += fill(_road(eye, (-120, 120), (z - 1.9, z + 1.9)), light.path[0], 0.8)
    rows: list[tuple[float, str]] = []
    for band, z in enumerate(_BANDS):
        reach = 0.78 * z + 6
        x = 4.4
        while x < reach:
            for side in (-1, 1):
                one = Tent(side * x, z, "near", "open" if (band + int(x)) % 3 else "shut",
                           band * 7 + int(x) + side, lit=(band + int(x)) % 2 == 0)
                detail = 2 if z < 34 else 1 if z < 50 else 0
                rows.append((z, tent(canvas, light, eye, one, detail=detail,
                                     sight=150)))
            x += 5.3
    near = _mats(setting, eye) + painted(rows) + haze(canvas, -190, 450, light.haze, 0.97)
    return Backdrop(far, near)


def _mats(setting: Setting, eye: Eye) -> str:
    """Mats and blankets laid out to air between the tents: from above, the only colours."""
    chance, out = random.Random(6), ""
    for _ in range(26):
        z = chance.choice(_BANDS[:8]) + chance.uniform(0.6, 3.4)
        x = chance.choice((-1, 1)) * (2.2 + 5.3 * chance.randrange(1, 7))
        wide, long = chance.uniform(0.5, 0.8), chance.uniform(1.2, 1.9)
        tone = chance.choice(("#3fa7a3", "#e8a15b", "#b7795b", "#8f86b4", "#d9a0a0"))
        out += fill(_road(eye, (x - wide / 2, x + wide / 2), (z, z + long)),
                    mix(setting.mood.grade(tone), light_of(setting).haze, min(0.7, z / 90)))
    return out


def _road(eye: Eye, across: tuple[float, float], deep: tuple[float, float]) -> str:
    (left, right), (near, far) = across, deep
    corners = ((left, near), (left, far), (right, far), (right, near))
    return polygon([eye.at((x, 0, z)) for x, z in corners])


VIEWS: dict[str, View] = {
    "wide": wide, "open_ground": open_ground, "tank": round_the_tank, "home": home,
    "homecoming": homecoming, "above": above,
}
