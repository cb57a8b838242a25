"""Where a place in the camp comes to lie on the stage, and a path that leads away from the viewer.

Lengths are metres: x to the right, y up, z away from the viewer. It knows no tent and no view.
"""

import math
import random
from dataclasses import dataclass

from kiosk.drawing.paths import Point, smooth

Space = tuple[float, float, float]


@dataclass(frozen=True)
class Eye:
    """Where the viewer stands: the horizon on the stage, and the height above the ground."""

    horizon: float
    height: float
    middle: float = 800.0
    focal: float = 1000.0

    def at(self, place: Space) -> Point:
        x, y, z = place
        size = self.focal / max(z, 0.4)
        return self.middle + x * size, self.horizon + (self.height - y) * size

    def size(self, z: float) -> float:
        """Stage units to a metre at the distance z."""
        return self.focal / z

    def away(self, y: float) -> float:
        """The distance of the ground that is seen at the stage's y."""
        return self.focal * self.height / (y - self.horizon)


def lane(eye: Eye, left: float, right: float, bend: float = 0.0, far: float = 90.0) -> str:
    """A trodden path from here to the distance, `left` to `right` metres, its edges uneven."""
    chance = random.Random(7)
    steps = [2.2 * (far / 2.2) ** (k / 20) for k in range(21)]

    def edge(x: float, z: float) -> Point:
        frayed = x + chance.uniform(-0.13, 0.13)
        return eye.at((frayed + bend * math.sin(z / far * 5) * z / 14, 0, z))

    return smooth([edge(left, z) for z in steps] + [edge(right, z) for z in reversed(steps)],
                  tension=1 / 7)


def foot(eye: Eye, x: float, z: float) -> tuple[Point, float]:
    """Where a thing stands on the stage, and the stage units to its metre."""
    return eye.at((x, 0, z)), eye.size(z)
