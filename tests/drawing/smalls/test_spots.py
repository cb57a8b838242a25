"""The two pictures with dangers to find: as many as the question says, each to be touched apart."""

import math
from collections.abc import Mapping
from itertools import combinations

import pytest

from kiosk.drawing.smalls import lane_dangers, tent_dangers
from kiosk.drawing.smalls.registry import SMALLS
from kiosk.drawing.smalls.tent_dangers import SCENE, Spot

PLACES = {"q11": tent_dangers.SPOTS, "r08": lane_dangers.SPOTS}


@pytest.mark.parametrize("spots", PLACES.values(), ids=PLACES)
def test_there_are_five_dangers(spots: Mapping[str, Spot]) -> None:
    assert sum(spot.danger for spot in spots.values()) == 5


@pytest.mark.parametrize("spots", PLACES.values(), ids=PLACES)
def test_the_ids_say_what_is_a_danger(spots: Mapping[str, Spot]) -> None:
    """The question calls dangers h1, h2 ... and what is safe s1, s2 ..."""
    assert all(spot.danger == name.startswith("h") for name, spot in spots.items())


@pytest.mark.parametrize("spots", PLACES.values(), ids=PLACES)
def test_no_touch_is_two_things(spots: Mapping[str, Spot]) -> None:
    """The middle of a thing is never within another's reach."""
    near = [
        (one, other) for (one, a), (other, b) in combinations(spots.items(), 2)
        if math.hypot((a.at[0] - b.at[0]) * SCENE[0], (a.at[1] - b.at[1]) * SCENE[1])
        < max(a.reach, b.reach) * SCENE[0]
    ]
    assert near == []


@pytest.mark.parametrize(("question", "name"), [(q, n) for q in PLACES for n in PLACES[q]])
def test_every_thing_has_a_card(question: str, name: str) -> None:
    assert f"answer_{question}_{name}" in SMALLS
