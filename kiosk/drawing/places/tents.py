"""Ridge tents in true perspective, from the nearest with its seams to a speck of the thousandth.

It knows no row and no view; nothing is written on a tent and no mark is on it.
"""

import random
from dataclasses import dataclass
from typing import Literal

from kiosk.drawing.canvas import Canvas, fill, stroke
from kiosk.drawing.colours import Colour, mix, multiply
from kiosk.drawing.paths import (
    Corner,
    Point,
    Points,
    along,
    plus,
    polygon,
    smooth,
    tapered,
)
from kiosk.drawing.places.camp_lights import CampLight, Cloth
from kiosk.drawing.places.perspective import Eye, Space

Facing = Literal["left", "right", "near"]
Door = Literal["open", "ajar", "shut"]
WIDE, LONG, WALL, RIDGE = 3.6, 5.2, 1.25, 2.35


@dataclass(frozen=True)
class Tent:
    """One tent: the middle of its door's sill, and the way the door faces."""

    x: float
    z: float
    facing: Facing
    door: Door = "shut"
    seed: int = 1
    lit: bool = False

    def place(self, across: float, high: float, deep: float) -> Space:
        """A point by its way from the door's middle (to the right of one who leaves), height and
        depth behind the door."""
        if self.facing == "near":
            return self.x - across, high, self.z + deep
        way = 1 if self.facing == "right" else -1
        return self.x - way * deep, high, self.z + way * across

    @property
    def near_side(self) -> float:
        """The long side towards the viewer, as a way across: -1 or 1."""
        if self.facing == "near":
            return 1.0 if self.x > 0 else -1.0
        return -1.0 if self.facing == "right" else 1.0


def tent(canvas: Canvas, light: CampLight, eye: Eye, one: Tent, *, detail: int = 2) -> str:
    """A tent; detail 0 is lineless and for the distance, 2 has ropes, seams and folds."""
    air = min(0.8, max(0.0, (one.z - 9) / 60)) if detail < 2 else 0.0
    cloth = light.tent.hazed(light.haze, air)
    shell = _Shell(canvas, light, eye, one, cloth, detail)
    ropes = shell.ropes() if detail > 1 else ""
    return shell.shade() + ropes + shell.sides() + shell.front()


