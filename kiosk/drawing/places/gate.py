"""The courtyard's gate: a round stone arch with a wooden leaf; it knows no view and no story."""

from kiosk.drawing.buildings import arch
from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import number, polygon, rounded
from kiosk.drawing.places.backdrop import Setting

_WIDE, _HIGH = 170.0, 262.0


def gate(setting: Setting, x: float, foot: float, size: float, *, ajar: bool = False) -> str:
    """The gate with its foot at (x, foot); `ajar` opens its right leaf onto the lane."""
    drawn = _frame(setting) + _passage(setting) + _leaves(setting, ajar)
    return group(drawn, placed((x, foot), scale=size))


def _frame(setting: Setting) -> str:
    """Pillars and an arch of dressed stones, a little higher than the wall."""
    canvas, stone = setting.canvas, setting.palette.stone
    body = rounded(-136, -330, 272, 330, 10)
    fade = canvas.linear((-136, 0), (136, 0), [(0, stone.edging, 0.4), (0.6, stone.edging, 0),
                                               (1, stone.side, 0.4)])
    courses = "".join(
        fill(rounded(side - 24, y, 48, 40, 8), stone.blocks[k % 3], 0.75)
        for side in (-110, 110) for k, y in enumerate(range(-316, -20, 46))
    )
    cap = fill(rounded(-150, -346, 300, 26, 6), stone.roof) + fill(
        rounded(-136, -320, 272, 9, 2), stone.line, 0.16
    )
    inside = courses + fill(body, fade)
    return fill(body, stone.front) + clipped(inside, canvas.clip(body)) + cap + _keystones(setting)


def _keystones(setting: Setting) -> str:
    stone = setting.palette.stone
    ring = fill(arch(0, 0, _WIDE + 40, _HIGH + 22), stone.edging)
    joints = "".join(
        stroke(f"M0 -{number(_HIGH - _WIDE / 2)}L{number(140 * dx)} {number(-178 - 140 * dy)}",
               stone.line, 2.4, 0.28)
        for dx, dy in ((-0.87, 0.5), (-0.5, 0.87), (-0.17, 0.98), (0.17, 0.98), (0.5, 0.87),
            (0.87, 0.5))
    )
    return ring + clipped(joints, setting.canvas.clip(arch(0, 0, _WIDE + 40, _HIGH + 22)))


def _passage(setting: Setting) -> str:
    """What is seen through the arch: the lane outside in the light."""
    canvas, light = setting.canvas, setting.palette
    shape = arch(0, 0, _WIDE, _HIGH)
    air = canvas.linear((0, -_HIGH), (0, 0), [(0, light.haze), (0.55, light.path[0]),
                                              (1, light.path[1])])
    wall = fill(polygon([(-90, -150), (20, -128), (20, -64), (-90, -40)]), light.stone.front, 0.8)
    road = fill(polygon([(-30, -64), (26, -64), (90, 0), (-90, 0)]), light.path[0])
    return fill(shape, air) + clipped(wall + road, canvas.clip(shape))


def _leaves(setting: Setting, ajar: bool) -> str:
    canvas, stone = setting.canvas, setting.palette.stone
    shape = arch(0, 0, _WIDE, _HIGH)
    left = rounded(-_WIDE / 2, -_HIGH, _WIDE / (6 if ajar else 2), _HIGH)
    open_leaf = polygon([(44, -252), (_WIDE / 2, -_HIGH), (_WIDE / 2, 0), (44, 8)])
    right = open_leaf if ajar else rounded(0, -_HIGH, _WIDE / 2, _HIGH)
    boards = "".join(
        stroke(f"M{x} 0V-{number(_HIGH)}", mix(stone.door, stone.line, 0.38), 2.4)
        for x in ((58, 72) if ajar else (-64, -42, -21, 0, 21, 42, 64))
    )
    bars = "".join(fill(rounded(-90, y, 180, 9), stone.line, 0.24) for y in (-196, -84))
    doors = left + right
    inside = fill(left, stone.door) + fill(right, mix(stone.door, stone.line, 0.12))
    inside += clipped(boards + bars, canvas.clip(doors))
    return clipped(inside, canvas.clip(shape))
