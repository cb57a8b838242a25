"""Whose sitting a screen belongs to, however much lies over it."""

import pytest

from kiosk.model.asides import Calm, Keypad, Paused, Staff, StillThere
from kiosk.model.session import (
    Asking,
    Attract,
    Deciding,
    Ended,
    Languages,
    Learned,
    Noting,
    Reading,
    Screen,
    Shelf,
    Sitting,
    sitting_of,
)

SITTING = Sitting("tiny", "en", ("p1", "D1"))
OF_A_SITTING: tuple[Screen, ...] = (
    Reading(SITTING), Noting(SITTING), Deciding(SITTING), Asking(SITTING),
    Learned(SITTING, "D1", "p5"), Ended(SITTING),
)


def test_a_sitting_is_at_the_last_node_of_its_path() -> None:
    assert SITTING.here == "D1"


@pytest.mark.parametrize("screen", OF_A_SITTING, ids=lambda screen: type(screen).__name__)
def test_a_sitting_is_found_behind_everything_that_can_lie_over_it(screen: Screen) -> None:
    assert sitting_of(screen) == SITTING
    for over in (Calm(screen), Paused(screen), StillThere(screen, 0), Keypad(screen),
                 Staff(screen), StillThere(Calm(screen), 0)):
        assert sitting_of(over) == SITTING


@pytest.mark.parametrize("screen", [Attract(), Languages(), Shelf("en")],
                         ids=lambda screen: type(screen).__name__)
def test_before_a_story_is_opened_there_is_no_sitting(screen: Screen) -> None:
    assert sitting_of(screen) is None
    assert sitting_of(Calm(screen)) is None
