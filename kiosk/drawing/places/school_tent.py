"""The school tent: its room with board and drawings, and its entrance with step and ramp.

It knows no person and no story.
"""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Point, Points, number, polygon, rounded, smooth, tapered
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import (
    camp_sky,
    edge,
    gravel,
    light_of,
    plain,
    rain,
    thing,
    tower,
    tufts,
)
from kiosk.drawing.places.perspective import Eye, foot
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.places.tent_hall import Hall, bright, daylight, doorway, floor, shell, window
from kiosk.drawing.places.tent_rooms import ROOMS
from kiosk.drawing.places.tent_things import drawings
from kiosk.drawing.props.brush import Brush, Thing
from kiosk.drawing.props.schooling import blackboard, ramp, step
from kiosk.drawing.skies import haze
from kiosk.model.geometry import Box

#: The entrance's gable: left foot, eave, ridge, eave, right foot.
_GABLE: Points = ((590, 768), (620, 330), (1070, 96), (1520, 330), (1550, 768))
_DOOR: Points = ((800, 768), (824, 350), (1300, 350), (1330, 768))


def class_room(setting: Setting) -> Backdrop:
    """The room: the board to the left, drawings on a string, the door and its ramp to the right."""
    hall = _hall(setting, Box(330, 316, 1040, 380), 150)
    far = shell(setting, hall, (820, 430)) + window(setting, hall, Box(560, 410, 220, 130))
    far += doorway(setting, hall, 1140, 240, 300) + _ramp_outside(setting, (1140, 696), 240)
    far += drawings(setting, (396, 330), 0.72) + drawings(setting, (800, 344), 0.72)
    near = floor(setting, hall, (800, 800), mix(hall.floor[1], "#ffffff", 0.3))
    near += _stands(setting, blackboard, (232, 744), 0.78)
    near += daylight(setting, [(1040, 400), (1240, 400), (1260, 985), (760, 985)], 0.3)
    return Backdrop(far, near)


def benches(setting: Setting) -> Backdrop:
    """Closer, between the benches: a window behind, the board far to the left."""
    hall = _hall(setting, Box(160, 260, 1280, 450), 40)
    far = shell(setting, hall, (900, 400))
    far += window(setting, hall, Box(1010, 360, 280, 170)) + drawings(setting, (520, 300), 1.0)
    near = floor(setting, hall, (900, 800), mix(hall.floor[1], "#ffffff", 0.3))
    near += _stands(setting, blackboard, (300, 752), 0.92)
    near += daylight(setting, [(1020, 370), (1280, 370), (980, 985), (500, 985)], 0.26)
    return Backdrop(far, near)


def entrance(setting: Setting) -> Backdrop:
    """Outside: the wide door to the right with a step to sit on at (960, 846), and the ramp."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(426, 1.5, 300)
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    far += gravel(canvas, light, eye.horizon)
    far += far_camp(canvas, light, eye, ((-30, 14),), (76, 60, 47), 6)
    rows = row(canvas, light, eye, -3.6, "right", (14.5, 40), 4.8, 3)
    tank, metre = foot(eye, 0.7, 21)
    rows.append((21.0, tower(setting, tank, metre * 1.15)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.26)
    near = _front(setting) + _deck(setting)
    near += thing(setting, ramp(Brush(canvas, setting.mood, 0.98)), (1330, 852), 0.98, 210)
    near += thing(setting, step(Brush(canvas, setting.mood, 1.0)), (960, 852), 1.0, 160)
    near += tufts(light, ((80, 760), (520, 720), (1560, 800))) + rain(light, foot=680)
    return Backdrop(far, near, edge(light))


# ---- the room --------------------------------------------------------------------------------


def _hall(setting: Setting, gable: Box, ridge: float) -> Hall:
    """Warm cloth, mats the colour of straw."""
    room = ROOMS.get(setting.light, ROOMS["day"])
    dim = bool(light_of(setting).lamp)
    mats = setting.mood.grade("#e3cda0"), setting.mood.grade("#bd9a78")
    return Hall(gable, ridge, bright(room, 0.1 if dim else 0.26, "#fdf3d8"), mats, room.line)


def _ramp_outside(setting: Setting, at: Point, wide: float) -> str:
    """The ramp beyond the door's sill, seen along it, with its two handrails."""
    (x, y), half = at, wide * 0.4
    brush = Brush(setting.canvas, setting.mood, 0.8)
    deck = polygon([(x - half, y), (x - half * 0.72, y - 46), (x + half * 0.72, y - 46),
                    (x + half, y)])
    planks = "".join(brush.ink(f"M{number(x - half)} {number(y - d)}H{number(x + half)}", "#c49a68",
                               0.5) for d in (10, 19, 27, 34, 40))
    rails = "".join(
        f"M{number(x + s * half)} {number(y)}V{number(y - 96)}L{number(x + s * half * 0.72)}"
        f" {number(y - 112)}V{number(y - 46)}" for s in (-1, 1))
    return brush.form(deck, "#c49a68", depth=2, weight=0.8) + clipped(
        planks, setting.canvas.clip(deck)) + brush.cord(rails, "#9a7a5c", 7)


