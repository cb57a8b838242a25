"""What is in the school corridor at night: doors, windows, hooks, a lamp, sleepers; no view."""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import (
    Corner,
    Point,
    along,
    ellipse,
    number,
    polygon,
    rounded,
    smooth,
    tapered,
)
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.places.shelter_walls import LINE, LOWER, UPPER, Quad
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.household import oil_lamp
from kiosk.drawing.props.sleepers import SLEEPERS
from kiosk.drawing.skies import halo, stars
from kiosk.model.geometry import Box

_WOOD, _LEAF = "#9a7560", "#5f7f96"
_NIGHT = ("#1f2d5e", "#3d5186", "#7d86ae")


def night_window(
    setting: Setting, foot: Point, size: tuple[float, float], moon: Point | None = None
) -> str:
    """A window with the quiet night in it; the moon, if asked for, is full."""
    canvas, (x, y), (wide, high) = setting.canvas, foot, size
    left, top = x - wide / 2, y - high
    shape = rounded(left, top, wide, high, 4)
    paint = canvas.linear((0, top), (0, y), [(0, _NIGHT[0]), (0.6, _NIGHT[1]), (1, _NIGHT[2])])
    view = stars(24, 5, Box(left, top, wide, high * 0.7), ("#fff4d6", "#cfdcff"))
    if moon:
        view += halo(canvas, moon, 190, "#e8e8ff", 0.5) + fill(ellipse(moon, 44), "#f6f2de")
        view += fill(ellipse((moon[0] - 12, moon[1] - 8), 9, 7) + ellipse(
            (moon[0] + 14, moon[1] + 12), 12, 9), "#e6dfc8", 0.7)
    hill = smooth([(left - 20, y + 20), (left, y - high * 0.16), (x, y - high * 0.28),
                   (left + wide, y - high * 0.12), (left + wide + 20, y + 20)])
    view += fill(hill, "#22305f")
    bars = (f"M{number(x)} {number(top)}V{number(y)}"
            f"M{number(left)} {number(y - high * 0.5)}h{number(wide)}")
    frame = stroke(shape, _WOOD, 15) + stroke(shape, LINE, 3, 0.35)
    sill = fill(rounded(left - 22, y + 4, wide + 44, 15, 4), mix(_WOOD, UPPER[0], 0.3))
    return (fill(shape, paint) + clipped(view, canvas.clip(shape))
            + stroke(bars, _WOOD, max(5, wide * 0.03)) + frame + sill)


def curtain(setting: Setting, at: Point, wide: float, long: float) -> str:
    """A light curtain on a rod; the wind from the door lifts its hem."""
    x, y = at
    tones, out = ("#e9d3ae", "#c9b294"), stroke(
        f"M{number(x - wide * 0.62)} {number(y)}h{number(wide * 1.24)}", _WOOD, 7)
    left, right = x - wide * 0.56, x + wide * 0.56
    blown = smooth([
        Corner(left, y), (left + 6, y + long * 0.4), (left - 34, y + long * 0.74),
        (left - 96, y + long * 0.86), Corner(left - 128, y + long * 0.8),
        (left - 70, y + long * 0.98), (left + 10, y + long * 0.9), (left + 44, y + long * 0.5),
        Corner(left + 52, y),
    ], tension=1 / 7)
    still = smooth([
        Corner(right - 52, y), (right - 46, y + long * 0.4), (right - 78, y + long * 0.74),
        Corner(right - 112, y + long * 0.96), (right - 60, y + long), (right - 14, y + long * 0.86),
        (right - 4, y + long * 0.4), Corner(right, y),
    ], tension=1 / 7)
    folds = "".join(fill(tapered(line, 2, 3, 9), LINE, 0.2) for line in (
        [(left + 26, y + 6), (left + 22, y + long * 0.5), (left - 50, y + long * 0.9)],
        [(left + 12, y + 6), (left + 6, y + long * 0.46), (left - 40, y + long * 0.78)],
        [(right - 30, y + 6), (right - 30, y + long * 0.5), (right - 62, y + long * 0.94)],
    ))
    for shape, tone in ((blown, tones[0]), (still, tones[1])):
        out += stroke(shape, LINE, 4, 0.4) + fill(shape, mix(tone, "#8d93b4", 0.28))
    wind = "".join(stroke(f"M{number(left - 150 - k * 8)} {number(y + long * (0.62 + 0.16 * k))}"
                          f"q-34 -16 -70 -4", "#e8e4ee", 3, 0.34) for k in range(3))
    return out + folds + wind


