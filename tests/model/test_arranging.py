"""Laying cards into places: whatever is touched, every card lies in one place."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.model import arranging
from kiosk.model.questions import Answer, Partner, Question
from kiosk.model.session import Asking, Sitting
from kiosk.model.values import changed

IDS = ("a", "b", "c", "d")
STEPS = Question("Q", "1", "order", "How?", tuple(Answer(one, one, "") for one in IDS), "E")
PAIRS = Question("Q", "1", "match", "What?", tuple(
    Answer(one, one, "", partner=Partner(f"{one}.with", one, "")) for one in IDS), "E")
BEGUN = Asking(Sitting("tiny", "en"))
MOVES = st.lists(st.tuples(st.sampled_from(IDS), st.integers(0, len(IDS) - 1)), max_size=12)


def after(moves: list[tuple[str, int]]) -> Asking:
    screen = BEGUN
    for card, place in moves:
        screen = arranging.lay(screen, STEPS, card, place)
    return screen


def test_the_cards_of_an_order_are_its_answers_and_those_of_pairs_the_partners() -> None:
    assert arranging.right_order(STEPS) == IDS
    assert arranging.right_order(PAIRS) == tuple(f"{one}.with" for one in IDS)


def test_cards_are_shuffled_always_the_same_way_and_never_right() -> None:
    for count in range(2, 7):
        answers = tuple(Answer(f"Q{count}.{n}", "", "") for n in range(count))
        question = Question(f"Q{count}", "1", "order", "", answers, "E")
        mixed = arranging.shuffled(question)
        assert mixed == arranging.shuffled(question)
        assert sorted(mixed) == sorted(one.id for one in answers)
        assert mixed != arranging.right_order(question)


@given(MOVES)
def test_whatever_is_laid_every_card_lies_in_one_place(moves: list[tuple[str, int]]) -> None:
    screen = after(moves)
    assert sorted(arranging.lying(screen, STEPS)) == sorted(IDS)
    assert len(set(screen.marked)) == len(screen.marked)


@given(MOVES, st.sampled_from(IDS), st.integers(0, len(IDS) - 1))
def test_a_card_lies_where_it_was_laid_and_counts_as_laid(
    moves: list[tuple[str, int]], card: str, place: int,
) -> None:
    screen = arranging.lay(after(moves), STEPS, card, place)
    assert arranging.lying(screen, STEPS)[place] == card
    assert card in screen.marked


def test_the_last_card_lies_where_it_is_left_to_lie() -> None:
    screen = after([("a", 0), ("b", 1), ("c", 2)])
    assert arranging.complete(screen, STEPS)


def test_a_card_that_is_pushed_out_of_its_place_is_free_again() -> None:
    screen = after([("a", 0), ("b", 0)])
    assert "a" not in screen.marked


def test_the_right_order_is_right_and_ends_the_question() -> None:
    judged = arranging.judge(after([(one, place) for place, one in enumerate(IDS)]), STEPS)
    assert judged.right and judged.screen.stage == "right"


def test_after_a_first_wrong_try_only_what_lies_right_stays_laid() -> None:
    judged = arranging.judge(after([("a", 0), ("c", 1), ("b", 2), ("d", 3)]), STEPS)
    assert not judged.right
    assert (judged.screen.stage, judged.screen.marked) == ("second", ("a", "d"))


def test_after_the_second_wrong_try_everything_is_shown_right() -> None:
    wrong = after([("b", 0), ("a", 1), ("c", 2), ("d", 3)])
    again = arranging.judge(wrong, STEPS).screen
    shown = arranging.judge(again, STEPS).screen
    assert (shown.stage, arranging.lying(shown, STEPS)) == ("shown", IDS)


def test_where_other_pairs_help_as_well_a_second_try_is_taken_as_it_lies() -> None:
    kind = changed(PAIRS, too="That can help too.")
    other = arranging.turned_by_one(kind)
    first = arranging.judge(changed(BEGUN, laid=other, marked=other), kind)
    assert (first.right, first.screen.stage) == (False, "second")
    again = changed(first.screen, laid=other, marked=other)
    second = arranging.judge(again, kind)
    assert (second.right, second.screen.stage) == (True, "right")
    assert arranging.lying(second.screen, kind) == other
    assert arranging.otherwise(second.screen, kind)
    assert not arranging.otherwise(arranging.judge(
        changed(BEGUN, laid=arranging.right_order(kind)), kind).screen, kind)
