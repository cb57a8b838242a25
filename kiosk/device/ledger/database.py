"""The first copy of the counts: an SQLite file, written so that a finished record stays finished.

It knows no clock and no journal. What it holds is read by contents.py.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.device import durable
from kiosk.device.ledger.book import Book, Cells
from kiosk.device.ledger.contents import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Damaged,
    read,
    seal,
    seal_said,
)

_SCHEMA = """
CREATE TABLE install (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    install_id TEXT NOT NULL, epoch TEXT NOT NULL, site TEXT NOT NULL, device_label TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq >= 0), place TEXT NOT NULL
) STRICT;
CREATE TABLE counts (
    epoch TEXT NOT NULL, month TEXT NOT NULL, site TEXT NOT NULL,
    story_id TEXT NOT NULL, story_version TEXT NOT NULL, language TEXT NOT NULL,
    mode TEXT NOT NULL, metric TEXT NOT NULL, detail TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value > 0), crc INTEGER NOT NULL,
    PRIMARY KEY (epoch, month, site, story_id, story_version, language, mode, metric, detail)
) STRICT, WITHOUT ROWID;
"""

_RAISE = f"""
INSERT INTO counts VALUES ({', '.join('?' * 11)})
ON CONFLICT DO UPDATE SET value = excluded.value, crc = excluded.crc WHERE excluded.value > value
"""

#: Which month staff named for the unknown counts of an epoch. Made when it is first needed: a
#: database of an older kiosk need not be made anew, and an older kiosk reads past it.
_MONTHS = """
CREATE TABLE IF NOT EXISTS months (
    epoch TEXT PRIMARY KEY, month TEXT NOT NULL, times INTEGER NOT NULL CHECK (times > 0),
    crc INTEGER NOT NULL
) STRICT, WITHOUT ROWID
"""

_SAY = """
INSERT INTO months VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET month = excluded.month, times = excluded.times, crc = excluded.crc
WHERE (excluded.times, excluded.month) > (times, month)
"""

#: What must hold of every connection, read back after it was asked for. A rollback journal and not
#: WAL: SQLite 3.7.0-3.51.2 can lose a WAL. EXTRA also syncs the folder when the journal is deleted.
_PROMISES = (
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
)


class Database:
    """The open database; its methods raise sqlite3.Error, OSError or Damaged.

    It belongs to the thread that opened it, and no other process may have it open.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None

    def open(self) -> Book | None:
        """Open and read the database; None where there is no file."""
        self.close()
        if not self.path.exists():
            return None
        if self.path.stat().st_size == 0:
            raise Damaged("it is empty")  # SQLite would take it for a database nobody counted in
        try:
            return self._open()
        except (ValueError, TypeError, OverflowError) as fault:
            # What no kiosk wrote comes out of Python's own hands, as bytes where a word should be
            # or as a complaint of SQLite's that quotes a rotten schema and is no UTF-8.
            raise Damaged("it holds what no kiosk wrote") from fault

    def _open(self) -> Book:
        connection = _connect(self.path)
        try:
            book = read(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return book

    def append(self, book: Book, grown: Cells) -> None:
        """Add one record: the cells that grew, with the values they have now."""
        if self._connection is None:
            raise sqlite3.OperationalError("the database is not open")
        _write(self._connection, book, grown)

    def rewrite(self, book: Book) -> None:
        """Make the database hold what `book` holds; a new one is born whole or not at all."""
        held = self.open()
        if held is None:
            self._build(book)
            self.open()
        elif held.install.install_id != book.install.install_id:
            raise Damaged("it belongs to another tablet")
        else:
            self.append(book, book.cells)

    def close(self) -> None:
        """Let go of the file; everything committed is already on the disk."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def set_aside(self, month: str) -> Path:
        """Rename the file out of the way, its rollback journal first, and return the new name.

        A rollback journal left behind would be played into the next database.
        """
        self.close()
        rollback = self.path.with_name(self.path.name + "-journal")
        aside = durable.free_name(self.path, self.path.stem, month)
        if rollback.exists():
            rollback.rename(aside.with_name(aside.name + "-journal"))
        if self.path.exists():
            self.path.rename(aside)
        durable.sync_folder(self.path.parent)
        return aside

    def _build(self, book: Book) -> None:
        fresh = self.path.with_name(self.path.name + ".new")
        for leftover in (fresh, fresh.with_name(fresh.name + "-journal"),
                         self.path.with_name(self.path.name + "-journal")):
            leftover.unlink(missing_ok=True)
        with closing(_connect(fresh)) as connection:
            with _transaction(connection):
                for statement in filter(str.strip, _SCHEMA.split(";")):
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
                connection.execute("INSERT INTO install VALUES (1, '', '', '', '', 0, '')")
            _write(connection, book, book.cells)
        fresh.rename(self.path)
        durable.sync_folder(self.path.parent)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=2.0)
    # A rotten byte that is no UTF-8 is for the row's seal to notice, not for a crash.
    connection.text_factory = lambda text: text.decode(errors="replace")
    try:
        for name, asked, expected in _PROMISES:
            connection.execute(f"PRAGMA {name} = {asked}")
            (held,) = connection.execute(f"PRAGMA {name}").fetchone()
            if held != expected:
                raise sqlite3.OperationalError(f"SQLite will not keep {name} at {asked}: {held}")
    except BaseException:
        connection.close()
        raise
    return connection


def _write(connection: sqlite3.Connection, book: Book, cells: Cells) -> None:
    install = book.install
    with _transaction(connection):
        connection.executemany(_RAISE, (
            (*cell, value, seal(cell, value)) for cell, value in cells.items()))
        connection.execute(
            "UPDATE install SET install_id = ?, epoch = ?, site = ?, device_label = ?, seq = ?, "
            "place = ?",
            (install.install_id, install.epoch, install.site, install.device_label, book.seq,
             book.place),
        )
        if book.said:
            connection.execute(_MONTHS)
            connection.executemany(_SAY, (
                (epoch, said.month, said.times, seal_said(epoch, said))
                for epoch, said in book.said.items()))


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
