"""Chapters as sittings: a title before each, a rest after it, and a book that stays open."""

import pytest

from kiosk.model.asides import Paused
from kiosk.model.chapters import chapters_open, chapters_read
from kiosk.model.messages import Forget, Keep, Speak
from kiosk.model.picture import Art, Plate
from kiosk.model.saving import as_record, from_record
from kiosk.model.session import Attract, Languages, Noting, Reading, Shelf
from kiosk.model.values import changed
from kiosk.model.waymarks import Rest, Title
from kiosk.screens import going
from kiosk.screens.going import resume
from tests.screens.child import SHIPPED, TINY, Child

LANGUAGES = ("en", "ar")
ENGLISH = SHIPPED.stories["going_home_again", "en"]
CHAPTERS = [one.id for one in ENGLISH.chapters]
#: The first way through chapter one, and where chapter two begins.
ONE = ("CN0", "c1_01", "c1_02", "c1_03", "c1_04", "c1_05", "c1_06", "CN1", "c1_10", "D1",
       "c1_d1a", "c1_11", "c1_12", "Q01")


def at_the_title(language: str = "en") -> Child:
    """A child who has just opened the book."""
    story, code = "story:going_home_again", f"language:{language}"
    return Child(SHIPPED).taps("open", code, code, story, story)


def at_the_rest(language: str = "en") -> Child:
    """A child who has read chapter one to its end."""
    return at_the_title(language).taps("forward").walks(ONE).answers().taps("forward")


def said(child: Child) -> str:
    """What is said last."""
    spoken = [effect for effect in child.effects if isinstance(effect, Speak)]
    return spoken[-1].utterances[0].text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_story_begins_with_the_title_of_its_first_chapter_which_is_said(language: str) -> None:
    child = at_the_title(language)
    assert isinstance(child.screen, Title)
    assert said(child) == SHIPPED.stories["going_home_again", language].chapters[0].title
    assert child.taps("heading").taps("forward").sitting.path == ("CN0",)


def test_opening_a_book_counts_one_session_and_its_title_no_page() -> None:
    child = at_the_title()
    assert (child.counts["sessions_started"], child.counts["panels_seen"]) == (1, 0)
    assert child.taps("forward").counts["sessions_started"] == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chapter_ends_where_one_can_go_on_or_stop_and_both_are_said(language: str) -> None:
    child = at_the_rest(language)
    assert isinstance(child.screen, Rest)
    assert {"stop", "forward"} <= set(child.offered)
    assert said(child) == SHIPPED.interface(language).say(
        "This chapter is done. You can go on, or stop here.")


def test_going_on_leads_to_the_next_title_and_into_the_chapter() -> None:
    child = at_the_rest().taps("forward")
    assert isinstance(child.screen, Title) and said(child) == ENGLISH.chapters[1].title
    assert child.taps("forward").sitting.path == (*ONE, "c2_01")


def test_going_back_goes_from_title_to_rest_to_the_last_page() -> None:
    child = at_the_rest().taps("forward", "back")
    assert isinstance(child.screen, Rest)
    assert child.taps("back").sitting.path == ONE and child.sitting.ahead == ""


def test_stopping_leaves_the_book_open_on_the_shelf_and_it_is_carried_on_with() -> None:
    child = at_the_rest()
    resting = child.sitting
    child.taps("stop")
    assert child.screen == Shelf("en", resting=resting)
    assert child.counts["sessions_ended"] == 0
    child.taps("carry_on")
    assert child.screen == Rest(resting)


def test_leaving_by_the_pause_comes_back_to_the_same_page() -> None:
    child = at_the_title().taps("forward").walks(ONE[:4])
    path = child.sitting.path
    child.taps("pause", "home", "carry_on")
    assert isinstance(child.screen, Reading) and child.sitting.path == path


def test_another_reading_ends_the_one_that_was_left_open() -> None:
    child = at_the_rest().taps("stop", "story:going_home_again", "story:going_home_again")
    assert isinstance(child.screen, Title) and child.sitting.leaves == ()
    assert (child.counts["sessions_started"], child.counts["sessions_ended"]) == (2, 1)
    assert chapters_read(child.sitting, ENGLISH) == frozenset()


