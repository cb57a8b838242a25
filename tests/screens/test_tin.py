"""A tin for what helps: several pictures, any of them, and nothing of it leaves the screen."""

import pytest

from kiosk.model.messages import Record
from kiosk.model.picture import Art, Words
from kiosk.model.session import Asking
from kiosk.model.story import Story
from kiosk.model.values import changed
from tests.screens.child import SHIPPED, Child

STORY: Story = SHIPPED.stories["going_home_again", "en"]
HELPS = [f"answer:Q14.tin.{one}" for one in ("friend", "singing", "drawing")]


def at_the_tin(language: str = "en") -> Child:
    """A child who is asked what helps."""
    child = Child(SHIPPED).opens(SHIPPED.stories["going_home_again", language])
    sitting = changed(child.sitting, path=("c6_09", "Q14", "Q14.tin"))
    child.session = changed(child.session, screen=Asking(sitting))
    return child


def inside(child: Child) -> set[str]:
    """The pictures in the tin."""
    return {item.action for item in child.picture.items
            if isinstance(item, Art) and item.key.startswith("art:answer")}


def test_as_many_pictures_as_one_likes_go_into_the_tin() -> None:
    child = at_the_tin().taps(*HELPS, "done")
    assert isinstance(child.screen, Asking) and child.screen.stage == "right"
    assert inside(child) == set(HELPS)
    heading = next(one for one in child.picture.items
                   if isinstance(one, Words) and one.key == "heading")
    assert heading.text.startswith("Your tin is full of good things.")


def test_a_picture_that_is_touched_again_is_taken_out() -> None:
    child = at_the_tin().taps(HELPS[0], HELPS[1], HELPS[0], "done")
    assert inside(child) == {HELPS[1]}


def test_nothing_is_done_before_something_was_chosen() -> None:
    child = at_the_tin()
    assert "done" not in child.offered
    assert "done" not in child.taps(HELPS[0], HELPS[0]).offered


def test_whoever_does_not_want_to_say_goes_out_by_the_door_at_the_second_touch() -> None:
    door = "answer:Q14.tin.skip"
    child = at_the_tin().taps(door)
    assert isinstance(child.screen, Asking) and child.screen.stage == "first"
    child.taps(door)
    assert isinstance(child.screen, Asking) and child.screen.stage == "right"
    assert inside(child) == set() and "forward" in child.offered


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_of_the_tin_is_counted_or_kept(language: str) -> None:
    child = at_the_tin(language)
    before = len(child.effects)
    child.taps(*HELPS, "done")
    assert not any(isinstance(one, Record) for one in child.effects[before:])
    assert not any("Q14.tin." in one for one in child.sitting.counted)
