"""What a session looks like: the one function that turns it into a picture.

It knows every screen by name; the letterer and the painter do the rest.
"""

from kiosk.model.asides import Calm, Keypad, Paused, Settings, Staff, StillThere
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.group import Blank, Jumping, Leading, SettingUp, Stopped, Voting
from kiosk.model.messages import Pressed, Speak
from kiosk.model.one_by_one import OneByOne
from kiosk.model.picture import Item, Picture, Zone, actions
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
)
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.model.waymarks import Further, Leafing, OtherWays, Rest, Title
from kiosk.screens import (
    asking,
    attract,
    breathing,
    calm,
    contrast,
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
    sounding,
    staff,
    still_there,
)
from kiosk.screens.any_screen import language_of
from kiosk.screens.between import screens as between
from kiosk.screens.flower import flower
from kiosk.screens.group import stopped
from kiosk.screens.group import viewing as led
from kiosk.screens.updating import update


def view(session: Session, books: Books) -> Picture:
    """The picture of a session. Pure: the same session always looks the same."""
    screen = session.screen
    code = language_of(screen) or session.language or "en"
    items = (
        *_items(screen, books, code), *flower(session, books, code),
        *sounding.sign(session, books, code),
    )
    moves = session.motion and not session.wishes.still
    picture = Picture(items, motion=moves, glide_ms=_glide_ms(screen))
    return contrast.strong(picture) if session.wishes.contrast else picture


def _glide_ms(screen: Screen) -> int:
    """How long the way to the picture takes, where the screen has a say in it."""
    if isinstance(screen, Stopped):
        return stopped.glide_ms(screen)
    if isinstance(screen, Breathing):
        return breathing.glide_ms(screen)
    return calm.glide_ms(screen) if isinstance(screen, Calm) else 0


def _items(screen: Screen, books: Books, code: str) -> tuple[Item, ...]:
    match screen:
        case Attract():
            return (*attract.view(screen), _corner(False))
        case Languages():
            return (*languages.view(screen, books), _corner(False))
        case OneByOne():
            return one_by_one.view(screen, books)
        case Shelf():
            return (*shelf.view(screen, books), _corner(books.rtl(code)))
        case Reading():
            return reading.view(screen, books)
        case Noting():
            return noting.view(screen, books)
        case Deciding():
            return deciding.view(screen, books)
        case Asking():
            return asking.view(screen, books)
        case Learned():
            return learned.view(screen, books)
        case Breathing():
            return breathing.view(screen, books)
        case Finding():
            return searching.view(screen, books)
        case Ended():
            return ended.view(screen, books)
        case Title() | Rest() | Further() | OtherWays() | Leafing():
            return between.items(screen, books)
        case Calm():
            return (*calm.view(screen, books, code), _corner(books.rtl(code)))
        case Paused():
            return paused.view(screen, books, _items(screen.back, books, code), code)
        case Settings():
            page = settings.page_under(screen)
            return settings.view(screen, books, _items(page, books, code), code)
        case StillThere():
            return still_there.view(screen, books, _items(screen.back, books, code), code)
        case Keypad():
            return keypad.view(screen, books, code)
        case Staff():
            return staff.view(screen, books, code)
        case SettingUp() | Stopped() | Voting() | Leading() | Jumping() | Blank():
            return led.items(screen, books, code, lambda back: _items(back, books, code))


def _corner(rtl: bool) -> Zone:
    """The grown-ups' corner where no pause button stands in it; a short touch does nothing."""
    box = Box(0, 0, 140, 140)
    return Zone("grown-ups", box.mirrored() if rtl else box, "grown_ups")


def ahead(session: Session, books: Books) -> tuple[Picture, ...]:
    """The pictures that a next touch may bring, the likeliest first, to be made ready in time.

    While lines are still to come, the panel after this one is among them: a child who taps on
    without listening should not wait for it. What is heard at one touch and taken at the next is
    followed through both.
    """
    screen = session.screen
    if isinstance(screen, Reading):
        all_out = changed(session, screen=reading.all_out(screen, books))
        after = [_after(one, "forward", books) for one in (session, all_out)]
    else:
        touched = [(action, _after(session, action, books)) for action in _likely(session, books)]
        after = [one for _, one in touched]
        after += [_after(one, action, books) for action, one in touched
                  if type(one.screen) is type(screen)]
    after += [_after(session, action, books) for action in _LOOKING_ROUND]
    seen = {after_one.screen: after_one for after_one in after if after_one.screen != screen}
    return tuple(view(one, books) for one in seen.values())


#: Ways aside that nobody should wait for either: made ready last.
_LOOKING_ROUND = ("back", "page", "peek", "pause", "calm")
#: Ways aside; whoever takes one of the others can wait a moment.
_ASIDE = ("back", "calm", "pause", "heading", "grown_ups", "page", "peek", "quiet", "home",
          "close")
_ONWARDS = ("forward", "done", "carry_on")
_MOST_AHEAD = 4


def _likely(session: Session, books: Books) -> tuple[str, ...]:
    offered = [one for one in actions(view(session, books)) if one not in _ASIDE]
    return tuple(sorted(offered, key=lambda one: one not in _ONWARDS))[:_MOST_AHEAD]


def _after(session: Session, action: str, books: Books) -> Session:
    return update(session, Pressed(action, session.touched_at), books)[0]


def upcoming_words(session: Session, books: Books) -> tuple[Utterance, ...]:
    """What the next touch will have said, so that the voice can make it ready."""
    _, effects = update(session, Pressed("forward", session.touched_at), books)
    return tuple(
        words for effect in effects if isinstance(effect, Speak) for words in effect.utterances
    )
