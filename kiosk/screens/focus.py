"""The ring around what a key or switch would press; it knows no screen."""

from kiosk.model.picture import Item, Lettering, Picture, Plate, on_stage, touch_box
from kiosk.model.values import changed
from kiosk.screens import style

NOTHING = Picture(())


def ringed(picture: Picture, action: str, glass: Picture = NOTHING) -> Picture:
    """`picture` with a thick ring around the topmost item of `action`; unchanged without one.

    A balloon has no place before it is set; where one is, is looked up on the `glass`.
    """
    item = _topmost(picture.items, action)
    if item is None and action in _sayable(picture):
        item = _topmost(glass.items, action)
    if item is None:
        return picture
    box = touch_box(item).grown(10)
    ring = Plate("focus-ring", box, "#3fa7a300", corner=min(box.h / 2, 40), edge=style.TURQUOISE,
                 edge_width=12, enter="none")
    return changed(picture, items=(*picture.items, ring))


def _topmost(items: tuple[Item, ...], action: str) -> Item | None:
    if not action:
        return None
    return next((item for item in reversed(items) if getattr(item, "action", "") == action), None)


def _sayable(picture: Picture) -> frozenset[str]:
    """The actions of the balloons that will be set into `picture`."""
    return frozenset(
        f"say:{line.id}" for item in on_stage(picture.items) if isinstance(item, Lettering)
        for line in item.lines[: item.shown]
    )
