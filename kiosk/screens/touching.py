"""What a touch does: to each screen its own, and to most of them pause, calm and the door.

It knows every screen by name and none by its looks, and no time.
"""

from kiosk.model.asides import Calm, Keypad, Paused, Settings, Staff, StillThere
from kiosk.model.books import Books
from kiosk.model.group import Blank, Jumping, Leading, SettingUp, Stopped, Voting
from kiosk.model.messages import Hush
from kiosk.model.one_by_one import OneByOne
from kiosk.model.session import (
    Asking,
    Attract,
    Breathing,
    Deciding,
    Ended,
    Finding,
    Languages,
    Learned,
    Noting,
    Reading,
    Screen,
    Session,
    Shelf,
    sitting_of,
)
from kiosk.model.waymarks import Further, Leafing, OtherWays, Rest, Title
from kiosk.screens import (
    asking,
    attract,
    breathing,
    calm,
    deciding,
    ended,
    keypad,
    languages,
    learned,
    noting,
    one_by_one,
    paused,
    reading,
    searching,
    settings,
    shelf,
    staff,
    still_there,
)
from kiosk.screens.any_screen import LOCKED, language_of, unlit
from kiosk.screens.between import screens as between
from kiosk.screens.going import Step
from kiosk.screens.group import updating as led

#: What lies over a page, and is left the way it was come to.
_OVER_A_PAGE = (Paused, Settings, Leading, Jumping, Blank)

#: Resting a finger on one of these opens the grown-ups' door; a short touch does what it says.
_CORNERS = ("pause", "grown_ups")


def pressed(session: Session, action: str, books: Books) -> Step | None:
    """The step that a short touch is; None where it does nothing."""
    screen = session.screen
    code = language_of(screen) or session.language or "en"
    if isinstance(screen, StillThere):
        return still_there.pressed(screen, action, books)
    if isinstance(screen, OneByOne):
        return one_by_one.pressed(screen, session.touched_at, books) if action else None
    locked = isinstance(screen, LOCKED)
    if action == "calm" and not locked and not isinstance(screen, Calm):
        behind = _page_under(screen)
        return behind if isinstance(behind, Calm) else Calm(unlit(behind)), (Hush(),)
    if action == "settings" and isinstance(screen, Shelf | Paused | Leading):
        return settings.opened(session, screen), ()
    over = isinstance(screen, _OVER_A_PAGE)
    if action == "pause" and not locked and sitting_of(screen) and not over:
        group = led.is_led(screen)
        pause = Leading(unlit(screen), session.volume) if group else Paused(unlit(screen))
        return pause, (Hush(),)
    if action == "blank" and not locked and led.is_led(screen) and not over:
        return Blank(unlit(screen)), (Hush(),)
    match screen:
        case Attract():
            return attract.pressed(action)
        case Languages():
            return languages.pressed(screen, action, books)
        case Shelf():
            return shelf.pressed(screen, action, books, session.wishes.letters)
        case Reading():
            return reading.pressed(screen, action, books)
        case Noting():
            return noting.pressed(screen, action, books)
        case Deciding():
            return deciding.pressed(screen, action, books)
        case Asking():
            return asking.pressed(screen, action, books)
        case Learned():
            return learned.pressed(screen, action, books)
        case Breathing():
            return breathing.pressed(screen, action, books)
        case Finding():
            return searching.pressed(screen, action, books)
        case Ended():
            return ended.pressed(screen, action, books)
        case Title() | Rest() | Further() | OtherWays() | Leafing():
            return between.pressed(screen, action, books)
        case Calm():
            return calm.pressed(screen, action, books, code)
        case Paused():
            return paused.pressed(screen, action, books)
        case Settings():
            return settings.pressed(screen, action, books)
        case Keypad():
            return keypad.pressed(screen, action, books)
        case Staff():
            return staff.pressed(screen, action, books, code)
        case SettingUp() | Stopped() | Voting() | Leading() | Jumping() | Blank():
            return led.pressed(screen, action, books, session.volume)


def _page_under(screen: Screen) -> Screen:
    """What is left when every sheet is lifted."""
    while isinstance(screen, _OVER_A_PAGE):
        screen = screen.back
    return screen


def held(session: Session, action: str, books: Books) -> Step | None:
    """The step that a resting finger is."""
    screen = session.screen
    if action in _CORNERS and not isinstance(screen, LOCKED):
        behind = screen.back if isinstance(screen, StillThere) else screen
        door, effects = keypad.opened(unlit(behind))
        return door, (Hush(), *effects)
    if isinstance(screen, Deciding):
        return deciding.held(screen, action, books)
    if isinstance(screen, Asking):
        return asking.held(screen, action, books)
    return pressed(session, action, books)
