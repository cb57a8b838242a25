"""A small flower in the corner of the glass: a kind sign to whoever is there with the child.

It says that somebody may be glad of company, and neither why nor who; it is not to be touched.
"""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.picture import Icon, Item
from kiosk.model.session import Session
from kiosk.screens import chrome, comforting

#: On the rim of the button that is also the grown-ups' door; no balloon is ever set there.
_PLACE = Box(6, 6, 60, 60)


def flower(session: Session, books: Books, language: str) -> tuple[Item, ...]:
    """The flower, where more comfort was looked for than a corner can give."""
    if not comforting.wanted(session):
        return ()
    return chrome.turned((Icon("flower", _PLACE, "flower", enter="fade"),), books.rtl(language))
