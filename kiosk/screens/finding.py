"""Five things to find in a picture: each is named and lit when touched, and five dots fill.

Any five will do, and after five one may go on: nothing here ends by itself. It knows neither the
picture nor the things' names; the calm corner and a panel of a story bring them.
"""

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Item, Plate, Zone
from kiosk.screens import style

#: How many things calm a body down: as many as a hand has fingers.
FIVE = 5
_DOT = 46.0
_GAP = 22.0
_GLOW = "#fff3c8"


class Spot(NamedTuple):
    """A thing by its id, and the box on the stage in which it is seen."""

    id: str
    box: Box


def action(thing: str) -> str:
    """What touching a thing asks for."""
    return f"find:{thing}"


def with_found(found: tuple[str, ...], thing: str) -> tuple[str, ...]:
    """`found` with one thing more, which stands last, however often it was touched."""
    return (*(one for one in found if one != thing), thing)


def around(middle: tuple[float, float], half: float, picture: Box) -> Box:
    """The box around a thing, in stage units; `middle` and `half` in fractions of the picture.

    Half is of its width. No box is smaller than a finger.
    """
    reach = max(half * picture.w, style.BUTTON / 2)
    x, y = picture.x + middle[0] * picture.w, picture.y + middle[1] * picture.h
    return Box(x - reach, y - reach, 2 * reach, 2 * reach)


def lights(spots: Iterable[Spot], found: tuple[str, ...]) -> tuple[Item, ...]:
    """A soft light on each thing that was found, a ring too on the last; all can be touched."""
    return tuple(item for spot in spots for item in _light(spot, found))


def _light(spot: Spot, found: tuple[str, ...]) -> tuple[Item, ...]:
    zone = Zone(f"thing:{spot.id}", spot.box, action(spot.id))
    if spot.id not in found:
        return (zone,)
    last = spot.id == found[-1]
    glow = Plate(f"glow:{spot.id}", spot.box, f"{_GLOW}33", corner=spot.box.h / 2,
                 edge=style.CARD, edge_width=10 if last else 5, action=action(spot.id))
    ring = Plate(f"ring:{spot.id}", spot.box.grown(5), f"{_GLOW}00", corner=spot.box.h / 2 + 5,
                 edge=style.INK, edge_width=4, action=action(spot.id), enter="pop")
    return (zone, glow, ring)


def dots(full: int, of: int, top: float) -> tuple[Item, ...]:
    """So many small round places in a row, of which the first are filled."""
    wide = of * _DOT + (of - 1) * _GAP
    left = STAGE.w / 2 - wide / 2
    ground = Plate("dots-ground", Box(left - 26, top - 14, wide + 52, _DOT + 28), style.GLASS,
                   corner=_DOT / 2 + 14, enter="none")
    return (ground, *(item for index in range(of)
                      for item in _dot(index, Box(left + index * (_DOT + _GAP), top, _DOT, _DOT),
                                       index < full)))


def _dot(index: int, box: Box, full: bool) -> tuple[Item, ...]:
    empty = Plate(f"dot:{index}", box, style.CARD, corner=_DOT / 2, edge=style.INK, edge_width=4,
                  enter="none")
    if not full:
        return (empty,)
    return (empty, Plate(f"dot-full:{index}", box.grown(-9), style.TURQUOISE, corner=_DOT / 2 - 9,
                         enter="pop"))
