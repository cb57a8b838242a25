"""A large tent from within: far gable, side walls with windows, roof, mats; it knows no room.

The far gable is a box with a ridge over it; everything runs towards the middle of the stage.
"""

from dataclasses import dataclass

from kiosk.drawing.canvas import clipped, fill, group, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Point, Points, number, pair, polygon, rounded, smooth, tapered
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.places.camp import camp_sky, gravel, light_of, rain
from kiosk.drawing.places.perspective import Eye
from kiosk.drawing.places.rows import painted
from kiosk.drawing.places.tent_frame import Facing, Tent
from kiosk.drawing.places.tent_rooms import Room
from kiosk.drawing.places.tents import tent
from kiosk.drawing.skies import beam
from kiosk.model.geometry import STAGE_W, Box


@dataclass(frozen=True)
class Hall:
    """The far gable's wall as a box, its ridge, and the cloth of walls and floor."""

    gable: Box
    ridge: float
    cloth: tuple[Colour, Colour, Colour]
    floor: tuple[Colour, Colour]
    line: Colour
    #: Where the near edges of eaves and floor leave the stage.
    near_eave: float = 60.0
    near_floor: float = 1010.0

    @property
    def top(self) -> Point:
        return self.gable.x + self.gable.w / 2, self.ridge


def bright(room: Room, share: float, towards: Colour = "#ffffff") -> tuple[Colour, Colour, Colour]:
    """A room's cloth, paler: a large tent lets more light through."""
    lit, half, dark = room.wall
    return (mix(lit, towards, share), mix(half, towards, share),
            mix(dark, towards, share * 0.85))


def shell(setting: Setting, hall: Hall, source: Point) -> str:
    """Gable, side walls and roof, lit from one point."""
    canvas, box, (x, y) = setting.canvas, hall.gable, hall.top
    lit, half, dark = hall.cloth
    paint = canvas.radial(source, 1150, [(0, lit), (0.5, half), (1, dark)])
    left, right, foot = (box.x, box.y), (box.right, box.y), box.bottom
    out = ""
    for shape, shade in (
        ([(-60, -60), (x, -60), (x, y), left, (-60, hall.near_eave)], 0.10),
        ([(1660, -60), (x, -60), (x, y), right, (1660, hall.near_eave)], 0.05),
        ([(-60, hall.near_eave), left, (box.x, foot), (-60, hall.near_floor)], 0.16),
        ([(1660, hall.near_eave), right, (box.right, foot), (1660, hall.near_floor)], 0.11),
        ([(box.x, foot), left, (x, y), right, (box.right, foot)], 0.0),
    ):
        out += fill(polygon(shape), paint) + fill(polygon(shape), hall.line, shade)
    return out + _seams(hall) + _edges(hall)


def _edges(hall: Hall) -> str:
    box, (x, y) = hall.gable, hall.top
    poles: Points = [(box.x, box.bottom), (box.x, box.y), (x, y), (box.right, box.y),
                     (box.right, box.bottom)]
    beams = (f"M{number(x)} -60V{number(y)}M-60 {number(hall.near_eave)}L{pair((box.x, box.y))}"
             f"M1660 {number(hall.near_eave)}L{pair((box.right, box.y))}")
    pole = polygon(poles, closed=False)
    return stroke(pole + beams, hall.line, 11, 0.3) + stroke(pole + beams, "#e9e4d8", 6, 0.75)


def _seams(hall: Hall) -> str:
    box, (x, y) = hall.gable, hall.top
    lines = ""
    for k in range(1, 6):
        across = box.x + box.w * k / 6
        high = box.y - (box.y - y) * (1 - abs(across - x) / (box.w / 2))
        lines += f"M{number(across)} {number(high)}V{number(box.bottom)}"
    for t in (0.2, 0.46, 0.78):
        for way, edge in ((-1, box.x), (1, box.right)):
            out = edge + way * (edge if way < 0 else STAGE_W - edge) * t
            eave = box.y + (hall.near_eave - box.y) * t
            floor = box.bottom + (hall.near_floor - box.bottom) * t
            lines += f"M{number(x)} {number(y - (y + 60) * t)}L{number(out)} {number(eave)}"
            lines += f"V{number(floor)}"
    pulls = ((box.x + 16, box.y + 20, 40), (box.right - 16, box.y + 20, -44),
             (box.x - 60, box.y + 6, -26), (box.right + 60, box.y + 4, 24))
    folds = "".join(tapered([(a, b), (a + dx * 0.4, b + 60), (a + dx, b + 120)], 13, 1, 8)
                    for a, b, dx in pulls)
    return stroke(lines, hall.line, 2.2, 0.2) + fill(folds, hall.line, 0.1)


