"""The words of the interface: a short text set into its box; no balloons.

The size is shrunk only as far as the box demands, and rows are broken evenly.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from kiosk.device.lettering.drawing import Raster, raster, text_layer
from kiosk.device.lettering.pango import inks, words_of
from kiosk.device.lettering.rows import Row, row_inks, word_boxes
from kiosk.device.lettering.setting import Face, face, space_in
from kiosk.device.lettering.stacking import breaks, stack
from kiosk.model.geometry import Box
from kiosk.model.picture import Align, Words

_SMALLER = 0.94
_SMALLEST = 9.0
#: Air at both ends of the longest row, in units.
_EDGE = 3.0


@dataclass(frozen=True, slots=True)
class WordsRaster:
    """The whole box of a `Words` as pixels; `words` are boxes in units from its top left."""

    raster: Raster
    words: tuple[Box, ...]


def draw_words(words: Words, scale: float) -> WordsRaster:
    """`words` at `scale` device pixels a unit."""
    rows, look = _fitted(words.text, words.language, words.size, words.bold,
                         words.box.w, words.box.h, words.align)
    width, height = max(1, ceil(words.box.w * scale)), max(1, ceil(words.box.h * scale))
    layer = text_layer(rows, width, height, scale, words.colour)
    return WordsRaster(raster(layer), word_boxes(rows, look))


@lru_cache(maxsize=1024)
def _fitted(
    text: str, code: str, size: float, bold: bool, width: float, height: float, align: Align
) -> tuple[tuple[Row, ...], Face]:
    """The rows at the largest size, not above `size`, at which they stay inside the box."""
    words = words_of(text)
    while True:
        look = face(text, code, size, bold)
        broken = _broken(words, look, width, height)
        if broken is not None or size <= _SMALLEST:
            break
        size *= _SMALLER
    rows = broken or (" ".join(words),)
    return _stood(rows, look, width, height, align), look


def _broken(
    words: tuple[str, ...], look: Face, width: float, height: float
) -> tuple[str, ...] | None:
    """The text in the fewest rows that fit the box at this size, or None."""
    if not words:
        return ()
    ink = inks(words, look.bold, look.rtl)
    widths = tuple((right - left) * look.font for left, right in ink.words)
    space = space_in(ink.words) * look.font
    most = int((height - look.above - look.below) / look.pitch + 1.001)
    for count in range(1, min(most, len(words)) + 1):
        rows = stack(widths, space, breaks(words), (1.0,) * count)
        if rows is None:
            continue
        if max(sum(widths[i:j]) + (j - i - 1) * space for i, j in rows) <= width - 2 * _EDGE:
            return tuple(" ".join(words[i:j]) for i, j in rows)
    return None


def _stood(
    rows: tuple[str, ...], look: Face, width: float, height: float, align: Align
) -> tuple[Row, ...]:
    deep = look.above + look.below + (len(rows) - 1) * look.pitch
    baseline = (height - deep) / 2 + look.above
    found = []
    measured = row_inks(rows, look.bold, look.rtl)
    for index, (row, ink) in enumerate(zip(rows, measured, strict=True)):
        spare = width - 2 * _EDGE - ink.width * look.font
        part = {"start": 0.0, "middle": 0.5, "end": 1.0}[align]
        x = _EDGE + spare * (1 - part if look.rtl else part)
        found.append(Row(row, x, baseline + index * look.pitch, look.font, look.bold, look.rtl))
    return tuple(found)