def _stands(setting: Setting, draw: Thing, at: Point, size: float) -> str:
    return group(draw(Brush(setting.canvas, setting.mood, size)), placed(at, scale=size))


# ---- the entrance ----------------------------------------------------------------------------


def _front(setting: Setting) -> str:
    """The gable of the large tent, its door tied wide open, its roof going back to the right."""
    canvas, light = setting.canvas, light_of(setting)
    cloth, rim = light.tent, polygon(_GABLE)
    roof = polygon([(1070, 96), (1720, 70), (1720, 300), (1520, 330)])
    wall = polygon([(1520, 330), (1720, 300), (1720, 780), (1550, 768)])
    out = fill(polygon([(560, 800), (1640, 800), (1640, 850), (540, 850)]), light.shadow, 0.2,
               canvas.blur(8, Box(400, 760, 1300, 120)))
    for shape, tone in ((wall, cloth.wall), (roof, cloth.roof)):
        out += stroke(shape, cloth.line, 4, 0.6) + fill(shape, tone)
    paint = canvas.linear((1070, 96), (1070, 768), [(0, cloth.front),
                                                    (1, mix(cloth.front, cloth.wall, 0.34))])
    out += stroke(rim, cloth.line, 4, 0.62) + fill(rim, paint) + _seams(setting)
    return out + _within(setting) + _flaps(setting)


def _seams(setting: Setting) -> str:
    cloth = light_of(setting).tent
    lines = "M700 768L726 276M1440 768L1414 276M634 344L1070 116L1506 344"
    folds = "".join(tapered([(a, b), (a + c * 0.4, b + 60), (a + c, b + 130)], 15, 1, 9)
                    for a, b, c in ((630, 340, 34), (650, 334, 60), (1508, 340, -34),
                                    (1488, 334, -62), (1040, 120, -50), (1100, 120, 54)))
    return stroke(lines, cloth.seam, 2.6, 0.6) + fill(folds, cloth.seam, 0.34)


def _within(setting: Setting) -> str:
    """What the door shows: dim cloth, the board, a bench, drawings on their string."""
    canvas, light = setting.canvas, light_of(setting)
    room = ROOMS.get(setting.light, ROOMS["day"])
    hole = polygon(_DOOR)
    tones = [(0.0, mix(room.wall[2], room.line, 0.34)), (1.0, mix(room.wall[1], room.line, 0.12))]
    inside = fill(hole, canvas.linear((0, 350), (0, 768), tones))
    inside += fill(polygon([(800, 690), (1330, 690), (1330, 780), (800, 780)]),
                   mix(room.floor[1], room.line, 0.16))
    inside += drawings(setting, (950, 400), 0.66) + _stands(setting, blackboard, (1206, 724), 0.5)
    inside += fill(hole, mix(light.haze, room.wall[1], 0.5), 0.18)
    return stroke(hole, light.tent.line, 4, 0.5) + clipped(inside, canvas.clip(hole))


def _flaps(setting: Setting) -> str:
    cloth, out = light_of(setting).tent, ""
    for side, (low, high), tone in (
        (1, (_DOOR[0], _DOOR[1]), mix(cloth.front, "#ffffff", 0.24)),
        (-1, (_DOOR[3], _DOOR[2]), mix(cloth.front, cloth.wall, 0.42)),
    ):
        flap = smooth([(high[0] - side * 26, high[1] - 8), (high[0] + side * 46, high[1] + 6),
                       (high[0] + side * 40, high[1] + 200), (high[0] + side * 6, high[1] + 262),
                       (low[0] + side * 34, low[1]), (low[0] - side * 30, low[1]),
                       (high[0] - side * 22, high[1] + 262), (high[0] - side * 44, high[1] + 150)])
        out += stroke(flap, cloth.line, 4, 0.5) + fill(flap, tone)
        out += stroke(f"M{number(high[0] - side * 22)} {number(high[1] + 262)}h{side * 30}",
                      "#3fa7a3", 11)
    return out + drawings(setting, (900, 300), 0.9)


def _deck(setting: Setting) -> str:
    """The floor's wooden edge: the tent stands a step above the gravel."""
    brush = Brush(setting.canvas, setting.mood, 1)
    deck = brush.form(rounded(600, 764, 960, 62, 3), "#9a7450", depth=4)
    top = brush.form(polygon([(606, 752), (1552, 752), (1566, 770), (592, 770)]), "#c9a070",
                     depth=2)
    joints = "".join(brush.ink(f"M{x} 772V824", "#9a7450", 0.6) for x in range(680, 1540, 96))
    return contact(setting.canvas, (1080, 828), 520, setting.mood.ink, 0.3) + deck + top + joints


VIEWS: dict[str, View] = {"class": class_room, "benches": benches, "entrance": entrance}
