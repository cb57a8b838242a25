"""The grown-ups' corner: a long press, six digits, the month's counts, and the way back."""

from typing import cast

import pytest

from kiosk.model.asides import Calm, Keypad, Paused, Staff
from kiosk.model.counts import METRICS
from kiosk.model.messages import (
    AskCode,
    AskTotals,
    CodeJudged,
    CodeKnown,
    Export,
    Exported,
    Failed,
    Forget,
    Held,
    JudgeCode,
    Leave,
    Pressed,
    SetCode,
    SetVolume,
    TotalsCame,
)
from kiosk.model.naming import metric_name
from kiosk.model.picture import Plate, Words
from kiosk.model.session import IDLE_MS, Attract, Languages, Screen, Shelf
from kiosk.model.values import changed
from kiosk.screens.staff import VOLUME_STEPS
from tests.screens.child import TINY, Child

COUNTS = tuple((metric, 10 + index) for index, metric in enumerate(METRICS))


def reader(code: str = "en") -> Child:
    """Somebody at the first panel of the tiny story."""
    child = Child(TINY).opens(TINY.stories["tiny", code])
    child.effects.clear()
    return child


def at_the_door(is_set: bool = True) -> Child:
    """Somebody who rested a finger on the pause button."""
    return reader().holds("pause").happens(CodeKnown(is_set))


def types(child: Child, code: str) -> Child:
    """Six digits."""
    return child.taps(*(f"digit:{digit}" for digit in code))


def inside(code: str = "en") -> Child:
    """Somebody in the corner, whose counts have come."""
    child = reader(code).holds("pause").happens(CodeKnown(True))
    types(child, "482913").happens(CodeJudged(True)).happens(TotalsCame("2026-11", COUNTS))
    child.effects.clear()
    return child


def keypad(child: Child) -> Keypad:
    """The keypad that is up."""
    assert isinstance(child.screen, Keypad)
    return child.screen


def staff(child: Child) -> Staff:
    """The corner that is up."""
    assert isinstance(child.screen, Staff)
    return child.screen


def words(child: Child) -> dict[str, str]:
    """What is written, by key."""
    return {item.key: item.text for item in child.picture.items if isinstance(item, Words)}


@pytest.mark.parametrize("screen", [Attract(), Languages(), Shelf("en"), Calm(Shelf("en"))],
                         ids=lambda screen: type(screen).__name__)
def test_a_finger_that_rests_on_the_corner_opens_the_door_and_a_short_touch_does_nothing(
    screen: Screen,
) -> None:
    child = Child(TINY, screen)
    assert child.taps("grown_ups").screen == screen
    assert child.holds("grown_ups").screen == Keypad(screen)
    assert child.effects[-1] == AskCode()


def test_in_a_story_the_door_is_under_the_pause_button() -> None:
    child = reader()
    here = child.screen
    child.holds("pause")
    assert child.screen == Keypad(here)
    assert child.effects[-1] == AskCode()
    assert child.taps("back").screen == here


def test_the_first_code_is_chosen_by_typing_it_twice() -> None:
    child = types(at_the_door(is_set=False), "482913")
    assert keypad(child).setting == "repeat"
    assert keypad(child).typed == ""
    types(child, "482913")
    assert child.effects[-1:] == [SetCode("482913")]
    assert isinstance(child.screen, Keypad), "the door opens when the code was kept, not before"
    child.happens(CodeJudged(True))
    assert isinstance(child.session.screen, Staff)
    assert child.effects[-1] == AskTotals()


def test_a_first_code_that_is_too_easy_is_chosen_anew_and_opens_nothing() -> None:
    child = types(types(at_the_door(is_set=False), "111111"), "111111")
    child.happens(CodeJudged(False, says="Choose a code that is harder to guess."))
    assert keypad(child).setting == "choose"
    assert keypad(child).typed == ""
    assert words(child)["heading"] == "Choose a code that is harder to guess."


def test_two_codes_that_differ_are_chosen_anew_and_none_is_set() -> None:
    child = types(types(at_the_door(is_set=False), "482913"), "482914")
    assert keypad(child).setting == "choose"
    assert words(child)["heading"].startswith("The two codes differ")
    assert not [effect for effect in child.effects if isinstance(effect, SetCode)]


def test_where_a_code_is_set_six_digits_are_judged_and_fewer_are_not() -> None:
    child = types(at_the_door(), "48291")
    assert not [effect for effect in child.effects if isinstance(effect, JudgeCode)]
    types(child, "3")
    assert child.effects[-1] == JudgeCode("482913")
    assert isinstance(child.screen, Keypad), "the door opens when it was judged, not before"


def test_the_right_code_opens_the_corner_and_asks_for_the_counts() -> None:
    child = types(at_the_door(), "482913").happens(CodeJudged(True))
    assert isinstance(child.screen, Staff)
    assert child.effects[-1] == AskTotals()


