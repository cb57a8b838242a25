"""What an input does: the one function that turns a session into the next one and its effects.

It knows every screen by name and none by its looks.
"""


from kiosk.model.asides import Calm, Keypad, Paused, Settings, Staff, StillThere
from kiosk.model.books import Books
from kiosk.model.group import (
    GROUP_GOODBYE_MS,
    GROUP_IDLE_MS,
    Blank,
    Jumping,
    Leading,
    SettingUp,
    Stopped,
    Voting,
)
from kiosk.model.messages import (
    CodeJudged,
    CodeKnown,
    CodeRedeemed,
    Effect,
    Exported,
    Failed,
    Forget,
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
from kiosk.model.session import (
    CALM_IDLE_MS,
    GOODBYE_MS,
    IDLE_MS,
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
from kiosk.model.speech import AllEnded, LineEnded, WordSpoken
from kiosk.model.values import changed
from kiosk.model.waymarks import Further, Leafing, OtherWays, Rest, Title
from kiosk.model.wishes import Wishes
from kiosk.screens import (
    asking,
    attract,
    breathing,
    calm,
    comforting,
    deciding,
    described,
    ended,
    keypad,
    languages,
    learned,
    noting,
    paused,
    reading,
    scanning,
    searching,
    settings,
    shelf,
    sounding,
    staff,
    still_there,
)
from kiosk.screens.between import screens as between
from kiosk.screens.going import Step
from kiosk.screens.group import set_up, stopped
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
    after = scanning.followed(_wishing(after, effects), effects)
    effects = described.told(session.screen, after, effects, books)
    after = comforting.weighed(session, after, effects, books)
    after, chimes = sounding.heard(session, after)
    greeted = between.greeting(session.screen, screen, books)
    return after, (*effects, *greeted, *led.follow(session, after, books), *chimes)


def _wishing(after: Session, effects: tuple[Effect, ...]) -> Session:
    """The session with what its reader wishes for; nothing where no sitting is left of it."""
    screen = after.screen
    if isinstance(screen, Attract) or any(isinstance(one, Forget) for one in effects):
        return changed(after, wishes=Wishes())
    return changed(after, wishes=screen.wishes) if isinstance(screen, Settings) else after


def language_of(screen: Screen) -> str:
    """The language of a screen; empty where none has been chosen yet."""
    if isinstance(screen, Shelf | SettingUp):
        return screen.language
    sitting = sitting_of(screen)
    if sitting:
        return sitting.language
    back = getattr(screen, "back", None)
    return language_of(back) if back else ""


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
            return _pressed(session, action, books)
        case Held(action=action):
            return _held(session, action, books)
        case (Swiped() | Pinched()) if isinstance(screen, Attract):
            return attract.pressed("open")
        case Pinched() if isinstance(screen, StillThere):
            return still_there.pressed(screen, "here", books)
        case Swiped(dx=dx):
            towards_start = dx < 0
            onwards = towards_start != books.rtl(language_of(screen))
            return _pressed(session, "forward" if onwards else "back", books)
        case Pinched(inwards=inwards) if isinstance(screen, Reading):
            return reading.pinched(screen, inwards), (Hush(),)
        case Tick(now=now):
            return _ticked(session, now, books)
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


def _pressed(session: Session, action: str, books: Books) -> Step | None:
    screen = session.screen
    code = language_of(screen) or session.language or "en"
    if isinstance(screen, StillThere):
        return still_there.pressed(screen, action, books)
    locked = isinstance(screen, _LOCKED)
    if action == "calm" and not locked and not isinstance(screen, Calm):
        behind = screen.back if isinstance(screen, _OVER_A_PAGE) else screen
        return behind if isinstance(behind, Calm) else Calm(unlit(behind)), (Hush(),)
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
            return shelf.pressed(screen, action, books)
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
        case Paused() if action == "settings":
            sheet = settings.opened(session)
            return (sheet, ()) if sheet else None
        case Paused():
            return paused.pressed(screen, action, books)
        case Settings():
            return settings.pressed(screen, action, books, session.sounds)
        case Keypad():
            return keypad.pressed(screen, action, books)
        case Staff():
            return staff.pressed(screen, action, books, code)
        case SettingUp() | Stopped() | Voting() | Leading() | Jumping() | Blank():
            return led.pressed(screen, action, books, session.volume)


def unlit(screen: Screen) -> Screen:
    """`screen` without the word that is being said, and in its own language."""
    return reading.at_rest(screen) if isinstance(screen, Reading) else screen


#: No key and no gesture leads round a code: these answer to their own buttons alone.
_LOCKED = (Keypad, Staff, SettingUp)
#: What lies over a page, and is left the way it was come to.
_OVER_A_PAGE = (Paused, Settings, Leading, Jumping, Blank)

#: Resting a finger on one of these opens the grown-ups' door; a short touch does what it says.
_CORNERS = ("pause", "grown_ups")


def _held(session: Session, action: str, books: Books) -> Step | None:
    screen = session.screen
    if action in _CORNERS and not isinstance(screen, _LOCKED):
        behind = screen.back if isinstance(screen, StillThere) else screen
        door, effects = keypad.opened(unlit(behind))
        return door, (Hush(), *effects)
    if isinstance(screen, Deciding):
        return deciding.held(screen, action, books)
    if isinstance(screen, Asking):
        return asking.held(screen, action, books)
    return _pressed(session, action, books)


def _ticked(session: Session, now: int, books: Books) -> Step | None:
    screen = session.screen
    if isinstance(screen, StillThere):
        return still_there.goodbye(screen, books) if now >= _goodbye_at(screen) else None
    if idles(screen) and not session.speaking and now >= session.touched_at + _patience(screen):
        return _left_alone(session, now, books)
    match screen:
        case Attract():
            return attract.ticked(screen, now), ()
        case Calm():
            return calm.ticked(screen, now), ()
        case Breathing():
            return breathing.ticked(screen, now), ()
        case Stopped():
            return stopped.ticked(screen, now), ()
        case _:
            return None


def idles(screen: Screen) -> bool:
    """Whether a screen is given up when nobody touches it; the closed book waits for ever."""
    return not isinstance(screen, Attract)


def _patience(screen: Screen) -> int:
    """How long nobody need touch a screen, in milliseconds."""
    if led.is_led(screen) and not isinstance(screen, _LOCKED):
        return GROUP_IDLE_MS
    return CALM_IDLE_MS if isinstance(screen, Calm) else IDLE_MS


def _goodbye_at(screen: StillThere) -> int:
    """When nobody has answered for long enough; a group may be outside, at the tap."""
    return screen.since + (GROUP_GOODBYE_MS if led.is_led(screen) else GOODBYE_MS)


def _left_alone(session: Session, now: int, books: Books) -> Step:
    """Ask kindly where a sitting would be lost, or the grown-ups' door stands open; else close."""
    screen = session.screen
    if isinstance(screen, _LOCKED):
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
    due = [at for at in (_own_deadline(screen), sounding.deadline(session)) if at is not None]
    if idles(screen) and not session.speaking:
        due.append(session.touched_at + _patience(screen))
    return min(due, default=None)


def _own_deadline(screen: Screen) -> int | None:
    match screen:
        case Attract():
            return attract.deadline(screen)
        case Calm():
            return calm.deadline(screen)
        case Breathing():
            return breathing.deadline(screen)
        case Stopped():
            return stopped.deadline(screen)
        case _:
            return None
