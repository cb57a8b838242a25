"""Nothing to look at, so that all look at whoever speaks; one eye on the glass brings it back."""

from kiosk.model.geometry import STAGE, Box
from kiosk.model.group import Blank
from kiosk.model.picture import Item, Plate
from kiosk.screens import chrome, style
from kiosk.screens.going import Step

_NIGHT = "#2b2433"


def pressed(screen: Blank, action: str) -> Step | None:
    """Back to what was seen, by the one button; nothing else answers."""
    return (screen.back, ()) if action in ("carry_on", "back", "blank") else None


def view(rtl: bool) -> tuple[Item, ...]:
    """A quiet dark ground and a closed eye."""
    return (
        Plate("blank-ground", STAGE, _NIGHT, enter="fade"),
        *chrome.turned(
            chrome.button(Box(725, 425, 150, 150), "blank", "carry_on", fill=style.PAPER), rtl),
    )
