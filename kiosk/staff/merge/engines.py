"""Where the sums are made: DuckDB in this process, or an engine somewhere else; it knows no count.

DuckDB reads the lines that were laid down. Another engine is sent them and is asked for the same
expression.
"""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import astuple, fields
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa
from ibis import ir

from kiosk.staff.merge.columns import LAID
from kiosk.staff.merge.owners import Owner

_NUMBERS = {"file": "INTEGER", "owner": "BIGINT", "value": "BIGINT"}

#: DuckDB writes to its folder what does not fit in here: 5,000 exports stay below 500 MB in all.
#: All values of a cell must fit in, so a larger pile is given more.
_MEMORY, _MEMORY_FOR_LINES = 220e6, 0.65
_THREADS = 2
#: DuckDB would take 32 MB for each of several.
_BUFFER = 4 << 20


class EngineFailed(Exception):
    """The other engine cannot be reached, or cannot do it; the sentence says which one."""


class Here:
    """DuckDB in this process, with room for `size` bytes of lines; it keeps all in `folder`."""

    def __init__(self, folder: Path, size: int) -> None:
        memory = max(_MEMORY, _MEMORY_FOR_LINES * size)
        self.connection = ibis.duckdb.connect(
            folder / "kept.duckdb", threads=_THREADS, memory_limit=f"{memory:.0f}B",
            temp_directory=str(folder / "duckdb"), preserve_insertion_order=False,
        )

    def lines(self, sheets: Sequence[Path]) -> ir.Table:
        """The lines; what cannot be read as one is left out, and `rotten` tells of it."""
        return self.connection.read_csv(
            [str(path) for path in sheets], table_name="lines", auto_detect=False, header=False,
            delim=",", quote='"', escape='"', new_line="\\n", ignore_errors=True,
            store_rejects=True, force_not_null=list(LAID), buffer_size=_BUFFER,
            columns={name: _NUMBERS.get(name, "VARCHAR") for name in LAID},
        )

    def rotten(self) -> set[int]:
        """The numbers of the files in which lines could not be read."""
        lines = self.connection.raw_sql("SELECT DISTINCT csv_line FROM reject_errors").fetchall()
        return {int(next(csv.reader([line]))[0]) for (line,) in lines}

    def owners(self, owners: Iterable[Owner]) -> ir.Table:
        """The owners as a table."""
        return self.connection.create_table("owners", _as_table(owners))

    def kept(self, name: str, table: ir.Table) -> ir.Table:
        """`table`, worked out once and kept under `name` instead of what was kept there before."""
        return self.connection.create_table(name, table, overwrite=True)


def elsewhere(url: str, owners: Iterable[Owner], lines: pa.Table, merged: Any) -> pa.Table:
    """What the engine at `url` makes of the lines; raises EngineFailed.

    `merged` is the expression, as a function of owners and lines.
    """
    try:
        engine = ibis.connect(url)
        expression = merged(ibis.memtable(_as_table(owners)), ibis.memtable(lines))
        return engine.to_pyarrow(expression)
    except Exception as fault:  # each engine has errors of its own; all of them end the merge
        raise EngineFailed(f"The engine at {url} did not add up the counts: {fault}") from fault


def _as_table(owners: Iterable[Owner]) -> pa.Table:
    names = [field.name for field in fields(Owner)]
    types = [pa.int64(), pa.int64(), pa.string(), pa.string(), pa.string()]
    columns = list(zip(*map(astuple, owners), strict=True)) or [()] * len(names)
    return pa.table({
        name: pa.array(column, kind)
        for name, kind, column in zip(names, types, columns, strict=True)
    })
