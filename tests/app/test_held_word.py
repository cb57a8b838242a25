"""A finger that rests on a balloon, through the real loop: the word under it is said slowly."""

from collections.abc import Callable

import pytest

from kiosk.device.lettering import Letterer
from kiosk.device.window.inputs import FingerDown, FingerMoved, FingerUp
from kiosk.model.picture import Balloon, Picture
from tests.app.kiosk import Kiosk


@pytest.fixture
def lettered(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> Kiosk:
    """A kiosk on the first panel, whose balloons are set as they are on the glass."""
    letterer = Letterer()

    def show(picture: Picture, now_ms: float) -> None:
        kiosk.painter.shown = letterer.set(picture)

    monkeypatch.setattr(kiosk.painter, "show", show)
    return kiosk.opens()


def word(kiosk: Kiosk, index: int) -> tuple[str, tuple[float, float]]:
    """A word of the balloon that is out, and its middle."""
    balloon = next(item for item in kiosk.app.shown.items if isinstance(item, Balloon))
    x, y = balloon.words[index].centre
    return balloon.line.text.split()[index], (balloon.box.x + x, balloon.box.y + y)


def rests(kiosk: Kiosk, point: tuple[float, float], milliseconds: int) -> None:
    kiosk.clock.elapsed_ms += 700
    kiosk.hears(FingerDown(1, point)).waits(milliseconds).hears(FingerUp(1, point))


def test_the_word_under_a_finger_that_rests_is_said_slowly_and_once(lettered: Kiosk) -> None:
    text, point = word(lettered, 1)
    before = len(lettered.narrator.said)
    rests(lettered, point, 650)
    said = lettered.narrator.said[before:]
    assert [(one.text, one.slow) for one in said] == [(text, True)]


def test_a_finger_that_leaves_sooner_hears_the_line(lettered: Kiosk) -> None:
    _, point = word(lettered, 1)
    before = len(lettered.narrator.said)
    rests(lettered, point, 300)
    (line,) = lettered.narrator.said[before:]
    assert not line.slow and len(line.text.split()) > 1


@pytest.mark.parametrize("move", [
    lambda x, y: (x + 300, y), lambda x, y: (x - 300, y), lambda x, y: (x, y + 200),
])
def test_a_finger_that_wanders_off_says_no_word(
    lettered: Kiosk, move: Callable[[float, float], tuple[float, float]]
) -> None:
    _, (x, y) = word(lettered, 0)
    before = len(lettered.narrator.said)
    lettered.clock.elapsed_ms += 700
    lettered.hears(FingerDown(1, (x, y))).hears(FingerMoved(1, move(x, y))).waits(2000)
    lettered.hears(FingerUp(1, move(x, y)))
    assert not any(one.slow for one in lettered.narrator.said[before:])
