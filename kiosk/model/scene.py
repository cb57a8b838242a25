"""A scene in words: who stands where in which place and light; it knows no drawing and no file.

Every position is in stage units (1600 x 1000, origin top left) before the camera crops it. The
names (places, poses, faces, props, moods) are checked by whoever draws, who knows them.
"""

import re
from typing import Literal

import msgspec

from kiosk.model.geometry import STAGE_H, STAGE_W, Box, Point

Facing = Literal["right", "left"]
Colour = str  # "#rrggbb"

#: Where a fault lies in the source, as keys and list positions from the root.
Path = tuple[str | int, ...]

_MSGSPEC_PLACE = re.compile(r" - at `\$(.*)`$")
_STEP = re.compile(r"\.?([A-Za-z_]\w*)|\[(\d+|\.\.\.)\]")


class SceneFault(ValueError):
    """A scene that cannot be: `what` is wrong at `path`."""

    def __init__(self, what: str, path: Path = ()) -> None:
        super().__init__(what)
        self.what = what
        self.path = path


class _Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A frozen value whose misspelt keys are refused."""


class Actor(_Value, frozen=True):
    """One person: `at` is the ground under the feet or the seat; size 1 is 100 units a head."""

    who: str
    at: Point
    size: float = 1.0
    #: A pose by name, or {base: name, ...} with the parts that differ.
    pose: str | dict[str, object] = "stand"
    #: A face by name; "worried+talk" speaks, as does everyone with `speaks`.
    face: str = "neutral"
    speaks: bool = False
    #: How far the head is turned, if not as the pose says: front, three_quarter, profile.
    turn: str = ""
    facing: Facing = "right"
    #: Where the eyes turn on the page, each -1 to 1: right, and down.
    gaze: Point | None = None
    holds: str = ""
    #: What is worn besides the usual, by name, or {name: colour}.
    wear: tuple[str, ...] | dict[str, bool | Colour] = ()
    #: Painter's order; the default is at[1], nearer is later.
    z: float | None = None
    shadow: bool = True


class Group(_Value, frozen=True):
    """People who touch (a hug, a lifted child), drawn together by one recipe.

    `members` stand in for the group's usual people, in its order; faces, gazes, wear and turns
    are by person.
    """

    name: str
    at: Point
    size: float = 1.0
    members: tuple[str, ...] = ()
    faces: dict[str, str] = {}
    gazes: dict[str, Point] = {}
    wear: dict[str, tuple[str, ...] | dict[str, bool | Colour]] = {}
    speaks: tuple[str, ...] = ()
    turns: dict[str, str] = {}
    facing: Facing = "right"
    z: float | None = None
    shadow: bool = True


class Prop(_Value, frozen=True):
    """One thing; `at` is the point on which it rests or from which it hangs."""

    what: str
    at: Point
    size: float = 1.0
    facing: Facing = "right"
    angle: float = 0.0
    z: float | None = None


class Grade(_Value, frozen=True):
    """A gradient over the picture, from `start` to `end`; stops are (0-1, colour)."""

    stops: tuple[tuple[float, Colour], ...]
    mode: Literal["multiply", "screen", "soft-light"] = "multiply"
    start: Point = (0.0, 0.0)
    end: Point = (0.0, STAGE_H)
    strength: float = 1.0


class Glow(_Value, frozen=True):
    """Light round a source; `behind` keeps it off the people."""

    at: Point
    radius: float
    colour: Colour = "#ffd9a0"
    strength: float = 0.3
    behind: bool = False


class Voice(_Value, frozen=True):
    """Somebody who is heard but not drawn: the tail of their balloon points to `at`.

    A place outside the camera's view is taken to its nearest edge.
    """

    who: str
    at: Point


class Camera(_Value, frozen=True):
    """What part of the stage is shown: top left corner and width; the height follows."""

    x: float = 0.0
    y: float = 0.0
    width: float = STAGE_W

    @property
    def box(self) -> Box:
        return Box(self.x, self.y, self.width, self.width * STAGE_H / STAGE_W)


class Scene(_Value, frozen=True):
    """One panel's picture in words."""

    place: str
    view: str
    mood: str
    describe: str = ""
    camera: Camera = Camera()
    actors: tuple[Actor, ...] = ()
    groups: tuple[Group, ...] = ()
    voices: tuple[Voice, ...] = ()
    props: tuple[Prop, ...] = ()
    #: Props nearer than every person.
    front: tuple[Prop, ...] = ()
    grade: tuple[Grade, ...] = ()
    glow: tuple[Glow, ...] = ()
    #: The lamp, where one lights the people; None takes the mood's own direction.
    lamp: Point | None = None
    #: What balloons must not cover besides faces and hands: x, y, width, height.
    focus: tuple[tuple[float, float, float, float], ...] = ()
    #: How far the far set is out of focus, in units, and whether the ground is so too.
    soft: float = 0.0
    soft_ground: bool = False
    #: Whether the view's own frame (grass, boughs) stands before everyone.
    frame: bool = True
    vignette: float = 0.12
    #: Rules on pictures that this one breaks on purpose, each with the reason.
    meant: dict[str, str] = {}


def scene_of(source: object) -> Scene:
    """The scene that plain data describes; raises SceneFault."""
    try:
        return msgspec.convert(source, Scene)
    except msgspec.ValidationError as error:
        raise SceneFault(*misfit(error)) from None


def misfit(error: msgspec.ValidationError) -> tuple[str, Path]:
    """What msgspec found wrong, and where in the data."""
    said = str(error)
    place = _MSGSPEC_PLACE.search(said)
    if not place:
        return said, ()
    steps: list[str | int] = []
    for key, index in _STEP.findall(place.group(1)):
        if index == "...":
            break
        steps.append(key or int(index))
    return said[: place.start()], tuple(steps)
