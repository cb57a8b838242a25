"""One row of text set by Pango: its mask, and where the ink of each word lies; no balloons.

Every row is set with the direction of its language stated outright: a row that begins with a
Latin word or a digit in an Arabic text is still a right-to-left row.
"""

import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Any

from kiosk.device.lettering.fonts import FAMILY, font_file, pyvips

#: Font size in pixels at which words are measured: a unit at the usual size, cheap to draw.
_MEASURE = 44.0
#: A column with less ink than this (alpha, summed) is too faint to tell its colour.
_FAINT = 96
_LRM, _RLM = "\u200e", "\u200f"


@dataclass(frozen=True, slots=True)
class Mask:
    """A drawn row: an 8-bit pyvips image, and where its top left lies from the row's origin.

    The origin is on the baseline, at the left of the row; `y` grows downwards, so it is negative.
    """

    image: Any
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Inks:
    """Where ink lies in a row, in em from the left end of the ink and from the baseline.

    `words` are (left, right) of each word in logical order; `above` and `below` are both >= 0.
    """

    words: tuple[tuple[float, float], ...]
    above: float
    below: float

    @property
    def width(self) -> float:
        """The width of the whole row's ink, in em."""
        return max((right for _, right in self.words), default=0.0)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, as they are counted for reading along: whatever spaces part."""
    return tuple(text.split())


def _has_ink(words: tuple[str, ...]) -> bool:
    """Whether there is anything to draw; Pango refuses a text of marks that nobody sees."""
    return any(unicodedata.category(char) not in ("Cf", "Cc") for word in words for char in word)


def _directed(markup: str, rtl: bool) -> str:
    mark = _RLM if rtl else _LRM
    return mark + markup + mark


def _set(markup: str, size: float, bold: bool, rgba: bool = False) -> Any:
    font = f"{FAMILY} {'Bold ' if bold else ''}{size:.2f}"
    return pyvips().Image.text(
        markup, font=font, fontfile=font_file(bold), dpi=72, rgba=rgba, wrap="none"
    )


@lru_cache(maxsize=64)
def _ascent(size: float, bold: bool) -> int:
    """Pixels from the top of a Pango line to its baseline at `size`."""
    flat = _set("H", size, bold)
    return int(flat.get("yoffset")) + int(flat.height)


def mask(text: str, size: float, bold: bool, rtl: bool) -> Mask:
    """`text` as one row at font size `size` pixels, black on nothing."""
    if not _has_ink(words_of(text)):
        return Mask(pyvips().Image.black(1, 1), 0, 0)
    image = _set(_directed(escape(text, quote=False), rtl), size, bold)
    return Mask(image, int(image.get("xoffset")), int(image.get("yoffset")) - _ascent(size, bold))


def _coded(words: tuple[str, ...]) -> str:
    """Markup with each word in its own flat colour: its number in two digits of one to fifteen.

    No digit is nought: the faint rim of a letter may lose a channel, and would then be read as
    another word's.
    """
    return " ".join(
        f'<span foreground="#{(index % 15 + 1) * 17:02x}{(index // 15 % 15 + 1) * 17:02x}00">'
        f"{escape(word, quote=False)}</span>"
        for index, word in enumerate(words)
    )


#: Rows that were measured at the author's desk: by words, boldness and direction, the pixels of
#: `Inks` at the size at which they are measured: above, below, then left and right of each word.
_known: dict[tuple[tuple[str, ...], bool, bool], tuple[int, ...]] = {}


def know(words: tuple[str, ...], bold: bool, rtl: bool, pixels: tuple[int, ...]) -> None:
    """Take a row as measured; numbers that cannot be its own are not taken."""
    if len(pixels) == 2 + 2 * len(words):
        _known[words, bold, rtl] = pixels


def pixels_of(ink: Inks) -> tuple[int, ...]:
    """What `know` takes, of a row that was measured here."""
    ends = (end for span in ink.words for end in span)
    return tuple(round(length * _MEASURE) for length in (ink.above, ink.below, *ends))


def inks(words: tuple[str, ...], bold: bool, rtl: bool) -> Inks:
    """Where the ink of each word lies when `words` are set as one row.

    The words are drawn once in flat colours and the colours are read back, so that the answer
    is right for any mixture of directions. That takes 10 ms, unless the row is known.
    """
    pixels = _known.get((words, bold, rtl))
    if pixels is None:
        return _measured(words, bold, rtl)
    above, below, *ends = (length / _MEASURE for length in pixels)
    return Inks(tuple(zip(ends[::2], ends[1::2], strict=True)), above, below)


@lru_cache(maxsize=4096)
def _measured(words: tuple[str, ...], bold: bool, rtl: bool) -> Inks:
    if not _has_ink(words):
        return Inks(((0.0, 0.0),) * len(words), 0.0, 0.0)
    image = _set(_directed(_coded(words), rtl), _MEASURE, bold, rgba=True)
    top = int(image.get("yoffset")) - _ascent(_MEASURE, bold)
    spans = _spans(image, len(words))
    return Inks(
        tuple((left / _MEASURE, right / _MEASURE) for left, right in spans),
        above=max(0.0, -top / _MEASURE),
        below=max(0.0, (top + image.height) / _MEASURE),
    )


def _spans(image: Any, count: int) -> list[tuple[int, int]]:
    """First and last-but-one column of each word's colour; an inkless word has (0, 0)."""
    alpha = image[3]
    weighed = (image[0] * alpha).bandjoin([image[1] * alpha, alpha]).cast("uint")
    columns = array("I")
    columns.frombytes(weighed.project()[0].cast("uint").write_to_memory())
    lefts, rights = [0] * count, [0] * count
    for column, solid in enumerate(columns[2::3]):
        if solid < _FAINT:
            continue
        low, high = (columns[3 * column + part] / solid / 17 for part in (0, 1))
        word = round(low) - 1 + 15 * (round(high) - 1)
        # Where marks of two words share a column the colour is neither's: leave it to them.
        clear = max(abs(low - round(low)), abs(high - round(high))) < 0.25
        if clear and min(low, high) > 0.5 and word < count:
            if not rights[word]:
                lefts[word] = column
            rights[word] = column + 1
    return list(zip(lefts, rights, strict=True))

