"""Writes what was added up: a CSV for people, a Parquet for programs, what was noticed, a manifest.

The same pile gives the same bytes: no time and no path of this machine is in any of them.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path, PurePath
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from kiosk.model.interface import Interface
from kiosk.staff.export.table import csv_of
from kiosk.staff.merge.columns import MERGED, MERGED_SCHEMA
from kiosk.staff.merge.finding import sentence
from kiosk.staff.merge.merging import Merged
from kiosk.staff.merge.names import CSV, FORMAT, MANIFEST, PARQUET, WORDS


def write(merged: Merged, folder: Path) -> None:
    """Write all four into `folder`, which is made if need be; raises OSError.

    Each file is whole under a temporary name before it takes its own; the manifest, which tells of
    the others, comes last.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = {
        CSV: _csv(merged.sums),
        PARQUET: _parquet(merged.sums),
        WORDS: _words(merged).encode(),
    }
    written[MANIFEST] = _manifest(merged, written)
    for name, content in written.items():
        fresh = folder / f"{name}.part"
        fresh.write_bytes(content)
        fresh.replace(folder / name)


def _csv(sums: pa.Table) -> bytes:
    return csv_of((MERGED, *((MERGED_SCHEMA, *row) for row in _rows(sums))))


def _rows(sums: pa.Table) -> Iterator[tuple[str | int, ...]]:
    columns = [sums[name].to_pylist() for name in MERGED[1:]]
    return zip(*columns, strict=True)


def _parquet(sums: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(sums.replace_schema_metadata({"kiosk": MERGED_SCHEMA}), sink,
                   compression="zstd")
    return bytes(sink.getvalue())


def _words(merged: Merged) -> str:
    """Every finding as a sentence in English, or one that there is none."""
    lines = [sentence(one, Interface()) for one in merged.findings]
    return "\n".join(lines or ["Nothing was found missing, torn or counted oddly."]) + "\n"


def _manifest(merged: Merged, written: Mapping[str, bytes]) -> bytes:
    whole: dict[str, Any] = {
        "format": FORMAT,
        "written": [
            {"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in written.items()
        ],
        "read": [
            {"name": PurePath(one.name).name, "sha256": one.sha256, "bytes": one.size,
             "state": one.state, "lines": one.lines}
            for one in merged.files
        ],
        "tablets": [asdict(one) for one in merged.tablets],
        "findings": [one.told() for one in merged.findings],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n"
