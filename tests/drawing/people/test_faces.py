"""Faces: the words of the story have a face each, faces differ, and any of them can speak."""

import pytest

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.light import mood
from kiosk.drawing.people.faces import FACES, expression
from kiosk.drawing.people.person import draw_person
from kiosk.drawing.people.profile.face import DROP

OPEN = ("open", "speak", "o", "fear")


def drawn(face: str, who: str = "ahmed", **how: object) -> str:
    canvas = Canvas()
    placed = draw_person(
        who, at=(800, 900), size=1, mood=mood("day"), canvas=canvas, face=face,
        **how,  # type: ignore[arg-type]
    )
    return placed.svg


def test_there_are_many_faces_that_look_different() -> None:
    assert len({drawn(face) for face in FACES}) > 70


@pytest.mark.parametrize("face", FACES)
def test_any_face_can_speak_with_its_own_eyes(face: str) -> None:
    shut, speaking = expression(face), expression(face, speaks=True)
    assert speaking.mouth.kind in OPEN and speaking.mouth.opening >= 8
    assert speaking.brow == shut.brow and speaking.opening == shut.opening
    assert expression(f"{face}+talk") == speaking


def test_an_open_mouth_from_the_side_drops_the_jaw() -> None:
    assert set(OPEN) <= set(DROP)
    assert drawn("worried", turn="profile") != drawn("worried", turn="profile", speaks=True)


@pytest.mark.parametrize("face", FACES)
def test_every_face_can_be_seen_from_the_side(face: str) -> None:
    assert drawn(face, turn="profile") != drawn(face)
