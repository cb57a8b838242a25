"""Questions that are answered by laying cards, and by touching things in a picture."""

import pytest

from kiosk.model.arranging import lying, right_order
from kiosk.model.messages import Speak
from kiosk.model.questions import Question
from kiosk.model.session import Asking
from tests.screens.child import TINY, Child

PATH = ("p1", "Q5", "Q6", "Q7")
LANGUAGES = pytest.mark.parametrize("language", ["en", "ar"])


def at(question_id: str, language: str = "en") -> tuple[Child, Question]:
    """A child who has come to a question of the story about the basket."""
    story = TINY.stories["cards", language]
    child = Child(TINY).opens(story).walks(PATH[: PATH.index(question_id) + 1])
    question = child.node
    assert isinstance(question, Question)
    return child, question


def asking(child: Child) -> Asking:
    assert isinstance(child.screen, Asking)
    return child.screen


def said(child: Child) -> list[str]:
    """The ids of what was said last."""
    spoken = [effect for effect in child.effects if isinstance(effect, Speak)]
    return [utterance.line_id for utterance in spoken[-1].utterances]


@LANGUAGES
def test_a_card_is_heard_at_the_first_touch_and_laid_at_the_next(language: str) -> None:
    child, question = at("Q5", language)
    child.taps("card:Q5.a")
    assert said(child) == ["Q5.a"]
    assert asking(child).touched == "Q5.a"
    child.taps("place:0")
    assert lying(asking(child), question)[0] == "Q5.a"


def test_a_card_that_is_touched_twice_goes_into_the_first_free_place() -> None:
    child, question = at("Q5")
    child.taps("card:Q5.a", "card:Q5.a", "card:Q5.b", "card:Q5.b")
    assert lying(asking(child), question)[:2] == ("Q5.a", "Q5.b")


def test_the_thing_that_a_card_belongs_to_says_its_name() -> None:
    child, _ = at("Q6")
    child.taps("place:1")
    assert said(child) == ["Q6.b"]


def test_nothing_is_tried_before_everything_was_laid() -> None:
    child, _ = at("Q6")
    assert "done" not in child.offered
    child.taps("card:Q6.a.with", "place:0", "card:Q6.b.with", "place:1")
    assert "done" in child.offered


@pytest.mark.parametrize("question_id", ["Q5", "Q6"])
def test_only_cards_that_lay_right_at_the_first_try_are_counted_as_options(
    question_id: str,
) -> None:
    child, question = at(question_id)
    right = right_order(question)
    child.tries(right[0], right[2], right[1])
    options = [name for name in child.counts if name.startswith("item_first_option:")
               and name.removeprefix("item_first_option:") in right]
    assert options == [f"item_first_option:{right[0]}"]
    assert child.counts[f"item_hint:{question_id}"] == 1


def test_coming_back_to_cards_that_all_lay_wrong_is_no_first_try() -> None:
    child, _ = at("Q5")
    child.tries_wrongly().taps("back").steps_to("Q5").answers()
    assert child.counts["item_first_correct:Q5"] == 0


@LANGUAGES
def test_what_is_found_in_a_picture_is_told_and_the_rest_is_still_to_find(language: str) -> None:
    child, _ = at("Q7", language)
    child.taps("answer:Q7.a")
    assert said(child) == ["Q7.a.feedback"]
    assert (asking(child).stage, asking(child).marked) == ("first", ("Q7.a",))
    child.taps("answer:Q7.b")
    assert asking(child).stage == "right"
    assert child.counts["item_first_correct:Q7"] == 1
    assert child.counts["item_first_option:Q7.a"] == 1
    assert child.counts["item_first_option:Q7.b"] == 0


def test_what_was_not_meant_is_named_kindly_and_a_hint_is_said() -> None:
    child, _ = at("Q7")
    child.taps("answer:Q7.c")
    assert said(child) == ["Q7.c.feedback", "Q7.hint"]
    assert asking(child).stage == "second"
    child.taps("answer:Q7.a", "answer:Q7.b")
    assert asking(child).stage == "right"
    assert child.counts["item_first_correct:Q7"] == 0


def test_after_two_things_that_were_not_meant_the_others_are_shown() -> None:
    child, question = at("Q7")
    child.taps("answer:Q7.c", "answer:Q7.d")
    assert asking(child).stage == "shown"
    assert set(asking(child).marked) == question.right_ids
    assert said(child)[-1] == "Q7.feedback.right"
    assert "forward" in child.offered


def test_touching_again_what_was_found_only_says_it_again() -> None:
    child, _ = at("Q7")
    child.taps("answer:Q7.a", "answer:Q7.a")
    assert said(child) == ["Q7.a.feedback"]
    assert asking(child).stage == "first"
