"""Looks at the bytes of one file: an export that can be added up, or why not; it knows no disk."""

import csv
import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.staff.export.table import BOM, COLUMNS, SCHEMA, SHAREABLE_SCHEMA
from kiosk.staff.merge.columns import LAID, OLDEST, OWNER
from kiosk.staff.merge.finding import FileFault

#: Gives a whole export's number for those who counted, by the values of OWNER.
Numbers = Callable[[tuple[str, ...]], int]


class NotAdded(Exception):
    """Nothing of the file is added up; `kind` says why, `line` where, if that is known."""

    def __init__(self, kind: FileFault, line: int = 0) -> None:
        super().__init__(kind)
        self.kind = kind
        self.line = line


@dataclass(frozen=True)
class Export:
    """The lines of an export, without the header; `torn` where the last one was cut off."""

    body: bytes
    columns: int
    lines: int
    torn: bool


def look(content: bytes, sha256: str = "") -> Export:
    """What there is to be added up in a file; raises NotAdded.

    Every line of an export is true by itself, so of one that is cut short the whole lines count.
    `sha256` is what the file was when it was written, where somebody knows.
    """
    # What a card leaves of a block that it never wrote; nothing behind it is in its place.
    zero = content.find(b"\0")
    plain = content if zero < 0 else content[:zero]
    begins = len(BOM) if plain.startswith(BOM) else 0
    ends = plain.find(b"\n")
    columns = _header(plain[begins:ends if ends >= 0 else None], whole=ends >= 0)
    last = plain.rfind(b"\n")
    torn = last < len(content) - 1 or ends < 0
    if sha256 and not torn and hashlib.sha256(content).hexdigest() != sha256:
        raise NotAdded("changed")
    body = plain[ends + 1:last + 1] if ends >= 0 else b""
    if not body.isascii():
        _check_letters(body)
    return Export(body, columns, body.count(b"\n"), torn)


def _check_letters(body: bytes) -> None:
    try:
        body.decode()
    except UnicodeDecodeError as fault:
        raise NotAdded("damaged", body[:fault.start].count(b"\n") + 2) from fault


def _header(line: bytes, whole: bool) -> int:
    """How many columns there are, if these are the columns of an export; raises NotAdded."""
    if BOM.startswith(line):
        line = b""
    text = line.strip(b"\r\n").decode("utf-8", "replace")
    if not whole and ",".join(COLUMNS).startswith(text):
        return len(OLDEST)
    names = text.split(",")
    if tuple(names[:len(OLDEST)]) != OLDEST:
        raise NotAdded(_foreign(text))
    more = COLUMNS[len(OLDEST):]
    if any(name != known for name, known in zip(names[len(OLDEST):], more, strict=False)):
        raise NotAdded("foreign")
    return len(names)


def _foreign(header: str) -> FileFault:
    if header.replace(";", ",").replace("\t", ",").split(",")[:3] == list(OLDEST[:3]):
        return "spreadsheet"
    return "shareable" if header.startswith("schema,site,month,story_id") else "foreign"


def laid_down(export: Export, file: int, number: Numbers) -> bytes:
    """The lines of an export as columns.LAID, ready for an engine; raises NotAdded.

    All lines of an export begin alike, as a rule, and hold nothing that has to be quoted: then they
    are cut where the owner ends, without being read one by one.
    """
    return _alike(export, file, number) or _one_by_one(export, file, number)


def _alike(export: Export, file: int, number: Numbers) -> bytes:
    """Lines that begin with one owner, or b"" where they must be read one by one."""
    body, lines = export.body, export.lines
    if export.columns not in (len(OLDEST), len(COLUMNS)) or not lines or b'"' in body:
        return b""
    start = b",".join(body[:1024].split(b",", len(OWNER))[:len(OWNER)]) + b","
    ending = b"\r\n" if body.endswith(b"\r\n") else b"\n"
    length = len(start)
    rest = [line[length:] for line in body.split(ending)]
    if len(rest) != lines + 1 or body.count(start) != lines:
        return b""
    rest.pop()
    owner = tuple(start[:-1].decode().split(","))
    _check_schema(owner[0])
    begin = b"%d,%d," % (file, number(owner))
    tail = b"," * (len(COLUMNS) - export.columns) + b"\n"
    laid = begin + (tail + begin).join(rest) + tail
    alike = laid.count(b",") == lines * (len(LAID) - 1) and b"\r" not in laid
    return laid if alike else b""


def _one_by_one(export: Export, file: int, number: Numbers) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    for line, cells in _rows(export):
        if len(cells) != export.columns:
            raise NotAdded("damaged", line)
        _check_schema(cells[0])
        known = cells[:len(COLUMNS)]
        missing = [""] * (len(COLUMNS) - len(known))
        writer.writerow([file, number(tuple(cells[:len(OWNER)])), *known[len(OWNER):], *missing])
    return text.getvalue().encode()


def _rows(export: Export) -> Iterator[tuple[int, Sequence[str]]]:
    reader = csv.reader(io.StringIO(export.body.decode(), newline=""), strict=True)
    try:
        for cells in reader:
            yield reader.line_num + 1, cells
    except csv.Error as fault:
        raise NotAdded("damaged", reader.line_num + 1) from fault


def _check_schema(schema: str) -> None:
    if schema == SHAREABLE_SCHEMA:
        raise NotAdded("shareable")
    if schema != SCHEMA:
        known, _, _ = SCHEMA.partition("/")
        raise NotAdded("newer" if schema.startswith(f"{known}/") else "damaged")

