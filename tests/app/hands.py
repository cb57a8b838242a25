"""The ways in which somebody touches a whole kiosk: fingers, a keyboard, one switch, one key.

Each does an action that is offered, by what that hand can do; none knows what comes of it.
"""

from collections.abc import Callable

from kiosk.device.window.inputs import FingerDown, FingerUp
from kiosk.screens.scanning import STEP_MS, path
from tests.app.kiosk import STEP_MS as TOUCH_MS
from tests.app.kiosk import Kiosk

Hand = Callable[[Kiosk, str], None]

#: Somewhere on the glass where nothing in particular is.
ANYWHERE = (1203.0, 711.0)
_PICKED = ("choice:", "answer:", "note:", "language:", "story:", "calm:")


def finger(kiosk: Kiosk, action: str) -> None:
    """A finger in the middle of what is meant."""
    kiosk.taps(action)


def keyboard(kiosk: Kiosk, action: str) -> None:
    """What is meant by its digit, and the way on by return."""
    kiosk.keys("return" if action in ("forward", "done") else number(kiosk, action))


def switch(kiosk: Kiosk, action: str) -> None:
    """On from place to place with one switch, and pressed with another."""
    kiosk.scans_to(action)


def one_key(kiosk: Kiosk, action: str) -> None:
    """The only key there is, once the ring has come to what is meant; it opened the book, too."""
    walks_to(kiosk, action)
    kiosk.keys("space")


def touch_anywhere(kiosk: Kiosk, action: str) -> None:
    """A hand that comes down wherever it does, once the ring has come; the ring was wished for."""
    walks_to(kiosk, action)
    comes_down(kiosk)


HANDS: dict[str, Hand] = {
    "finger": finger, "keyboard": keyboard, "switch": switch, "one key": one_key,
    "touch anywhere": touch_anywhere,
}


def number(kiosk: Kiosk, action: str) -> str:
    """The digit that picks `action`: its place among what can be picked, or among its own kind."""
    return digit_for(action, kiosk.offered)


def digit_for(action: str, offered: tuple[str, ...]) -> str:
    """As `number`, of what is offered."""
    own = action.partition(":")[0] + ":"
    kinds = (own,) if own in ("card:", "place:") else _PICKED
    return str([one for one in offered if one.startswith(kinds)].index(action) + 1)


def walks_to(kiosk: Kiosk, action: str) -> None:
    """Wait, with the voice heard out, until the ring stands on `action`."""
    for _ in range(40):
        kiosk.narrator.finish()
        kiosk.hears()
        if kiosk.conductor.ring == action:
            return
        kiosk.waits(STEP_MS)
    raise AssertionError(f"the ring never came to {action}; it walks {path(kiosk.app.shown)}")


def comes_down(kiosk: Kiosk) -> None:
    """A touch where nothing in particular is."""
    kiosk.clock.elapsed_ms += TOUCH_MS
    kiosk.hears(FingerDown(1, ANYWHERE)).hears(FingerUp(1, ANYWHERE))
