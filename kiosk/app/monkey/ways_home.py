"""From any screen a child can go home by touch: the way is looked for, touch by touch.

It knows the screens only as what can be seen and touched on them.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator

from kiosk.model.books import Books
from kiosk.model.messages import Pressed
from kiosk.model.picture import actions
from kiosk.model.session import Screen, Session
from kiosk.screens.updating import update
from kiosk.screens.viewing import view

#: So many touches lead home even from behind a door in a corner of a corner.
MOST_PRESSES = 8
#: Of things that are alike (digits, paints, answers), so many are tried.
_OF_A_KIND = 2
#: And of screens that are alike, as a hen in other colours is, so many are gone into.
_ALIKE = 24


def way_home(session: Session, books: Books, most: int = MOST_PRESSES) -> tuple[str, ...] | None:
    """The fewest touches from here to where no story is open; None where `most` are not enough."""
    seen: set[Screen] = {session.screen}
    met: Counter[tuple[str, ...]] = Counter()
    waiting: deque[tuple[Session, tuple[str, ...]]] = deque([(session, ())])
    while waiting:
        here, touched = waiting.popleft()
        if at_home(here.screen):
            return touched
        kind = tuple(type(one).__name__ for one in chain(here.screen))
        met[kind] += 1
        if len(touched) == most or met[kind] > _ALIKE:
            continue
        for action in _worth_trying(here, books):
            after = _touched(here, action, books)
            if after is not None and after.screen not in seen:
                seen.add(after.screen)
                waiting.append((after, (*touched, action)))
    return None


def _touched(session: Session, action: str, books: Books) -> Session | None:
    """After one touch; None for a touch that cannot be followed here.

    A screen that asks the tablet for something has not got its answer: nobody performs effects.
    """
    try:
        return update(session, Pressed(action, session.touched_at), books)[0]
    except (IndexError, KeyError, ValueError):
        return None


def at_home(screen: Screen) -> bool:
    """Whether no story is open and nothing lies behind; one may rest on the shelf."""
    return getattr(screen, "sitting", None) is None and getattr(screen, "back", None) is None


def chain(screen: Screen) -> Iterator[Screen]:
    """A screen, and all that lie behind it."""
    here: Screen | None = screen
    while here is not None:
        yield here
        here = getattr(here, "back", None)


def _worth_trying(session: Session, books: Books) -> Iterator[str]:
    tried: Counter[str] = Counter()
    for action in actions(view(session, books)):
        kind = action.partition(":")[0]
        tried[kind] += 1
        if tried[kind] <= _OF_A_KIND:
            yield action
