"""What a place gives a scene: the set behind the people and the frame in front of them."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.light import Mood
from kiosk.drawing.places.palettes import Palette


@dataclass(frozen=True)
class Backdrop:
    """`far` may be put out of focus; `near` is the ground and the things the people stand among;
    `frame` lies before everyone."""

    far: str
    near: str
    frame: str = ""


@dataclass(frozen=True)
class Setting:
    """What a view is painted with: the canvas, the set's own colours, the people's light, and
    that light's name, by which a place with colours of its own finds them."""

    canvas: Canvas
    palette: Palette
    mood: Mood
    light: str = "day"


View = Callable[[Setting], Backdrop]
