"""One panel: drawn, left as it is, or compared with what its source would draw.

Beside every picture lies what is needed to tell, without drawing, that all is as it was: a digest
of the source as the renderer gets it, and one of the file. Where both are equal the picture is
taken for what its source draws; of a few it is made sure all the same, so that a renderer that
draws otherwise than it did cannot go unnoticed.
"""

import hashlib
import json
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.authors.anchors import anchors_file
from kiosk.authors.draw.sources import Source, source_of
from kiosk.device.library.anchors import read_anchors
from kiosk.device.library.problems import Problem, StoryError
from kiosk.drawing import paper
from kiosk.model.geometry import STAGE_W

#: The difference, in levels of 255, up to which two pictures count as one.
NEAR = 10.0
#: One panel in so many is drawn again by every check.
SAMPLE = 8
#: The processor's seconds and the memory that one panel may take.
MOST_SECONDS = 5.0
MOST_MEMORY = 1 << 30

Mode = Literal["all", "changed", "check", "thorough"]
Outcome = Literal["drawn", "unchanged", "same"]


@dataclass(frozen=True)
class Task:
    """What is to be done with one panel; `speakers` are those of its chapter."""

    story_dir: Path
    panel: str
    source: Path
    mode: Mode = "all"
    cast: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    width: int = int(STAGE_W)

    @property
    def picture(self) -> Path:
        return self.story_dir / "pictures" / f"{self.panel}.webp"

    @property
    def beside(self) -> Path:
        """The file of the anchors."""
        return self.picture.with_suffix(".json")


@dataclass(frozen=True)
class Result:
    """What became of one panel: drawn anew, left as it was, or found to be what its source draws.

    `size` is in bytes, `seconds` are the processor's; `warnings` do not keep it from being shown.
    """

    panel: str
    outcome: Outcome
    size: int
    seconds: float = 0.0
    warnings: tuple[Problem, ...] = ()


def attempt(task: Task) -> Result | Problem:
    """Do `task`; what is wrong with the panel is given back, not raised."""
    start = time.process_time()
    source = source_of(task.source, task.cast)
    try:
        if task.mode in ("check", "thorough"):
            _check(task, source)
            return _result(task, source, "same", start)
        if task.mode == "changed" and _is_current(task, source):
            return Result(task.panel, "unchanged", task.picture.stat().st_size)
        _draw(task, source)
        return _result(task, source, "drawn", start)
    except StoryError as error:
        return error.problems[0]


def _result(task: Task, source: Source, outcome: Outcome, start: float) -> Result:
    warnings = tuple(source.faults(task.speakers))
    seconds = time.process_time() - start
    costs = tuple(_costs(source, seconds))
    return Result(
        task.panel, outcome, task.picture.stat().st_size, seconds, (*warnings, *costs)
    )


def _draw(task: Task, source: Source) -> None:
    picture = source.picture(task.width)
    task.picture.parent.mkdir(exist_ok=True)
    task.picture.write_bytes(picture)
    beside = anchors_file(source.anchors, source.digest, _digest(picture))
    task.beside.write_text(beside, encoding="utf-8")


def _is_current(task: Task, source: Source) -> bool:
    """Whether the picture is of this source and nobody has painted it over since."""
    scene, picture = _said(task.beside)
    if scene != source.digest or not task.picture.is_file():
        return False
    return picture == _digest(task.picture.read_bytes()) and _anchors_agree(task, source)


def _check(task: Task, source: Source) -> None:
    if not task.picture.is_file() or not task.beside.is_file():
        raise StoryError([_stale(source, "has not been drawn")])
    if not _anchors_agree(task, source):
        raise StoryError([_stale(source, "has other anchors than its source")])
    shipped = task.picture.read_bytes()
    if task.mode == "thorough" or in_sample(source.digest) or not _is_current(task, source):
        picture = source.picture(task.width)
        if picture != shipped and paper.difference(picture, shipped) > NEAR:
            raise StoryError([_stale(source, "is not what its source draws")])


def in_sample(digest: str) -> bool:
    """Whether a source is drawn by every check. Every change of it draws its lot anew."""
    return int(digest[:8], 16) % SAMPLE == 0


def _anchors_agree(task: Task, source: Source) -> bool:
    return read_anchors(task.beside) == source.anchors


def _said(beside: Path) -> tuple[str, str]:
    """The digests in an anchors file."""
    try:
        said = json.loads(beside.read_bytes())
        return str(said.get("scene", "")), str(said.get("picture", ""))
    except (OSError, ValueError, AttributeError):
        return "", ""


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _stale(source: Source, what: str) -> Problem:
    return source.problem("stale_picture", f"The picture {what}: run `kiosk draw`.")


def _costs(source: Source, seconds: float) -> Iterator[Problem]:
    if seconds > MOST_SECONDS:
        message = f"It took {seconds:.1f} s to draw; a panel may take {MOST_SECONDS:.0f} s."
        yield source.problem("slow", message)
    if (memory := peak_memory()) > MOST_MEMORY:
        message = f"Drawing took {memory >> 20} MiB; it may take {MOST_MEMORY >> 20} MiB."
        yield source.problem("hungry", message)


def peak_memory() -> int:
    """The most bytes this process has held so far."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
