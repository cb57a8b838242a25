"""The courtyard of Ahmed's family: stone house, wall, gate, and the one big apricot tree.

It knows no person and no story. Every view is composed for its panels: the upper quarter stays
calm for balloons, and something near always frames the picture.
"""

from kiosk.drawing.buildings import Opening, drystone, house, village
from kiosk.drawing.canvas import fill
from kiosk.drawing.foliage import fallen_leaves, grass
from kiosk.drawing.ground import contact, earth, patches, pebbles, tree_shade
from kiosk.drawing.paths import Point, Points, rounded
from kiosk.drawing.places import gate as gates
from kiosk.drawing.places.apricot import apricot, bough, crown_from_below, trunk
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.country import countryside, evening_sky, open_sky, plain_sky
from kiosk.drawing.places.dressing import at_scale, grainy, low_grass, meadow, pots, vine
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.household import shoes
from kiosk.drawing.props.yard import washing_line
from kiosk.drawing.skies import dust_cloud, haze
from kiosk.model.geometry import Box

_YARD: Points = ((-80, 588), (300, 580), (760, 586), (1200, 580), (1680, 590))


def wide(setting: Setting) -> Backdrop:
    """The whole courtyard: house to the left, gate in the wall, the tree to the right."""
    canvas, light, mood = setting.canvas, setting.palette, setting.mood
    far = evening_sky(setting, (600, 352)) + countryside(setting, 470)
    far += village(canvas, (760, 520), 0.56, light.stone, (light.haze, 0.5), 3)
    far += haze(canvas, 440, 150, light.haze, 0.42)
    wall = drystone(canvas, [(380, 516), (700, 510), (1100, 516), (1680, 508)], 84, light.drystone,
                    3)
    wall += gates.gate(setting, 572, 598, 0.62)
    near = earth(canvas, _YARD, light.ground) + wall + grainy(setting, _YARD, 588)
    near += grass((400, 1600), 598, 130, light.grass, 4, high=(10, 26), width=2.6, scatter=5)
    near += _path(setting) + patches((640, 990), light.shadow, 0.13, 12, 12)
    near += patches((640, 990), light.sunlit, 0.34, 14, 13)
    near += _house(setting) + _washing(setting, (1306, 742), 0.95)
    near += tree_shade(canvas, (1100, 884), (500, 92), light.shadow, light.sunlit, 21)
    near += contact(canvas, (1150, 872), 130, mood.ink, 0.35)
    near += apricot(canvas, (1150, 872), 1.08, light, mood.towards)
    near += grass((1000, 1310), 882, 90, light.grass, 8, high=(12, 32), width=3, scatter=12)
    near += pebbles((60, 1560), (660, 980), 60, (light.shadow, light.sunlit), 5)
    return Backdrop(far, near, meadow(setting))


def corner(setting: Setting) -> Backdrop:
    """A dusty corner near the tree: wall, pots in tins, open ground for a game."""
    canvas, light, mood = setting.canvas, setting.palette, setting.mood
    far = evening_sky(setting, (520, 250)) + countryside(setting, 330)
    far += village(canvas, (860, 372), 0.62, light.stone, (light.haze, 0.45), 8)
    far += haze(canvas, 300, 140, light.haze, 0.4)
    ground: Points = ((-80, 480), (500, 472), (1100, 478), (1680, 470))
    far += earth(canvas, ground, light.ground)
    far += drystone(canvas, [(-60, 356), (400, 348), (1000, 356), (1680, 346)], 134,
                    light.drystone, 6,
                    1.5)
    far += _wing(setting, Box(-140, 96, 420, 388), 86, [Opening(92, 484, 120, 230, "door")])
    far += grass((300, 1600), 486, 120, light.grass, 4, high=(16, 40), width=3.4, scatter=6)
    near = grainy(setting, ground, 478) + patches((540, 990), light.shadow, 0.14, 14, 3)
    near += patches((540, 990), light.sunlit, 0.36, 14, 7)
    near += tree_shade(canvas, (1420, 690), (480, 150), light.shadow, light.sunlit, 9, 0.28)
    near += pots(setting, ((838, 508, 1.1), (902, 502, 0.9), (1226, 502, 1.05)))
    near += trunk(canvas, (1500, 640), 1.5, light, mood.towards)
    near += grass((1330, 1680), 652, 90, light.grass, 8, high=(16, 44), width=3.8, scatter=14)
    near += pebbles((40, 1580), (560, 985), 70, (light.shadow, light.sunlit), 4)
    frame = bough(canvas, [(1700, -60), (1560, 20), (1400, 60), (1240, 50)], light, mood.towards,
                  seed=3, leaf=38, clump=104, fruits=2)
    return Backdrop(far, near, frame + low_grass(setting))


