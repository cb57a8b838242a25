"""What the page tells is worked out of the rows, and never says more than they do."""

from collections import Counter

from kiosk.staff.report import figures
from tests.staff.report.counted import ROWS, TINY, row


def test_a_panel_that_was_renamed_keeps_what_was_seen_of_it() -> None:
    seen = {one.panel: one.times for one in figures.panels(ROWS, TINY)}
    assert seen == {"p1": 40, "p2": 25, "p3": 14, "p4": 0, "p5": 20}


def test_the_most_seen_panel_tells_how_many_came_to_a_chapter_and_the_last_who_stayed() -> None:
    (chapter, *_) = figures.chapters(ROWS, TINY)
    assert (chapter.reached, chapter.ended) == (40, 20)


def test_a_question_is_told_in_parts_that_add_up_to_how_often_it_was_shown() -> None:
    first, _ = figures.asked(ROWS, TINY)
    assert (first.question.id, first.first, first.later, first.left) == ("Q1", 10, 11, 3)
    assert first.first + first.later + first.left == first.shown


def test_feelings_are_no_question_of_the_page_even_if_somebody_wrote_counts_of_them() -> None:
    assert not figures.asked([row("item_shown", 5, "Q4")], TINY)


def test_the_wrong_picture_that_was_picked_most_is_named_with_how_often() -> None:
    (worst,) = figures.wrong_picks(ROWS, TINY)
    assert (worst.answer.id, worst.picked, worst.shown) == ("Q1.c", 8, 24)


def test_nothing_is_named_out_of_a_handful() -> None:
    few = [row("item_shown", figures.ENOUGH - 1, "Q2"), row("item_first_option", 9, "Q2.no")]
    assert not figures.wrong_picks(few, TINY)
    enough = [row("item_shown", figures.ENOUGH, "Q2"), row("item_first_option", 9, "Q2.no")]
    assert figures.wrong_picks(enough, TINY)


def test_a_decision_is_told_with_all_its_ways_those_that_nobody_took_too() -> None:
    rows = [row("choice_taken", 2, "D2.b")]
    (told,) = figures.decisions(rows, TINY)
    assert told[0].id == "D2"
    assert told[1] == Counter({"D2.b": 2, "D2.a": 0})


def test_counts_of_another_story_are_not_mixed_in() -> None:
    rows = [row("item_shown", 7, "Q1")]
    other = [one for one in ROWS if one.story_id == "cards"]
    assert figures.details([*rows, *other], "item_shown", TINY) == {"Q1": 7}
