"""Marks and flying things of play and of being lost: dots, a cap, a page's gutter; no scene."""

import math

from kiosk.drawing.canvas import fill
from kiosk.drawing.paths import Corner, ellipse, polygon, smooth
from kiosk.drawing.props.brush import Brush, Thing


def loop_of_dots(brush: Brush) -> str:
    """The way of somebody who ran in circles: dots on the ground, wound more than twice, 940
    wide and 340 deep about (0, 0)."""
    out = pale = ""
    for k in range(86):
        turn = k / 86 * 2.35 * math.tau + 1.3
        reach = 1.0 - 0.2 * k / 86
        x, y = math.cos(turn) * 470 * reach, math.sin(turn) * 170 * reach
        r = 6.5 + 3.8 * (y + 170) / 340
        out += ellipse((x, y), r * 1.3, r * 0.66)
        pale += ellipse((x, y + 3), r * 1.3, r * 0.66)
    return brush.flat(pale, "#fff8e2", 0.8) + brush.flat(out, "#2f7f80", 0.85)


def orange_cap(brush: Brush) -> str:
    """Karam's cap on its own, flying, 96 wide."""
    crown = smooth([Corner(-40, 6), (-38, -28), (-12, -46), (20, -42), (38, -18), Corner(40, 6)])
    peak = smooth([Corner(28, -4), (58, 0), (74, 14), (50, 18), Corner(26, 8)])
    band = brush.ink("M-39 2Q0 -8 40 4M-4 -45Q-10 -20 -6 0M20 -42Q30 -20 28 0", "#f08a2c", 0.8)
    inside = brush.shadow(smooth([(-38, 6), (0, -4), (40, 6), (0, 14)]), "#c96f24")
    return brush.form(peak, "#f08a2c", depth=3) + brush.form(crown, "#f08a2c", depth=6) + (
        inside + band + brush.flat(ellipse((-2, -46), 5, 3.4), "#d9752a"))


def flight_lines(brush: Brush) -> str:
    """Three short curved strokes behind something that flies up, 90 wide."""
    return brush.line("M-40 40Q-30 10 -6 -8M-14 54Q-8 24 12 8M14 60Q18 36 34 22", "#fff8e4", 5, 0.8)


def page_gutter(brush: Brush) -> str:
    """The white between two beats of one panel: a strip from top to bottom, a little slanted."""
    strip = polygon([(22, -40), (46, -40), (-22, 1060), (-46, 1060)])
    return fill(strip, "#fdf6e6") + brush.ink("M22 -40L-46 1060M46 -40L-22 1060", "#cbb79c", 0.7)


def hushed(brush: Brush) -> str:
    """A violet hush over the left of a picture as far as the page's gutter: the beat before."""
    veil = polygon([(-1700, -40), (34, -40), (-34, 1060), (-1700, 1060)])
    return fill(veil, brush.mood.grade("#8a7fa6"), 0.34)


def speed_lines(brush: Brush) -> str:
    """The way a ball came: long strokes thinning out to the left, 380 wide, ending at (0, 0)."""
    shapes = "".join(polygon([(-x0, y - 1), (-x1, y - w), (-x1, y + w), (-x0, y + 1)])
                     for x0, x1, y, w in ((380, 52, -14, 5), (300, 60, 12, 4), (240, 58, -36, 3.4)))
    return brush.flat(shapes, "#fff8e4", 0.75)


def shade_mat(brush: Brush) -> str:
    """A cloth laid on the ground, 320 by 90: a place in the shade."""
    mat = polygon([(-130, -44), (130, -44), (160, 44), (-160, 44)])
    hems = polygon([(-134, -34), (134, -34), (137, -26), (-137, -26)])
    hems += polygon([(-153, 26), (153, 26), (156, 34), (-156, 34)])
    return brush.form(mat, "#c98f6a", depth=2, weight=0.7) + brush.flat(hems, "#f2e3c2", 0.8)


THINGS: dict[str, tuple[Thing, float]] = {
    "flight_lines": (flight_lines, 0),
    "hushed": (hushed, 0),
    "loop_of_dots": (loop_of_dots, 0),
    "orange_cap": (orange_cap, 0),
    "page_gutter": (page_gutter, 0),
    "shade_mat": (shade_mat, 0),
    "speed_lines": (speed_lines, 0),
}
