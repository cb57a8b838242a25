"""Many cards on several sheets, turned by two arrows at the sides; it knows no screen."""

from collections.abc import Sequence
from typing import TypeVar

from kiosk.model.geometry import Box
from kiosk.model.picture import Item
from kiosk.screens import chrome, style

One = TypeVar("One")

#: Above and below the middle of the sides, where back and on stand elsewhere.
_BEFORE = Box(14, 640, 116, 116)
_AFTER = Box(1600 - 14 - 116, 640, 116, 116)


def count(things: Sequence[object], on_a_sheet: int) -> int:
    """How many sheets so many things need; at least one."""
    return max(1, -(-len(things) // on_a_sheet))


def on_sheet(things: Sequence[One], sheet: int, on_a_sheet: int) -> Sequence[One]:
    """The things of a sheet, from 0."""
    return things[sheet * on_a_sheet: (sheet + 1) * on_a_sheet]


def arrows(sheet: int, sheets: int) -> tuple[Item, ...]:
    """The ways to the sheet before and after; `sheet:<n>` when touched."""
    return (
        *(chrome.button(_BEFORE, "back", f"sheet:{sheet - 1}", key="sheet-before",
                        fill=style.CARD) if sheet > 0 else ()),
        *(chrome.button(_AFTER, "forward", f"sheet:{sheet + 1}", key="sheet-after",
                        fill=style.HONEY) if sheet + 1 < sheets else ()),
    )
