"""Five things in the quiet corner: each is named and lit, five dots fill, and nothing shuts."""

import pytest

from kiosk.drawing.smalls.calm_five import THINGS
from kiosk.model.asides import Calm
from kiosk.model.messages import Speak
from kiosk.model.picture import Words, action_at
from kiosk.model.session import Shelf
from kiosk.screens import finding
from kiosk.screens.calm import five
from kiosk.screens.calm.picture import PICTURE
from tests.screens.child import TINY, Child


def finder(code: str = "en") -> Child:
    """A child who looks for five things."""
    return Child(TINY, Shelf(code)).taps("calm", "calm:five")


def keys(child: Child, start: str) -> list[str]:
    return [item.key for item in child.picture.items if item.key.startswith(start)]


def test_the_things_are_where_they_are_drawn() -> None:
    assert five.THINGS == THINGS


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("thing", five.THINGS)
def test_a_thing_is_found_where_it_is_seen_named_and_lit(thing: str, code: str) -> None:
    child = finder(code)
    x, y, _ = THINGS[thing]
    seen = PICTURE.x + x * PICTURE.w, PICTURE.y + y * PICTURE.h
    at = (1600 - seen[0], seen[1]) if code == "ar" else seen
    action = action_at(child.picture, at)
    assert action == f"find:{thing}"
    child.taps(action)
    said = child.effects[-1]
    assert isinstance(said, Speak)
    heading = next(item for item in child.picture.items
                   if isinstance(item, Words) and item.key == "heading")
    assert [one.text for one in said.utterances] == [heading.text]
    assert keys(child, "glow:") == [f"glow:{thing}"]


def test_five_dots_fill_and_no_more_and_it_goes_on_for_as_long_as_one_likes() -> None:
    child = finder()
    for count, thing in enumerate(five.THINGS, 1):
        child.taps(f"find:{thing}")
        assert len(keys(child, "dot-full:")) == min(count, finding.FIVE)
        assert isinstance(child.screen, Calm) and child.screen.place == "five"
    assert len(keys(child, "glow:")) == len(five.THINGS)


def test_what_is_touched_again_is_named_again_and_counted_once() -> None:
    child = finder().taps("find:tea", "find:hen", "find:tea")
    assert len(keys(child, "dot-full:")) == 2
    assert isinstance(child.screen, Calm) and child.screen.found == ("hen", "tea")


def test_one_can_begin_anew() -> None:
    child = finder().taps("find:tea", "anew")
    assert keys(child, "glow:") == keys(child, "dot-full:") == []


def test_what_was_found_is_forgotten_when_the_place_is_left() -> None:
    assert keys(finder().taps("find:tea", "back", "calm:five"), "glow:") == []
