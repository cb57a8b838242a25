"""Inside the family's tent, by day and by lamp, with a stove in winter; no person, no story.

The stove has a flue that leaves the tent through the roof, the vent above the door is always
open, and the stove stands where nobody is put: far back to the right, on its own stones.
"""

from kiosk.drawing.buildings import arch
from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.ground import contact, rug
from kiosk.drawing.paths import Corner, Point, Points, ellipse, number, polygon, smooth, tapered
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import camp_sky, gravel, light_of, rain, thing
from kiosk.drawing.places.perspective import Eye
from kiosk.drawing.places.rows import painted
from kiosk.drawing.places.tent_frame import Facing, Tent
from kiosk.drawing.places.tent_rooms import ROOMS, Room
from kiosk.drawing.places.tent_things import bed_net, drawings, floor_bed, shelf_of_crates, stove
from kiosk.drawing.places.tents import tent
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.camp import sand_bucket
from kiosk.drawing.props.household import mattresses
from kiosk.drawing.skies import halo, veil

#: The far gable: left foot, eave, ridge, eave, right foot.
_GABLE: Points = ((330, 720), (330, 400), (800, 140), (1270, 400), (1270, 720))
_NEAR_FLOOR, _NEAR_EAVE = 1010.0, 130.0
_LAMP: Point = (420, 660)
_STOVE: Point = (1086, 790)


def wide(setting: Setting) -> Backdrop:
    """The whole room in summer: the door tied open in the far wall, mattresses to the right."""
    room, door = _room_of(setting), (610.0, 720.0)
    far = _shell(setting, room, (610, 560)) + _door(setting, room, door, (230, 352))
    far += _vent(setting, room) + drawings(setting, (960, 452), 0.8)
    near = _floor(setting, room, (640, 800)) + _rug(room)
    near += _piled(setting, (1236, 772), 0.86) + shelf_of_crates(setting, (316, 776), 0.92)
    return Backdrop(far, near + _lamplight(setting, room), "")


def door(setting: Setting) -> Backdrop:
    """Nearer to the open door: the gravel outside is seen, and what stands on it."""
    room, nearer = _room_of(setting), "translate(-200 -232) scale(1.32)"
    far = _shell(setting, room, (590, 520)) + _door(setting, room, (540, 720), (258, 370))
    far += _vent(setting, room) + _floor(setting, room, (590, 800))
    near = rug(((760, 800), (1330, 800), (1540, 985), (660, 985)), room.rug, 5)
    near += _piled(setting, (1380, 786), 1.0)
    return Backdrop(group(far, nearer), near + _lamplight(setting, room), "")


def warm(setting: Setting) -> Backdrop:
    """Winter: the stove with its flue to the far right, door tied back, vent open."""
    canvas, room = setting.canvas, _room_of(setting)
    far = _shell(setting, room, (_STOVE[0], 600)) + _door(setting, room, (552, 720), (216, 340))
    far += _vent(setting, room) + drawings(setting, (736, 470), 0.7)
    glow = halo(canvas, (_STOVE[0], 640), 620, "#ffb860", 0.42)
    near = _floor(setting, room, (_STOVE[0] - 60, 830)) + rug(
        ((360, 790), (812, 790), (830, 985), (170, 985)), room.rug, 4)
    near += _piled(setting, (300, 770), 0.84) + stove(setting, _STOVE, 236) + glow
    sand = sand_bucket(Brush(canvas, setting.mood, 0.9))
    near += thing(setting, sand, (1400, 880), 0.9, 34)
    return Backdrop(far, near, halo(canvas, (_STOVE[0], 640), 900, "#ffb066", 0.12))


def beds(setting: Setting) -> Backdrop:
    """Night: mattresses side by side along the far wall, the door zipped, stars in the vent."""
    room = _room_of(setting)
    far = _shell(setting, room, _LAMP) + _zipped(room, (610, 720)) + _vent(setting, room)
    near = _floor(setting, room, (_LAMP[0], 840)) + rug(
        ((420, 812), (1240, 812), (1440, 985), (170, 985)), room.rug, 7)
    for x, size, cover in ((560, 0.84, 0), (1070, 0.84, 1)):
        near += floor_bed(setting, (x, 792), size, cover)
    return Backdrop(far, near + _lamplight(setting, room), "")


def net(setting: Setting) -> Backdrop:
    """Before sunset: the sleeping place under a fine net hung from the ridge, door zipped."""
    room = _room_of(setting)
    far = _shell(setting, room, (610, 480)) + _zipped(room, (500, 720)) + _vent(setting, room)
    near = _floor(setting, room, (640, 820)) + rug(
        ((420, 812), (1240, 812), (1440, 985), (170, 985)), room.rug, 7)
    near += floor_bed(setting, (980, 806), 1.25, 0) + bed_net(setting, (960, 176))
    return Backdrop(far, near + _lamplight(setting, room), "")


