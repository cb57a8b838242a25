"""What older children hear after a question, and for whom that is chosen."""

import pytest

from kiosk.model.messages import Speak
from kiosk.model.picture import Art, Words
from kiosk.model.session import Asking
from kiosk.model.values import changed
from kiosk.model.waymarks import Further, Title
from tests.screens.child import SHIPPED, TINY, Child

CARDS = {code: TINY.stories["cards", code] for code in ("en", "ar")}


def older(language: str = "en") -> Child:
    """An older child before question Q5, to which there is more to say."""
    child = Child(TINY).opens(CARDS[language]).goes_on()
    child.session = changed(child.session, screen=Asking(changed(child.sitting, older=True)))
    return child


def words(child: Child, key: str) -> str:
    """What stands there."""
    return next(item.text for item in child.picture.items
                if isinstance(item, Words) and item.key == key)


def said(child: Child) -> tuple[str, str]:
    """The id and the words of what was said last."""
    spoken = next(effect for effect in reversed(child.effects) if isinstance(effect, Speak))
    return spoken.utterances[0].line_id, spoken.utterances[0].text


@pytest.mark.parametrize("language", ["en", "ar"])
def test_after_a_question_older_children_first_think_and_then_hear_what_is_so(
        language: str) -> None:
    question = CARDS[language].nodes["Q5"]
    more = getattr(question, "older", None)
    assert more is not None
    child = older(language).answers().taps("forward")
    assert child.screen == Further(child.sitting)
    assert said(child) == ("Q5.older.ask", more.ask)
    child.taps("forward")
    assert child.screen == Further(child.sitting, told=True)
    assert said(child) == ("Q5.older.tell", more.tell)
    assert (words(child, "further-asked"), words(child, "further")) == (more.ask, more.tell)
    assert child.taps("forward").sitting.here == "Q6"


def test_nothing_is_counted_of_what_older_children_hear() -> None:
    child = older().answers().taps("forward")
    counted = child.counts
    assert child.taps("forward", "heading").counts == counted


def test_going_back_leads_to_what_was_asked_and_then_to_the_question() -> None:
    child = older().answers().taps("forward", "forward", "back")
    assert child.screen == Further(child.sitting)
    assert isinstance(child.taps("back").screen, Asking) and child.sitting.here == "Q5"


def test_a_question_without_more_to_say_goes_straight_on() -> None:
    child = older().answers().taps("forward", "forward", "forward").answers().taps("forward")
    assert child.sitting.here == "Q7" and isinstance(child.screen, Asking)


def test_younger_children_go_straight_on() -> None:
    child = Child(TINY).opens(CARDS["en"]).goes_on().answers().taps("forward")
    assert child.sitting.here == "Q6"


def at_the_title(language: str = "en") -> Child:
    story, code = "story:going_home_again", f"language:{language}"
    return Child(SHIPPED).taps("open", code, code, story, story)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_first_title_shows_for_whom_questions_go_on_the_younger_chosen(language: str) -> None:
    child = at_the_title(language)
    pictures = [item.name for item in child.picture.items if isinstance(item, Art)]
    assert {"ages_younger", "ages_older"} <= set(pictures)
    assert not child.sitting.older
    child.taps("ages:older")
    assert child.sitting.older and isinstance(child.screen, Title)
    say = SHIPPED.interface(language).say
    assert said(child)[1] == say(
        "9 to 15 years. After some questions there is more to think about.")
    child.taps("ages:younger")
    assert not child.sitting.older and said(child)[1] == say("6 to 8 years")


def test_what_was_chosen_holds_for_the_sitting_and_not_for_the_next_one() -> None:
    child = at_the_title().taps("ages:older", "forward")
    assert child.sitting.older
    child.taps("pause", "home", *["story:going_home_again"] * 2)
    assert not child.sitting.older


def test_in_the_midst_of_a_story_nobody_is_asked() -> None:
    child = at_the_title().taps("chapter:2", "forward").presses_note("read")
    child.taps("pause", "chapter:2")
    assert isinstance(child.screen, Title) and child.sitting.path
    assert not any(one.startswith("ages:") for one in child.offered)
