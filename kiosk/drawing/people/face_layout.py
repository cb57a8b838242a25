"""Where the features of a face lie, in head units; nothing is drawn.

The face is treated as a sphere that turns from the front (0) to three-quarter (1) and nods from
down (-1) to up (1).
"""

import math
from dataclasses import dataclass

from kiosk.drawing.paths import Point, between
from kiosk.drawing.people.pen import Pen


@dataclass(frozen=True)
class Layout:
    """Where the features lie, in head units."""

    turn: float
    nod: float
    middle: float
    near: float  # x of the near eye
    far: float
    eye_y: float
    brow_y: float
    nose: Point
    mouth: Point
    cheek_y: float

    @property
    def far_squash(self) -> float:
        return 1 - 0.25 * self.turn

    @property
    def near_squash(self) -> float:
        return 1 - 0.02 * self.turn


def layout(pen: Pen, turn: float, nod: float) -> Layout:
    look = pen.look
    angle, spacing = 18 * turn, 25.0 if look.child else 22.5

    def across(degrees: float) -> float:
        return 46 * math.sin(math.radians(degrees))

    long = look.jaw[1]
    eye_y = look.eye_y - nod * 8.5
    mouth_y = 31 * long - nod * 9.5
    nose_y = (19 if look.child else 17) * long - nod * 11
    middle = across(angle)
    return Layout(
        turn, nod, middle,
        near=across(angle - spacing) - 1.5 * turn,
        far=across(angle + spacing) - 3.2 * turn,
        eye_y=eye_y,
        brow_y=eye_y - (15.8 if look.child else 14) + max(0.0, nod) * 3,
        nose=(middle + 5.2 * turn, nose_y),
        mouth=(middle + 1.2 * turn, mouth_y),
        cheek_y=between(eye_y, mouth_y, 0.58),
    )
