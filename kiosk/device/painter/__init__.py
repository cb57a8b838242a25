"""Pictures onto glass without a GPU: what is seen, where it glides, and which pixels change.

`Painter` is the way in; `render` paints one finished picture off the glass. The painter knows no
story, no screen and no fingers: a Picture comes in and pixels come out.
"""

from kiosk.device.painter.darkroom import Darkroom
from kiosk.device.painter.painter import Canvas, Painter, render

__all__ = ["Canvas", "Darkroom", "Painter", "render"]
