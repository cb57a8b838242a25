"""Set text as layers: words, balloons, and the soft light under the word that is being read.

It knows no pictures and no motion; the letterer draws the letters.
"""

from collections.abc import Hashable
from dataclasses import dataclass

import pygame
from msgspec.structs import replace

from kiosk.device.painter.byte_cache import ByteCache
from kiosk.device.painter.lettered import Letterer, Raster
from kiosk.device.painter.shapes import rounded
from kiosk.device.painter.surfaces import PREMULTIPLIED, Size, from_rgba, scaled, weight
from kiosk.device.window.fit import Fit, Rect
from kiosk.model.geometry import Box
from kiosk.model.picture import Balloon, Words

LIT = "#ffe08a"
LIT_GROWTH, LIT_CORNER = 5.0, 14.0
#: Balloons smaller than this part of themselves glide by as copies of half the size.
HALF = 0.6


@dataclass(frozen=True, slots=True)
class Layer:
    """Pixels that belong at `rect` when their item is at its own box; scaled to fit if need be."""

    ident: Hashable
    rect: Rect
    surface: pygame.Surface


class TextLayers:
    """Layers of text; what is drawn is kept in `made`."""

    def __init__(
        self, fit: Fit, letterer: Letterer, made: ByteCache[Hashable, pygame.Surface]
    ) -> None:
        self._fit = fit
        self._letterer = letterer
        self._made = made
        self._word_boxes: ByteCache[Hashable, tuple[Box, ...]] = ByteCache(4096)

    def words(self, words: Words) -> tuple[Layer, ...]:
        """The light under the lit word, then the text."""
        still = replace(words, key="", lit=None, action="", enter="none",
                        box=Box(0, 0, words.box.w, words.box.h))
        text = self._made.get(still)
        boxes = self._word_boxes.get(still)
        if text is None or boxes is None:
            drawn = self._letterer.words_raster(words, self._fit.scale)
            text, boxes = _surface(drawn.raster), drawn.words
            self._made.put(still, text, weight(text))
            self._word_boxes.put(still, boxes, len(boxes))
        left, top, _, _ = self._fit.pixels(words.box)
        layer = Layer(still, (left, top, *text.get_size()), text)
        return (*self._light(words.lit, boxes, words.box, 1.0), layer)

    def balloon(self, balloon: Balloon, seen: Size | None) -> tuple[Layer, ...]:
        """The balloon's shape, the light under the lit word, the text.

        While it glides at another size (`seen`) all in one, which is scaled in one go.
        """
        left, top, width, height = self._fit.pixels(balloon.box)
        still, shape, text = self._sides(balloon)
        size = shape.get_size() if abs(balloon.scale - 1) < 0.005 else (width, height)
        rect = left, top, *size
        if seen and balloon.lit is None:
            whole = self._whole(still, shape, text, half=seen[0] < HALF * shape.get_width())
            return (Layer((still, "whole", whole.get_size()), rect, whole),)
        return (
            Layer((still, "shape", size), rect, self._at((still, "shape"), shape, size)),
            *self._light(balloon.lit, balloon.words, balloon.box, balloon.scale),
            Layer((still, "text", size), rect, self._at((still, "text"), text, size)),
        )

    def _sides(self, balloon: Balloon) -> tuple[Balloon, pygame.Surface, pygame.Surface]:
        """The balloon as it is alone and at its natural size, and its two layers so."""
        wide, high = balloon.box.w / balloon.scale, balloon.box.h / balloon.scale
        still = replace(balloon, key="", box=Box(0.0, 0.0, round(wide, 2), round(high, 2)),
                        scale=1.0, lit=None, action="", enter="none")
        shape, text = self._made.get((still, "shape")), self._made.get((still, "text"))
        if shape is None or text is None:
            drawn = self._letterer.balloon_raster(still, self._fit.scale)
            shape, text = _surface(drawn.shape), _surface(drawn.text)
            self._made.put((still, "shape"), shape, weight(shape))
            self._made.put((still, "text"), text, weight(text))
        return still, shape, text

    def _whole(
        self, still: Balloon, shape: pygame.Surface, text: pygame.Surface, half: bool
    ) -> pygame.Surface:
        def laid_together() -> pygame.Surface:
            both = shape.copy()
            both.blit(text, (0, 0), special_flags=PREMULTIPLIED)
            return scaled(both, (shape.get_width() // 2, shape.get_height() // 2)) if half else both

        return self._made.made((still, "whole", half), laid_together, weight)

    def _at(self, look: Hashable, surface: pygame.Surface, size: Size) -> pygame.Surface:
        if surface.get_size() == size:
            return surface
        return self._made.made((look, size), lambda: scaled(surface, size), weight)

    def _light(
        self, lit: int | None, words: tuple[Box, ...], at: Box, scale: float
    ) -> tuple[Layer, ...]:
        if lit is None or not 0 <= lit < len(words):
            return ()
        word = words[lit].grown(LIT_GROWTH)
        box = Box(at.x + word.x * scale, at.y + word.y * scale, word.w * scale, word.h * scale)
        rect = self._fit.pixels(box)
        size, corner = rect[2:], self._fit.length(LIT_CORNER * scale)
        glow = self._made.made(
            ("lit", size, corner), lambda: rounded(size, corner, pygame.Color(LIT)), weight
        )
        return (Layer(("lit", size), rect, glow),)


def _surface(raster: Raster) -> pygame.Surface:
    return from_rgba(raster.rgba, (raster.width, raster.height))
