"""Everything that touch does can be done from a keyboard, and with one switch and one key."""

import pytest

from kiosk.app.keys import next_focus
from kiosk.model.asides import Calm, Keypad, Paused, Staff
from kiosk.model.geometry import Box
from kiosk.model.picture import Picture, Plate, action_at
from kiosk.model.session import Attract, Ended, Languages, Learned, Noting, Reading, Shelf
from kiosk.model.values import changed
from tests.app.hands import number
from tests.app.kiosk import Kiosk


def picks(kiosk: Kiosk, *wanted: str) -> Kiosk:
    """Each action by its digit."""
    for action in wanted:
        kiosk.keys(number(kiosk, action))
    return kiosk


def opens(kiosk: Kiosk, code: str) -> Kiosk:
    """Into the tiny story, from the closed book, by keys."""
    kiosk.keys("return")
    picks(kiosk, f"language:{code}", f"language:{code}", "story:tiny", "story:tiny")
    return kiosk


@pytest.mark.parametrize(("code", "on", "back"), [("en", "right", "left"), ("ar", "left", "right")])
def test_the_tiny_story_is_read_to_its_end_by_keys_alone(
    kiosk: Kiosk, code: str, on: str, back: str
) -> None:
    opens(kiosk, code).keys(on, on, on)
    assert kiosk.sitting.here == "D1"
    kiosk.keys(back)
    assert kiosk.sitting.here == "p1"
    kiosk.keys(on)
    picks(kiosk, "choice:D1.a", "choice:D1.a").keys(on, on, on)
    picks(kiosk, "answer:Q1.b", "answer:Q1.b", "answer:Q1.a", "answer:Q1.a").keys(on)
    assert isinstance(kiosk.screen, Noting)
    picks(kiosk, "note:N1.read").keys(on, on)
    assert isinstance(kiosk.screen, Learned)
    kiosk.keys(on, on, on, on)
    picks(kiosk, "answer:Q3.a", "answer:Q3.b").keys("return", on)
    picks(kiosk, "answer:Q4.calm").keys("return", on)
    picks(kiosk, "choice:D2.b", "choice:D2.b")
    assert isinstance(kiosk.screen, Ended)
    assert kiosk.sitting.here == "E2"
    assert kiosk.totals().total("sessions_completed") == 1


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_tiny_story_is_read_to_its_end_with_a_switch_and_return(
    kiosk: Kiosk, code: str
) -> None:
    kiosk.keys("return")
    kiosk.scans_to(f"language:{code}", f"language:{code}", "story:tiny", "story:tiny")
    kiosk.scans_to("forward", "forward", "forward", "choice:D1.b", "choice:D1.b")
    kiosk.scans_to("forward", "forward", "forward")
    kiosk.scans_to("answer:Q2.yes", "answer:Q2.yes", "forward")
    kiosk.scans_to("note:N1.skip", "forward", "forward", "forward", "forward")
    kiosk.scans_to("answer:Q3.a", "answer:Q3.b", "done", "forward")
    kiosk.scans_to("answer:Q4.skip", "answer:Q4.skip", "forward")
    kiosk.scans_to("choice:D2.a", "choice:D2.a")
    assert isinstance(kiosk.screen, Ended)
    kiosk.scans_to("done")
    assert kiosk.session.screen == Shelf(code)
    assert kiosk.totals().total("sessions_ended") == 1


def test_keys_reach_pause_calm_page_quiet_and_the_last_words_again(kiosk: Kiosk) -> None:
    opens(kiosk, "en").keys("escape")
    assert isinstance(kiosk.screen, Paused)
    kiosk.keys("return", "c")
    assert isinstance(kiosk.screen, Calm)
    kiosk.keys("1")
    assert isinstance(kiosk.screen, Calm) and kiosk.screen.place == "breathe"
    kiosk.keys("backspace", "backspace", "p")
    assert isinstance(kiosk.screen, Reading) and kiosk.screen.whole_page
    kiosk.keys("p", "r")
    assert [line.line_id for line in kiosk.narrator.speaking] == ["p1.caption"]
    kiosk.keys("q")
    assert kiosk.sitting.quiet
    assert kiosk.narrator.speaking == ()


