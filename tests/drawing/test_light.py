"""Moods: one light a panel."""

import pytest

from kiosk.drawing.colours import luminance
from kiosk.drawing.light import MOODS, mood


@pytest.mark.parametrize("name", MOODS)
def test_the_shaded_side_is_darker_and_so_is_the_line(name: str) -> None:
    light = MOODS[name]
    for colour in ("#eeb13c", "#e5ab80", "#f3e6d0", "#84436c"):
        seen = light.grade(colour)
        assert luminance(light.shade(seen)) < luminance(seen)
        assert luminance(light.line(seen)) < luminance(seen)


@pytest.mark.parametrize("name", MOODS)
def test_light_seen_twice_in_a_mirror_is_the_light(name: str) -> None:
    light = MOODS[name]
    assert light.turned().towards[0] == -light.towards[0]
    assert light.turned().turned() == light


def test_a_lamp_at_the_right_lights_from_the_right() -> None:
    assert mood("stove").lit_from((900, 500), (300, 500)).towards[0] > 0.9


def test_an_unknown_mood_offers_the_nearest() -> None:
    with pytest.raises(ValueError, match="did you mean 'dusk'"):
        mood("dusc")


def test_a_mood_unlike_any_lists_them_all() -> None:
    with pytest.raises(ValueError, match="known: dawn, day"):
        mood("zzz")
