"""The plain face of a cloud or a door: two eyes, two brows, a mouth; it knows no feeling by name.

A face is read from across a tent at 200 pixels: five thick marks and nothing else.
"""

from dataclasses import dataclass
from typing import Literal

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Point, ellipse
from kiosk.drawing.smalls.scissors import CREAM, INK

Eyes = Literal["open", "rest", "wide", "dots"]


@dataclass(frozen=True)
class Face:
    """`brow` is (inner, outer) height of both brows, negative upwards; the mouth is path data.

    Units: the eyes are 120 apart and 26 high. `blush` 0-1 warms the cheeks.
    """

    eyes: Eyes
    mouth: str
    brow: tuple[float, float] | None = None
    gaze: Point = (0, 0)
    open_mouth: bool = False
    blush: float = 0.5


def face(one: Face, at: Point, size: float = 1.0) -> str:
    """The face centred between its eyes at `at`."""
    drawn = "".join(_eye(one, side) + _brow(one, side) + _cheek(one, side) for side in (-1, 1))
    mouth = fill(one.mouth, "#7a3f52") if one.open_mouth else ""
    return group(drawn + mouth + stroke(one.mouth, INK, 9), placed(at, scale=size))


def _eye(one: Face, side: int) -> str:
    x = side * 60
    match one.eyes:
        case "rest":
            return stroke(f"M{x - 24} -4Q{x} 20 {x + 24} -4", INK, 9)
        case "dots":
            return fill(ellipse((x, 0), 11), INK)
        case "wide":
            return _ball(one, x, 31, 15)
        case "open":
            return _ball(one, x, 0, 24)


def _ball(one: Face, x: float, white: float, dark: float) -> str:
    """A dark eye with one light; in `white` where that is more than nothing."""
    centre = (x + one.gaze[0] * 8, one.gaze[1] * 8)
    around = fill(ellipse((x, 0), white), CREAM) + stroke(ellipse((x, 0), white), INK, 7)
    ball = fill(ellipse(centre, dark, dark * 1.08), INK)
    light = fill(ellipse((centre[0] - dark * 0.3, centre[1] - dark * 0.4), dark * 0.34), CREAM)
    return (around if white else "") + ball + light


def _brow(one: Face, side: int) -> str:
    if one.brow is None:
        return ""
    inner, outer = one.brow
    return stroke(f"M{side * 32} {-46 + inner}L{side * 88} {-46 + outer}", INK, 11)


def _cheek(one: Face, side: int) -> str:
    if not one.blush:
        return ""
    return fill(ellipse((side * 108, 36), 24, 16), "#e8908a", 0.55 * one.blush)
