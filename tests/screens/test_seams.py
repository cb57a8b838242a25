"""Where one screen gives way to another: nothing of the one is heard, lit or lost on the other."""

import pytest

from kiosk.model.asides import Calm, Paused, Staff, StillThere
from kiosk.model.messages import (
    CodeJudged,
    Effect,
    Held,
    Hush,
    Keep,
    Pinched,
    Pressed,
    Record,
    SetVolume,
    Speak,
    Swiped,
)
from kiosk.model.session import (
    GOODBYE_MS,
    IDLE_MS,
    Asking,
    Attract,
    Languages,
    Noting,
    Reading,
    Screen,
    Shelf,
)
from kiosk.model.speech import WordSpoken
from tests.screens.child import TINY, Child

TO_THE_NOTE = ("p1", "D1", "p2", "Q1", "N1")
TO_THE_SOCKS = (*TO_THE_NOTE, "p5", "Q3")


def reader(*path: str, code: str = "en") -> Child:
    """A child who has come along `path` through the tiny story."""
    return Child(TINY).opens(TINY.stories["tiny", code]).walks(path or ("p1",))


def heard(child: Child) -> list[Effect]:
    """What was asked of the voice, in order."""
    return [effect for effect in child.effects if isinstance(effect, Speak | Hush)]


def said(child: Child) -> list[str]:
    """What is being said; nothing after a hush."""
    last = heard(child)[-1]
    return [words.text for words in last.utterances] if isinstance(last, Speak) else []


# A voice belongs to what is on the glass.


def test_a_break_from_a_note_is_quiet() -> None:
    child = reader(*TO_THE_NOTE)
    assert said(child)
    child.presses_note("break")
    assert isinstance(child.screen, Calm)
    assert said(child) == []


@pytest.mark.parametrize("way", ["breathe", "hug", "helper"])
def test_after_a_feeling_the_thanks_are_not_heard_on_in_the_calm_corner(way: str) -> None:
    child = reader(*TO_THE_SOCKS, "Q4").tries("Q4.sad")
    assert said(child)
    child.taps(way)
    assert isinstance(child.screen, Calm)
    assert said(child) == []


def test_a_shelf_that_is_left_says_no_more() -> None:
    child = Child(TINY).taps("open", "language:en", "language:en")
    assert said(child) == ["Touch a story."]
    child.taps("back")
    assert said(child) == []


def test_a_skip_that_is_thought_over_ends_its_summary() -> None:
    child = reader(*TO_THE_NOTE).presses_note("skip").taps("back")
    assert isinstance(child.screen, Noting) and not child.screen.skipped
    assert said(child) == []


def test_a_touch_ends_the_question_whether_anybody_is_there() -> None:
    child = reader().waits(IDLE_MS)
    assert said(child) == ["Are you still there?"]
    child.taps("here")
    assert said(child) == []


def test_a_door_left_open_over_a_story_is_asked_after_aloud() -> None:
    child = reader()
    child.happens(Held("pause", child.now)).waits(IDLE_MS)
    assert isinstance(child.screen, StillThere)
    assert said(child) == ["Are you still there?"]


def test_the_summary_of_a_skip_is_what_is_heard_when_it_is_touched() -> None:
    child = reader(*TO_THE_NOTE).presses_note("skip").taps("heading")
    assert said(child) == ["It was dark, and nothing happened."]


def test_quiet_reading_stays_quiet_unless_something_is_touched_to_be_heard() -> None:
    child = reader().taps("quiet").walks(("p1", "D1", "p2", "Q1"))
    child.taps("answer:Q1.b")
    assert said(child) == ["A hat"], "it was touched to be heard"
    child.taps("answer:Q1.b")
    assert said(child) == [], "what is said of the answer was not asked for"
    child.taps("heading")
    assert said(child) == ["Not that. Look again.", "Look at her foot."]


def test_quiet_reading_shows_the_summary_of_a_skip_and_reads_it_when_touched() -> None:
    child = reader().taps("quiet").walks(TO_THE_NOTE).presses_note("skip")
    assert said(child) == []
    child.taps("heading")
    assert said(child) == ["It was dark, and nothing happened."]


# What is seen is what is so.


def test_the_calm_corner_puts_out_the_word_that_was_lit() -> None:
    child = reader().happens(WordSpoken("p1.caption", 2)).taps("calm", "return")
    assert isinstance(child.screen, Reading)
    assert child.screen.lit is None, "the voice that lit it was silenced"


@pytest.mark.parametrize("asked", ["say:p1.caption", "replay"])
def test_words_that_are_heard_again_are_lit_from_the_first(asked: str) -> None:
    child = reader().happens(WordSpoken("p1.caption", 2)).happens(Pressed(asked))
    assert isinstance(child.screen, Reading)
    assert child.screen.lit is None, "the voice has not begun again"


