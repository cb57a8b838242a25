"""What stands and hangs in the child-friendly space: toys, paper garland, pictures; no view."""

import math

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Corner, Point, ellipse, number, polygon, rounded, smooth
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.props.brush import Brush

_PAPER = ("#e8a15b", "#3fa7a3", "#f2ce83", "#8f86b4", "#d98a7a")


def garland(setting: Setting, at: Point, wide: float, sag: float) -> str:
    """Paper rings and leaves on a thread along the wall; never pennants."""
    brush, (x, y) = Brush(setting.canvas, setting.mood, 0.7), at
    out = brush.line(f"M{number(x)} {number(y)}Q{number(x + wide / 2)} {number(y + 2 * sag)} "
                     f"{number(x + wide)} {number(y)}", "#a08a74", 2)
    count = int(wide / 58)
    for k in range(1, count):
        t = k / count
        place = x + wide * t, y + 4 * sag * t * (1 - t)
        colour = _PAPER[k * 3 % 5]
        shape = ellipse((0, 15), 13) if k % 2 else smooth(
            [Corner(0, 2), (10, 16), Corner(2, 36), (-9, 18)])
        out += group(brush.form(shape, colour, depth=2, weight=0.6),
                     placed(place, rotate=8 * math.sin(k * 2.1)))
    return out


def toy_shelf(setting: Setting, at: Point, size: float) -> str:
    """A low shelf of two boards with boxes of toys, books and a ball, 300 wide and 220 high."""
    brush = Brush(setting.canvas, setting.mood, size)
    out = brush.form(rounded(-150, -212, 300, 212, 6), "#b58a60", depth=5)
    out += brush.shadow(rounded(-136, -198, 272, 88, 3) + rounded(-136, -98, 272, 84, 3),
                        "#97714f")
    for x, wide, colour in ((-128, 84, "#6fa8a4"), (-36, 78, "#d9a05e"), (50, 78, "#8f86b4")):
        out += brush.form(rounded(x, -74, wide, 60, 6), colour, depth=4, weight=0.8)
        out += brush.flat(rounded(x + wide / 2 - 14, -54, 28, 12, 6), "#fff3dc", 0.8)
    out += _books(brush) + _doll(brush, (34, -110)) + _blocks(brush, (98, -110))
    ball = brush.form(ellipse((-92, -240), 28), "#e8a15b", depth=5) + brush.line(
        "M-118 -236Q-92 -252 -66 -238M-92 -268Q-80 -240 -90 -212", "#fbe6bd", 5)
    pot = brush.form(polygon([(-30, -262), (-24, -212), (24, -212), (30, -262)]), "#c3c0ba",
                     depth=4)
    pencils = "".join(brush.cord(f"M{x} -258l{dx} -46", tone, 7) for x, dx, tone in (
        (-14, -8, "#3fa7a3"), (-3, -2, "#e0a24a"), (8, 4, "#c46f7c"), (17, 10, "#8a78b4")))
    out += ball + group(pencils + pot, placed((58, 0)))
    return contact(setting.canvas, at, 165 * size, setting.mood.ink, 0.36) + group(
        out, placed(at, scale=size))


def _books(brush: Brush) -> str:
    out, x = "", -130.0
    for wide, high, tone in ((20, 74, "#b8797a"), (16, 64, "#6f8fa0"), (22, 78, "#d9b070"),
                             (15, 60, "#7f9a78"), (18, 70, "#8a6a96")):
        out += brush.form(rounded(x, -110 - high, wide, high, 2), tone, depth=2, weight=0.7)
        x += wide + 2
    return out


def _doll(brush: Brush, at: Point) -> str:
    """A cloth rabbit."""
    ears = brush.form([ellipse((-9, -66), 6, 17), ellipse((9, -66), 6, 17)], "#d8b9a8", depth=2,
                      weight=0.8)
    body = brush.form([ellipse((0, -18), 20, 20), ellipse((0, -42), 17, 15)], "#d8b9a8", depth=3,
                      weight=0.8)
    face = brush.flat(ellipse((-6, -44), 2.2) + ellipse((6, -44), 2.2), "#5a4450")
    return group(ears + body + face, placed(at))


def _blocks(brush: Brush, at: Point) -> str:
    out = ""
    for x, y, tone in ((-22, 0, "#e0a24a"), (6, 0, "#6fa8a4"), (-8, -27, "#c98a7a")):
        out += brush.form(rounded(x, y - 27, 27, 27, 3), tone, depth=2, weight=0.8)
    return group(out, placed(at))


def pictures(setting: Setting, at: Point, size: float) -> str:
    """Children's paintings pegged to a string, 330 wide: a kettle, hills, a fish, a flower."""
    brush = Brush(setting.canvas, setting.mood, size)
    out = brush.line("M-14 0Q165 46 350 -8", "#8a7464", 3)
    hills = brush.flat(smooth([Corner(-30, 62), (-14, 34), (4, 46), (18, 30), Corner(30, 62)]),
                       "#7fb08a") + brush.flat(ellipse((14, 20), 7), "#e9b860")
    fish = brush.flat(ellipse((-3, 40), 18, 11) + polygon([(12, 40), (27, 30), (27, 50)]),
                      "#5f9fb0") + brush.flat(ellipse((-12, 37), 2.4), "#fffaf0")
    flower = brush.line("M0 62V34", "#7f9a58", 4) + brush.flat(
        "".join(ellipse((8 * x, 28 + 8 * y), 6) for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1))),
        "#d98a7a") + brush.flat(ellipse((0, 28), 5), "#f2ce83")
    hand = brush.flat(ellipse((0, 46), 12, 13) + "".join(
        rounded(x - 2.6, y, 5.2, 24, 2.6) for x, y in ((-9, 19), (-3, 14), (3, 14), (9, 18))),
        "#e8a15b")
    for x, top, turn, sketch in ((38, 12, -4, hills), (122, 22, 3, fish), (208, 22, -3, flower),
                                 (292, 12, 4, hand)):
        sheet = brush.form(rounded(-37, 0, 74, 70, 2), "#fdf6e6", depth=2, weight=0.7)
        peg = brush.flat(rounded(-3, -7, 6, 14, 2), "#c98f52")
        out += group(sheet + sketch + peg, placed((x, top), rotate=turn))
    return group(out, placed(at, scale=size))
