"""A scene file as a Scene, and a fault in it as a file and a line; it draws nothing."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.device.library.problems import Problem, StoryError
from kiosk.device.library.tree import Fields, Node, Rows, Scalar, read_tree
from kiosk.drawing.scene import Drawn, draw_scene
from kiosk.model.scene import Path as Place
from kiosk.model.scene import Scene, SceneFault, scene_of

_NUMBER = re.compile(r"-?\d+(\.\d+)?")


class SceneFile:
    """One scene file, read once; `name` is its place in the story, as faults are told."""

    def __init__(self, path: Path) -> None:
        self.name = f"{path.parent.name}/{path.name}"
        self._tree = read_tree(path.read_bytes(), self.name)
        with self._told():
            self.scene: Scene = scene_of(plain(self._tree))

    def draw(self) -> Drawn:
        """The scene's picture; raises StoryError with the line of what cannot be drawn."""
        with self._told():
            return draw_scene(self.scene)

    def problem(self, place: Place, rule: str, message: str) -> Problem:
        """What is wrong at a place of the scene."""
        return Problem(self.name, line_of(self._tree, place), rule, message)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except SceneFault as fault:
            raise StoryError([self.problem(fault.path, "scene", fault.what)]) from None


def read_scene(path: Path) -> Scene:
    """The scene in a YAML file; raises StoryError with the file's and the line's name."""
    return SceneFile(path).scene


def plain(node: Node) -> object:
    """Plain data; a scalar that is written as a number is one."""
    match node:
        case Scalar(text=text):
            if _NUMBER.fullmatch(text):
                return float(text)
            return {"true": True, "false": False}.get(text, text)
        case Rows(items=items):
            return [plain(item) for item in items]
        case Fields(items=fields):
            return {key: plain(value) for key, value in fields.items()}


def line_of(node: Node, place: Place) -> int:
    """The line of the innermost part of `place` that stands in the file."""
    line = node.line
    for step in place:
        if isinstance(node, Fields) and isinstance(step, str) and step in node.items:
            line, node = node.lines[step], node.items[step]
        elif isinstance(node, Rows) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            line = node.line
        else:
            break
    return line
