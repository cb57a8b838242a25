"""One tent as a place in space: where it stands, how it is turned, how its points are seen.

Lengths are metres. It knows no cloth and no view.
"""

from dataclasses import dataclass
from typing import Literal

from kiosk.drawing.canvas import Canvas, fill, stroke
from kiosk.drawing.paths import Point
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


@dataclass(frozen=True)
class Frame:
    """A tent before an eye, in one light, with its cloth seen through the air."""

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

    def face(self, shape: str, paint: str) -> str:
        if not self.detail:
            return fill(shape, paint)
        return stroke(shape, self.cloth.line, self.line, 0.62) + fill(shape, paint)
