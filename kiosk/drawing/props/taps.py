"""Taps: a pipe on posts, running water, soap in its net on a string, foam and bubbles."""

import math
import random
from dataclasses import dataclass

from kiosk.drawing.canvas import fill, form, group, placed
from kiosk.drawing.paths import Corner, Point, ellipse, number, pair, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, line_width

_IRON, _BRASS, _HANDLE, _POST = "#9fb0ba", "#c79a52", "#4f8ba6", "#c9bba8"
_WATER, _DEEP = "#aee3f2", "#5fb4d0"


@dataclass(frozen=True)
class Rail:
    """A pipe `wide` units long and `high` above its foot, its taps at these places along it."""

    wide: float
    high: float
    taps: tuple[float, ...]
    posts: tuple[float, ...]
    soap: tuple[float, ...] = ()


def rail(brush: Brush, one: Rail) -> str:
    """The pipe from its left foot (0, 0): posts, taps, soap on strings."""
    out = ""
    for x in one.posts:
        out += brush.form(rounded(x - 13, -one.high - 26, 26, one.high + 26, 4), _POST, depth=5)
        out += brush.form(rounded(x - 19, -one.high - 38, 38, 15, 4), _POST, depth=3)
        out += brush.form(rounded(x - 22, -8, 44, 12, 3), "#b5a696", depth=3)
    out += brush.form(rounded(-16, -one.high - 8, one.wide + 32, 17, 8), _IRON, depth=4)
    out += brush.line(f"M-6 {number(-one.high - 4)}H{number(one.wide + 6)}", "#dfe8ec", 3, 0.7)
    out += "".join(group(soap_on_string(brush), placed((x, -one.high + 4))) for x in one.soap)
    return out + "".join(group(tap(brush), placed((x, -one.high + 46))) for x in one.taps)


def tap(brush: Brush) -> str:
    """A brass tap below its pipe; the mouth is at (0, 0), the pipe 46 above it."""
    body = smooth([Corner(-8, -48), Corner(8, -48), (10, -30), Corner(8, -14), Corner(7, 0),
                   Corner(-7, 0), Corner(-8, -14), (-10, -30)], tension=1 / 9)
    lip = brush.form(rounded(-9.5, -6, 19, 9, 3), _BRASS, depth=2)
    wheel = brush.form(rounded(-19, -66, 38, 11, 5), _HANDLE, depth=2)
    stem = brush.form(rounded(-4, -58, 8, 14, 2), _BRASS, depth=1)
    shine = brush.flat(rounded(-5, -42, 3.4, 26, 1.6), "#fff0c8", 0.85)
    return stem + brush.form(body, _BRASS, depth=4) + lip + shine + wheel


def stream(brush: Brush, drop: float, wide: float = 10.0) -> str:
    """Water falling from (0, 0), and where it bursts."""
    edge = smooth([Corner(-wide * 0.5, 0), (-wide * 0.4, drop * 0.4), (-wide * 0.6, drop * 0.8),
                   (-wide * 0.9, drop), (0, drop + wide * 0.4), (wide * 0.9, drop),
                   (wide * 0.6, drop * 0.8), (wide * 0.4, drop * 0.4), Corner(wide * 0.5, 0)])
    out = brush.flat(edge, _WATER, 0.92) + brush.line(edge, _DEEP, 1.3, 0.8)
    out += brush.flat(tapered([(-wide * 0.1, 2), (-wide * 0.2, drop * 0.5), (-wide * 0.3, drop)],
                              1, 1, wide * 0.34), "#ffffff", 0.95)
    return out + splash(brush, (0, drop), 0.62)


def splash(brush: Brush, at: Point, size: float, seed: int = 4) -> str:
    """Drops that jump from where water meets something."""
    chance, drops, lights = random.Random(seed), "", ""
    for _ in range(13):
        angle, far = chance.uniform(-2.9, -0.25), chance.uniform(12, 48) * size
        s = chance.uniform(2.6, 5.2) * size
        x, y = at[0] + math.cos(angle) * far, at[1] + math.sin(angle) * far * 0.75
        drops += smooth([Corner(x, y - s * 1.5), (x + s * 0.9, y + s * 0.2), (x, y + s),
                         (x - s * 0.9, y + s * 0.2)])
        lights += ellipse((x - s * 0.25, y), s * 0.26)
    return brush.line(drops, _DEEP, 1.2, 0.7) + brush.flat(drops, "#c6edf7") + fill(
        lights, "#ffffff")


def tap_water(brush: Brush) -> str:
    """Water from a tap at (0, 0) down to the ground 175 below."""
    return stream(brush, 175)


def short_water(brush: Brush) -> str:
    """Water from a tap at (0, 0) on to hands or into a cup 44 below."""
    return stream(brush, 44)


