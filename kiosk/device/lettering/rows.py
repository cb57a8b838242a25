"""Where each row of a balloon stands, and where its words are, in units; it draws nothing."""

from dataclasses import dataclass

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
    for index, row in enumerate(rows):
        width = _inks(row, look).width * look.font
        x = _start(body, width, look, size) if kind == "caption" else middle_x - width / 2
        found.append(Row(row, x, baseline + index * look.pitch, look.font, look.bold, look.rtl))
    return tuple(found)


def _start(body: Box, width: float, look: Face, size: float) -> float:
    air = 0.62 * size
    return body.right - air - width if look.rtl else body.x + air


def _inks(row: str, look: Face) -> Inks:
    return inks(words_of(row), look.bold, look.rtl)


def word_boxes(rows: tuple[Row, ...], look: Face) -> tuple[Box, ...]:
    """The box of every word in reading order, all of one row equally high."""
    top, high = min(look.above, 0.95 * look.font), min(look.pitch, look.above + look.below)
    air = 0.09 * look.font
    return tuple(
        Box(row.x + left * row.font - air, row.baseline - top - 0.04 * row.font,
            (right - left) * row.font + 2 * air, high)
        for row in rows for left, right in _inks(row.text, look).words
    )
