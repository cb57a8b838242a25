"""A panel's words as a reader meets them: full screen, beside the buttons, turned if need be.

It sets nothing itself; what it gives is for the letterer to place and to judge.
"""

from kiosk.model.picture import Lettering
from kiosk.model.story import Line, Panel
from kiosk.model.values import changed
from kiosk.screens.lettered import lettering

#: Smallest to largest of the steps that a reader can choose.
TEXT_SIZES = (0, 1, 2)


def as_read(
    panel: Panel, code: str, text_size: int = 1, lines: tuple[Line, ...] | None = None
) -> Lettering:
    """All lines of `panel` in language `code`, or `lines` in their place; no page around it."""
    told = panel if lines is None else changed(panel, lines=lines)
    return lettering(told, code, text_size, shown=len(told.lines), key=f"lettering:{panel.id}")
