"""The ring that walks by itself: one key, or one touch anywhere, does all that hands can do.

It walks by deadlines, waits while the voice reads, and rests after two rounds: a ring that walks
is nobody who is there. It knows a screen only by its picture.
"""

from typing import NamedTuple

from kiosk.model.asides import Keypad, Staff
from kiosk.model.books import Books
from kiosk.model.group import SettingUp
from kiosk.model.messages import (
    Effect,
    Held,
    Hush,
    Input,
    Pinched,
    Pressed,
    Scanned,
    Speak,
    Swiped,
)
from kiosk.model.one_by_one import OneByOne
from kiosk.model.picture import Lettering, Picture, actions, on_stage
from kiosk.model.session import Attract, Session, sitting_of
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.model.wishes import Walk
from kiosk.screens import naming

#: How long the ring stands on one place, and at least after the voice has said its name.
STEP_MS = 2_500
AFTER_A_NAME_MS = 1_500
ROUNDS = 2

#: The closed book opens at any touch, and at any touch what comes one by one is taken; behind the
#: code are grown-ups, who have hands for it.
_UNWALKED = (Attract, OneByOne, Keypad, Staff, SettingUp)
_ONWARDS = ("forward", "done", "carry_on", "here")
#: Ways aside come after what the page is about, in this order.
_ASIDE = ("heading", "again", "back", "calm", "look", "page", "peek", "quiet", "home", "pause")
#: What opens the grown-ups' door when it is held: no ring leads there, a finger does.
_CORNERS = ("grown_ups", "pause")


class Step(NamedTuple):
    """The session with the ring a place further on, and the place's name for the voice."""

    session: Session
    words: tuple[Utterance, ...]


def walks(session: Session) -> bool:
    """Whether there is a ring that walks by itself."""
    wanted = session.walk.by_key or session.wishes.scan
    return wanted and not isinstance(session.screen, _UNWALKED)


def path(picture: Picture) -> tuple[str, ...]:
    """The places of the ring: the way on, what the page is about, its balloons, the ways aside."""
    offered = [one for one in actions(picture) if one not in ("grown_ups", "")]
    on = [one for one in _ONWARDS if one in offered]
    aside = [one for one in _ASIDE if one in offered]
    about = [one for one in offered if one not in on and one not in aside]
    return (*on, *about, *_balloons(picture), *aside)


def _balloons(picture: Picture) -> tuple[str, ...]:
    """What can be heard again on a panel that fills the glass."""
    whole = (item for item in picture.items if isinstance(item, Lettering) and item.box.x == 0)
    return tuple(f"say:{line.id}" for item in on_stage(whole) if isinstance(item, Lettering)
                 for line in item.lines[: item.shown])


def ring(session: Session, picture: Picture) -> str:
    """The action that the ring stands on; empty where none walks."""
    if not walks(session):
        return ""
    places = path(picture)
    return session.walk.at if session.walk.at in places else next(iter(places), "")


def deadline(session: Session) -> int | None:
    """When the ring goes on, in monotonic milliseconds; None while it rests or the voice reads."""
    if not walks(session) or session.speaking or session.walk.rests:
        return None
    return max(session.walk.since, session.touched_at) + STEP_MS


def stepped(session: Session, picture: Picture, language: str, books: Books, now: int) -> Step:
    """One place further on; after so many rounds back to the first, to rest there."""
    places, walk = path(picture), session.walk
    if not places or walk.steps + 1 >= ROUNDS * len(places):
        rest = Walk(walk.by_key, since=now, rests=True)
        return Step(changed(session, walk=rest), ())
    there = _next(places, walk.at)
    sitting = sitting_of(session.screen)
    quiet = sitting is not None and sitting.quiet
    words = () if quiet else naming.name(picture, there, language, books)
    walk = changed(walk, at=there, since=now, steps=walk.steps + 1, naming=bool(words))
    return Step(changed(session, walk=walk), words)


def _next(places: tuple[str, ...], at: str) -> str:
    """The place after `at`; where the ring has just come, the first, unless it is the plain way on.

    That one is taken on every page, and need not say its name on every page.
    """
    if at not in places and places[0] != "forward":
        return places[0]
    here = places.index(at) if at in places else 0
    return places[(here + 1) % len(places)]


def said(session: Session, now: int) -> Session:
    """The session once the voice has ended; a name that it said is nobody who is there."""
    if not session.walk.naming:
        return changed(session, speaking=False, touched_at=now)
    since = max(session.walk.since, now + AFTER_A_NAME_MS - STEP_MS)
    return changed(session, speaking=False, walk=changed(session.walk, naming=False, since=since))


def meant(session: Session, picture: Picture, happened: Input) -> Input:
    """What a touch means: where somebody wished it, the place of the ring, wherever it was.

    A finger that rests on the corner still opens the grown-ups' door.
    """
    if not (session.wishes.scan and walks(session)):
        return happened
    match happened:
        case Held(action=action) if action in _CORNERS:
            return happened
        case Pressed(now=now) | Held(now=now) | Swiped(now=now) | Pinched(now=now):
            return Pressed(ring(session, picture), now)
        case _:
            return happened


def heeded(session: Session, happened: Input) -> Session:
    """The ring after what somebody did: it stays where it was pressed, and begins its rounds."""
    match happened:
        case Scanned(walks=on, now=now):
            return changed(session, walk=Walk(by_key=on, since=now))
        case Pressed(action=action, now=now) if walks(session):
            return changed(session, walk=Walk(session.walk.by_key, at=action, since=now))
        case _:
            return session


def followed(session: Session, effects: tuple[Effect, ...], by_itself: bool) -> Session:
    """The ring after a step of the screens: it begins anew with a new book, and hears itself no
    longer where the screen has something to say.

    What is said `by_itself` is nobody who is there either.
    """
    if isinstance(session.screen, Attract):
        return changed(session, walk=Walk())
    if by_itself and any(isinstance(one, Speak) for one in effects):
        return changed(session, walk=changed(session.walk, naming=True))
    if session.walk.naming and any(isinstance(one, Speak | Hush) for one in effects):
        return changed(session, walk=changed(session.walk, naming=False))
    return session
