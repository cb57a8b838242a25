"""What the painter asks of a letterer; any object that answers like this will do."""

from typing import Protocol

from kiosk.model.geometry import Box
from kiosk.model.picture import Balloon, Picture, Words


class Raster(Protocol):
    """Straight RGBA pixels, row by row."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def rgba(self) -> bytes: ...


class BalloonRaster(Protocol):
    """A balloon in two layers of one size, a highlight goes between them."""

    @property
    def shape(self) -> Raster: ...
    @property
    def text(self) -> Raster: ...


class WordsRaster(Protocol):
    """A text that fills its box, and its words' boxes in units from the box's top left."""

    @property
    def raster(self) -> Raster: ...
    @property
    def words(self) -> tuple[Box, ...]: ...


class Letterer(Protocol):
    """Sets text; `scale` is pixels a unit."""

    def set(self, picture: Picture) -> Picture: ...
    def balloon_raster(self, balloon: Balloon, scale: float) -> BalloonRaster: ...
    def words_raster(self, words: Words, scale: float) -> WordsRaster: ...
