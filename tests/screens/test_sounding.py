"""Soft sounds: off unless wished for, one a step, each with a sign that says what is heard."""

import pytest

from kiosk.model.asides import Staff
from kiosk.model.interface import Interface
from kiosk.model.messages import Chime, CodeJudged, Held
from kiosk.model.picture import Words
from kiosk.model.session import Session
from kiosk.model.values import changed
from kiosk.screens import sounding
from tests.screens.child import TINY, Child

NAMES = ("page", "pop", "leaf", "right", "look_again")


def listener(code: str = "en") -> Child:
    """A child in the tiny story, for whom soft sounds are on."""
    child = Child(TINY).opens(TINY.stories["tiny", code])
    child.session = changed(child.session, sounds=True)
    child.effects.clear()
    return child


def heard(child: Child) -> list[str]:
    return [effect.name for effect in child.effects if isinstance(effect, Chime)]


def sign(child: Child) -> list[str]:
    return [item.text for item in child.picture.items
            if isinstance(item, Words) and item.key == "sign:words"]


def test_without_a_wish_nothing_is_heard_and_nothing_is_signed() -> None:
    assert not Session(Child(TINY).screen).sounds
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).walks(("p1", "D1", "p2", "Q1"))
    child.tries("Q1.b")
    assert heard(child) == []
    assert sign(child) == []


def test_a_balloon_pops_a_choice_grows_a_leaf_and_a_page_turns() -> None:
    child = listener().taps("forward")
    assert heard(child) == ["pop"]
    child.goes_on().chooses("D1.a")
    assert heard(child)[-1] == "leaf"
    child.taps("back", "back")
    assert heard(child)[-1] == "page"


def test_a_wrong_answer_has_two_soft_notes_and_a_right_one_bells() -> None:
    child = listener().walks(("p1", "D1", "p2", "Q1"))
    assert heard(child.tries("Q1.b"))[-1] == "look_again"
    assert heard(child.tries("Q1.a"))[-1] == "right"


def test_a_question_that_follows_another_makes_no_sound_before_it_is_tried() -> None:
    child = Child(TINY).opens(TINY.stories["cards", "en"])
    child.session = changed(child.session, sounds=True)
    child.goes_on().answers()
    before = heard(child)
    child.taps("forward")
    assert child.sitting.here == "Q6" and heard(child) == before


def test_a_step_has_one_sound_at_most() -> None:
    child = listener().walks(("p1", "D1", "p2", "Q1", "N1", "p5", "Q3", "Q4"))
    child.session = changed(child.session, sounds=True)
    for action in ("answer:Q4.sad", "done", "forward"):
        before = len(heard(child))
        child.taps(action)
        assert len(heard(child)) <= before + 1


def test_found_things_and_colours_pop() -> None:
    child = listener().taps("calm", "calm:five", "find:tea")
    assert heard(child) == ["pop"]
    child.taps("back", "calm:hen", "paint:wing")
    assert heard(child) == ["pop", "pop"]


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("name", NAMES)
def test_every_sound_has_a_caption_in_the_language(name: str, code: str) -> None:
    interface = TINY.interface(code)
    said = sounding.caption(name, interface)
    assert said
    assert (said == sounding.caption(name, Interface())) == (code == "en")


def test_the_sign_says_what_is_heard_and_goes_by_itself() -> None:
    child = listener().taps("forward")
    assert sign(child) == ["Pop"]
    assert sign(child.waits(sounding.SIGN_MS)) == []


def test_the_sign_goes_at_once_when_something_without_a_sound_is_touched() -> None:
    child = listener().taps("forward", "page")
    assert sign(child) == []


def test_the_sign_covers_nothing_that_can_be_touched() -> None:
    child = listener().taps("forward")
    assert [item for item in child.picture.items if item.key.startswith("sign:")]
    assert not [item for item in child.picture.items
                if item.key.startswith("sign:") and getattr(item, "action", "")]


def test_grown_ups_wish_for_them_in_their_corner_and_it_holds() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"])
    child.happens(Held("grown_ups", child.now)).happens(CodeJudged(True))
    assert isinstance(child.screen, Staff) and not child.screen.sounds
    child.taps("sounds", "back")
    assert child.session.sounds
    child.happens(Held("grown_ups", child.now)).happens(CodeJudged(True))
    assert isinstance(child.screen, Staff) and child.screen.sounds
    child.taps("sounds", "back")
    assert not child.session.sounds
