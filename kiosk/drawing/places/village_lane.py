"""The lane outside the courtyard: houses, walls, and the road that leads away to the hills.

It knows no person and no story.
"""

from kiosk.drawing.buildings import Opening, drystone, house, village
from kiosk.drawing.canvas import Stop, fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import far_tree, grass
from kiosk.drawing.ground import earth, patches, pebbles
from kiosk.drawing.paths import Points
from kiosk.drawing.places import gate as gates
from kiosk.drawing.places.apricot import apricot, bough
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.country import countryside, evening_sky, plain_sky
from kiosk.drawing.places.dressing import at_scale, cypresses, grainy, low_grass, pots
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.yard import hen_house
from kiosk.drawing.skies import halo, haze
from kiosk.model.geometry import STAGE_H, Box

_GROUND: Points = ((-80, 560), (500, 552), (1000, 556), (1680, 550))
_LANE = (
    "M900 556C850 610 700 640 560 720C400 810 180 900 -40 940L-40 1020L1640 1020"
    "C1560 900 1260 760 1120 700C1040 660 990 610 984 556Z"
)
_ROAD = (
    "M1010 470C1000 520 1060 560 1010 610C940 680 720 720 560 800C420 870 300 940 240 1020"
    "L1360 1020C1330 930 1290 850 1240 790C1180 720 1130 680 1140 610C1146 560 1050 520 1046 470Z"
)


def wide(setting: Setting) -> Backdrop:
    """The lane in the village, houses on both sides, room for a pickup to the left."""
    canvas, light = setting.canvas, setting.palette
    far = plain_sky(setting, (940, 380)) + countryside(setting, 420)
    far += village(canvas, (900, 486), 0.56, light.stone, (light.haze, 0.5), 5)
    far += haze(canvas, 390, 140, light.haze, 0.5)
    near = earth(canvas, _GROUND, light.ground) + _houses(setting) + _lane(setting, _LANE, 556)
    near += grainy(setting, _GROUND, 560) + _long_shadows(setting)
    near += pebbles((60, 1560), (640, 985), 60, (light.shadow, light.sunlit), 4)
    near += grass((1120, 1620), 640, 110, light.grass, 4, high=(12, 34), width=3, scatter=12)
    frame = bough(canvas, [(1700, -70), (1580, 0), (1440, 30), (1310, 10)], light,
                  setting.mood.towards, seed=3, leaf=34, clump=92)
    return Backdrop(far, near, frame + low_grass(setting))


def outside_gate(setting: Setting) -> Backdrop:
    """Just outside the courtyard: its wall and open gate, the apricot's crown looking over."""
    canvas, light, mood = setting.canvas, setting.palette, setting.mood
    far = plain_sky(setting, (1300, 420)) + countryside(setting, 400)
    far += village(canvas, (1290, 470), 0.6, light.stone, (light.haze, 0.5), 7, 7)
    far += haze(canvas, 380, 140, light.haze, 0.5) + earth(canvas, _GROUND, light.ground)
    far += apricot(canvas, (560, 588), 0.72, light, mood.towards, seed=6)
    near = drystone(canvas, [(-60, 400), (400, 394), (860, 402), (1050, 412)], 190, light.drystone,
                    3, 1.5)
    near += gates.gate(setting, 300, 592, 1.14, ajar=True)
    near += grass((-20, 1060), 594, 120, light.grass, 4, high=(14, 38), width=3.2, scatter=7)
    lane = ("M-40 660C400 640 900 650 1180 600C1300 580 1380 566 1440 556L1560 556"
            "C1540 600 1500 640 1420 690C1300 770 1380 900 1440 1020L-40 1020Z")
    near = _lane(setting, lane, 556) + near + grainy(setting, _GROUND, 600) + _long_shadows(setting)
    near += pebbles((60, 1560), (660, 985), 60, (light.shadow, light.sunlit), 4)
    near += cypresses(setting, ((1096, 590, 210), (1150, 584, 170)))
    return Backdrop(far, near, low_grass(setting))


def road(setting: Setting) -> Backdrop:
    """The road out of the village into the evening light; the hen house stands open to the left."""
    canvas, light = setting.canvas, setting.palette
    far = evening_sky(setting, (1030, 392)) + countryside(setting, 440)
    far += haze(canvas, 400, 130, light.haze, 0.6)
    ground: Points = ((-80, 486), (500, 470), (1030, 468), (1680, 480))
    near = earth(canvas, ground, light.ground) + _lane(setting, _ROAD, 470)
    near += halo(canvas, (1030, 500), 520, light.halo, 0.5, squash=0.5)
    near += grainy(setting, ground, 480) + _orchard(setting) + _row_of_houses(setting)
    near += drystone(canvas, [(1210, 560), (1340, 574), (1500, 606), (1700, 660)], 96,
                     light.drystone, 5, 1.1)
    near += grass((1200, 1660), lambda x: 660 + (x - 1210) * 0.2, 110, light.grass, 4,
                  high=(14, 40), width=3.2, scatter=8)
    near += cypresses(setting, ((1216, 566, 150), (1560, 624, 230), (1616, 636, 190)))
    near += patches((620, 990), light.shadow, 0.16, 16, 3) + patches((560, 990), light.sunlit,
        0.34, 14, 7)
    near += pebbles((60, 1560), (600, 985), 60, (light.shadow, light.sunlit), 4)
    return Backdrop(far, near, low_grass(setting))


