"""Walls, ceiling and floor of the school corridor, in perspective or straight on, by lamplight.

The wall is painted in two tones, as schools are: blue up to a child's height, pale above.
"""

from dataclasses import dataclass

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.ground import grain
from kiosk.drawing.paths import Point, along, between, number, polygon, rounded
from kiosk.drawing.places.backdrop import Setting
from kiosk.model.geometry import STAGE_H, STAGE_W, Box

UPPER = ("#ecc592", "#ab94a0", "#4d598a")
LOWER = ("#b0968a", "#66759a", "#394a7a")
FLOOR = ("#dca87c", "#837690", "#3a4573")
LINE, CEILING = "#232c52", "#3a4672"
#: How far down the wall the blue begins.
DADO = 0.56

Quad = tuple[Point, Point, Point, Point]


@dataclass(frozen=True)
class Passage:
    """A corridor that leads away: its far end, and the frame of its near one."""

    far: Box
    near: Box

    @property
    def foot(self) -> float:
        return self.far.bottom

    def left(self, depth: float, down: float) -> Point:
        """A point of the left wall: depth 0 far to 1 near, down 0 ceiling to 1 floor."""
        return (between(self.far.x, self.near.x, depth),
                between(between(self.far.y, self.near.y, depth),
                        between(self.far.bottom, self.near.bottom, depth), down))

    def right(self, depth: float, down: float) -> Point:
        return (between(self.far.right, self.near.right, depth),
                between(between(self.far.y, self.near.y, depth),
                        between(self.far.bottom, self.near.bottom, depth), down))

    def left_quad(self, far: float, near: float, top: float = 0.24) -> Quad:
        return (self.left(far, top), self.left(near, top), self.left(near, 1), self.left(far, 1))

    def right_quad(self, far: float, near: float, top: float = 0.24) -> Quad:
        return (self.right(far, top), self.right(near, top), self.right(near, 1),
                self.right(far, 1))


CORRIDOR = Passage(Box(610, 176, 720, 424), Box(-260, -260, 2120, 1340))
HALL = Passage(Box(690, 330, 220, 204), Box(-260, -180, 2120, 1270))


def passage(setting: Setting, hall: Passage, lamp: Point) -> str:
    """Ceiling, side walls and end wall."""
    canvas, far, near = setting.canvas, hall.far, hall.near
    upper = canvas.radial(lamp, 1300, [(0, UPPER[0]), (0.46, UPPER[1]), (1, UPPER[2])])
    lower = canvas.radial(lamp, 1200, [(0, LOWER[0]), (0.46, LOWER[1]), (1, LOWER[2])])
    corners = ((far.x, far.y), (far.right, far.y))
    out = fill(polygon([(near.x, near.y), (near.right, near.y), corners[1], corners[0]]),
               canvas.radial(lamp, 1300, [(0, mix(UPPER[1], CEILING, 0.4)), (1, CEILING)]))
    end = rounded(far.x, far.y, far.w, far.h)
    out += fill(end, upper) + fill(rounded(far.x, far.y + far.h * DADO, far.w, far.h * (1 - DADO)),
                                   lower)
    for side, dark in ((hall.left, 0.06), (hall.right, 0.14)):
        shape = polygon([side(0, 0), side(1, 0), side(1, 1), side(0, 1)])
        low = polygon([side(0, DADO), side(1, DADO), side(1, 1), side(0, 1)])
        out += fill(shape, upper) + fill(low, lower) + fill(shape, LINE, dark)
        out += stroke(polygon([side(0, DADO), side(1, DADO)], closed=False), LINE, 3, 0.45)
        out += stroke(polygon([side(0, 0), side(0, 1)], closed=False), LINE, 3, 0.4)
    level = far.y + far.h * DADO
    out += stroke(f"M{number(far.x)} {number(level)}H{number(far.right)}", LINE, 2.6, 0.45)
    edge = stroke(polygon([(near.x, near.y), *corners, (near.right, near.y)], closed=False),
                  LINE, 3, 0.4)
    return out + edge + _specks(setting, 620)


def floor_tiles(setting: Setting, hall: Passage, lamp: Point) -> str:
    """Worn tiles that lead to the far end."""
    canvas, near = setting.canvas, hall.near
    outline = polygon([hall.left(0, 1), hall.right(0, 1), hall.right(1, 1), hall.left(1, 1)])
    paint = canvas.radial((lamp[0], lamp[1] + 160), 1150, [(0, FLOOR[0]), (0.5, FLOOR[1]),
                                                           (1, FLOOR[2])])
    lines = "".join(
        polygon([along(hall.left(0, 1), hall.right(0, 1), k / 12),
                 along((near.x, near.bottom), (near.right, near.bottom), k / 12)], closed=False)
        for k in range(1, 12))
    depth, step = 0.02, 0.02
    while depth < 1:
        (x0, y), (x1, _) = hall.left(depth, 1), hall.right(depth, 1)
        lines += f"M{number(x0)} {number(y)}H{number(x1)}"
        step *= 1.34
        depth += step
    skirting = stroke(polygon([hall.left(1, 1), hall.left(0, 1), hall.right(0, 1),
                               hall.right(1, 1)], closed=False), LINE, 7, 0.4)
    return fill(outline, paint) + stroke(lines, LINE, 1.8, 0.22) + skirting


def flat_wall(setting: Setting, lamp: Point, foot: float) -> str:
    """The wall seen straight on, down to the floor at `foot`."""
    canvas = setting.canvas
    upper = canvas.radial(lamp, 1200, [(0, UPPER[0]), (0.5, UPPER[1]), (1, UPPER[2])])
    lower = canvas.radial(lamp, 1100, [(0, LOWER[0]), (0.5, LOWER[1]), (1, LOWER[2])])
    level = foot * DADO + 60
    out = fill(rounded(-60, -60, STAGE_W + 120, foot + 70), upper)
    out += fill(rounded(-60, level, STAGE_W + 120, foot - level + 10), lower)
    out += stroke(f"M-60 {number(level)}H{STAGE_W + 60:g}", LINE, 5, 0.4)
    out += stroke(f"M-60 {number(level - 12)}H{STAGE_W + 60:g}", UPPER[0], 3, 0.3)
    board = fill(rounded(-60, foot - 22, STAGE_W + 120, 24), LINE, 0.26)
    return out + board + _specks(setting, foot)


def flat_floor(setting: Setting, lamp: Point, foot: float) -> str:
    canvas, outline = setting.canvas, rounded(-60, foot, STAGE_W + 120, STAGE_H - foot + 60)
    paint = canvas.radial((lamp[0], foot + 130), 1100, [(0, FLOOR[0]), (0.5, FLOOR[1]),
                                                        (1, FLOOR[2])])
    lines = "".join(f"M{number(800 + (k - 8) * 150)} {number(foot)}"
                    f"L{number(800 + (k - 8) * 330)} {STAGE_H:g}" for k in range(17))
    lines += "".join(f"M-60 {number(foot + d)}H{STAGE_W + 60:g}" for d in (34, 84, 154, 250))
    return fill(outline, paint) + stroke(lines, LINE, 2, 0.2)


def _specks(setting: Setting, foot: float) -> str:
    box = Box(0, 0, STAGE_W, foot)
    return grain(setting.canvas, rounded(0, 0, STAGE_W, foot), box, 1500, LINE,
                 lambda u, v: 0.32, 5, opacity=0.16)
