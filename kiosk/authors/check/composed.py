"""The rules on pictures, put to every scene of a story; it knows none of them."""

from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from kiosk.authors.check.desk import Finding
from kiosk.authors.composition import faults_in
from kiosk.authors.scenes import SceneFile
from kiosk.authors.telling import telling_of
from kiosk.device.library import StoryError
from kiosk.device.library.script import Script

#: Fewer scenes are looked at sooner than a second process has started.
_FEW = 6


def composed(script: Script, jobs: int) -> list[Finding]:
    """What is wrong with the pictures that a story's scenes draw, `jobs` of them at once."""
    paths = sorted((script.folder / "scenes").glob("*.yaml"))
    speakers = telling_of(script).speakers
    said = [speakers.get(path.stem, ()) for path in paths]
    look = partial(_look, script.folder.name)
    if jobs == 1 or len(paths) < _FEW:
        found = list(map(look, paths, said))
    else:
        with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
            found = list(pool.map(look, paths, said, chunksize=_FEW))
    return [finding for one in found for finding in one]


def _look(story: str, path: Path, speakers: Iterable[str]) -> list[Finding]:
    try:
        file = SceneFile(path)
        found = list(faults_in(file, file.draw(), speakers))
    except StoryError as error:
        found = list(error.problems)
    return [Finding(f"{story}/{one.file}", one.line, one.rule, one.message) for one in found]
