"""The table that machines read: one line per cell, as CSV and as JSON, exact or made shareable.

It knows no file. docs/counts.md tells what each column means and how tables are added up.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.model.counts import Install, Row
from kiosk.staff.export.shareable import Shared

SCHEMA = "kiosk-counts/1"
SHAREABLE_SCHEMA = "kiosk-shareable/1"

#: A cell is everything before `value`. New columns come last; the schema's number changes only if
#: one of these changes its meaning.
COLUMNS: tuple[str, ...] = (
    "schema", "site", "device_label", "install_id", "epoch", "month", "story_id", "story_version",
    "language", "mode", "metric", "detail", "value", "month_said", "said_times",
)

SHAREABLE_COLUMNS: tuple[str, ...] = (
    "schema", "site", "month", "story_id", "language", "mode", "metric", "value", "flag",
)

#: Columns that belong to no cell: they say how large it is, or what was said about it.
_SAYING = frozenset({"value", "flag", "month_said", "said_times"})

#: What makes a spreadsheet take a cell for a formula (OWASP ASVS 1.2.10), in wide letters too.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")

#: Excel takes UTF-8 for UTF-8 only behind this mark.
BOM = b"\xef\xbb\xbf"

Cell = str | int | None


@dataclass(frozen=True)
class Table:
    """Columns and lines; None is a cell that is left blank."""

    columns: tuple[str, ...]
    lines: tuple[tuple[Cell, ...], ...]


def exact(rows: Iterable[Row], install: Install) -> Table:
    """Every row as it was counted: what is merged, and what stays in the organisation."""
    return Table(COLUMNS, tuple(
        (SCHEMA, row.site, install.device_label, install.install_id, row.epoch, row.month,
         row.story_id, row.story_version, row.language, row.mode, row.metric, row.detail,
         row.value, row.month_said, row.said_times or None)
        for row in rows
    ))


def shared(cells: Iterable[Shared]) -> Table:
    """What may leave the organisation; no id of a tablet is in it."""
    return Table(SHAREABLE_COLUMNS, tuple(
        (SHAREABLE_SCHEMA, cell.site, cell.month, cell.story_id, cell.language, cell.mode,
         cell.metric, cell.value, cell.flag)
        for cell in cells
    ))


def csv_bytes(rows: Iterable[Row], install: Install) -> bytes:
    """The whole file of the exact table."""
    return as_csv(exact(rows, install))


def as_csv(table: Table) -> bytes:
    """UTF-8 behind a BOM, lines ending in CR LF: what every spreadsheet opens."""
    return csv_of((table.columns, *table.lines))


def csv_of(lines: Iterable[Sequence[Cell]]) -> bytes:
    """Any lines as a spreadsheet opens them, no cell of which is a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    for line in lines:
        writer.writerow(["" if cell is None else inert(str(cell)) for cell in line])
    return BOM + text.getvalue().encode()


def inert(cell: str) -> str:
    """`cell`, behind an apostrophe where a spreadsheet would run it."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def as_json(table: Table) -> bytes:
    """The same lines as objects; a blank cell is null. Texts are plain: nothing runs them here."""
    lines = [dict(zip(table.columns, line, strict=True)) for line in table.lines]
    return json.dumps(lines, ensure_ascii=False, indent=0).encode() + b"\n"


def says_all(new: bytes, old: bytes) -> bool:
    """Whether the CSV `new` says everything that `old` says; False for what is no such CSV."""
    try:
        columns, lines = _read(old)
        mine, held = _read(new)
    except (ValueError, csv.Error):  # not one of ours, or torn: it stays for whoever owns it
        return False
    # A file of an earlier version lacks the last columns.
    if mine[:len(columns)] != columns:
        return False
    values = {_cell(line): line for line in held}
    return all(_at_least(values.get(_cell(line)), line) for line in lines)


def _read(content: bytes) -> tuple[list[str], list[Mapping[str, str]]]:
    header, *lines = csv.reader(io.StringIO(content.removeprefix(BOM).decode(), newline=""))
    if "value" not in header or header[0] != "schema":
        raise ValueError("no export of counts")
    return header, [dict(zip(header, line, strict=True)) for line in lines]


def _cell(line: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, said) for name, said in line.items() if name not in _SAYING)


def _at_least(new: Mapping[str, str] | None, old: Mapping[str, Any]) -> bool:
    """Whether a line says at least what an older one of the same cell said."""
    if new is None:
        return False
    try:
        return all(
            int(new[name] or 0) >= int(old.get(name) or 0) for name in ("value", "said_times")
            if name in new
        )
    except ValueError:
        return False
