"""In front of the family's tent, between two tents, well away from all, and down at the sill.

It knows no person and no story.
"""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import grass
from kiosk.drawing.ground import contact, grain, pebbles
from kiosk.drawing.paths import Point, Points, ellipse, number, polygon, rounded, smooth, tapered
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import (
    camp_sky,
    edge,
    gravel,
    lamp_post,
    light_of,
    plain,
    pool_of_light,
    rain,
    thing,
    tower,
    tufts,
    washing,
)
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.drawing.places.dressing import pots
from kiosk.drawing.places.perspective import Eye, foot
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.places.tent_frame import Tent
from kiosk.drawing.places.tent_home import doorstep
from kiosk.drawing.places.tents import tent
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.camp import jerrycan
from kiosk.drawing.props.household import shoes
from kiosk.drawing.skies import haze
from kiosk.model.geometry import STAGE_H, STAGE_W, Box


def medium(setting: Setting) -> Backdrop:
    """The door stands open to the left, with shoes and herbs; open ground to the right."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(408, 1.35, 800)
    far = _behind(setting, light, eye)
    rows = row(canvas, light, eye, 5.2, "left", (9.4, 40), 4.7, 6)
    rows += row(canvas, light, eye, -4.6, "right", (14.5, 40), 4.8, 9)
    tank, metre = foot(eye, 2.2, 17)
    rows.append((17.0, tower(setting, tank, metre)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.26)
    mine = Tent(-2.15, 4.8, "near", "open", 5, lit=True)
    near = tent(canvas, light, eye, mine) + _mat(setting, light, eye, mine)
    near += _belongings(setting) + _tied(setting, (726, 432), (1190, 440), pole=True)
    near += tufts(light, ((40, 760), (960, 640), (1500, 700), (1330, 880))) + rain(light, foot=640)
    return Backdrop(far, near, edge(light))


def between(setting: Setting) -> Backdrop:
    """The alley between two tents, washing across it, a muddy place in the middle."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(400, 1.4, 800)
    far = _behind(setting, light, eye)
    rows = row(canvas, light, eye, -4.2, "near", (13, 30), 8, 3)
    rows += row(canvas, light, eye, 4.6, "near", (13, 30), 8, 6)
    tank, metre = foot(eye, 0.6, 24)
    rows.append((24.0, tower(setting, tank, metre * 1.2)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.26)
    near = tent(canvas, light, eye, Tent(-3.5, 5.0, "near", "shut", 4, lit=True))
    near += tent(canvas, light, eye, Tent(3.9, 5.4, "near", "open", 11, lit=True))
    near += _tied(setting, (466, 424), (1146, 430)) + _mud(setting, light, (830, 846))
    near += pots(setting, ((330, 706, 0.9), (404, 712, 1.05)))
    near += tufts(light, ((520, 660), (1090, 652), (70, 790), (1540, 780))) + rain(light, foot=640)
    return Backdrop(far, near, edge(light))


def apart(setting: Setting) -> Backdrop:
    """Open gravel with fresh air round it, the nearest tent a long way behind."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(398, 1.45, 800)
    far = _behind(setting, light, eye)
    rows = row(canvas, light, eye, -6.6, "right", (13.5, 40), 4.8, 3)
    rows += row(canvas, light, eye, 7.4, "left", (15, 40), 4.8, 6)
    tank, metre = foot(eye, 3.4, 22)
    rows.append((22.0, tower(setting, tank, metre * 1.15)))
    post, metre = foot(eye, -3.7, 13)
    rows.append((13.0, pool_of_light(canvas, light, post, metre * 3)
                 + lamp_post(setting, post, metre)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.26)
    near = tufts(light, ((150, 700), (1450, 660), (1240, 900))) + rain(light, foot=640)
    return Backdrop(far, near, edge(light))


def sill(setting: Setting) -> Backdrop:
    """Down on the ground beside the door: canvas, rope and peg, warm earth for one small thing."""
    canvas, light = setting.canvas, light_of(setting)
    cloth, wall = light.tent, rounded(-60, -60, STAGE_W + 120, 700)
    paint = canvas.linear((200, 0), (1500, 640), [(0, cloth.front), (0.55, cloth.roof),
                                                  (1, mix(cloth.wall, cloth.roof, 0.3))])
    far = fill(wall, paint) + _canvas_folds(setting, light) + _door_edge(setting, light)
    far += fill(rounded(-60, 560, STAGE_W + 120, 90), canvas.linear((0, 560), (0, 650), [
        (0, light.ground[-1][1], 0), (1, light.ground[-1][1], 0.6)]))
    near = _close_ground(setting, light) + _pegs(light)
    frame = grass((-30, 260), 1016, 60, light.frame, 11, high=(40, 130), width=6, scatter=10)
    frame += grass((1380, 1630), 1016, 60, light.frame, 12, high=(40, 120), width=6, scatter=10)
    return Backdrop(far, near, frame)


# ---- parts -----------------------------------------------------------------------------------


def _behind(setting: Setting, light: CampLight, eye: Eye) -> str:
    canvas = setting.canvas
    out = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    return out + gravel(canvas, light, eye.horizon) + far_camp(
        canvas, light, eye, ((-30, 30),), (76, 60, 47), 6)


def _mat(setting: Setting, light: CampLight, eye: Eye, mine: Tent) -> str:
    """A woven mat before the door, and in the evening the door's light on it."""
    def at(across: float, deep: float) -> Point:
        return eye.at(mine.place(across, 0, deep))

    grade, out = setting.mood.grade, ""
    for inset, tone in ((0.0, "#3f8f8c"), (0.07, "#e6cf9f"), (0.13, "#4a9a96")):
        out += fill(polygon([at(0.85 - inset, -0.16 - inset), at(-0.85 + inset, -0.16 - inset),
                             at(-0.9 + inset, -0.8 + inset), at(0.9 - inset, -0.8 + inset)]),
                    grade(tone))
    stripes = "".join(polygon([at(0.72, d), at(-0.72, d), at(-0.72, d - 0.05), at(0.72, d - 0.05)])
                      for d in (-0.36, -0.5))
    return out + fill(stripes, grade("#e0a86a"), 0.8) + pool_of_light(
        setting.canvas, light, at(0, -0.8), 460)


def _belongings(setting: Setting) -> str:
    """Shoes at the door, herbs in tins, a clean can of water with its lid on."""
    brush = Brush(setting.canvas, setting.mood, 0.9)
    out = thing(setting, shoes(brush), (590, 742), 0.78, 46)
    out += pots(setting, ((96, 716, 1.15), (182, 722, 1.0)))
    return out + thing(setting, jerrycan(brush), (690, 712), 0.8, 44)


def _tied(setting: Setting, left: Point, right: Point, *, pole: bool = False) -> str:
    """Washing from tent to tent, or to a pole; none hangs out in the rain."""
    if light_of(setting).wet:
        return ""
    (x, y), brush, post = right, Brush(setting.canvas, setting.mood, 1), ""
    if pole:
        post = contact(setting.canvas, (x + 6, y + 188), 24, setting.mood.ink, 0.34) + brush.cord(
            f"M{number(x + 6)} {number(y + 188)}V{number(y - 22)}", "#94704e", 8)
    return post + washing(setting, left, (right[0] - left[0]) / 420, (right[1] - left[1]) / 12)


def _mud(setting: Setting, light: CampLight, at: Point) -> str:
    """A small wet hollow, with cakes of mud set out beside it."""
    (x, y), tone = at, mix(light.ground[-1][1], "#5a3f38", 0.5)
    rim: Points = [(x - 190, y + 4), (x - 120, y - 26), (x - 10, y - 20), (x + 90, y - 34),
                   (x + 186, y - 4), (x + 120, y + 28), (x - 20, y + 22), (x - 120, y + 32)]
    out = fill(smooth(rim), tone, 0.75)
    out += fill(ellipse((x - 30, y), 96, 13) + ellipse((x + 70, y - 8), 54, 8),
                mix(tone, light.sky[1][1], 0.36))
    brush = Brush(setting.canvas, setting.mood, 0.9)
    for dx, dy, wide in ((210, 30, 30), (274, 16, 26), (246, 48, 32)):
        cake = smooth([(-wide, 0), (-wide * 0.8, -20), (0, -26), (wide * 0.8, -20), (wide, 0),
                       (0, 6)])
        out += group(brush.form(cake, "#8a6450", depth=4), placed((x + dx, y + dy)))
    return out


def _canvas_folds(setting: Setting, light: CampLight) -> str:
    """The wall hangs in soft folds to a hem with eyelets, where cords tie it to pegs."""
    cloth, folds, lit = light.tent, "", ""
    for x, lean, high in ((300, 30, 420), (520, -16, 520), (760, 24, 470), (960, -20, 560),
                          (1150, 32, 430), (1350, -28, 530), (1530, 22, 480)):
        spine = [(x, 640), (x + lean, 640 - high * 0.5), (x + lean * 0.4, 640 - high)]
        folds += tapered(spine, 64, 4, 40)
        lit += tapered([(a - 46, b) for a, b in spine], 34, 2, 22)
    soft = setting.canvas.blur(9, Box(0, 0, STAGE_W, 680))
    out = fill(folds, cloth.seam, 0.3, soft)
    out += fill(lit, mix(cloth.front, "#ffffff", 0.4), 0.4, soft)
    hem = "M-60 548Q400 556 820 549T1660 552"
    out += stroke(hem, cloth.seam, 3, 0.7) + stroke("M-60 555Q400 563 820 556T1660 559",
                                                  cloth.front, 2, 0.7)
    for x in (470, 1010, 1420):
        out += fill(ellipse((x, 588), 9, 10), mix(cloth.line, cloth.wall, 0.2)) + stroke(
            ellipse((x, 588), 10, 11), mix(cloth.front, cloth.line, 0.3), 4)
    return out


def _pegs(light: CampLight) -> str:
    cords = "".join(stroke(f"M{x} 590Q{x + 8} 640 {x + 28} 672", "#b59a78", 5)
                    for x in (470, 1010, 1420))
    return cords + "".join(stroke(f"M{x} 664l14 36", mix(light.tent.line, "#8a6a50", 0.5), 9)
                           for x in (496, 1036, 1446))


def _door_edge(setting: Setting, light: CampLight) -> str:
    """The door to the left: a slip of the inside and a rolled flap."""
    inside = light.lamp or light.tent.inside
    dark = setting.canvas.linear((0, 0), (0, 640), [(0, mix(inside, light.tent.line, 0.5)),
                                                    (1, inside)])
    flap = smooth([(150, -60), (176, 160), (196, 400), (250, 640), (330, 640), (262, 380),
                   (236, 140), (228, -60)])
    slip = polygon([(-60, -60), (168, -60), (196, 400), (262, 650), (-60, 650)])
    return fill(slip, dark) + stroke(flap, light.tent.line, 4, 0.5) + fill(
        flap, mix(light.tent.front, light.tent.wall, 0.3))


def _close_ground(setting: Setting, light: CampLight) -> str:
    canvas, level = setting.canvas, 636
    shape = smooth([(-80, level), (300, level - 8), (800, level + 4), (1300, level - 6),
                    (1680, level)], closed=False) + f"L1680 {STAGE_H + 40:g}L-80 {STAGE_H + 40:g}Z"
    paint = canvas.linear((0, level), (0, STAGE_H), [(0, light.ground[1][1]),
                                                     (1, light.ground[-1][1])])
    out = fill(shape, paint)
    box = Box(0, level, STAGE_W, STAGE_H - level)
    for tone, seed, opacity in ((light.specks[0], 3, 0.4), (light.specks[1], 4, 0.6)):
        out += grain(canvas, shape, box, 1500, tone, lambda u, v: 0.2 + 0.5 * v, seed,
                     size=(1.6, 5), opacity=opacity * 0.7)
    out += pebbles((-20, 1620), (690, 1080), 70, (mix(light.shadow, light.ground[-1][1], 0.5),
                                                 light.sunlit), 8)
    out += contact(canvas, (800, 660), 620, light.shadow, 0.16)
    return out + tufts(light, ((380, 668), (1290, 660), (1450, 690)))


VIEWS: dict[str, View] = {
    "medium": medium, "between": between, "apart": apart, "doorstep": doorstep, "sill": sill,
}
