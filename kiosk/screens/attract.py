"""The closed book that invites a child: one picture, a hand, and nothing to read."""


from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Art, Icon, Item, Plate
from kiosk.model.session import Attract, Languages
from kiosk.model.values import changed
from kiosk.screens import style

if TYPE_CHECKING:
    from kiosk.screens.going import Step

BEAT_MS = 2_400
#: The hand rests after two minutes: an unattended tablet must not spend its battery on waving.
_BEATS = 50


def pressed(action: str) -> Step | None:
    """Any touch opens the book."""
    return (Languages(), ()) if action == "open" else None


def ticked(screen: Attract, now: int) -> Attract:
    """The hand moves once more."""
    if now < screen.beat_at + BEAT_MS:
        return screen
    return changed(screen, beat=screen.beat + 1, beat_at=now)


def deadline(screen: Attract) -> int | None:
    """When the hand moves next; None once it rests."""
    return screen.beat_at + BEAT_MS if screen.beat < _BEATS else None


def view(screen: Attract) -> tuple[Item, ...]:
    """The cover over the whole stage, and a hand that presses on it."""
    lift = 26.0 if screen.beat % 2 else 0.0
    hand = Box(700, 760 - lift, 200, 200)
    return (
        Plate("cover-ground", STAGE, style.PAPER, enter="none", action="open"),
        *((Art("cover", STAGE, screen.cover, action="open"),) if screen.cover else ()),
        Plate("hand-ring", Box(725, 760, 150, 150), style.GLASS, corner=75, edge=style.INK,
              edge_width=3, action="open", enter="none"),
        Icon("hand", hand, "touch", action="open", enter="none"),
    )
