"""A tent's roof, long wall, ropes and shadow; it knows no door and no view."""

import random

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.colours import Colour, mix, multiply
from kiosk.drawing.paths import Corner, Point, along, minus, plus, polygon, smooth, tapered
from kiosk.drawing.places.tent_frame import LONG, RIDGE, WALL, WIDE, Frame


class Sides(Frame):
    """All of a tent but its gable."""

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
        out += self.face(wall, mix(self.cloth.wall, self.light.shadow, 0.06))
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
        return self.face(shape, paint)

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
        if self.detail < 2 or self._edge_on(near):
            return out
        return out + self._folds(near) + self._patch(near)

    def _edge_on(self, near: float) -> bool:
        """Whether the roof is seen so steeply that folds on it would be a scribble."""
        corner, along_it, down = (self.at(0, RIDGE, 0), self.at(0, RIDGE, LONG),
                                  self.at(near, WALL, 0))
        (a, b), (c, d) = minus(along_it, corner), minus(down, corner)
        return abs(a * d - b * c) < 0.8 * self.eye.size(self.one.z) ** 2

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
