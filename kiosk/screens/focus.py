"""The ring around what a key or switch would press; it knows no screen."""

from kiosk.model.picture import Picture, Plate, touch_box
from kiosk.model.values import changed
from kiosk.screens import style


def ringed(picture: Picture, action: str) -> Picture:
    """`picture` with a thick ring around the topmost item of `action`; unchanged without one."""
    item = next((one for one in reversed(picture.items) if getattr(one, "action", "") == action),
                None)
    if item is None or not action:
        return picture
    box = touch_box(item).grown(10)
    ring = Plate("focus-ring", box, "#3fa7a300", corner=min(box.h / 2, 40), edge=style.TURQUOISE,
                 edge_width=12, enter="none")
    return changed(picture, items=(*picture.items, ring))
