"""A small stick in the grown-ups' corner of the closed book and the shelf: the counts are not safe.

It asks whoever looks after the tablet to come with one. It says nothing to a child, is not to be
touched, and knows neither why nor how many.
"""

from kiosk.model.geometry import Box
from kiosk.model.picture import Icon, Picture, Plate
from kiosk.model.session import Attract, Languages, Screen, Shelf
from kiosk.model.values import changed
from kiosk.screens import chrome, style

#: Without an edge or a shadow, for it is no button.
_PLACE = Box(24, 24, 84, 84)


def marked(picture: Picture, screen: Screen, rtl: bool) -> Picture:
    """The picture of `screen` with the mark, where the grown-ups' corner of it is empty."""
    if not isinstance(screen, Attract | Languages | Shelf):
        return picture
    mark = (
        Plate("unsaved-ground", _PLACE, style.GLASS, corner=_PLACE.h / 2, enter="none"),
        Icon("unsaved", _PLACE.grown(-12), "export", enter="none"),
    )
    turned = chrome.turned(mark, rtl and isinstance(screen, Shelf))
    return changed(picture, items=(*picture.items, *turned))
