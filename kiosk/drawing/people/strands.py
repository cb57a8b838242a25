"""Fine strands of hair beside broad ones, for heads that fill the picture."""

from collections.abc import Iterable

from kiosk.drawing.paths import Points, shifted
from kiosk.drawing.people.pen import Pen, fold


def fine_strands(pen: Pen, lines: Iterable[Points]) -> str:
    """Thin strands beside the broad ones: hair that fills the picture."""
    drawn = ""
    for line in lines:
        drawn += fold(shifted(line, (4.2, 1.8)), 1.2, pen.shine(0.3), 0.9)
        drawn += fold(shifted(line, (-3.8, 2.6)), 1.1, pen.hair_dark, 0.9)
        drawn += fold(shifted(line, (7.4, 0.6)), 0.9, pen.hair_dark, 0.8)
    return drawn
