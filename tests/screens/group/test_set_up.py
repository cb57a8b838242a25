"""A session is set up in few touches: a number and start, and everything else may be chosen."""

import pytest

from kiosk.model.asides import Staff, StillThere
from kiosk.model.group import MOST, USUAL_MOST, Headcount, SettingUp
from kiosk.model.messages import (
    AskGroups,
    CodeJudged,
    CodeKnown,
    Forget,
    GroupsKnown,
    Pressed,
    SetVolume,
)
from kiosk.model.picture import Words, actions
from kiosk.model.session import IDLE_MS, Reading, Shelf
from kiosk.screens.group.set_up_view import NUMBERS
from tests.screens.child import SHIPPED, TINY, Child
from tests.screens.group.leader import STORY, at_the_set_up, is_at

BANDS = GroupsKnown(Headcount(girls_and_boys=True, ages=((6, 9), (10, 12))))


def written(child: Child) -> dict[str, str]:
    """What stands on the glass, by key."""
    return {item.key: item.text for item in child.picture.items if isinstance(item, Words)}


def set_up(child: Child) -> SettingUp:
    """The set-up that is up."""
    assert isinstance(child.screen, SettingUp)
    return child.screen


def test_the_code_of_those_who_lead_opens_the_set_up_and_nothing_else() -> None:
    child = at_the_set_up()
    assert AskGroups() in child.effects
    assert not {"export", "close", "group_code"} & set(child.offered)
    assert child.taps("back").screen == Shelf("en")


def test_the_staff_code_opens_the_corner_and_there_a_session_may_begin_too() -> None:
    child = Child(SHIPPED, Shelf("en")).holds("grown_ups").happens(CodeKnown(True))
    child.taps(*["digit:4"] * 6).happens(CodeJudged(True))
    assert isinstance(child.screen, Staff)
    child.taps("group").happens(GroupsKnown(Headcount())).taps("heads:9", "start")
    assert child.sitting.mode == "group"


@pytest.mark.parametrize(("language", "touches"), [
    ("en", ("heads:12", "start")), ("ar", ("language:ar", "heads:12", "start")),
    ("ku", ("heads:7", "language:ku", "start")),
])
def test_two_touches_begin_and_a_third_chooses_another_language(
    language: str, touches: tuple[str, ...]
) -> None:
    child = at_the_set_up().taps(*touches)
    assert len(touches) <= 3
    assert child.sitting.mode == "group"
    assert child.sitting.language == language
    assert child.sitting.here == "CN0"


def test_every_number_from_five_to_twenty_is_one_touch_away_and_others_are_counted() -> None:
    child = at_the_set_up()
    assert tuple(NUMBERS) == tuple(range(5, 21))
    for number in NUMBERS:
        assert set_up(child.taps(f"heads:{number}")).children == number
    assert set_up(child.taps("more:")).children == 21
    child.taps("heads:5", "fewer:", "fewer:")
    assert set_up(child).children == 3


def test_nobody_is_asked_for_again_kindly_and_nothing_begins() -> None:
    child = at_the_set_up().taps("start")
    assert set_up(child).says == "none"
    assert written(child)["heading"] == "Who is here today? Count the children first, then start."
    child.taps("fewer:", "fewer:", "start")
    assert set_up(child).children == 0
    child.taps("heads:6")
    assert written(child)["heading"] == "How many children are here?"


def test_very_many_are_asked_about_once_and_then_believed() -> None:
    child = at_the_set_up().taps("heads:20", *["more:"] * (USUAL_MOST - 19), "start")
    assert set_up(child).says == "many"
    assert written(child)["heading"].startswith(f"{USUAL_MOST + 1} children: is that right?")
    child.taps("start")
    assert child.sitting.led.children == USUAL_MOST + 1


def test_no_number_is_ever_beyond_what_anybody_counts_in_a_tent() -> None:
    child = at_the_set_up().taps("heads:20", *["more:"] * 200)
    assert set_up(child).children == MOST


def test_heads_are_told_apart_only_where_staff_chose_so() -> None:
    plain, told = at_the_set_up(), at_the_set_up(BANDS)
    assert [one for one in plain.offered if one.startswith("more:")] == ["more:"]
    assert [one for one in told.offered if one.startswith("more:")] == [
        "more:girls.6-9", "more:girls.10-12", "more:boys.6-9", "more:boys.10-12"]
    assert "heads:12" not in told.offered


