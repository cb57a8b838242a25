"""What an SQLite file of counts holds, and whether it can be believed; it never writes."""

import sqlite3
import zlib

from kiosk.device.ledger.book import Book, Cell, Said, checked_install, checked_said
from kiosk.model.counts import NotCountable

#: "KIOS" in ASCII: says that a database is ours (`file` and SQLite show it).
APPLICATION_ID = 0x4B494F53
SCHEMA_VERSION = 1

#: Far more than a tablet records, and far from where SQLite's integers end.
_LARGEST_SEQ = 2**48

#: SQLITE_ERROR too: our statements never change, so a table that they do not find is missing.
_DAMAGE_CODES = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


class Damaged(Exception):
    """The database cannot be used: it is empty, torn, of another program or of a newer kiosk.

    `salvaged` is what is still legible of a torn one, each row by its own checksum.
    """

    def __init__(self, why: str, salvaged: Book | None = None) -> None:
        super().__init__(why)
        self.salvaged = salvaged


def is_damage(fault: Exception) -> bool:
    """Whether `fault` says that the file itself is bad, not that the disk would not take it."""
    # The low byte is the kind of fault; the rest says where it was met.
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    return isinstance(fault, Damaged) or code in _DAMAGE_CODES


def read(connection: sqlite3.Connection) -> Book:
    """Everything in the database; raises Damaged, with what is legible, or sqlite3.Error."""
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise Damaged("it belongs to another program")
    if _pragma(connection, "user_version") != SCHEMA_VERSION:
        raise Damaged("it was written by another version of the kiosk")
    sound = _is_sound(connection)
    book = _read_owner(connection)
    # SQLite does not notice a rotten value, and the larger of two copies wins: rows have seals.
    whole = _read_cells(connection, book)
    if not _read_said(connection, book) or not whole or not sound:
        raise Damaged("it is torn or rotten", book)
    return book


def _is_sound(connection: sqlite3.Connection) -> bool:
    try:
        return _pragma(connection, "quick_check") == "ok"
    except sqlite3.DatabaseError as fault:
        if is_damage(fault):
            return False
        raise


def _read_owner(connection: sqlite3.Connection) -> Book:
    who = connection.execute("SELECT * FROM install").fetchone()
    if who is None:
        raise Damaged("it does not say whose counts they are")
    try:
        _only, install_id, epoch, site, label, seq, place = who
        if not 0 <= seq < _LARGEST_SEQ:
            raise ValueError(f"{seq} is no record's number")
        return Book(checked_install(install_id, epoch, site, label), seq, str(place))
    except (ValueError, TypeError) as fault:
        raise Damaged("it does not say whose counts they are") from fault


def _read_cells(connection: sqlite3.Connection, book: Book) -> bool:
    """Read every sealed row into `book`; False when some could not be read or were not sealed."""
    whole = True
    try:
        for *names, value, crc in connection.execute("SELECT * FROM counts"):
            try:
                cell = Cell(*names)
                cell.row(value)
                if crc != seal(cell, value):
                    raise NotCountable("the seal is broken")
                book.cells[cell] = value
            except (NotCountable, TypeError):
                whole = False
    except sqlite3.DatabaseError as fault:
        if not is_damage(fault):
            raise
        return False
    return whole


def _read_said(connection: sqlite3.Connection, book: Book) -> bool:
    """Read the months that staff named; False when one could not be read or was not sealed.

    The table is made when the first month is named, so that older kiosks can read the file.
    """
    whole = True
    try:
        there = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'months'").fetchone()
        for epoch, month, times, crc in connection.execute(
                "SELECT * FROM months") if there else ():
            try:
                said = checked_said(month, times)
                if crc != seal_said(epoch, said):
                    raise ValueError("the seal is broken")
                book.hear({epoch: said})
            except (ValueError, TypeError):
                whole = False
    except sqlite3.DatabaseError as fault:
        if not is_damage(fault):
            raise
        return False
    return whole


def seal_said(epoch: str, said: Said) -> int:
    """The CRC-32 of a month that staff named for an epoch."""
    return zlib.crc32(f"{epoch} {said.month} {said.times}".encode())


def seal(cell: Cell, value: int) -> int:
    """The CRC-32 of a cell and its value, kept in the same row."""
    return zlib.crc32(" ".join((*cell, str(value))).encode())


def _pragma(connection: sqlite3.Connection, name: str) -> object:
    (value,) = connection.execute(f"PRAGMA {name}").fetchone()
    return value
