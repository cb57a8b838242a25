"""What a key stands for: everything that touch does can be done from a keyboard or one switch.

It knows no key codes, only plain key names, and the picture that is on the glass.
"""

from kiosk.model.asides import Keypad, StillThere
from kiosk.model.picture import Picture, actions
from kiosk.model.session import Asking, Attract, Screen

_NAMED = {
    "escape": "pause", "c": "calm", "p": "page", "q": "quiet", "r": "replay", "backspace": "back",
    "delete": "delete",
}
#: The keys that a single switch sends.
ONE_KEY = ("space", "return", "enter")
#: What a digit key picks, in the order of the picture.
_PICKED = ("choice:", "answer:", "note:", "language:", "story:", "calm:", "find:", "pot:", "card:")
#: And while a card is held, where it is to be laid.
_LAID = ("place:",)


def action_for(key: str, screen: Screen, shown: Picture, focused: str, rtl: bool) -> str:
    """The action of a key by name, or ''."""
    offered = actions(shown)
    if key in ONE_KEY:
        return _on(screen, offered, focused)
    if key in ("left", "right"):
        return "forward" if (key == "right") != rtl else "back"
    if key == "backspace" and isinstance(screen, Keypad) and screen.typed:
        return "delete"
    digit = key.strip("[]")  # in brackets: those at the side of a keyboard
    if digit.isdecimal():  # not isdigit, which takes a raised two for one and int does not
        holds_a_card = isinstance(screen, Asking) and "place:0" in offered and screen.touched
        return _picked(int(digit), offered, _LAID if holds_a_card else _PICKED)
    return _NAMED.get(key, "")


def _on(screen: Screen, offered: tuple[str, ...], focused: str) -> str:
    if focused in offered:
        return focused
    if isinstance(screen, Attract):
        return "open"
    if isinstance(screen, StillThere):
        return "here"
    return next((one for one in ("forward", "done", "carry_on") if one in offered), "forward")


def _picked(digit: int, offered: tuple[str, ...], kinds: tuple[str, ...]) -> str:
    if f"digit:{digit}" in offered:
        return f"digit:{digit}"
    picks = [one for one in offered if one.startswith(kinds)]
    return picks[digit - 1] if 0 < digit <= len(picks) else ""


def next_focus(shown: Picture, focused: str, backwards: bool = False) -> str:
    """The action after `focused` on the way of one-switch scanning, round and round."""
    offered = actions(shown)
    if not offered:
        return ""
    if focused not in offered:
        return offered[-1 if backwards else 0]
    step = -1 if backwards else 1
    return offered[(offered.index(focused) + step) % len(offered)]
