"""`kiosk draw`: the scenes of a story to pictures with their anchors; it knows no screen.

A picture is made from its scene and the kit alone. `check` draws every scene again and compares:
the anchors must be the same, and the picture the same to the byte, or, where another processor or
library version rounds otherwise, the same to within `NEAR` levels of 255 on average, which no eye
can see. A picture that differs more was not drawn by its scene.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Literal

from kiosk import drawing
from kiosk.device.library.problems import Problem, StoryError, did_you_mean
from kiosk.device.library.tree import Fields, Node, Rows, Scalar, read_tree
from kiosk.drawing import paper
from kiosk.drawing.scene import Drawn, draw_scene
from kiosk.model.geometry import STAGE_W, Box
from kiosk.model.scene import Path as Place
from kiosk.model.scene import Scene, SceneFault, scene_of
from kiosk.model.story import Anchors

#: The mean difference, in levels of 255, up to which two pictures count as one.
NEAR = 1.0
#: The largest a panel's file may be.
MAX_BYTES = 260_000

Outcome = Literal["drawn", "unchanged", "same"]
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


@dataclass(frozen=True)
class Result:
    """What became of one panel: drawn anew, left as it was, or found to be what its scene draws."""

    panel: str
    outcome: Outcome
    size: int


def draw(
    story_dir: Path, only: Iterable[str] | None = None, changed_only: bool = False,
    jobs: int = 1, check: bool = False, width: int = int(STAGE_W),
) -> list[Result | Problem]:
    """Draw (or, with `check`, compare) the panels of a story, one result or problem a panel.

    `only` names panels, `changed_only` leaves out those whose scene and kit are as they were when
    they were last drawn, `jobs` is how many are drawn at once. Nothing is raised for a bad scene.
    """
    chosen, unknown = _choose(story_dir, only)
    work = partial(_attempt, story_dir, changed_only=changed_only, check=check, width=width)
    if jobs > 1 and len(chosen) > 1:
        with ProcessPoolExecutor(jobs) as pool:
            return unknown + list(pool.map(work, chosen))
    return unknown + [work(panel) for panel in chosen]


def read_scene(path: Path) -> Scene:
    """The scene in a YAML file; raises StoryError with the file's and the line's name."""
    tree = read_tree(path.read_bytes(), path.name)
    try:
        return scene_of(_plain(tree))
    except SceneFault as fault:
        raise StoryError([_problem(path, tree, fault)]) from None


def fingerprint(source: bytes) -> str:
    """What a picture was drawn from: its scene and every line of the kit."""
    return hashlib.sha256(source + _kit().encode()).hexdigest()


# ---- one panel -------------------------------------------------------------------------------


def _attempt(
    story_dir: Path, panel: str, *, changed_only: bool, check: bool, width: int
) -> Result | Problem:
    source = story_dir / "scenes" / f"{panel}.yaml"
    try:
        if changed_only and _is_current(story_dir, panel, source):
            return Result(panel, "unchanged", _picture(story_dir, panel).stat().st_size)
        return _check(story_dir, panel, source) if check else _draw(story_dir, panel, source, width)
    except StoryError as error:
        return error.problems[0]


def _draw(story_dir: Path, panel: str, source: Path, width: int) -> Result:
    picture, anchors = render(source, width)
    if len(picture) > MAX_BYTES:
        message = f"The picture is {len(picture):,} bytes; a panel may have {MAX_BYTES:,}."
        raise StoryError([Problem(source.name, 1, "too_large", message)])
    target = _picture(story_dir, panel)
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(picture)
    target.with_suffix(".json").write_text(anchors, encoding="utf-8")
    return Result(panel, "drawn", len(picture))


def _check(story_dir: Path, panel: str, source: Path) -> Result:
    target = _picture(story_dir, panel)
    if not target.is_file() or not target.with_suffix(".json").is_file():
        raise StoryError([_stale(source, "has not been drawn")])
    picture, anchors = render(source)
    shipped = target.read_bytes()
    if _places(anchors) != _places(target.with_suffix(".json").read_text(encoding="utf-8")):
        raise StoryError([_stale(source, "has other anchors than its scene")])
    if picture != shipped and paper.difference(picture, shipped) > NEAR:
        raise StoryError([_stale(source, "is not what its scene draws")])
    return Result(panel, "same", len(shipped))


def render(source: Path, width: int = int(STAGE_W)) -> tuple[bytes, str]:
    """The picture (WebP) and the anchors (JSON) of a scene file; raises StoryError."""
    raw = source.read_bytes()
    scene = read_scene(source)
    drawn = _drawn(source, raw, scene)
    image = paper.finish(paper.raster(drawn.svg, width), scene.vignette)
    return paper.webp(image), _anchors_file(drawn.anchors, fingerprint(raw))


def _drawn(source: Path, raw: bytes, scene: Scene) -> Drawn:
    try:
        return draw_scene(scene)
    except SceneFault as fault:
        tree = read_tree(raw, source.name)
        raise StoryError([_problem(source, tree, fault)]) from None


def _is_current(story_dir: Path, panel: str, source: Path) -> bool:
    target = _picture(story_dir, panel)
    try:
        said = json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return target.is_file() and said.get("scene") == fingerprint(source.read_bytes())


def _choose(
    story_dir: Path, only: Iterable[str] | None
) -> tuple[list[str], list[Result | Problem]]:
    known = sorted(path.stem for path in (story_dir / "scenes").glob("*.yaml"))
    if only is None:
        return known, []
    wanted = list(only)
    unknown: list[Result | Problem] = [
        Problem(f"scenes/{panel}.yaml", 1, "no_scene",
                f"There is no scene {panel!r}.{did_you_mean(panel, known)}")
        for panel in wanted if panel not in known
    ]
    return [panel for panel in wanted if panel in known], unknown


def _picture(story_dir: Path, panel: str) -> Path:
    return story_dir / "pictures" / f"{panel}.webp"


# ---- files -----------------------------------------------------------------------------------


def _anchors_file(anchors: Anchors, scene: str) -> str:
    """A figure to a line: what a changed scene moves can be read in a diff."""
    figures = ",\n  ".join(
        json.dumps({"who": one.who, "mouth": one.mouth, "head": _four(one.head),
                    "hands": [_four(hand) for hand in one.hands]})
        for one in anchors.figures
    )
    focus = json.dumps([_four(box) for box in anchors.focus])
    rows = f"\n  {figures}\n " if figures else ""
    return (
        f'{{\n "version": 1,\n "scene": "{scene}",\n "figures": [{rows}],\n "focus": {focus}\n}}\n'
    )


def _four(box: Box) -> list[float]:
    return [box.x, box.y, box.w, box.h]


def _places(anchors: str) -> object:
    said = json.loads(anchors)
    return said.get("figures"), said.get("focus")


def _plain(node: Node) -> object:
    """Plain data; a scalar that is written as a number is one."""
    match node:
        case Scalar(text=text):
            if _NUMBER.fullmatch(text):
                return float(text)
            return {"true": True, "false": False}.get(text, text)
        case Rows(items=items):
            return [_plain(item) for item in items]
        case Fields(items=fields):
            return {key: _plain(value) for key, value in fields.items()}


def _problem(path: Path, tree: Node, fault: SceneFault) -> Problem:
    return Problem(f"scenes/{path.name}", _line(tree, fault.path), "scene", fault.what)


def _line(node: Node, path: Place) -> int:
    """The line of the innermost part of `path` that stands in the file."""
    line = node.line
    for step in path:
        if isinstance(node, Fields) and isinstance(step, str) and step in node.items:
            line, node = node.lines[step], node.items[step]
        elif isinstance(node, Rows) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            line = node.line
        else:
            break
    return line


def _stale(source: Path, what: str) -> Problem:
    message = f"The picture {what}: run `kiosk draw`."
    return Problem(f"scenes/{source.name}", 1, "stale_picture", message)


@cache
def _kit() -> str:
    """A digest of the kit's own source: a changed line may change any picture.

    The small pictures are drawn without scenes and do not count.
    """
    root = Path(drawing.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(set(root.rglob("*.py")) - set((root / "smalls").rglob("*.py"))):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def problems(results: Sequence[Result | Problem]) -> list[Problem]:
    """Only what went wrong."""
    return [one for one in results if isinstance(one, Problem)]
