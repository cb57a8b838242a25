"""The ring around what a key or switch would press; it knows no screen."""

from kiosk.model.geometry import STAGE
from kiosk.model.picture import Item, Lettering, Picture, Plate, Zone, on_stage, touch_box
from kiosk.model.values import changed
from kiosk.screens import style

NOTHING = Picture(())
#: A plate without a ground.
_NONE = "#fffaf000"
_WIDE = 12.0
#: So far from what it rings that a thick edge is no ring.
_AWAY = 8.0


def ringed(picture: Picture, action: str, glass: Picture = NOTHING) -> Picture:
    """`picture` with a thick ring around what does `action`; unchanged without one.

    Dark with a light line inside: it is seen on any picture, whatever its colours.

    A balloon has no place before it is set; where one is, is looked up on the `glass`.
    """
    item = _largest(picture.items, action)
    if item is None and action in _sayable(picture):
        item = _largest(glass.items, action)
    if item is None:
        return picture
    box = touch_box(item).grown(_AWAY + _WIDE)
    corner = min(box.h / 2, 50)
    dark = Plate("focus-ring", box, _NONE, corner=corner, edge=style.INK, edge_width=_WIDE,
                 enter="none")
    light = Plate("focus-ring-light", box.grown(-_WIDE), _NONE, corner=max(0, corner - _WIDE),
                  edge=style.HONEY, edge_width=_WIDE / 2, enter="none")
    return changed(picture, items=(*picture.items, light, dark))


def _largest(items: tuple[Item, ...], action: str) -> Item | None:
    """The button or card of an action: a mark on its corner is less, a veil behind it no button."""
    doing = [item for item in items if action and getattr(item, "action", "") == action]
    buttons = [item for item in doing if not isinstance(item, Zone) and item.box != STAGE]
    return max(buttons or doing, key=lambda item: item.box.w * item.box.h, default=None)


def _sayable(picture: Picture) -> frozenset[str]:
    """The actions of the balloons that will be set into `picture`."""
    return frozenset(
        f"say:{line.id}" for item in on_stage(picture.items) if isinstance(item, Lettering)
        for line in item.lines[: item.shown]
    )
