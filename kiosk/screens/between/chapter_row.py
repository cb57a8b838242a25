"""The chapters as a row of small title pictures: what was read is lit, the one at hand is framed.

It knows no screen; where a chapter is open, touching its picture is `chapter:<id>`.
"""

from kiosk.model import chapters
from kiosk.model.geometry import Box
from kiosk.model.picture import Art, Item, Plate, Zone
from kiosk.model.session import Sitting
from kiosk.model.story import Chapter, Story
from kiosk.screens import style

GAP = 16.0


def row(sitting: Sitting, story: Story, area: Box, rtl: bool) -> tuple[Item, ...]:
    """The row in `area`, laid out for left-to-right reading; empty where there are no pictures.

    `rtl` turns each picture round with the page it stands for.
    """
    pictured = [one for one in story.chapters if one.art]
    if len(pictured) < 2:
        return ()
    open_ids = {one.id for one in chapters.chapters_open(sitting, story)}
    read = chapters.chapters_read(sitting, story)
    here = chapters.reading(sitting, story)
    return tuple(
        item
        for one, box in zip(pictured, _boxes(len(pictured), area), strict=True)
        for item in _small(one, box, story.language, rtl, here=one == here,
                           lit=one == here or one.id in read, is_open=one.id in open_ids)
    )


def _boxes(count: int, area: Box) -> tuple[Box, ...]:
    wide = min((area.w - GAP * (count - 1)) / count, area.h * 1.6)
    high = wide / 1.6
    left = area.x + (area.w - count * wide - (count - 1) * GAP) / 2
    top = area.y + (area.h - high) / 2
    return tuple(Box(left + n * (wide + GAP), top, wide, high) for n in range(count))


def _small(one: Chapter, box: Box, language: str, rtl: bool, *, here: bool, lit: bool,
           is_open: bool) -> tuple[Item, ...]:
    action = f"chapter:{one.id}" if is_open else ""
    reach = max(0.0, style.BUTTON - box.h) / 2
    return (
        *((Zone(f"reach:chapter:{one.id}", box.grown(reach), action),) if action else ()),
        Plate(f"chapter-edge:{one.id}", box.grown(9 if here else 4),
              style.APRICOT if here else style.CARD, corner=24 if here else 19, edge=style.INK,
              edge_width=4 if here else 2, action=action),
        Art(f"chapter-art:{one.id}", box, one.art, describe=one.title, language=language,
            mirrored=rtl, dim=0.0 if lit else 0.6, corner=15, action=action, enter="fade"),
    )
