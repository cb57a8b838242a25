"""An ear; it knows where its front edge is, no head."""

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.paths import Point, smooth
from kiosk.drawing.people.pen import Pen, fold


def ear(pen: Pen, at: Point, side: int = -1, width: float = 1.0) -> str:
    """An ear whose shell opens towards `at`; `side` -1 grows to the left."""
    x, y = at
    shape = smooth([
        (x, y - 9), (x + side * 7 * width, y - 11), (x + side * 11 * width, y - 4),
        (x + side * 8.5 * width, y + 6), (x + side * 2 * width, y + 10), (x - side * 2, y + 5),
    ])
    shell = [(x + side * 3 * width, y - 5.5), (x + side * 7.5 * width, y - 5),
             (x + side * 6.5 * width, y + 1.5), (x + side * 3.2 * width, y + 4)]
    edge = stroke(shape, pen.skin_line, pen.width * 2)
    return edge + fill(shape, pen.skin) + fold(shell, 2.0, pen.skin_shade, None, (0.6, 0.8))
