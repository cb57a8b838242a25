"""The loop: a touch comes to the right screen, a fault ends at the shelf, and else it sleeps."""

import logging
from collections.abc import Callable

import pytest

from kiosk.authors.tour import stops
from kiosk.device.window.inputs import FingerDown, FingerMoved, FingerUp
from kiosk.model.asides import Calm, Keypad, StillThere
from kiosk.model.messages import Pressed
from kiosk.model.picture import Lettering, actions
from kiosk.model.session import GOODBYE_MS, IDLE_MS, Attract, Languages, Reading, Screen, Shelf
from kiosk.model.values import changed
from kiosk.screens import reading, viewing
from kiosk.screens.updating import update
from tests.app.kiosk import Kiosk

SHOWN = ("attract", "languages", "shelf", "p1", "D1", "Q1", "Q1_hint", "N1", "E1", "paused", "calm")


def stopped(screen: Screen) -> Screen:
    """`screen` before the first breath was drawn on it."""
    return changed(screen, breath=0, breath_at=0) if isinstance(screen, Calm) else screen


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("where", SHOWN)
def test_a_tap_in_the_middle_of_a_button_does_its_action(
    kiosk: Kiosk, code: str, where: str
) -> None:
    books = kiosk.furniture.books
    session = dict(stops(books, books.stories["tiny", code]))[where]
    for action in actions(viewing.view(session, books)):
        session = changed(session, touched_at=kiosk.clock.milliseconds())
        kiosk.conductor.session = session
        expected, _ = update(session, Pressed(action), books)
        kiosk.hears().taps(action)
        assert stopped(kiosk.screen) == stopped(expected.screen), action


def test_a_tap_beside_everything_does_nothing(kiosk: Kiosk) -> None:
    kiosk.taps("open")
    kiosk.hears(FingerDown(1, (800, 990))).hears(FingerUp(1, (800, 990)))
    assert kiosk.screen == Languages()


def test_a_finger_that_rests_on_the_pause_button_opens_the_door(kiosk: Kiosk) -> None:
    kiosk.opens().rests_on("pause")
    assert isinstance(kiosk.screen, Keypad)
    assert kiosk.screen.setting == "choose", "no code was set on this tablet"


def test_a_finger_that_rests_on_a_panel_still_only_taps(kiosk: Kiosk) -> None:
    kiosk.opens().rests_on("forward")
    assert isinstance(kiosk.screen, Reading)
    assert kiosk.screen.shown == 2


def test_a_finger_drawn_along_turns_the_page(kiosk: Kiosk) -> None:
    kiosk.opens().goes_on_to("D1")
    kiosk.hears(FingerDown(1, (400, 990)), FingerMoved(1, (700, 990)), FingerUp(1, (700, 990)))
    assert kiosk.sitting.here == "p1"


def test_two_fingers_that_close_show_the_whole_page(kiosk: Kiosk) -> None:
    kiosk.opens()
    kiosk.hears(FingerDown(1, (400, 500)), FingerDown(2, (1200, 500)))
    kiosk.hears(FingerMoved(1, (700, 500)), FingerMoved(2, (900, 500)))
    kiosk.hears(FingerUp(1, (700, 500)), FingerUp(2, (900, 500)))
    assert isinstance(kiosk.screen, Reading) and kiosk.screen.whole_page


@pytest.mark.parametrize("broken", ["pressed", "view"])
def test_a_fault_in_a_screen_brings_the_shelf_and_the_kiosk_goes_on(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, broken: str
) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError("this page was badly written")

    kiosk.opens()
    with monkeypatch.context() as patch, caplog.at_level(logging.ERROR):
        patch.setattr(reading, broken, breaks)
        kiosk.taps("forward")
        assert kiosk.screen == Shelf("en")
        assert "story:tiny" in kiosk.offered
    assert "badly written" in caplog.text
    assert kiosk.taps("story:tiny", "story:tiny").sitting.here == "p1"


