"""Where an eye is open: its corners and the curves of its lids; nothing is drawn."""

from dataclasses import dataclass

from kiosk.drawing.paths import Point, pair
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.pen import Pen

HEAVY = 0.6  # an eye less open than this has a lid over its iris


@dataclass(frozen=True)
class Opening:
    """Where an eye is open: corners, lid heights; `side` -1 has its outer corner at the left."""

    centre: Point
    width: float
    squash: float
    side: int
    inner: Point
    outer: Point
    up: float
    low: float
    full: float

    def upper_curve(self, height: float, drop: float = 0.0, inset: float = 0.0) -> str:
        """Bezier data from the inner to the outer corner along the upper lid."""
        s, w = self.side, self.width
        a = (self.inner[0] + s * w * 0.10, self.inner[1] - height * 1.42 + inset)
        b = (self.outer[0] - s * w * 0.16, self.outer[1] + drop - height * 1.40 + inset)
        return f"C{pair(a)} {pair(b)} {pair((self.outer[0], self.outer[1] + drop))}"

    def lower_curve(self) -> str:
        s, w = self.side, self.width
        a = (self.outer[0] - s * w * 0.10, self.outer[1] + self.low * 1.32)
        b = (self.inner[0] + s * w * 0.16, self.inner[1] + self.low * 1.32)
        return f"C{pair(a)} {pair(b)} {pair(self.inner)}"


def opening_of(pen: Pen, centre: Point, side: int, squash: float, face: Expression) -> Opening:
    wide = pen.look.eye
    tall = 0.62 if pen.look.child else 0.5
    w = wide * squash
    full = w * tall * 0.80
    up = full * face.opening
    if face.opening >= HEAVY:
        up /= max(squash, 0.7) ** 0.3
    x, y = centre
    return Opening(
        centre, w, squash, side,
        inner=(x - side * w * 0.5, y + 1.6 - face.slant * 0.3),
        outer=(x + side * w * 0.5, y + 1.0 + face.slant * 0.6),
        up=up, low=w * tall * 0.66 * (1 - face.lower * 1.15), full=full,
    )
