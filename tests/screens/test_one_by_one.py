"""Who can touch but not aim opens the closed book: languages come one by one, then a question."""

import pytest

from kiosk.model.geometry import STAGE, Point
from kiosk.model.messages import Pinched, Pressed, Speak, Swiped
from kiosk.model.one_by_one import OneByOne
from kiosk.model.picture import action_at, actions
from kiosk.model.session import IDLE_MS, Attract, Languages, Shelf
from kiosk.model.values import changed
from kiosk.model.wishes import Walk, Wishes
from kiosk.screens.one_by_one import LEFT_ALONE_MS, STEP_MS
from tests.screens.child import TINY, Child

CODES = [known.code for known in TINY.languages]
PLACES = [(x, y) for x in (1.0, 160.0, 800.0, 1440.0, 1599.0) for y in (1.0, 500.0, 999.0)]


def left_alone() -> Child:
    """An open book that nobody has touched for a while."""
    child = Child(TINY).taps("open").waits(LEFT_ALONE_MS)
    assert isinstance(child.screen, OneByOne)
    return child


def touches(child: Child, point: Point = (801.0, 611.0)) -> Child:
    """A hand comes down wherever it does."""
    return child.happens(Pressed(action_at(child.picture, point), child.now))


def until(child: Child, action: str) -> Child:
    """Wait until a card has come."""
    for _ in range(20):
        if action in child.offered:
            return child
        child.waits(1_000)
    raise AssertionError(f"{action} never came; there is {child.offered}")


def said(child: Child) -> list[str]:
    """The languages in which anything was said, one after the other."""
    return [one.language for effect in child.effects if isinstance(effect, Speak)
            for one in effect.utterances]


def test_the_languages_wait_for_whoever_is_choosing() -> None:
    child = Child(TINY).taps("open").waits(LEFT_ALONE_MS - 1)
    assert child.screen == Languages()
    child.taps(f"language:{CODES[1]}").waits(LEFT_ALONE_MS - 1)
    assert child.screen == Languages(touched=CODES[1])


@pytest.mark.parametrize("point", PLACES)
def test_there_is_one_thing_on_the_glass_and_every_place_is_it(point: Point) -> None:
    child = left_alone()
    for _ in range(len(CODES) + 2):
        assert len(actions(child.picture)) == 1
        assert action_at(child.picture, point) == child.offered[0]
        child.waits(STEP_MS)


def test_each_language_says_hello_as_it_comes_and_after_the_last_comes_the_first() -> None:
    child = left_alone()
    child.waits((len(CODES) + 1) * STEP_MS)
    assert said(child) == [*CODES, CODES[0]]


def test_after_two_rounds_they_come_by_in_silence() -> None:
    child = left_alone().waits(IDLE_MS - LEFT_ALONE_MS - 1)
    assert isinstance(child.screen, OneByOne)
    assert len(said(child)) == 2 * len(CODES)


def test_nobody_touches_and_the_book_closes_as_always() -> None:
    assert isinstance(left_alone().waits(IDLE_MS - LEFT_ALONE_MS).screen, Attract)


def test_what_is_said_by_itself_is_nobody_who_is_there() -> None:
    assert left_alone().session.walk.naming


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("hand", ["hand", "ring"])
def test_touches_anywhere_lead_to_the_shelf_of_every_language(code: str, hand: str) -> None:
    child = until(left_alone(), f"one:{code}")
    touches(touches(child))
    assert child.screen == OneByOne(code, since=child.now)
    touches(touches(until(child, f"one:{hand}")))
    assert child.screen == Shelf(code)
    assert child.session.wishes == Wishes(scan=hand == "ring")


def test_a_first_touch_only_says_what_is_there() -> None:
    child = until(left_alone(), f"one:{CODES[1]}")
    child.effects.clear()
    touches(child)
    assert said(child) == [CODES[1]]
    assert child.screen == OneByOne(at=1, since=child.now, touched=True)


def test_what_was_heard_and_not_taken_gives_way_to_the_next() -> None:
    child = touches(until(left_alone(), f"one:{CODES[0]}"))
    assert until(child, f"one:{CODES[1]}").screen == OneByOne(at=1, since=child.now)


def test_how_one_touches_is_asked_in_the_language_that_was_taken() -> None:
    child = until(left_alone(), "one:ar")
    touches(touches(child)).effects.clear()
    until(child, "one:ring")
    until(child, "one:hand")
    assert said(child) == ["ar", "ar"]


def test_who_can_aim_finds_all_languages_again_behind_the_last() -> None:
    child = until(left_alone(), "one:all")
    assert touches(touches(child)).screen == Languages()


@pytest.mark.parametrize("gesture", [Swiped(1.0), Swiped(-1.0), Pinched(True), Pinched(False)])
def test_a_hand_that_slides_has_touched(gesture: Swiped | Pinched) -> None:
    screen = left_alone().happens(gesture).screen
    assert isinstance(screen, OneByOne) and screen.touched


@pytest.mark.parametrize("key", [Walk(by_key=True), Walk(by_key=True, rests=True)])
def test_where_a_ring_walks_already_nothing_comes_by(key: Walk) -> None:
    child = Child(TINY).taps("open")
    child.session = changed(child.session, walk=key)
    assert isinstance(child.waits(IDLE_MS - 1).screen, Languages)


def test_nothing_comes_by_while_the_voice_reads() -> None:
    child = left_alone()
    child.session = changed(child.session, speaking=True)
    here = child.screen
    assert child.waits(10 * STEP_MS).screen == here


def test_the_ring_that_was_chosen_so_is_forgotten_with_the_book() -> None:
    child = touches(touches(until(left_alone(), "one:en")))
    touches(touches(until(child, "one:ring")))
    assert child.session.wishes.scan
    assert child.waits(2 * IDLE_MS).session.wishes == Wishes()


def test_the_card_fills_the_glass_and_its_words_stand_in_it() -> None:
    picture = until(left_alone(), f"one:{CODES[0]}").picture
    assert all(item.box.overlap(STAGE) == item.box.w * item.box.h for item in picture.items)
