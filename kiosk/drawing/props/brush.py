"""What a thing is drawn with: lit forms, flat tones and lines at the right weight for its size.

It knows no particular thing. Colours given to it are local ones; it grades them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas, Pattern, clipped, fill, form, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.light import Mood

#: A local colour in the tone, lit or shaded, in which a pattern is being painted.
Tone = Callable[[Colour], Colour]


def line_width(size: float) -> float:
    """Half the contour's width in the thing's own units: thinner on the stage when farther."""
    pixels = 2.2 if size < 0.55 else 2.7 if size < 1.1 else 3.6 if size < 2 else 5.0
    return pixels / 2 / size * 1.15


@dataclass(frozen=True)
class Brush:
    """Canvas, light and line of one thing that is `size` times its own units on the stage."""

    canvas: Canvas
    mood: Mood
    size: float = 1.0

    def form(
        self, outlines: str | Sequence[str], colour: Colour, *, depth: float = 5.0,
        weight: float = 1.0, pattern: Pattern | None = None, inside: str = "",
    ) -> str:
        """An outlined two-tone shape; outlines merge. `weight` thickens or thins the line."""
        return form(
            self.canvas, self.mood, outlines, self.mood.grade(colour),
            width=line_width(self.size) * weight, depth=depth, pattern=pattern, inside=inside,
        )

    def flat(self, outline: str, colour: Colour, opacity: float | None = None) -> str:
        """A lineless patch."""
        return fill(outline, self.mood.grade(colour), opacity)

    def shadow(self, outline: str, colour: Colour, opacity: float | None = None) -> str:
        """A lineless patch in the shaded tone of `colour`."""
        return fill(outline, self.mood.shade(self.mood.grade(colour)), opacity)

    def line(
        self, path: str, colour: Colour, width: float, opacity: float | None = None
    ) -> str:
        """A coloured line without contour."""
        return stroke(path, self.mood.grade(colour), width, opacity)

    def ink(self, path: str, colour: Colour, weight: float = 1.0) -> str:
        """An inner line in the contour colour of a `colour`ed thing."""
        tone = self.mood.line(self.mood.grade(colour))
        return stroke(path, tone, line_width(self.size) * 1.3 * weight)

    def cord(self, path: str, colour: Colour, width: float) -> str:
        """A rope, wire or handle: a line with a contour on both sides."""
        edge = line_width(self.size) * 2
        graded = self.mood.grade(colour)
        return stroke(path, self.mood.line(graded), width + edge) + stroke(path, graded, width)

    def seen_through(self, markup: str, outline: str) -> str:
        """`markup` cut to an outline."""
        return clipped(markup, self.canvas.clip(outline))


#: How a thing is drawn, about the point on which it rests or from which it hangs.
Thing = Callable[[Brush], str]
