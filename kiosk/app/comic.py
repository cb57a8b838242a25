"""The comic of a path as a file, and onto a stick: pages drawn by the letterer and the painter.

It knows no window. The letterer and the darkroom are its own, so that the glass keeps its pictures.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.app.furnishing import ExportRefused, Taken
from kiosk.device import durable
from kiosk.device.comic_file import Kind, PagePicture, comic_file, kind_of
from kiosk.device.drive import Drive
from kiosk.device.library import open_library
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE
from kiosk.model.interface import said_later
from kiosk.model.picture import Picture, Plate
from kiosk.model.session import Sitting
from kiosk.model.ways import along
from kiosk.screens.between import comic

#: A4 at about 200 dots an inch: small letters are still clear, a book is some 20 MB at most.
SIZE = (2240, 1400)
#: Noon of the first day that a stick can name: when somebody read is nobody's business.
_NO_DAY = 315_576_000


def write_comic(sitting: Sitting, books: Books, stories: Path, assets: Path, kind: Kind) -> bytes:
    """The comic of the sitting's path, in its language, with a cover; no name and no date in it."""
    story = books.story(sitting)
    pages = _drawn(sitting, books, stories, assets)
    return comic_file(kind, pages, story.title, story.language, rtl=books.rtl(story.language))


def comic_of_path(stories: Path, locale: Path, assets: Path, story_id: str, language: str,
                  wanted: tuple[str, ...], out: Path) -> int:
    """Write the comic of the path by `wanted` to `out`, a .pdf or .cbz; the number of its pages.

    Raises LookupError, with a sentence, for an ending, a story, a language or an id that there
    is not.
    """
    kind = kind_of(out)
    if kind is None:
        raise LookupError(f"{out.name} should end in .pdf or .cbz")
    books = open_library(stories, locale).books()
    story = books.stories.get((story_id, language))
    if story is None:
        ready = ", ".join(code for id, code in books.stories if id == story_id)
        raise LookupError(f"{story_id} is not ready in {language!r}; it is in {ready}" if ready
                          else f"there is no story {story_id!r} that opens")
    try:
        path = along(story, wanted)
    except KeyError as fault:
        raise LookupError(f"{fault.args[0]!r} does not lie on that path of {story_id}") from fault
    sitting = Sitting(story_id, language, path=path)
    out.write_bytes(write_comic(sitting, books, stories, assets, kind))
    return 1 + len(comic.pages(path, story))


def _drawn(sitting: Sitting, books: Books, stories: Path, assets: Path) -> Iterator[PagePicture]:
    """One page after the other, so that only one is held at a time."""
    from kiosk.device.lettering import Letterer
    from kiosk.device.painter import Darkroom
    from kiosk.device.painter.photograph import as_jpeg

    letterer, darkroom = Letterer(stories), Darkroom(stories, assets)
    story, rtl = books.story(sitting), books.rtl(sitting.language)
    paper = Plate("paper", STAGE.grown(20), "#ffffff", enter="none")
    front = comic.cover(story, rtl, comic.ON_PAPER)
    pages = (comic.page_items(page, sitting, story, rtl, comic.ON_PAPER)
             for page in comic.pages(sitting.path, story))
    for items in (front, *pages):
        jpeg = as_jpeg(Picture((paper, *items), motion=False), SIZE, letterer, darkroom)
        yield PagePicture(jpeg, *SIZE)


def take_comic(sitting: Sitting, books: Books, stories: Path, assets: Path,
               stick: Callable[[], Drive | None], let_go: Callable[[Drive], bool]) -> Taken:
    """The comic as a PDF on the stick, read back and found the same; raises ExportRefused."""
    drive = stick()
    if drive is None:
        raise ExportRefused(said_later(
            "No USB stick was found. Put one in, wait a moment, and touch Save again."))
    content = write_comic(sitting, books, stories, assets, "pdf")
    try:
        path = _free(drive.path, f"kiosk-comic-{sitting.story}-{sitting.language}")
        durable.replace(path, content)
        with contextlib.suppress(OSError):  # where nobody may date it, it bears today's
            os.utime(path, (_NO_DAY, _NO_DAY))
        whole = path.read_bytes() == content
    except OSError as fault:
        raise ExportRefused(said_later(
            "The stick could not be written. Take another one and try again.")) from fault
    if not whole:
        raise ExportRefused(said_later(
            "The stick did not keep what was written. Do not use it again; take another."))
    return Taken(path.name, len(comic.pages(sitting.path, books.story(sitting))) + 1, let_go(drive))


def _free(folder: Path, stem: str) -> Path:
    """A name that nothing on the stick bears yet: no comic takes the place of another."""
    number = 1
    while (path := folder / f"{stem}{f'-{number}' if number > 1 else ''}.pdf").exists():
        number += 1
    return path
