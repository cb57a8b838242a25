"""What an input does: the one function that turns a session into the next one and its effects.

It knows every screen by name and none by its looks.
"""

from kiosk.model.asides import Keypad, Staff, StillThere
from kiosk.model.books import Books
from kiosk.model.group import SettingUp
from kiosk.model.messages import (
    CodeJudged,
    CodeKnown,
    CodeRedeemed,
    Effect,
    Exported,
    Failed,
    GroupsKnown,
    Held,
    Hush,
    Input,
    Pinched,
    Pressed,
    Scanned,
    Swiped,
    Tick,
    TotalsCame,
)
from kiosk.model.one_by_one import OneByOne
from kiosk.model.session import Attract, Reading, Session
from kiosk.model.speech import AllEnded, LineEnded, WordSpoken
from kiosk.model.values import changed
from kiosk.screens import (
    attract,
    comforting,
    described,
    keypad,
    reading,
    scanning,
    sounding,
    staff,
    still_there,
    touching,
    waiting,
    wishing,
)
from kiosk.screens.any_screen import language_of
from kiosk.screens.between import screens as between
from kiosk.screens.going import Step
from kiosk.screens.group import set_up
from kiosk.screens.group import updating as led


def update(session: Session, happened: Input, books: Books) -> tuple[Session, tuple[Effect, ...]]:
    """The session after what happened, and what is asked for. Never touches a device."""
    session = scanning.heeded(sounding.faded(_touched(session, happened), happened), happened)
    step = _step(session, happened, books)
    if step is None:
        return session, ()
    screen, effects = step
    if isinstance(screen, Attract):
        screen = changed(screen, cover=session.cover)
    # The closed book has forgotten in which language the child before was read to.
    kept = "" if isinstance(screen, Attract) else session.language
    language = language_of(screen) or kept
    volume = screen.volume if isinstance(screen, Staff) else session.volume
    sounds = screen.sounds if isinstance(screen, Staff) else session.sounds
    after = changed(session, screen=screen, language=language, volume=volume, sounds=sounds)
    after = wishing.followed(session, after, effects)
    after = scanning.followed(after, effects, by_itself=isinstance(happened, Tick))
    effects = described.told(session.screen, after, effects, books)
    after = comforting.weighed(session, after, effects, books)
    after, chimes = sounding.heard(session, after)
    greeted = between.greeting(session.screen, screen, books)
    return after, (*effects, *greeted, *led.follow(session, after, books), *chimes)


def _touched(session: Session, happened: Input) -> Session:
    match happened:
        case (Pressed(now=now) | Held(now=now) | Swiped(now=now) | Pinched(now=now)
              | Scanned(now=now)):
            return changed(session, touched_at=now)
        case _:
            return session


def _step(session: Session, happened: Input, books: Books) -> Step | None:
    screen = session.screen
    match happened:
        case Pressed(action=action):
            return touching.pressed(session, action, books)
        case Held(action=action):
            return touching.held(session, action, books)
        case (Swiped() | Pinched()) if isinstance(screen, Attract):
            return attract.pressed("open")
        case Pinched() if isinstance(screen, StillThere):
            return still_there.pressed(screen, "here", books)
        case (Swiped() | Pinched()) if isinstance(screen, OneByOne):
            return touching.pressed(session, "here", books)
        case Swiped(dx=dx):
            towards_start = dx < 0
            onwards = towards_start != books.rtl(language_of(screen))
            return touching.pressed(session, "forward" if onwards else "back", books)
        case Pinched(inwards=inwards) if isinstance(screen, Reading):
            return reading.pinched(screen, inwards), (Hush(),)
        case Tick(now=now):
            return waiting.ticked(session, now, books)
        case WordSpoken(line_id=line_id, index=index) if isinstance(screen, Reading):
            return reading.lit(screen, (line_id, index)), ()
        case (LineEnded() | AllEnded()) if isinstance(screen, Reading):
            return reading.lit(screen, None), ()
        case TotalsCame() if isinstance(screen, Staff):
            return staff.totals(screen, happened), ()
        case Exported() if isinstance(screen, Staff):
            return staff.exported(screen, happened), ()
        case Failed() if isinstance(screen, Staff):
            return staff.failed(screen, happened), ()
        case CodeKnown() if isinstance(screen, Keypad):
            return keypad.known(screen, happened), ()
        case CodeJudged() if isinstance(screen, Keypad):
            return keypad.judged(screen, happened, session, books)
        case CodeRedeemed() if isinstance(screen, Keypad):
            return keypad.redeemed(screen, happened), ()
        case GroupsKnown() if isinstance(screen, SettingUp):
            return set_up.known(screen, happened, books), ()
        case _:
            return None
