"""Cells of people: who there is, from every side, and all they do, wear, hold and are together."""

from collections.abc import Mapping
from typing import Any

from PIL import Image

from kiosk.authors.sheets.grid import Cell, trimmed
from kiosk.authors.sheets.usage import Usage
from kiosk.drawing.canvas import Canvas
from kiosk.drawing.cutouts import cutout
from kiosk.drawing.light import mood
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.faces import FACES
from kiosk.drawing.people.group_data import GROUPS
from kiosk.drawing.people.groups import draw_group
from kiosk.drawing.people.holds import THINGS
from kiosk.drawing.people.person import draw_person
from kiosk.drawing.people.poses import POSES
from kiosk.drawing.people.wardrobe import WARDROBE

LIGHT = "day"
#: Who is known by what they sit in or lean on.
STANCES: dict[str, tuple[str, str]] = {
    "rojin": ("sit_wheelchair", "wheelchair"), "crutches_man": ("stand_crutches", "crutches"),
}
#: The sides of a person: their names, and what makes a pose show them.
SIDES: dict[str, Mapping[str, Any]] = {
    "front": {"pose": "stand_front"}, "three_quarter": {}, "profile": {"turn": "profile"},
    "back": {"pose": "stand_back"},
}
#: Poses are shown by this child, and what is held, where nobody holds it yet, in this pose.
MODEL, OFFER = "ahmed", "hold_up"


def everyone(usage: Usage) -> list[Cell]:
    """Everybody from every side, four cells a person."""
    return [
        (who if side == "front" else side, _figure(who, 0.62, **{**_stance(who), **turned}))
        for who in CAST for side, turned in SIDES.items()
    ]


def poses(usage: Usage) -> list[Cell]:
    """Every pose, with what is usually held in it."""
    return [
        (_with(pose, usage.holds.get(pose)), _figure(MODEL, 0.7, pose=pose,
                                                     holds=usage.holds.get(pose)))
        for pose in POSES
    ]


def faces(usage: Usage) -> list[Cell]:
    """Every expression, on a child."""
    cells = []
    for face in FACES:
        canvas = Canvas(220, 240)
        figure = draw_person(
            MODEL, at=(104, 640), size=1.5, mood=mood(LIGHT), canvas=canvas, face=face,
            shadow=False,
        )
        canvas.add(figure.svg)
        cells.append((face, cutout(canvas, 0.8)))
    return cells


def groups(usage: Usage) -> list[Cell]:
    """Every group, with the people who usually play it."""
    return [
        (f"{name}: {', '.join(member.who for member in group.members)}", _together(name))
        for name, group in GROUPS.items()
    ]


def holds(usage: Usage) -> list[Cell]:
    """Every held thing, by somebody who holds it, alone or in a group."""
    shared = {
        member.holds: name for name, group in GROUPS.items() for member in group.members
    }
    cells = []
    for thing in THINGS:
        if thing in shared and thing not in usage.holders:
            cells.append((f"{thing} (group {shared[thing]})", _together(shared[thing])))
            continue
        who, pose = usage.holders.get(thing, (MODEL, OFFER))
        cells.append((f"{thing} ({pose})", _figure(who, 0.7, pose=pose, holds=thing)))
    return cells


def wear(usage: Usage) -> list[Cell]:
    """All that can be worn besides, on a child and on a woman."""
    return [
        (f"{name}, {who}", _figure(who, 0.62, pose="stand_front", wear=(name,)))
        for name in WARDROBE for who in (MODEL, "mama")
    ]


def _stance(who: str) -> dict[str, Any]:
    pose, thing = STANCES.get(who, ("stand", ""))
    return {"pose": pose, "holds": thing or None}


def _with(pose: str, thing: str | None) -> str:
    return f"{pose} ({thing})" if thing else pose


def _together(name: str) -> Image.Image:
    canvas = Canvas(1600, 1000)
    for placed in draw_group(name, at=(800, 860), size=0.9, mood=mood(LIGHT), canvas=canvas):
        canvas.add(placed.svg)
    return trimmed(cutout(canvas, 0.7))


def _figure(who: str, size: float, *, pose: str = "stand", **more: Any) -> Image.Image:
    canvas = Canvas(760, 560)
    figure = draw_person(
        who, at=(380, 460), size=size, mood=mood(LIGHT), canvas=canvas, pose=pose, face="gentle",
        **more,
    )
    canvas.add(figure.svg)
    return trimmed(cutout(canvas))
