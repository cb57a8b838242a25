"""A school corridor in which families sleep for a night: one small lamp, painted walls, a door.

It knows no person and no story. The lamp is warm and always there; outside is only the night.
"""

from kiosk.drawing.canvas import fill
from kiosk.drawing.paths import Point, polygon, rounded
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.shelter_things import (
    class_door,
    curtain,
    drawings,
    hooks,
    lamp_on_bench,
    loose_door,
    night_window,
    sleepers,
)
from kiosk.drawing.places.shelter_walls import (
    CORRIDOR,
    HALL,
    flat_floor,
    flat_wall,
    floor_tiles,
    passage,
)
from kiosk.drawing.skies import halo, veil
from kiosk.model.geometry import STAGE_H, STAGE_W


def corridor(setting: Setting) -> Backdrop:
    """The short end of the corridor: a door ajar, a curtain that lifts, people asleep."""
    lamp: Point = (160, 640)
    far = passage(setting, CORRIDOR, lamp)
    far += night_window(setting, (836, 430), (176, 190)) + curtain(setting, (836, 228), 216, 236)
    far += loose_door(setting, (1130, CORRIDOR.foot), (172, 318))
    far += class_door(setting, CORRIDOR.right_quad(0.34, 0.66))
    near = floor_tiles(setting, CORRIDOR, lamp)
    near += sleepers(setting, ((840, 640, 0.56, 0), (1250, 668, 0.62, 1), (1420, 770, 0.9, 2)))
    near += lamp_on_bench(setting, (160, 790), 1.0)
    return Backdrop(far, near + _lamplight(setting, lamp), _warmth(setting, lamp))


def hall(setting: Setting) -> Backdrop:
    """The whole length of the corridor, door after door, families asleep along both walls."""
    lamp: Point = (1330, 660)
    far = passage(setting, HALL, lamp)
    far += night_window(setting, (800, 452), (96, 84))
    for near_end, far_end in ((0.2, 0.3), (0.46, 0.66)):
        far += class_door(setting, HALL.left_quad(near_end, far_end))
        far += class_door(setting, HALL.right_quad(near_end, far_end))
    near = floor_tiles(setting, HALL, lamp)
    near += sleepers(setting, ((660, 560, 0.26, 1), (930, 566, 0.28, 0), (600, 612, 0.4, 2),
                               (1010, 620, 0.42, 3), (1180, 700, 0.62, 1)))
    near += lamp_on_bench(setting, (1360, 816), 1.0)
    return Backdrop(far, near + _lamplight(setting, lamp), _warmth(setting, lamp))


def wall(setting: Setting) -> Backdrop:
    """Close to the painted wall: coat hooks, children's drawings, the lamp to the left."""
    lamp: Point = (250, 560)
    far = flat_wall(setting, lamp, 700) + hooks(setting, (1010, 300), 5)
    far += drawings(setting, ((560, 300), (700, 318), (842, 296)), 1.0)
    near = flat_floor(setting, lamp, 700) + sleepers(setting, ((1380, 742, 0.86, 0),))
    near += lamp_on_bench(setting, (230, 756), 1.05)
    return Backdrop(far, near + _lamplight(setting, lamp), _warmth(setting, lamp))


def lamplight(setting: Setting) -> Backdrop:
    """The bare wall in the light of the lamp, for what is near to the eye."""
    lamp: Point = (250, 520)
    far = flat_wall(setting, lamp, 760)
    near = flat_floor(setting, lamp, 760) + lamp_on_bench(setting, (220, 760), 1.2)
    return Backdrop(far, near + _lamplight(setting, lamp), _warmth(setting, lamp))


def window(setting: Setting) -> Backdrop:
    """The end of the corridor seen straight on: the moon in the window, the door to the right."""
    lamp: Point = (1500, 600)
    far = flat_wall(setting, lamp, 690)
    far += night_window(setting, (620, 556), (330, 290), moon=(690, 352))
    far += drawings(setting, ((230, 330), (352, 352)), 1.0)
    far += loose_door(setting, (1180, 690), (236, 440), shut=True)
    near = flat_floor(setting, lamp, 690) + lamp_on_bench(setting, (1500, 770), 0.94)
    return Backdrop(far, near + _moonlight(setting) + _lamplight(setting, lamp),
                    _warmth(setting, lamp))


# ---- light -----------------------------------------------------------------------------------


def _lamplight(setting: Setting, lamp: Point) -> str:
    """Away from the lamp the corridor lies in a soft blue, never in black."""
    far_side = (1600.0, 640.0) if lamp[0] < STAGE_W / 2 else (0.0, 640.0)
    stops = [(0.0, "#ffffff"), (0.42, "#e6dcdc"), (1.0, "#98a0c6")]
    return halo(setting.canvas, lamp, 820, "#ffb860", 0.5) + veil(
        setting.canvas, stops, lamp, far_side, "multiply", 0.6)


def _warmth(setting: Setting, lamp: Point) -> str:
    return halo(setting.canvas, lamp, 1200, "#ffb066", 0.17)


def _moonlight(setting: Setting) -> str:
    """A pale patch of moonlight on the floor."""
    shape = polygon([(430, 742), (730, 742), (610, 900), (240, 900)])
    whole = rounded(0, 690, STAGE_W, STAGE_H - 690)
    return fill(shape, "#cfdcff", 0.12) + fill(whole, "#cfdcff", 0.02)


VIEWS: dict[str, View] = {
    "corridor": corridor, "hall": hall, "lamplight": lamplight, "wall": wall,
    "window": window,
}