def loose_door(
    setting: Setting, foot: Point, size: tuple[float, float], *, shut: bool = False
) -> str:
    """The outer door; ajar it swings a little, and the blue of the night stands in the gap."""
    canvas, (x, y), (wide, high) = setting.canvas, foot, size
    left, top = x - wide / 2, y - high
    frame = fill(rounded(left - 14, top - 14, wide + 28, high + 14, 3), mix(_WOOD, LINE, 0.25))
    if shut:
        leaf: Quad = ((left, top), (left + wide, top), (left + wide, y), (left, y))
        return frame + _leaf(setting, leaf)
    paint = canvas.linear((0, top), (0, y), [(0, _NIGHT[0]), (1, _NIGHT[2])])
    gap = fill(rounded(left, top, wide, high), paint)
    moved = wide * 0.66
    leaf = ((left, top), (left + moved, top + high * 0.06), (left + moved, y + high * 0.08),
            (left, y))
    swing = "".join(
        stroke(f"M{number(left + moved + d)} {number(top + high * a)}q{number(9)} "
               f"{number(high * 0.12)} 0 {number(high * 0.24)}", "#e8e4ee", 3, o)
        for d, a, o in ((14, 0.36, 0.6), (28, 0.4, 0.36)))
    return frame + gap + _leaf(setting, leaf) + swing


def class_door(setting: Setting, quad: Quad) -> str:
    """A shut classroom door in a side wall."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    out = stroke(polygon(list(quad)), mix(_WOOD, LINE, 0.25), max(6.0, abs(x1 - x0) * 0.09))
    return out + _leaf(setting, ((x0, y0), (x1, y1), (x2, y2), (x3, y3)))


def _leaf(setting: Setting, quad: Quad) -> str:
    """A panelled door leaf with a small pane and a handle."""
    tone = mix(_LEAF, LOWER[1], 0.3)

    def at(u: float, v: float) -> Point:
        return along(along(quad[0], quad[1], u), along(quad[3], quad[2], u), v)

    def panel(u0: float, v0: float, u1: float, v1: float) -> str:
        return polygon([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)])

    out = stroke(polygon(list(quad)), LINE, 4, 0.6) + fill(polygon(list(quad)), tone)
    out += fill(panel(0, 0, 1, 0.03) + panel(0, 0, 0.05, 1), "#ffe2b4", 0.2)
    for shape in (panel(0.16, 0.5, 0.84, 0.68), panel(0.16, 0.74, 0.84, 0.93)):
        out += fill(shape, LINE, 0.16) + stroke(shape, "#ffe2b4", 1.6, 0.2)
    pane = panel(0.2, 0.1, 0.8, 0.4)
    out += fill(pane, _NIGHT[1]) + stroke(pane, LINE, 3, 0.5)
    out += stroke(polygon([at(0.5, 0.1), at(0.5, 0.4)], closed=False), tone, 5)
    return out + fill(ellipse(at(0.88, 0.56), 6, 6), "#e8c48a")


def drawings(setting: Setting, places: tuple[Point, ...], size: float) -> str:
    """Children's drawings on the wall: a house, a tree, a bird; there is no writing."""
    out = ""
    for turn, (x, y) in enumerate(places):
        sheet = rounded(-48, -36, 96, 72, 2)
        inside = (
            fill("M-26 18V-8L0 -26L26 -8V18Z", "#d08a5c") + fill("M-8 18V0H8V18Z", "#7d5a50"),
            fill(ellipse((0, -8), 22, 19), "#86a06c") + fill("M-4 8H4V26H-4Z", "#8a6a50"),
            fill(smooth([(-26, 4), (-8, -12), (14, -8), (28, 0), (8, 10), (-12, 12)]), "#7f9cc0")
            + fill("M-4 -8L10 -26L12 -6Z", "#6b88b0"),
        )[turn % 3]
        drawn = fill(sheet, "#f2e6cc") + stroke(sheet, LINE, 2, 0.3) + inside
        out += group(drawn, placed((x, y), rotate=(-4, 3, -2)[turn % 3], scale=size))
    return out


