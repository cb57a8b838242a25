"""What a child feels is received kindly and never leaves the screen."""

import random

import pytest

from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.messages import Effect, Keep, Speak
from kiosk.model.picture import Icon, Words
from kiosk.model.questions import Question
from kiosk.model.session import Asking
from kiosk.model.story import Story
from kiosk.model.values import changed
from tests.screens.child import NAMES, READY, SHIPPED, TINY, Child
from tests.screens.wandering import wander

ready = pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)


def feelings(books: Books) -> frozenset[str]:
    """The ids of all answers that tell of a feeling."""
    return frozenset(
        answer.id for story in books.stories.values() for node in story.nodes.values()
        if isinstance(node, Question) and not node.scored for answer in node.answers
    )


def told(effects: list[Effect]) -> str:
    """Everything that leaves the screens but what is said aloud, as text."""
    return "\n".join(repr(effect) for effect in effects if not isinstance(effect, Speak))


def asked(feeling: str) -> Child:
    """A child who has told a feeling, at the end of the tiny story."""
    story = TINY.stories["tiny", "en"]
    path = ("p1", "D1", "p2", "Q1", "N1", "p5", "Q3", "Q4")
    return Child(TINY).opens(story).walks(path).tries(feeling)


@pytest.mark.parametrize("feeling", sorted(feelings(TINY)))
def test_every_feeling_is_thanked_for_counted_never_and_grows_the_same_leaf(feeling: str) -> None:
    child = asked(feeling)
    assert isinstance(child.screen, Asking)
    assert child.screen.stage == "right"
    assert child.sitting.leaves[-1] == "Q4"
    assert feeling not in told(child.effects)
    assert not [name for name in child.counts if "Q4" in name]


def test_what_is_kept_is_the_same_whatever_was_felt() -> None:
    kept = [[effect for effect in asked(feeling).effects if isinstance(effect, Keep)]
            for feeling in sorted(feelings(TINY))]
    assert all(one == kept[0] for one in kept)


def test_a_feeling_is_gone_as_soon_as_the_child_goes_on() -> None:
    child = asked("Q4.sad").taps("forward", "back")
    assert child.screen == Asking(child.sitting)
    assert "Q4.sad" not in repr(child.session)


def before(question_id: str, language: str = "en") -> Child:
    """A child who is asked how they feel, in the shipped story."""
    child = Child(SHIPPED).opens(SHIPPED.stories["going_home_again", language])
    sitting = changed(child.sitting, path=("c1_12", question_id))
    child.session = changed(child.session, screen=Asking(sitting))
    return child


def lit(child: Child) -> set[str]:
    """The feelings whose cards carry a hand."""
    return {item.action.removeprefix("answer:") for item in child.picture.items
            if isinstance(item, Icon) and item.name == "touch"}


def heading(child: Child) -> str:
    return next(item.text for item in child.picture.items
                if isinstance(item, Words) and item.key == "heading")


questions = pytest.mark.parametrize("asks", ["Q01", "Q14"])
languages = pytest.mark.parametrize("code", ["en", "ar", "ckb", "ku"])


@questions
@languages
def test_two_feelings_can_be_told_at_once(asks: str, code: str) -> None:
    child = before(asks, code).taps(f"answer:{asks}.sad", f"answer:{asks}.calm", "done")
    assert lit(child) == {f"{asks}.sad", f"{asks}.calm"}
    question = child.node
    assert isinstance(question, Question) and heading(child) == question.when_right
    assert child.sitting.leaves[-1] == asks


@questions
def test_one_feeling_is_enough(asks: str) -> None:
    child = before(asks).taps(f"answer:{asks}.angry", "done")
    assert lit(child) == {f"{asks}.angry"} and "forward" in child.offered


@questions
@languages
@pytest.mark.parametrize("touches", [("done",), ("answer:skip", "answer:skip"),
                                     ("answer:sad", "answer:skip", "answer:skip"),
                                     ("answer:skip", "done")], ids=str)
def test_nobody_has_to_say_and_that_is_received_as_kindly(
    asks: str, code: str, touches: tuple[str, ...]
) -> None:
    child = before(asks, code)
    child.taps(*(one.replace("answer:", f"answer:{asks}.") for one in touches))
    assert heading(child) == SHIPPED.interface(code).say(
        "That is fine too. Nobody has to say anything.")
    assert lit(child) <= {f"{asks}.skip"} and child.sitting.leaves[-1] == asks


def test_a_picture_that_is_touched_again_is_let_go() -> None:
    child = before("Q01").taps("answer:Q01.sad")
    assert lit(child) == {"Q01.sad"}
    assert lit(child.taps("answer:Q01.sad")) == set()


def test_of_three_pictures_the_two_that_were_touched_last_are_held() -> None:
    child = before("Q01").taps("answer:Q01.sad", "answer:Q01.calm", "answer:Q01.mixed")
    assert lit(child) == {"Q01.calm", "Q01.mixed"}


def test_a_finger_that_rests_on_a_feeling_holds_it_like_any_other_touch() -> None:
    child = before("Q01").holds("answer:Q01.sad")
    assert isinstance(child.screen, Asking) and child.screen.stage == "first"
    assert lit(child) == {"Q01.sad"}


@languages
def test_how_many_may_be_chosen_is_seen_and_said_before_anything_is_touched(code: str) -> None:
    child = before("Q01", code)
    question = child.node
    assert isinstance(question, Question)
    assert question.hint in {item.text for item in child.picture.items if isinstance(item, Words)}
    spoken = child.taps("heading").effects[-1]
    assert isinstance(spoken, Speak)
    assert [one.text for one in spoken.utterances] == [question.stem, question.hint]


@pytest.mark.parametrize("way", ["breathe", "hug", "helper"])
def test_after_a_feeling_ways_to_be_kind_to_oneself_are_offered(way: str) -> None:
    child = asked("Q4.sad")
    here = child.screen
    child.taps(way)
    there = child.screen
    assert isinstance(there, Calm) and (there.back, there.place) == (here, way)
    assert child.taps("return").screen == here


@ready
@pytest.mark.parametrize("seed", range(3))
def test_no_feeling_is_in_anything_that_leaves_the_screens(
    books: Books, story: Story, seed: int
) -> None:
    child = wander(Child(books).opens(story), random.Random(seed), 1_000)
    text = told(child.effects)
    assert not [answer for answer in feelings(books) if answer in text]
