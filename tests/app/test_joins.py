"""Where screens and devices meet: what one of them says, the other one does, and says truly."""

import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.device.codes import NOT_WRITABLE
from kiosk.device.lettering import Letterer
from kiosk.model.counts import Install, Row
from kiosk.model.picture import Picture
from kiosk.model.session import IDLE_MS, Attract, Keypad, Reading, Staff, StillThere
from kiosk.screens import shelf
from tests.app.kiosk import Kiosk

CODE = tuple(f"digit:{digit}" for digit in "482913")


# The voice.


def test_the_voice_begins_at_the_level_that_the_corner_shows(kiosk: Kiosk) -> None:
    kiosk.opens().rests_on("pause").taps(*CODE, *CODE)
    assert isinstance(kiosk.screen, Staff)
    assert kiosk.narrator.level == pytest.approx(kiosk.screen.volume / 5)
