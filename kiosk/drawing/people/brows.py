"""Brows; they know the expression and the look, not the head around them."""

from kiosk.drawing.canvas import fill
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Point, tapered
from kiosk.drawing.people.expressions import Brow
from kiosk.drawing.people.pen import Pen


def brow(pen: Pen, centre: Point, side: int, squash: float, shape: Brow, lift: float = 0.0) -> str:
    """One brow; thick at its inner end. `lift` is added for an uneven pair."""
    x, y = centre[0], centre[1] + shape.lift + lift
    reach = pen.look.eye * 0.66 * squash**0.6
    # A thick brow that comes down as far as a thin one looks angry, not firm.
    inner = shape.inner * min(1.0, 4.2 / pen.look.brow) if shape.inner > 0 else shape.inner
    bend = -2.4 - abs(inner) * 0.08
    points = [
        (x - side * reach * 0.95, y + inner - 0.4),
        (x - side * reach * 0.2, y + inner * 0.45 + shape.outer * 0.1 + bend),
        (x + side * reach * 0.5, y + shape.outer * 0.55 - 1.6),
        (x + side * reach * 1.06, y + shape.outer + 2.6),
    ]
    thick = pen.look.brow
    colour: Colour = pen.look.brow_colour or pen.look.hair
    return fill(tapered(points, thick * 0.72, thick * 0.22, thick), pen.grade(colour))