def bare(setting: Setting) -> Backdrop:
    """The empty room with its rug, the door zipped far to the right, the vent open as always."""
    room = _room_of(setting)
    far = _shell(setting, room, (420, 600)) + _zipped(room, (1080, 720)) + _vent(setting, room)
    near = _floor(setting, room, (420, 800)) + rug(
        ((470, 790), (1240, 790), (1400, 976), (300, 976)), room.rug, 6)
    return Backdrop(far, near + _lamplight(setting, room), "")


# ---- the canvas walls ------------------------------------------------------------------------


def _room_of(setting: Setting) -> Room:
    return ROOMS.get(setting.light, ROOMS["day"])


def _shell(setting: Setting, room: Room, source: Point) -> str:
    """Far gable, side walls and roof round the viewer, all lit from one point."""
    canvas, (foot_l, eave_l, ridge, eave_r, foot_r) = setting.canvas, _GABLE
    lit, half, dark = room.wall
    paint = canvas.radial(source, 1050, [(0, lit), (0.45, half), (1, dark)])
    out = ""
    for shape, shade in (
        ([(-60, -60), (800, -60), ridge, eave_l, (-60, _NEAR_EAVE)], 0.1),
        ([(1660, -60), (800, -60), ridge, eave_r, (1660, _NEAR_EAVE)], 0.04),
        ([(-60, _NEAR_EAVE), eave_l, foot_l, (-60, _NEAR_FLOOR)], 0.2),
        ([(1660, _NEAR_EAVE), eave_r, foot_r, (1660, _NEAR_FLOOR)], 0.14),
        (list(_GABLE), 0.0),
    ):
        out += fill(polygon(shape), paint) + fill(polygon(shape), room.line, shade)
    return out + _seams(room) + _folds(room) + _edges(room)


def _edges(room: Room) -> str:
    _, eave_l, ridge, eave_r, _ = _GABLE
    frame = polygon(list(_GABLE), closed=False)
    long = (f"M800 -60V{number(ridge[1])}M-60 {number(_NEAR_EAVE)}L{eave_l[0]} {eave_l[1]}"
            f"M1660 {number(_NEAR_EAVE)}L{eave_r[0]} {eave_r[1]}")
    return stroke(frame, room.line, 5, 0.42) + stroke(long, room.line, 5, 0.36)


def _seams(room: Room) -> str:
    """Sewn breadths: on the roof they run to the eaves, on the gable straight down."""
    lines = "".join(f"M{x} {number(400 - (1 - abs(x - 800) / 470) * 260)}V720"
                    for x in (487, 643, 957, 1113))
    for t in (0.24, 0.55):
        for way in (-1, 1):
            edge, top = 800 + way * (470 + 390 * t), 140 - 200 * t
            lines += f"M800 {number(top)}L{number(edge)} {number(400 - 124 * t)}"
            lines += f"V{number(720 + 132 * t)}"
    return stroke(lines, room.line, 2.4, 0.24)


def _folds(room: Room) -> str:
    shapes = ""
    for x, y, dx, dy in ((350, 428, 46, 130), (368, 414, 96, 84), (1250, 428, -40, 140),
                         (1230, 412, -100, 82), (210, 350, -24, 130), (1410, 360, 30, 140),
                         (110, 300, 14, 170), (1500, 310, -18, 150), (640, 190, -110, 90),
                         (960, 186, 110, 92)):
        shapes += tapered([(x, y), (x + dx * 0.4, y + dy * 0.55), (x + dx, y + dy)], 15, 1, 9)
    return fill(shapes, room.line, 0.13)


def _floor(setting: Setting, room: Room, source: Point) -> str:
    canvas = setting.canvas
    paint = canvas.radial(source, 950, [(0, room.floor[0]), (1, room.floor[1])])
    outline = polygon([(330, 716), (1270, 716), (1660, _NEAR_FLOOR), (1660, 1060), (-60, 1060),
                       (-60, _NEAR_FLOOR)])
    skirt = polygon([(330, 700), (1270, 700), (1270, 730), (330, 730)])
    sides = polygon([(330, 700), (330, 730), (-60, _NEAR_FLOOR + 30), (-60, _NEAR_FLOOR - 20)])
    sides += polygon([(1270, 700), (1270, 730), (1660, _NEAR_FLOOR + 30), (1660, _NEAR_FLOOR - 20)])
    weave = "".join(f"M{number(330 - 390 * t)} {number(724 + 290 * t)}"
                    f"H{number(1270 + 390 * t)}" for t in (0.06, 0.14, 0.24, 0.36, 0.5, 0.66, 0.84))
    return fill(outline, paint) + stroke(weave, room.line, 2, 0.1) + fill(
        skirt + sides, room.line, 0.16)


def _rug(room: Room) -> str:
    return rug(((430, 770), (1130, 770), (1330, 985), (230, 985)), room.rug, 6)


# ---- openings --------------------------------------------------------------------------------


