"""Where the camp begins: a gravel road between rows of white tents, open to whoever comes.

There is no barrier, no board and no banner: only herbs in tins beside the road. It knows no person
and no story.
"""

import math
from itertools import pairwise

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.foliage import leaf
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Point, along, ellipse, pair, smooth
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import (
    camp_sky,
    edge,
    gravel,
    lamp_post,
    light_of,
    plain,
    rain,
    tower,
    tufts,
)
from kiosk.drawing.places.dressing import pots
from kiosk.drawing.places.friendly_tent import teapot
from kiosk.drawing.places.perspective import Eye, foot, lane
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.skies import haze
from kiosk.model.geometry import STAGE_W

_MIRRORED = f"translate({STAGE_W:g} 0) scale(-1 1)"
_EYE = Eye(horizon=404, height=3.3, middle=1010)


def wide(setting: Setting) -> Backdrop:
    """The arrival: open ground to the left, the road leading to the tank and a thousand tents."""
    return Backdrop(*_entrance(setting))


def welcome(setting: Setting) -> Backdrop:
    """The same entrance from its other side, with paper garlands: arrival turned round."""
    far, near, frame = (group(part, _MIRRORED) for part in _entrance(setting, planted=False))
    return Backdrop(far, near + _garlands(setting), frame)


def overlook(setting: Setting) -> Backdrop:
    """From a low rise outside: a sea of white tents, and far off, small and blue, the teapot."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(430, 8.5, 930)
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    near = gravel(canvas, light, eye.horizon, lane(eye, -2.2, 2.2, 0.55, 150))
    near += far_camp(canvas, light, eye, ((-62, -3.2), (3.2, 44)),
                     (118.0, 100.0, 86.0, 74.0, 64.0, 56.0), 4)
    rows: list[tuple[float, str]] = [(61.0, teapot(setting, eye, 1.0, 60.0))]
    for x, facing, seed in ((-5.2, "right", 3), (-15.6, "right", 5), (-26.0, "right", 7),
                            (-36.4, "right", 11), (5.4, "left", 8), (15.8, "left", 9),
                            (26.2, "left", 12)):
        rows += row(canvas, light, eye, x, "right" if facing == "right" else "left",
                    (21.0, 54), 5.0, seed)
    tank, metre = foot(eye, 9.5, 62)
    rows.append((62.0, tower(setting, tank, metre * 1.5)))
    near += painted(rows) + haze(canvas, eye.horizon - 26, 130, light.haze, 0.5)
    return Backdrop(far, near + _brow(setting), edge(light))


def _brow(setting: Setting) -> str:
    """The brow of the rise in the lower corner, in its own shade."""
    light = light_of(setting)
    hill = smooth([(-60, 1060), (-60, 792), (220, 786), (520, 826), (860, 900), (1240, 968),
                   (1660, 986), (1660, 1060)])
    paint = setting.canvas.linear((0, 780), (0, 1000), [(0, light.ground[2][1]),
                                                        (1, light.ground[-1][1])])
    return fill(hill, paint) + tufts(light, ((90, 800), (330, 806), (640, 868), (980, 936)))


def close(setting: Setting) -> Backdrop:
    """Crouching height beside the road: tents small behind, calm ground for two people."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(366, 1.3, 700)
    far = camp_sky(canvas, light) + plain(canvas, light, 356)
    ground = gravel(canvas, light, 366)
    rows = row(canvas, light, eye, -5.4, "right", (13.5, 60), 5.2, 4)
    rows += row(canvas, light, eye, 7.4, "left", (12, 60), 5.2, 9)
    far += ground + far_camp(canvas, light, eye, ((-26, -5), (6, 26)), (60, 44), 3)
    far += painted(rows) + tower(setting, eye.at((2.6, 0, 22)), eye.size(22)) + rain(light)
    near = _planting(setting, (1432, 700), 1.5)
    return Backdrop(far, near + tufts(light, ((140, 640), (1180, 560), (1530, 800))), edge(light))


