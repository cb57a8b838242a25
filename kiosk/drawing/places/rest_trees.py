"""The old olive grove by the road where the families rest in the evening; no person, no story."""

from kiosk.drawing.buildings import drystone
from kiosk.drawing.canvas import fill
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import fallen_leaves, grass
from kiosk.drawing.ground import earth, patches, pebbles, tree_shade
from kiosk.drawing.paths import Point, Points, smooth
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.dressing import grainy, low_grass
from kiosk.drawing.places.olives import olive, olive_bough, olive_row
from kiosk.drawing.places.road_lights import light_of, on_the_road
from kiosk.drawing.skies import beam, evening_clouds, halo, haze, land, sky, skyline
from kiosk.model.geometry import Box

_LEVEL = 500.0
_GROUND: Points = ((-80, 506), (400, 498), (900, 504), (1300, 496), (1680, 502))


def under(setting: Setting) -> Backdrop:
    """Under the oldest tree: its trunk to the right, boughs overhead, low light from the left."""
    canvas, light, towards = setting.canvas, light_of(setting), setting.mood.towards
    far = _open_land(setting, (330, 486)) + _grove(setting)
    near = _floor(setting) + tree_shade(canvas, (1180, 846), (620, 120), light.shadow,
                                        light.sunlit, 5, 0.15, 0.24)
    near += olive(canvas, (1350, 776), 1.6, light, towards, 6)
    near += grass((1180, 1560), 778, 110, light.grass, 8, high=(14, 44), width=3.2, scatter=10)
    near += _litter(setting) + _evening_beam(setting, -140)
    return Backdrop(far, near, _overhead(setting) + low_grass(on_the_road(setting)))


def wide(setting: Setting) -> Backdrop:
    """The grove from its edge: three old trees, a low wall, the road behind it."""
    canvas, light, towards = setting.canvas, light_of(setting), setting.mood.towards
    far = _open_land(setting, (820, 486)) + _grove(setting)
    near = _floor(setting)
    near += drystone(canvas, [(-60, 590), (300, 580), (660, 584)], 60, light.drystone, 3, 0.8)
    for at, size, seed in (((1180, 640), 0.72, 3), ((230, 740), 0.98, 7), ((1430, 800), 1.1, 5)):
        near += tree_shade(canvas, (at[0] + 90, at[1] + 16), (250 * size, 36 * size), light.shadow,
                           light.sunlit, seed, 0.24, 0.3)
        near += olive(canvas, at, size, light, towards, seed)
        near += grass((at[0] - 130 * size, at[0] + 140 * size), at[1] + 6, 60, light.grass, seed,
                      high=(10, 32), width=2.8, scatter=8)
    return Backdrop(far, near + _litter(setting), low_grass(on_the_road(setting)))


def trunk(setting: Setting) -> Backdrop:
    """Near to the old trunk, to the left: a place to lean on."""
    canvas, light, towards = setting.canvas, light_of(setting), setting.mood.towards
    far = _open_land(setting, (1180, 486)) + _grove(setting)
    near = _floor(setting) + olive(canvas, (310, 800), 1.75, light, towards, 6)
    near += grass((60, 640), 812, 120, light.grass, 8, high=(14, 48), width=3.4, scatter=12)
    return Backdrop(far, near + _litter(setting) + _evening_beam(setting, 560),
                    low_grass(on_the_road(setting)))


def _open_land(setting: Setting, glow: Point) -> str:
    """Sky, hills and the light that is left, seen between the trees."""
    canvas, light = setting.canvas, light_of(setting)
    out = sky(canvas, light.sky) + halo(canvas, glow, 820, light.halo, 0.65, squash=0.7)
    for turn, (x, y, broad, seen) in enumerate(((-60, 330, 560, 0.6), (600, 290, 600, 0.5),
                                                (1120, 350, 480, 0.5))):
        out += evening_clouds(canvas, Box(x, y, broad, 30), light.cloud, seen, turn + 4)
    out += land(canvas, skyline(_LEVEL - 40, 60, 6, 3), light.far, 110)
    out += land(canvas, skyline(_LEVEL, 34, 5, 15), light.hills, 90)
    return out + haze(canvas, _LEVEL - 90, 130, light.haze, 0.6)


def _grove(setting: Setting) -> str:
    """The ground from here to there, and the other trees in their rows."""
    light = light_of(setting)
    out = earth(setting.canvas, _GROUND, light.ground)
    for y, size, count, air, seed in ((512, 1.1, 17, 0.5, 2), (536, 1.7, 12, 0.34, 40),
                                      (574, 2.6, 7, 0.16, 70)):
        out += olive_row(light, (-40, y), (1660, y - 6), (size, size), count, air, seed)
        out += fill(smooth([(-60, y - 2), (500, y - 8), (1100, y - 3), (1660, y - 7),
                            (1660, y + 12), (-60, y + 12)]), mix(light.ground[0][1], light.haze,
                                                                 0.3), 0.5)
    return out


def _floor(setting: Setting) -> str:
    light, own = light_of(setting), on_the_road(setting)
    line: Points = ((-80, 596), (500, 588), (1100, 594), (1680, 586))
    out = earth(setting.canvas, line, light.ground) + grainy(own, line, 590)
    out += patches((610, 990), light.grass[0], 0.3, 26, 5)
    out += patches((620, 990), light.shadow, 0.13, 18, 3)
    out += patches((620, 990), light.sunlit, 0.28, 20, 8)
    return out + grass((-20, 1620), 602, 190, light.grass, 14, high=(6, 24), width=2, scatter=14)


def _litter(setting: Setting) -> str:
    light = light_of(setting)
    return fallen_leaves((40, 1560), (640, 990), 70, light.leaves[1:4], 9, 0.8) + pebbles(
        (40, 1560), (660, 985), 46, (light.shadow, light.sunlit), 4)


def _evening_beam(setting: Setting, x: float) -> str:
    return beam(setting.canvas, [(x, 380), (x + 260, 380), (x + 1240, 1000), (x + 640, 1000)],
                light_of(setting).halo, 0.26, 22)


def _overhead(setting: Setting) -> str:
    """Boughs that hang in from above: a quiet roof over the resting people."""
    canvas, light, towards = setting.canvas, light_of(setting), setting.mood.towards
    out = ""
    for turn, joints in enumerate((
        [(-90, 110), (40, 84), (170, 62), (300, 14)],
        [(240, -70), (360, -18), (490, 4), (620, -16)],
    )):
        out += olive_bough(canvas, joints, light, towards, 3 + turn * 5, leaf=34, clump=92,
                           deep=0.12)
    return out


VIEWS: dict[str, View] = {"under": under, "wide": wide, "trunk": trunk}
