"""One drawn scene as the rules on pictures look at it: who is where, and how much of them is seen.

It knows no rule and no file. Places are in stage units, before the camera crops them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from kiosk.drawing.masks import Shapes, shapes_of
from kiosk.drawing.paths import Point
from kiosk.drawing.people.person import Placed
from kiosk.drawing.scene import Drawn
from kiosk.model.geometry import STAGE_W, Box
from kiosk.model.scene import Actor, Facing, Group, Path, Scene

#: A face within its head, in units of a figure of size 1: half as wide and as high as it is.
_FACE = (32.0, 36.0)
#: The same of a mouth.
_MOUTH = (13.0, 9.0)


@dataclass(frozen=True)
class Person:
    """Somebody in the picture; `index` and `member` find their shape, `path` their place."""

    who: str
    placed: Placed
    source: Actor | Group
    index: int
    member: int
    path: Path

    @property
    def head(self) -> Box:
        """With its hair or scarf."""
        return Box(*self.placed.head)

    @property
    def size(self) -> float:
        return self.source.size

    @property
    def facing(self) -> Facing:
        """The side to which the face is turned on the stage."""
        joints = self.placed.joints
        return "right" if joints["cheekF"][0] > joints["cheekN"][0] else "left"

    @property
    def gaze(self) -> Point | None:
        """Where the scene says that the eyes turn."""
        if isinstance(self.source, Group):
            return self.source.gazes.get(self.who)
        return self.source.gaze

    @property
    def shadow(self) -> bool:
        """Whether they stand, as far as the scene knows, on the ground that is drawn."""
        return self.source.shadow and self.placed.pose.grounded

    @property
    def face(self) -> tuple[Point, Point]:
        """The ellipse of the face: its middle, and half of its width and height."""
        joints = self.placed.joints
        sides = [joints[name] for name in ("brow", "chin", "cheekN", "cheekF")]
        middle = sum(x for x, _ in sides) / 4, (joints["brow"][1] + joints["chin"][1]) / 2
        scale = self.placed.head[2] / 112
        return middle, (_FACE[0] * scale, _FACE[1] * scale)

    @property
    def mouth(self) -> tuple[Point, Point]:
        """The ellipse of the mouth and a little round it."""
        scale = self.placed.head[2] / 112
        return self.placed.mouth, (_MOUTH[0] * scale, _MOUTH[1] * scale)

    def together(self, other: "Person") -> bool:
        """Whether both are of one group."""
        return self.index == other.index


@dataclass(frozen=True)
class Composition:
    """A scene, its drawing, and who speaks in it, in order; nobody where no chapter shows it."""

    scene: Scene
    drawn: Drawn
    speakers: tuple[str, ...] = ()

    @property
    def view(self) -> Box:
        """What the camera shows."""
        return self.scene.camera.box

    @property
    def pixel(self) -> float:
        """How many stage units one pixel of the finished picture is wide."""
        return self.view.w / STAGE_W

    @cached_property
    def people(self) -> tuple[Person, ...]:
        return tuple(self._people())

    @cached_property
    def shapes(self) -> Shapes:
        return shapes_of(self.drawn, self.view)

    def pairs(self) -> Iterator[tuple[Person, Person]]:
        """Every two people."""
        return combinations(self.people, 2)

    def _people(self) -> Iterator[Person]:
        for index, layer in enumerate(self.drawn.layers):
            if not layer.people:
                continue
            kind, place = layer.path[0], layer.path[1]
            assert isinstance(place, int)
            source = self.scene.actors[place] if kind == "actors" else self.scene.groups[place]
            for member, (who, placed) in enumerate(layer.people):
                yield Person(who, placed, source, index, member, layer.path)
