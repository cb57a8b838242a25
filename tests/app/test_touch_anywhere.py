"""A child whose hand lands anywhere opens the closed book, reads, and opens it once more."""

from kiosk.device.window.inputs import FingerDown, FingerUp
from kiosk.model.one_by_one import OneByOne
from kiosk.model.picture import actions
from kiosk.model.session import GOODBYE_MS, IDLE_MS, Attract, Reading, Shelf
from kiosk.screens.one_by_one import LEFT_ALONE_MS
from kiosk.screens.scanning import STEP_MS
from tests.app.kiosk import STEP_MS as TOUCH_MS
from tests.app.kiosk import Kiosk

#: In the midst of a plate of the languages' sheet: this hand cannot reach another one.
ANYWHERE = (460.0, 365.0)


def comes_down(kiosk: Kiosk) -> None:
    """A hand comes down where it always does."""
    kiosk.clock.elapsed_ms += TOUCH_MS
    kiosk.hears(FingerDown(1, ANYWHERE)).hears(FingerUp(1, ANYWHERE))


def rests_until(kiosk: Kiosk, action: str) -> None:
    """Wait, with the voice heard out, until a touch anywhere would do this."""
    for _ in range(60):
        kiosk.narrator.finish()
        kiosk.hears()
        if action in (kiosk.conductor.ring, *actions(kiosk.app.shown)[:1]):
            return
        kiosk.waits(STEP_MS)
    raise AssertionError(f"{action} never came; there are {actions(kiosk.app.shown)}")


def opens(kiosk: Kiosk, code: str) -> None:
    """From the closed book to the shelf, with touches alone."""
    comes_down(kiosk)
    kiosk.waits(LEFT_ALONE_MS)
    assert isinstance(kiosk.screen, OneByOne)
    for action in (f"one:{code}", "one:ring"):
        for _ in range(2):
            rests_until(kiosk, action)
            comes_down(kiosk)
    assert kiosk.screen == Shelf(code)


def test_the_closed_book_is_opened_again_and_again_with_touches_that_cannot_aim(
        kiosk: Kiosk) -> None:
    for code in ("ar", "en"):
        opens(kiosk, code)
        for _ in range(2):
            rests_until(kiosk, "story:tiny")
            comes_down(kiosk)
        assert isinstance(kiosk.screen, Reading)
        kiosk.narrator.finish()
        for _ in range(40):
            kiosk.waits(STEP_MS)
            kiosk.narrator.finish()
        kiosk.waits(IDLE_MS).waits(GOODBYE_MS)
        assert isinstance(kiosk.screen, Attract)
        assert not kiosk.session.wishes.scan


def test_the_voice_that_says_hello_by_itself_keeps_no_book_open(kiosk: Kiosk) -> None:
    comes_down(kiosk)
    begun = kiosk.clock.elapsed_ms
    while not isinstance(kiosk.screen, Attract):
        kiosk.narrator.finish()
        kiosk.hears().waits(1_000)
        assert kiosk.clock.elapsed_ms - begun <= IDLE_MS + 2_000
