"""Lettering: a panel's lines set into balloons, and the words of the interface, by Pango.

It turns values into values (`Lettering` into `Balloon`s) and values into pixels; it knows no
window, no clock and no story file.
"""

from kiosk.device.lettering.drawing import BalloonRaster, Raster
from kiosk.device.lettering.interface import WordsRaster
from kiosk.device.lettering.letterer import Letterer

__all__ = ["BalloonRaster", "Letterer", "Raster", "WordsRaster"]
