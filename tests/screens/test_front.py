"""From the closed book to a story, and what is chosen there: heard at one touch, taken at two."""

import pytest

from kiosk.model.asides import Calm
from kiosk.model.messages import Held, Speak
from kiosk.model.picture import Art, Icon, Words
from kiosk.model.session import Deciding, Languages, Shelf
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.screens.attract import BEAT_MS
from kiosk.screens.calm.corner import RHYTHM
from tests.screens.child import SHIPPED, TINY, Child


def said(child: Child) -> list[Utterance]:
    """What was said last."""
    last = child.effects[-1]
    assert isinstance(last, Speak)
    return list(last.utterances)


def test_the_closed_book_is_a_picture_to_touch_with_nothing_to_read() -> None:
    child = Child(TINY)
    assert not [item for item in child.picture.items if isinstance(item, Words)]
    assert child.taps("open").screen == Languages()


def test_a_hand_shows_where_to_touch_and_moves_now_and_then() -> None:
    def hand(child: Child) -> Icon:
        (icon,) = [item for item in child.picture.items if isinstance(item, Icon)]
        return icon

    child = Child(TINY)
    before = hand(child).box
    assert hand(child.waits(BEAT_MS)).box != before
    assert hand(child.waits(BEAT_MS)).box == before


def test_each_language_says_hello_in_itself_and_shows_its_own_name_without_a_flag() -> None:
    child = Child(TINY, Languages())
    for known in TINY.languages:
        child.taps(f"language:{known.code}")
        assert [(words.text, words.language) for words in said(child)] == [
            (f"{known.hello} {known.endonym}", known.code)]
        assert child.screen == Languages(touched=known.code)
    assert not [item for item in child.picture.items if isinstance(item, Art)]


def test_the_language_touched_again_opens_its_shelf() -> None:
    assert Child(TINY, Languages()).taps("language:ar", "language:ar").screen == Shelf("ar")


def test_a_story_says_its_name_and_opens_when_it_is_touched_again() -> None:
    child = Child(TINY, Shelf("en")).taps("story:tiny")
    assert [words.text for words in said(child)] == ["The Hen's Sock"]
    assert child.taps("story:tiny").sitting.path == ("p1",)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_shelf_without_a_story_says_so_and_leads_back(code: str) -> None:
    child = Child(changed(SHIPPED, stories={}), Shelf(code))
    heading = next(item for item in child.picture.items if item.key == "heading")
    assert isinstance(heading, Words) and len(heading.text) > 20
    assert child.taps("back").screen == Languages()


def decision() -> Child:
    """A child before the first decision."""
    return Child(TINY).opens(TINY.stories["tiny", "en"]).goes_on()


def test_a_decision_says_what_is_asked_and_every_choice() -> None:
    assert [words.text for words in said(decision())] == [
        "Where does Noor look?", "Under the chair", "By the sign"]


def test_a_choice_is_heard_first_and_taken_when_it_is_touched_again() -> None:
    child = decision().taps("choice:D1.a")
    assert [words.text for words in said(child)] == ["Under the chair"]
    assert child.sitting.here == "D1"
    child.taps("choice:D1.b")
    assert child.sitting.here == "D1", "another choice is heard before it is taken"
    assert child.taps("choice:D1.b").sitting.here == "p3"


def test_a_finger_that_rests_on_a_choice_takes_it() -> None:
    assert decision().holds("choice:D1.b").sitting.here == "p3"


def test_a_choice_may_be_taken_back_and_another_tried() -> None:
    child = decision().chooses("D1.a").taps("back")
    assert child.screen == Deciding(child.sitting)
    assert child.chooses("D1.b").sitting.path == ("p1", "D1", "p3")


def test_a_decision_taken_again_grows_no_second_leaf() -> None:
    child = decision().chooses("D1.a").taps("back").chooses("D1.b")
    assert child.sitting.leaves == ("D1",)


def test_the_panel_that_is_being_decided_about_is_seen_paled_behind() -> None:
    behind = decision().picture.items[0]
    assert isinstance(behind, Art)
    assert behind.key == "panel:p1" and behind.dim > 0


def breathing() -> Child:
    """A child who breathes with the tea."""
    child = Child(TINY, Shelf("en")).taps("calm", "calm:breathe")
    child.effects.clear()
    return child.waits(0)


def breath(child: Child) -> int:
    """How many breaths were drawn, in and out."""
    assert isinstance(child.screen, Calm)
    return child.screen.breath


def test_the_breath_out_is_longer_than_the_breath_in_and_the_ring_goes_with_it() -> None:
    child = breathing()
    assert (breath(child), child.picture.glide_ms) == (1, RHYTHM.in_ms)
    child.waits(RHYTHM.in_ms)
    assert (breath(child), child.picture.glide_ms) == (2, RHYTHM.out_ms)
    assert breath(child.waits(RHYTHM.out_ms - 1)) == 2
    assert breath(child.waits(1)) == 3
    assert RHYTHM.out_ms > RHYTHM.in_ms


def test_nothing_is_asked_counted_or_kept_while_a_child_is_calm() -> None:
    assert breathing().waits(60_000).effects == []


@pytest.mark.parametrize("place", ["breathe", "hug", "five", "hen", "tree", "helper"])
def test_each_quiet_place_says_its_name_and_then_its_words(place: str) -> None:
    child = Child(TINY, Shelf("ar")).taps("calm", f"calm:{place}")
    name, words = said(child)
    assert name.language == words.language == "ar"
    assert name.text and words.text


def test_a_picture_that_rests_wakes_nobody() -> None:
    child = Child(TINY, Shelf("en")).taps("calm", "calm:tree")
    before = child.picture
    assert child.waits(60_000).picture == before


def test_a_held_button_that_takes_no_holding_is_a_tap() -> None:
    child = Child(TINY, Shelf("en"))
    assert child.happens(Held("back", 0)).screen == Languages()
