"""Lays a pile of exports down as one long table of lines, each with the number of its file.

It knows no engine. One table instead of thousands of files is what lets an engine read it quickly:
opening a file costs an engine as much as reading a thousand lines.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from kiosk.staff.merge.finding import FileFault, Finding
from kiosk.staff.merge.looking import NotAdded, laid_down, look
from kiosk.staff.merge.owners import Begin, Owners
from kiosk.staff.merge.pile import Found

#: Told how many files are done, of how many.
Watch = Callable[[int, int], None]

#: As many files are handed to a reader at once.
_AT_ONCE = 16
#: Fewer are read here; more by two processes of their own, for Python reads with one core.
_MANY, _PROCESSES = 500, 2


@dataclass(frozen=True)
class Laid:
    """What became of one file: `state` is `added`, `torn`, `again`, or why it was left out.

    `fault` is the line to which the reason points, where it points to one.
    """

    name: str
    sha256: str
    size: int
    state: str
    lines: int = 0
    fault: int = 0

    @property
    def finding(self) -> Finding | None:
        """What there is to say about it."""
        if self.state == "added":
            return None
        number = self.lines if self.state == "torn" else self.fault
        return Finding.read({"kind": self.state, "file": self.name, "number": number})


@dataclass(frozen=True)
class Pile:
    """All files, in the order of their numbers; their lines lie in `folder`, in CSVs.

    Lines of files whose state is `again` lie there too, and are not to be added up.
    """

    folder: Path
    files: tuple[Laid, ...]
    owners: Owners

    @property
    def sheets(self) -> tuple[Path, ...]:
        """The CSVs, which have no header and the columns of columns.LAID."""
        return tuple(sorted(self.folder.glob("*.csv")))

    @property
    def size(self) -> int:
        """How many bytes of lines there are."""
        return sum(path.stat().st_size for path in self.sheets)

    @property
    def repeats(self) -> tuple[int, ...]:
        """The numbers of the files that are the same as an earlier one."""
        return tuple(n for n, one in enumerate(self.files) if one.state == "again")


def lay_down(found: Sequence[Found], folder: Path, watch: Watch) -> Pile:
    """Write the lines of every export in `found` into `folder`.

    What cannot be added up is told in its `state` and left out. Raises OSError where `folder`
    cannot be written.
    """
    owners = Owners()
    files: list[Laid] = []
    seen: set[str] = set()
    for laid, begins in _read(found, folder):
        if laid.state in ("added", "torn") and laid.sha256 in seen:
            files.append(replace(laid, state="again", lines=0))
        else:
            seen.add(laid.sha256)
            files.append(laid)
            for begin in begins:
                owners.note(begin, laid.lines)
        watch(len(files), len(found))
    return Pile(folder, tuple(files), owners)


#: What became of a file, and how its lines begin.
_Read = tuple[Laid, frozenset[Begin]]
_Some = tuple[int, Sequence[Found], Path]


def _read(found: Sequence[Found], folder: Path) -> Iterator[_Read]:
    """Every file in its order, read by whoever is free."""
    some: list[_Some] = [(start, found[start:start + _AT_ONCE], folder)
                         for start in range(0, len(found), _AT_ONCE)]
    if len(found) < _MANY:
        yield from chain.from_iterable(map(_read_some, some))
        return
    # Fresh processes: one that is forked while a progress bar moves inherits its locks.
    with ProcessPoolExecutor(_PROCESSES, get_context("spawn")) as readers:
        yield from chain.from_iterable(readers.map(_read_some, some))


def _read_some(some: _Some) -> list[_Read]:
    """Read some files, and write their lines to the CSV of this process."""
    start, found, folder = some
    with (folder / f"{os.getpid()}.csv").open("ab") as sheet:
        read = []
        for number, one in enumerate(found, start):
            laid, lines, begins = _read_one(one, number)
            sheet.write(lines)
            read.append((laid, begins))
    return read


def _read_one(one: Found, file: int) -> tuple[Laid, bytes, frozenset[Begin]]:
    try:
        content = one.read()
    except OSError:
        return _left_out(one, b"", "unreadable")
    if content is None:
        return _left_out(one, b"", "foreign")
    begins: set[Begin] = set()

    def number(cells: tuple[str, ...]) -> int:
        begin = Begin.read(cells)
        begins.add(begin)
        return begin.owner

    try:
        export = look(content, one.sha256)
        lines = laid_down(export, file, number)
    except NotAdded as fault:
        return _left_out(one, content, fault.kind, fault.line)
    state = "torn" if export.torn else "added"
    laid = Laid(one.name, _digest(content), len(content), state, export.lines)
    return laid, lines, frozenset(begins)


def _left_out(one: Found, content: bytes, kind: FileFault, line: int = 0,
              ) -> tuple[Laid, bytes, frozenset[Begin]]:
    return Laid(one.name, _digest(content), len(content), kind, fault=line), b"", frozenset()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
