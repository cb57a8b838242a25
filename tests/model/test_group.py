"""Heads and hands are numbers; how they are told apart is chosen once, and read back as it was."""

import pytest

from kiosk.model.counts import is_id
from kiosk.model.group import MOST, Headcount, Led, Stop, age_bands, counted
from kiosk.model.saving import as_record, from_record
from kiosk.model.session import Sitting
from kiosk.model.stops import chapter_end, stop_after, stop_behind
from tests.screens.child import SHIPPED


@pytest.mark.parametrize(("chosen", "cells"), [
    (Headcount(), ("",)),
    (Headcount(True), ("girls", "boys")),
    (Headcount(ages=((6, 9), (10, 15))), ("6-9", "10-15")),
    (Headcount(True, ((6, 9), (10, 15))), ("girls.6-9", "girls.10-15", "boys.6-9", "boys.10-15")),
])
def test_a_counter_has_a_stable_id(chosen: Headcount, cells: tuple[str, ...]) -> None:
    assert chosen.cells == cells
    assert all(is_id(cell) for cell in cells if cell)


def test_numbers_go_up_and_down_and_never_below_none_nor_beyond_sense() -> None:
    hands = counted((), "a", 1)
    assert counted(hands, "b", 1) == (("a", 1), ("b", 1))
    assert counted(hands, "a", -5) == (("a", 0),)
    assert counted(hands, "a", 1000) == (("a", MOST),)


@pytest.mark.parametrize(("typed", "bands"), [
    ("", ()), ("6-9", ((6, 9),)), ("6-9, 10-12,13-15", ((6, 9), (10, 12), (13, 15))),
])
def test_bands_are_read_as_staff_type_them(typed: str, bands: tuple[tuple[int, int], ...]) -> None:
    assert age_bands(typed) == bands


@pytest.mark.parametrize("typed", ["6", "six-nine", "9-6", "6-9,9-12", "6-9,", "٦-٩",
                                   "1-2,3-4,5-6,7-8,9-10"])
def test_what_is_no_band_is_said_so(typed: str) -> None:
    with pytest.raises(ValueError, match="band"):
        age_bands(typed)


@pytest.mark.parametrize(("heads", "youngest"), [
    ((("", 12),), 6), ((("girls", 3),), 6), ((("10-12", 3), ("6-9", 0)), 10),
    ((("girls.9-11", 1), ("boys.12-15", 4)), 9),
])
def test_questions_are_for_the_youngest_who_are_here(
    heads: tuple[tuple[str, int], ...], youngest: int
) -> None:
    assert Led(heads=heads).youngest == youngest


def test_everything_of_a_session_comes_back_from_the_file() -> None:
    led = Led(
        heads=(("girls.6-9", 5), ("boys.6-9", 7)), first_time=3, chapters=("2", "4"), gentle=True,
        loudness=3, stops=("p1", "p2"), talked=("p1",), stop=Stop("card", "p3"),
        hands=(("Q1.a", 4),), stage="talk", recall="R05",
    )
    sitting = Sitting("tiny", "ar", ("p1",), frozenset({"panels_seen:p1"}), mode="group", led=led)
    assert from_record(as_record(sitting)) == sitting


def test_every_stop_leads_to_another_and_back_until_the_session_is_over() -> None:
    for goto in ("", "c2_01"):
        stop: Stop | None = Stop("do", goto)
        walked = []
        while stop is not None:
            walked.append(stop)
            assert stop_behind(stop) == (walked[-2] if len(walked) > 1 else None)
            stop = stop_after(stop)
        assert [one.kind for one in walked][:1] == ["do"]
        assert {one.goto for one in walked} == {goto}


def test_the_end_of_the_last_chapter_leads_nowhere_but_to_the_closing() -> None:
    story = SHIPPED.stories["going_home_again", "en"]
    here = Sitting(story.id, "en", ("c2_08",), mode="group", led=Led(chapters=("2", "5")))
    assert chapter_end(here, story) == Stop("do", "c5_01")
    there = Sitting(story.id, "en", ("c5_01",), mode="group", led=Led(chapters=("2", "5")))
    assert chapter_end(there, story) == Stop("do", "")
