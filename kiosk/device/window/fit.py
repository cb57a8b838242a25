"""How the 1600 x 1000 stage lies on a glass of any size: centred, whole, bars on two sides."""

from dataclasses import dataclass
from functools import cached_property

from kiosk.model.geometry import STAGE, STAGE_H, STAGE_W, Box, Point

Rect = tuple[int, int, int, int]  # left, top, width, height in pixels


@dataclass(frozen=True)
class Fit:
    """The stage on a glass of `width` x `height` pixels; `scale` is pixels a unit."""

    width: int
    height: int

    @cached_property
    def scale(self) -> float:
        return max(min(self.width / STAGE_W, self.height / STAGE_H), 1e-6)

    @cached_property
    def left(self) -> int:
        return round((self.width - STAGE_W * self.scale) / 2)

    @cached_property
    def top(self) -> int:
        return round((self.height - STAGE_H * self.scale) / 2)

    @cached_property
    def stage(self) -> Rect:
        """Where the stage lies on the glass."""
        return self.pixels(STAGE)

    def length(self, units: float) -> int:
        """`units` as a whole number of pixels."""
        return round(units * self.scale)

    def pixels(self, box: Box) -> Rect:
        """`box` in pixels, never empty.

        The size is rounded by itself, not from the edges: a box that glides without growing
        keeps its size in pixels, so its picture is copied and not scaled anew for each frame.
        """
        return (
            self.left + self.length(box.x), self.top + self.length(box.y),
            max(1, self.length(box.w)), max(1, self.length(box.h)),
        )

    def units(self, x: float, y: float) -> Point:
        """The point of the stage under the pixel (x, y); outside the stage on a bar."""
        return (x - self.left) / self.scale, (y - self.top) / self.scale
