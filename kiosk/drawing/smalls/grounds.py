"""What lies behind a card's subject: paper with a soft pool of colour, or a whole sky or field.

A card is 800 by 500. It knows no subject.
"""

from collections.abc import Sequence

from kiosk.drawing.canvas import Canvas, Stop, fill
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Point, Points, ellipse, pair, rounded, smooth
from kiosk.drawing.smalls.scissors import CREAM

CARD = (800, 500)


def pool(
    canvas: Canvas, tint: Colour, *, at: Point = (400, 260), radius: float = 430,
    paper: Colour = CREAM,
) -> str:
    """Paper with a round pool of `tint` that fades before the edges."""
    w, h = canvas.width, canvas.height
    stops: list[Stop] = [(0, tint), (0.55, mix(tint, paper, 0.25)), (1, paper)]
    return fill(rounded(0, 0, w, h), canvas.radial(at, radius, stops))


def sky(canvas: Canvas, tones: Sequence[Colour]) -> str:
    """The whole ground in even steps from the top to the bottom."""
    stops: list[Stop] = [(i / (len(tones) - 1), tone) for i, tone in enumerate(tones)]
    return fill(rounded(0, 0, canvas.width, canvas.height),
                canvas.linear((0, 0), (0, canvas.height), stops))


def hill(canvas: Canvas, points: Points, colour: Colour) -> str:
    """Land below a soft skyline that runs from edge to edge."""
    foot = f"L{pair((points[-1][0], canvas.height + 8))}L{pair((points[0][0], canvas.height + 8))}Z"
    return fill(smooth(points, closed=False) + foot, colour)


def shadow(at: Point, half: float, colour: Colour = "#6b4f60") -> str:
    """What a thing that stands on `at` lays on the ground."""
    return fill(ellipse(at, half, half * 0.13), colour, 0.22)
