"""A line's text stacked into rows, with the body that fits it; it does not know where that goes."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log

from kiosk.device.lettering.pango import inks, words_of
from kiosk.device.lettering.shapes import share
from kiosk.device.lettering.stacking import breaks, scraps, stack
from kiosk.model.language import language
from kiosk.model.story import LineKind

#: Latin font sizes in units for the reader's three text sizes: on a 10 inch tablet (0.136 mm a
#: unit) x-heights of 2.4, 2.9 and 3.4 mm, and 14, 16 and 20 minutes of arc at 60 cm.
TEXT_SIZES = (34.0, 40.0, 48.0)
#: What a crowded page may do to its size, by text size; the last is the floor of what was wished
#: for. Of the largest there is more to give: its floor is still above that of the middle one.
_FEW = (1.0, 0.92, 0.85, 0.8)
STEPS = (_FEW, _FEW, (*_FEW, 0.75))

#: How much of the inner shape's half height the text may reach, by number of rows.
_FILL = (0.0, 0.50, 0.66, 0.71, 0.75, 0.78, 0.80, 0.81)
#: What the vowel marks above the first row and below the last take, in em: they weigh little to
#: the eye, and a balloon that kept its air off them too would look empty.
_MARKS = 0.22
_MOST_ROWS = 7
#: A way of setting that is this much worse than the best is not offered, wherever it would fit.
_TOO_UGLY = 1.1
#: The price of a short word that stands alone on a row.
_SCRAP = 1.0
_WIDEST = {"caption": 1040.0, "sign": 700.0}
_WIDEST_BALLOON = 860.0
#: How much further out a thought's puffs are than a plain balloon's edge, in units.
_PUFFS = 12.0
_BOXED = frozenset({"caption", "sign"})


@dataclass(frozen=True, slots=True)
class Block:
    """Rows and the body around them: half extents in units, the Latin size, the rows' pitch.

    `words` are (first, past-last) word of each row, `ugly` the price of its looks (0 is best).
    """

    rows: tuple[str, ...]
    words: tuple[tuple[int, int], ...]
    half_w: float
    half_h: float
    size: float
    ugly: float


@dataclass(frozen=True, slots=True)
class Face:
    """How a text is set: its font size in units, boldness, direction, ink and pitch of rows."""

    font: float
    bold: bool
    rtl: bool
    above: float
    below: float
    pitch: float


def is_bold(kind: LineKind) -> bool:
    """Shouts, signs and sounds are bold: Arabic has no capitals or italics to be loud with."""
    return kind in ("shout", "sign", "sound")


@lru_cache(maxsize=4096)
def face(text: str, code: str, size: float, bold: bool) -> Face:
    """How `text` is set at Latin size `size` so that its marks never touch the next row."""
    tongue = language(code)
    font = size * tongue.eye_size
    ink = inks(words_of(text), bold, tongue.rtl)
    above, below = max(ink.above, 0.72) * font, max(ink.below, 0.20) * font
    return Face(font, bold, tongue.rtl, above, below,
                max(tongue.line_height * size, above + below + 0.04 * font))


@lru_cache(maxsize=4096)
def blocks(text: str, code: str, kind: LineKind, size: float) -> tuple[Block, ...]:
    """The few best-looking ways to set a line at Latin size `size`, best first."""
    found = alternatives(text, code, kind, size)
    most = _WIDEST.get(kind, _WIDEST_BALLOON) / 2
    # What is too wide in any number of rows is still lettered, in the narrowest way.
    fitting = [block for block in found if block.half_w <= most] or [
        min(found, key=lambda block: block.half_w)
    ]
    fitting.sort(key=lambda block: block.ugly)
    return tuple(block for block in fitting[:4] if block.ugly < fitting[0].ugly + _TOO_UGLY)


def alternatives(text: str, code: str, kind: LineKind, size: float) -> tuple[Block, ...]:
    """The best way to set a line in each number of rows, whatever it looks like."""
    words = words_of(text)
    look = face(text, code, size, is_bold(kind))
    counts = range(1, max(1, min(_MOST_ROWS, len(words))) + 1)
    found = (_block(words, look, kind, size, count) for count in counts)
    return tuple(block for block in found if block is not None)


def _block(
    words: tuple[str, ...], look: Face, kind: LineKind, size: float, count: int
) -> Block | None:
    ink = inks(words, look.bold, look.rtl)
    widths = tuple((right - left) * look.font for left, right in ink.words)
    space = space_in(ink.words) * look.font
    tall = look.above + look.below
    if look.rtl and kind not in _BOXED:
        tall -= _MARKS * look.font
    deep = tall + (count - 1) * look.pitch
    shares = _shares(count, deep, look.pitch, kind)
    prices = breaks(words)
    rows = stack(widths, space, prices, shares)
    if rows is None:
        return None
    lengths = [sum(widths[i:j]) + (j - i - 1) * space for i, j in rows]
    half_w, half_h = _body(lengths, shares, deep, kind, count, size)
    texts = tuple(" ".join(words[i:j]) for i, j in rows)
    singles = sum(j - i == 1 for i, j in rows)
    ugly = _ugliness(lengths, shares, half_w, half_h, kind, singles)
    ugly += sum(prices[past - 1] for _, past in rows if past) + _SCRAP * scraps(texts)
    return Block(texts, rows, half_w, half_h, size, ugly)


def space_in(spans: tuple[tuple[float, float], ...]) -> float:
    """The gap between two words in em, as it was set: the widest that neighbours left.

    Where the direction changes, words that follow one another do not stand side by side.
    """
    gaps = [
        max(after[0] - before[1], before[0] - after[1]) for before, after in pairwise(spans)
    ]
    return max([gap for gap in gaps if 0.1 < gap < 0.7], default=0.3)


def _shares(count: int, deep: float, pitch: float, kind: LineKind) -> tuple[float, ...]:
    """How much of the shape's width each row has: all of a box, the chord of a balloon."""
    if kind in _BOXED or kind == "sound":
        return (1.0,) * count
    half_h = deep / 2 / _FILL[count]
    tall = deep - (count - 1) * pitch
    tops = [-deep / 2 + row * pitch for row in range(count)]
    return tuple(
        share(max(abs(top), abs(top + tall)), half_h) for top in tops
    )


