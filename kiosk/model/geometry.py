"""Points and boxes on the stage, in stage units; it knows no pixels and no screen.

The stage is 1600 x 1000 units, origin top left, whatever the glass measures.
"""

import msgspec

STAGE_W = 1600.0
STAGE_H = 1000.0

Point = tuple[float, float]


class Box(msgspec.Struct, frozen=True):
    """An upright rectangle: left, top, width and height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def centre(self) -> Point:
        return self.x + self.w / 2, self.y + self.h / 2

    def holds(self, point: Point) -> bool:
        """Whether `point` lies inside, the top left edges included."""
        return self.x <= point[0] < self.right and self.y <= point[1] < self.bottom

    def grown(self, by: float) -> "Box":
        """This box with every edge moved out by `by` (in, where negative)."""
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def mirrored(self, width: float = STAGE_W) -> "Box":
        """This box as it lies when a field of `width` is turned left to right."""
        return Box(width - self.right, self.y, self.w, self.h)

    def overlap(self, other: "Box") -> float:
        """The area shared with `other`, in square units."""
        wide = min(self.right, other.right) - max(self.x, other.x)
        high = min(self.bottom, other.bottom) - max(self.y, other.y)
        return wide * high if wide > 0 and high > 0 else 0.0

    def meets(self, other: "Box") -> bool:
        """Whether any area is shared with `other`."""
        return (self.x < other.right and other.x < self.right
                and self.y < other.bottom and other.y < self.bottom
                and min(self.w, self.h, other.w, other.h) > 0)

    def inside(self, outer: "Box") -> "Box":
        """This box, given as fractions (0-1) of `outer`, in `outer`'s own units."""
        return Box(
            outer.x + self.x * outer.w, outer.y + self.y * outer.h,
            self.w * outer.w, self.h * outer.h,
        )


STAGE = Box(0.0, 0.0, STAGE_W, STAGE_H)
