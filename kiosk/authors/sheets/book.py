"""The finished panels of a story, small, in their order: a chapter, and the whole book."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PIL import Image

from kiosk.authors.sheets.grid import Cell
from kiosk.device.library.entries import EndingEntry, PanelEntry
from kiosk.device.library.problems import StoryError
from kiosk.device.library.script import Script, read_script

#: Panels that no chapter shows.
UNTOLD = "untold"


def chapters_of(story: Path) -> dict[str, list[str]]:
    """The names of the pictures by chapter, in the order of the script; the untold ones last."""
    there = sorted(path.stem for path in (story / "pictures").glob("*.webp"))
    try:
        told = _told(read_script(story), there)
    except StoryError:
        told = {}
    shown = {name for names in told.values() for name in names}
    told[UNTOLD] = [name for name in there if name not in shown]
    return {chapter: names for chapter, names in told.items() if names}


def panels(story: Path, names: Iterable[str]) -> Iterator[Cell]:
    """The pictures of those names."""
    for name in names:
        with Image.open(story / "pictures" / f"{name}.webp") as picture:
            yield name, picture.convert("RGB")


def _told(script: Script, there: Iterable[str]) -> dict[str, list[str]]:
    known = set(there)
    told: dict[str, list[str]] = {}
    for chapter, entry in script.entries():
        art = ""
        if isinstance(entry, PanelEntry):
            art = entry.art or entry.id
        elif isinstance(entry, EndingEntry):
            art = entry.art
        if art in known and art not in told.setdefault(chapter, []):
            told[chapter].append(art)
    return told