def _body(
    lengths: list[float], shares: tuple[float, ...], deep: float, kind: LineKind, count: int,
    size: float,
) -> tuple[float, float]:
    """Half width and half height of the body around the rows, air included."""
    inner = max(length / part for length, part in zip(lengths, shares, strict=True)) / 2
    if kind == "sound":
        return inner + 8, deep / 2 + 8
    if kind in _BOXED:
        return inner + 0.62 * size, deep / 2 + 0.34 * size
    half_h = deep / 2 / _FILL[count]
    air = 0.78 * size
    if kind == "thought":
        return max(inner, half_h * 1.08) + air + _PUFFS, half_h + 0.12 * size + _PUFFS
    return max(inner, half_h * 1.08) + air, half_h + 0.12 * size


def _ugliness(
    lengths: list[float], shares: tuple[float, ...], half_w: float, half_h: float, kind: LineKind,
    singles: int,
) -> float:
    """Ragged rows, a short last row and an odd shape, as one price."""
    if kind in _BOXED:
        fair = max(*lengths, 1.0)
        ragged = sum((1 - length / fair) ** 2 for length in lengths) / len(lengths)
        rows = len(lengths) - 1
        return 0.1 * rows + 0.12 * rows * rows + 0.6 * ragged + max(0.0, half_w - 470) / 200
    fills = [length / part for length, part in zip(lengths, shares, strict=True)]
    fullest = max(*fills, 1.0)
    ragged = sum((1 - fill / fullest) ** 2 for fill in fills) / len(fills)
    odd = abs(log(half_w / half_h / 1.85))
    return 0.8 * odd + 2.0 * odd * odd + 2.5 * ragged + (0.4 * singles if len(lengths) > 1 else 0)