def supper(setting: Setting) -> Backdrop:
    """Under the tree in the dusk: crown overhead, lit house window, open ground for a mat."""
    canvas, light, mood = setting.canvas, setting.palette, setting.mood
    far = plain_sky(setting, (360, 420), sunk=True) + countryside(setting, 440)
    far += village(canvas, (760, 486), 0.5, light.stone, (light.haze, 0.4), 3)
    ground: Points = ((-80, 560), (500, 552), (1100, 558), (1680, 550))
    far += earth(canvas, ground, light.ground)
    far += drystone(canvas, [(280, 470), (700, 464), (1100, 470), (1680, 462)], 96, light.drystone,
                    3, 1.1)
    far += gates.gate(setting, 560, 562, 0.62)
    far += _wing(setting, Box(-160, 190, 440, 392), 80,
                 [Opening(40, 430, 84, 130), Opening(196, 582, 104, 200, "door")])
    far += grass((300, 1600), 562, 120, light.grass, 4, high=(12, 30), width=3, scatter=5)
    near = grainy(setting, ground, 558) + patches((620, 990), light.shadow, 0.2, 14, 3)
    near += tree_shade(canvas, (900, 800), (720, 170), light.shadow, light.sunlit, 9, 0.26, 0.0)
    # The lantern on the mat lights the tree from below.
    near += apricot(canvas, (1190, 690), 1.28, light, (-0.75, 0.4), seed=12, hollow=False)
    near += grass((1030, 1380), 702, 90, light.grass, 8, high=(14, 36), width=3.2, scatter=12)
    frame = bough(canvas, [(-80, -40), (80, 30), (250, 40), (420, 10)], light, mood.towards,
                  seed=4, leaf=36, clump=96, deep=0.3)
    return Backdrop(far, near, frame + low_grass(setting))


def leaves(setting: Setting) -> Backdrop:
    """Straight up through the boughs into the sky."""
    far = open_sky(setting)
    ring = crown_from_below(setting.canvas, (780, 330), setting.palette, setting.mood.towards, 31)
    return Backdrop(far, ring)


def gate_dust(setting: Setting) -> Backdrop:
    """The same gate, with a soft cloud of dust far behind the roofs."""
    return gate(setting, dust_cloud(setting.canvas, (806, 398), 0.8, ("#b09d88", "#d8cab4")))


def gate(setting: Setting, behind_roofs: str = "") -> Backdrop:
    """The gate from within, the house at the edge, the tree to the right; far off the roofs."""
    canvas, light, mood = setting.canvas, setting.palette, setting.mood
    far = plain_sky(setting, None) + countryside(setting, 400) + behind_roofs
    far += village(canvas, (860, 446), 0.6, light.stone, (light.haze, 0.5), 6, 8)
    far += haze(canvas, 360, 130, light.haze, 0.4)
    ground: Points = ((-80, 560), (500, 552), (1100, 558), (1680, 550))
    near = earth(canvas, ground, light.ground)
    near += drystone(canvas, [(180, 424), (600, 418), (1100, 424), (1680, 416)], 140,
                     light.drystone, 3, 1.3)
    near += gates.gate(setting, 520, 566, 1.06, ajar=True)
    near += _wing(setting, Box(-200, 130, 390, 460), 60, [Opening(60, 420, 96, 150)])
    near += vine(setting, ((170, 560, 24, 40), (176, 470, 18, 60), (160, 380, 26, 44)), 7)
    near += pots(setting, ((120, 606, 1.15), (214, 598, 0.95)))
    near += grainy(setting, ground, 558) + patches((600, 990), light.shadow, 0.13, 14, 3)
    near += patches((600, 990), light.sunlit, 0.3, 12, 7)
    near += grass((240, 1600), 566, 110, light.grass, 4, high=(12, 30), width=3, scatter=5)
    near += tree_shade(canvas, (1340, 730), (420, 86), light.shadow, light.sunlit, 9, 0.24)
    near += apricot(canvas, (1424, 708), 0.9, light, mood.towards, seed=6)
    near += grass((1310, 1540), 716, 60, light.grass, 8, high=(12, 30), width=3, scatter=10)
    near += fallen_leaves((180, 1580), (620, 985), 150, light.leaves, 17, 1.35)
    near += pebbles((60, 1560), (620, 985), 50, (light.shadow, light.sunlit), 4)
    return Backdrop(far, near, low_grass(setting))


