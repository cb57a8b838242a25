"""What the small pictures are cut with: lit paper shapes and bands in one plum line.

It knows no particular picture. Small pictures are seen at 60 to 300 pixels on any ground, so
their line is one dark plum and thick, where the panels' lines are thin and self-coloured.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas, fill, form, group, stroke
from kiosk.drawing.colours import Colour, mix, multiply
from kiosk.drawing.light import mood
from kiosk.drawing.paths import Point, pair

INK = "#3a2233"
CREAM = "#fffaf0"
PAPER = "#f6ead6"
APRICOT = "#e8a15b"
HONEY = "#f2ce83"
TURQUOISE = "#3fa7a3"
OLIVE = "#8a9a5b"
LEAF = "#6f9a55"
ROSE = "#c98a8f"
TEA = "#c8742f"
WOOD = "#a8714a"
SKIN = "#dba274"
MUSTARD = "#eeb13c"
CORAL = "#d9503f"

DAY = mood("day")


@dataclass(frozen=True)
class Scissors:
    """A canvas and the line that everything on it is cut with; `line` is its visible width."""

    canvas: Canvas
    line: float = 8.0

    def cut(
        self, outlines: str | Sequence[str], colour: Colour, *, inside: str = "",
        depth: float = 8.0, weight: float = 1.0, ink: Colour = INK,
    ) -> str:
        """A two-tone paper shape with a thick line round it; outlines merge into one."""
        return form(
            self.canvas, DAY, outlines, colour, width=self.line * weight, depth=depth,
            inside=inside, line=ink, shade=shade(colour),
        )

    def band(self, path: str, colour: Colour, width: float, *, weight: float = 1.0) -> str:
        """A round-ended strip of paper along an open path, with a lit side."""
        edge = self.line * weight
        away = (edge * 0.35, edge * 0.45)
        lit = (-width * 0.06, -width * 0.08)
        return (
            stroke(path, INK, width + 2 * edge)
            + group(stroke(path, INK, width + 1.6 * edge), f"translate({pair(away)})")
            + stroke(path, shade(colour), width)
            + group(stroke(path, colour, width * 0.82), f"translate({pair(lit)})")
        )

    def mark(self, path: str, width: float | None = None, colour: Colour = INK) -> str:
        """A plain line, as wide as the contour where no width is given."""
        return stroke(path, colour, self.line if width is None else width)


def shade(colour: Colour) -> Colour:
    """The side of a paper away from the light: cooler and deeper, never black."""
    return multiply(colour, "#a9a2cc", 0.62)


def light(colour: Colour, share: float = 0.45) -> Colour:
    """The colour with daylight on it."""
    return mix(colour, CREAM, share)


def patch(outline: str, colour: Colour, opacity: float | None = None) -> str:
    """A lineless piece."""
    return fill(outline, colour, opacity)


def moved(markup: str, by: Point) -> str:
    return group(markup, f"translate({pair(by)})")
