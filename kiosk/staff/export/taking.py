"""What one touch takes away: every counter ever, in every format that was asked for, as one set.

It knows no ledger and no screen: rows come in, as the staff screen shows them, and files go out.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kiosk import __version__
from kiosk.model.counts import UNKNOWN_MONTH, Install, Row
from kiosk.model.interface import Interface
from kiosk.staff.export import dhis2, folder, hxl, sheets, table, workbook
from kiosk.staff.export.failing import NOTHING_CLOSED, ExportFailed, sentence_for
from kiosk.staff.export.manifest import NAME, Part, intact, manifest
from kiosk.staff.export.mapping import DhisMap
from kiosk.staff.export.shareable import Shared, latest_month, shareable

Profile = Literal["internal", "shareable"]
Format = Literal["csv", "hxl", "xlsx", "dhis2", "json"]

#: In the order in which a set lists them; dhis2 is left out where there is no mapping.
ALL_FORMATS: tuple[Format, ...] = ("csv", "hxl", "xlsx", "dhis2", "json")

_PREFIX: dict[Profile, str] = {"internal": "kiosk-counts", "shareable": "kiosk-shareable"}

#: As much of the random id as keeps the tablets of a programme apart; the rows bear all of it.
_SHORT_ID = 9

_UNSAFE_ON_FAT = re.compile(r"[^A-Za-z0-9_.-]+")


@dataclass(frozen=True)
class Wanted:
    """How the counts are to be taken away; `now` is the month that the tablet's clock says."""

    formats: tuple[Format, ...] = ALL_FORMATS
    profile: Profile = "internal"
    now: str = UNKNOWN_MONTH
    mapping: DhisMap | None = None
    interface: Interface = field(default_factory=Interface)


@dataclass(frozen=True)
class Exported:
    """The set is on the stick, was read back and is the same, byte for byte.

    `files` are names and lines with a number; `notes` are sentences about what was left out.
    """

    folder: Path
    files: tuple[tuple[str, int], ...]
    notes: tuple[str, ...] = ()


def export(rows: Sequence[Row], install: Install, to: Path, wanted: Wanted | None = None,
           ) -> Exported:
    """Write every row into a folder of its own in the folder `to`; raises ExportFailed.

    The set takes the place of an earlier one only where it says everything that one said; any other
    folder of that name is left alone and the new one takes the next free name.
    """
    wanted = wanted or Wanted()
    made = _make(rows, install, wanted)
    files = {part.name: part.content for part in made.parts}
    files[NAME] = manifest(made.stem, wanted.profile, made.month, __version__, made.parts,
                           made.notes)
    try:
        path = folder.write_set(to, made.stem, files, made.month, _says_all)
    except OSError as fault:
        raise ExportFailed(sentence_for(fault)) from fault
    return Exported(path, tuple((part.name, part.rows) for part in made.parts), made.notes)


@dataclass(frozen=True)
class _Made:
    stem: str
    month: str
    parts: tuple[Part, ...]
    notes: tuple[str, ...]


def _make(rows: Sequence[Row], install: Install, wanted: Wanted) -> _Made:
    """Every file of the set, in memory: a few hundred kilobytes after years."""
    if wanted.profile == "internal":
        month = latest_month(rows)
        stem = _stem("internal", install.device_label or install.install_id[:_SHORT_ID], month)
        return _Made(stem, month, tuple(_exact(rows, install, wanted, stem)),
                     _notes(dhis2.exact_figures(rows), wanted))
    cells = shareable(rows, wanted.now)
    if not cells:
        raise ExportFailed(NOTHING_CLOSED)
    month = max(cell.month for cell in cells)
    stem = _stem("shareable", install.device_label or "tablet", month)
    return _Made(stem, month, tuple(_shared(cells, wanted, stem)),
                 _notes(dhis2.shared_figures(cells), wanted))


def _exact(rows: Sequence[Row], install: Install, wanted: Wanted, stem: str) -> Iterable[Part]:
    whole = table.exact(rows, install)
    for one in wanted.formats:
        match one:
            case "csv":
                yield Part(f"{stem}.csv", one, len(rows), table.as_csv(whole))
            case "json":
                yield Part(f"{stem}.json", one, len(rows), table.as_json(whole))
            case "hxl":
                content = hxl.exact_hxl(rows, install)
                yield Part(f"{stem}.hxl.csv", one, content.count(b"\r\n") - 2, content)
            case "xlsx":
                sheet = sheets.exact_sheet(rows, install, wanted.interface)
                month = latest_month(rows)
                yield Part(f"{stem}.xlsx", one, len(rows),
                           workbook.workbook(sheet, whole, wanted.interface, month))
            case "dhis2":
                yield from _dhis2(dhis2.exact_figures(rows), wanted, stem)


def _shared(cells: Sequence[Shared], wanted: Wanted, stem: str) -> Iterable[Part]:
    whole = table.shared(cells)
    for one in wanted.formats:
        match one:
            case "csv":
                yield Part(f"{stem}.csv", one, len(cells), table.as_csv(whole))
            case "json":
                yield Part(f"{stem}.json", one, len(cells), table.as_json(whole))
            case "hxl":
                yield Part(f"{stem}.hxl.csv", one, len(cells), hxl.shared_hxl(cells))
            case "xlsx":
                sheet = sheets.shared_sheet(cells, wanted.interface)
                month = max(cell.month for cell in cells)
                yield Part(f"{stem}.xlsx", one, len(cells),
                           workbook.workbook(sheet, whole, wanted.interface, month))
            case "dhis2":
                yield from _dhis2(dhis2.shared_figures(cells), wanted, stem)


def _dhis2(figures: tuple[dhis2.Figure, ...], wanted: Wanted, stem: str) -> Iterable[Part]:
    """A file for each month and organisation unit: DHIS2 takes one form at a time."""
    if wanted.mapping is not None:
        for one in dhis2.data_value_sets(figures, wanted.mapping, wanted.now):
            unit = _UNSAFE_ON_FAT.sub("-", one.org_unit)
            yield Part(f"{stem}.dhis2-{unit}-{one.period}.json", "dhis2", one.values, one.content)


def _notes(figures: tuple[dhis2.Figure, ...], wanted: Wanted) -> tuple[str, ...]:
    if wanted.mapping is None or "dhis2" not in wanted.formats:
        return ()
    return dhis2.not_sent(figures, wanted.mapping)


def _stem(profile: Profile, label: str, month: str) -> str:
    """`kiosk-counts-<label>-<latest month counted>`, in letters that every stick can write."""
    plain = _UNSAFE_ON_FAT.sub("-", label).strip("-.") or "tablet"
    return f"{_PREFIX[profile]}-{plain}-{month}"


def _says_all(new: folder.Files, old: folder.Files) -> bool:
    """Whether a set says everything that an older one of the same name said.

    Its CSV is compared cell by cell. Every other file of it was made from the same rows, if nobody
    has changed it since, and need only have its successor. Without a CSV all must be the same.
    """
    if all(new.get(name) == content for name, content in old.items()):
        return True
    tables = [name for name in old if name.endswith(".csv") and not name.endswith(".hxl.csv")]
    return bool(tables) and intact(old) and all(name in new for name in old) and all(
        table.says_all(new[name], old[name]) for name in tables)
