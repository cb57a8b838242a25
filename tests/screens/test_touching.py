"""What small fingers need: room, nothing at the bottom edge, nothing that cannot be reached."""

from collections.abc import Iterator

import pytest

from kiosk.authors.tour import stops
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Item, Lettering, Picture, action_at, actions, touch_box
from kiosk.model.story import Story
from kiosk.screens.viewing import view
from tests.screens.child import NAMES, READY

#: 15 mm on a tablet of ten inches, in stage units.
FINGER = 111.0
#: A part of a picture to colour is as wide as it is drawn, and whoever misses it has coloured its
#: neighbour, which is as good: see test_calm_hen.py.
DRAWN = "paint:"
#: Where the hand that holds the tablet lies.
BOTTOM = 960.0

each_story = pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)


def pictures(books: Books, story: Story) -> Iterator[tuple[str, Picture]]:
    """Everything there is to see, with the name of its place."""
    for where, session in stops(books, story):
        yield where, view(session, books)


def places(picture: Picture, action: str) -> list[Box]:
    """Where `action` may be touched: the parts on the stage of all its items."""
    return [on_glass(touch_box(item)) for item in picture.items if answers(item, action)]


def answers(item: Item, action: str) -> bool:
    """Whether touching `item` asks for `action`."""
    return not isinstance(item, Lettering) and item.action == action


def on_glass(box: Box) -> Box:
    """The part of `box` that is on the stage."""
    left, top = max(box.x, STAGE.x), max(box.y, STAGE.y)
    return Box(left, top, min(box.right, STAGE.right) - left, min(box.bottom, STAGE.bottom) - top)


@each_story
def test_everything_to_touch_has_room_for_a_finger(books: Books, story: Story) -> None:
    for where, picture in pictures(books, story):
        small = [action for action in actions(picture)
                 if not action.startswith(DRAWN)
                 and not any(min(box.w, box.h) >= FINGER for box in places(picture, action))]
        assert not small, f"{where}: too small for a finger: {', '.join(small)}"


@each_story
def test_nothing_to_touch_lies_only_at_the_bottom_edge(books: Books, story: Story) -> None:
    for where, picture in pictures(books, story):
        low = [action for action in actions(picture)
               if not any(box.y + FINGER / 2 < BOTTOM for box in places(picture, action))]
        assert not low, f"{where}: only at the bottom edge: {', '.join(low)}"


@each_story
def test_everything_to_touch_answers_in_its_middle_or_beside_what_lies_on_it(
    books: Books, story: Story
) -> None:
    """A finger finds every action at one of nine points of its place."""
    for where, picture in pictures(books, story):
        for action in actions(picture):
            found = any(
                action_at(picture, (box.x + across * box.w, box.y + down * box.h)) == action
                for box in places(picture, action)
                for across in (0.5, 0.2, 0.8) for down in (0.5, 0.2, 0.8)
            )
            assert found, f"{where}: {action} is covered"
