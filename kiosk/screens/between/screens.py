"""Which module each screen between the pages belongs to; it knows none of them by its looks."""

from typing import assert_never

from kiosk.model.books import Books
from kiosk.model.messages import Effect
from kiosk.model.picture import Item
from kiosk.model.session import Screen
from kiosk.model.waymarks import Further, Leafing, OtherWays, Rest, Title
from kiosk.screens import saying
from kiosk.screens.between import further, leafing, other_ways, rest, title
from kiosk.screens.going import Step

Between = Title | Rest | Further | OtherWays | Leafing


def pressed(screen: Between, action: str, books: Books) -> Step | None:
    """What a touch does on one of these screens."""
    match screen:
        case Title():
            return title.pressed(screen, action, books)
        case Rest():
            return rest.pressed(screen, action, books)
        case Further():
            return further.pressed(screen, action, books)
        case OtherWays():
            return other_ways.pressed(screen, action, books)
        case Leafing():
            return leafing.pressed(screen, action, books)
        case _:
            assert_never(screen)


def items(screen: Between, books: Books) -> tuple[Item, ...]:
    """What one of these screens shows."""
    match screen:
        case Title():
            return title.view(screen, books)
        case Rest():
            return rest.view(screen, books)
        case Further():
            return further.view(screen, books)
        case OtherWays():
            return other_ways.view(screen, books)
        case Leafing():
            return leafing.view(screen, books)
        case _:
            assert_never(screen)


def greeting(before: Screen, after: Screen, books: Books) -> tuple[Effect, ...]:
    """What is said at a rest that has just been come to: its words are the interface's."""
    if not isinstance(after, Rest) or isinstance(before, Rest):
        return ()
    if getattr(before, "back", None) == after:  # a pause is over
        return ()
    return (saying.said_unless_quiet(after.sitting, rest.words(after, books)),)
