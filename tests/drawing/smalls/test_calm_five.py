"""The quiet corner: at least five things, each within the picture and apart from the others."""

import math
from itertools import combinations

import pytest

from kiosk.drawing.smalls.calm import SCENE
from kiosk.drawing.smalls.calm_five import THINGS


def test_there_are_more_than_five_things() -> None:
    assert len(THINGS) > 5


@pytest.mark.parametrize("name", THINGS)
def test_a_thing_is_within_the_picture(name: str) -> None:
    x, y, half = THINGS[name]
    high = half * SCENE[0] / SCENE[1]
    assert half <= x <= 1 - half
    assert high * 0.8 <= y <= 1 - high * 0.8


@pytest.mark.parametrize(("one", "other"), list(combinations(THINGS, 2)))
def test_two_things_are_not_touched_at_once(one: str, other: str) -> None:
    """The middle of a thing is never within another's reach."""
    (x0, y0, half0), (x1, y1, half1) = THINGS[one], THINGS[other]
    apart = math.hypot((x1 - x0) * SCENE[0], (y1 - y0) * SCENE[1])
    assert apart > max(half0, half1) * SCENE[0]
