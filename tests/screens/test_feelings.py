"""What a child feels is received kindly and never leaves the screen."""

import random

import pytest

from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.messages import Effect, Keep, Speak
from kiosk.model.questions import Question
from kiosk.model.session import Asking
from kiosk.model.story import Story
from tests.screens.child import NAMES, READY, TINY, Child
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
