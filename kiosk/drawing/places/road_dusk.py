"""The country road that families walk at dusk, in its bends across an open plain.

It knows no person and no story.
"""

import math
from itertools import pairwise

from kiosk.drawing.buildings import drystone
from kiosk.drawing.canvas import Stop, fill, stroke
from kiosk.drawing.foliage import grass
from kiosk.drawing.ground import earth, patches, pebbles
from kiosk.drawing.paths import Point, Points, between, ellipse, pair, smooth
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.dressing import grainy, low_grass
from kiosk.drawing.places.olives import olive, olive_row
from kiosk.drawing.places.road_lights import light_of, on_the_road
from kiosk.drawing.skies import (
    evening_clouds,
    halo,
    haze,
    land,
    sky,
    skyline,
)
from kiosk.model.geometry import STAGE_H, Box

#: Across the road at a level: left edge, right edge.
Bend = tuple[float, float, float]

_WIDE: tuple[Bend, ...] = (
    (428, 300, 308), (442, 262, 280), (460, 284, 318), (482, 250, 306), (504, 110, 200),
    (526, -40, 84), (548, -180, 40), (564, -260, 240), (584, -340, 620), (612, -420, 1040),
    (650, -500, 1460), (700, -560, 1900), (1020, -700, 2600),
)
_FAR: tuple[Bend, ...] = (
    (430, 948, 954), (444, 1010, 1022), (462, 1040, 1060), (484, 960, 992), (508, 780, 824),
    (536, 640, 702), (570, 660, 748), (612, 820, 944), (664, 960, 1132), (730, 900, 1146),
    (810, 640, 990), (900, 270, 850), (1020, -160, 690),
)
_AHEAD: tuple[Bend, ...] = (
    (430, 1216, 1222), (450, 1170, 1186), (478, 1080, 1110), (512, 1030, 1084), (556, 1050, 1136),
    (620, 1010, 1160), (700, 860, 1130), (800, 620, 1100), (900, 330, 1040), (1020, -60, 940),
)


def wide(setting: Setting) -> Backdrop:
    """The road comes out of the distance to the left and passes before the viewer to the right."""
    light = light_of(setting)
    far = _sky(setting, (420, 424)) + _plain(setting, 420)
    near = _ground(setting, 424) + _road(setting, _WIDE)
    near += olive_row(light, (640, 500), (1640, 452), (1.2, 0.7), 14, 0.3, 4)
    near += olive_row(light, (900, 546), (1700, 520), (1.7, 1.5), 9, 0.12, 30)
    near += _poles(setting, _WIDE, (0.02, 0.12, 0.22, 0.31), 1)
    near += drystone(setting.canvas, [(1130, 588), (1300, 592), (1460, 600), (1700, 616)], 40,
                     light.drystone, 5, 0.7)
    near += grass((640, 1640), lambda x: 596 + (x - 640) * 0.07, 160, light.grass, 4,
                  high=(8, 24), width=2.4, scatter=7)
    near += _dust(setting, (430, 560))
    near += pebbles((300, 1560), (760, 985), 70, (light.shadow, light.sunlit), 4)
    return Backdrop(far, near, low_grass(on_the_road(setting)))


def far_off(setting: Setting) -> Backdrop:
    """From a rise: the whole road in its bends down to the plain; an old olive to the right."""
    canvas, light, towards = setting.canvas, light_of(setting), setting.mood.towards
    far = _sky(setting, (760, 424)) + _plain(setting, 420)
    near = _ground(setting, 424) + _road(setting, _FAR)
    near += olive_row(light, (60, 470), (700, 456), (0.8, 0.5), 12, 0.36, 4)
    near += olive_row(light, (-20, 540), (480, 520), (1.5, 1.1), 7, 0.2, 30)
    near += olive_row(light, (1180, 520), (1640, 500), (1.2, 1.5), 7, 0.24, 50)
    near += _poles(setting, _FAR, (0.0, 0.09, 0.2, 0.31, 0.44, 0.58), 1)
    near += _dust(setting, (760, 560)) + olive(canvas, (1330, 800), 0.94, light, towards, 7)
    near += grass((1180, 1500), 806, 70, light.grass, 9, high=(12, 36), width=3, scatter=8)
    near += pebbles((100, 1500), (760, 985), 50, (light.shadow, light.sunlit), 4)
    return Backdrop(far, near, low_grass(on_the_road(setting)))


def ahead(setting: Setting) -> Backdrop:
    """From a little above, looking the way they go: the road leads off to the right."""
    light = light_of(setting)
    far = _sky(setting, (1180, 424)) + _plain(setting, 420)
    near = _ground(setting, 424) + _road(setting, _AHEAD)
    near += olive_row(light, (20, 520), (900, 470), (1.6, 0.8), 13, 0.28, 4)
    near += _poles(setting, _AHEAD, (0.0, 0.14, 0.3, 0.48), -1) + _dust(setting, (1080, 560))
    near += pebbles((100, 1500), (760, 985), 60, (light.shadow, light.sunlit), 4)
    return Backdrop(far, near, low_grass(on_the_road(setting)))


# ---- sky and plain ---------------------------------------------------------------------------


