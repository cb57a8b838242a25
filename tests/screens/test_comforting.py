"""Who looks for comfort again and again meets a helper first; nothing of it is told or kept."""

import json
import random

import pytest

from kiosk.model.asides import Calm
from kiosk.model.messages import Forget, Keep, Pressed
from kiosk.model.saving import as_record
from kiosk.model.session import Asking, Attract, Shelf, sitting_of
from kiosk.screens import comforting
from tests.screens.child import TINY, Child
from tests.screens.group.leader import leads
from tests.screens.wandering import wander

TO_THE_FEELINGS = ("p1", "D1", "p2", "Q1", "N1", "p5", "Q3", "Q4")


def reader(code: str = "en") -> Child:
    return Child(TINY).opens(TINY.stories["tiny", code])


def visits(child: Child, times: int) -> Child:
    """To the calm corner and back, so many times."""
    for _ in range(times):
        child.taps("calm", "return")
    return child


def flower(child: Child) -> bool:
    return "flower" in [item.key for item in child.picture.items]


def test_at_the_third_visit_the_helper_comes_first_and_a_flower_stands_in_the_corner() -> None:
    child = visits(reader(), 2)
    assert not flower(child)
    child.taps("calm")
    assert isinstance(child.screen, Calm) and child.screen.place == "helper"
    assert flower(child)
    child.taps("back")
    assert next(one for one in child.offered if one.startswith("calm:")) == "calm:helper"
    assert flower(child.taps("return"))


def test_all_six_places_are_still_there_when_the_helper_comes_first() -> None:
    child = visits(reader(), 3).taps("calm", "back")
    assert {one for one in child.offered if one.startswith("calm:")} == {
        "calm:breathe", "calm:hug", "calm:five", "calm:hen", "calm:tree", "calm:helper"}


def test_two_hard_feelings_weigh_as_much_as_three_visits() -> None:
    assert 2 * comforting.HARD_FEELING == 3 * comforting.VISIT == comforting.ENOUGH
    child = reader().walks(TO_THE_FEELINGS).tries("Q4.sad")
    assert child.session.comfort == comforting.HARD_FEELING


@pytest.mark.parametrize("feeling", ["Q4.calm", "Q4.skip"])
def test_other_answers_weigh_nothing(feeling: str) -> None:
    assert reader().walks(TO_THE_FEELINGS).tries(feeling).session.comfort == 0


def test_a_feeling_that_is_told_again_weighs_no_more() -> None:
    child = reader().walks(TO_THE_FEELINGS).tries("Q4.sad")
    child.taps("forward", "back").tries("Q4.sad")
    assert child.session.comfort == comforting.HARD_FEELING


def test_after_a_feeling_that_makes_enough_the_helper_is_the_first_kindness() -> None:
    child = visits(reader(), 2).walks(TO_THE_FEELINGS).tries("Q4.sad")
    assert isinstance(child.screen, Asking) and child.screen.helper_first
    boxes = {item.key: item.box for item in child.picture.items}
    assert boxes["plate:helper"].x < boxes["plate:breathe"].x


def test_the_number_grows_no_further_so_that_it_tells_less() -> None:
    assert visits(reader(), 9).session.comfort == comforting.ENOUGH


def test_a_pause_in_the_corner_is_no_second_visit() -> None:
    child = reader().taps("calm")
    child.happens(Pressed("pause", child.now)).happens(Pressed("calm", child.now))
    assert child.session.comfort == comforting.VISIT


def test_visits_where_nobody_reads_do_not_count() -> None:
    child = visits(Child(TINY, Shelf("en")), 5)
    assert child.session.comfort == 0
    assert not flower(child)


@pytest.mark.parametrize("way", ["home", "left alone"])
def test_the_next_child_inherits_nothing(way: str) -> None:
    child = visits(reader(), 3)
    assert flower(child)
    if way == "home":
        child.taps("pause", "home", "back")
    else:
        child.waits(1_000_000)
        assert isinstance(child.screen, Attract)
    assert child.session.comfort == 0
    assert not flower(child)


def test_a_story_that_is_begun_again_is_another_sitting() -> None:
    child = visits(reader(), 3)
    assert child.session.comfort == comforting.ENOUGH
    child.taps("pause", "home", "story:tiny", "story:tiny")
    assert child.session.comfort == 0


def test_nothing_of_it_is_in_anything_that_leaves_the_screens_or_reaches_the_disk() -> None:
    """The same way with and without looking for comfort asks for the same, but to be read aloud."""
    plain = reader().walks(TO_THE_FEELINGS).tries("Q4.calm").taps("forward")
    sought = visits(reader(), 3).walks(TO_THE_FEELINGS)
    visits(sought, 2).tries("Q4.sad").taps("forward")
    kept = [[json.dumps(as_record(one.sitting)) for one in child.effects if isinstance(one, Keep)]
            for child in (plain, sought)]
    assert kept[0] == kept[1]
    assert plain.entries == sought.entries
    assert "comfort" not in repr(sought.effects)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_a_child_does_the_number_stays_within(seed: int) -> None:
    child = wander(reader(), random.Random(seed), 400)
    assert 0 <= child.session.comfort <= comforting.ENOUGH
    assert "comfort" not in repr([e for e in child.effects if isinstance(e, Keep | Forget)])


def test_a_group_has_its_flower_too_and_keeps_as_little_of_it() -> None:
    """Whoever leads sees that somebody may be glad of company, and not who."""
    child = visits(leads("1", language="ar"), 3)
    assert sitting_of(child.session.screen).mode == "group"
    assert flower(child)
    assert "comfort" not in json.dumps(as_record(sitting_of(child.session.screen)))