@pytest.mark.parametrize(("seconds", "said"), [
    (1, "Please wait 1 second."), (30, "Please wait 30 seconds."),
])
def test_a_wrong_code_is_wiped_and_says_how_long_to_wait(seconds: int, said: str) -> None:
    child = types(at_the_door(), "111111").happens(CodeJudged(False, seconds))
    assert keypad(child).typed == ""
    assert words(child)["heading"].endswith(said)


def test_a_wrong_code_without_a_wait_may_be_tried_again() -> None:
    child = types(at_the_door(), "111111").happens(CodeJudged(False))
    assert words(child)["heading"] == "That was not the code. Please try again."


def test_what_keeps_every_code_out_is_said_in_its_own_words() -> None:
    child = types(at_the_door(), "111111").happens(CodeJudged(False, 0, "The file is damaged."))
    assert words(child)["heading"] == "The file is damaged."


def test_digits_are_shown_as_dots_and_taken_back_one_by_one() -> None:
    child = types(at_the_door(), "123").taps("delete")
    assert keypad(child).typed == "12"
    fills = [cast(Plate, item).fill for item in child.picture.items if item.key.startswith("dot:")]
    assert fills[0] == fills[1] != fills[2] == fills[5]


def test_the_code_itself_is_never_written_on_the_screen() -> None:
    child = types(at_the_door(), "48291")
    assert not [text for text in words(child).values() if "48291" in text or "***" in text]


def test_the_table_shows_every_metric_by_name_with_its_sum() -> None:
    child = inside()
    written = words(child)
    for metric, value in COUNTS:
        assert written[f"metric:{metric}"] == metric_name(metric, TINY.interface("en")) != metric
        assert written[f"value:{metric}"] == str(value)
    assert written["heading"] == "Counts of November 2026"


def test_the_table_is_written_in_the_digits_of_the_language() -> None:
    written = words(inside("ar"))
    assert written["value:sessions_started"] == "١٠"
    assert "٢٠٢٦" in written["heading"]


def test_a_tablet_that_lost_its_date_says_so() -> None:
    assert words(inside().happens(TotalsCame("unknown", COUNTS)))["heading"] == (
        "Counts of an unknown month"
    )


def test_counts_that_are_not_safe_are_said_so() -> None:
    child = inside().happens(TotalsCame("2026-11", COUNTS, "The disk is full."))
    assert words(child)["says"] == "The disk is full."


def test_an_export_is_asked_for_once_and_only_its_end_says_to_take_the_stick_out() -> None:
    child = inside().taps("export", "export")
    assert child.effects == [Export("en")]
    assert "take the stick out" not in words(child)["says"]
    child.happens(Exported("kiosk-counts.csv", 12))
    assert words(child)["says"] == "Saved and checked. You can take the stick out."
    assert words(child)["file"] == "kiosk-counts.csv"


def test_an_export_that_failed_says_why_and_may_be_tried_again() -> None:
    child = inside().taps("export").happens(Failed("No USB stick was found."))
    assert words(child)["says"] == "No USB stick was found."
    child.taps("export")
    assert child.effects == [Export("en")] * 2


@pytest.mark.parametrize(("action", "last"), [("louder", VOLUME_STEPS), ("softer", 0)])
def test_the_voice_is_never_louder_than_five_nor_softer_than_silent(action: str, last: int) -> None:
    child = inside().taps(*[action] * 9)
    assert staff(child).volume == last
    assert child.effects[-1] == SetVolume(last)


def test_back_leads_to_the_very_place_that_was_left() -> None:
    here = reader().screen
    assert inside().taps("back").screen == here


@pytest.mark.parametrize("code", ["en", "ar"])
def test_closing_forgets_the_sitting_and_then_leaves(code: str) -> None:
    child = inside(code).taps("close")
    assert child.effects[-2:] == [Forget(), Leave()]


def test_a_pause_has_its_door_too() -> None:
    """A key opens it: the pause button lies under the veil."""
    child = reader().taps("pause")
    here = child.screen
    assert isinstance(here, Paused)
    child.happens(Held("grown_ups", child.now))
    assert child.screen == Keypad(here)


@pytest.mark.parametrize("over", [Keypad, Staff])
@pytest.mark.parametrize("key", ["calm", "pause"])
def test_no_key_leads_round_the_code(over: type[Keypad] | type[Staff], key: str) -> None:
    """What a child can come back to must never be the open corner."""
    child = reader()
    here = child.screen
    child.session = changed(child.session, screen=over(here))
    child.happens(Pressed(key, child.now))
    left = getattr(child.screen, "back", here)
    assert not isinstance(left, Keypad | Staff)


def test_the_door_opened_by_a_key_while_the_kiosk_asks_leads_back_to_the_story() -> None:
    child = reader()
    here = child.screen
    child.waits(IDLE_MS)
    child.happens(Held("grown_ups", child.now)).taps("back")
    assert child.screen == here