def test_keys_open_the_grown_ups_door_type_the_code_and_come_back(kiosk: Kiosk) -> None:
    opens(kiosk, "en")
    here = kiosk.screen
    kiosk.keys("f10", *"48291", "delete", "1", *"3")
    assert isinstance(kiosk.screen, Keypad) and kiosk.screen.setting == "repeat"
    kiosk.keys(*"482913")
    assert isinstance(kiosk.screen, Staff)
    kiosk.keys("backspace")
    assert kiosk.screen == here


def test_any_key_that_means_on_answers_whether_somebody_is_there(kiosk: Kiosk) -> None:
    opens(kiosk, "en")
    kiosk.narrator.finish()
    here = kiosk.waits(0).screen
    kiosk.waits(95_000).keys("space")
    assert kiosk.screen == here


@pytest.mark.parametrize("key", ["x", "f1", "up", "0", "9", "left ctrl"])
def test_a_key_that_stands_for_nothing_does_nothing(kiosk: Kiosk, key: str) -> None:
    kiosk.keys("return")
    assert kiosk.keys(key).screen == Languages()


def test_what_a_switch_would_press_is_ringed(kiosk: Kiosk) -> None:
    kiosk.keys("return", "tab")
    assert kiosk.app.shown.items[-1].key == "focus-ring"
    kiosk.taps("back")
    assert isinstance(kiosk.screen, Attract)
    assert "focus-ring" not in [item.key for item in kiosk.app.shown.items], "a finger needs none"


def test_scanning_goes_round_and_round_both_ways() -> None:
    shown = Picture(tuple(Plate(name, Box(0, 0, 9, 9), "", action=name) for name in "abc"))
    assert [next_focus(shown, at) for at in ("", "a", "b", "c", "gone")] == list("abcaa")
    assert [next_focus(shown, at, backwards=True) for at in ("", "c", "a")] == list("cbc")
    assert next_focus(Picture(()), "a") == ""


# The calm corner by keys alone, and with one switch.


def test_five_things_are_found_by_their_digits(kiosk: Kiosk) -> None:
    opens(kiosk, "en").keys("c", "3")
    assert isinstance(kiosk.screen, Calm) and kiosk.screen.place == "five"
    kiosk.keys(*"13579")
    assert len(kiosk.screen.found) == 5


def test_the_hen_is_coloured_with_keys_and_with_one_switch(kiosk: Kiosk) -> None:
    opens(kiosk, "ar").keys("c", "4", "5")
    assert isinstance(kiosk.screen, Calm)
    assert (kiosk.screen.place, kiosk.screen.pot) == ("hen", "blue")
    kiosk.scans_to("paint:wing", "pot:pink", "paint:egg", "anew", "paint:comb")
    assert dict(kiosk.screen.painted) == {"comb": "pink"}
    kiosk.scans_to("return")
    assert isinstance(kiosk.screen, Reading)


def test_the_ring_of_a_switch_lies_within_the_part_that_it_would_colour(kiosk: Kiosk) -> None:
    opens(kiosk, "en").keys("c", "4")
    kiosk.focused = ""
    while kiosk.focused != "paint:belly":
        kiosk.focused = next_focus(kiosk.app.shown, kiosk.focused)
        kiosk.keys("tab")
    ring = kiosk.app.shown.items[-1]
    assert ring.key == "focus-ring"
    assert action_at(changed(kiosk.app.shown, items=kiosk.app.shown.items[:-1]),
                     ring.box.centre) == "paint:belly"


def test_soft_sounds_are_heard_from_the_device_once_wished_for(kiosk: Kiosk) -> None:
    opens(kiosk, "en").keys("right")
    assert kiosk.narrator.chimed == []
    kiosk.keys("f10", *"482913", *"482913")
    kiosk.scans_to("sounds").keys("backspace", "right")
    assert kiosk.narrator.chimed == ["pop"]
