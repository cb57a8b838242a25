"""A scene in words becomes one picture, always the same, and says where everyone is."""

import pytest

from kiosk.drawing.scene import draw_scene
from kiosk.model.geometry import Box
from kiosk.model.scene import Actor, Camera, Group, Prop, Scene, SceneFault, Voice, scene_of
from kiosk.model.story import Anchors

ROOM = Scene(place="house_inside", view="inner", mood="indoors")
INSIDE = Box(0.0, 0.0, 1.0, 1.0)


def _with(**parts: object) -> Scene:
    return scene_of({"place": "house_inside", "view": "inner", "mood": "indoors", **parts})


def _boxes(anchors: Anchors) -> list[Box]:
    figures = anchors.figures
    return [one.head for one in figures] + [hand for one in figures for hand in one.hands]


def test_the_same_scene_writes_the_same_svg() -> None:
    scene = Scene("house_inside", "inner", "indoors", actors=(Actor("noor", (800, 900)),))
    assert draw_scene(scene).svg == draw_scene(scene).svg


def test_everyone_in_a_group_has_anchors_by_the_name_in_the_cast() -> None:
    scene = Scene("house_inside", "inner", "indoors", groups=(Group("shelter", (600, 900)),))
    whos = [one.who for one in draw_scene(scene).anchors.figures]
    assert sorted(whos) == ["AHMED", "NOOR", "TETA"]


def test_anchors_are_fractions_of_what_the_camera_shows() -> None:
    actors = (Actor("ahmed", (800, 900)),)
    wide = draw_scene(Scene("house_inside", "inner", "indoors", actors=actors))
    near = draw_scene(
        Scene("house_inside", "inner", "indoors", actors=actors, camera=Camera(400, 400, 800))
    )
    assert near.anchors.figures[0].head.w == pytest.approx(2 * wide.anchors.figures[0].head.w, 0.01)
    for box in _boxes(wide.anchors) + _boxes(near.anchors):
        assert box.inside(INSIDE) == box
        assert box.x >= 0 and box.y >= 0 and box.right <= 1 and box.bottom <= 1


def test_someone_outside_the_camera_has_no_anchors() -> None:
    scene = Scene(
        "house_inside", "inner", "indoors", actors=(Actor("ahmed", (1500, 900)),),
        camera=Camera(0, 0, 800),
    )
    assert draw_scene(scene).anchors.figures == ()


def test_a_voice_without_a_figure_has_a_mouth_and_next_to_no_head() -> None:
    scene = Scene("house_inside", "inner", "indoors", voices=(Voice("teta", (160, 250)),))
    (heard,) = draw_scene(scene).anchors.figures
    assert heard.who == "TETA" and heard.mouth == (0.1, 0.25)
    assert 0 < heard.head.w < 0.02 and 0 < heard.head.h < 0.02


def test_a_voice_from_outside_the_view_comes_from_its_nearest_edge() -> None:
    scene = Scene("house_inside", "inner", "indoors", voices=(Voice("mama", (-300, 250)),))
    (heard,) = draw_scene(scene).anchors.figures
    assert heard.mouth == (0.0, 0.25)
    assert heard.head.x == 0 and heard.head.w > 0


def test_a_voice_of_nobody_in_the_cast_is_a_fault_at_its_place() -> None:
    with pytest.raises(SceneFault) as caught:
        draw_scene(_with(voices=[{"who": "tetta", "at": [100, 200]}]))
    assert caught.value.path == ("voices", 0, "who")
    assert "teta" in caught.value.what


def test_the_camera_is_the_svg_s_view_box() -> None:
    svg = draw_scene(Scene("house_inside", "inner", "indoors", camera=Camera(80, 50, 800))).svg
    assert 'viewBox="80 50 800 500"' in svg


def test_nearer_things_are_painted_over_farther_ones() -> None:
    """Painter's order is by the ground under a thing unless a scene says otherwise."""
    bowl, tray = Prop("yoghurt", (800, 900)), Prop("tray", (800, 800))
    ordered = draw_scene(Scene("house_inside", "inner", "indoors", props=(bowl, tray))).svg
    assert ordered.index("translate(800 800)") < ordered.index("translate(800 900)")


@pytest.mark.parametrize(
    ("parts", "path", "said"),
    [
        ({"place": "house_insid"}, ("place",), "did you mean 'house_inside'?"),
        ({"view": "iner"}, ("view",), "did you mean 'inner'?"),
        ({"mood": "indoor"}, ("mood",), "did you mean 'indoors'?"),
        ({"props": [{"what": "trey", "at": [1.0, 1.0]}]}, ("props", 0, "what"), "'tray'"),
        ({"actors": [{"who": "nour", "at": [1.0, 1.0]}]}, ("actors", 0), "'noor'"),
        (
            {"actors": [{"who": "noor", "pose": "stnd", "at": [1.0, 1.0]}]},
            ("actors", 0), "'stand'",
        ),
        (
            {"actors": [{"who": "noor", "face": "worred", "at": [1.0, 1.0]}]},
            ("actors", 0), "'worried'",
        ),
        ({"groups": [{"name": "hugg", "at": [1.0, 1.0]}]}, ("groups", 0), "'hug'"),
    ],
)
def test_an_unknown_name_says_where_it_stands_and_offers_the_nearest(
    parts: dict[str, object], path: tuple[str | int, ...], said: str
) -> None:
    with pytest.raises(SceneFault) as caught:
        draw_scene(_with(**parts))
    assert caught.value.path[: len(path)] == path
    assert said in caught.value.what


def test_a_misspelt_key_is_refused_where_it_stands() -> None:
    with pytest.raises(SceneFault) as caught:
        _with(actors=[{"who": "noor", "at": [1.0, 1.0], "sise": 2.0}])
    assert caught.value.path == ("actors", 0)
    assert "sise" in caught.value.what