@pytest.mark.parametrize("broken", ["show", "paint"])
def test_a_page_that_cannot_be_painted_brings_the_shelf_too(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    paints = getattr(kiosk.painter, broken)

    def breaks(*arguments: object) -> object:
        done = paints(*arguments)
        if any(isinstance(item, Lettering) for item in kiosk.app.shown.items):
            raise ZeroDivisionError("these letters cannot be set")
        return done

    monkeypatch.setattr(kiosk.painter, broken, breaks)
    kiosk.opens()
    assert kiosk.screen == Shelf("en")
    assert "story:tiny" in kiosk.offered
    assert kiosk.totals().total("sessions_ended") == 1


def test_a_sitting_that_ended_in_a_fault_is_counted_as_ended_and_forgotten(
    kiosk: Kiosk, switch_on: Callable[[], Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError("this page was badly written")

    kiosk.opens()
    monkeypatch.setattr(reading, "pressed", breaks)
    kiosk.taps("forward")
    assert kiosk.totals().total("sessions_ended") == 1
    kiosk.loses_power()
    later = switch_on()
    later.resumes()
    assert isinstance(later.screen, Attract)


def test_even_counts_that_cannot_be_taken_leave_the_child_at_the_shelf(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise OSError("the desk has gone")

    kiosk.opens()
    monkeypatch.setattr(kiosk.furniture.desk, "keep", breaks)
    kiosk.goes_on_to("p1").taps("forward", "forward", "forward")
    assert kiosk.screen == Shelf("en")
    kiosk.totals()  # all that was handed over has been written
    assert kiosk.furniture.sittings.load() is None


def test_the_voice_lights_the_word_that_is_heard_and_counts_as_somebody_being_there(
    kiosk: Kiosk,
) -> None:
    kiosk.opens()
    assert [line.line_id for line in kiosk.narrator.speaking] == ["p1.caption"]
    kiosk.waits(IDLE_MS * 3)
    assert isinstance(kiosk.screen, Reading)
    kiosk.narrator.finish()
    kiosk.waits(0).waits(IDLE_MS - 1)
    assert kiosk.sitting.here == "p1"
    assert not isinstance(kiosk.screen, StillThere), "the wait begins when the voice has ended"
    assert isinstance(kiosk.waits(1).session.screen, StillThere)


def test_a_finger_ends_what_was_being_said(kiosk: Kiosk) -> None:
    kiosk.opens().taps("forward")
    assert [line.line_id for line in kiosk.narrator.speaking] == ["p1.sound"]
    kiosk.taps("pause")
    assert kiosk.narrator.speaking == ()


def test_left_alone_the_book_closes_and_nothing_of_the_sitting_is_on_the_disk(
    kiosk: Kiosk,
) -> None:
    kiosk.opens().goes_on_to("D1")
    kiosk.narrator.finish()
    kiosk.waits(0).waits(IDLE_MS)
    kiosk.narrator.finish()
    kiosk.waits(GOODBYE_MS)
    assert isinstance(kiosk.screen, Attract)
    assert kiosk.screen.cover == "tiny/p1"
    totals = kiosk.totals()
    assert (totals.total("sessions_started"), totals.total("sessions_ended")) == (1, 1)
    assert not list(kiosk.data.glob("sitting*"))


def test_nothing_moving_and_nobody_there_the_loop_sleeps_until_something_is_due(
    kiosk: Kiosk,
) -> None:
    kiosk.opens()
    assert kiosk.window.waits[-1:] == [None], "while it speaks, nothing is due"
    kiosk.narrator.finish()
    kiosk.waits(0)
    assert kiosk.window.waits[-1:] == [IDLE_MS]


def test_a_window_that_is_closed_puts_everything_away(
    kiosk: Kiosk, switch_on: Callable[[], Kiosk]
) -> None:
    kiosk.opens().is_closed()
    assert kiosk.narrator.closed
    assert switch_on().totals().total("sessions_started") == 1
