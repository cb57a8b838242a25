"""The second copy of the counts: a text file of checksummed lines; it knows no SQLite and no clock.

A snapshot (who counts, one line per cell, one per month that staff named, then who counts once
more) followed by one line per record. A record is one appended line and one fsync; every so often,
and at each start, the file is folded into a new snapshot, so that the order in which children came
does not stay on the disk.
"""

import contextlib
import errno
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from kiosk.device import durable
from kiosk.device.ledger.book import Book, Cell, Cells, Said, checked_install, checked_said

FORMAT = "kiosk-journal/1"

#: Lines appended before the file is folded: about 100 kB, and still one short read at the start.
FOLD_AFTER = 500


@dataclass
class Found:
    """What a journal file holds: the legible book, if it still says whose it is, and its damage.

    `damaged` counts lines that cannot be read or are missing from the snapshot. An unfinished last
    line is none: a power cut leaves it, and its record was never promised to anyone.
    """

    book: Book | None = None
    damaged: int = 0


class Journal:
    """The open journal; `append` and `rewrite` raise OSError and are durable when they return."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None
        self._appended = 0

    def append(self, book: Book, grown: Cells) -> None:
        """Add one record: the cells that grew, with the values they have now."""
        if self._appended >= FOLD_AFTER:
            self.rewrite(book)
            return
        if self._file is None:
            raise OSError("the journal is not open")
        if os.fstat(self._file.fileno()).st_nlink == 0:
            raise OSError("the journal was deleted while the kiosk was running")
        cells = [[*cell, value] for cell, value in grown.items()]
        line = durable.sealed(["+", book.seq, cells])
        if self._file.write(line) != len(line):
            raise OSError(errno.ENOSPC, "the disk took only a part of the line")
        os.fsync(self._file.fileno())
        self._appended += 1

    def rewrite(self, book: Book) -> None:
        """Put a snapshot of `book` in the journal's place.

        Also the way out after a failed write or fsync: a new file, for nobody knows what the
        system still holds of the old one.
        """
        self.close()
        durable.replace(self.path, snapshot(book))
        # Unbuffered, so that a line is one write and nothing waits for a later flush to fail.
        self._file = self.path.open("ab", buffering=0)
        self._appended = 0

    def close(self) -> None:
        """Let go of the file; every line in it is already on the disk."""
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):  # nothing of it was waiting to be written
                file.close()


def snapshot(book: Book) -> bytes:
    """A whole journal with nothing appended yet."""
    who = [
        FORMAT, *msgspec.structs.astuple(book.install), book.seq, book.place, len(book.cells)]
    cells = (["=", *cell, value] for cell, value in sorted(book.cells.items()))
    said = (["~", epoch, *reversed(one)] for epoch, one in sorted(book.said.items()))
    # Whose counts they are stands at both ends: without it none of them can be used.
    return b"".join(durable.sealed(line) for line in (who, *cells, *said, who))


def read(path: Path) -> Found | None:
    """What is legible in the journal at `path`; None where there is none. Raises OSError."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    *lines, tail = content.split(b"\n")
    unfinished = all(32 <= byte < 127 for byte in tail)  # else it is noise, and no line of ours
    found = Found(damaged=0 if lines and unfinished else 1)
    reading = _Reading(found)
    for line in lines:
        try:
            reading.line(durable.unsealed(line))
        except (ValueError, TypeError):  # a wrong checksum, or a right one on what is no line
            found.damaged += 1
    reading.finish()
    return found


class _Reading:
    """Gathers cells until the end of the file tells whether anyone owns them."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self._cells: dict[Cell, int] = {}
        self._seq = 0
        self._cells_promised = 0
        self._cells_found = 0
        self._said: dict[str, Said] = {}
        self._book: Book | None = None

    def line(self, line: Any) -> None:
        """Take in one legible line; raises ValueError or TypeError for what is none of ours."""
        match line:
            case [str(kind), *who] if kind == FORMAT:
                self._take_owner(*who)
            case ["=", *cell]:
                self._take_cell(*cell)
                self._cells_found += 1
            case ["~", str(epoch), str(month), int(times)]:
                self._said[epoch] = checked_said(month, times)
            case ["+", int(seq), list(cells)]:
                for cell in cells:
                    self._take_cell(*cell)
                self._seq = max(self._seq, seq)
            case _:
                raise ValueError("no line of a journal")

    def _take_owner(
        self, install_id: str, epoch: str, site: str, label: str, seq: int, place: str,
        promised: int,
    ) -> None:
        install = checked_install(install_id, epoch, site, label)
        self._seq = max(self._seq, seq)
        self._cells_promised = promised
        self._book = Book(install, seq, place, self._cells, self._said)

    def _take_cell(self, *parts: Any) -> None:
        *names, value = parts
        cell = Cell(*names)
        cell.row(value)
        self._cells[cell] = max(value, self._cells.get(cell, 0))

    def finish(self) -> None:
        """Say whose the cells are, or that nobody can tell."""
        if self._book is None:
            self._found.damaged += 1
            return
        self._book.seq = self._seq
        self._found.damaged += max(0, self._cells_promised - self._cells_found)
        self._found.book = self._book