def _entrance(setting: Setting, *, planted: bool = True) -> tuple[str, str, str]:
    canvas, light, eye = setting.canvas, light_of(setting), _EYE
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    near = gravel(canvas, light, eye.horizon, lane(eye, -2.0, 2.2, 0.5))
    near += far_camp(canvas, light, eye, ((-38, -3.4), (3.4, 30)))
    rows = row(canvas, light, eye, -4.4, "right", (12.5, 34), 4.6, 3)
    rows += row(canvas, light, eye, -14.4, "right", (14.5, 34), 4.8, 5)
    rows += row(canvas, light, eye, 4.3, "left", (8.6, 34), 4.6, 8)
    tank, metre = foot(eye, 2.9, 27)
    rows.append((27.0, tower(setting, tank, metre * 1.25)))
    post, metre = foot(eye, -3.5, 11.2)
    rows.append((11.2, lamp_post(setting, post, metre)))
    near += painted(rows) + haze(canvas, eye.horizon - 30, 90, light.haze, 0.3) + rain(light)
    if planted:
        near += _planting(setting, eye.at((-3.3, 0, 7.6)), 1.1)
        near += _planting(setting, eye.at((2.9, 0, 6.9)), 1.25)
    near += tufts(light, ((60, 800), (560, 850), (1530, 860)))
    return far, near, edge(light)


def _planting(setting: Setting, at: Point, size: float) -> str:
    """Herbs in tins among a few field stones: here the camp begins."""
    brush, (x, y) = Brush(setting.canvas, setting.mood, size), at
    stones = "".join(
        group(brush.form(ellipse((0, -14), wide, 17), tone, depth=5, weight=0.7),
              placed((x + a * size, y + b * size), scale=size))
        for a, b, wide, tone in ((-66, 8, 24, "#b9a698"), (-16, 16, 30, "#c9b8a8"),
                                 (40, 14, 26, "#ad9a90"), (82, 4, 20, "#c4b2a0")))
    behind = pots(setting, ((x - 42 * size, y, size), (x + 52 * size, y - 2, 0.9 * size),
                            (x + 6 * size, y - 8, 1.15 * size)))
    return behind + contact(setting.canvas, (x, y + 12 * size), 104 * size, setting.mood.ink,
                            0.3) + stones


def _garlands(setting: Setting) -> str:
    """Strings of paper circles and leaves between two poles, over the road: no pennants."""
    brush, out = Brush(setting.canvas, setting.mood, 1), ""
    for pole, top, low in ((262, 246, 742), (1124, 256, 776)):
        out += contact(setting.canvas, (pole, low), 26, setting.mood.ink, 0.34)
        out += brush.cord(f"M{pole} {low}V{top}", "#94704e", 9)
    ties: tuple[Point, ...] = ((-60.0, 232.0), (262.0, 250.0), (1124.0, 260.0), (1680.0, 224.0))
    for (left, right), sag, many in zip(pairwise(ties), (30, 44, 36), (7, 17, 11), strict=True):
        middle = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + 2 * sag)
        out += brush.line(f"M{pair(left)}Q{pair(middle)} {pair(right)}", "#8a7464", 2.6)
        for k in range(1, many):
            t = k / many
            x, y = along(left, right, t)
            out += _paper(brush, (x, y + 4 * sag * t * (1 - t)), k)
    return out


def _paper(brush: Brush, at: Point, turn: int) -> str:
    colour = ("#e8a15b", "#3fa7a3", "#d98a94", "#8f86b4", "#f2ce83")[turn % 5]
    x, y = at
    if turn % 2:
        return brush.form(ellipse((x, y + 15), 13), colour, depth=3) + brush.flat(
            ellipse((x, y + 15), 6), "#fff4de")
    return brush.form(leaf((x, y + 1), math.pi / 2, 38, 12), colour, depth=3)


VIEWS: dict[str, View] = {
    "wide": wide, "welcome": welcome, "overlook": overlook, "close": close,
}
