"""The manifest of an export: what is in each file, so that a torn or mixed set is recognised.

It knows no stick. A file that does not fit its line is not to be relied on.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

FORMAT = "kiosk-manifest/1"
NAME = "manifest.json"


@dataclass(frozen=True)
class Part:
    """One file of an export; `rows` are lines with a number in them."""

    name: str
    format: str
    rows: int
    content: bytes


def manifest(stem: str, profile: str, latest_month: str, program: str, parts: Iterable[Part],
             notes: Sequence[str]) -> bytes:
    """The manifest as JSON; it names no time finer than a month, and no tablet but by `stem`."""
    whole = {
        "format": FORMAT, "name": stem, "profile": profile, "latest_month": latest_month,
        "program": program,
        "files": [
            {"name": part.name, "format": part.format, "rows": part.rows,
             "bytes": len(part.content), "sha256": hashlib.sha256(part.content).hexdigest()}
            for part in parts
        ],
        "notes": list(notes),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n"


def intact(files: Mapping[str, bytes]) -> bool:
    """Whether every file of a set, by name, is listed in its manifest and as it was written."""
    try:
        listed = {one["name"]: one["sha256"] for one in json.loads(files[NAME])["files"]}
    except (KeyError, TypeError, ValueError):
        return False
    return all(
        listed.get(name) == hashlib.sha256(content).hexdigest()
        for name, content in files.items() if name != NAME
    )
