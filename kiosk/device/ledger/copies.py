"""The two copies of the book, kept level and made again from each other; it knows no entry.

Order is the whole secret: the journal is written first, then the database. A kill between the two
leaves the journal one record ahead, and the next start lets the database catch up. As every value
is absolute, catching up twice does nothing.
"""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.device import durable
from kiosk.device.ledger import place
from kiosk.device.ledger.book import Book, Cells, reconcile
from kiosk.device.ledger.contents import Damaged, is_damage
from kiosk.device.ledger.database import Database
from kiosk.device.ledger.journal import Found, Journal
from kiosk.device.ledger.journal import read as read_journal

Copy = Journal | Database

_T = TypeVar("_T")

_FAULTS = (OSError, sqlite3.Error, Damaged)


class Copies:
    """Both copies in one folder. `faults` names each copy that is behind the book, with its fault.

    Nothing here raises for the disk's sake: a fault is kept, and `keep` tries again.
    """

    def __init__(self, data_dir: Path, month: Callable[[], str]) -> None:
        self._month = month
        self._journal = Journal(data_dir / "ledger.journal")
        self._database = Database(data_dir / "ledger.sqlite")
        self._both: tuple[Copy, Copy] = (self._journal, self._database)
        self._unread: set[str] = set()
        self._newborn = False
        self.faults: dict[str, Exception] = {}
        self.notes: list[str] = []

    def recover(self, lies_at: Path) -> Book:
        """The book out of whatever the copies still hold; nothing is written yet.

        `lies_at` is the file whose place tells a moved folder (see place.py).
        """
        in_database = self._attempt(self._database, self._database.open) or self._salvaged()
        found = self._attempt(self._journal, lambda: read_journal(self._journal.path))
        in_journal = found.book if found else None
        if in_database and in_journal and not _same_owner(in_database, in_journal):
            self.faults[self._database.path.name] = Damaged("it belongs to another tablet")
            in_database = None
        book, why = reconcile(in_database, in_journal)
        self._unread = {name for name, fault in self.faults.items() if not is_damage(fault)}
        self._newborn = in_database is None and in_journal is None
        why = _moved(book, lies_at) or why
        if why:
            book.begin_epoch()
            self.notes.append(f"A new epoch of counts was begun: {why}.")
        self._note_damage(found)
        # The journal is always folded anew; the database only where it says something else.
        self.mark_behind(self._journal)
        if in_database != book:
            self.mark_behind(self._database)
        return book

    def mark_behind(self, *copies: Copy) -> None:
        """Let these copies (default: both) be written whole the next time anything is kept."""
        for copy in copies or self._both:
            self.faults.setdefault(copy.path.name, OSError("not yet written"))

    def keep(self, book: Book, grown: Cells) -> None:
        """Bring both copies up to the book: by one record, or whole where a copy is behind."""
        for copy in self._both:
            self._read_late(copy, book)
        for copy in self._both:
            name = copy.path.name
            try:
                if name in self.faults or not self._append(copy, book, grown):
                    self._rewrite(copy, book)
                self.faults.pop(name, None)
            except _FAULTS as fault:
                self.faults[name] = fault

    def close(self) -> None:
        """Let go of both files."""
        for copy in self._both:
            copy.close()

    def _attempt(self, copy: Copy, read: Callable[[], _T]) -> _T | None:
        try:
            return read()
        except _FAULTS as fault:
            self.faults[copy.path.name] = fault
            return None

    @staticmethod
    def _append(copy: Copy, book: Book, grown: Cells) -> bool:
        """Add one record; False when that failed, for whatever reason: a whole new copy may do."""
        try:
            copy.append(book, grown)
        except _FAULTS:
            return False
        return True

    def _salvaged(self) -> Book | None:
        """What is legible of a torn database; the file itself will be set aside."""
        fault = self.faults.get(self._database.path.name)
        return fault.salvaged if isinstance(fault, Damaged) else None

    def _rewrite(self, copy: Copy, book: Book) -> None:
        try:
            if copy.path.name in self._unread:
                raise self.faults[copy.path.name]  # it may hold counts that are nowhere else
            copy.rewrite(book)
        except _FAULTS as fault:
            if not (isinstance(copy, Database) and is_damage(fault)):
                raise
            aside = copy.set_aside(self._month())
            self.notes.append(f"{copy.path.name} was set aside as {aside.name}: {fault}.")
            copy.rewrite(book)

    def _read_late(self, copy: Copy, book: Book) -> None:
        """Take in a copy that could not be read when the ledger was opened, now that it can be."""
        name = copy.path.name
        if name not in self._unread:
            return
        try:
            if isinstance(copy, Journal):
                found = read_journal(copy.path)
                held = found.book if found else None
            else:
                held = copy.open()
        except _FAULTS as fault:
            self.faults[name] = fault
            if not is_damage(fault):
                return
            held = None
        self._unread.discard(name)
        self.mark_behind()
        if held is None:
            return
        if self._newborn:
            book.adopt(held)
            self._newborn = False
        elif _same_owner(held, book):
            book.raise_to(held.cells)
            book.hear(held.said)

    def _note_damage(self, found: Found | None) -> None:
        """Keep a damaged journal for whoever looks into it; its own place is taken atomically."""
        if found is None or not found.damaged:
            return
        path = self._journal.path
        aside = durable.free_name(path, path.stem, self._month())
        try:
            shutil.copyfile(path, aside)
        except OSError:  # a full disk must not stop the new one from being made
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)
            return
        self.notes.append(
            f"{path.name} was set aside as {aside.name}: "
            f"{found.damaged} of its lines could not be read.")


def _same_owner(one: Book, other: Book) -> bool:
    return one.install.install_id == other.install.install_id


def _moved(book: Book, lies_at: Path) -> str:
    """Note in the book where it lies now; says so when that is not where it lay before."""
    before = book.place
    try:
        now = place.mark(lies_at, book.install.install_id)
    except OSError:
        return ""
    if now.strip(":"):
        book.place = now
    if book.cells and place.moved(before, now):
        return "the data folder is a copy, restored or on another card"
    return ""