def _sky(setting: Setting, glow: Point) -> str:
    """The sun has just gone: a wide warm glow, calm bands of cloud."""
    canvas, light = setting.canvas, light_of(setting)
    out = sky(canvas, light.sky) + halo(canvas, glow, 780, light.halo, 0.6, squash=0.5)
    for turn, (x, y, broad, high, seen) in enumerate((
        (-140, 300, 640, 34, 0.7), (420, 250, 560, 30, 0.5), (980, 312, 620, 32, 0.6),
        (1180, 190, 520, 36, 0.4), (60, 172, 500, 30, 0.35),
    )):
        out += evening_clouds(canvas, Box(x, y, broad, high), light.cloud, seen, turn + 3)
    return out


def _plain(setting: Setting, foot: float) -> str:
    canvas, light = setting.canvas, light_of(setting)
    out = land(canvas, skyline(foot - 34, 66, 6, 3), light.far, 110)
    out += haze(canvas, foot - 100, 120, light.haze, 0.5)
    return out + land(canvas, skyline(foot + 6, 34, 5, 11), light.hills, 70) + haze(
        canvas, foot - 40, 80, light.haze, 0.5)


def _ground(setting: Setting, level: float) -> str:
    canvas, light = setting.canvas, light_of(setting)
    line: Points = ((-80, level + 3), (500, level - 2), (1100, level + 2), (1680, level - 1))
    out = earth(canvas, line, light.ground) + grainy(on_the_road(setting), line, level)
    out += patches((level + 20, 980), light.grass[0], 0.35, 26, 5)
    out += patches((level + 40, 980), light.shadow, 0.12, 18, 3)
    out += patches((level + 30, 980), light.sunlit, 0.16, 18, 8)
    return out + haze(canvas, level - 30, 90, light.haze, 0.4)


# ---- the road --------------------------------------------------------------------------------


def _road(setting: Setting, bends: tuple[Bend, ...]) -> str:
    """Pale beaten earth with two darker ruts, between soft worn edges."""
    light = light_of(setting)
    left: list[Point] = [(x, y) for y, x, _ in bends]
    right: list[Point] = [(x, y) for y, _, x in bends]
    shape = smooth(left + right[::-1], tension=1 / 7)
    stops: list[Stop] = [(0, light.path[0]), (1, light.path[1])]
    paint = setting.canvas.linear((0, bends[0][0]), (0, STAGE_H), stops)
    out = stroke(shape, light.path[0], 7, 0.35) + fill(shape, paint)
    for across in (0.3, 0.66):
        out += fill(_rut(bends, across), light.shadow, 0.13)
    return out + fill(_rut(bends, 0.48, 0.1), light.sunlit, 0.2)


def _rut(bends: tuple[Bend, ...], across: float, broad: float = 0.06) -> str:
    def edge(by: float) -> list[Point]:
        return [(between(a, b, across + by + 0.02 * math.sin(y / 37)), y) for y, a, b in bends]

    return smooth(edge(-broad) + edge(broad)[::-1], tension=1 / 7)


def _place(bends: tuple[Bend, ...], t: float) -> Bend:
    """The road at `t` (0-1) of its bends, between the given ones."""
    step = t * (len(bends) - 1)
    k = min(len(bends) - 2, int(step))
    (y0, a0, b0), (y1, a1, b1) = bends[k], bends[k + 1]
    part = step - k
    return between(y0, y1, part), between(a0, a1, part), between(b0, b1, part)


def _poles(setting: Setting, bends: tuple[Bend, ...], at: tuple[float, ...], side: int) -> str:
    """Wooden poles with a slack wire beside the road; the arm is on one side, so that none is a
    cross."""
    light, tops, out = light_of(setting), [], ""
    for t in at:
        y, a, b = _place(bends, t)
        size = (y - 416) / 100
        x = a - 26 * size if side < 0 else b + 26 * size
        top = y - 150 * size
        arm = 17 * size * side
        tops.append((x + arm, top + 4 * size))
        out += stroke(f"M{pair((x, y))}L{pair((x, top))}M{pair((x, top + 22 * size))}"
                      f"L{pair((x + arm, top + 6 * size))}", light.frame[1],
                      max(1.2, 4.4 * size), 0.75)
    wires = "".join(
        f"M{pair(p)}Q{pair(((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + abs(q[0] - p[0]) * 0.08 + 6))} "
        f"{pair(q)}" for p, q in pairwise(tops))
    return stroke(wires, light.frame[1], 1.3, 0.5) + out


def _dust(setting: Setting, at: Point) -> str:
    """The dust of many feet, low over the road."""
    x, y = at
    spots = "".join(ellipse((x + dx, y + dy), r, r * 0.28)
                    for dx, dy, r in ((-170, -70, 90), (-60, -24, 130), (80, 16, 170),
                                      (-20, 60, 200), (150, 80, 160)))
    soft = setting.canvas.blur(20, Box(x - 460, y - 200, 920, 420))
    return fill(spots, light_of(setting).haze, 0.2, soft)


VIEWS: dict[str, View] = {"wide": wide, "far_off": far_off, "ahead": ahead}
