"""Stalls of the camp's market in space: poles, a cloth roof, a counter with heaps of food.

Lengths are metres, as in `perspective`. It knows no view and no story.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas, fill, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.light import Mood
from kiosk.drawing.paths import Point, along, ellipse, polygon
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.drawing.places.perspective import Eye, Space

#: Paints one flat face of a stall in a tone.
_Face = Callable[[Sequence[Space], Colour], str]
COUNTER, EAVE, RIDGE, DEEP = 0.86, 2.14, 2.5, 1.9

#: Cloths for roof and counter: plain ones, that are nobody's colours.
CLOTHS: tuple[tuple[Colour, Colour], ...] = (
    ("#e3b077", "#8f6f86"), ("#7fb0b4", "#c99a68"), ("#efe0bd", "#6f93a0"), ("#b9a2c4", "#b98a64"),
    ("#d99a82", "#7d8fa6"), ("#9fb58c", "#a9798a"),
)
#: What lies in the crates: colour, light, size of one, in metres.
GOODS: tuple[tuple[Colour, Colour, float], ...] = (
    ("#e8963c", "#ffd592", 0.062), ("#cf5a41", "#f6a58c", 0.058), ("#7f9a4c", "#bccb80", 0.07),
    ("#e2c06a", "#fbe6a8", 0.066), ("#8a5f82", "#c49abc", 0.064), ("#d9b27c", "#f3d9ac", 0.09),
    ("#b98a5c", "#dcb88c", 0.056), ("#a9bf6a", "#dbe6a4", 0.06),
)


@dataclass(frozen=True)
class Stall:
    """`x` is the counter's front edge, `side` -1 for the left of the lane; from z to z + long."""

    x: float
    side: int
    z: float
    long: float
    cloth: int
    goods: int


