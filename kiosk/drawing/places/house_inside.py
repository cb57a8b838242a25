"""The one large room of the house, by night and by day; it knows no person and no story."""

from dataclasses import dataclass

from kiosk.drawing.buildings import arch
from kiosk.drawing.canvas import Canvas, clipped, fill, group, placed, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.ground import contact, grain, rug
from kiosk.drawing.paths import Point, ellipse, number, polygon, rounded
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.household import bedding, mattresses, niche_shelf, oil_lamp
from kiosk.drawing.skies import beam, halo, stars, veil
from kiosk.model.geometry import STAGE_W, Box


@dataclass(frozen=True)
class Room:
    """The room's colours in one light: wall lit and unlit, floor lit and unlit, wood, rug."""

    wall: tuple[Colour, Colour, Colour]
    floor: tuple[Colour, Colour]
    beam: Colour
    line: Colour
    rug: tuple[Colour, Colour, Colour, Colour, Colour]


NIGHT = Room(
    wall=("#e8b478", "#a8705c", "#54406a"), floor=("#c98f62", "#4c3a5c"), beam="#5f4250",
    line="#33203f", rug=("#8f4a58", "#dca45c", "#4c4470", "#c9784a", "#e8c894"),
)
DAY = Room(
    wall=("#e6d6bc", "#c4b09c", "#8d8090"), floor=("#c4a88a", "#786a76"), beam="#86705f",
    line="#4f4250", rug=("#9c6a66", "#cfae7c", "#686684", "#b98862", "#e2d0ac"),
)
_LAMP: Point = (372, 560)


def night(setting: Setting) -> Backdrop:
    """Night: one lamp on a low stool to the left, the window dark and quiet to the right."""
    canvas = setting.canvas
    far = _walls(canvas, NIGHT, _LAMP, 1150) + _beams(NIGHT)
    far += _window(canvas, 1236, 606, 250, 330)
    far += _shelf(setting, (690, 300), 0.86)
    near = _floor(canvas, NIGHT, _LAMP) + rug(
        ((420, 744), (1240, 744), (1500, 978), (120, 978)), NIGHT.rug, 7)
    near += _lamp(setting) + _piled(setting, (1500, 722), 0.92) + _shade(canvas)
    near += _bed(setting, (1330, 800), 0.7)
    frame = halo(canvas, (_LAMP[0], 470), 900, "#ffb066", 0.16)
    return Backdrop(far, near, frame)


def inner(setting: Setting) -> Backdrop:
    """By day, away from the windows: a bare wall to lean on, light from a half-open door."""
    canvas = setting.canvas
    light: Point = (1500, 420)
    far = _walls(canvas, DAY, light, 1400) + _beams(DAY) + _doorway(setting)
    far += _shelf(setting, (330, 312), 0.9)
    near = _floor(canvas, DAY, light) + rug(
        ((330, 748), (1180, 748), (1400, 982), (90, 982)), DAY.rug, 7)
    near += _piled(setting, (150, 738), 0.9)
    near += beam(canvas, [(1452, 330), (1600, 330), (1080, 985), (620, 985)], "#fff2d8", 0.34, 16)
    # The dust hangs behind the people: nothing may lie on a face.
    return Backdrop(far, near + _dust(canvas))


def _walls(canvas: Canvas, room: Room, light: Point, reach: float) -> str:
    """The back wall and two side walls, lit from one point."""
    lit, half, dark = room.wall
    paint = canvas.radial(light, reach, [(0, lit), (0.4, half), (1, dark)])
    back = rounded(-20, -20, STAGE_W + 40, 860)
    left = polygon([(-20, -20), (96, 60), (96, 706), (-20, 800)])
    right = polygon([(1620, -20), (1530, 60), (1530, 706), (1620, 790)])
    sides = fill(left + right, room.line, 0.14)
    skirting = fill(rounded(96, 628, 1434, 78), mix(half, room.line, 0.16), 0.45)
    edge = stroke("M96 628H1530", room.line, 2.4, 0.35)
    return fill(back, paint) + sides + skirting + edge + _plaster(canvas, room)


def _plaster(canvas: Canvas, room: Room) -> str:
    """Hand-smoothed plaster: broad soft patches and fine specks."""
    clouds = "".join(
        ellipse((60 + i * 331 % 1480, 90 + i * 197 % 500), 120 + i % 3 * 40, 34 + i % 4 * 8)
        for i in range(22)
    )
    soft = canvas.blur(24, Box(-80, 0, 1760, 720))
    specks = grain(canvas, rounded(0, 0, 1600, 700), Box(0, 0, 1600, 700), 1300, room.line,
                   lambda u, v: 0.35, 5, opacity=0.2)
    return fill(clouds, room.wall[0], 0.16, soft) + specks


def _beams(room: Room) -> str:
    """Round poplar beams under a flat roof, seen end-on along the top."""
    ceiling = fill(rounded(-20, -20, STAGE_W + 40, 62), mix(room.beam, room.line, 0.35))
    logs = "".join(
        fill(ellipse((x, 44), 25), room.beam) + fill(ellipse((x - 3, 41), 17), mix(room.beam,
             room.wall[0], 0.28)) + stroke(ellipse((x - 3, 41), 9), room.line, 1.8, 0.4)
        for x in range(70, 1600, 133)
    )
    return ceiling + logs + fill(rounded(-20, 66, STAGE_W + 40, 12), room.line, 0.16)


