"""Contact sheets for whoever draws, as PNG files: everyone, from every side, faces, poses, groups.

    python -m kiosk.drawing.people.sheets OUT

It knows the names that can be asked for; it is no part of a story's pictures.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pyvips

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.light import mood
from kiosk.drawing.paths import Point
from kiosk.drawing.people.camp_cast import CAMP_CAST
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.faces import FACES
from kiosk.drawing.people.group_data import GROUPS
from kiosk.drawing.people.groups import draw_group
from kiosk.drawing.people.person import draw_person
from kiosk.drawing.people.poses import POSES

PAPER = (245, 231, 206)
Cell = Callable[[Canvas, Point], str]

USUAL = {  # what is usually held in a pose
    "reach_up": "cloth_hen", "hold_hen": "cloth_hen", "sit_blanket": "cloth_hen",
    "sit_hold_baby": "baby", "sit_hold_baby_close": "baby", "hold_baby": "baby",
    "stand_hold_baby": "baby", "stand_stick": "stick", "walk_stick": "stick",
    "walk_carry": "bundle", "hold_up": "stone", "crouch": "marble", "crouch_aim": "marble",
    "reach_give": "marble", "sit_wheelchair": "wheelchair", "tear_bread": "bread",
    "stand_crutches": "crutches", "walk_crutches": "crutches",
}
WITH_THEM = {"baran": "carrier_bag", "ms_amal": "shoulder_bag", "crutches_man": "crutches"}
POSED = ("ahmed", "noor", "mama", "baba", "teta", *CAMP_CAST)
STANCES = {"rojin": "sit_wheelchair", "crutches_man": "stand_crutches"}


def render(canvas: Canvas, scale: float = 1.0) -> pyvips.Image:
    """The canvas on paper, drawn by librsvg."""
    picture = pyvips.Image.svgload_buffer(canvas.svg().encode(), scale=scale)
    return picture.flatten(background=list(PAPER))


def grid(cells: Sequence[Cell], columns: int, width: float, height: float) -> Canvas:
    """Cells in rows; each is drawn with the ground at the foot of its cell."""
    rows = -(-len(cells) // columns)
    canvas = Canvas(columns * width, rows * height)
    for i, cell in enumerate(cells):
        at = ((i % columns + 0.45) * width, (i // columns + 1) * height - 24)
        canvas.add(cell(canvas, at))
    return canvas


def _person(
    who: str, size: float, pose: str = "stand", face: str = "gentle", turn: str | None = None,
    facing: str = "right",
) -> Cell:
    def draw(canvas: Canvas, at: Point) -> str:
        usual = USUAL.get(pose, WITH_THEM.get(who) if pose.startswith("stand") else None)
        return draw_person(
            who, at=at, size=size, mood=mood("day"), canvas=canvas, pose=pose, face=face,
            holds=usual, turn=turn, facing=facing,
        ).svg

    return draw


def _face(face: str) -> Cell:
    def draw(canvas: Canvas, at: Point) -> str:
        # The figure hangs below its cell: only head and shoulders are on the sheet.
        low = (at[0], at[1] + 330)
        return draw_person(
            "ahmed", at=low, size=1.5, mood=mood("day"), canvas=canvas, face=face, shadow=False
        ).svg

    return draw


def _group(name: str) -> Cell:
    def draw(canvas: Canvas, at: Point) -> str:
        return draw_group(name, at=at, size=0.9, mood=mood("gold"), canvas=canvas)[0].svg

    return draw


def everyone() -> Canvas:
    return grid([_person(who, 0.85, STANCES.get(who, "stand")) for who in CAST], 8, 220, 550)


def turns() -> Canvas:
    """The people of the road and the camp from every side, as small as in a wide picture."""
    cells: list[Cell] = []
    for who in ("rojin", "hevi", "ms_amal", *CAMP_CAST):
        pose = STANCES.get(who, "stand")
        cells += [
            _person(who, 0.55, pose), _person(who, 0.55, pose, "happy", facing="left"),
            _person(who, 0.55, "stand_front"), _person(who, 0.55, "stand_back"),
        ]
    return grid(cells, 12, 150, 330)


def faces() -> Canvas:
    return grid([_face(face) for face in FACES], 8, 200, 280)


def poses(who: str) -> Canvas:
    tall = CAST[who].body.torso + CAST[who].body.thigh + CAST[who].body.shin
    size = 190 / tall
    return grid([_person(who, size, pose, "neutral") for pose in POSES], 10, 200, 320)


def groups() -> Canvas:
    return grid([_group(name) for name in GROUPS], 3, 520, 540)


def write(folder: Path) -> None:
    """Write every sheet into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    sheets = {
        "everyone": everyone(), "turns": turns(), "faces": faces(), "groups": groups(),
        **{f"poses_{who}": poses(who) for who in POSED},
    }
    for name, canvas in sheets.items():
        render(canvas).write_to_file(str(folder / f"{name}.png"))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
