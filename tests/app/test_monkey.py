"""A monkey breaks nothing, and would say so: each thing that must not be is found when it is."""

import logging
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest

from kiosk.app.monkey import play, quick_folder
from kiosk.app.monkey.events import Event
from kiosk.app.monkey.hand import Hand
from kiosk.app.monkey.run import Told
from kiosk.app.monkey.tablet import CODES, Tablet
from kiosk.app.monkey.watch import Ear, Watch
from kiosk.app.monkey.ways_home import at_home, way_home
from kiosk.app.monkey.witness import Witness
from kiosk.app.opening import Places
from kiosk.model.asides import Staff
from kiosk.model.basket import Basket
from kiosk.model.session import Asking, Attract, Languages, Reading, Screen, Shelf, Sitting
from kiosk.model.values import changed
from kiosk.model.waymarks import Title
from tests.app.kiosk import LOCALE, STORIES
from tests.screens.child import TINY, Child

#: What every monkey meets in so many events, whichever stories there are.
MET = {"Languages", "Shelf", "Reading", "Asking", "Deciding", "Calm", "Paused", "Keypad"}


@pytest.fixture
def places() -> Iterator[Places]:
    """An empty tablet with the stories of the tests."""
    with quick_folder() as folder:
        yield Places(Path(folder), STORIES, LOCALE)


@pytest.fixture
def tablet(places: Places) -> Iterator[Tablet]:
    """A kiosk that a monkey has not touched yet."""
    opened = Tablet(places, "", 0)
    yield opened
    opened.desk.close()


def faults_of(told: Told) -> list[str]:
    return [fault.sentence for fault in told.faults]


@pytest.mark.parametrize(("seed", "language"), [(3, "en"), (7, "ar")])
def test_a_monkey_breaks_nothing(places: Places, seed: int, language: str) -> None:
    told = play(places, seed, 4_000, language, paint_every=800)
    assert faults_of(told) == []
    assert told.screens.keys() >= MET
    assert told.counted["sessions_started"] > 0 and told.painted > 0
    assert told.ways_home > 0


def test_the_same_seed_does_the_same_again(places: Places, tmp_path: Path) -> None:
    once = play(places, 7, 400)
    again = play(replace(places, data=tmp_path / "another"), 7, 400)
    assert replace(once, seconds=0) == replace(again, seconds=0)


def test_hands_do_everything_that_hands_can_do() -> None:
    hand = Hand(random.Random(3), tuple(CODES.values()))
    shown = Child(TINY).picture
    done: set[type[Event]] = set()
    for _ in range(15_000):
        done |= {type(event) for event in hand.next(shown)}
    assert {kind.__name__ for kind in done} == {
        "FingerDown", "FingerMoved", "FingerUp", "FocusLost", "KeyPressed", "Lapse", "Voice",
        "DateSet", "PowerCut",
    }


def test_a_screen_that_raises_is_found(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*anything: object) -> None:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr("kiosk.screens.languages.pressed", broken)
    found = faults_of(play(places, 1, 300))
    assert any("ZeroDivisionError: planted" in one for one in found)


def test_a_count_that_the_ledger_lost_is_found(tablet: Tablet) -> None:
    watch = Watch(tablet)
    tablet.asked["panels_seen:p1"] += 1
    watch.count()
    watch.count()
    assert [fault.sentence for fault in watch.faults] == [
        "the ledger has -1 of panels_seen:p1 more than it was asked for"]


def test_a_page_that_was_seen_and_not_counted_is_found(tablet: Tablet) -> None:
    watch = Watch(tablet)
    up(tablet, Reading(Sitting("tiny", "en", ("p1",))))
    watch.look()
    watch.count()
    assert "the ledger has -1 of panels_seen:p1 more than were seen" in [
        fault.sentence for fault in watch.faults]


def test_a_grown_ups_screen_without_a_code_is_found(tablet: Tablet) -> None:
    watch = Watch(tablet)
    up(tablet, Staff(Attract()))
    watch.look()
    assert [fault.sentence for fault in watch.faults] == ["Staff opened without a code"]


