"""Things to do in four places, two by two, however many there are; it knows none of them.

Where they are more than the places, the last place turns to the next sheet, and after the last
sheet comes the first: nothing that can be done is ever left out.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.model.geometry import Box
from kiosk.model.picture import Item
from kiosk.screens import chrome, sheets

_PLACES = tuple(Box(910 + 330 * column, 466 + 134 * row, 310, 120)
                for row in range(2) for column in range(2))


class Deed(NamedTuple):
    """A button: what it asks for, its words, and its icon."""

    action: str
    words: str
    icon: str


def shown(deeds: Sequence[Deed], sheet: int, further: str, language: str) -> tuple[Item, ...]:
    """The buttons of a sheet, from 0; `further` are the words on the way to the next one."""
    placed = list(zip(_PLACES, deeds, strict=False))
    if len(deeds) > len(_PLACES):
        # The way on has the same place on every sheet: it can be touched again and again.
        here = sheets.on_sheet(deeds, sheet, len(_PLACES) - 1)
        placed = [*zip(_PLACES, here, strict=False),
                  (_PLACES[-1], Deed("further", further, "forward"))]
    return tuple(
        item for box, deed in placed
        for item in chrome.plate_button(box, deed.action, deed.words, language, deed.icon, size=34)
    )


def following(sheet: int, count: int) -> int:
    """The sheet after this one of so many deeds; after the last the first."""
    if count <= len(_PLACES):
        return 0
    return (sheet + 1) % sheets.count(range(count), len(_PLACES) - 1)