def test_each_kind_of_head_is_counted_by_itself_and_the_rest_not_at_all() -> None:
    child = at_the_set_up(BANDS).taps(*["more:girls.6-9"] * 4, *["more:boys.10-12"] * 3)
    child.taps("fewer:girls.6-9", "first_more", "first_more", "start")
    assert child.counts["group_heads:girls.6-9"] == 3
    assert child.counts["group_heads:boys.10-12"] == 3
    assert child.counts["group_heads"] == 6
    assert child.counts["group_first_time"] == 2
    assert child.counts["sessions_started"] == 1
    assert {entry.mode for entry in child.entries} == {"group"}


def test_where_nobody_said_who_is_new_nothing_is_counted_of_it() -> None:
    assert at_the_set_up().taps("heads:8", "start").counts["group_first_time"] == 0


def test_there_are_never_more_new_children_than_children() -> None:
    child = at_the_set_up().taps("heads:5", *["first_more"] * 9, "start")
    assert child.counts["group_first_time"] == 5


def test_the_chapter_that_is_next_is_chosen_and_one_always_is() -> None:
    child = at_the_set_up(GroupsKnown(Headcount(), ((STORY, "4"),)))
    assert set_up(child).chapters == ("4",)
    assert set_up(child.taps("chapter:4")).chapters == ("4",), "one is always chosen"
    assert set_up(child.taps("chapter:5", "chapter:4")).chapters == ("5",)


def test_chapters_are_read_in_the_order_of_the_story_whatever_the_order_of_fingers() -> None:
    child = at_the_set_up(GroupsKnown(Headcount(), ((STORY, "6"),))).taps("chapter:2", "chapter:4")
    child.taps("heads:9", "start")
    assert child.sitting.led.chapters == ("2", "4", "6")


def test_a_later_chapter_begins_with_what_was_before() -> None:
    child = at_the_set_up(GroupsKnown(Headcount(), ((STORY, "3"),))).taps("heads:9", "start")
    assert is_at(child, "remember")
    child.taps("forward")
    assert isinstance(child.screen, Reading)
    assert child.sitting.path == ("c3_01",)
    assert child.counts["panels_seen:c3_01"] == 1


def test_where_there_are_several_stories_another_one_is_a_touch_away() -> None:
    child = at_the_set_up(books=TINY)
    first = set_up(child).story
    assert set_up(child.taps("story")).story != first
    child.taps("heads:6", "start")
    assert child.sitting.story != first
    assert "story" not in at_the_set_up(books=SHIPPED).offered


def test_a_chapter_that_has_gone_is_not_next() -> None:
    child = at_the_set_up(GroupsKnown(Headcount(), ((STORY, "old"),)))
    assert set_up(child).chapters == ("1",)


def test_whoever_was_reading_has_come_to_an_end_when_a_session_begins() -> None:
    reader = Child(TINY).opens(TINY.stories["tiny", "en"])
    child = at_the_set_up(books=TINY, behind=reader.screen).taps("heads:6", "start")
    assert child.counts["sessions_ended"] == 1
    assert next(entry.mode for entry in child.entries
                if entry.metric == "sessions_ended") == "child"
    assert Forget() in child.effects


def test_without_a_session_the_reader_finds_the_page_as_it_was() -> None:
    reader = Child(TINY).opens(TINY.stories["tiny", "en"])
    assert at_the_set_up(books=TINY, behind=reader.screen).taps("back").screen == reader.screen


@pytest.mark.parametrize("key", ["calm", "pause", "blank", "forward", "grown_ups"])
def test_no_key_leads_out_of_the_set_up_but_its_own_buttons(key: str) -> None:
    child = at_the_set_up()
    before = child.screen
    child.happens(Pressed(key, child.now))
    assert child.screen == before


def test_a_set_up_that_is_left_standing_does_not_wait_open_for_whoever_comes_next() -> None:
    child = at_the_set_up()
    child.waits(IDLE_MS)
    asked = child.session.screen
    assert isinstance(asked, StillThere) and asked.back == Shelf("en")


def test_the_loudness_of_a_session_is_what_staff_allow_until_somebody_lowers_it() -> None:
    child = at_the_set_up().taps("heads:9", "start")
    assert child.sitting.led.loudness == child.session.volume
    assert not [one for one in child.effects if isinstance(one, SetVolume)]


@pytest.mark.parametrize("language", ["en", "ar", "ckb", "ku"])
def test_every_kind_of_head_has_a_name_in_every_language(language: str) -> None:
    headcount = Headcount(girls_and_boys=True, ages=((6, 9), (10, 15)))
    for counters in (headcount, Headcount(True), Headcount(ages=((6, 15), (16, 18)))):
        child = at_the_set_up(GroupsKnown(counters), language=language)
        names = [text for key, text in written(child).items() if key.startswith("words:more:")]
        assert len(set(names)) == len(counters.cells) == len(names)
        assert "start" in actions(child.picture)
