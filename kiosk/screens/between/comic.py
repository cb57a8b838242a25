"""The pages of the path that was taken, as a comic: a cover, then four panels to a page.

It knows no screen and no file: a page is the same items on the glass and on paper.
"""

from typing import NamedTuple

from kiosk.model.geometry import STAGE, STAGE_H, STAGE_W, Box
from kiosk.model.pages import PAGE_GUTTER, Slot, slots
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.session import Sitting
from kiosk.model.story import Panel, Story
from kiosk.screens import style
from kiosk.screens.lettered import lettering, page_of
from kiosk.screens.page import art

#: How much of the stage is left free at each side of a page: for buttons, or on paper.
ON_GLASS, ON_PAPER = 164.0, 44.0


class Placed(NamedTuple):
    """A panel of the comic: the path as far as it, and its place."""

    path: tuple[str, ...]
    panel: Panel
    slot: Slot


Page = tuple[Placed, ...]


def pages(path: tuple[str, ...], story: Story) -> tuple[Page, ...]:
    """The pages of `path`, in reading order; the cover is not among them."""
    ends = [end for end, id in enumerate(path, 1) if isinstance(story.nodes[id], Panel)]
    panels = [story.read(path[:end]) for end in ends]
    walked = [one for one in panels if isinstance(one, Panel)]
    laid = slots([panel.splash for panel in walked])
    found: dict[int, list[Placed]] = {}
    for end, panel, slot in zip(ends, walked, laid, strict=True):
        found.setdefault(slot.page, []).append(Placed(path[:end], panel, slot))
    return tuple(tuple(page) for page in found.values())


def page_items(page: Page, sitting: Sitting, story: Story, rtl: bool, side: float) -> tuple[
        Item, ...]:
    """A page on the stage, `side` units from its edges; turned round already."""
    return tuple(item for placed in page for item in _panel(placed, sitting, story, rtl, side))


def _panel(placed: Placed, sitting: Sitting, story: Story, rtl: bool, side: float) -> tuple[
        Item, ...]:
    panel = placed.panel
    box = _box(placed.slot, side, alone=panel.splash)
    box = box.mirrored() if rtl else box
    return (
        Plate(f"edge:{panel.id}", box.grown(6), style.INK, corner=8, enter="none"),
        art(panel, box, story, rtl),
        lettering(panel, story.language, sitting.text_size, box=box, shown=len(panel.lines),
                  page=page_of(story, sitting, placed.path), key=f"lettering:{panel.id}"),
    )


def _box(slot: Slot, side: float, *, alone: bool) -> Box:
    rows = columns = 1 if alone else 2
    wide = (STAGE_W - 2 * side - (columns - 1) * PAGE_GUTTER) / columns
    high = wide * STAGE_H / STAGE_W
    top = (STAGE_H - rows * high - (rows - 1) * PAGE_GUTTER) / 2
    return Box(side + slot.column * (wide + PAGE_GUTTER), top + slot.row * (high + PAGE_GUTTER),
               wide, high)


def cover(story: Story, rtl: bool, side: float) -> tuple[Item, ...]:
    """The front: the story's picture and its title. Whose comic it is stands nowhere."""
    box = STAGE.grown(-side * 0.625)
    wide = min(box.w, box.h * 1.6)
    picture = Box((STAGE_W - wide) / 2, (STAGE_H - wide / 1.6) / 2, wide, wide / 1.6)
    sheet = Box(picture.x + wide * 0.14, picture.y + picture.h * 0.05, wide * 0.72,
                picture.h * 0.17)
    return (
        Plate("edge:cover", picture.grown(6), style.INK, corner=14, enter="none"),
        Art("panel:cover", picture, story.cover, describe=story.title, language=story.language,
            mirrored=rtl, corner=8),
        Plate("cover-sheet", sheet, style.GLASS, corner=44, enter="none"),
        Words("cover-title", sheet.grown(-14), story.title, story.language, size=76, bold=True,
              enter="none"),
    )