@dataclass(frozen=True)
class Market:
    """What stalls are painted with."""

    canvas: Canvas
    light: CampLight
    mood: Mood
    eye: Eye

    def tone(self, colour: Colour, z: float, dim: float = 0.0) -> Colour:
        """A local colour at a distance, `dim` (0-1) in the shade of the roof."""
        seen = mix(self.mood.grade(colour), self.light.shadow, dim)
        return mix(seen, self.light.haze, max(0.0, min(0.72, (z - 4) / 34)))

    # ---- one stall, open to the lane -------------------------------------------------------------

    def stall(self, one: Stall) -> str:
        roof, skirt = CLOTHS[one.cloth % len(CLOTHS)]
        back, end = one.x + one.side * DEEP, one.z + one.long
        line = self.tone("#6d5262", one.z, 0.2)
        width = max(1.0, min(3.4, self.eye.size(one.z) * 0.013))

        def face(corners: Sequence[Space], tone: Colour) -> str:
            shape = polygon([self.eye.at(corner) for corner in corners])
            return stroke(shape, line, width, 0.5) + fill(shape, tone)

        inside = self.tone(roof, one.z, 0.5)
        out = face([(back, 0, one.z), (back, RIDGE, one.z), (back, RIDGE, end), (back, 0, end)],
                   inside)
        out += face([(back, 0, end), (back, RIDGE, end), (one.x, EAVE, end), (one.x, 0, end)],
                    mix(inside, line, 0.2))
        out += self._wares(one, back)
        half = one.x + one.side * DEEP * 0.62
        out += face([(back, 0, one.z), (back, RIDGE, one.z), (half, 2.27, one.z), (half, 0, one.z)],
                    self.tone(roof, one.z, 0.26))
        out += self._counter(one, face, skirt)
        out += self._poles(one, end, width)
        over = one.x - one.side * 0.3
        out += face([(over, EAVE, one.z - 0.1), (over, EAVE, end), (back, RIDGE, end),
                     (back, RIDGE, one.z - 0.1)], self.tone(roof, one.z, 0.36))
        return out + self._valance(one, over, back, end, roof, line, width)

    def _wares(self, one: Stall, back: float) -> str:
        """Cloth, boxes and tins on two boards along the stall's back."""
        chance, out = random.Random(one.goods + 11), ""
        x = back - one.side * 0.06

        def board(z0: float, z1: float, low: float, high: float) -> str:
            return polygon([self.eye.at((x, low, z0)), self.eye.at((x, high, z0)),
                            self.eye.at((x, high, z1)), self.eye.at((x, low, z1))])

        for level in (1.16, 1.66):
            z = one.z + 0.5
            while z < one.z + one.long - 0.2:
                wide, high = chance.uniform(0.12, 0.34), chance.uniform(0.14, 0.34)
                tone = CLOTHS[chance.randrange(len(CLOTHS))][chance.randrange(2)]
                out += fill(board(z, z + wide, level, level + high), self.tone(tone, z, 0.4))
                z += wide + chance.uniform(0.02, 0.12)
            out += fill(board(one.z + 0.4, one.z + one.long, level - 0.05, level),
                        self.tone("#8f6c4c", one.z, 0.4))
        return out

    def _counter(self, one: Stall, face: _Face, skirt: Colour) -> str:
        end, deep = one.z + one.long, one.x + one.side * 0.85
        top = COUNTER + 0.16
        out = face([(one.x, 0, one.z), (deep, 0, one.z), (deep, top, one.z),
                    (one.x, COUNTER, one.z)], self.tone(skirt, one.z, 0.3))
        out += face([(one.x, 0.04, one.z), (one.x, 0.04, end), (one.x, COUNTER, end),
                     (one.x, COUNTER, one.z)], self.tone(skirt, one.z))
        out += face([(one.x, COUNTER, one.z), (one.x, COUNTER, end), (deep, top, end),
                     (deep, top, one.z)], self.tone("#a9825e", one.z, 0.2))
        return out + self._heaps(one)

    def _heaps(self, one: Stall) -> str:
        """Fruit and vegetables, a heap to a crate, the farthest first."""
        chance, out = random.Random(one.goods * 7 + 3), ""
        count = max(2, int(one.long / 0.62))
        for k in range(count - 1, -1, -1):
            colour, lit, size = GOODS[(one.goods + k) % len(GOODS)]
            z = one.z + one.long * (k + 0.5) / count
            base = lights = ""
            for row in range(4):
                for _ in range(7 - row):
                    across = one.x + one.side * (0.12 + row * 0.17 + chance.uniform(-0.03, 0.03))
                    deep = z + chance.uniform(-0.42, 0.42) * one.long / count * 0.9
                    x, y = self.eye.at((across, COUNTER + 0.07 + row * 0.05, deep))
                    r = size * self.eye.size(deep)
                    base += ellipse((x, y), r, r * 0.9)
                    lights += ellipse((x - r * 0.28, y - r * 0.34), r * 0.42, r * 0.32)
            edge = self.tone("#5a4450", z, 0.1)
            out += stroke(base, edge, max(0.8, self.eye.size(z) * 0.008), 0.45)
            out += fill(base, self.tone(colour, z, 0.06)) + fill(lights, self.tone(lit, z), 0.8)
        return out

    def _poles(self, one: Stall, end: float, width: float) -> str:
        out = ""
        for z in (end, one.z):
            pole = polygon([self.eye.at((one.x, 0, z)), self.eye.at((one.x, EAVE + 0.02, z))],
                           closed=False)
            thick = max(2.0, self.eye.size(z) * 0.045)
            out += stroke(pole, self.tone("#6d4f3c", z), thick + width) + stroke(
                pole, self.tone("#b58d64", z), thick)
        return out

    def _valance(
        self, one: Stall, over: float, back: float, end: float, roof: Colour, line: Colour,
        width: float,
    ) -> str:
        """The scalloped edges of the roof cloth, along the lane and at the near end."""
        lane = self._scallops((over, EAVE, one.z - 0.1), (over, EAVE, end), 9)
        near = self._scallops((over, EAVE, one.z - 0.1), (back, RIDGE, one.z - 0.1), 6)
        lit, dim = self.tone(roof, one.z), self.tone(roof, one.z, 0.14)
        return (stroke(near, line, width, 0.5) + fill(near, dim)
                + stroke(lane, line, width, 0.5) + fill(lane, lit))

    def _scallops(
        self, start: Space, end: Space, count: int
    ) -> str:
        def at(t: float, drop: float) -> Point:
            x, y, z = (a + (b - a) * t for a, b in zip(start, end, strict=True))
            return self.eye.at((x, y - drop, z))

        top = [at(0, -0.04), at(1, -0.04)]
        out = f"M{top[0][0]:.1f} {top[0][1]:.1f}L{top[1][0]:.1f} {top[1][1]:.1f}"
        for k in range(count, 0, -1):
            x0, y0 = at(k / count, 0.17)
            x1, y1 = at((k - 1) / count, 0.17)
            mx, my = at((k - 0.5) / count, 0.32)
            out += f"L{x0:.1f} {y0:.1f}Q{mx:.1f} {my:.1f} {x1:.1f} {y1:.1f}"
        return out + "Z"

    # ---- across the lane -------------------------------------------------------------------------

    def shade_cloth(self, x: float, z: float, wide: float, colour: Colour) -> str:
        """A cloth slung high across the lane for shade."""
        left, right = self.eye.at((x - wide / 2, 2.9, z)), self.eye.at((x + wide / 2, 2.9, z))
        far_l, far_r = (self.eye.at((x - wide / 2, 2.9, z + 1.8)),
                        self.eye.at((x + wide / 2, 2.9, z + 1.8)))
        sag = self.eye.size(z) * 0.34
        (mx, my), (fx, fy) = along(left, right, 0.5), along(far_l, far_r, 0.5)
        shape = (f"M{left[0]:.1f} {left[1]:.1f}Q{mx:.1f} {my + sag:.1f} {right[0]:.1f} "
                 f"{right[1]:.1f}L{far_r[0]:.1f} {far_r[1]:.1f}Q{fx:.1f} {fy + sag * 0.7:.1f} "
                 f"{far_l[0]:.1f} {far_l[1]:.1f}Z")
        return stroke(shape, self.tone("#6d5262", z), 1.4, 0.5) + fill(
            shape, self.tone(colour, z, 0.16))
