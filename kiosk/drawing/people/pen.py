"""What every part of a figure is drawn with: the canvas, the light, the look and the line width.

It knows no shapes; it is passed down from the figure to its eyelids so that one person is one
light and one line all over.
"""

from dataclasses import dataclass, replace

from kiosk.drawing.canvas import Canvas, fill
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.light import Mood
from kiosk.drawing.paths import Points, tapered
from kiosk.drawing.people.looks import Look

NEAR_DETAIL = 2  # of a figure that fills the picture: single fingers, lid creases, strands


@dataclass(frozen=True)
class Pen:
    """`width` is half a contour's stroke in the units drawn in; `detail` is 0 far to 2 near."""

    canvas: Canvas
    mood: Mood
    look: Look
    width: float
    detail: int = 1
    mirrored: bool = False  # drawn in a mirrored figure: its right is the page's other side

    def scaled(self, scale: float) -> "Pen":
        """This pen inside a group of that scale: the line keeps its width on the page."""
        return replace(self, width=self.width / scale)

    def turned(self) -> "Pen":
        """This pen inside a mirrored group: the light still comes from its side of the page."""
        return replace(self, mood=self.mood.turned())

    def grade(self, colour: Colour) -> Colour:
        return self.mood.grade(colour)

    @property
    def skin(self) -> Colour:
        return self.grade(self.look.skin)

    @property
    def skin_line(self) -> Colour:
        return self.mood.line(self.skin)

    @property
    def skin_shade(self) -> Colour:
        return self.mood.shade_skin(self.skin)

    @property
    def hair(self) -> Colour:
        return self.grade(self.look.hair)

    @property
    def hair_line(self) -> Colour:
        return mix(self.hair, self.mood.ink, 0.47)

    @property
    def hair_dark(self) -> Colour:
        return mix(self.hair, self.mood.ink, 0.35)

    def shine(self, share: float = 0.42) -> Colour:
        """Hair where the light lies on it."""
        return mix(self.hair, self.grade(self.look.shine), share)


def fold(
    points: Points, width: float, colour: Colour, opacity: float | None = None,
    ends: tuple[float, float] = (0.5, 0.4),
) -> str:
    """A brush mark, thin at both ends: a crease, a strand, a wrinkle."""
    return fill(tapered(points, ends[0], ends[1], width), colour, opacity)