def road_hens(setting: Setting) -> Backdrop:
    """The same road with the open hen house near the viewer."""
    open_road = road(setting)
    drawn = hen_house(Brush(setting.canvas, setting.mood, 1.0))
    coop = at_scale(setting, drawn, (190, 816), 1.0, 166)
    return Backdrop(open_road.far, open_road.near + coop, open_road.frame)


def _houses(setting: Setting) -> str:
    canvas, stone = setting.canvas, setting.palette.stone
    far_left = house(canvas, Box(560, 366, 210, 200), 60, stone, 8, [
        Opening(630, 566, 56, 106, "door"), Opening(710, 470, 34, 54)], course=22)
    left = house(canvas, Box(-120, 150, 560, 470), 120, stone, 4, [
        Opening(110, 620, 130, 236, "door"), Opening(320, 440, 84, 130)], course=36)
    right = drystone(canvas, [(1090, 486), (1240, 500), (1420, 524), (1700, 560)], 130,
                     setting.palette.drystone, 3, 1.3)
    far_right = house(canvas, Box(1150, 330, 250, 190), 70, stone, 11, [
        Opening(1230, 446, 36, 56), Opening(1330, 446, 36, 56)], course=22)
    green = pots(setting, ((226, 640, 1.15), (30, 646, 1.0), (288, 634, 0.9)))
    trees = cypresses(setting, ((806, 566, 170), (846, 562, 130)))
    return far_left + far_right + right + left + green + trees


def _orchard(setting: Setting) -> str:
    """Rows of fruit trees on the fields beyond the wall, larger as they come nearer."""
    light, out = setting.palette, ""
    for row, (level, size, step) in enumerate(((486, 0.8, 66), (508, 1.1, 92), (536, 1.5, 128))):
        tones = tuple(mix(tone, light.haze, 0.36 - 0.13 * row) for tone in light.grove)
        for turn in range(13):
            x = 1130 + row * 34 + turn * step
            out += far_tree((x, level + turn * 2), size, (tones[0], tones[1], tones[2]), turn)
    for turn, (x, level, size) in enumerate(((884, 500, 0.8), (948, 494, 0.7), (906, 522, 1.1),
                                             (420, 572, 1.2), (690, 540, 1.0))):
        tones = tuple(mix(tone, light.haze, 0.2) for tone in light.grove)
        out += far_tree((x, level), size, (tones[0], tones[1], tones[2]), 40 + turn)
    tufts = grass((380, 980), lambda x: 900 - x * 0.28, 60, light.grass, 21, high=(8, 22),
                  width=2.4, scatter=26)
    return out + tufts


def _row_of_houses(setting: Setting) -> str:
    """Houses along the left of the road, smaller and smaller."""
    canvas, stone = setting.canvas, setting.palette.stone
    small = house(canvas, Box(720, 408, 120, 96), 36, stone, 8, [Opening(760, 504, 28, 54, "door")],
                  course=14)
    middle = house(canvas, Box(480, 356, 190, 190), 56, stone, 11, [
        Opening(530, 546, 46, 92, "door"), Opening(610, 456, 32, 50)], course=20)
    near = house(canvas, Box(-140, 240, 500, 400), 90, stone, 4, [
        Opening(262, 640, 108, 196, "door"), Opening(90, 470, 74, 112)], course=34)
    return small + middle + near


def _lane(setting: Setting, outline: str, top: float) -> str:
    light = setting.palette
    stops: list[Stop] = [(0, light.path[0]), (1, light.path[1], 0.8)]
    paint = setting.canvas.linear((0, top), (0, STAGE_H), stops)
    return fill(outline, paint) + stroke(outline, light.path[0], 5, 0.3)


def _long_shadows(setting: Setting) -> str:
    light = setting.palette
    bands = (
        "M-40 700L520 650L700 664L-40 780Z", "M1640 640L1240 610L1160 622L1640 700Z",
        "M-40 900L300 850L420 862L-40 980Z",
    )
    return fill("".join(bands), light.shadow, 0.16) + patches(
        (640, 990), light.sunlit, 0.34, 14, 7) + patches((660, 990), light.shadow, 0.12, 10, 3)


VIEWS: dict[str, View] = {
    "wide": wide, "outside_gate": outside_gate, "road": road, "road_hens": road_hens,
}
