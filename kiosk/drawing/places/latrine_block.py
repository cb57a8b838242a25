"""The latrine block: clean, with a lamp, doors that lock, a ramp, and soap and water outside.

It knows no person and no story; doors are told apart by their colours, nothing is written on them.
"""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Point, polygon
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
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
from kiosk.drawing.places.cubicles import HIGH, Block, block, lamp, ramp, wash_stand
from kiosk.drawing.places.dressing import pots
from kiosk.drawing.places.perspective import Eye, foot, lane
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.props.brush import Brush, Thing
from kiosk.drawing.skies import halo, haze


def front(setting: Setting) -> Backdrop:
    """The whole block before the reader, room for a queue in front of it."""
    far, light = _behind(setting, Eye(402, 1.6, 900)), light_of(setting)
    size, at = 0.82, (330.0, 664.0)
    near = _built(setting, at, size, Block(doors=4, wide_door=True)) + _on_wall(
        setting, at, size, (410, 1000))
    near += _placed(setting, ramp, (at[0] + 20, at[1]), size)
    near += _placed(setting, wash_stand, (1392, 700), 1.0, 70)
    near += pots(setting, ((262, 690, 1.1),)) + tufts(light, ((120, 720), (1530, 700), (700, 690)))
    return Backdrop(far, near, edge(light))


def ramp_side(setting: Setting) -> Backdrop:
    """Nearer, at its end with the ramp; the lamp over the wide door, a lit path leading up."""
    eye = Eye(420, 1.45, 560)
    light = light_of(setting)
    far = _behind(setting, eye, lit=True) + _path(setting, eye)
    size, at = 1.12, (690.0, 716.0)
    near = _built(setting, at, size, Block(doors=4, wide_door=True))
    near += _on_wall(setting, at, size, (404,)) + _placed(setting, ramp, (at[0] + 20, at[1]), size)
    near += _placed(setting, wash_stand, (1396, 800), 1.18, 70)
    near += pool_of_light(setting.canvas, light, (1000, 770), 700)
    return Backdrop(far, near + tufts(light, ((60, 760), (470, 690))), edge(light))


def path(setting: Setting) -> Backdrop:
    """From the tents: the way to the block, with lamps along it."""
    eye, light = Eye(410, 1.8, 800), light_of(setting)
    far = _behind(setting, eye, lit=True) + _path(setting, eye)
    size, at = 0.42, (620.0, 560.0)
    near = _built(setting, at, size, Block(doors=4, wide_door=True)) + _on_wall(
        setting, at, size, (410,))
    near += _placed(setting, ramp, (at[0] + 20, at[1]), size)
    near += _placed(setting, wash_stand, (1150, 584), 0.52, 70)
    for x, z in ((-2.4, 8.0), (2.5, 5.6)):
        spot, metre = foot(eye, x, z)
        near += pool_of_light(setting.canvas, light, spot, metre * 3) + lamp_post(
            setting, spot, metre)
    return Backdrop(far, near + tufts(light, ((180, 760), (1360, 800))), edge(light))


# ---- parts -----------------------------------------------------------------------------------


def _behind(setting: Setting, eye: Eye, *, lit: bool = False) -> str:
    canvas, light = setting.canvas, light_of(setting)
    out = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    out += gravel(canvas, light, eye.horizon) + far_camp(
        canvas, light, eye, ((-30, 30),), (76, 60, 47, 36), 6)
    rows = row(canvas, light, eye, -6.2, "right", (11, 34), 4.8, 3)
    tank, metre = foot(eye, -3.2, 19)
    rows.append((19.0, tower(setting, tank, metre * 1.15)))
    if lit:
        post, metre = foot(eye, -3.4, 11)
        rows.append((11.0, pool_of_light(canvas, light, post, metre * 3)
                     + lamp_post(setting, post, metre)))
    return out + painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.26)


def _path(setting: Setting, eye: Eye) -> str:
    light = light_of(setting)
    paint = setting.canvas.linear((0, eye.horizon), (0, 1000), [
        (0, light.path[0], 0.9), (0.6, light.path[0], 0.75), (1, light.path[1], 0.55)])
    return fill(lane(eye, -1.5, 1.5, 0.2, 30), paint)


def _built(setting: Setting, at: Point, size: float, one: Block) -> str:
    """The block on its plinth, with the shade it throws."""
    (x, y), wide = at, one.wide * size
    shade = polygon([(x - 10, y - 6), (x + wide + 130 * size, y - 6),
                     (x + wide + 60 * size, y + 24), (x - 20, y + 24)])
    out = fill(shade, light_of(setting).shadow, 0.26) + contact(
        setting.canvas, (x + wide / 2, y + 6), wide * 0.54, setting.mood.ink, 0.3)
    drawn = block(Brush(setting.canvas, setting.mood, size), one)
    return out + group(drawn, placed(at, scale=size))


def _on_wall(setting: Setting, at: Point, size: float, along: tuple[float, ...]) -> str:
    """Lamps under the roof; in the evening their light lies on the wall and the ground."""
    canvas, light, out = setting.canvas, light_of(setting), ""
    for x in along:
        spot = (at[0] + x * size, at[1] - (HIGH - 44) * size)
        out += group(lamp(Brush(canvas, setting.mood, size), light.lamp),
                     placed(spot, scale=size))
        if light.lamp:
            out += halo(canvas, (spot[0], spot[1] + 60 * size), 420 * size, light.lamp, 0.75)
            out += halo(canvas, (spot[0], at[1] + 40 * size), 460 * size, light.lamp, 0.42,
                        squash=0.3)
    return out


def _placed(setting: Setting, draw: Thing, at: Point, size: float, half: float = 0.0) -> str:
    """A thing at `at`, on a contact shadow of that half width where it stands on the ground."""
    shadow = contact(setting.canvas, at, half * size, setting.mood.ink, 0.34) if half else ""
    return shadow + group(draw(Brush(setting.canvas, setting.mood, size)), placed(at, scale=size))


VIEWS: dict[str, View] = {"front": front, "ramp": ramp_side, "path": path}
