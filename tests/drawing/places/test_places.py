"""Every view of every place can be painted, in its own frame and without emblems."""

import re

import pytest

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.light import mood
from kiosk.drawing.places.atlas import PLACES
from kiosk.drawing.places.backdrop import Backdrop, Setting
from kiosk.drawing.places.palettes import PALETTES
from kiosk.drawing.skies import skyline

VIEWS = [(place, view) for place, views in PLACES.items() for view in views]


def _painted(place: str, view: str, light: str = "pale") -> tuple[Canvas, Backdrop]:
    canvas = Canvas()
    return canvas, PLACES[place][view](Setting(canvas, PALETTES[light], mood(light)))


@pytest.mark.parametrize(("place", "view"), VIEWS)
def test_a_view_is_painted_the_same_every_time(place: str, view: str) -> None:
    (one, first), (two, second) = _painted(place, view), _painted(place, view)
    assert first == second
    assert one.svg() == two.svg()


@pytest.mark.parametrize(("place", "view"), VIEWS)
def test_a_view_uses_only_what_it_has_defined(place: str, view: str) -> None:
    canvas, backdrop = _painted(place, view)
    used = set(re.findall(r"url\(#(\w+)\)", backdrop.far + backdrop.near + backdrop.frame))
    defined = set(re.findall(r'id="(\w+)"', canvas.svg()))
    assert used <= defined


@pytest.mark.parametrize(("place", "view"), VIEWS)
def test_no_view_has_writing_in_it(place: str, view: str) -> None:
    """Pictures are turned round for right-to-left reading."""
    canvas, backdrop = _painted(place, view)
    assert "<text" not in canvas.svg() + backdrop.far + backdrop.near + backdrop.frame


def test_every_village_light_is_a_mood_of_the_people() -> None:
    for light in PALETTES:
        assert mood(light)


def test_the_pale_light_of_the_sensitive_panels_is_neither_black_nor_red() -> None:
    for colour in re.findall(r"#[0-9a-f]{6}", repr(PALETTES["pale"])):
        red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        assert max(red, green, blue) > 60
        assert red - max(green, blue) < 90


def test_a_skyline_crosses_the_whole_stage() -> None:
    points = skyline(400, 80, 6, 3)
    assert points[0][0] < 0 and points[-1][0] > 1600
