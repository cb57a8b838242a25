"""What happens when nobody touches: breaths turn, the hand waves, and in the end the book closes.

It knows every screen by name and none by its looks.
"""

from kiosk.model.asides import Calm, Keypad, Staff, StillThere
from kiosk.model.books import Books
from kiosk.model.group import GROUP_GOODBYE_MS, GROUP_IDLE_MS, SettingUp, Stopped
from kiosk.model.messages import Hush
from kiosk.model.one_by_one import OneByOne
from kiosk.model.session import (
    CALM_IDLE_MS,
    GOODBYE_MS,
    IDLE_MS,
    Attract,
    Breathing,
    Languages,
    Screen,
    Session,
    sitting_of,
)
from kiosk.screens import attract, breathing, calm, one_by_one, scanning, sounding, still_there
from kiosk.screens.any_screen import LOCKED, unlit
from kiosk.screens.going import Step
from kiosk.screens.group import stopped
from kiosk.screens.group import updating as led


def ticked(session: Session, now: int, books: Books) -> Step | None:
    """The step that is due by now, where there is one."""
    screen = session.screen
    if isinstance(screen, StillThere):
        return still_there.goodbye(screen, books) if now >= _goodbye_at(screen) else None
    if idles(screen) and not session.speaking and now >= session.touched_at + _patience(screen):
        return _left_alone(session, now, books)
    match screen:
        case Attract():
            return attract.ticked(screen, now), ()
        case Languages() if (at := _one_by_one_at(session)) is not None and now >= at:
            return one_by_one.begun(now, books)
        case OneByOne() if not session.speaking:
            return one_by_one.ticked(screen, now, books)
        case Calm():
            return calm.ticked(screen, now), ()
        case Breathing():
            return breathing.ticked(screen, now), ()
        case Stopped():
            return stopped.ticked(screen, now), ()
        case _:
            return None


def _one_by_one_at(session: Session) -> int | None:
    """When languages begin to come by one by one; never where a ring walks through them."""
    if session.speaking or scanning.walks(session):
        return None
    return session.touched_at + one_by_one.LEFT_ALONE_MS


def idles(screen: Screen) -> bool:
    """Whether a screen is given up when nobody touches it; the closed book waits for ever."""
    return not isinstance(screen, Attract)


def _patience(screen: Screen) -> int:
    """How long nobody need touch a screen, in milliseconds."""
    if led.is_led(screen) and not isinstance(screen, LOCKED):
        return GROUP_IDLE_MS
    return CALM_IDLE_MS if isinstance(screen, Calm) else IDLE_MS


def _goodbye_at(screen: StillThere) -> int:
    """When nobody has answered for long enough; a group may be outside, at the tap."""
    return screen.since + (GROUP_GOODBYE_MS if led.is_led(screen) else GOODBYE_MS)


def _left_alone(session: Session, now: int, books: Books) -> Step:
    """Ask kindly where a sitting would be lost, or the grown-ups' door stands open; else close."""
    screen = session.screen
    if isinstance(screen, LOCKED):
        return still_there.asked(_before_the_door(screen), now, books)
    if sitting_of(screen) is None:
        return Attract(), (Hush(),)
    return still_there.asked(unlit(screen), now, books)


def _before_the_door(screen: Screen) -> Screen:
    """What was up before a code was asked for: whoever comes next must not find the door open."""
    while isinstance(screen, Keypad | Staff | SettingUp):
        screen = screen.back
    return screen


def deadline(session: Session) -> int | None:
    """When a Tick is due, in monotonic milliseconds; None: nothing will happen by itself."""
    screen = session.screen
    if isinstance(screen, StillThere):
        return _goodbye_at(screen)
    due = [at for at in (_own_deadline(session), sounding.deadline(session)) if at is not None]
    if idles(screen) and not session.speaking:
        due.append(session.touched_at + _patience(screen))
    return min(due, default=None)


def _own_deadline(session: Session) -> int | None:
    screen = session.screen
    match screen:
        case Attract():
            return attract.deadline(screen)
        case Languages():
            return _one_by_one_at(session)
        case OneByOne():
            return None if session.speaking else one_by_one.deadline(screen)
        case Calm():
            return calm.deadline(screen)
        case Breathing():
            return breathing.deadline(screen)
        case Stopped():
            return stopped.deadline(screen)
        case _:
            return None
