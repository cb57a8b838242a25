"""Contact sheets of all that can be drawn, and of a book; they follow the registries by themselves.

For whoever composes a panel: names are what one types into a scene. Nothing here is shown to a
child.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from PIL import Image

from kiosk.authors.sheets import people, things
from kiosk.authors.sheets.book import chapters_of, panels
from kiosk.authors.sheets.grid import Cell, parted, sheet
from kiosk.authors.sheets.usage import Usage, usage_of

__all__ = ["SHEETS", "draw_sheet", "write_book", "write_sheets"]


@dataclass(frozen=True)
class Sheet:
    """What is on one kind of sheet, in fields of which size; more than `most` make a second one."""

    cells: Callable[[Usage], list[Cell]]
    size: tuple[int, int]
    columns: int
    most: int = 1000


#: Every kind of sheet, by the name of its file.
SHEETS: dict[str, Sheet] = {
    "people": Sheet(people.everyone, (150, 330), 12, 96),
    "poses": Sheet(people.poses, (230, 300), 10, 60),
    "faces": Sheet(people.faces, (176, 192), 10),
    "groups": Sheet(people.groups, (380, 330), 5, 30),
    "holds": Sheet(people.holds, (230, 300), 10, 60),
    "wear": Sheet(people.wear, (150, 330), 10),
    "places": Sheet(things.places, (things.WIDE, things.WIDE * 5 // 8), 5, 40),
    "props": Sheet(things.props, (210, 190), 10, 100),
    "smalls": Sheet(things.smalls, (200, 200), 8, 80),
}
_CHAPTER, _BOOK = (400, 250), (200, 125)


def write_sheets(out: Path, stories: Iterable[Path], jobs: int = 1) -> Iterator[Path]:
    """Write every sheet into `out` as PNG files, `jobs` kinds at once; the files, as they come."""
    out.mkdir(parents=True, exist_ok=True)
    folders = tuple(stories)
    work = partial(_write_kind, out, folders)
    if jobs == 1:
        for kind in SHEETS:
            yield from work(kind)
    else:
        with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
            for written in pool.map(work, SHEETS):
                yield from written
    for story in folders:
        yield from write_book(out, story)


def draw_sheet(kind: str, stories: tuple[Path, ...] = ()) -> list[Image.Image]:
    """One kind of sheet, in as many parts as it needs."""
    what = SHEETS[kind]
    parts = parted(what.cells(usage_of(stories)), what.most, what.columns)
    return [
        sheet(kind if len(parts) == 1 else f"{kind} {n} of {len(parts)}", part, what.columns,
              what.size)
        for n, part in enumerate(parts, 1)
    ]


def write_book(out: Path, story: Path) -> Iterator[Path]:
    """Write the panels of a story, a sheet a chapter and one of the whole."""
    told = chapters_of(story)
    for chapter, names in told.items():
        title = f"{story.name}, {chapter}"
        page = sheet(title, panels(story, names), 4, _CHAPTER)
        yield _saved(page, out / f"book_{story.name}_{chapter}.png")
    names = [name for chapter in told.values() for name in chapter]
    if names:
        page = sheet(story.name, panels(story, names), 10, _BOOK)
        yield _saved(page, out / f"book_{story.name}.png")


def _write_kind(out: Path, stories: tuple[Path, ...], kind: str) -> list[Path]:
    drawn = draw_sheet(kind, stories)
    names = [kind] if len(drawn) == 1 else [f"{kind}_{n}" for n in range(1, len(drawn) + 1)]
    return [
        _saved(page, out / f"{name}.png") for page, name in zip(drawn, names, strict=True)
    ]


def _saved(page: Image.Image, path: Path) -> Path:
    page.save(path, "PNG")
    return path
