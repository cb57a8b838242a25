"""Black on white, for whoever sees little: a pure function over a finished picture.

Paper, plates, words and edges are exchanged; pictures, icons and paints stay what they are.
"""

from kiosk.model.picture import Icon, Item, Picture, Plate, Words
from kiosk.model.values import changed
from kiosk.screens import style
from kiosk.screens.calm import corner

BLACK, WHITE = "#000000", "#ffffff"
#: What is chosen, or leads on: with black words 16:1, and still another ground than the rest.
YELLOW = "#ffe14d"
_VEIL = "#fffffff0"
#: An edge is at least so wide, and half as wide again as it was.
_EDGE = 6.0
_WIDER = 1.5

#: The kiosk's own grounds; whatever is not among them is a picture's own colour.
_GROUNDS = {
    style.PAPER: WHITE, style.CARD: WHITE, style.GLASS: WHITE, corner.GROUND: WHITE,
    style.VEIL: _VEIL, style.FAINT_GLASS: WHITE, style.HONEY: YELLOW, style.INK: BLACK,
    style.APRICOT: BLACK, style.TURQUOISE: BLACK,
}


def strong(picture: Picture) -> Picture:
    """`picture` in black on white, its edges thick; touched in the same places."""
    items = tuple(_strong(item) for item in picture.items)
    return changed(picture, items=items, paper=WHITE, strong=True)


def _strong(item: Item) -> Item:
    match item:
        case Words(colour=colour):
            return changed(item, colour=BLACK if colour in (style.INK, style.SOFT_INK) else colour)
        case Plate():
            return _strong_plate(item)
        case Icon(dim=dim) if dim:
            return changed(item, dim=dim / 2)
        case _:
            return item


def _strong_plate(plate: Plate) -> Plate:
    fill = _GROUNDS.get(plate.fill, plate.fill)
    if not plate.edge:
        return changed(plate, fill=fill)
    own = plate.edge in (style.INK, style.SOFT_INK, style.TURQUOISE)
    return changed(plate, fill=fill, edge=BLACK if own else plate.edge,
                   edge_width=max(_EDGE, plate.edge_width * _WIDER))