def hooks(setting: Setting, at: Point, count: int) -> str:
    """A row of coat hooks with what the sleepers have hung there."""
    (x, y), step = at, 96.0
    brush = Brush(setting.canvas, setting.mood, 1.0)
    out = fill(rounded(x - 40, y, step * count - 16, 22, 5), _WOOD)
    out += stroke(rounded(x - 40, y, step * count - 16, 22, 5), LINE, 2, 0.4)
    hung = (("#7f93a8", 150), ("", 0), ("#b98f6a", 108), ("#8a7a9c", 168), ("", 0))
    for turn in range(count):
        hook, (colour, long) = x + turn * step, hung[turn % len(hung)]
        if colour:
            shape = smooth([Corner(hook, y + 16), (hook + 34, y + 46),
                            (hook + 40, y + long * 0.7), (hook + 28, y + long),
                            (hook - 26, y + long), (hook - 38, y + long * 0.7),
                            (hook - 32, y + 46)])
            fold = brush.shadow(tapered([(hook, y + 40), (hook - 8, y + long * 0.6),
                                         (hook - 4, y + long)], 1, 2, 8), colour, 0.8)
            out += brush.form(shape, colour, depth=6, inside=fold)
        out += stroke(f"M{number(hook)} {number(y + 8)}v14q0 10 10 8", "#e0c08c", 5)
    return out


def lamp_on_bench(setting: Setting, at: Point, size: float) -> str:
    """The one small lamp, on a low school bench; `at` is where the bench stands."""
    canvas, (x, y) = setting.canvas, at
    brush = Brush(canvas, setting.mood, size)
    top = brush.form(rounded(-104, -150, 208, 20, 5), "#b58a62", depth=3)
    legs = "".join(brush.form(polygon([(a, -130), (a + 18, -130), (a + 18 + b, 0), (a + b, 0)]),
                              "#6a5a6c", depth=3) for a, b in ((-92, -8), (74, 8)))
    bar = brush.form(rounded(-86, -70, 172, 11, 4), "#6a5a6c", depth=3)
    lamp = group(oil_lamp(brush), placed((0, -150), scale=0.94))
    middle: Point = (x, y - 226 * size)
    glow = halo(canvas, middle, 420 * size, "#ffb860", 0.5) + halo(
        canvas, middle, 130 * size, "#ffe0a0", 0.75)
    return contact(canvas, at, 124 * size, "#1c2248", 0.45) + group(
        legs + bar + top + lamp, placed(at, scale=size)) + glow


def sleepers(setting: Setting, places: tuple[tuple[float, float, float, int], ...]) -> str:
    """Families asleep on mats, at (x, y, size, who)."""
    out = ""
    for x, y, size, who in sorted(places, key=lambda one: one[1]):
        brush = Brush(setting.canvas, setting.mood, size)
        out += contact(setting.canvas, (x, y), 190 * size, "#1c2248", 0.34)
        out += group(SLEEPERS[who % len(SLEEPERS)](brush), placed((x, y), scale=size))
    return out
