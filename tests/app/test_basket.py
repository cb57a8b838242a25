"""More questions out of the basket, whatever touches it, and after a power cut the same one."""

import pytest

from bench.tries import right_answers, touched_for
from kiosk.model.basket import Basket
from kiosk.model.questions import Question
from kiosk.model.saving import as_record
from kiosk.model.session import Asking, Ended, Sitting
from tests.app.hands import HANDS, Hand, keyboard, one_key, switch, touch_anywhere
from tests.app.kiosk import Kiosk

#: None was taken out of it yet.
FULL = Basket()


def at_the_end(kiosk: Kiosk, code: str, basket: Basket = FULL) -> None:
    """The story of cards has ended; both its questions in reserve wait."""
    sitting = Sitting("cards", code, ("p1", "E1"), older=True, basket=basket)
    kiosk.furniture.desk.later(lambda: kiosk.furniture.sittings.save(as_record(sitting)))
    kiosk.furniture.desk.rows()  # after all that was handed over before
    kiosk.resumes()


def asked(kiosk: Kiosk) -> Question:
    """The question that is up."""
    question = kiosk.furniture.books.node(kiosk.sitting)
    assert isinstance(kiosk.screen, Asking) and isinstance(question, Question)
    return question


@pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_hand_takes_the_basket_answers_and_comes_back_where_it_stood(
    kiosk: Kiosk, code: str, hand: Hand
) -> None:
    if hand is one_key:
        kiosk.keys("space")
    at_the_end(kiosk, code)
    if hand is touch_anywhere:
        kiosk.taps("pause", "settings", "wish:scan")
        hand(kiosk, "back")
        hand(kiosk, "carry_on")
    questions = [one.id for one in kiosk.furniture.books.stories["cards", code].reserve]
    (switch if hand is keyboard else hand)(kiosk, "basket")
    for question_id in questions:
        question = asked(kiosk)
        assert question.id == question_id and isinstance(kiosk.screen, Asking)
        for action in touched_for(question, right_answers(question, kiosk.screen)):
            hand(kiosk, action)
        hand(kiosk, "forward")
        while not isinstance(kiosk.screen, Asking | Ended):  # what older children hear
            hand(kiosk, "forward")
    assert isinstance(kiosk.screen, Ended) and not kiosk.sitting.basket.up
    assert kiosk.totals().total("item_first_correct") == len(questions)
    assert {(row.metric, row.detail) for row in kiosk.totals().rows} >= {
        ("item_resolved", question_id) for question_id in questions}


@pytest.mark.parametrize("at", [0, 1])
def test_a_power_cut_comes_back_to_the_same_question_and_the_same_way_out(
    kiosk: Kiosk, at: int
) -> None:
    at_the_end(kiosk, "en", Basket(("R1", "R2"), at))
    assert asked(kiosk).id == ("R1", "R2")[at]
    kiosk.taps("down")
    assert isinstance(kiosk.screen, Ended)


def test_a_basket_that_says_nonsense_is_no_basket(kiosk: Kiosk) -> None:
    at_the_end(kiosk, "en", Basket(("gone", "R2"), 7))
    assert isinstance(kiosk.screen, Ended)
