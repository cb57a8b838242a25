"""Which soft sound goes with a step, and the sign that shows it; it knows no device.

Off unless somebody wants them: reading aloud comes first. A sound is never the only sign of
anything, and it has a caption like whatever else is heard.
"""

from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.interface import Interface
from kiosk.model.messages import Chime, Effect, Held, Input, Pinched, Pressed, Swiped, Tick
from kiosk.model.picture import Icon, Item, Plate, Words
from kiosk.model.session import Asking, Finding, Reading, Screen, Session, sitting_of
from kiosk.model.values import changed
from kiosk.screens import chrome, style

#: How long a caption stays: the longest sound is over by then, and its name is read.
SIGN_MS = 2_000
#: What a try sounds like by what it brought; a question that follows another brings nothing yet.
_TRIED = {"second": "look_again", "right": "right", "shown": "leaf"}
_SIGN = Box(24, STAGE.h - 24 - 92, 400, 84)


def heard(before: Session, after: Session) -> tuple[Session, tuple[Effect, ...]]:
    """The session with the sound of this step, and what lets it be heard; where sounds are on."""
    name = sound(before.screen, after.screen) if audible(after) else ""
    return (changed(after, chime=name), (Chime(name),)) if name else (after, ())


def audible(session: Session) -> bool:
    """Whether soft sounds are heard: where grown-ups have them on, unless a reader wants none."""
    return session.sounds and session.wishes.sounds


def faded(session: Session, happened: Input) -> Session:
    """The session without a sign whose time is over, or over which something else was touched."""
    match happened:
        case Tick(now=now) if now < session.touched_at + SIGN_MS:
            return session
        case Tick() | Pressed() | Held() | Swiped() | Pinched() if session.chime:
            return changed(session, chime="")
        case _:
            return session


def deadline(session: Session) -> int | None:
    """When the sign goes; None where there is none."""
    return session.touched_at + SIGN_MS if session.chime else None


def sound(before: Screen, after: Screen) -> str:
    """The name of the sound that goes with the way from one screen to the next, or ''."""
    match before, after:
        case Asking(), Asking(stage=stage) if stage != before.stage:
            return _TRIED.get(stage, "")
        case Calm(), Calm() if (before.found, before.painted) != (after.found, after.painted):
            return "pop" if len(after.found) > len(before.found) or after.painted else ""
        case Finding(), Finding() if len(after.found) > len(before.found):
            return "pop"
        case _:
            return _on_the_way(before, after)


def _on_the_way(before: Screen, after: Screen) -> str:
    was, now = sitting_of(before), sitting_of(after)
    if was is None or now is None or not isinstance(after, Reading):
        return ""
    if len(now.leaves) > len(was.leaves):
        return "leaf"
    if now.path != was.path:
        return "page"
    popped = isinstance(before, Reading) and after.shown == before.shown + 1
    return "pop" if popped else ""


def caption(name: str, interface: Interface) -> str:
    """What a sound sounds like, in words."""
    say = interface.say
    captions = {
        "page": say("A page turns"), "pop": say("Pop"), "leaf": say("A leaf grows"),
        "right": say("Soft bells"), "look_again": say("Two soft notes"),
    }
    return captions[name]


def sign(session: Session, books: Books, language: str) -> tuple[Item, ...]:
    """A small sign at the reading start that says what is heard."""
    if not session.chime:
        return ()
    words = Box(_SIGN.x + 92, _SIGN.y + 6, _SIGN.w - 116, _SIGN.h - 12)
    return chrome.turned((
        Plate("sign:plate", _SIGN, style.CARD, corner=_SIGN.h / 2, edge=style.INK, edge_width=3,
              shadow=True, enter="pop"),
        Icon("sign:icon", Box(_SIGN.x + 20, _SIGN.y + 12, 60, 60), "speaker", enter="pop"),
        Words("sign:words", words, caption(session.chime, books.interface(language)), language,
              size=36, align="start", enter="pop"),
    ), books.rtl(language))
