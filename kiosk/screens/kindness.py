"""Ways to be kind to oneself after a feeling was told, each of them in the calm corner.

It knows no question, and nothing of what was felt.
"""

from kiosk.model.asides import CalmPlace
from kiosk.model.geometry import Box
from kiosk.model.interface import Interface
from kiosk.model.picture import Item
from kiosk.model.session import Asking
from kiosk.screens import chrome, style

#: Where in the calm corner each leads.
PLACES: dict[str, CalmPlace] = {"breathe": "breathe", "hug": "hug", "helper": "helper"}


def buttons(screen: Asking, interface: Interface) -> tuple[Item, ...]:
    """After a feeling was told: ways to be kind to oneself, offered and never asked for."""
    say = interface.say
    ways = [("breathe", say("Breathe"), "calm"), ("hug", say("A hug like Teta's"), "hug"),
            ("helper", say("Show me a helper"), "helper")]
    if screen.helper_first:
        ways = [*ways[-1:], *ways[:-1]]
    return tuple(
        item for index, (action, words, icon) in enumerate(ways)
        for item in chrome.plate_button(
            Box(200 + index * 410, 860, 390, 120), action, words, interface.language.code, icon,
            size=40, fill=style.HONEY if screen.helper_first and not index else style.CARD)
    )
