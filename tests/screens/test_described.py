"""What is seen is said: before the lines where somebody wishes it, or once at the pause."""

import pytest

from kiosk.model.arranging import shuffled
from kiosk.model.asides import Paused
from kiosk.model.messages import Speak
from kiosk.model.questions import Question
from kiosk.model.session import Asking
from kiosk.model.story import Panel
from kiosk.model.values import changed
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


def at(question_id: str, **asking: object) -> Child:
    """A child before a question of the shipped story."""
    child = Child(SHIPPED).opens(SHIPPED.stories["going_home_again", "en"])
    sitting = changed(child.sitting, path=("c1_01", question_id))
    child.session = changed(child.session, screen=Asking(sitting, **asking))  # type: ignore[arg-type]  # stages and the like
    return child


def looked_at(child: Child) -> list[str]:
    """The ids of what is said when somebody asks at the pause what there is to see."""
    return last_ids(child.taps("pause", "look"))


def test_of_pairs_all_things_are_named_first_and_then_what_can_be_laid_to_them() -> None:
    question = SHIPPED.stories["going_home_again", "en"].nodes["Q09"]
    assert isinstance(question, Question)
    things = [one.id for one in question.answers]
    said = looked_at(at("Q09"))
    assert said == ["Q09.stem", *things, "described.partners", *shuffled(question)]
    assert said[-len(things):] != [one.partner.id for one in question.answers if one.partner]


def test_steps_are_named_as_they_lie_so_that_nothing_tells_their_order() -> None:
    question = SHIPPED.stories["going_home_again", "en"].nodes["Q07"]
    assert isinstance(question, Question)
    assert looked_at(at("Q07")) == ["Q07.stem", *shuffled(question)]
    laid = ("Q07.2", "Q07.1", "Q07.3", "Q07.4", "Q07.5")
    assert looked_at(at("Q07", laid=laid, marked=laid)) == ["Q07.stem", *laid]


def test_things_of_a_picture_are_named_from_the_reading_start() -> None:
    question = SHIPPED.stories["going_home_again", "en"].nodes["Q11"]
    assert isinstance(question, Question)
    places = {one.id: one.spot.centre[0] for one in question.answers if one.spot}
    named = looked_at(at("Q11"))[1:]
    assert named == sorted(places, key=lambda one: places[one])


def test_how_many_feelings_may_be_told_is_said_before_their_names() -> None:
    assert looked_at(at("Q01"))[:3] == ["Q01.stem", "Q01.hint", "Q01.calm"]