def tree(setting: Setting) -> Backdrop:
    """Close under the tree: trunk and lowest branch fill the right half."""
    canvas, light, mood = setting.canvas, setting.palette, setting.mood
    far = plain_sky(setting, None) + countryside(setting, 380)
    ground: Points = ((-80, 600), (500, 592), (1100, 598), (1680, 590))
    far += village(canvas, (420, 432), 0.6, light.stone, (light.haze, 0.5), 6, 8)
    far += haze(canvas, 340, 140, light.haze, 0.4) + earth(canvas, ground, light.ground)
    far += drystone(canvas, [(-60, 440), (500, 432), (1100, 440), (1680, 430)], 168,
                    light.drystone, 3, 1.5)
    far += gates.gate(setting, 190, 612, 1.15, ajar=True)
    near = grainy(setting, ground, 598) + patches((640, 990), light.shadow, 0.14, 14, 3)
    near += grass((330, 1600), 606, 110, light.grass, 4, high=(14, 36), width=3.2, scatter=6)
    near += tree_shade(canvas, (1000, 880), (680, 130), light.shadow, light.sunlit, 9, 0.26)
    near += contact(canvas, (1130, 868), 190, mood.ink, 0.3)
    near += apricot(canvas, (1130, 868), 1.5, light, mood.towards, seed=6)
    near += grass((920, 1340), 882, 90, light.grass, 8, high=(16, 42), width=3.6, scatter=12)
    near += fallen_leaves((60, 1580), (660, 985), 60, light.leaves, 17, 1.2)
    return Backdrop(far, near, low_grass(setting))


def _house(setting: Setting) -> str:
    light = setting.palette
    front = Box(-90, 262, 480, 376)
    body = house(setting.canvas, front, 84, light.stone, 4, [
        Opening(282, 638, 118, 214, "door"), Opening(96, 494, 82, 124),
    ], course=34)
    lintel = fill(rounded(-90, 320, 480, 8), light.stone.edging, 0.35)
    green = vine(setting, ((186, 412, 46, 20), (262, 392, 62, 22), (346, 410, 50, 24),
                           (384, 462, 22, 52), (388, 556, 14, 56)), 7)
    things = pots(setting, ((192, 650, 1.1), (140, 656, 0.9), (374, 652, 0.8)))
    things += at_scale(
        setting, shoes(Brush(setting.canvas, setting.mood, 0.72)), (268, 664), 0.72
    )
    ground = contact(setting.canvas, (230, 640), 330, setting.mood.ink, 0.26)
    return ground + body + lintel + green + things


def _wing(setting: Setting, front: Box, depth: float, openings: list[Opening]) -> str:
    """A part of the house at the picture's edge."""
    return house(setting.canvas, front, depth, setting.palette.stone, 4, openings, course=38)


def _washing(setting: Setting, at: Point, size: float) -> str:
    foot = contact(setting.canvas, at, 20, setting.mood.ink)
    return foot + at_scale(
        setting, washing_line(Brush(setting.canvas, setting.mood, size)), at, size
    )


def _path(setting: Setting) -> str:
    light = setting.palette
    outline = (
        "M536 602C556 660 500 700 540 770C590 850 500 900 420 1010L860 1010"
        "C820 900 790 840 710 770C640 710 630 660 608 602Z"
    )
    stops = [(0, light.path[0], 0.8), (0.5, light.path[1], 0.4), (1, light.path[1], 0)]
    return fill(outline, setting.canvas.linear((0, 600), (0, 1000), stops))


def cover(setting: Setting) -> Backdrop:
    """The courtyard for the cover: a lower tree, open sky for the title, open ground in front."""
    canvas, light, mood = setting.canvas, setting.palette, setting.mood
    far = evening_sky(setting, (430, 430)) + countryside(setting, 540)
    far += village(canvas, (330, 586), 0.8, light.stone, (light.haze, 0.42), 3)
    far += haze(canvas, 500, 150, light.haze, 0.42)
    ground: Points = ((-80, 664), (300, 656), (760, 662), (1200, 656), (1680, 666))
    near = earth(canvas, ground, light.ground)
    near += drystone(canvas, [(-60, 596), (500, 590), (1100, 596), (1680, 588)], 84,
                     light.drystone, 3)
    near += gates.gate(setting, 150, 676, 0.74) + grainy(setting, ground, 664)
    near += grass((-20, 1600), 676, 150, light.grass, 4, high=(10, 26), width=2.6, scatter=5)
    near += patches((700, 990), light.shadow, 0.13, 12, 12)
    near += patches((700, 990), light.sunlit, 0.34, 14, 13)
    near += tree_shade(canvas, (1120, 900), (470, 78), light.shadow, light.sunlit, 21)
    near += contact(canvas, (1160, 890), 130, mood.ink, 0.35)
    near += apricot(canvas, (1160, 890), 0.98, light, mood.towards)
    near += grass((1020, 1310), 900, 90, light.grass, 8, high=(12, 32), width=3, scatter=12)
    near += pebbles((60, 1560), (720, 980), 50, (light.shadow, light.sunlit), 5)
    return Backdrop(far, near, meadow(setting))


VIEWS: dict[str, View] = {
    "wide": wide, "corner": corner, "supper": supper, "leaves": leaves, "gate": gate,
    "gate_dust": gate_dust, "tree": tree, "cover": cover,
}
