"""Which small pictures there are, how large each is, and what draws it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.names import named
from kiosk.drawing.smalls import icons, signs
from kiosk.drawing.smalls.scissors import Scissors

Draw = Callable[[Scissors], str]


@dataclass(frozen=True)
class Small:
    """One small picture: its file under assets, its size in pixels, and whether it is see-through.

    `stage` is the size it is drawn in; the file may be smaller.
    """

    path: str
    draw: Draw
    stage: tuple[int, int]
    pixels: tuple[int, int]
    clear: bool = False

    def svg(self) -> str:
        """The picture as SVG: the same text every time."""
        canvas = Canvas(*self.stage)
        canvas.add(self.draw(Scissors(canvas)))
        return canvas.svg()


def _icon(name: str, draw: Draw) -> Small:
    return Small(f"icons/{name}.png", draw, (256, 256), (256, 256), clear=True)


_SIGNS: tuple[Draw, ...] = (
    signs.forward, signs.back, signs.pause, signs.again, signs.done, signs.delete, signs.letters,
    signs.speaker, signs.speaker_off, signs.louder, signs.softer, signs.page, signs.panel,
    signs.hint,
)  # fmt: skip
_THINGS: tuple[Draw, ...] = (
    icons.touch, icons.calm, icons.home, icons.leaf, icons.helper, icons.export, icons.leave,
)

#: Every icon and every picture by its name.
ICONS = {draw.__name__: _icon(draw.__name__, draw) for draw in (*_SIGNS, *_THINGS)}
SMALLS: dict[str, Small] = {**ICONS}


def small(name: str) -> Small:
    """The small picture called `name`; an unknown name is a ValueError that offers the nearest."""
    return named("small picture", name, SMALLS)