def last_drop(brush: Brush) -> str:
    """One drop that hangs from a dry tap's mouth at (0, 0)."""
    shape = smooth([Corner(0, 2), (5.4, 13), (0, 19), (-5.4, 13)])
    return brush.line(shape, _DEEP, 1.6) + brush.flat(shape, _WATER) + fill(
        ellipse((-1.6, 12), 1.5, 2.4), "#ffffff")


def soap_on_string(brush: Brush) -> str:
    """A rose soap in a little net, hanging from (0, 0), 92 long."""
    string = brush.line("M0 -6V46", "#e9d9b4", 3) + brush.line("M0 -6V46", "#a8845c", 1, 0.6)
    net = smooth([Corner(-2, 44), (-13, 58), (-17, 76), (-9, 92), (9, 92), (17, 76), (13, 58),
                  Corner(2, 44)])
    bar = brush.form(rounded(-14, 57, 28, 32, 10), "#f0a3b4", depth=4)
    shine = brush.flat(ellipse((-5, 65), 4, 2.4), "#fff0f2", 0.9)
    mesh = "".join(f"M{a} 44L{b} 92" for a, b in ((-2, -14), (-1, -5), (1, 5), (2, 14)))
    mesh += "".join(f"M{-w} {y}Q0 {y + 6} {w} {y}" for w, y in ((11, 57), (16, 69), (15, 81)))
    return string + bar + shine + brush.line(mesh + net, "#fff8e6", 1.7, 0.85)


def foam_heap(brush: Brush, seed: int, wide: float, high: float, many: int) -> str:
    """A heap of foam about (0, 0)."""
    chance = random.Random(seed)
    heads = [ellipse((chance.uniform(-wide, wide), chance.uniform(-high, high)),
                     chance.uniform(0.34, 0.62) * high + 2) for _ in range(many)]
    white, tone = brush.mood.grade("#f8feff"), brush.mood.grade("#9ccbd8")
    return form(brush.canvas, brush.mood, heads, white, width=line_width(brush.size) * 0.7,
                depth=4, line=tone, shade=brush.mood.grade("#cfeaf2"))


def foam(brush: Brush) -> str:
    """Foam on the ground or on a thing, 80 wide."""
    return foam_heap(brush, 3, 32, 13, 16)


def bubble(brush: Brush, at: Point, radius: float) -> str:
    """One soap bubble with its window of light and a rose edge."""
    x, y = at
    edge = ellipse(at, radius)
    arc = (f"M{pair((x + radius * 0.62, y + radius * 0.1))}A{number(radius * 0.66)} "
           f"{number(radius * 0.66)} 0 0 1 {pair((x, y + radius * 0.68))}")
    return (brush.flat(edge, "#e6f8fb", 0.5) + brush.line(edge, "#ffffff", max(1.4, radius * 0.1))
            + brush.line(edge, "#8cc8dc", max(0.8, radius * 0.04), 0.7)
            + fill(ellipse((x - radius * 0.36, y - radius * 0.4), radius * 0.24), "#ffffff")
            + brush.line(arc, "#f3a9c9", max(1.2, radius * 0.09), 0.7))


def bubbles(brush: Brush) -> str:
    """A dozen bubbles that rise from (0, 0), 260 high."""
    chance, out = random.Random(5), ""
    for turn in range(14):
        rise = (turn + chance.random()) / 14
        at = chance.gauss(0, 26 + 44 * rise), -14 - 250 * rise
        out += bubble(brush, at, chance.uniform(4, 13) * (1.1 - 0.4 * rise))
    return out


def notes(brush: Brush) -> str:
    """Three notes of a song that float about (0, 0), 150 wide: nothing to be read."""
    out = ""
    for x, y, size, turn, colour in ((-56, 12, 1.0, -10, "#d98a94"), (4, -30, 1.2, 6, "#3fa7a3"),
                                     (58, 6, 0.9, 14, "#e8a15b")):
        head = brush.flat(ellipse((0, 0), 9, 7), colour)
        flag = brush.line("M8 -1V-34Q12 -22 22 -20", colour, 4)
        edge = brush.line(ellipse((0, 0), 9, 7) + "M8 -1V-34Q12 -22 22 -20", "#ffffff", 8, 0.8)
        out += group(edge + head + flag, placed((x, y), rotate=turn, scale=size))
    return out


THINGS: dict[str, tuple[Thing, float]] = {
    "bubbles": (bubbles, 0),
    "foam": (foam, 0),
    "last_drop": (last_drop, 0),
    "notes": (notes, 0),
    "short_water": (short_water, 0),
    "soap_on_string": (soap_on_string, 0),
    "tap_water": (tap_water, 0),
}
