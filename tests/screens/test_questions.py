"""Questions never shame: heard before they are answered, two tries, help, and warm words."""

import pytest

from kiosk.model.messages import Held, Keep, Speak
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.session import Asking
from tests.screens.child import TINY, Child

TO_Q1 = ("p1", "D1", "p2", "Q1")
TO_Q3 = (*TO_Q1, "N1", "p5", "Q3")


def asked(path: tuple[str, ...] = TO_Q1) -> Child:
    """A child before the last question of `path`."""
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).walks(path)
    child.effects.clear()
    return child


def asking(child: Child) -> Asking:
    """The question that is up."""
    assert isinstance(child.screen, Asking)
    return child.screen


def said(child: Child) -> list[str]:
    """What was said last."""
    last = child.effects[-1]
    assert isinstance(last, Speak)
    return [words.text for words in last.utterances]


def item(child: Child, key: str) -> Item:
    """One item of the picture."""
    return next(item for item in child.picture.items if item.key == key)


def written(child: Child, key: str) -> str:
    """What is written at `key`."""
    words = item(child, key)
    assert isinstance(words, Words)
    return words.text


def test_the_question_is_heard_again_when_its_words_are_touched() -> None:
    assert said(asked().taps("heading")) == ["What has the hen lost?"]


def test_an_answer_is_heard_at_the_first_touch_and_given_at_the_second() -> None:
    child = asked().taps("answer:Q1.b")
    assert said(child) == ["A hat"]
    assert asking(child).stage == "first"
    assert child.entries == ()
    child.taps("answer:Q1.b")
    assert asking(child).stage == "second"


def test_touching_another_answer_hears_that_one_and_gives_neither() -> None:
    child = asked().taps("answer:Q1.b", "answer:Q1.c")
    assert said(child) == ["A boat"]
    assert asking(child).touched == "Q1.c"
    assert child.entries == ()


def test_a_finger_that_rests_on_an_answer_gives_it_at_once() -> None:
    assert asking(asked().holds("answer:Q1.a")).stage == "right"


def test_a_first_wrong_try_fades_the_picture_and_says_the_hint() -> None:
    child = asked().tries("Q1.b")
    assert said(child) == ["Not that. Look again.", "Look at her foot."]
    faded = item(child, "art:answer:Q1.b")
    assert isinstance(faded, Art) and faded.dim > 0
    assert written(child, "hint") == "Look at her foot."


def test_an_answer_with_words_of_its_own_is_answered_with_them() -> None:
    child = asked().tries("Q1.c")
    assert said(child) == ["A hen with a boat!", "Look at her foot."]
    assert written(child, "heading") == "A hen with a boat!"


def test_a_faded_answer_may_be_heard_and_costs_no_try() -> None:
    child = asked().tries("Q1.b").taps("answer:Q1.b", "answer:Q1.b")
    assert said(child) == ["A hat"]
    assert asking(child).stage == "second"
    assert asking(child.happens(Held("answer:Q1.b", child.now))).stage == "second"


def test_after_a_second_wrong_try_the_right_answer_glows_and_the_reason_is_said() -> None:
    child = asked().tries("Q1.b").tries("Q1.c")
    assert said(child) == ["Yes, a sock."]
    marked = {name for name in "abc"
              if any(i.key == f"mark:answer:Q1.{name}" for i in child.picture.items)}
    assert marked == {"a"}
    assert child.taps("answer:Q1.a").sitting.here == "N1", "touching what glows goes on"


def test_a_right_answer_is_answered_with_warm_words_and_the_way_on_is_offered() -> None:
    child = asked().tries("Q1.a")
    assert said(child) == ["Yes, a sock."]
    assert child.taps("forward").sitting.here == "N1"


def test_before_it_is_finished_a_question_lets_nobody_by() -> None:
    child = asked()
    assert "forward" not in child.offered
    child.tries("Q1.b")
    assert "forward" not in child.offered


def test_several_answers_are_held_and_let_go_and_done_appears_when_there_are_enough() -> None:
    child = asked(TO_Q3).taps("answer:Q3.a")
    assert "done" not in child.offered
    child.taps("answer:Q3.c")
    assert "done" in child.offered
    child.taps("answer:Q3.c")
    assert "done" not in child.offered
    assert asking(child).marked == ("Q3.a",)


def test_what_is_right_of_several_answers_stays_held_for_the_second_try() -> None:
    child = asked(TO_Q3).tries("Q3.a", "Q3.c")
    assert asking(child).marked == ("Q3.a",)
    assert asking(child).faded == ("Q3.c",)
    child.tries("Q3.b")
    assert asking(child).stage == "right"


def test_a_meaning_never_rests_on_colour_alone() -> None:
    """What is held has a thicker edge and a hand, what is right a thicker edge and a leaf."""
    for child, icon in ((asked().taps("answer:Q1.a"), "touch"), (asked().tries("Q1.a"), "leaf")):
        edges = {name: item(child, f"card:answer:Q1.{name}") for name in "ab"}
        right, other = edges["a"], edges["b"]
        assert isinstance(right, Plate) and isinstance(other, Plate)
        assert right.edge_width > other.edge_width
        mark = item(child, "mark-icon:answer:Q1.a")
        assert getattr(mark, "name", "") == icon


@pytest.mark.parametrize("wrong_tries", [0, 1, 2])
def test_a_question_that_is_come_back_to_is_asked_afresh_and_counted_no_more(
    wrong_tries: int,
) -> None:
    child = asked().answers(wrong_tries).taps("forward", "back")
    counted = child.counts
    assert child.screen == Asking(child.sitting)
    child.answers(2 - wrong_tries)
    assert child.counts == counted


def test_trying_keeps_the_place_but_not_what_was_tried() -> None:
    child = asked().tries("Q1.b")
    kept = [effect.sitting for effect in child.effects if isinstance(effect, Keep)]
    assert kept[-1].path == TO_Q1
    assert "Q1.b" not in (*kept[-1].path, *kept[-1].leaves)
