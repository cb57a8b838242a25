"""One key, or one touch anywhere, reads a whole story: a ring walks and waits to be pressed."""

from collections.abc import Callable

import pytest

from kiosk.device.fingers import LONG_PRESS_MS
from kiosk.device.window.inputs import FingerDown, FingerUp
from kiosk.model.asides import Keypad, Paused, StillThere
from kiosk.model.session import GOODBYE_MS, IDLE_MS, Attract, Ended, Languages, Reading, Shelf
from kiosk.model.wishes import Walk, Wishes
from kiosk.screens.scanning import ROUNDS, STEP_MS, path
from tests.app.hands import ANYWHERE, comes_down, walks_to
from tests.app.kiosk import Kiosk

STORY = (
    "forward", "forward", "forward", "choice:D1.b", "choice:D1.b", "forward", "forward", "forward",
    "answer:Q2.yes", "answer:Q2.yes", "forward", "note:N1.skip", "forward", "forward", "forward",
    "forward", "answer:Q3.a", "answer:Q3.b", "done", "forward", "answer:Q4.skip",
    "answer:Q4.skip", "forward", "choice:D2.a", "choice:D2.a",
)


def one_key(kiosk: Kiosk) -> None:
    """The only key there is."""
    kiosk.keys("space")


def presses(kiosk: Kiosk, press: Callable[[Kiosk], None], *wanted: str) -> None:
    """Wait for each action to be ringed, then press."""
    for action in wanted:
        walks_to(kiosk, action)
        press(kiosk)


def touched_anywhere(kiosk: Kiosk) -> Kiosk:
    """Somebody has chosen the ring for a child, on the sheet of the pause."""
    kiosk.opens().taps("pause", "settings", "wish:scan")
    return kiosk


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_whole_story_is_read_with_one_key_from_the_closed_book(kiosk: Kiosk, code: str) -> None:
    one_key(kiosk)
    assert isinstance(kiosk.screen, Languages)
    presses(kiosk, one_key, f"language:{code}", f"language:{code}", "story:tiny", "story:tiny")
    presses(kiosk, one_key, *STORY)
    assert isinstance(kiosk.screen, Ended)
    presses(kiosk, one_key, "done")
    assert kiosk.screen == Shelf(code)
    assert kiosk.totals().total("sessions_completed") == 1


def test_a_whole_story_is_read_with_touches_that_land_anywhere(kiosk: Kiosk) -> None:
    touched_anywhere(kiosk)
    presses(kiosk, comes_down, "back", "carry_on", *STORY)
    assert isinstance(kiosk.screen, Ended)


def test_the_next_child_finds_no_ring_and_no_wish(kiosk: Kiosk) -> None:
    touched_anywhere(kiosk).narrator.finish()
    for _ in range(100):
        kiosk.waits(STEP_MS)
    kiosk.narrator.finish()
    kiosk.waits(IDLE_MS).waits(GOODBYE_MS)
    assert isinstance(kiosk.screen, Attract)
    assert (kiosk.session.wishes, kiosk.session.walk) == (Wishes(), Walk())
    kiosk.taps("open")
    assert kiosk.conductor.ring == ""


def test_the_way_on_comes_first_and_the_grown_ups_door_never(kiosk: Kiosk) -> None:
    one_key(kiosk)
    presses(kiosk, one_key, "language:en", "language:en", "story:tiny", "story:tiny")
    assert kiosk.conductor.ring == "forward"
    assert path(kiosk.app.shown)[0] == "forward"
    kiosk.taps("pause", "home", "back")
    assert "grown_ups" in kiosk.offered
    assert "grown_ups" not in path(kiosk.app.shown)


def test_a_ring_that_walks_is_nobody_who_is_there(kiosk: Kiosk) -> None:
    """However often the voice has said where it is, the book closes."""
    one_key(kiosk)
    presses(kiosk, one_key, "language:en", "language:en", "story:tiny", "story:tiny")
    kiosk.narrator.finish()
    kiosk.hears()
    begun = kiosk.clock.elapsed_ms
    while isinstance(kiosk.screen, Reading):
        kiosk.narrator.finish()
        kiosk.waits(1_000)
        assert kiosk.clock.elapsed_ms - begun <= IDLE_MS + 2_000
    assert isinstance(kiosk.screen, StillThere)