def test_a_book_that_nobody_carries_on_with_is_closed_and_forgotten() -> None:
    child = at_the_rest().taps("stop").waits(10 * 60_000)
    assert isinstance(child.screen, Attract)
    assert child.counts["sessions_ended"] == 1
    assert any(isinstance(effect, Forget) for effect in child.effects)
    child.taps("open", "language:en", "language:en")
    assert child.screen == Shelf("en", touched="")


def test_going_on_to_the_languages_gives_the_open_book_up() -> None:
    child = at_the_rest().taps("stop", "back")
    assert child.screen == Languages() and child.counts["sessions_ended"] == 1


def test_a_power_cut_at_a_rest_and_at_a_title_comes_back_there() -> None:
    for child, screen in ((at_the_rest(), Rest), (at_the_title(), Title)):
        kept = [one.sitting for one in child.effects if isinstance(one, Keep)][-1]
        again = from_record(as_record(kept))
        assert again is not None
        step = resume(again, SHIPPED)
        assert step is not None and isinstance(step[0], screen)


def test_a_book_may_be_opened_anywhere_and_what_comes_before_the_story_is_said_first() -> None:
    child = at_the_title().taps("chapter:3")
    assert isinstance(child.screen, Title) and said(child) == ENGLISH.chapters[2].title
    child.taps("forward")
    assert isinstance(child.screen, Noting) and child.sitting.path == ("CN0",)
    child.presses_note("read")
    assert child.sitting.path == ("CN0", "c3_01") and child.sitting.ahead == ""


def test_going_back_from_the_note_before_a_later_chapter_comes_to_its_title() -> None:
    child = at_the_title().taps("chapter:3", "forward", "back")
    assert isinstance(child.screen, Title) and child.sitting.ahead == "c3_01"


def test_the_pause_offers_the_chapters_that_were_read_and_no_others() -> None:
    child = at_the_rest().taps("forward", "forward", "pause")
    assert [one for one in child.offered if one.startswith("chapter:")] == [
        "chapter:1", "chapter:2"]


def test_going_back_to_a_chapter_loses_no_leaf_and_counts_nothing_twice() -> None:
    child = at_the_rest().taps("forward", "forward")
    leaves, counts = child.sitting.leaves, child.counts
    child.taps("pause", "chapter:1")
    assert isinstance(child.screen, Title) and child.sitting.path == ()
    child.taps("forward").walks(ONE)
    assert child.sitting.leaves == leaves and child.counts == counts


def test_a_chapter_that_was_read_stays_open_after_going_back() -> None:
    child = at_the_rest().taps("forward", "forward").walks(("c2_01", "c2_02")).taps("pause")
    child.taps("chapter:1", "forward").walks(ONE[:3]).taps("pause", "chapter:2")
    assert isinstance(child.screen, Title) and child.sitting.path == ONE[:3]
    child.taps("back")
    assert isinstance(child.screen, Reading) and child.sitting.path == ONE[:3]


def test_the_row_lights_what_was_read_and_frames_what_is_read() -> None:
    child = at_the_rest().taps("forward", "forward", "pause")
    arts = {item.key: item for item in child.picture.items if isinstance(item, Art)}
    edges = {item.key: item for item in child.picture.items if isinstance(item, Plate)}
    lit = [id for id in CHAPTERS if arts[f"chapter-art:{id}"].dim == 0]
    framed = [id for id in CHAPTERS if edges[f"chapter-edge:{id}"].edge_width > 2]
    assert (lit, framed) == (["1", "2"], ["2"])


def test_a_group_may_go_to_every_chapter_and_meets_no_title_of_its_own() -> None:
    sitting = changed(at_the_rest().sitting, mode="group", ahead="", path=("c3_01",))
    assert [one.id for one in chapters_open(sitting, ENGLISH)] == CHAPTERS
    step = going.come_to(sitting, "c3_02", ENGLISH)
    assert not isinstance(step[0], Title | Rest)


def test_a_story_of_one_chapter_without_a_title_begins_with_its_first_page() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"])
    assert isinstance(child.screen, Reading)
    child.taps("pause")
    assert isinstance(child.screen, Paused)
    assert not any(one.startswith("chapter:") for one in child.offered)
