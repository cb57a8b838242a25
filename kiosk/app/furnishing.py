"""What the loop needs besides the glass, and how it is brought in while the first picture shows.

It knows no screen. Everything heavy (stories, letters, voice, ledger) is imported and opened on a
thread of its own, so that the closed book can be touched as soon as there is a window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol

from kiosk.device.heap import keep_for_good

if TYPE_CHECKING:
    from kiosk.app.desk import Desk
    from kiosk.device.codes import CodeLock
    from kiosk.device.groups import GroupBook
    from kiosk.device.sitting import SavedSitting
    from kiosk.model.books import Books
    from kiosk.model.counts import Install, Row
    from kiosk.model.interface import Interface
    from kiosk.model.session import Sitting
    from kiosk.model.speech import SpeechEvent, Utterance


class Narrates(Protocol):
    """What the loop asks of a narrator, real or quiet."""

    events: SimpleQueue[SpeechEvent]

    def say(self, utterances: Sequence[Utterance]) -> None: ...
    def prepare(self, utterances: Sequence[Utterance]) -> None: ...
    def hush(self) -> None: ...
    def chime(self, name: str) -> None: ...
    def volume(self, level: float) -> None: ...
    def recordings(self, folder: Path | None) -> None: ...
    def close(self) -> None: ...


class CannotOpen(Exception):
    """The kiosk cannot be opened here; its text is one sentence for whoever typed."""


class ExportRefused(Exception):
    """Nothing was taken away; its text is one sentence for staff."""


@dataclass(frozen=True)
class Taken:
    """What is on the stick: the name of its folder, the rows in it; `out`: it was unmounted."""

    name: str
    rows: int
    out: bool = True


#: Writes the rows to a stick, with words for people in that language; raises ExportRefused.
Exports = Callable[["Sequence[Row]", "Install", "Interface"], Taken]

#: Writes the comic of a sitting's path to a stick; raises ExportRefused.
Comics = Callable[["Sitting"], Taken]


@dataclass(frozen=True)
class Furniture:
    """All the devices but the glass."""

    books: Books
    narrator: Narrates
    desk: Desk
    sittings: SavedSitting
    codes: CodeLock
    groups: GroupBook
    export: Exports
    stories: Path
    comic: Comics


class Delivery:
    """Furniture on its way: `furniture` waits for it, `over` does not.

    `afterwards` is done on the same thread once everything has come: what nobody waits for.
    """

    def __init__(self, furnish: Callable[[], Furniture], wake: Callable[[], None],
                 afterwards: Callable[[], None] = lambda: None) -> None:
        self._furnish = furnish
        self._afterwards = afterwards
        self._wake = wake
        self._furniture: Furniture | None = None
        self._fault: BaseException | None = None
        self._thread = threading.Thread(target=self._bring, name="furnishing", daemon=True)

    def start(self) -> None:
        """Begin; the first picture should be on the glass by now. Once is enough."""
        if self._thread.ident is None:
            self._thread.start()

    @property
    def over(self) -> bool:
        """Whether there is nothing more to wait for: everything has come, or cannot come."""
        return self._furniture is not None or self._fault is not None

    @property
    def furniture(self) -> Furniture:
        """Everything, waited for; raises what kept it from coming."""
        if self._thread.is_alive():
            self._thread.join()
        if self._furniture is None:
            raise self._fault or RuntimeError("nothing was ordered")
        return self._furniture

    def _bring(self) -> None:
        try:
            self._furniture = self._furnish()
        except BaseException as fault:  # handed to the loop's thread, which reports it
            self._fault = fault
        self._wake()
        self._afterwards()
        keep_for_good()
