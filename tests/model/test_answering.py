"""Two free tries, then help: whatever a child touches, no way through a question ends wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model import answering
from kiosk.model.questions import Answer, Question, QuestionKind
from kiosk.model.session import Asking, Sitting

BEGUN = Asking(Sitting("tiny", "en", ("q",)))


def question(kind: QuestionKind, rights: int, wrongs: int) -> Question:
    answers = (
        *(Answer(f"r{n}", "", "", right=True) for n in range(rights)),
        *(Answer(f"w{n}", "", "") for n in range(wrongs)),
    )
    return Question("q", "1", kind, "", answers, "next")


ONE = question("single", 1, 2)
TWO = question("multi", 2, 3)
FELT = question("feelings", 0, 3)

asked = st.one_of(
    st.builds(question, st.just("single"), st.just(1), st.integers(1, 3)),
    st.just(question("true_false", 1, 1)),
    st.builds(question, st.just("multi"), st.integers(2, 4), st.integers(1, 4)),
    st.builds(question, st.just("feelings"), st.just(0), st.integers(2, 7)),
)


def tried(screen: Asking, asks: Question, *ids: str) -> Asking:
    return answering.judge(screen, asks, ids).screen


def test_a_right_answer_ends_the_question_at_once() -> None:
    judged = answering.judge(BEGUN, ONE, ("r0",))
    assert judged.right
    assert judged.screen.stage == "right"


def test_a_first_wrong_answer_fades_and_gives_a_second_look() -> None:
    judged = answering.judge(BEGUN, ONE, ("w0",))
    assert not judged.right
    assert judged.screen.stage == "second"
    assert judged.screen.faded == ("w0",)
    assert not answering.finished(judged.screen)


def test_after_a_second_wrong_answer_the_right_one_is_shown() -> None:
    screen = tried(tried(BEGUN, ONE, "w0"), ONE, "w1")
    assert screen.stage == "shown"
    assert answering.finished(screen)


def test_of_several_answers_the_right_ones_stay_held_and_only_the_wrong_ones_fade() -> None:
    screen = tried(answering.marked(answering.marked(BEGUN, "r0"), "w0"), TWO, "r0", "w0")
    assert screen.marked == ("r0",)
    assert screen.faded == ("w0",)


def test_an_answer_that_is_touched_again_is_let_go() -> None:
    held = answering.marked(answering.marked(BEGUN, "r0"), "w0")
    assert held.marked == ("r0", "w0")
    assert answering.marked(held, "r0").marked == ("w0",)


def test_several_answers_are_complete_when_as_many_are_held_as_are_asked_for() -> None:
    one = answering.marked(BEGUN, "w0")
    assert not answering.complete(one, TWO)
    assert answering.complete(answering.marked(one, "r0"), TWO)


@pytest.mark.parametrize("answer", FELT.answers, ids=lambda answer: answer.id)
def test_every_feeling_is_received_with_the_same_kindness(answer: Answer) -> None:
    judged = answering.judge(BEGUN, FELT, (answer.id,))
    assert judged.right
    assert judged.screen.stage == "right"
    assert judged.screen.faded == ()


def test_an_answer_is_found_by_its_id_and_an_unknown_one_is_none() -> None:
    assert answering.answer(ONE, "w1") == ONE.answers[2]
    assert answering.answer(ONE, "never") is None


@given(asked, st.data())
def test_no_way_through_a_question_ends_on_a_wrong_answer(
    asks: Question, data: st.DataObject
) -> None:
    """Two tries at most, then it is over: rightly answered, or with the right ones shown."""
    screen = BEGUN
    tries = 0
    while not answering.finished(screen):
        free = [one.id for one in asks.answers if one.id not in screen.faded]
        count = max(1, len(asks.right_ids))
        ids = data.draw(st.lists(st.sampled_from(free), min_size=count, max_size=count,
                                 unique=True))
        screen = tried(screen, asks, *ids)
        tries += 1
        assert tries <= 2
        assert not asks.right_ids & set(screen.faded)
    if screen.stage == "right" and asks.scored:
        assert screen.chosen in asks.right_ids
