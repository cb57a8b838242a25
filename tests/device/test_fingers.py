"""Fingers: what is a tap and what is only a busy hand."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.fingers import (
    LONG_PRESS_MS,
    RESTING_MS,
    Fingers,
    Gesture,
    LongPressed,
    Pinched,
    Swiped,
    Tapped,
)
from kiosk.device.window.inputs import FingerDown, FingerMoved, FingerUp, FocusLost, KeyPressed
from kiosk.model.geometry import Point

LEFT, RIGHT = (300.0, 500.0), (1300.0, 500.0)


def sides(point: Point) -> str:
    """Two things to touch: the left and the right half of the stage."""
    return "left" if point[0] < 800 else "right"


def touch(
    fingers: Fingers, at: Point, now: float = 0.0, to: Point | None = None, name: int = 1
) -> list[Gesture]:
    """A finger goes down, perhaps moves, and comes up 80 ms later."""
    end = to or at
    return [
        *fingers.feed(FingerDown(name, at), now),
        *fingers.feed(FingerMoved(name, end), now + 40),
        *fingers.feed(FingerUp(name, end), now + 80),
    ]


def test_a_touch_that_hardly_moves_is_a_tap() -> None:
    assert touch(Fingers(sides), LEFT, to=(310, 510)) == [Tapped("left", (310, 510))]


def test_a_touch_on_nothing_is_a_tap_on_nothing() -> None:
    assert touch(Fingers(lambda point: ""), LEFT) == [Tapped("", LEFT)]


def test_a_touch_that_slides_is_no_tap() -> None:
    assert touch(Fingers(sides), LEFT, to=(330, 500)) == []


def test_a_touch_that_slides_away_and_back_is_no_tap() -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(1, LEFT), 0)
    fingers.feed(FingerMoved(1, (400, 500)), 30)
    fingers.feed(FingerMoved(1, LEFT), 60)
    assert fingers.feed(FingerUp(1, LEFT), 90) == ()


def test_a_tap_must_end_on_what_it_began_on() -> None:
    assert touch(Fingers(sides), (795, 500), to=(805, 500)) == []


def test_a_tap_counts_for_nothing_when_the_picture_changed_beneath_it() -> None:
    under = ["next"]
    fingers = Fingers(lambda point: under[0])
    fingers.feed(FingerDown(1, LEFT), 0)
    under[0] = "back"
    assert fingers.feed(FingerUp(1, LEFT), 80) == ()


def test_a_bouncing_second_tap_on_the_same_place_is_ignored() -> None:
    fingers = Fingers(sides)
    assert touch(fingers, LEFT, now=0)
    assert touch(fingers, LEFT, now=150) == []
    assert touch(fingers, LEFT, now=600) == [Tapped("left", LEFT)]


def test_a_quick_second_tap_elsewhere_is_meant() -> None:
    fingers = Fingers(sides)
    touch(fingers, LEFT, now=0)
    assert touch(fingers, RIGHT, now=120) == [Tapped("right", RIGHT)]


def test_a_finger_held_still_is_a_long_press_once_and_no_tap() -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(1, LEFT), 1000)
    assert fingers.due_ms == 1000 + LONG_PRESS_MS
    assert fingers.tick(1000 + LONG_PRESS_MS - 1) == ()
    assert fingers.tick(1000 + LONG_PRESS_MS) == (LongPressed("left", LEFT),)
    assert fingers.tick(9000) == ()
    assert fingers.feed(FingerUp(1, LEFT), 9000) == ()


def test_a_slow_finger_on_a_thing_that_cannot_be_held_still_taps() -> None:
    fingers = Fingers(sides, hold_ms=lambda action: 1200.0 if action == "right" else None)
    fingers.feed(FingerDown(1, LEFT), 0)
    assert fingers.due_ms is None
    assert fingers.tick(3000) == ()
    assert fingers.feed(FingerUp(1, LEFT), 3000) == (Tapped("left", LEFT),)


def test_a_finger_that_slid_is_no_long_press() -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(1, LEFT), 0)
    fingers.feed(FingerMoved(1, (380, 500)), 100)
    assert fingers.due_ms is None


def test_a_finger_drawn_sideways_is_a_swipe() -> None:
    assert touch(Fingers(sides), LEFT, to=(500, 540)) == [Swiped("right")]
    assert touch(Fingers(sides), RIGHT, to=(1000, 480)) == [Swiped("left")]


def test_a_finger_drawn_down_or_askew_is_nothing() -> None:
    assert touch(Fingers(sides), LEFT, to=(300, 900)) == []
    assert touch(Fingers(sides), LEFT, to=(460, 700)) == []


def test_two_fingers_that_close_are_one_pinch() -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(1, LEFT), 0)
    fingers.feed(FingerDown(2, RIGHT), 20)
    assert fingers.feed(FingerMoved(1, (400, 500)), 60) == ()
    (pinch,) = fingers.feed(FingerMoved(2, (1000, 500)), 100)
    assert isinstance(pinch, Pinched)
    assert abs(pinch.scale - 0.6) < 1e-9
    assert fingers.feed(FingerMoved(2, (600, 500)), 140) == ()
    assert fingers.feed(FingerUp(2, (600, 500)), 160) == ()
    assert fingers.feed(FingerUp(1, (400, 500)), 180) == ()


def test_two_fingers_that_part_are_a_pinch_open() -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(1, (700, 500)), 0)
    fingers.feed(FingerDown(2, (900, 500)), 20)
    (pinch,) = fingers.feed(FingerMoved(2, (1100, 500)), 100)
    assert isinstance(pinch, Pinched)
    assert pinch.scale == 2.0


def test_two_fingers_that_only_touch_mean_nothing() -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(1, LEFT), 0)
    fingers.feed(FingerDown(2, RIGHT), 20)
    assert fingers.feed(FingerUp(1, LEFT), 80) == ()
    assert fingers.feed(FingerUp(2, RIGHT), 90) == ()


def test_three_fingers_mean_nothing_until_they_are_gone() -> None:
    fingers = Fingers(sides)
    for name in (1, 2, 3):
        fingers.feed(FingerDown(name, (300.0 * name, 500)), name * 10)
    assert fingers.feed(FingerMoved(1, (900, 500)), 60) == ()
    for name in (1, 2, 3):
        assert fingers.feed(FingerUp(name, (300.0 * name, 500)), 100) == ()
    assert touch(fingers, RIGHT, now=2000) == [Tapped("right", RIGHT)]


def test_beside_a_palm_that_rests_on_the_glass_one_can_tap() -> None:
    fingers = Fingers(sides, hold_ms=lambda action: None)
    fingers.feed(FingerDown(7, LEFT), 0)
    assert touch(fingers, RIGHT, now=RESTING_MS + 100) == [Tapped("right", RIGHT)]
    assert fingers.feed(FingerUp(7, LEFT), RESTING_MS + 900) == ()


def test_a_palm_that_lifts_does_not_spoil_the_tap_beside_it() -> None:
    fingers = Fingers(sides, hold_ms=lambda action: None)
    fingers.feed(FingerDown(7, LEFT), 0)
    fingers.feed(FingerDown(1, RIGHT), RESTING_MS + 100)
    fingers.feed(FingerUp(7, LEFT), RESTING_MS + 120)
    assert fingers.feed(FingerUp(1, RIGHT), RESTING_MS + 180) == (Tapped("right", RIGHT),)


def test_drumming_stops_counting_until_there_was_a_rest() -> None:
    fingers = Fingers(sides)
    heard = []
    for hit in range(12):
        heard += touch(fingers, RIGHT if hit % 2 else LEFT, now=hit * 130.0)
    assert 1 <= len(heard) < 6
    assert touch(fingers, LEFT, now=4000) == [Tapped("left", LEFT)]


def test_what_may_become_a_tap_is_known_while_the_finger_is_down() -> None:
    fingers = Fingers(sides)
    assert fingers.pressed == ""
    fingers.feed(FingerDown(1, LEFT), 0)
    assert fingers.pressed == "left"
    fingers.feed(FingerMoved(1, (500, 500)), 50)
    assert fingers.pressed == ""


def test_fingers_are_forgotten_when_another_window_takes_over() -> None:
    fingers = Fingers(sides)
    fingers.feed(FingerDown(1, LEFT), 0)
    fingers.feed(FocusLost(), 50)
    assert fingers.due_ms is None
    assert fingers.feed(FingerUp(1, LEFT), 80) == ()


def test_keys_are_no_fingers() -> None:
    assert Fingers(sides).feed(KeyPressed("space"), 0) == ()


_POINTS = st.tuples(st.floats(0, 1600), st.floats(0, 1000))
_NAMES = st.integers(0, 3)
_EVENTS = st.one_of(
    st.builds(FingerDown, _NAMES, _POINTS), st.builds(FingerMoved, _NAMES, _POINTS),
    st.builds(FingerUp, _NAMES, _POINTS), st.builds(FocusLost),
)


@given(st.lists(st.tuples(_EVENTS, st.floats(0, 900)), max_size=40))
def test_whatever_hands_do_no_finger_means_more_than_one_thing(
    hands: list[tuple[FingerDown | FingerMoved | FingerUp | FocusLost, float]],
) -> None:
    fingers, now, downs, meant = Fingers(sides), 0.0, 0, 0
    for event, pause in hands:
        now += pause
        meant += len(fingers.tick(now))
        meant += len(fingers.feed(event, now))
        downs += isinstance(event, FingerDown)
        assert meant <= downs
    fingers.feed(FocusLost(), now)
    assert touch(fingers, LEFT, now=now + 5000) == [Tapped("left", LEFT)]
