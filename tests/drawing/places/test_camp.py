"""The camp in its lights: its own colours for each, its perspective, and what may not be there."""

import re

import pytest

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.colours import channels, luminance
from kiosk.drawing.light import mood
from kiosk.drawing.places import camp_gate, tent_inside, tent_outside, tent_row
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import rain
from kiosk.drawing.places.camp_lights import LIGHTS
from kiosk.drawing.places.palettes import GOLD
from kiosk.drawing.places.perspective import Eye
from kiosk.drawing.places.tent_frame import Tent
from kiosk.drawing.places.tent_rooms import ROOMS
from kiosk.drawing.places.tents import tent

VIEWS: list[tuple[str, View]] = [
    (f"{place.__name__.rsplit('.', 1)[1]} {name}", view)
    for place in (camp_gate, tent_inside, tent_outside, tent_row)
    for name, view in place.VIEWS.items()
]
EYE = Eye(horizon=400, height=2)


def _painted(view: View, light: str) -> tuple[Canvas, Backdrop]:
    canvas = Canvas()
    return canvas, view(Setting(canvas, GOLD, mood(light), light))


def _all(backdrop: Backdrop) -> str:
    return backdrop.far + backdrop.near + backdrop.frame


@pytest.mark.parametrize("light", sorted(LIGHTS))
def test_every_camp_light_is_a_mood_of_the_people_and_has_its_room(light: str) -> None:
    assert mood(light)
    assert light in ROOMS


@pytest.mark.parametrize(("name", "view"), VIEWS, ids=[name for name, _ in VIEWS])
def test_a_view_is_painted_in_the_colours_of_its_light(name: str, view: View) -> None:
    assert _all(_painted(view, "dawn")[1]) != _all(_painted(view, "winter")[1])


def test_a_light_the_camp_does_not_know_is_day() -> None:
    canvas, other = Canvas(), Canvas()
    day = tent_row.wide(Setting(canvas, GOLD, mood("day"), "day"))
    strange = tent_row.wide(Setting(other, GOLD, mood("day"), "no such light"))
    assert _all(day) == _all(strange)


def test_the_pale_light_is_neither_black_nor_red() -> None:
    for colour in re.findall(r"#[0-9a-f]{6}", repr((LIGHTS["pale"], ROOMS["pale"]))):
        red, green, blue = channels(colour)
        assert max(red, green, blue) > 60
        assert red - max(green, blue) < 90


def test_by_day_the_ground_is_paler_than_a_mustard_jumper() -> None:
    for light in ("day", "hope", "heat", "spring"):
        assert luminance(LIGHTS[light].ground[0][1]) > luminance("#eeb13c") + 0.1


@pytest.mark.parametrize(("name", "view"), VIEWS, ids=[name for name, _ in VIEWS])
def test_no_rain_falls_before_the_people(name: str, view: View) -> None:
    drops = rain(LIGHTS["winter"])
    assert drops
    assert drops not in _painted(view, "winter")[1].frame


def test_it_rains_only_in_winter() -> None:
    assert [name for name in LIGHTS if rain(LIGHTS[name])] == ["winter"]


def test_the_farther_a_tent_the_smaller_and_the_nearer_to_the_horizon() -> None:
    near, far = EYE.at((1, 0, 5)), EYE.at((1, 0, 50))
    assert EYE.horizon < far[1] < near[1]
    assert EYE.size(50) < EYE.size(5)


def test_a_distance_is_found_again_from_its_height_on_the_stage() -> None:
    assert EYE.away(EYE.at((0, 0, 12))[1]) == pytest.approx(12)


def test_far_tents_have_no_lines() -> None:
    canvas = Canvas()
    far = tent(canvas, LIGHTS["day"], EYE, Tent(-4, 60, "right", "open"), detail=0)
    near = tent(canvas, LIGHTS["day"], EYE, Tent(-4, 8, "right", "open"))
    assert 'stroke="' not in far
    assert 'stroke="' in near


def test_a_door_is_lit_only_where_there_are_lamps() -> None:
    """By day nobody wastes light; in the evening a lit tent is told from a dark one."""
    def doors(light: str) -> tuple[str, str]:
        lit, dark = (
            tent(Canvas(), LIGHTS[light], EYE, Tent(-4, 8, "right", "open", lit=on))
            for on in (True, False)
        )
        return lit, dark

    lit, dark = doors("day")
    assert lit == dark
    lit, dark = doors("stove")
    assert lit != dark


def test_the_stove_is_only_in_the_winter_view_and_never_without_an_open_vent() -> None:
    """Its fire has its own gradient; the vent's flap is rolled in every view of the room."""
    for name, view in tent_inside.VIEWS.items():
        canvas, backdrop = _painted(view, "stove")
        assert ("#d9541f" in canvas.svg()) == (name == "warm")
        assert "M712 326Q800 338 888 326" in _all(backdrop)
