"""Where panels lie: four to a page in reading order, gutters between; it knows no pixels.

The reader sees one panel fill the stage. All others lie beside it as on the page, so that turning
to the next is a glide over the paper, and the whole page is the same items drawn smaller. A
right-to-left language lays the same page from the right.
"""

from collections.abc import Sequence

import msgspec

from kiosk.model.geometry import STAGE_H, STAGE_W, Box

PANELS_ON_A_PAGE = 4
GUTTER = 48.0
_STEP_X = STAGE_W + GUTTER
_STEP_Y = STAGE_H + GUTTER

#: The gutter of a page that is seen whole, and what is left free beside it for the buttons.
PAGE_GUTTER = 24.0
PAGE_SIDE = 164.0


class Slot(msgspec.Struct, frozen=True):
    """A place in the book: the page, and the column and row on it in reading order."""

    page: int
    column: int
    row: int


def slots(splashes: Sequence[bool]) -> tuple[Slot, ...]:
    """The slot of each panel of a path; True marks a splash, which takes a page alone."""
    laid: list[Slot] = []
    page, used = 0, 0
    for splash in splashes:
        if used and (splash or used == PANELS_ON_A_PAGE):
            page, used = page + 1, 0
        laid.append(Slot(page, used % 2, used // 2))
        used = PANELS_ON_A_PAGE if splash else used + 1
    return tuple(laid)


def beside(slot: Slot, here: Slot, rtl: bool) -> Box:
    """Where the panel in `slot` lies on the stage while the one in `here` fills it."""
    columns = 2 * (slot.page - here.page) + slot.column - here.column
    rows = slot.row - here.row
    across = -columns if rtl else columns
    return Box(across * _STEP_X, rows * _STEP_Y, STAGE_W, STAGE_H)


def on_page(slot: Slot, rtl: bool, alone: bool = False) -> Box:
    """Where the panel in `slot` lies while its whole page is seen; `alone` for a splash."""
    rows = columns = 1 if alone else 2
    wide = (STAGE_W - 2 * PAGE_SIDE - (columns - 1) * PAGE_GUTTER) / columns
    high = wide * STAGE_H / STAGE_W
    top = (STAGE_H - rows * high - (rows - 1) * PAGE_GUTTER) / 2
    box = Box(
        PAGE_SIDE + slot.column * (wide + PAGE_GUTTER), top + slot.row * (high + PAGE_GUTTER),
        wide, high,
    )
    return box.mirrored() if rtl else box
