"""On a whole kiosk: palms, drumming and hands that rest do no harm, whatever is up."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.device.window.inputs import FingerDown, FingerUp
from kiosk.model.asides import Keypad
from kiosk.model.session import Attract, Screen
from kiosk.model.values import changed
from tests.app.kiosk import Kiosk

#: From the closed book to one of these.
SCREENS: dict[str, Callable[[Kiosk], Kiosk]] = {
    "closed book": lambda kiosk: kiosk.waits(10),
    "languages": lambda kiosk: kiosk.taps("open"),
    "page": lambda kiosk: kiosk.opens(),
    "decision": lambda kiosk: kiosk.opens().goes_on_to("D1"),
    "question": lambda kiosk: kiosk.opens().goes_on_to("D1").taps(
        "choice:D1.a", "choice:D1.a").goes_on_to("Q1"),
    "pause": lambda kiosk: kiosk.opens().taps("pause"),
    "calm corner": lambda kiosk: kiosk.opens().taps("calm"),
}
PALM = [(x, y) for x in (600.0, 800.0, 1000.0) for y in (400.0, 640.0)]

screens = pytest.mark.parametrize("screen", SCREENS)


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    """A kiosk that is on."""
    return Kiosk(tmp_path)


@screens
def test_a_palm_on_the_glass_changes_nothing(kiosk: Kiosk, screen: str) -> None:
    before = SCREENS[screen](kiosk).screen
    kiosk.clock.elapsed_ms += 5_000
    kiosk.hears(*(FingerDown(name, point) for name, point in enumerate(PALM)))
    kiosk.waits(3_000)
    kiosk.hears(*(FingerUp(name, point) for name, point in enumerate(PALM)))
    assert at_rest(kiosk.screen) == at_rest(before)


@screens
def test_drumming_leads_a_few_touches_on_and_no_further(kiosk: Kiosk, screen: str) -> None:
    SCREENS[screen](kiosk)
    kiosk.clock.elapsed_ms += 5_000
    heard = []
    for hit in range(40):
        point = PALM[hit % len(PALM)]
        before = kiosk.screen
        kiosk.clock.elapsed_ms += 100
        kiosk.hears(FingerDown(1, point)).hears(FingerUp(1, point))
        heard.append(kiosk.screen != before)
    assert not any(heard[6:])


@pytest.mark.parametrize("screen", [name for name in SCREENS if name != "pause"])
def test_a_hand_that_rests_in_the_corner_opens_a_door_with_a_way_back_and_nothing_more(
    kiosk: Kiosk, screen: str
) -> None:
    SCREENS[screen](kiosk)
    corner = "pause" if "pause" in kiosk.offered else "grown_ups"
    before = kiosk.screen
    kiosk.rests_on(corner)
    assert isinstance(kiosk.screen, Keypad)
    assert at_rest(kiosk.taps("back").screen) == at_rest(before)


def at_rest(screen: Screen) -> Screen:
    """A screen without the beat of the closed book, which goes on by itself."""
    return changed(screen, beat=0, beat_at=0) if isinstance(screen, Attract) else screen
