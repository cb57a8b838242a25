"""What an input does to a session's screens; it knows them by name and none by its looks."""

from kiosk.model.books import Books
from kiosk.model.group import Blank, Jumping, Leading, SettingUp, Stopped, Voting
from kiosk.model.messages import Effect, SetVolume
from kiosk.model.session import Screen, Session, sitting_of
from kiosk.screens.going import Step
from kiosk.screens.group import blank, jumping, leading, set_up, stopped, voting

Led = SettingUp | Stopped | Voting | Leading | Jumping | Blank


def pressed(screen: Led, action: str, books: Books, volume: int) -> Step | None:
    """The step that a touch is; `volume` is the loudest that staff allow."""
    match screen:
        case SettingUp():
            return set_up.pressed(screen, action, books, volume)
        case Stopped():
            return stopped.pressed(screen, action, books)
        case Voting():
            return voting.pressed(screen, action, books)
        case Leading():
            return leading.pressed(screen, action, books)
        case Jumping():
            return jumping.pressed(screen, action, books, volume)
        case Blank():
            return blank.pressed(screen, action)


def is_led(screen: Screen) -> bool:
    """Whether a group's session is up, however covered."""
    sitting = sitting_of(screen)
    return sitting is not None and sitting.mode == "group"


def follow(before: Session, after: Session, books: Books) -> tuple[Effect, ...]:
    """What else is asked for once `before` has become `after`: words at a stop, the voice's level.

    A session has a level of its own, below what staff allow; with it that level goes.
    """
    louder, levels = loudness(after), (loudness(before), loudness(after))
    level = (SetVolume(louder),) if _leads(before, after) and levels[0] != levels[1] else ()
    return (*level, *_said(before.screen, after.screen, books))


def _leads(before: Session, after: Session) -> bool:
    return is_led(before.screen) or is_led(after.screen)


def loudness(session: Session) -> int:
    """How loud it is read aloud, of 0 to 5."""
    sitting = sitting_of(session.screen)
    if sitting is None or sitting.mode != "group":
        return session.volume
    return min(sitting.led.loudness, session.volume)


def _said(before: Screen, after: Screen, books: Books) -> tuple[Effect, ...]:
    if isinstance(after, Voting) and after.sitting.led.stop is not None:
        stood = sitting_of(before)
        new = stood is None or stood.led.stop != after.sitting.led.stop
        return (voting.opening(after, books),) if new and not after.sitting.quiet else ()
    return stopped.arrived(before, after, books)
