"""Kiosks that are put away when their test is over."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.app.kiosk import Kiosk


@pytest.fixture
def switch_on(tmp_path: Path) -> Iterator[Callable[[], Kiosk]]:
    """Switches the same tablet on, as often as it is called."""
    made: list[Kiosk] = []

    def on() -> Kiosk:
        made.append(Kiosk(tmp_path))
        return made[-1]

    yield on
    for kiosk in made:
        with suppress(RuntimeError):  # its power went in the course of the test
            kiosk.furniture.desk.close()


@pytest.fixture
def kiosk(switch_on: Callable[[], Kiosk]) -> Kiosk:
    """A kiosk with the closed book up."""
    return switch_on()
