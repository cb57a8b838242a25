"""Where lips lie, and their colours: what every kind of mouth is drawn from."""

from dataclasses import dataclass

from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Point
from kiosk.drawing.people.pen import Pen, fold

TEETH = "#fffaf2"
TONGUE = "#e07a70"
THROAT = "#6a1f2b"


@dataclass(frozen=True)
class Lips:
    """Half widths to the near (left) and far (right) corner about a centre."""

    x: float
    y: float
    left: float
    right: float
    corner: float
    opening: float
    start: Point
    end: Point


def line_colour(pen: Pen) -> Colour:
    return mix(pen.skin_line, pen.grade("#8e2d2b"), 0.35)


def dimples(start: Point, end: Point, colour: Colour) -> str:
    left = [(start[0] - 1.4, start[1] - 2.0), (start[0] - 1.6, start[1] + 1.6)]
    right = [(end[0] + 1.2, end[1] - 2.0), (end[0] + 1.5, end[1] + 1.4)]
    return fold(left, 2.0, colour, 0.8, (0.6, 0.6)) + fold(right, 1.9, colour, 0.8, (0.6, 0.6))
