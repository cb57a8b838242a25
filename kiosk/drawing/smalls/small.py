"""What a small picture is: its file, its size and what draws it; it knows none of them by name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.smalls.grounds import CARD
from kiosk.drawing.smalls.scissors import Scissors

Draw = Callable[[Scissors], str]


@dataclass(frozen=True)
class Small:
    """One small picture: its file under assets, its size in pixels, and whether it is see-through.

    `stage` is the size it is drawn in; the file may be smaller. `line` is the contour's width on
    it: thinner where people of the panels stand among the paper shapes. A `step` makes it a mask:
    every pixel has a whole multiple of it as its grey, and none is blended.
    """

    path: str
    draw: Draw
    stage: tuple[int, int]
    pixels: tuple[int, int]
    clear: bool = False
    line: float = 8.0
    step: int = 0

    def svg(self) -> str:
        """The picture as SVG: the same text every time."""
        canvas = Canvas(*self.stage)
        canvas.add(self.draw(Scissors(canvas, self.line)))
        return canvas.svg()


def icon(name: str, draw: Draw) -> Small:
    """A square sign for a button."""
    return Small(f"icons/{name}.png", draw, (256, 256), (256, 256), clear=True)


def card(name: str, draw: Draw, line: float = 8.0) -> Small:
    """A picture above the words of a choice, an answer or a question."""
    return Small(f"pictures/{name}.webp", draw, CARD, CARD, line=line)


def cards(table: Mapping[str, Draw], line: float = 8.0) -> dict[str, Small]:
    """A card for each name."""
    return {name: card(name, draw, line) for name, draw in table.items()}


def picture(
    name: str, draw: Draw, stage: tuple[int, int], pixels: tuple[int, int], line: float,
    clear: bool = False,
) -> Small:
    """A picture of any size that a screen lays out by itself."""
    return Small(f"pictures/{name}.webp", draw, stage, pixels, clear, line)
