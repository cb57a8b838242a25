"""Lays a pile of exports down as one long table of lines, each with the number of its file.

It knows no engine. One table instead of thousands of files is what lets an engine read it quickly:
opening a file costs an engine as much as reading a thousand lines.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.staff.merge.finding import FileFault, Finding
from kiosk.staff.merge.looking import NotAdded, laid_down, look
from kiosk.staff.merge.owners import Owners
from kiosk.staff.merge.pile import Found

#: Told how many files are done, of how many.
Watch = Callable[[int, int], None]

#: Two files are read at once; no more wait to be written than the memory has room for.
_READERS, _AT_ONCE = 2, 64


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
    """All files, in the order of their numbers; those that were added lie in `path` as one CSV."""

    path: Path
    files: tuple[Laid, ...]
    owners: Owners


def lay_down(found: Sequence[Found], path: Path, watch: Watch) -> Pile:
    """Write the lines of every export in `found` to `path`, as columns.LAID without a header.

    What cannot be added up is told in its `state` and left out. Raises OSError where `path` cannot
    be written.
    """
    owners = Owners()
    files: list[Laid] = []
    seen: set[str] = set()
    with path.open("wb") as sheet:
        for laid, lines in _read(found, owners):
            if laid.state in ("added", "torn") and laid.sha256 in seen:
                files.append(replace(laid, state="again", lines=0))
            else:
                seen.add(laid.sha256)
                files.append(laid)
                sheet.write(lines)
            watch(len(files), len(found))
    return Pile(path, tuple(files), owners)


def _read(found: Sequence[Found], owners: Owners) -> Iterator[tuple[Laid, bytes]]:
    with ThreadPoolExecutor(_READERS) as readers:
        for start in range(0, len(found), _AT_ONCE):
            some = range(start, min(start + _AT_ONCE, len(found)))
            yield from readers.map(lambda n: _read_one(found[n], n, owners), some)


def _read_one(one: Found, file: int, owners: Owners) -> tuple[Laid, bytes]:
    try:
        content = one.read()
    except OSError:
        return _left_out(one, b"", "unreadable")
    if content is None:
        return _left_out(one, b"", "foreign")
    try:
        export = look(content, one.sha256)
        lines = laid_down(export, file, lambda begins: owners.number(begins, export.lines))
    except NotAdded as fault:
        return _left_out(one, content, fault.kind, fault.line)
    state = "torn" if export.torn else "added"
    return Laid(one.name, _digest(content), len(content), state, export.lines), lines


def _left_out(one: Found, content: bytes, kind: FileFault, line: int = 0) -> tuple[Laid, bytes]:
    return Laid(one.name, _digest(content), len(content), kind, fault=line), b""


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
