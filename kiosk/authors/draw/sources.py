"""What a panel's picture is made from: a scene in words, or an artist's own file; it writes none.

Either says, long before there are pixels, by what it can be told that nothing has changed.
"""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from kiosk.authors.anchors import anchors_in, read_note
from kiosk.authors.composition import faults_in
from kiosk.authors.scenes import SceneFile
from kiosk.device.library.problems import Problem, StoryError
from kiosk.drawing import artwork, paper
from kiosk.drawing.scene import Drawn
from kiosk.model.story import Anchors

#: The largest a panel's file may be.
MAX_BYTES = 260_000
SCENES, ARTWORK = "scenes", "artwork"
#: What an artist may hand in.
KINDS = (".svg", ".png", ".webp", ".jpg", ".jpeg")
NOTES = (".yaml", ".json")


class Source(ABC):
    """One panel's source; whatever is asked for raises StoryError with what is wrong."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def name(self) -> str:
        """The file as faults call it."""
        return f"{self.path.parent.name}/{self.path.name}"

    @property
    @abstractmethod
    def digest(self) -> str:
        """Equal where the picture would be."""

    @property
    @abstractmethod
    def anchors(self) -> Anchors:
        """Who is where."""

    @abstractmethod
    def picture(self, width: int) -> bytes:
        """The WebP."""

    def faults(self, speakers: Iterable[str]) -> Iterator[Problem]:
        """What the rules on pictures find."""
        return iter(())

    def problem(self, rule: str, message: str) -> Problem:
        """Something wrong with the whole of it."""
        return Problem(self.name, 1, rule, message)


class SceneSource(Source):
    """A scene of the comic kit. What its picture will be is settled when its SVG is written."""

    @cached_property
    def _file(self) -> SceneFile:
        return SceneFile(self.path)

    @cached_property
    def _drawn(self) -> Drawn:
        return self._file.draw()

    @cached_property
    def digest(self) -> str:
        finish = f"\n{self._file.scene.vignette}\n{paper.made_with()}"
        return hashlib.sha256((self._drawn.svg + finish).encode()).hexdigest()

    @property
    def anchors(self) -> Anchors:
        return self._drawn.anchors

    def picture(self, width: int) -> bytes:
        flat = paper.raster(self._drawn.svg, width)
        made = paper.webp(paper.finish(flat, self._file.scene.vignette))
        if len(made) > MAX_BYTES:
            message = f"The picture is {len(made):,} bytes; a panel may have {MAX_BYTES:,}."
            raise StoryError([self.problem("too_large", message)])
        return made

    def faults(self, speakers: Iterable[str]) -> Iterator[Problem]:
        return faults_in(self._file, self._drawn, speakers)


class ArtworkSource(Source):
    """An artist's own picture, with a file beside it that says who is where."""

    def __init__(self, path: Path, cast: Iterable[str]) -> None:
        super().__init__(path)
        self._cast = tuple(cast)

    @cached_property
    def digest(self) -> str:
        return hashlib.sha256(self._bytes + paper.made_with().encode()).hexdigest()

    @cached_property
    def anchors(self) -> Anchors:
        notes = [self.path.with_suffix(kind) for kind in NOTES]
        note = next((path for path in notes if path.is_file()), None)
        if note is None:
            message = f"There is no {notes[0].name} beside it to say who is where."
            raise StoryError([self.problem("anchors", message)])
        return anchors_in(read_note(note, self._cast))

    def picture(self, width: int) -> bytes:
        try:
            return artwork.panel_file(self._bytes, MAX_BYTES)
        except ValueError as fault:
            message = f"This cannot be a panel: {fault}."
            raise StoryError([self.problem("artwork", message)]) from None

    @cached_property
    def _bytes(self) -> bytes:
        return self.path.read_bytes()


def sources_in(story_dir: Path) -> dict[str, list[Path]]:
    """Every panel that has a source, by name, with its files; there should be one of each."""
    files = list((story_dir / SCENES).glob("*.yaml"))
    files += [path for path in (story_dir / ARTWORK).glob("*") if path.suffix in KINDS]
    found: dict[str, list[Path]] = {}
    for path in sorted(files):
        found.setdefault(path.stem, []).append(path)
    return dict(sorted(found.items()))


def source_of(path: Path, cast: Iterable[str]) -> Source:
    """The source in a file that `sources_in` found."""
    return SceneSource(path) if path.parent.name == SCENES else ArtworkSource(path, cast)
