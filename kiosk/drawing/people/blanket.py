"""A blanket over the knees of people who sit close together; it knows where they sit, not who."""

from collections.abc import Callable, Sequence

from kiosk.drawing.canvas import form, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Point, smooth
from kiosk.drawing.people.figure import Figure
from kiosk.drawing.people.pen import Pen, fold


def blanket(pen: Pen, figures: Sequence[Figure]) -> str:
    """A striped wool blanket, in the units of a group of three about its origin."""
    wool = pen.grade("#c98a5e")
    edge: list[Point] = [
        (-196, 4), (-204, -22), (-186, -66), (-150, -86), (-112, -78), (-62, -66), (-20, -82),
        (24, -82),
        (66, -66), (112, -76), (150, -84), (188, -64), (206, -20), (198, 6), (120, 12), (0, 8),
        (-120, 12),
    ]
    creases = "".join(
        fold(line, 4.2, pen.mood.shade(wool))
        for line in (
            ((-150, -80), (-140, -40), (-160, 4)), ((-66, -64), (-84, -30), (-70, 6)),
            ((-10, -78), (6, -36), (-8, 6)), ((64, -64), (84, -28), (70, 6)),
            ((152, -78), (146, -36), (166, 4)),
        )
    )

    def stripes(tone: Callable[[Colour], Colour]) -> str:
        drawn = ""
        for rise, colour, width in ((0, "#7f9c96", 12), (-16, "#f0dcb4", 5), (-44, "#8a5a76", 9),
                                    (-58, "#f0dcb4", 4)):
            line = [(x, y * 0.5 + rise * 0.9 - 12) for x, y in (
                (-220, 0), (-150, -34), (-66, -14), (0, -32), (66, -14), (150, -34), (220, 0)
            )]
            drawn += stroke(smooth(line, closed=False), tone(colour), width)
        return drawn

    return form(pen.canvas, pen.mood, smooth(edge), wool, width=pen.width, depth=6,
                pattern=stripes, inside=creases)
