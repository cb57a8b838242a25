"""The people of the panels on a card, in the cards' daylight; it knows no card."""

from collections.abc import Mapping
from typing import Any

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.paths import Point
from kiosk.drawing.people.person import draw_person
from kiosk.drawing.smalls.scissors import DAY, Scissors


def person(
    cut: Scissors, who: str, at: Point, size: float, face: str, *,
    pose: str | Mapping[str, Any] = "stand", facing: str = "right", holds: str | None = None,
    gaze: Point | None = None, ground: bool = False, lit: bool = True,
) -> str:
    """One of the book's people in this card's light.

    Whoever is moved afterwards is not `lit`: the light's bounds are those of the card.
    """
    return draw_person(
        who, at=at, size=size, mood=DAY, canvas=cut.canvas, pose=pose, face=face, facing=facing,
        holds=holds, gaze=gaze, shadow=ground, lit=lit,
    ).svg


def with_mark(
    cut: Scissors, who: str, at: Point, size: float, face: str, mark: str, joint: str, *,
    pose: str | Mapping[str, Any] = "stand", facing: str = "right",
) -> str:
    """One of the people with a `mark`, drawn about (0, 0) in figure units, on one of its joints."""
    drawn = draw_person(
        who, at=at, size=size, mood=DAY, canvas=cut.canvas, pose=pose, face=face, facing=facing,
    )
    return drawn.svg + group(mark, placed(drawn.joints[joint], scale=size))
