"""The turquoise tent for children and what surrounds it, wherever in the camp it is seen.

It knows no view, no person and no story.
"""

import math
from dataclasses import replace

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.colours import mix
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Point, ellipse, pair
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.places.camp import light_of, thing
from kiosk.drawing.places.camp_lights import CampLight, Cloth
from kiosk.drawing.places.perspective import Eye
from kiosk.drawing.places.tent_frame import Tent
from kiosk.drawing.places.tents import tent
from kiosk.drawing.props.arrival import teapot_board, tyre_half, tyre_half_clay
from kiosk.drawing.props.brush import Brush

_TURQUOISE = "#3fa7a3"
#: The teapot board's own units to its metre.
_BOARD_METRE = 200.0


def friendly_tent(setting: Setting, eye: Eye, one: Tent, *, detail: int = 2) -> str:
    """The children's tent: like all others, but turquoise, so that everyone finds it."""
    light = light_of(setting)
    return tent(setting.canvas, replace(light, tent=_turquoise(light)), eye, one, detail=detail)


def _turquoise(light: CampLight) -> Cloth:
    cloth = light.tent
    return Cloth(
        front=mix(cloth.front, _TURQUOISE, 0.42), roof=mix(cloth.roof, _TURQUOISE, 0.56),
        wall=mix(cloth.wall, _TURQUOISE, 0.5), inside=cloth.inside,
        line=mix(cloth.line, "#2b6b70", 0.4), seam=mix(cloth.seam, "#2b6b70", 0.5),
    )


def teapot(setting: Setting, eye: Eye, x: float, z: float) -> str:
    """The painted teapot's board at a place on the ground."""
    at, metre = eye.at((x, 0, z)), eye.size(z)
    return teapot_at(setting, at, metre / _BOARD_METRE)


def teapot_at(setting: Setting, at: Point, size: float) -> str:
    """The same, by its foot on the stage and its size."""
    foot = "".join(contact(setting.canvas, (at[0] + side * 262 * size, at[1]), 46 * size,
                           setting.mood.ink, 0.34) for side in (-1, 1))
    return foot + group(teapot_board(Brush(setting.canvas, setting.mood, size)),
                        placed(at, scale=size))


def tyres(setting: Setting, places: tuple[Point, ...], size: float) -> str:
    """Half sunk tyres, painted by turns, each nearer one a little larger."""
    out = ""
    for turn, (x, y) in enumerate(places):
        near = size * (0.7 + 0.3 * (y - 500) / 400)
        draw = tyre_half if turn % 2 else tyre_half_clay
        out += thing(setting, draw(Brush(setting.canvas, setting.mood, near)), (x, y), near, 92)
    return out


def paper_chain(
    setting: Setting, left: Point, right: Point, sag: float, many: int, pole: float = 0.0,
) -> str:
    """A string of paper circles: no pennants. A `pole` down to that level carries its left end."""
    brush = Brush(setting.canvas, setting.mood, 0.8)
    post = brush.cord(f"M{pair((left[0], pole))}V{left[1] - 14:g}", "#94704e", 8) if pole else ""
    middle = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + 2 * sag
    out = post + brush.line(f"M{pair(left)}Q{pair(middle)} {pair(right)}", "#8a7464", 2.4)
    for k in range(1, many):
        t = k / many
        x = left[0] + (right[0] - left[0]) * t
        y = left[1] + (right[1] - left[1]) * t + 4 * sag * t * (1 - t)
        colour = ("#e8a15b", "#f6ead0", "#8f86b4", "#d98a94")[k % 4]
        out += brush.form(ellipse((x, y + 11), 10), colour, depth=3, weight=0.7)
    return out


def ring_of_stones(setting: Setting, at: Point, wide: float, high: float, many: int) -> str:
    """Field stones, limewashed, laid round in a ring on the ground."""
    brush, out = Brush(setting.canvas, setting.mood, 0.8), ""
    for k in range(many):
        angle = k / many * math.tau
        x, y = at[0] + math.cos(angle) * wide, at[1] + math.sin(angle) * high
        near = 0.75 + 0.35 * (y - at[1] + high) / (2 * high)
        tone = ("#f3ead8", "#e6d9c2", "#efe0c8")[k % 3]
        stone = brush.form(ellipse((0, -9), 21, 13), tone, depth=4, weight=0.6)
        out += contact(setting.canvas, (x, y), 22 * near, setting.mood.ink, 0.3) + group(
            stone, placed((x, y), scale=near))
    return out
