"""Heads from the side: everyone has one, what they are known by is on it, both ways."""

from dataclasses import replace

import pytest
import pyvips

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.light import mood
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.hair_shapes import CAPS
from kiosk.drawing.people.haircuts import CAPS as MORE_CAPS
from kiosk.drawing.people.person import Placed, draw_person
from kiosk.drawing.people.profile.hair_shapes import STYLES

SIGNS: dict[str, tuple[str, dict[str, object]]] = {
    "a cap": ("karam", {"cap": ""}),
    "a straw hat": ("uncle_jamil", {"hat": ""}),
    "glasses": ("mr_dilshad", {"glasses": ""}),
    "a beard": ("baba", {"beard": 0.0}),
    "a moustache": ("baba", {"moustache": False}),
    "a scarf": ("mama", {"scarf": ""}),
    "a pencil": ("rojin", {"wears": frozenset()}),
    "a hearing aid": ("hearing_aid_boy", {"wears": frozenset()}),
    "a flower": ("noor", {"flower": ""}),
}


def profile(who: str, facing: str = "right", nod: float = 0.0) -> tuple[Placed, Canvas]:
    canvas = Canvas(400, 700)
    pose = {"base": "stand", "head": {"turn": 2.0, "nod": nod}}
    placed = draw_person(who, at=(200, 660), size=1, mood=mood("day"), canvas=canvas, pose=pose,
                         facing=facing)
    canvas.add(placed.svg)
    return placed, canvas


def seen(canvas: Canvas) -> pyvips.Image:
    return pyvips.Image.svgload_buffer(canvas.svg().encode()).flatten(background=[245, 231, 206])


def test_every_head_of_hair_is_known_from_the_side() -> None:
    assert set(STYLES) == {*CAPS, *MORE_CAPS}


@pytest.mark.parametrize("who", CAST)
@pytest.mark.parametrize("facing", ["right", "left"])
def test_a_mouth_is_on_the_side_one_faces(who: str, facing: str) -> None:
    placed, _ = profile(who, facing)
    middle = placed.joints["head"][0]
    assert (placed.mouth[0] > middle) == (facing == "right")


@pytest.mark.parametrize("sign", SIGNS)
def test_what_one_is_known_by_is_seen_from_the_side(
    sign: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, without = SIGNS[sign]
    whole = seen(profile(who)[1])
    monkeypatch.setitem(CAST, who, replace(CAST[who], **without))  # type: ignore[arg-type]
    bare = seen(profile(who)[1])
    assert ((whole - bare).abs().bandmean() > 24).avg() > 0


def test_a_head_less_turned_is_drawn_as_before() -> None:
    canvas = Canvas()
    quarter = draw_person("ahmed", at=(0, 0), size=1, mood=mood("day"), canvas=canvas,
                          turn="three_quarter")
    assert quarter.svg == draw_person("ahmed", at=(0, 0), size=1, mood=mood("day"),
                                      canvas=Canvas()).svg


def test_a_nod_turns_a_head_from_the_side() -> None:
    assert profile("ahmed", nod=0.6)[0].svg != profile("ahmed")[0].svg
