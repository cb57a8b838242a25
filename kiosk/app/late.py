"""A letterer that is brought in with the first letter: the closed book has none to set."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.device.lettering import BalloonRaster, Letterer, WordsRaster
    from kiosk.model.picture import Balloon, Picture, Words


class LateLetterer:
    """Stands for a Letterer, which is imported and made at first use, once, in any thread."""

    def __init__(self, stories: Path | None = None) -> None:
        self._stories = stories
        self._making = threading.Lock()

    @cached_property
    def _made(self) -> Letterer:
        from kiosk.device.lettering import Letterer

        return Letterer(self._stories)

    @property
    def _letterer(self) -> Letterer:
        with self._making:
            return self._made

    def warm(self) -> None:
        """See Letterer.warm."""
        self._letterer.warm()

    def set(self, picture: Picture) -> Picture:
        """See Letterer.set."""
        return self._letterer.set(picture)

    def balloon_raster(self, balloon: Balloon, scale: float) -> BalloonRaster:
        """See Letterer.balloon_raster."""
        return self._letterer.balloon_raster(balloon, scale)

    def words_raster(self, words: Words, scale: float) -> WordsRaster:
        """See Letterer.words_raster."""
        return self._letterer.words_raster(words, scale)