def _floor(canvas: Canvas, room: Room, light: Point) -> str:
    paint = canvas.radial((light[0], 780), 1100, [(0, room.floor[0]), (1, room.floor[1])])
    outline = "M-20 800L96 704H1530L1620 790V1030H-20Z"
    return fill(outline, paint) + fill("M96 704H1530L1560 730H64Z", room.line, 0.16)


def _window(canvas: Canvas, x: float, foot: float, wide: float, high: float) -> str:
    """A deep window: outside a dark hill and small quiet stars, no light and no movement."""
    shape = arch(x, foot, wide, high)
    night_sky = canvas.linear((0, foot - high), (0, foot), [(0, "#1c2656"), (0.7, "#38497f"),
                                                            (1, "#4c5a8c")])
    view = stars(34, 5, Box(x - wide / 2, foot - high, wide, high * 0.66), ("#fff4d6", "#cfdcff"))
    view += fill(ellipse((x - 60, foot + 30), wide * 0.7, high * 0.36), "#232c58")
    view += fill(ellipse((x + 120, foot + 56), wide * 0.66, high * 0.36), "#1b2248")
    frame = stroke(f"M{number(x)} {number(foot)}V{number(foot - high)}M{number(x - wide / 2)} "
                   f"{number(foot - high * 0.46)}h{number(wide)}", "#54404f", 11)
    reveal = fill(arch(x, foot + 8, wide + 46, high + 38), "#6f5062") + fill(
        arch(x - 8, foot + 8, wide + 26, high + 24), "#8f6664"
    )
    sill = fill(rounded(x - wide / 2 - 34, foot + 2, wide + 68, 20, 5), "#9c6f62")
    return reveal + fill(shape, night_sky) + clipped(view, canvas.clip(shape)) + frame + sill


def _doorway(setting: Setting) -> str:
    """A door to the right, half open, with pale daylight in the gap."""
    canvas = setting.canvas
    frame = fill(rounded(1360, 190, 220, 520, 6), mix(DAY.wall[1], DAY.line, 0.3))
    day = canvas.linear((1380, 0), (1560, 0), [(0, "#fff4dc"), (1, "#efe2c8")])
    gap = fill(rounded(1376, 206, 188, 504, 3), day)
    leaf = polygon([(1376, 206), (1476, 236), (1476, 730), (1376, 710)])
    boards = "".join(stroke(f"M{x} {y}V{720 + y / 60}", DAY.line, 2.2, 0.4)
                     for x, y in ((1400, 216), (1426, 224), (1452, 231)))
    return frame + gap + fill(leaf, "#6f8a88") + fill(leaf, DAY.line, 0.12) + boards + fill(
        ellipse((1460, 480), 6), "#e8dcc0"
    )


def _lamp(setting: Setting) -> str:
    """The oil lamp on a low stool, its light behind the people."""
    canvas, (x, y) = setting.canvas, _LAMP
    legs = "".join(fill(polygon([(x + a, y + 10), (x + a + 13, y + 10), (x + b + 9, y + 172),
                                 (x + b, y + 172)]), "#5f4048")
                   for a, b in ((-66, -78), (52, 66)))
    top = fill(rounded(x - 88, y - 4, 176, 20, 6), "#8a5f52") + fill(
        rounded(x - 88, y - 4, 176, 7, 3), "#d9a06a"
    )
    glow = halo(canvas, (x, y - 96), 520, "#ffb860", 0.55) + halo(canvas, (x, y - 96), 150,
        "#ffe0a0", 0.8)
    brush = Brush(canvas, setting.mood, 1.1)
    return (
        contact(canvas, (x, y + 172), 110, "#2a1630", 0.4) + legs + top
        + group(oil_lamp(brush), placed((x, y), scale=1.12)) + glow
    )


def _shelf(setting: Setting, at: Point, size: float) -> str:
    brush = Brush(setting.canvas, setting.mood, size)
    shadow = fill(rounded(at[0] - 140 * size, at[1] + 14, 280 * size, 16, 6), "#2a1630", 0.16)
    return shadow + group(niche_shelf(brush), placed(at, scale=size))


def _piled(setting: Setting, at: Point, size: float) -> str:
    brush = Brush(setting.canvas, setting.mood, size)
    return contact(setting.canvas, at, 136 * size, setting.mood.ink, 0.4) + group(
        mattresses(brush), placed(at, scale=size)
    )


def _bed(setting: Setting, at: Point, size: float) -> str:
    brush = Brush(setting.canvas, setting.mood, size)
    return contact(setting.canvas, at, 270 * size, setting.mood.ink, 0.34) + group(
        bedding(brush), placed(at, scale=size)
    )


def _shade(canvas: Canvas) -> str:
    """The soft dark that a lamp leaves on the side away from it."""
    stops = [(0, "#ffffff"), (0.45, "#f0d6cc"), (1, "#8d76a4")]
    return veil(canvas, stops, (340, 500), (1640, 760), "multiply", 0.75)


def _dust(canvas: Canvas) -> str:
    """A little plaster dust that hangs in the light."""
    spots = "".join(
        ellipse((640 + i * 377 % 930, 320 + i * i * 29 % 540), 1.1 + i % 5 * 0.5) for i in range(90)
    )
    soft = "".join(ellipse((1180 + i * 70, 470 + i * 44), 120, 40) for i in range(4))
    blur = canvas.blur(26, Box(900, 300, 740, 560))
    return fill(spots, "#fff8e6", 0.6) + fill(soft, "#fff4de", 0.14, blur)


VIEWS: dict[str, View] = {"night": night, "inner": inner}
