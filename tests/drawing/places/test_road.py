"""The long road in its lights: its own colours for each, and what keeps a child on the path."""

import re

import pytest

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.colours import channels
from kiosk.drawing.light import mood
from kiosk.drawing.places import bridge_view, field_edge, rest_trees, road_dusk, shelter_night
from kiosk.drawing.places.backdrop import Setting, View
from kiosk.drawing.places.footprints import footprints
from kiosk.drawing.places.palettes import GOLD
from kiosk.drawing.places.road_lights import LIGHTS, MORNING_FIELD, light_of
from kiosk.drawing.places.shelter_walls import CORRIDOR, HALL, Passage

OUTDOORS: list[tuple[str, View]] = [
    (f"{place.__name__.rsplit('.', 1)[1]} {name}", view)
    for place in (road_dusk, rest_trees, field_edge, bridge_view)
    for name, view in place.VIEWS.items()
]
PATH = ((500.0, 100.0, 140.0), (700.0, 200.0, 480.0), (1000.0, 400.0, 1200.0))


def _painted(view: View, light: str) -> str:
    backdrop = view(Setting(Canvas(), GOLD, mood(light), light))
    return backdrop.far + backdrop.near + backdrop.frame


@pytest.mark.parametrize("light", sorted(LIGHTS))
def test_every_light_of_the_road_is_a_mood_of_the_people(light: str) -> None:
    assert mood(light)


@pytest.mark.parametrize(("name", "view"), OUTDOORS, ids=[name for name, _ in OUTDOORS])
def test_a_view_of_the_road_is_painted_in_the_colours_of_its_light(name: str, view: View) -> None:
    assert _painted(view, "dusk") != _painted(view, "dawn")


def test_a_light_the_road_does_not_know_is_the_morning() -> None:
    assert light_of(Setting(Canvas(), GOLD, mood("day"), "no such light")) == MORNING_FIELD


def test_the_pale_field_is_neither_black_nor_red() -> None:
    for colour in re.findall(r"#[0-9a-f]{6}", repr(LIGHTS["pale"])):
        red, green, blue = channels(colour)
        assert max(red, green, blue) > 60
        assert red - max(green, blue) < 90


def test_all_footprints_lie_on_the_path() -> None:
    tracks = footprints(LIGHTS["pale"], PATH, (0.2, 0.9), 12, 1)
    points = re.findall(r"[MC ](-?[\d.]+) (-?[\d.]+)", tracks)
    assert len(points) > 100
    for x, y in ((float(x), float(y)) for x, y in points):
        assert 500 < y < 1000
        assert 100 < x < 1200


@pytest.mark.parametrize("hall", [CORRIDOR, HALL])
def test_a_corridor_widens_towards_the_viewer(hall: Passage) -> None:
    assert hall.left(1, 1)[0] < hall.left(0, 1)[0] < hall.right(0, 1)[0] < hall.right(1, 1)[0]
    assert hall.left(0, 1)[1] < hall.left(1, 1)[1]


@pytest.mark.parametrize("name", sorted(shelter_night.VIEWS))
def test_a_lamp_burns_in_every_part_of_the_corridor(name: str) -> None:
    assert "#fffdf0" in _painted(shelter_night.VIEWS[name], "lamp")
