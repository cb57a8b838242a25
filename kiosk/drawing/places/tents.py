"""Ridge tents in true perspective, from the nearest with its seams to a speck of the thousandth.

It knows no row and no view; nothing is written on a tent and no mark is on it.
"""

from kiosk.drawing.canvas import Canvas, fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Corner, Points, along, polygon, smooth, tapered
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.drawing.places.perspective import Eye
from kiosk.drawing.places.tent_frame import RIDGE, WALL, WIDE, Tent
from kiosk.drawing.places.tent_sides import Sides


def tent(
    canvas: Canvas, light: CampLight, eye: Eye, one: Tent, *, detail: int = 2, sight: float = 60.0,
) -> str:
    """A tent; detail 0 is lineless and for the distance, 2 has ropes, seams and folds.

    `sight` is how many metres of air hide it.
    """
    air = min(0.8, max(0.0, (one.z - 9) / sight)) if detail < 2 else 0.0
    cloth = light.tent.hazed(light.haze, air)
    shell = _Shell(canvas, light, eye, one, cloth, detail)
    ropes = shell.ropes() if detail > 1 else ""
    return shell.shade() + ropes + shell.sides() + shell.front()


class _Shell(Sides):
    """The whole tent."""

    def front(self) -> str:
        half, cloth = WIDE / 2, self.cloth
        rim: Points = [self.at(-half, 0, 0), self.at(-half, WALL, 0), self.at(0, RIDGE, 0),
                       self.at(half, WALL, 0), self.at(half, 0, 0)]
        shape = polygon(rim)
        low = mix(cloth.front, cloth.wall, 0.3)
        paint = self.canvas.linear(rim[2], self.at(0, 0, 0), [(0, cloth.front), (1, low)])
        out = self.face(shape, paint if self.detail else cloth.front)
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