def test_a_balloon_of_another_panel_does_not_silence_the_voice() -> None:
    """On the whole page a switch comes to it; a finger finds the panel there."""
    child = reader("p1", "D1", "p2")
    child.taps("page").happens(Pressed("replay"))
    before = said(child)
    assert before
    assert said(child.happens(Pressed("say:p1.caption"))) == before


@pytest.mark.parametrize("times", [1, 2])
def test_a_power_cut_does_not_change_whether_it_is_read_aloud(times: int) -> None:
    child = reader().taps(*["quiet"] * times)
    kept = [effect.sitting for effect in child.effects if isinstance(effect, Keep)]
    assert kept[-1].quiet is (times == 1)


def test_an_answer_that_was_let_go_looks_let_go() -> None:
    child = reader(*TO_THE_SOCKS)
    untouched = child.picture
    child.taps("answer:Q3.a")
    assert child.picture != untouched
    child.taps("answer:Q3.a")
    assert child.picture == untouched


# A slow finger means what a quick one means, where there is nothing to hold.


def test_a_slow_finger_marks_one_of_several_answers() -> None:
    child = reader(*TO_THE_SOCKS).holds("answer:Q3.a")
    assert isinstance(child.screen, Asking)
    assert child.screen.marked == ("Q3.a",)


def test_a_slow_finger_on_the_answer_that_glows_goes_on() -> None:
    child = reader("p1", "D1", "p2", "Q1").tries("Q1.a").holds("answer:Q1.a")
    assert child.sitting.here == "N1"


def test_a_slow_finger_on_an_answer_that_faded_hears_it() -> None:
    child = reader("p1", "D1", "p2", "Q1").tries("Q1.b").holds("answer:Q1.b")
    assert said(child) == ["A hat"]


# Any hand, any gesture.


@pytest.mark.parametrize("inwards", [True, False])
def test_even_two_fingers_say_that_somebody_is_there(inwards: bool) -> None:
    child = reader()
    here = child.screen
    child.waits(IDLE_MS).happens(Pinched(inwards, child.now))
    assert child.screen == here


@pytest.mark.parametrize("gesture", [Swiped(-1.0), Swiped(1.0), Pinched(True), Pinched(False)],
                         ids=str)
def test_the_closed_book_opens_at_any_gesture(gesture: Swiped | Pinched) -> None:
    assert Child(TINY).happens(gesture).screen == Languages()


# A pause over the calm corner, which a key can ask for.


def test_calm_from_a_pause_in_the_calm_corner_is_the_calm_corner() -> None:
    child = reader()
    here = child.screen
    child.taps("calm", "calm:tree").happens(Pressed("pause", child.now))
    assert isinstance(child.screen, Paused)
    assert child.happens(Pressed("calm", child.now)).session.screen == Calm(here, "tree")


def test_the_language_changes_behind_the_calm_corner_too() -> None:
    child = reader().taps("calm")
    child.happens(Pressed("pause", child.now)).taps("language:ar")
    assert child.sitting.language == "ar"
    assert isinstance(child.screen, Calm)


def test_the_letters_grow_behind_the_calm_corner_too() -> None:
    child = reader()
    size = child.sitting.text_size
    child.taps("calm").happens(Pressed("pause", child.now)).taps("settings", "letters:2")
    assert child.sitting.text_size != size


# The calm corner has no timer.


@pytest.mark.parametrize("place", ["breathe", "hug", "tree", "helper"])
def test_nobody_who_breathes_is_asked_after_while_they_may_still_be_at_it(place: str) -> None:
    child = reader().taps("calm", f"calm:{place}").waits(3 * IDLE_MS)
    assert isinstance(child.screen, Calm)


def test_a_calm_corner_that_was_left_is_closed_in_the_end() -> None:
    child = reader().taps("calm").waits(20 * IDLE_MS + GOODBYE_MS)
    assert isinstance(child.screen, Attract)
    assert child.counts["sessions_ended"] == 1


# The grown-ups' corner.


def in_the_corner(child: Child) -> Child:
    """A grown-up who knows the code."""
    child.happens(Held("grown_ups", child.now)).happens(CodeJudged(True))
    assert isinstance(child.screen, Staff)
    return child


def test_the_level_of_the_voice_is_still_what_it_was_set_to() -> None:
    child = in_the_corner(reader()).taps("softer", "softer", "back")
    in_the_corner(child)
    assert isinstance(child.screen, Staff) and child.screen.volume == 2
    child.taps("louder")
    assert child.effects[-1] == SetVolume(3)


def test_closing_the_kiosk_counts_the_sitting_behind_as_ended() -> None:
    child = in_the_corner(reader()).taps("close")
    assert child.counts["sessions_started"] == child.counts["sessions_ended"] == 1


@pytest.mark.parametrize("behind", [Attract(), Languages(), Shelf("en")],
                         ids=lambda screen: type(screen).__name__)
def test_closing_the_kiosk_where_no_story_is_open_counts_nothing(behind: Screen) -> None:
    child = in_the_corner(Child(TINY, behind)).taps("close")
    assert not [effect for effect in child.effects if isinstance(effect, Record)]
