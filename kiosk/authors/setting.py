"""A panel's words as a reader meets them: full screen, beside the buttons, turned if need be.

It sets nothing itself; what it gives is for the letterer to place and to judge.
"""

from kiosk.model.geometry import STAGE
from kiosk.model.language import language
from kiosk.model.picture import Lettering
from kiosk.model.story import Line, Panel
from kiosk.screens.style import CHROME

#: Smallest to largest of the steps that a reader can choose.
TEXT_SIZES = (0, 1, 2)


def as_read(
    panel: Panel, code: str, text_size: int = 1, lines: tuple[Line, ...] | None = None
) -> Lettering:
    """All lines of `panel` in language `code`, or `lines` in their place."""
    shown = panel.lines if lines is None else lines
    return Lettering(
        f"lettering:{panel.id}", STAGE, shown, panel.anchors, code,
        mirrored=language(code).rtl and panel.mirror == "safe", shown=len(shown),
        keep_clear=CHROME, text_size=text_size,
    )