@dataclass(frozen=True)
class _Shell:
    canvas: Canvas
    light: CampLight
    eye: Eye
    one: Tent
    cloth: Cloth
    detail: int

    def at(self, across: float, high: float, deep: float) -> Point:
        return self.eye.at(self.one.place(across, high, deep))

    @property
    def line(self) -> float:
        """The contour's width: thinner when farther, never a hair."""
        return max(1.1, min(4.0, self.eye.size(self.one.z) * 0.017))

    def shade(self) -> str:
        """Its shadow on the ground, short and to one side."""
        half = WIDE / 2
        spots = [self.one.place(across, 0, deep) for across in (-half, half) for deep in (0, LONG)]
        left, right = min(x for x, _, _ in spots), max(x for x, _, _ in spots)
        front, back = min(z for _, _, z in spots), max(z for _, _, z in spots)
        edge = [(left + 0.2, 0.0, front - 0.5), (right + 0.9, 0.0, front - 0.5),
                (right + 0.9, 0.0, back - 0.6), (left, 0.0, back)]
        return fill(polygon([self.eye.at(spot) for spot in edge]), self.light.shadow, 0.2)

    # ---- roof and wall -------------------------------------------------------------------------

    def sides(self) -> str:
        near = self.one.near_side * WIDE / 2
        out = ""
        if self.one.facing == "near" and self.eye.height > 2:
            out += self._roof(-near, mix(self.cloth.roof, self.cloth.wall, 0.6))
        wall = self._quad(near, 0, WALL)
        out += self._face(wall, mix(self.cloth.wall, self.light.shadow, 0.06))
        out += self._foot(near)
        return out + self._roof(near, self.cloth.roof) + self._seams(near)

    def _quad(self, near: float, low: float, high: float) -> str:
        sag = 0.05
        return smooth([
            Corner(*self.at(near, low, 0)), Corner(*self.at(near, high, 0)),
            self.at(near, high - sag, LONG * 0.5), Corner(*self.at(near, high, LONG)),
            Corner(*self.at(near, low, LONG)), self.at(near, low, LONG * 0.5),
        ])

    def _roof(self, near: float, tone: Colour) -> str:
        over = 1.06
        low = self.at(near * over, WALL - 0.08, 0), self.at(near * over, WALL - 0.08, LONG)
        top = self.at(0, RIDGE, -0.06), self.at(0, RIDGE, LONG)
        shape = smooth([
            Corner(*low[0]), Corner(*top[0]), self.at(0, RIDGE - 0.09, LONG * 0.5),
            Corner(*top[1]), Corner(*low[1]), self.at(near * over, WALL - 0.16, LONG * 0.5),
        ])
        dim = mix(tone, self.cloth.wall, 0.62)
        paint = self.canvas.linear(top[0], along(low[0], low[1], 0.4), [(0, tone), (1, dim)])
        return self._face(shape, paint)

    def _face(self, shape: str, paint: str) -> str:
        if not self.detail:
            return fill(shape, paint)
        return stroke(shape, self.cloth.line, self.line, 0.62) + fill(shape, paint)

    def _foot(self, near: float) -> str:
        """The dirt that earth and rain leave along the wall."""
        high = 0.34 if self.light.wet else 0.16
        return fill(self._quad(near, 0, high), self.light.ground[-1][1],
                    0.55 if self.light.wet else 0.3)

    def _seams(self, near: float) -> str:
        if self.detail < 1:
            return ""
        cloth, width, out = self.cloth, max(0.8, self.line * 0.5), ""
        for deep in (LONG * 0.33, LONG * 0.66):
            bent = [self.at(0, RIDGE - 0.08, deep), self.at(near * 1.06, WALL - 0.13, deep),
                    self.at(near, 0, deep)]
            out += stroke(polygon(bent, closed=False), cloth.seam, width, 0.7)
        return out + (self._folds(near) + self._patch(near) if self.detail > 1 else "")

    def _folds(self, near: float) -> str:
        """Folds that hang from the ridge and rise from the eaves: they make it cloth."""
        chance, size = random.Random(self.one.seed), self.eye.size(self.one.z)
        shapes = ""
        for _ in range(7):
            deep, fall = chance.uniform(0.2, LONG - 0.3), chance.uniform(0.2, 0.5)
            start = self._on_roof(near, 0.04, deep)
            end = self._on_roof(near, fall, deep + chance.uniform(-0.1, 0.35))
            shapes += tapered([start, along(start, end, 0.5), end], 0.02 * size, 0.6, 0.024 * size)
            start = self.at(near, WALL - 0.14, deep)
            end = self.at(near, WALL - 0.2 - fall, deep + chance.uniform(-0.08, 0.12))
            shapes += tapered([start, along(start, end, 0.5), end], 0.02 * size, 0.6, 0.026 * size)
        eave = self._under_eave(near)
        return fill(shapes, self.cloth.seam, 0.6) + fill(eave, self.light.shadow, 0.2)

    def _under_eave(self, near: float) -> str:
        return polygon([self.at(near, WALL - 0.06, 0), self.at(near, WALL - 0.13, LONG / 2),
                        self.at(near, WALL - 0.06, LONG), self.at(near, WALL - 0.22, LONG),
                        self.at(near, WALL - 0.3, LONG / 2), self.at(near, WALL - 0.22, 0)])

    def _on_roof(self, near: float, down: float, deep: float) -> Point:
        """A point of the roof: 0 at the ridge, 1 at the eaves."""
        return self.at(near * 1.06 * down, RIDGE + (WALL - 0.08 - RIDGE) * down, deep)

    def _patch(self, near: float) -> str:
        chance = random.Random(self.one.seed + 40)
        if chance.random() > 0.6:
            return ""
        down, deep = chance.uniform(0.35, 0.6), chance.uniform(1, 3.4)
        corners = [self._on_roof(near, down + a, deep + b)
                   for a, b in ((-0.08, -0.2), (-0.09, 0.19), (0.09, 0.22), (0.08, -0.19))]
        tone = multiply(self.cloth.roof, chance.choice(("#a9c9d8", "#e0b090", "#c2cc98")), 0.7)
        return fill(polygon(corners), tone) + stroke(polygon(corners), self.cloth.seam,
                                                     self.line * 0.4, 0.7)

    def ropes(self) -> str:
        near, size = self.one.near_side * WIDE / 2, self.eye.size(self.one.z)
        cords = pegs = ""
        ties = [(near, d, near * 1.62, d) for d in (0.0, LONG * 0.5, LONG)]
        ties += [(-near, 0.0, -near * 1.5, -0.5)]
        for across, deep, out, off in ties:
            high, low = self.at(across, WALL - 0.05, deep), self.at(out, 0.06, off)
            cords += polygon([high, low], closed=False)
            pegs += polygon([low, plus(low, (0.03 * size, 0.1 * size))], closed=False)
        return stroke(cords, self.cloth.line, max(1.2, self.line * 0.55), 0.75) + stroke(
            pegs, self.cloth.line, max(1.6, self.line * 1.1), 0.9)

    # ---- the gable with the door ---------------------------------------------------------------

    def front(self) -> str:
        half, cloth = WIDE / 2, self.cloth
        rim: Points = [self.at(-half, 0, 0), self.at(-half, WALL, 0), self.at(0, RIDGE, 0),
                       self.at(half, WALL, 0), self.at(half, 0, 0)]
        shape = polygon(rim)
        low = mix(cloth.front, cloth.wall, 0.3)
        paint = self.canvas.linear(rim[2], self.at(0, 0, 0), [(0, cloth.front), (1, low)])
        out = self._face(shape, paint if self.detail else cloth.front)
        turn = polygon([self.at(0, RIDGE, 0), self.at(half, WALL, 0), self.at(half, 0, 0),
                        self.at(half * 0.25, 0, 0)])
        out += fill(turn, cloth.wall, 0.34)
        if self.light.wet:
            out += fill(polygon([self.at(-half, 0, 0), self.at(-half, 0.3, 0),
                                 self.at(half, 0.24, 0), self.at(half, 0, 0)]),
                        self.light.ground[-1][1], 0.5)
        return out + (self._hems() if self.detail > 1 else "") + self._doorway()

    def _hems(self) -> str:
        """Seams beside the door, a doubled edge under the roof, folds from where the ropes pull."""
        half, size, cloth = WIDE / 2, self.eye.size(self.one.z), self.cloth
        edge = polygon([self.at(-half, WALL - 0.12, 0), self.at(0, RIDGE - 0.13, 0),
                        self.at(half, WALL - 0.12, 0)], closed=False)
        lines = edge + "".join(
            polygon([self.at(across, WALL + (RIDGE - WALL) * 0.36 - 0.14, 0),
                     self.at(across, 0, 0)], closed=False)
            for across in (-half * 0.64, half * 0.64))
        folds = ""
        for across, high, to, down in (
            (-half, WALL, -half * 0.72, 0.5), (-half, WALL, -half * 0.5, 0.95),
            (half, WALL, half * 0.7, 0.46), (half, WALL, half * 0.46, 0.9),
            (0, RIDGE - 0.1, -0.36, 1.6), (0, RIDGE - 0.1, 0.42, 1.5),
        ):
            start, end = self.at(across, high - 0.1, 0), self.at(to, down, 0)
            folds += tapered([start, along(start, end, 0.5), end], 0.035 * size, 0.6, 0.02 * size)
        return fill(folds, cloth.seam, 0.32) + stroke(lines, cloth.seam, max(0.8, self.line * 0.45),
                                                      0.6)

    def _doorway(self) -> str:
        """Two flaps that part under the ridge; ajar is half of it, shut is a seam."""
        top, seam = self.at(0, RIDGE * 0.84, 0), self.cloth.line
        wide = {"open": 0.62, "ajar": 0.34, "shut": 0.0}[self.one.door]
        width = max(0.9, self.line * 0.6)
        if not wide:
            return stroke(polygon([top, self.at(0, 0, 0)], closed=False), seam, width, 0.6)
        hole = polygon([top, self.at(wide, 0, 0), self.at(-wide, 0, 0)])
        within = fill(hole, self._within())
        if self.detail < 1:
            return within
        flaps = ""
        for way, tone in ((-1, mix(self.cloth.front, "#ffffff", 0.3)),
                          (1, mix(self.cloth.front, self.cloth.wall, 0.5))):
            edge = smooth([
                Corner(*top), self.at(way * wide * 0.42, 0.95, 0),
                Corner(*self.at(way * wide, 0, 0)),
                Corner(*self.at(way * wide * 1.65, 0, 0)), self.at(way * wide * 1.1, 0.9, 0),
            ], tension=1 / 8)
            flaps += stroke(edge, seam, width, 0.5) + fill(edge, tone)
        return within + flaps

    def _within(self) -> str:
        """Dark by day; by lamplight a glow that is warmest low down."""
        lit = self.one.lit and self.light.lamp
        if not lit:
            dark = self.cloth.inside if not self.light.lamp else mix(
                self.cloth.line, self.cloth.wall, 0.2)
            return dark
        high, low = self.at(0, RIDGE * 0.84, 0), self.at(0, 0, 0)
        return self.canvas.linear(high, low, [(0, mix(self.light.lamp, "#b0603c", 0.45)),
                                              (0.5, self.light.lamp), (1, "#ffe9b8")])
