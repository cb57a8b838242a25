"""Inside the health tent: clean, bright, open to the day; it knows no person and no story."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Point, number
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import light_of
from kiosk.drawing.places.tent_hall import Hall, bright, daylight, doorway, floor, shell, window
from kiosk.drawing.places.tent_rooms import ROOMS
from kiosk.drawing.props.brush import Brush, Thing
from kiosk.drawing.props.clinic import (
    clean_jug,
    clinic_screen,
    clinic_table,
    cool_box,
    cup_and_spoon,
    drawing_board,
    drop_packet,
    drop_poster,
    height_chart,
    litre_bottle,
    long_bench,
    shield_poster,
)
from kiosk.model.geometry import Box

_TURQUOISE = "#3fa7a3"


def wide(setting: Setting) -> Backdrop:
    """The whole tent: bench left, the door in the middle, table and cool box right."""
    hall = _hall(setting, Box(300, 330, 1000, 380), 170)
    far = shell(setting, hall, (800, 480)) + _trim(hall) + doorway(setting, hall, 820, 210, 300)
    far += window(setting, hall, Box(1020, 420, 190, 120))
    far += _hung(setting, shield_poster, (480, 400), 0.72)
    near = floor(setting, hall, (800, 780), mix(hall.floor[1], "#ffffff", 0.4))
    near += _set(setting, clinic_screen, (1420, 800), 0.86, 0)
    near += _set(setting, height_chart, (644, 722), 0.52, 0)
    near += _set(setting, long_bench, (300, 806), 0.8, 0)
    near += _set(setting, clinic_table, (1140, 780), 0.76, 0) + _on_table(
        setting, (1140, 636), 0.76, (cool_box, -70), (litre_bottle, 70), (cup_and_spoon, 120))
    near += daylight(setting, [(720, 420), (930, 420), (1180, 985), (560, 985)], 0.34)
    return Backdrop(far, near)


def bench(setting: Setting) -> Backdrop:
    """By the bench: seat height 850, people in front of the wall with the poster of the shield."""
    hall = _hall(setting, Box(60, 250, 1480, 470), 20)
    far = shell(setting, hall, (1260, 380)) + _trim(hall)
    far += window(setting, hall, Box(1120, 350, 300, 190))
    far += _hung(setting, shield_poster, (720, 330), 0.86)
    near = floor(setting, hall, (1000, 800), mix(hall.floor[1], "#ffffff", 0.4))
    near += _set(setting, height_chart, (190, 742), 0.74, 0)
    near += _set(setting, clinic_table, (1340, 800), 1.0, 0) + _on_table(
        setting, (1340, 610), 1.0, (cool_box, -30), (cup_and_spoon, 120))
    near += daylight(setting, [(1130, 350), (1420, 350), (960, 985), (420, 985)], 0.26)
    return Backdrop(far, near)


def corner(setting: Setting) -> Backdrop:
    """The corner for drinking: a low table with bottle, packet, jug and cup, to the left."""
    hall = _hall(setting, Box(220, 270, 1320, 450), 40)
    far = shell(setting, hall, (1180, 420)) + _trim(hall)
    far += window(setting, hall, Box(1060, 360, 280, 170))
    far += _hung(setting, drop_poster, (700, 340), 0.9)
    near = floor(setting, hall, (980, 800), mix(hall.floor[1], "#ffffff", 0.4))
    near += _set(setting, clinic_screen, (1470, 800), 1.0, 0)
    near += _set(setting, clinic_table, (420, 804), 0.94, 0) + _on_table(
        setting, (420, 626), 0.94, (litre_bottle, -134), (drop_packet, -64), (clean_jug, 26),
        (cup_and_spoon, 112))
    near += daylight(setting, [(1070, 370), (1330, 370), (1000, 985), (480, 985)], 0.26)
    return Backdrop(far, near)


def board(setting: Setting) -> Backdrop:
    """Before the board to the right: its empty face is 1010-1450 across and 274-589 down."""
    hall = _hall(setting, Box(140, 260, 1320, 460), 30)
    far = shell(setting, hall, (700, 420)) + _trim(hall)
    far += window(setting, hall, Box(300, 366, 260, 160))
    far += _hung(setting, shield_poster, (760, 348), 0.74)
    near = floor(setting, hall, (760, 800), mix(hall.floor[1], "#ffffff", 0.4))
    near += _set(setting, long_bench, (430, 776), 0.86, 0)
    near += _set(setting, drawing_board, (1230, 746), 0.786, 0)
    near += daylight(setting, [(310, 380), (550, 380), (860, 985), (300, 985)], 0.26)
    return Backdrop(far, near)


def _hall(setting: Setting, gable: Box, ridge: float) -> Hall:
    """Whiter cloth and cooler mats than at home: it is washed every day."""
    room = ROOMS.get(setting.light, ROOMS["day"])
    dim = bool(light_of(setting).lamp)
    mats = setting.mood.grade("#bcd3cf"), setting.mood.grade("#8fa9ac")
    return Hall(gable, ridge, bright(room, 0.2 if dim else 0.52, "#fbfaf2"), mats, room.line)


def _trim(hall: Hall) -> str:
    """A turquoise band round the walls, at the height of a child's shoulder."""
    box = hall.gable
    level, near = box.bottom - box.h * 0.2, hall.near_floor - 190
    line = (f"M-60 {number(near)}L{number(box.x)} {number(level)}H{number(box.right)}"
            f"L1660 {number(near)}")
    return stroke(line, mix(_TURQUOISE, hall.cloth[0], 0.42), 15, 0.8)


def _hung(setting: Setting, draw: Thing, at: Point, size: float) -> str:
    return group(draw(Brush(setting.canvas, setting.mood, size)), placed(at, scale=size))


def _set(setting: Setting, draw: Thing, at: Point, size: float, foot: float) -> str:
    """Something that stands on the floor."""
    shadow = contact(setting.canvas, at, foot * size, setting.mood.ink, 0.26) if foot else ""
    return shadow + _hung(setting, draw, at, size)


def _on_table(
    setting: Setting, top: Point, size: float, *things: tuple[Thing, float],
) -> str:
    """Things set out on a table top, each at its way from the middle."""
    return "".join(_set(setting, draw, (top[0] + x * size, top[1]), size, 34)
                   for draw, x in things)


VIEWS: dict[str, View] = {"wide": wide, "bench": bench, "corner": corner, "board": board}
