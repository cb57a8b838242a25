"""The words of a panel as a reader meets them, asked of the letterer; it knows no screen.

A screen and an author's check ask in the same words, so that what is proved is what is seen.
"""

from kiosk.model.geometry import STAGE, Box
from kiosk.model.language import language
from kiosk.model.page_mates import page_mates
from kiosk.model.picture import Lettering
from kiosk.model.session import Sitting
from kiosk.model.story import Panel, Story
from kiosk.screens import style


def turns(panel: Panel, rtl: bool) -> bool:
    """Whether the panel's picture is flipped: for right-to-left reading, where it may be."""
    return rtl and panel.mirror == "safe"


def lettering(panel: Panel, code: str, text_size: int = 1, *, box: Box = STAGE, shown: int = 0,
              lit: tuple[str, int] | None = None, page: tuple[Lettering, ...] = (),
              key: str = "") -> Lettering:
    """`panel` in language `code`, beside the buttons, turned if need be."""
    return Lettering(
        key, box, panel.lines, panel.anchors, code, mirrored=turns(panel, language(code).rtl),
        shown=shown, lit=lit, keep_clear=style.CHROME, text_size=text_size, page=page,
    )


def page_of(story: Story, sitting: Sitting, path: tuple[str, ...]) -> tuple[Lettering, ...]:
    """All that may come to stand on the page of the last panel of `path`, for one size."""
    return tuple(
        lettering(panel, story.language, sitting.text_size) for panel in page_mates(story, path)
    )
