"""What is seen is said: before the lines where somebody wishes it, or once at the pause."""

import pytest

from kiosk.model.asides import Paused
from kiosk.model.messages import Speak
from kiosk.model.questions import Question
from kiosk.model.story import Panel
from tests.screens.child import SHIPPED, TINY, Child


def described(code: str = "en") -> Child:
    """A child who wishes to hear what is seen, on the first panel of the tiny story."""
    child = Child(TINY).opens(TINY.stories["tiny", code])
    return child.taps("pause", "settings", "wish:described", "back", "carry_on")


def last_ids(child: Child) -> list[str]:
    """The ids of what was said last."""
    said = [effect for effect in child.effects if isinstance(effect, Speak)]
    return [one.line_id for one in said[-1].utterances]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_panel_that_is_come_to_is_described_before_its_first_line(code: str) -> None:
    child = described(code).goes_on().chooses("D1.b")
    panel = child.node
    assert isinstance(panel, Panel)
    assert last_ids(child) == [f"{panel.id}.describe", panel.lines[0].id]


def test_a_panel_that_is_come_back_to_is_described_alone() -> None:
    child = described().goes_on().taps("back")
    assert last_ids(child) == ["p1.describe"]


def test_the_lines_after_the_first_are_said_without_the_picture_again() -> None:
    child = described().goes_on().chooses("D1.b").taps("forward")
    assert not [one for one in last_ids(child) if one.endswith(".describe")]


def test_the_pictures_of_answers_are_said_after_the_question() -> None:
    child = described().goes_on().chooses("D1.b").goes_on()
    question = child.node
    assert isinstance(question, Question)
    answers = [answer.id for answer in question.answers]
    assert last_ids(child) == [f"{question.id}.stem", *answers]


def test_a_question_that_is_come_back_to_is_said_with_its_answers() -> None:
    child = described().goes_on().chooses("D1.b").goes_on()
    first = last_ids(child)
    assert last_ids(child.answers().taps("forward").taps("back")) == first


def test_nothing_is_described_unless_somebody_wishes_it() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).goes_on().chooses("D1.b")
    assert not [one for one in last_ids(child) if one.endswith(".describe")]


def test_coming_back_from_the_pause_describes_nothing_again() -> None:
    child = described()
    said = len(child.effects)
    child.taps("pause", "carry_on")
    assert not [effect for effect in child.effects[said:] if isinstance(effect, Speak)]


def test_whoever_wishes_to_hear_what_is_seen_does_not_read_in_silence() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).taps("quiet", "pause", "settings")
    assert not child.taps("wish:described").sitting.quiet


def test_once_at_the_pause_the_page_that_waits_says_what_it_shows() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"])
    here = child.screen
    child.taps("pause", "look")
    assert child.screen == here
    assert last_ids(child) == ["p1.describe"]


def test_there_is_nothing_to_look_at_where_no_page_is_up() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).taps("calm")
    child.session = type(child.session)(Paused(child.screen))
    assert "look" not in child.offered


@pytest.mark.parametrize("code", ["en", "ar", "ckb", "ku"])
def test_every_panel_of_the_book_has_words_for_its_picture(code: str) -> None:
    story = SHIPPED.stories["going_home_again", code]
    silent = [node.id for node in story.nodes.values()
              if isinstance(node, Panel) and not node.describe]
    assert not silent
