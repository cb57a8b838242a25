"""What small fingers need: room, nothing at the bottom edge, nothing that cannot be reached."""

import pytest

from kiosk.authors.tour import stops
from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Item, Lettering, Picture, action_at, actions, touch_box
from kiosk.screens.viewing import view
from tests.screens.child import NAMES, READY

#: 15 mm on a tablet of ten inches, in stage units.
FINGER = 111.0
#: Where the hand that holds the tablet lies.
BOTTOM = 960.0

PICTURES = [
    pytest.param(view(session, books), id=f"{name}-{where}")
    for (books, story), name in zip(READY, NAMES, strict=True)
    for where, session in stops(books, story)
]


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


@pytest.mark.parametrize("picture", PICTURES)
def test_everything_to_touch_has_room_for_a_finger(picture: Picture) -> None:
    small = [action for action in actions(picture)
             if not any(min(box.w, box.h) >= FINGER for box in places(picture, action))]
    assert not small, f"too small for a finger: {', '.join(small)}"


@pytest.mark.parametrize("picture", PICTURES)
def test_nothing_to_touch_lies_only_at_the_bottom_edge(picture: Picture) -> None:
    low = [action for action in actions(picture)
           if not any(box.y + FINGER / 2 < BOTTOM for box in places(picture, action))]
    assert not low, f"only at the bottom edge: {', '.join(low)}"


@pytest.mark.parametrize("picture", PICTURES)
def test_everything_to_touch_answers_in_its_middle_or_beside_what_lies_on_it(
    picture: Picture
) -> None:
    """A finger finds every action at one of nine points of its place."""
    for action in actions(picture):
        found = any(
            action_at(picture, (box.x + across * box.w, box.y + down * box.h)) == action
            for box in places(picture, action)
            for across in (0.5, 0.2, 0.8) for down in (0.5, 0.2, 0.8)
        )
        assert found, f"{action} is covered"
