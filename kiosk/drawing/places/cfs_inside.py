"""The child-friendly space: a large light tent with a round rug and a sky of felt for feelings.

Four ways to look at it: the circle, the low table, the wall with the felt sky, and the open door.
It knows no person and no story.
"""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.colours import mix
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Point, rounded
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import light_of
from kiosk.drawing.places.cfs_hall import (
    Walls,
    door_of,
    floor,
    round_rug,
    shell,
    square_rug,
    window,
)
from kiosk.drawing.places.cfs_rooms import HALLS, Hall
from kiosk.drawing.places.cfs_things import garland, pictures, toy_shelf
from kiosk.drawing.places.dressing import pots
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.felt_weather import feelings_sky
from kiosk.drawing.props.household import cushion, shoes
from kiosk.drawing.skies import beam, halo


def circle(setting: Setting) -> Backdrop:
    """The whole room: the round rug to sit on, the felt sky, the shelf, the door to the right."""
    hall, walls = _hall(setting), Walls(190, 1410, 130, 650, (1290, 470))
    far = shell(setting, hall, walls) + door_of(setting, hall, (1286, 650), (196, 340))
    far += _sky(setting, (720, 300), 0.86) + window(setting, hall, (330, 430), (150, 130))
    far += garland(setting, (200, 176), 1200, 46)
    near = floor(setting, hall, walls) + round_rug(setting, hall, (780, 836), 560)
    near += toy_shelf(setting, (1040, 690), 0.74) + pots(setting, ((1440, 742, 0.8),))
    near += _cushions(setting, ((150, 742, 0.8), (94, 786, 0.86)))
    return Backdrop(far, near + _daylight(setting, hall, walls))


def wall(setting: Setting) -> Backdrop:
    """Nearer to the felt sky, which has the middle of the wall to itself."""
    hall, walls = _hall(setting), Walls(60, 1540, 60, 690, (1500, 400))
    far = shell(setting, hall, walls) + _sky(setting, (800, 284), 1.0)
    far += garland(setting, (70, 150), 1460, 60) + pictures(setting, (170, 330), 0.9)
    near = floor(setting, hall, walls) + round_rug(setting, hall, (800, 880), 680)
    near += toy_shelf(setting, (1396, 724), 0.94)
    return Backdrop(far, near + _daylight(setting, hall, walls))


def table(setting: Setting) -> Backdrop:
    """The corner for drawing: a window with its flap up, pictures on a string, the toy shelf."""
    hall, walls = _hall(setting), Walls(90, 1700, 70, 660, (1130, 380))
    far = shell(setting, hall, walls) + window(setting, hall, (1180, 420), (300, 210))
    far += pictures(setting, (500, 320), 1.2) + garland(setting, (100, 150), 1540, 54)
    near = floor(setting, hall, walls) + square_rug(setting, hall)
    near += toy_shelf(setting, (300, 716), 1.06)
    near += _cushions(setting, ((1450, 760, 0.95), (1530, 800, 1.0)))
    return Backdrop(far, near + _daylight(setting, hall, walls))


def door(setting: Setting) -> Backdrop:
    """The door tied wide open to the right: daylight, shoes, the camp; the felt sky to the left."""
    hall, walls = _hall(setting), Walls(-40, 1560, 60, 680, (1240, 430))
    far = shell(setting, hall, walls) + door_of(setting, hall, (1240, 680), (330, 450))
    far += _sky(setting, (430, 290), 0.94) + garland(setting, (-40, 150), 1600, 60)
    near = floor(setting, hall, walls) + round_rug(setting, hall, (640, 876), 640)
    near += _shoes(setting, ((1046, 706, 0.8), (1448, 712, 0.74))) + _sunlight(setting)
    near += pots(setting, ((1530, 760, 0.95),))
    return Backdrop(far, near + _daylight(setting, hall, walls))


# ---- things and light ------------------------------------------------------------------------


def _hall(setting: Setting) -> Hall:
    return HALLS.get(setting.light, HALLS["day"])



def _sky(setting: Setting, at: Point, size: float) -> str:
    brush = Brush(setting.canvas, setting.mood, size)
    shade = group(fill(rounded(-270, 22, 560, 262, 10), setting.mood.ink, 0.16),
                  placed((at[0] + 6, at[1] + 8), scale=size))
    return shade + group(feelings_sky(brush), placed(at, scale=size))


def _cushions(setting: Setting, places: tuple[tuple[float, float, float], ...]) -> str:
    out = ""
    for x, y, size in places:
        out += contact(setting.canvas, (x, y), 76 * size, setting.mood.ink, 0.36)
        out += group(cushion(Brush(setting.canvas, setting.mood, size)), placed((x, y), scale=size))
    return out


def _shoes(setting: Setting, places: tuple[tuple[float, float, float], ...]) -> str:
    return "".join(
        contact(setting.canvas, (x, y), 50 * size, setting.mood.ink, 0.3)
        + group(shoes(Brush(setting.canvas, setting.mood, size)), placed((x, y), scale=size))
        for x, y, size in places)


def _sunlight(setting: Setting) -> str:
    """The door's light lying on the floor."""
    light = light_of(setting)
    strength = 0.2 if light.wet or light.lamp else 0.4
    return beam(setting.canvas, [(1080, 684), (1400, 684), (1180, 1000), (640, 1000)],
                light.sunlit, strength, 10)


def _daylight(setting: Setting, hall: Hall, w: Walls) -> str:
    return halo(setting.canvas, w.source, 760, mix(hall.wall[0], "#ffffff", 0.3), 0.16)


VIEWS: dict[str, View] = {"circle": circle, "table": table, "wall": wall, "door": door}
