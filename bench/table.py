"""The table: each figure beside its bound, marked by whether it keeps within; it measures nothing.

A bound that is missed is shown and fails nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Row:
    """One figure: `value` is held against `bound` (at most); None for what is only told."""

    what: str
    value: float
    unit: str
    bound: float | None = None
    ratio: str = ""
    more: str = ""

    @property
    def mark(self) -> str:
        """Whether the bound is kept; nothing where there is none."""
        if self.bound is None:
            return ""
        return "✓" if self.value <= self.bound else "✗"


def show(rows: Iterable[Row], title: str) -> None:
    """Print the rows."""
    table = Table("", "what", "measured", "at most", "ratio", "in full", title=title)
    for row in rows:
        bound = "" if row.bound is None else f"{row.bound:g}"
        measured = f"{row.value:.2f} {row.unit}"
        table.add_row(row.mark, row.what, measured, bound, row.ratio, row.more)
    Console(width=None if Console().is_terminal else 150).print(table)


def keep(rows: Iterable[Row], title: str, path: Path) -> None:
    """Write the rows for programs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = {"display": title, "rows": [asdict(row) | {"mark": row.mark} for row in rows]}
    path.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
