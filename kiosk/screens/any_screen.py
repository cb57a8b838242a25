"""What can be said of every screen: its language, whether a code is before it, how it is at rest.

It knows no looks, and changes nothing but what the voice has lit.
"""

from kiosk.model.asides import Keypad, Staff
from kiosk.model.group import SettingUp
from kiosk.model.one_by_one import OneByOne
from kiosk.model.session import Reading, Screen, Shelf, sitting_of
from kiosk.screens import reading

#: No key and no gesture leads round a code: these answer to their own buttons alone.
LOCKED = (Keypad, Staff, SettingUp)


def language_of(screen: Screen) -> str:
    """The language of a screen; empty where none has been chosen yet."""
    if isinstance(screen, Shelf | SettingUp | OneByOne):
        return screen.language
    sitting = sitting_of(screen)
    if sitting:
        return sitting.language
    back = getattr(screen, "back", None)
    return language_of(back) if back else ""


def unlit(screen: Screen) -> Screen:
    """`screen` without the word that is being said, and in its own language."""
    return reading.at_rest(screen) if isinstance(screen, Reading) else screen
