"""Where each row of a balloon stands, and where its words are, in units; it draws nothing."""

from dataclasses import dataclass
from itertools import pairwise

from kiosk.device.lettering.pango import Inks, inks, words_of
from kiosk.device.lettering.setting import Face, face, is_bold
from kiosk.model.geometry import Box
from kiosk.model.picture import Balloon
from kiosk.model.story import LineKind

#: Latin letters stand on their baseline with little below: they look centred a little lower.
_LOWER = 0.045


@dataclass(frozen=True, slots=True)
class Row:
    """A row of text: left end of its ink and its baseline, from the balloon's own top left."""

    text: str
    x: float
    baseline: float
    font: float
    bold: bool
    rtl: bool


def rows_of(balloon: Balloon) -> tuple[Row, ...]:
    """The rows of a balloon, middled on its body; captions start where reading starts."""
    return set_rows(balloon.rows, balloon.body, balloon.line.kind, balloon.line.text,
                    balloon.language, balloon.size)


def set_rows(
    rows: tuple[str, ...], body: Box, kind: LineKind, text: str, code: str, size: float
) -> tuple[Row, ...]:
    """`rows` of `text` placed in `body`."""
    look = face(text, code, size, is_bold(kind))
    middle_x, middle_y = body.centre
    deep = look.above + look.below + (len(rows) - 1) * look.pitch
    baseline = middle_y - deep / 2 + look.above + (0 if look.rtl else _LOWER * look.font)
    found = []
    for index, (row, ink) in enumerate(zip(rows, row_inks(rows, look.bold, look.rtl), strict=True)):
        width = ink.width * look.font
        x = _start(body, width, look, size) if kind == "caption" else middle_x - width / 2
        found.append(Row(row, x, baseline + index * look.pitch, look.font, look.bold, look.rtl))
    return tuple(found)


def _start(body: Box, width: float, look: Face, size: float) -> float:
    air = 0.62 * size
    return body.right - air - width if look.rtl else body.x + air


def row_inks(rows: tuple[str, ...], bold: bool, rtl: bool) -> tuple[Inks, ...]:
    """Where the words of each row are.

    Words that all run one way stand in their row as they stood in the whole text, which was
    measured already; only where directions mix must a row be measured by itself.
    """
    whole, *each = measured(rows, bold, rtl)
    if each:
        return tuple(inks(words, bold, rtl) for words in each)
    whole_ink = inks(whole, bold, rtl)
    found, first = [], 0
    for row in rows:
        past = first + len(words_of(row))
        spans = whole_ink.words[first:past]
        left = min((left for left, _ in spans), default=0.0)
        found.append(Inks(
            tuple((start - left, end - left) for start, end in spans),
            whole_ink.above, whole_ink.below,
        ))
        first = past
    return tuple(found)


def measured(
    rows: tuple[str, ...], bold: bool, rtl: bool
) -> tuple[tuple[str, ...], ...]:
    """The words that are measured together: the whole text, and its rows if directions mix."""
    whole = tuple(word for row in rows for word in words_of(row))
    lefts = [left for left, _ in inks(whole, bold, rtl).words]
    one_way = all((a > b) if rtl else (a < b) for a, b in pairwise(lefts))
    return (whole,) if one_way else (whole, *map(words_of, rows))


def word_boxes(rows: tuple[Row, ...], look: Face) -> tuple[Box, ...]:
    """The box of every word in reading order, all of one row equally high."""
    top, high = min(look.above, 0.95 * look.font), min(look.pitch, look.above + look.below)
    air = 0.09 * look.font
    measured = row_inks(tuple(row.text for row in rows), look.bold, look.rtl)
    return tuple(
        Box(row.x + left * row.font - air, row.baseline - top - 0.04 * row.font,
            (right - left) * row.font + 2 * air, high)
        for row, ink in zip(rows, measured, strict=True) for left, right in ink.words
    )
