"""Whatever a hundred hands do, in whatever order, the screens stand and there is a way on."""

import random

import pytest

from kiosk.model.books import Books
from kiosk.model.geometry import STAGE
from kiosk.model.picture import Item
from kiosk.model.session import Asking, Deciding, Ended, Learned, Noting, Reading
from kiosk.model.story import Story
from tests.screens.child import NAMES, READY, Child
from tests.screens.wandering import wander

STEPS = 3_000


def stands(child: Child) -> None:
    """What must hold of every screen, however it was come by."""
    offered = child.offered
    assert offered, f"nothing can be touched on {child.screen}"
    if isinstance(child.screen, Reading | Noting | Deciding | Asking | Learned | Ended):
        assert {"pause", "calm"} <= set(offered)
        assert child.sitting.path[-1] == child.node.id
    items = child.picture.items
    assert all(item.box.w > 0 and item.box.h > 0 for item in items)
    touchable = [item for item in items if getattr(item, "action", "")]
    assert all(_seen(item) for item in touchable), "something to touch lies off the stage"


def _seen(item: Item) -> bool:
    return item.box.overlap(STAGE) > 0


@pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)
def test_three_thousand_random_touches_break_nothing_and_always_leave_a_way_on(
    books: Books, story: Story
) -> None:
    child = wander(Child(books).opens(story), random.Random(20261123), STEPS, stands)
    assert child.counts["sessions_started"] > 3
    assert child.counts["sessions_ended"] <= child.counts["sessions_started"]
    assert child.counts["sessions_completed"] <= child.counts["sessions_started"]


@pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)
def test_no_two_items_of_a_picture_have_the_same_key(books: Books, story: Story) -> None:
    """The painter glides an item from picture to picture by its key."""
    def each_its_own(child: Child) -> None:
        keys = [item.key for item in child.picture.items]
        twice = {key for key in keys if keys.count(key) > 1}
        assert not twice, f"{sorted(twice)} on {type(child.screen).__name__}"

    wander(Child(books).opens(story), random.Random(7), 1_000, each_its_own)
