"""How a real kiosk is put together; everything heavy is imported inside `furnish`.

It knows where the files lie and nothing of what is in them.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.furnishing import (
    CannotOpen,
    Comics,
    Delivery,
    Exports,
    Furniture,
    Narrates,
    Taken,
)
from kiosk.app.loop import App
from kiosk.device.clock import Clock, TabletClock
from kiosk.model.books import Books
from kiosk.model.session import Attract, Sitting

_log = logging.getLogger(__name__)

NO_SCREEN = "There is no screen here. To see the pictures all the same, type: make tour"

#: The stories, catalogues and pictures lie beside the program.
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Places:
    """Where a kiosk's files are."""

    data: Path
    stories: Path = ROOT / "stories"
    locale: Path = ROOT / "locale"
    assets: Path = ROOT / "assets"


def default_data() -> Path:
    """Where counts and the sitting are kept unless `--data` says otherwise."""
    if named := os.environ.get("KIOSK_DATA"):
        return Path(named)
    home = os.environ.get("XDG_DATA_HOME")
    return (Path(home) if home else Path.home() / ".local" / "share") / "kiosk"


def open_kiosk(places: Places, export: Exports, size: tuple[int, int] | None = None,
               language: str = "", story: str = "", motion: bool = True) -> App:
    """A kiosk on the glass: full screen, or in a window of `size` pixels.

    Raises CannotOpen where there is no screen, or another kiosk counts in the same folder.
    """
    from kiosk.app.late import LateLetterer
    from kiosk.device.painter import Darkroom, Painter
    from kiosk.device.sitting import SavedSitting
    from kiosk.device.window.screens import NoScreen, open_window

    try:
        window = open_window(size)
    except NoScreen as fault:
        raise CannotOpen(NO_SCREEN) from fault
    letterer = LateLetterer(places.stories)
    painter = Painter(window, letterer, Darkroom(places.stories, places.assets))
    clock = TabletClock()
    delivery = Delivery(lambda: furnish(places, clock, export, window.wake), window.wake,
                        afterwards=letterer.warm)
    closed_book = Attract(cover=first_cover(places.stories, story))
    app = App(window, painter, clock, delivery, closed_book, motion)
    app.open()
    if language or SavedSitting(places.data).load() is not None:
        begin(app, language, story)
    return app


def begin(app: App, language: str, story: str) -> None:
    """Return to the page of a power cut; else begin where the command line says."""
    app.conductor.resume()
    if isinstance(app.session.screen, Attract) and language:
        app.conductor.start_at(language, story)


def first_cover(stories: Path, story: str = "") -> str:
    """The name of the cover that invites: `story`'s, or the first that has one."""
    folders = [stories / story] if story else sorted(stories.glob("*"))
    for folder in folders:
        if (folder / "pictures" / "cover.webp").exists():
            return f"{folder.name}/cover"
    return ""


def furnish(places: Places, clock: Clock, export: Exports, wake: Callable[[], None],
            narrator: Narrates | None = None, comics: Comics | None = None) -> Furniture:
    """Open stories, voice, ledger and codes. Called on a thread of its own.

    Raises CannotOpen when another kiosk counts into the same folder.
    """
    from kiosk.app.desk import Desk
    from kiosk.device.codes import CodeLock
    from kiosk.device.groups import GroupBook
    from kiosk.device.heap import give_back_pictures
    from kiosk.device.ledger import LedgerInUse
    from kiosk.device.library import open_library
    from kiosk.device.narrator import Narrator
    from kiosk.device.promises import promised
    from kiosk.device.sitting import SavedSitting

    give_back_pictures()
    try:
        desk = Desk(places.data, clock)
    except LedgerInUse as fault:
        raise CannotOpen(str(fault)) from fault
    library = open_library(places.stories, places.locale, places.data / "catalogues")
    books = library.books(promised(places.data))
    return Furniture(
        books=books,
        narrator=narrator or Narrator(wake, sounds=places.assets / "sounds"),
        desk=desk,
        sittings=SavedSitting(places.data),
        codes=CodeLock.open(places.data, clock),
        groups=GroupBook(places.data),
        export=export,
        stories=places.stories,
        comic=comics or _comics(books, places),
    )


def _comics(books: Books, places: Places) -> Comics:
    """What takes a comic to a stick; brought in only then."""

    def take(sitting: Sitting) -> Taken:
        from kiosk.app.comic import take_comic
        from kiosk.app.tablet import let_go, stick

        return take_comic(sitting, books, places.stories, places.assets, stick, let_go)

    return take
