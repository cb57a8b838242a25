"""The family's own tent as home: its doorstep in the low sun, and its lit door at the row's end.

It knows no person and no story.
"""

from kiosk.drawing.canvas import fill
from kiosk.drawing.paths import Point, polygon, smooth
from kiosk.drawing.places.backdrop import Backdrop, Setting
from kiosk.drawing.places.camp import (
    camp_sky,
    edge,
    gravel,
    lamp_post,
    light_of,
    plain,
    pool_of_light,
    tower,
    tufts,
)
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.drawing.places.dressing import pots
from kiosk.drawing.places.perspective import Eye, foot
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.places.tent_frame import RIDGE, WALL, WIDE, Tent
from kiosk.drawing.places.tents import tent
from kiosk.drawing.skies import halo, haze
from kiosk.model.geometry import STAGE


def doorstep(setting: Setting) -> Backdrop:
    """The tent's door to the right, open; to the left the rows, the hills and the low sun."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(452, 1.3, 800)
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    far += gravel(canvas, light, eye.horizon)
    far += far_camp(canvas, light, eye, ((-30, 30),), (76, 60, 47), 6)
    rows = row(canvas, light, eye, -6.4, "right", (11.5, 40), 4.8, 9)
    rows += row(canvas, light, eye, 1.6, "left", (17, 40), 4.8, 5)
    tank, metre = foot(eye, -1.0, 23)
    rows.append((23.0, tower(setting, tank, metre)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.3)
    mine = Tent(2.25, 4.5, "near", "open", 5, lit=True)
    near = tent(canvas, light, eye, mine)
    near += pool_of_light(canvas, light, eye.at(mine.place(0, 0, -0.7)), 460)
    near += pots(setting, ((1560, 742, 1.1), (986, 738, 0.9)))
    near += tufts(light, ((60, 700), (330, 640), (600, 690), (1520, 860)))
    return Backdrop(far, near, edge(light))


def homecoming(setting: Setting) -> Backdrop:
    """The row at nightfall, every lamp lit, and one open door to the right across a path."""
    canvas, light, eye = setting.canvas, light_of(setting), _EYE
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    far += gravel(canvas, light, eye.horizon, _path(eye))
    far += far_camp(canvas, light, eye, ((-34, -3), (6, 34)), (74, 58, 46))
    rows = row(canvas, light, eye, -4.3, "right", (8.6, 44), 4.7, 3, doors=0.8)
    rows += row(canvas, light, eye, 4.4, "left", (15.5, 44), 4.7, 6, doors=0.8)
    for x, z in ((-2.6, 10.4), (-2.6, 19.5), (2.7, 25.0)):
        post, metre = foot(eye, x, z)
        rows.append((z, pool_of_light(canvas, light, post, metre * 2.6)
                     + lamp_post(setting, post, metre)))
    far += painted(rows) + haze(canvas, eye.horizon - 24, 80, light.haze, 0.3)
    mine = Tent(2.5, 5.5, "near", "open", 3, lit=True)
    near = tent(canvas, light, eye, mine) + _lit_gable(setting, light, eye, mine)
    near += _doorlight(setting, light, eye, mine)
    near += pots(setting, ((1376, 842, 0.86), (1438, 850, 1.0)))
    near += tufts(light, ((90, 800), (250, 730), (1540, 880)))
    return Backdrop(far, near, edge(light))


_EYE = Eye(horizon=452, height=2.0, middle=640)


def _path(eye: Eye) -> str:
    """Up the row, and a branch of it to the door."""
    return smooth([eye.at((x, 0, z)) for x, z in (
        (-1.9, 2.4), (-1.7, 6), (-1.5, 14), (-1.3, 26), (0.2, 60), (2.4, 60), (0.7, 26), (0.8, 14),
        (1.3, 8.6), (2.1, 5.6), (3.0, 5.5), (2.6, 4.0), (1.7, 2.4))], tension=1 / 7)


def _lit_gable(setting: Setting, light: CampLight, eye: Eye, mine: Tent) -> str:
    """The canvas round the door, warm from the lamp behind it."""
    if not light.lamp:
        return ""
    half = WIDE / 2

    def at(across: float, high: float) -> Point:
        return eye.at(mine.place(across, high, 0))

    canvas, size = setting.canvas, eye.size(mine.z)
    paint = canvas.radial(at(0, 0.7), 2.1 * size, [
        (0, "#ffc878", 0.75), (0.5, "#f0a060", 0.42), (1, "#c87868", 0)])
    top, wide = at(0, RIDGE * 0.84), 0.62
    sides = "".join(polygon([at(way * half, 0), at(way * half, WALL), at(0, RIDGE), top,
                             at(way * wide, 0)]) for way in (-1, 1))
    return fill(sides, paint)


def _doorlight(setting: Setting, light: CampLight, eye: Eye, mine: Tent) -> str:
    """What falls out of the door: a wedge over the path towards whoever comes, and a glow."""
    if not light.lamp:
        return ""
    canvas = setting.canvas

    def spread(corners: tuple[tuple[float, float], ...], strength: float, soft: float) -> str:
        points: list[Point] = [eye.at(mine.place(across, 0.0, deep)) for across, deep in corners]
        paint = canvas.linear(points[0], points[1], [
            (0, "#ffe0a0", strength), (0.5, "#f0a860", strength * 0.6), (1, "#c87868", 0)])
        return fill(polygon(points), paint, extra=canvas.blur(soft, STAGE))

    wide = spread(((0.7, 0.0), (3.4, -3.2), (-0.9, -3.2), (-0.7, 0.0)), 0.5, 18)
    core = spread(((0.6, 0.0), (2.1, -2.9), (-0.3, -2.9), (-0.6, 0.0)), 0.75, 7)
    door = eye.at(mine.place(0, 0.8, 0))
    return wide + core + halo(canvas, door, 430, light.lamp, 0.4)
