"""A footpath between a resting tree and a field of tall dry grass; no person, no story.

Whatever lies in the field is only a glint, and far away: nothing here has a shape.
"""

from itertools import pairwise

from kiosk.drawing.canvas import Stop, fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import grass
from kiosk.drawing.ground import earth, patches, pebbles, tree_shade
from kiosk.drawing.paths import Point, Points, between, smooth
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.dressing import grainy, low_grass
from kiosk.drawing.places.field_tree import field_tree, hanging_boughs
from kiosk.drawing.places.footprints import footprints
from kiosk.drawing.places.road_lights import light_of, on_the_road
from kiosk.drawing.skies import day_cloud, halo, haze, land, sky, skyline
from kiosk.model.geometry import STAGE_H, STAGE_W, Box

#: Level, left edge and right edge of the path, from far to near.
_BESIDE = ((536, 318, 336), (560, 330, 366), (596, 360, 430), (644, 420, 560), (706, 470, 770),
           (790, 440, 1080), (890, 300, 1460), (1020, -60, 1960))
_BACK = ((524, 390, 408), (548, 396, 436), (590, 410, 500), (650, 420, 620), (730, 400, 840),
         (830, 330, 1180), (920, 220, 1500), (1020, 40, 1860))
_UNDER = ((512, 1010, 1024), (530, 1044, 1070), (560, 1086, 1136), (600, 1116, 1206),
          (660, 1150, 1300), (750, 1190, 1460), (860, 1240, 1720), (1020, 1320, 2100))


def wide(setting: Setting) -> Backdrop:
    """The resting tree far back to the left, the path coming from it, the field to the right."""
    far = _morning(setting, 500) + _field(setting)
    near = _meadow(setting) + _tall_grass(setting, _BESIDE) + _tree(setting, (226, 606), 0.56)
    near += _way(setting, _BESIDE) + footprints(light_of(setting), _BESIDE, (0.2, 0.82), 17, 3)
    return Backdrop(far, near + _hem(setting, _BESIDE), _near_grass(setting))


def back(setting: Setting) -> Backdrop:
    """Nearer: the path leads back to the tree; old footprints lie on it."""
    far = _morning(setting, 490) + _field(setting)
    near = _meadow(setting) + _tall_grass(setting, _BACK) + _tree(setting, (262, 640), 0.84)
    near += _way(setting, _BACK) + footprints(light_of(setting), _BACK, (0.3, 0.94), 20, 5)
    return Backdrop(far, near + _hem(setting, _BACK), _near_grass(setting))


def tree(setting: Setting) -> Backdrop:
    """Under the tree: its trunk to the left, the path beside it, the field beyond."""
    canvas, light, towards = setting.canvas, light_of(setting), setting.mood.towards
    far = _morning(setting, 480) + _field(setting)
    near = _meadow(setting) + _tall_grass(setting, _UNDER) + _way(setting, _UNDER)
    near += footprints(light, _UNDER, (0.3, 0.94), 16, 5) + _hem(setting, _UNDER)
    near += tree_shade(canvas, (560, 860), (700, 120), light.shadow, light.sunlit, 5, 0.16, 0.3)
    near += field_tree(canvas, (220, 770), 1.3, light, towards, 7)
    near += grass((40, 440), 780, 110, light.grass, 8, high=(14, 44), width=3.2, scatter=10)
    near += pebbles((60, 1100), (700, 985), 40, (light.shadow, light.sunlit), 4)
    return Backdrop(far, near, hanging_boughs(canvas, light, towards)
                    + low_grass(on_the_road(setting)))


# ---- far -------------------------------------------------------------------------------------


def _morning(setting: Setting, foot: float) -> str:
    canvas, light = setting.canvas, light_of(setting)
    out = sky(canvas, light.sky) + halo(canvas, (1240, foot - 70), 760, light.halo, 0.5, squash=0.6)
    for turn, place in enumerate(((-90, 66, 480, 78), (560, 34, 430, 66), (1090, 108, 500, 78))):
        out += day_cloud(canvas, Box(*place), light.cloud, 0.55, turn + 3)
    out += land(canvas, skyline(foot - 44, 70, 6, 5), light.far, 110)
    return out + land(canvas, skyline(foot - 6, 36, 5, 17), light.hills, 90) + haze(
        canvas, foot - 96, 120, light.haze, 0.55)


def _field(setting: Setting, level: float = 484.0) -> str:
    """Tall dry grass from the hills to the path, in rows of blades that grow nearer."""
    canvas, light = setting.canvas, light_of(setting)
    line: Points = ((-80, level + 6), (500, level + 1), (1100, level - 3), (1680, level + 2))
    out = earth(canvas, line, ((0, mix(light.fields[0], light.haze, 0.4)), (0.2, light.fields[0]),
                               (0.6, light.fields[1])))
    tones = (light.grass[1], mix(light.grass[1], light.haze, 0.3), light.grass[0])
    for turn, (y, high, count) in enumerate(((level + 12, 11, 300), (level + 30, 17, 300),
                                             (level + 54, 26, 300), (level + 86, 38, 280))):
        air = tuple(mix(tone, light.haze, max(0.0, 0.4 - 0.13 * turn)) for tone in tones)
        out += grass((-20, STAGE_W + 20), y, count, air, 20 + turn, high=(high * 0.5, high),
                     width=1.2 + turn * 0.5, scatter=5 + 3 * turn, lean=0.3)
    return out


