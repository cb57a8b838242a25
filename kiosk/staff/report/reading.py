"""Reads what a merge wrote: its sums as rows, and what was noticed; it knows no page.

The rows are those of which the staff screen makes its sums, so that page, screen and table agree.
"""

import csv
import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.model.counts import NotCountable, Row
from kiosk.staff.export.table import BOM
from kiosk.staff.merge.columns import MERGED, MERGED_SCHEMA, bare
from kiosk.staff.merge.finding import Finding
from kiosk.staff.merge.names import CSV, MANIFEST


class NoMerge(Exception):
    """What was named is not what `kiosk merge` wrote; the sentence says what is wrong with it."""


@dataclass(frozen=True)
class Sums:
    """Everything that was added up; `rows` have no epoch, for all epochs are in them.

    `unknown` names the metrics of a newer kiosk, of which this one cannot tell anything. `files`
    has how many files were `added`, `torn`, `again`, or left out, by state.
    """

    rows: tuple[Row, ...]
    unknown: tuple[str, ...]
    findings: tuple[Finding, ...]
    files: dict[str, int]
    tablets: int
    sha256: str

    @property
    def to_come(self) -> frozenset[str]:
        """The months of the sums that were still to come when they were made."""
        spans = [(one.first, one.last) for one in self.findings if one.kind == "to_come"]
        return frozenset(row.counted_in for row in self.rows
                         if any(first <= row.counted_in <= last for first, last in spans))


def read(merged: Path) -> Sums:
    """The folder that a merge wrote, or its table; raises NoMerge.

    A table alone has no findings: nobody knows then what is missing.
    """
    table = merged / CSV if merged.is_dir() else merged
    if table.suffix != ".csv":
        raise NoMerge(f"{table} is no {CSV}; name the folder that kiosk merge wrote.")
    try:
        content = table.read_bytes()
    except OSError as fault:
        raise NoMerge(f"{table} cannot be read: {fault.strerror}.") from fault
    rows, unknown = _rows(table, content)
    digest = hashlib.sha256(content).hexdigest()
    told = _manifest(table.parent / MANIFEST, digest)
    states = [str(one["state"]) for one in told.get("read", ())]
    return Sums(
        rows, unknown, tuple(Finding.read(one) for one in told.get("findings", ())),
        {state: states.count(state) for state in sorted(set(states))},
        len(told.get("tablets", ())), digest,
    )


def _rows(table: Path, content: bytes) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    try:
        text = io.StringIO(content.removeprefix(BOM).decode(), newline="")
        lines = list(csv.DictReader(text, strict=True))
    except (UnicodeDecodeError, csv.Error) as fault:
        raise NoMerge(f"{table} is no table of sums: {fault}.") from fault
    rows: list[Row] = []
    unknown: set[str] = set()
    for number, line in enumerate(lines, 2):
        if tuple(line)[:len(MERGED)] != MERGED or line["schema"] != MERGED_SCHEMA:
            raise NoMerge(f"{table}:{number}: this was not written by kiosk merge.")
        cell: dict[str, Any] = {name: bare(line[name]) for name in MERGED[1:-2]}
        try:
            rows.append(Row(value=int(line["value"]), **cell))
        except NotCountable:
            unknown.add(cell["metric"])
        except (TypeError, ValueError) as fault:
            raise NoMerge(f"{table}:{number}: {line['value']!r} is no number.") from fault
    return tuple(rows), tuple(sorted(unknown))


def _manifest(path: Path, digest: str) -> dict[str, Any]:
    """What the manifest beside a table tells, if it is of that table."""
    try:
        told: dict[str, Any] = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    known = {one["name"]: one["sha256"] for one in told.get("written", ())}
    if known.get(CSV) != digest:
        raise NoMerge(f"{path.with_name(CSV)} was changed after it was written. Merge again.")
    return told
