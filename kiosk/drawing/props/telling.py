"""Where the story is told and painted: a wall of drawings, paint, a ramp of earth; no scene."""

import math

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth, tube
from kiosk.drawing.props.brush import Brush, Thing
from kiosk.drawing.props.drawn_squares import SKETCHES

_WOOD, _PAPERS = "#b08a5c", ("#fdf5e2", "#f6ead6", "#eef2e6", "#fbeadb")
_ON_WALL = ("soap", "hen", "net", "tap", "tree", "map", "ball", "tea", "heart", "storm", "hand",
            "tent", "marble")
_ORANGE = "#f08a2c"


def drawing_wall(brush: Brush) -> str:
    """A long wall of fourteen squares, 860 wide and 470 high; the last one is still empty."""
    posts = "".join(brush.cord(f"M{x} 0V-440", _WOOD, 20) for x in (-400, 0, 400))
    board = brush.form(rounded(-430, -462, 860, 300, 8), "#c9a878", depth=6)
    joints = brush.ink("M-424 -362H424M-424 -262H424", "#c9a878", 0.5)
    out = posts + board + joints
    for k in range(14):
        x, y = -364 + 121.4 * (k % 7), -384 + 144 * (k // 7)
        turn = ((k * 7) % 5 - 2) * 0.9
        out += group(_sheet(brush, k), placed((x, y), rotate=turn))
    return out + _waiting_pencil(brush, (364, -240))


def _sheet(brush: Brush, k: int) -> str:
    paper = brush.form(rounded(-50, -60, 100, 122, 3), _PAPERS[k % 4], depth=3, weight=0.8)
    pin = brush.flat(ellipse((0, -54), 5), ("#d0754a", "#3fa7a3", "#8f86b4")[k % 3])
    if k == 13:
        return paper + pin
    return paper + group(SKETCHES[_ON_WALL[k]](brush), placed((0, 2), scale=1.3)) + pin


def _waiting_pencil(brush: Brush, at: Point) -> str:
    """A pencil that hangs on a string beside the empty square."""
    x, y = at
    string = brush.line(f"M{x - 56} {y - 66}q-14 60 2 114", "#8a7464", 2.6)
    body = brush.form(polygon([(-5, 0), (5, 0), (5, 46), (0, 60), (-5, 46)]), "#3f8fa8", depth=2,
                      weight=0.8)
    tip = brush.flat(polygon([(-5, 46), (5, 46), (0, 60)]), "#f2d2a0")
    return string + group(body + tip, placed((x - 54, y + 46), rotate=8))


def paint_pots(brush: Brush) -> str:
    """Three tins of paint with drips down their sides, and a brush across one; 190 wide."""
    out = ""
    for x, tone, high in ((-58, "#4f86b8", 62), (62, "#f4e6c8", 54), (2, _ORANGE, 66)):
        out += brush.form(rounded(x - 30, -high, 60, high, 5), "#b4bcbc", depth=5)
        out += brush.form(ellipse((x, -high), 30, 8), tone, depth=1)
        drip = smooth([Corner(x - 24, -high + 4), Corner(x + 10, -high + 7), (x + 6, -high + 26),
                       (x - 2, -high + 18), (x - 8, -high + 34), (x - 16, -high + 20)])
        out += brush.flat(drip, tone)
    return out + brush.cord("M-20 -74L52 -88", "#b98a5c", 7) + brush.flat(
        smooth([(52, -94), (74, -98), (80, -90), (54, -82)]), _ORANGE)


def earth_ramp(brush: Brush) -> str:
    """A smooth low ramp of packed earth up to a board, 760 wide, its top 52 high."""
    top = polygon([(-250, -52), (250, -52), (392, 0), (-392, 0)])
    side = smooth([Corner(-392, 0), Corner(392, 0), (300, 16), (0, 20), (-300, 16)])
    trace = "".join(brush.line(f"M{x} -48L{x * 1.5} -2", "#a98664", 3, 0.4) for x in (-120, -96))
    stones = "".join(brush.form(ellipse((x, y), 17, 10), "#b9a698", depth=3, weight=0.7)
                     for x, y in ((-330, -18), (-366, 0), (330, -18), (366, 0)))
    return brush.form(side, "#a98664", depth=3) + brush.form(top, "#d3b48c", depth=6) + trace + (
        stones)


def upturned_box(brush: Brush) -> str:
    """A wooden box set down on its mouth, to stand on: 120 wide and 66 high."""
    front = brush.form(rounded(-60, -56, 120, 56, 3), "#b98d5e", depth=4)
    boards = brush.ink("M-58 -37H58M-58 -18H58", "#b98d5e", 0.6)
    top = brush.form(polygon([(-52, -68), (52, -68), (62, -54), (-62, -54)]), "#d0a878", depth=2)
    nails = brush.flat("".join(ellipse((x, y), 2.2) for x in (-52, 52) for y in (-46, -27, -9)),
                       "#7d5f48")
    return front + boards + nails + top


def hand_steam(brush: Brush) -> str:
    """Puffs of steam made of handprints over (0, 0), 130 wide; the lowest is the orange one."""
    out = ""
    for x, y, size, turn, tone in (
        (66, -34, 0.56, 14, "#8fa9c4"), (100, -56, 0.6, 20, "#3fa7a3"),
        (46, -66, 0.62, -12, "#8f86b4"), (76, -84, 0.62, 6, "#d98a94"),
        (20, -34, 0.86, 6, _ORANGE),
    ):
        out += group(_print(brush, tone), placed((x, y), rotate=turn, scale=size))
    return out


def _print(brush: Brush, tone: str) -> str:
    """One child's hand, flat, fingers spread: 56 wide."""
    rays = ((-128, 30, 5.0), (-104, 36, 5.4), (-80, 35, 5.2), (-57, 28, 4.6), (-6, 27, 5.6))
    fingers = "".join(
        tube([(math.cos(a) * 6, math.sin(a) * 6), (math.cos(a) * long, math.sin(a) * long)],
             ((0, wide + 1), (1, wide)), count=6)[0]
        for a, long, wide in ((math.radians(way), long, wide) for way, long, wide in rays)
    )
    palm = smooth([(-14, -8), (0, -11), (13, -8), (14, 6), (7, 16), (-6, 16), (-14, 8)])
    return brush.flat(palm, tone) + brush.flat(fingers, tone)


THINGS: dict[str, tuple[Thing, float]] = {
    "drawing_wall": (drawing_wall, 400),
    "earth_ramp": (earth_ramp, 0),
    "hand_steam": (hand_steam, 0),
    "paint_pots": (paint_pots, 92),
    "upturned_box": (upturned_box, 60),
}