# ---- near ------------------------------------------------------------------------------------


def _meadow(setting: Setting, level: float = 560.0) -> str:
    """The trodden ground, where it is known to be safe."""
    light, own = light_of(setting), on_the_road(setting)
    line: Points = ((-80, level - 8), (300, level - 20), (700, level - 6), (1680, level + 10))
    out = earth(setting.canvas, line, light.ground) + grainy(own, line, level + 40)
    out += patches((level + 60, 990), light.sunlit, 0.26, 18, 8)
    return out + patches((level + 50, 990), light.shadow, 0.1, 14, 3)


def _tall_grass(setting: Setting, path: tuple[tuple[float, float, float], ...]) -> str:
    """The field beside the path, row by row from far to near, as high as a child's waist."""
    canvas, light = setting.canvas, light_of(setting)
    edge: list[Point] = [(b, y) for y, _, b in path]
    shape = smooth([(STAGE_W + 60, path[0][0] - 10), *edge, (STAGE_W + 60, STAGE_H + 40)])
    out = fill(shape, canvas.linear((0, 520), (0, STAGE_H), [
        (0, light.fields[0]), (0.5, light.fields[1]),
        (1, mix(light.fields[1], light.shadow, 0.3))]))
    y, turn = path[0][0] + 4, 0
    while y < 1010:
        size = (y - 470) / 400
        left = _right_of(path, y) + 16 * size
        if left < STAGE_W + 40:
            tones = tuple(mix(tone, light.haze, max(0.0, 0.34 - size * 0.4))
                          for tone in light.grass)
            out += grass((left, STAGE_W + 40), y, int((STAGE_W + 40 - left) / (5 + 9 * size)),
                         tones, 40 + turn, high=(44 * size + 8, 128 * size + 12),
                         width=1.3 + 3.2 * size, scatter=5 + 12 * size, lean=0.22)
        y, turn = y + 12 + 52 * size, turn + 1
    return out


def _right_of(path: tuple[tuple[float, float, float], ...], y: float) -> float:
    """Where the path's right edge is at a level."""
    for (y0, _, b0), (y1, _, b1) in pairwise(path):
        if y <= y1:
            return between(b0, b1, max(0.0, (y - y0) / (y1 - y0)))
    return path[-1][2]


def _way(setting: Setting, path: tuple[tuple[float, float, float], ...]) -> str:
    """The footpath: pale, smooth, with clear edges; one must see where it is."""
    light = light_of(setting)
    left: list[Point] = [(a, y) for y, a, _ in path]
    right: list[Point] = [(b, y) for y, _, b in path]
    shape = smooth(left + right[::-1], tension=1 / 7)
    stops: list[Stop] = [(0, light.path[0]), (1, light.path[1])]
    paint = setting.canvas.linear((0, path[0][0]), (0, STAGE_H), stops)
    return stroke(shape, light.grass[2], 9, 0.34) + fill(shape, paint)


def _hem(setting: Setting, path: tuple[tuple[float, float, float], ...]) -> str:
    """Grass along both edges of the path, tall on the field's side."""
    light, out = light_of(setting), ""
    for turn, ((y0, a0, b0), (y1, a1, b1)) in enumerate(pairwise(path)):
        size = (y0 - 470) / 300
        for (x0, x1), high in (((a0, a1), 22), ((b0, b1), 46)):
            out += _tufts((x0, y0), (x1, y1), size, high, light.grass, turn * 2 + int(high > 30))
    return out


def _tufts(
    start: Point, end: Point, size: float, high: float, tones: tuple[str, str, str], seed: int
) -> str:
    out = ""
    for k in range(7):
        t = k / 7
        x, y = between(start[0], end[0], t), between(start[1], end[1], t)
        spread = 26 * size
        out += grass((x - spread, x + spread), y, 9, tones, seed * 13 + k,
                     high=(high * 0.4 * size, high * size), width=2.2 * size, scatter=4 * size)
    return out


def _tree(setting: Setting, at: Point, size: float) -> str:
    canvas, light = setting.canvas, light_of(setting)
    shade = tree_shade(canvas, (at[0] + 40 * size, at[1] + 14), (330 * size, 46 * size),
                       light.shadow, light.sunlit, 4, 0.26, 0.4)
    tufts = grass((at[0] - 120 * size, at[0] + 120 * size), at[1] + 4, 50, light.grass, 6,
                  high=(8, 26), width=2.4, scatter=6)
    return shade + field_tree(canvas, at, size, light, setting.mood.towards, 7) + tufts


def _near_grass(setting: Setting) -> str:
    """A few near blades to the left, tall dry grass to the right."""
    light = light_of(setting)
    tall = grass((1240, 1640), 1020, 170, light.frame, 12, high=(60, 190), width=5, scatter=12)
    return grass((-30, 240), 1016, 70, light.frame, 11, high=(30, 80), width=4.6,
                 scatter=10) + tall


VIEWS: dict[str, View] = {"wide": wide, "back": back, "tree": tree}
