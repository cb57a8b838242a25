"""How one may read and touch, as there is to see: what comes one by one, the sheet; no window.

Each stop is a session with a name, reached by touching what a child would touch.
"""

from collections.abc import Iterator

from kiosk.model.books import Books
from kiosk.model.messages import Pressed
from kiosk.model.one_by_one import OneByOne
from kiosk.model.session import Session
from kiosk.model.values import changed
from kiosk.screens.updating import update

Stop = tuple[str, Session]


def front(books: Books, shelf: Session) -> Iterator[Stop]:
    """What comes by where the open book is left alone, and the sheet over the shelf."""
    code = next(at for at, known in enumerate(books.languages) if known.code == shelf.language)
    there = Session(OneByOne(at=code), language=shelf.language)
    yield "one_by_one", there
    asked = _pressed(there, books, "here", "here")
    yield "how_to_touch", asked
    yield "how_to_touch_ring", changed(asked, screen=OneByOne(shelf.language, 1, touched=True))
    yield "shelf_settings", _pressed(changed(shelf, sounds=True), books, "settings", "wish:still")


def sheet(books: Books, paused: Session) -> Iterator[Stop]:
    """The sheet behind the pause, and what it, the page and the pause are in black on white."""
    settings = _pressed(paused, books, "settings")
    yield "settings", settings
    strong = _pressed(settings, books, "wish:contrast", "letters:2", "wish:scan")
    yield "settings_strong", strong
    paused_again = _pressed(strong, books, "back")
    yield "paused_strong", paused_again
    yield "page_strong", _pressed(paused_again, books, "carry_on")


def _pressed(session: Session, books: Books, *actions: str) -> Session:
    for action in actions:
        session = update(session, Pressed(action, session.touched_at), books)[0]
    return session
