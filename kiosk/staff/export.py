"""Writes every counter to a CSV file on a stick, reads it back, and only then says it is there.

It knows no ledger and no screen: rows come in, as the staff screen shows them, and a file goes out.
"""

import contextlib
import csv
import errno
import hashlib
import io
import os
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.model.counts import UNKNOWN_MONTH, Install, Row
from kiosk.model.interface import said_later

SCHEMA = "kiosk-counts/1"

COLUMNS: tuple[str, ...] = (
    "schema", "site", "device_label", "install_id", "epoch", "month", "story_id", "story_version",
    "language", "mode", "metric", "detail", "value",
)

#: What makes a spreadsheet take a cell for a formula (OWASP ASVS 1.2.10).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

#: Excel takes UTF-8 for UTF-8 only behind this mark.
_BOM = b"\xef\xbb\xbf"

#: As much of the random id as keeps the tablets of a programme apart; the rows bear all of it.
_SHORT_ID = 9

_UNSAFE_ON_FAT = re.compile(r"[^A-Za-z0-9_.-]+")

STICK_FULL = said_later(
    "The stick is full. Make room on it, or take another one, and try again."
)
STICK_READ_ONLY = said_later(
    "The stick cannot be written to. Look for a switch on its side, or take another."
)
NO_FOLDER = said_later(
    "The stick is no longer there. Put it in again and try again."
)
STICK_CHANGED = said_later(
    "The stick did not keep what was written. Do not use it again; take another."
)
STICK_FAILING = said_later(
    "The stick could not be written. Take another one and try again."
)


@dataclass(frozen=True)
class Exported:
    """The file is on the stick, was read back and is the same, byte for byte."""

    path: Path
    rows: int
    sha256: str


class ExportFailed(Exception):
    """Nothing on the stick may be relied on; `sentence` tells a grown-up what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def export(rows: Sequence[Row], install: Install, to: Path) -> Exported:
    """Write every row to a file in the folder `to`; raises ExportFailed.

    The file replaces the one of an earlier export only where it says everything that one said;
    any other file of that name is left alone and the new one takes the next free name.
    """
    content = csv_bytes(rows, install)
    if not to.is_dir():
        raise ExportFailed(NO_FOLDER)
    try:
        path = _free_path(to, _file_name(rows, install), _values(content))
        _write_and_check(path, content)
    except OSError as fault:
        raise ExportFailed(_sentence(fault)) from fault
    return Exported(path, len(rows), hashlib.sha256(content).hexdigest())


def csv_bytes(rows: Iterable[Row], install: Install) -> bytes:
    """The whole file: UTF-8 behind a BOM, lines ending in CR LF, one line per row in COLUMNS."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([
            _inert(cell) for cell in (
                SCHEMA, row.site, install.device_label, install.install_id, row.epoch, row.month,
                row.story_id, row.story_version, row.language, row.mode, row.metric, row.detail,
                str(row.value),
            )
        ])
    return _BOM + text.getvalue().encode()


def _inert(cell: str) -> str:
    """`cell`, behind an apostrophe where a spreadsheet would run it."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _file_name(rows: Sequence[Row], install: Install) -> str:
    """`kiosk-counts-<label>-<latest month counted>`, in letters that every stick can write."""
    label = _UNSAFE_ON_FAT.sub("-", install.device_label).strip("-.")
    label = label or install.install_id[:_SHORT_ID]
    months = [row.month for row in rows if row.month != UNKNOWN_MONTH]
    return f"kiosk-counts-{label}-{max(months, default=UNKNOWN_MONTH)}"


def _free_path(to: Path, stem: str, values: dict[tuple[str, ...], int]) -> Path:
    """The first name whose file is missing or says nothing that `values` does not say."""
    number = 1
    while True:
        path = to / (f"{stem}.csv" if number == 1 else f"{stem}-{number}.csv")
        if not path.exists() or _says_all(values, path):
            return path
        number += 1


def _says_all(values: dict[tuple[str, ...], int], path: Path) -> bool:
    try:
        before = _values(path.read_bytes())
    except (ValueError, csv.Error):  # not one of ours, or torn: it stays for whoever owns it
        return False
    return all(values.get(key, 0) >= value for key, value in before.items())


def _values(content: bytes) -> dict[tuple[str, ...], int]:
    """What an exported file says; raises ValueError for a file that is none."""
    lines = list(csv.reader(io.StringIO(content.removeprefix(_BOM).decode(), newline="")))
    if lines[:1] != [list(COLUMNS)]:
        raise ValueError("no export of counts")
    return {tuple(key): int(value) for *key, value in lines[1:]}


def _write_and_check(path: Path, content: bytes) -> None:
    """Write under a temporary name, and look twice: before and after it takes its name."""
    fresh = path.with_name(path.name + ".part")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _check(fresh, content)
        fresh.replace(path)
        _sync_folder(path.parent)
        _check(path, content)
    except (OSError, ExportFailed):
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def _check(path: Path, content: bytes) -> None:
    with path.open("rb") as file:
        if sys.platform == "linux":  # else the memory would answer, and not the stick
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        back = file.read()
    if back != content:
        raise ExportFailed(STICK_CHANGED)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno != errno.EINVAL:  # some drivers sync names with files and know no other way
            raise
    finally:
        os.close(handle)


def _sentence(fault: OSError) -> str:
    if fault.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return STICK_FULL
    if fault.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return STICK_READ_ONLY
    if fault.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR):
        return NO_FOLDER
    return STICK_FAILING
