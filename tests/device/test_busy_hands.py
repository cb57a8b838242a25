"""Many hands at once, palms, drumming and sleeves: they may mean nothing, and never do harm."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.fingers import (
    DRUM_HITS,
    DRUM_REST_MS,
    LONG_PRESS_MS,
    RESTING_MS,
    Fingers,
    Gesture,
    LongPressed,
    Tapped,
)
from kiosk.device.window.inputs import FingerDown, FingerMoved, FingerUp
from kiosk.model.geometry import Point

HERE, THERE = (300.0, 500.0), (1300.0, 500.0)
#: Long after any drumming, bouncing or resting.
LATER_MS = 60_000.0


def sides(point: Point) -> str:
    """Two things to touch: the left and the right half of the stage."""
    return "left" if point[0] < 800 else "right"


def taps(fingers: Fingers, at: Point, now: float, name: int = 1) -> list[Gesture]:
    """A finger that goes down and comes up 80 ms later."""
    return [*fingers.feed(FingerDown(name, at), now), *fingers.feed(FingerUp(name, at), now + 80)]


@given(
    landing=st.lists(st.tuples(st.floats(-90, 90), st.floats(-90, 90)), min_size=3, max_size=8),
    pauses=st.lists(st.floats(0, 60), min_size=8, max_size=8),
    rests=st.floats(0, 20_000), chance=st.randoms(use_true_random=False),
)
def test_a_palm_means_nothing_however_it_lands_and_lifts(
    landing: list[Point], pauses: list[float], rests: float, chance: random.Random
) -> None:
    """Three fingers or more within a moment, however long they lie and in which order they go."""
    fingers, now, heard = Fingers(sides), 0.0, []
    for name, (dx, dy) in enumerate(landing):
        heard += fingers.feed(FingerDown(name, (HERE[0] + dx, HERE[1] + dy)), now)
        now += pauses[name]
    now += rests
    heard += fingers.tick(now)
    leaving = list(enumerate(landing))
    chance.shuffle(leaving)
    for name, (dx, dy) in leaving:
        heard += fingers.feed(FingerUp(name, (HERE[0] + dx + 5, HERE[1] + dy)), now)
        heard += fingers.tick(now + 10_000)
    assert heard == []
    assert taps(fingers, THERE, now + LATER_MS) == [Tapped("right", THERE)]


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_two_children_who_press_two_things_at_once_press_neither(order: tuple[int, ...]) -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(1, HERE), 0)
    fingers.feed(FingerDown(2, THERE), 30)
    assert fingers.due_ms is None
    points = {1: HERE, 2: THERE}
    assert [fingers.feed(FingerUp(name, points[name]), 90.0 + name) for name in order] == [(), ()]


def test_two_children_who_press_one_after_the_other_are_both_heard() -> None:
    fingers = Fingers(sides)
    assert taps(fingers, HERE, 0, name=1) == [Tapped("left", HERE)]
    assert taps(fingers, THERE, 200, name=2) == [Tapped("right", THERE)]


@given(st.lists(st.tuples(st.sampled_from([HERE, THERE, (800.0, 200.0)]), st.floats(85, 170),
                          st.integers(0, 3)), min_size=20, max_size=60))
def test_drumming_is_heard_a_few_times_and_then_no_more_until_hands_rest(
    hits: list[tuple[Point, float, int]],
) -> None:
    fingers, now, heard = Fingers(sides), 0.0, []
    for at, pause, name in hits:
        heard += taps(fingers, at, now, name)
        now += pause
    assert len(heard) < DRUM_HITS
    assert all(isinstance(one, Tapped) for one in heard)
    assert taps(fingers, THERE, now + DRUM_REST_MS + 200) == [Tapped("right", THERE)]


def test_a_sleeve_that_lies_on_a_thing_is_one_long_press_and_nothing_more() -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(7, HERE), 0)
    heard = [*fingers.tick(LONG_PRESS_MS), *fingers.tick(LATER_MS)]
    heard += fingers.feed(FingerMoved(7, (900, 500)), LATER_MS + 10)
    heard += fingers.feed(FingerUp(7, (900, 500)), LATER_MS + 20)
    assert heard == [LongPressed("left", HERE)]


def test_beside_a_palm_that_lies_for_long_a_finger_can_be_held() -> None:
    fingers = Fingers(sides, lambda action: LONG_PRESS_MS if action == "right" else None)
    fingers.feed(FingerDown(7, HERE), 0)
    fingers.feed(FingerDown(1, THERE), RESTING_MS + 500)
    assert fingers.tick(RESTING_MS + 500 + LONG_PRESS_MS) == (LongPressed("right", THERE),)


def test_a_finger_that_comes_up_without_having_been_down_means_nothing() -> None:
    fingers = Fingers(sides)
    assert fingers.feed(FingerUp(4, HERE), 0) == ()
    assert fingers.feed(FingerMoved(4, HERE), 10) == ()
    assert taps(fingers, HERE, 100) == [Tapped("left", HERE)]


def test_a_finger_whose_lifting_was_lost_is_down_once_when_it_comes_back() -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(1, HERE), 0)
    assert taps(fingers, THERE, 400, name=1) == [Tapped("right", THERE)]
    assert taps(fingers, HERE, 1_000, name=1) == [Tapped("left", HERE)]