def test_a_closed_book_that_remembers_is_found(tablet: Tablet) -> None:
    watch = Watch(tablet)
    up(tablet, Reading(Sitting("tiny", "en", ("p1",))))
    watch.look()
    watch.faults.clear()
    up(tablet, tablet.fresh.screen, language="ar")
    watch.look()
    assert [fault.sentence for fault in watch.faults] == [
        "the closed book remembers: language 'ar'"]


def test_a_screen_that_is_still_up_after_a_day_is_found(tablet: Tablet) -> None:
    watch = Watch(tablet)
    watch.left_alone()
    assert watch.faults == []
    up(tablet, Reading(Sitting("tiny", "en", ("p1",))))
    watch.left_alone()
    assert [fault.sentence for fault in watch.faults] == [
        "left alone for a day, Reading is still up"]


def test_a_sitting_that_begins_with_anothers_leaves_is_found() -> None:
    mixed = Reading(Sitting("tiny", "en", ("p1",), leaves=("Q1",)))
    assert any("another's" in one for one in Witness(TINY).sees(Attract(), mixed))


def test_a_story_only_opened_and_taken_from_the_shelf_may_have_been_begun_anew() -> None:
    """Whoever goes on with it, and whoever begins again, come to the same title page."""
    sitting = Sitting("tiny", "en", counted=frozenset({"sessions_started:"}))
    witness = Witness(TINY)
    assert not list(witness.sees(Languages(), Title(sitting)))
    assert not list(witness.sees(Title(sitting), Shelf("en", resting=sitting)))
    assert not list(witness.sees(Shelf("en", resting=sitting), Title(changed(sitting))))
    assert (witness.told, witness.perhaps) == ({"sessions_started:": 1}, {"sessions_started:": 1})


@pytest.mark.parametrize(("left", "now", "what"), [
    (("p1", "D1"), (), "lost a sitting"), ((), ("p1",), "brought back a sitting"),
    (("p1", "D1"), ("p1",), "came back to"),
], ids=lambda part: " ".join(part) if isinstance(part, tuple) else part)
def test_a_power_cut_that_does_not_come_back_to_the_same_place_is_found(
    left: tuple[str, ...], now: tuple[str, ...], what: str
) -> None:
    one, other = (Reading(Sitting("tiny", "en", path)) if path else Attract()
                  for path in (left, now))
    (sentence,) = Witness(TINY).comes_back(one, other)
    assert what in sentence


def test_a_screen_that_cannot_be_left_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"])
    home = way_home(child.goes_on().session, TINY)
    assert home and at_home(child.taps(*home).screen)
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).goes_on()
    assert way_home(child.session, TINY, most=1) is None
    monkeypatch.setattr("kiosk.screens.paused.pressed", lambda *anything: None)
    monkeypatch.setattr("kiosk.screens.going.back", lambda *anything: None)
    assert way_home(child.session, TINY) is None


def test_an_error_in_the_log_is_a_fault(tablet: Tablet) -> None:
    watch = Watch(tablet)
    log = logging.getLogger("kiosk.tests")
    ear = Ear(watch)
    log.addHandler(ear)
    log.error("the counts could not be written")
    log.removeHandler(ear)
    assert [fault.sentence for fault in watch.faults] == ["the counts could not be written"]


def up(tablet: Tablet, screen: Screen, language: str = "") -> None:
    """Put a screen up as if something had led there."""
    conductor = tablet.app.conductor
    conductor.session = changed(conductor.session, screen=screen, language=language)


@pytest.mark.parametrize("then", ["back", "shelf", "on"])
def test_from_a_question_out_of_the_basket_there_is_a_way_home(
    then: Literal["back", "shelf", "on"]
) -> None:
    path = ("p1", "Q5") if then == "on" else ("p1", "E1")
    sitting = Sitting("cards", "en", path, basket=Basket(("R1", "R2"), 1, then))
    assert way_home(Child(TINY, Asking(sitting)).session, TINY) is not None
    ended = Child(TINY, Asking(sitting)).taps("calm")
    assert way_home(ended.session, TINY) is not None
