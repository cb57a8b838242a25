"""The panels of a path as they lie on their pages, around the one that is read or all at once.

It knows no button and nothing of what a touch does.
"""

from kiosk.model.geometry import Box
from kiosk.model.pages import PANELS_ON_A_PAGE, Slot, beside, on_page, slots
from kiosk.model.picture import Art, Item, Lettering, Plate, Zone
from kiosk.model.session import Reading, Sitting
from kiosk.model.story import Panel, Story
from kiosk.screens import style
from kiosk.screens.lettered import lettering, page_of, turns


def walked(sitting: Sitting, story: Story) -> tuple[Panel, ...]:
    path = sitting.path
    nodes = (story.read(path[: at + 1]) for at in range(len(path)))
    return tuple(node for node in nodes if isinstance(node, Panel))


def _laid(screen: Reading, story: Story) -> tuple[tuple[tuple[Panel, Slot], ...], int]:
    """The panels of the path and the one that comes next, with their slots; and which is here."""
    past = walked(screen.sitting, story)
    here = len(past) - 1
    coming = story.read((*screen.sitting.path, past[here].next))
    panels = (*past, coming) if isinstance(coming, Panel) else past
    return tuple(zip(panels, slots([panel.splash for panel in panels]), strict=True)), here


def around(screen: Reading, story: Story, rtl: bool) -> tuple[Item, ...]:
    laid, here = _laid(screen, story)
    slot_here = laid[here][1]
    near = [
        (panel, slot) for index, (panel, slot) in enumerate(laid)
        if slot.page == slot_here.page or abs(index - here) <= 1
    ]
    return tuple(art(panel, beside(slot, slot_here, rtl), story, rtl) for panel, slot in near)


def art(panel: Panel, box: Box, story: Story, rtl: bool, action: str = "") -> Art:
    return Art(f"panel:{panel.id}", box, f"{story.id}/{panel.art}", panel.describe, story.language,
               mirrored=turns(panel, rtl), action=action)


def letterings(screen: Reading, story: Story, rtl: bool) -> tuple[Item, ...]:
    """The balloons of this panel, and of the one before, which they glide away with."""
    laid, here = _laid(screen, story)
    slot_here = laid[here][1]
    return tuple(
        _lettering(screen, story, at, panel, beside(slot, slot_here, rtl), current=at == here)
        for at, (panel, slot) in enumerate(laid) if at in (here - 1, here)
    )


def _lettering(
    screen: Reading, story: Story, at: int, panel: Panel, box: Box, current: bool
) -> Lettering:
    """The balloons of the panel that was walked through as number `at`."""
    sitting = screen.sitting
    return lettering(
        panel, sitting.language, sitting.text_size, box=box,
        shown=screen.shown if current else len(panel.lines), lit=screen.lit if current else None,
        page=page_of(story, sitting, _path_to(sitting, story, at)), key=f"lettering:{panel.id}",
    )


def _path_to(sitting: Sitting, story: Story, number: int) -> tuple[str, ...]:
    """The path as far as its panel `number`, from 0."""
    ends = [end for end, id in enumerate(sitting.path, 1) if isinstance(story.nodes[id], Panel)]
    return sitting.path[: ends[number]]


def whole(screen: Reading, story: Story, rtl: bool) -> tuple[Item, ...]:
    """The page as far as it was read; what is still to come lies there as empty paper."""
    laid, here = _laid(screen, story)
    page = laid[here][1].page
    read = [(index, panel, slot) for index, (panel, slot) in enumerate(laid[: here + 1])
            if slot.page == page]
    return (
        *_empty(page, 0 if read[0][1].splash else len(read), rtl),
        *(item for index, panel, slot in read
          for item in _on_page(screen, story, index, panel, slot, rtl, current=index == here)),
    )


def _on_page(screen: Reading, story: Story, at: int, panel: Panel, slot: Slot, rtl: bool,
             current: bool) -> tuple[Item, ...]:
    box = on_page(slot, rtl, alone=panel.splash)
    return (
        Plate(f"edge:{panel.id}", box.grown(7), style.TURQUOISE if current else style.INK,
              corner=8),
        art(panel, box, story, rtl, action=f"panel:{panel.id}"),
        _lettering(screen, story, at, panel, box, current),
        Zone(f"look:{panel.id}", box, f"panel:{panel.id}"),
    )


def _empty(page: int, used: int, rtl: bool) -> tuple[Item, ...]:
    if not used:
        return ()
    free = [Slot(page, place % 2, place // 2) for place in range(used, PANELS_ON_A_PAGE)]
    return tuple(
        Plate(f"empty:{slot.column}{slot.row}", on_page(slot, rtl), "#fffaf080", corner=8,
              edge="#3a223340", edge_width=3)
        for slot in free
    )