def _door(
    setting: Setting, room: Room, at: Point, size: tuple[float, float]
) -> str:
    """A round-topped door with its flap rolled and tied to the right; the camp outside."""
    canvas, (x, foot), (wide, high) = setting.canvas, at, size
    shape = arch(x, foot, wide, high)
    view = clipped(_outside(setting, at), canvas.clip(shape))
    right, top = x + wide / 2, foot - high
    flap = smooth([
        Corner(x - 10, top - 6), (right - 20, top + 16), (right + 26, top + high * 0.3),
        (right + 12, top + high * 0.55), (right + 40, foot - 60), Corner(right + 52, foot + 2),
        Corner(right - 14, foot + 4), (right - 12, foot - 90), (right - 20, top + high * 0.55),
        (right - 24, top + high * 0.32), (right - 52, top + 34),
    ], tension=1 / 7)
    tone = mix(room.wall[0], room.wall[1], 0.5)
    folds = tapered([(right, top + high * 0.62), (right + 14, foot - 90), (right + 22, foot)],
                    3, 6, 8) + tapered([(right - 10, top + 60), (right + 2, top + high * 0.3),
                                        (right - 2, top + high * 0.5)], 3, 3, 8)
    tie = stroke(f"M{number(right - 24)} {number(top + high * 0.555)}q18 8 38 0", room.rug[1], 7)
    rim = stroke(shape, room.line, 8, 0.5)
    return (rim + view + stroke(flap, room.line, 4, 0.5)
            + fill(flap, tone) + fill(folds, room.line, 0.26) + tie)


def _outside(setting: Setting, at: Point) -> str:
    """What the door shows: sky, hills in haze, gravel, a few tents across the way."""
    canvas, light = setting.canvas, light_of(setting)
    eye = Eye(horizon=at[1] - 150, height=1.5, middle=at[0], focal=900)
    rows = [(z, tent(canvas, light, eye, Tent(x, z, facing, "open", 3, lit=True), detail=1))
            for x, z, facing in _ACROSS]
    lift = f"translate(0 {number(eye.horizon - 460)})"
    return (group(camp_sky(canvas, light), lift) + _hill(setting, eye.horizon)
            + gravel(canvas, light, eye.horizon) + painted(rows)
            + group(rain(light), f"translate(0 {number(at[1] - 620)})"))


_ACROSS: tuple[tuple[float, float, Facing], ...] = (
    (-1.2, 17.0, "right"), (1.9, 24.0, "left"), (-1.6, 30.0, "right"),
)


def _hill(setting: Setting, level: float) -> str:
    light = light_of(setting)
    shape = smooth([(-60, level - 10), (300, level - 44), (620, level - 26), (900, level - 50),
                    (1300, level - 24), (1660, level - 30)], closed=False)
    ends = f"L1660 {number(level + 20)}L-60 {number(level + 20)}Z"
    return fill(shape + ends, mix(light.far[0], light.haze, 0.35))


def _vent(setting: Setting, room: Room) -> str:
    """The open vent high in the gable, its flap rolled up and tied: air comes in, always."""
    canvas, light = setting.canvas, light_of(setting)
    hole = polygon([(726, 318), (800, 262), (874, 318)])
    air = canvas.linear((0, 258), (0, 318), [(0, light.sky[0][1]), (1, light.sky[2][1])])
    roll = "M712 326Q800 338 888 326"
    ties = "".join(stroke(f"M{x} 320v18", room.rug[1], 5) for x in (760, 840))
    net = stroke("M750 318V300M775 318V281M800 318V262M825 318V281M850 318V300"
                 "M745 304H855M768 287H832", room.line, 1.2, 0.4)
    flap = stroke(roll, room.line, 20, 0.5) + stroke(
        roll, mix(room.wall[0], room.wall[1], 0.4), 15)
    return stroke(hole, room.line, 6, 0.4) + fill(hole, air) + net + flap + ties


def _zipped(room: Room, at: Point) -> str:
    """The door shut: an arch of stitching and a zip down its middle."""
    x, foot = at
    return (stroke(arch(x, foot, 230, 352), room.line, 4, 0.4)
            + stroke(f"M{number(x)} {number(foot - 350)}V{number(foot)}", room.line, 5, 0.5)
            + fill(ellipse((x, foot - 40), 6, 11), room.rug[1]))


# ---- things and light ------------------------------------------------------------------------


def _piled(setting: Setting, at: Point, size: float) -> str:
    brush = Brush(setting.canvas, setting.mood, size)
    return contact(setting.canvas, at, 136 * size, setting.mood.ink, 0.4) + group(
        mattresses(brush), placed(at, scale=size))


def _lamplight(setting: Setting, room: Room) -> str:
    """By lamplight: the soft dark on the far side."""
    if not room.lamp:
        return ""
    stops = [(0.0, "#ffffff"), (0.5, "#e8d0cc"), (1.0, "#8478a8")]
    return halo(setting.canvas, _LAMP, 620, room.lamp, 0.4) + veil(
        setting.canvas, stops, (300, 600), (1640, 620), "multiply", 0.5)


VIEWS: dict[str, View] = {"wide": wide, "door": door, "warm": warm, "beds": beds, "net": net,
                          "bare": bare}