def test_after_two_rounds_the_ring_rests_on_the_way_on_and_a_press_takes_it(kiosk: Kiosk) -> None:
    one_key(kiosk)
    presses(kiosk, one_key, "language:en", "language:en", "story:tiny", "story:tiny")
    for _ in range(ROUNDS * len(path(kiosk.app.shown)) + 2):
        kiosk.narrator.finish()
        kiosk.hears().waits(STEP_MS)
    if isinstance(kiosk.screen, StillThere):
        one_key(kiosk)
    assert kiosk.session.walk.rests or kiosk.conductor.ring == "forward"
    one_key(kiosk)
    assert not kiosk.session.walk.rests, "it walks again"


def test_the_ring_waits_while_the_voice_reads(kiosk: Kiosk) -> None:
    one_key(kiosk)
    presses(kiosk, one_key, "language:en", "language:en", "story:tiny", "story:tiny")
    assert kiosk.session.speaking
    kiosk.waits(3 * STEP_MS)
    assert kiosk.conductor.ring == "forward"
    kiosk.narrator.finish()
    kiosk.hears().waits(STEP_MS)
    assert kiosk.conductor.ring != "forward"


def test_where_the_ring_comes_the_voice_says_its_name(kiosk: Kiosk) -> None:
    one_key(kiosk)
    kiosk.waits(STEP_MS)
    assert kiosk.conductor.ring == "language:ar"
    assert kiosk.narrator.said[-1].text == "العربية"
    walks_to(kiosk, "back")
    assert kiosk.narrator.said[-1].text == "Go back"


def test_a_reader_in_silence_hears_no_names(kiosk: Kiosk) -> None:
    touched_anywhere(kiosk)
    presses(kiosk, comes_down, "back", "carry_on", "quiet")
    said = len(kiosk.narrator.said)
    for _ in range(4):
        kiosk.waits(STEP_MS)
    assert len(kiosk.narrator.said) == said


def test_a_second_key_or_a_finger_ends_the_walk_of_the_one_key(kiosk: Kiosk) -> None:
    one_key(kiosk)
    assert kiosk.conductor.ring
    kiosk.keys("tab")
    assert kiosk.conductor.ring == ""
    kiosk.keys("backspace", "space")
    assert kiosk.conductor.ring
    kiosk.taps("language:en")
    assert kiosk.conductor.ring == ""


def test_the_one_key_begins_a_walk_where_there_is_no_way_on(kiosk: Kiosk) -> None:
    kiosk.taps("open")
    one_key(kiosk)
    assert kiosk.conductor.ring == "language:ar"
    assert kiosk.screen == Languages()


def test_a_hand_that_rests_on_the_corner_still_opens_the_grown_ups_door(kiosk: Kiosk) -> None:
    touched_anywhere(kiosk)
    presses(kiosk, comes_down, "back", "carry_on")
    kiosk.rests_on("pause")
    assert isinstance(kiosk.screen, Keypad)
    assert kiosk.conductor.ring == "", "what lies behind the code is touched by hands"
    kiosk.taps("digit:1")
    assert isinstance(kiosk.screen, Keypad) and kiosk.screen.typed == "1"


def test_a_slow_hand_presses_as_a_quick_one_does(kiosk: Kiosk) -> None:
    touched_anywhere(kiosk)
    walks_to(kiosk, "back")
    kiosk.hears(FingerDown(1, ANYWHERE)).waits(round(LONG_PRESS_MS)).hears(FingerUp(1, ANYWHERE))
    assert isinstance(kiosk.screen, Paused)


def test_the_sheet_ends_the_walk_again(kiosk: Kiosk) -> None:
    touched_anywhere(kiosk)
    presses(kiosk, comes_down, "wish:scan")
    assert kiosk.conductor.ring == ""
    kiosk.taps("back", "carry_on")
    assert isinstance(kiosk.screen, Reading)