def floor(setting: Setting, hall: Hall, source: Point, weave: Colour) -> str:
    """Woven plastic mats from wall to wall."""
    canvas, box = setting.canvas, hall.gable
    paint = canvas.radial(source, 1000, [(0, hall.floor[0]), (1, hall.floor[1])])
    shape = polygon([(box.x, box.bottom - 3), (box.right, box.bottom - 3),
                     (1660, hall.near_floor), (1660, 1060), (-60, 1060), (-60, hall.near_floor)])
    lines = ""
    for t in (0.05, 0.13, 0.23, 0.36, 0.52, 0.72, 0.95):
        y = box.bottom + (1010 - box.bottom) * t
        lines += f"M-40 {number(y)}H1640"
    for k in range(-9, 10):
        lines += f"M{number(hall.top[0] + k * box.w / 9)} {number(box.bottom)}"
        lines += f"L{number(hall.top[0] + k * 300)} 1040"
    inside = stroke(lines, weave, 3, 0.3)
    skirt = stroke(f"M-60 {number(hall.near_floor)}L{pair((box.x, box.bottom))}H"
                   f"{number(box.right)}L1660 {number(hall.near_floor)}", hall.line, 9, 0.24)
    return fill(shape, paint) + clipped(inside, canvas.clip(shape)) + skirt


_ACROSS: tuple[tuple[float, float, Facing], ...] = (
    (-3.4, 19.0, "right"), (3.6, 16.0, "left"), (-3.0, 27.0, "right"),
)


def outside(setting: Setting, hole: str, level: float, middle: float) -> str:
    """What a window or door shows, cut to `hole`: sky, gravel, tents across the way."""
    canvas, light = setting.canvas, light_of(setting)
    eye = Eye(horizon=level, height=1.5, middle=middle, focal=900)
    rows = [(z, tent(canvas, light, eye, Tent(x, z, facing, "open", 3, lit=True), detail=1))
            for x, z, facing in _ACROSS]
    seen = (group(camp_sky(canvas, light), f"translate(0 {number(level - 440)})")
            + gravel(canvas, light, level) + painted(rows) + rain(light))
    return clipped(seen, canvas.clip(hole))


def window(setting: Setting, hall: Hall, box: Box) -> str:
    """A window in the gable, its flap rolled up above it, a fine net before it."""
    hole = rounded(box.x, box.y, box.w, box.h, 10)
    step = box.w / 5
    net = "".join(f"M{number(box.x + step * k)} {number(box.y)}V{number(box.bottom)}"
                  for k in range(1, 5))
    net += f"M{number(box.x)} {number(box.y + box.h / 2)}H{number(box.right)}"
    roll = f"M{number(box.x - 8)} {number(box.y - 6)}H{number(box.right + 8)}"
    ties = "".join(f"M{number(box.x + box.w * t)} {number(box.y - 16)}v30" for t in (0.25, 0.75))
    seen = outside(setting, hole, box.y + box.h * 0.5, box.x + box.w / 2)
    flap = stroke(roll, hall.line, 25, 0.45) + stroke(
        roll, mix(hall.cloth[0], "#ffffff", 0.3), 20)
    return (seen + stroke(net, "#ffffff", 1.6, 0.5) + stroke(hole, hall.line, 5, 0.4) + flap
            + stroke(ties, "#3fa7a3", 6))


def doorway(setting: Setting, hall: Hall, x: float, wide: float, high: float) -> str:
    """A door in the gable, both flaps tied back."""
    foot, left, right = hall.gable.bottom, x - wide / 2, x + wide / 2
    hole = polygon([(left, foot), (left + 10, foot - high), (right - 10, foot - high),
                    (right, foot)])
    out = outside(setting, hole, foot - high * 0.5, x) + stroke(hole, hall.line, 5, 0.4)
    for side, edge in ((-1, left), (1, right)):
        flap = smooth([(edge + side * dx, foot - high * up) for dx, up in (
            (-12, 1.01), (34, 0.92), (30, 0.5), (14, 0.36), (34, 0), (-4, 0), (-2, 0.36),
            (-12, 0.6))])
        out += stroke(flap, hall.line, 4, 0.45) + fill(flap, mix(hall.cloth[0], hall.cloth[1], 0.5))
        out += stroke(f"M{number(edge - side * 4)} {number(foot - high * 0.38)}h{side * 26}",
                      "#3fa7a3", 9)
    return out


def daylight(setting: Setting, corners: Points, strength: float = 0.3) -> str:
    """A soft beam of day across the room; none by lamplight."""
    if light_of(setting).lamp:
        return ""
    return beam(setting.canvas, list(corners), "#fffbe8", strength, 18)
