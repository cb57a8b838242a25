"""The place to wash hands: a row of low taps, soap on strings, one end at wheelchair height.

It knows no person and no story.
"""

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Point, ellipse, smooth
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import (
    camp_sky,
    edge,
    gravel,
    lamp_post,
    light_of,
    plain,
    tower,
    tufts,
)
from kiosk.drawing.places.dressing import pots
from kiosk.drawing.places.perspective import Eye, foot
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.taps import Rail, rail
from kiosk.drawing.skies import haze

#: Heights of the pipe for children who stand, and for those who are small or sit.
TALL, LOW = 236.0, 192.0


def wide(setting: Setting) -> Backdrop:
    """The whole row across the picture, on its wet slab; the low end to the right."""
    far, light = _behind(setting, Eye(432, 1.7, 800), 11.4, lamp=False), light_of(setting)
    near = _slab(setting, (250, 856), 1290)
    near += _pipe(setting, (330, 850), 1.0, Rail(610, TALL, (70, 262, 470), (0, 330, 610),
                                                 (140, 400, 545)))
    near += _pipe(setting, (968, 850), 1.0, Rail(440, LOW, (66, 288), (0, 440), (170, 372)))
    near += pots(setting, ((1500, 800, 1.05), (1566, 806, 0.9)))
    return Backdrop(far, near + tufts(light, ((70, 800), (1560, 880))), edge(light))


def near_taps(setting: Setting) -> Backdrop:
    """Close to two taps, seen at the height of hands."""
    far, light = _behind(setting, Eye(330, 1.2, 600)), light_of(setting)
    near = _slab(setting, (180, 910), 1240)
    near += _pipe(setting, (260, 930), 2.0, Rail(540, 250, (130, 400), (0, 540), (262,)))
    return Backdrop(far, near, edge(light))


def low_end(setting: Setting) -> Backdrop:
    """The end with the low taps, from the other side."""
    far, light = _behind(setting, Eye(400, 1.4, 1000)), light_of(setting)
    near = _slab(setting, (120, 812), 900)
    near += _pipe(setting, (180, 806), 1.25, Rail(470, LOW, (80, 330), (0, 470), (200, 410)))
    near += pots(setting, ((96, 790, 1.1),))
    return Backdrop(far, near + tufts(light, ((1300, 760), (1480, 900))), edge(light))


# ---- parts -----------------------------------------------------------------------------------


def _behind(
    setting: Setting, eye: Eye, tank_at: float = -0.4, *, lamp: bool = True
) -> str:
    canvas, light = setting.canvas, light_of(setting)
    out = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    out += gravel(canvas, light, eye.horizon) + far_camp(
        canvas, light, eye, ((-30, 30),), (80, 62, 48, 37), 6)
    rows = row(canvas, light, eye, -6.0, "right", (13, 34), 4.8, 3)
    rows += row(canvas, light, eye, 6.6, "left", (12, 34), 4.8, 9)
    tank, metre = foot(eye, tank_at, 17)
    rows.append((17.0, tower(setting, tank, metre * 1.1)))
    if lamp:
        post, metre = foot(eye, 4.0, 14)
        rows.append((14.0, lamp_post(setting, post, metre)))
    return out + painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.28)


def _pipe(setting: Setting, at: Point, size: float, one: Rail) -> str:
    out = "".join(contact(setting.canvas, (at[0] + x * size, at[1]), 30 * size, setting.mood.ink,
                          0.34) for x in one.posts)
    return out + group(rail(Brush(setting.canvas, setting.mood, size), one), placed(at, scale=size))


def _slab(setting: Setting, at: Point, wide: float) -> str:
    """A concrete floor with a channel along it that carries the water away, and wet places."""
    brush, (x, y) = Brush(setting.canvas, setting.mood, 1.3), at
    right = x + wide
    top = smooth([(x, y - 26), (x + wide * 0.5, y - 30), (right, y - 26), (right + 76, y + 66),
                  (x + wide * 0.5, y + 80), (x - 76, y + 66)], tension=1 / 11)
    drain = smooth([(x + 10, y - 12), (right - 10, y - 12), (right + 6, y + 6), (x - 8, y + 6)],
                   tension=1 / 12)
    wet = "".join(ellipse((x + wide * t, y + 36), wide * 0.07, 9) for t in (0.14, 0.36, 0.58, 0.86))
    return (brush.form(top, "#d6cdc0", depth=7, weight=0.6)
            + brush.flat(drain, "#a9b7bd") + brush.flat(drain, "#8fc4d6", 0.5)
            + brush.flat(wet, "#a8c4cf", 0.7))


VIEWS: dict[str, View] = {"wide": wide, "near": near_taps, "low_end": low_end}
