"""What a session's screens look like; it knows them by name."""

from collections.abc import Callable

from kiosk.model.books import Books
from kiosk.model.group import Blank, Jumping, Leading, SettingUp, Stopped, Voting
from kiosk.model.picture import Item
from kiosk.model.session import Screen
from kiosk.screens.group import blank, jumping, leading, set_up_view, stopped_view, voting_view
from kiosk.screens.group.updating import Led


def items(screen: Led, books: Books, code: str,
          behind: Callable[[Screen], tuple[Item, ...]]) -> tuple[Item, ...]:
    """The items of one screen; `behind` draws what lies under a veil."""
    match screen:
        case SettingUp():
            return set_up_view.view(screen, books)
        case Stopped():
            return stopped_view.view(screen, books)
        case Voting():
            return voting_view.view(screen, books)
        case Leading():
            return leading.view(screen, books, behind(screen.back), code)
        case Jumping():
            return jumping.view(screen, books, code)
        case Blank():
            return blank.view(books.rtl(code))
