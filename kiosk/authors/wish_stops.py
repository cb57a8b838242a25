"""How one may read, as there is to see: the sheet of pictures, black on white; no window.

Each stop is a session with a name, reached by touching what a child would touch.
"""

from collections.abc import Iterator

from kiosk.model.books import Books
from kiosk.model.messages import Pressed
from kiosk.model.session import Session
from kiosk.screens.updating import update

Stop = tuple[str, Session]


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
