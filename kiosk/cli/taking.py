"""`kiosk export`: what was typed as what is wanted, and the way to a folder or a stick.

It knows no format from within.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import get_args

import typer

from kiosk.app.tablet import interface, let_go, month_now, stick
from kiosk.cli.playing import NO_STICK, WRONG_INPUT, WRONG_MACHINE
from kiosk.cli.typed import LOCALE, stop
from kiosk.model.counts import Install, Row
from kiosk.model.language import LANGUAGES
from kiosk.staff.export import ALL_FORMATS, Exported, ExportFailed, Wanted, export
from kiosk.staff.export.mapping import FILE, MapRefused, read_map
from kiosk.staff.export.taking import Format, Profile


def wanted_of(profile: str, formats: str, dhis2_map: Path | None, data: Path,
              language: str) -> Wanted:
    """The options as a value; what is mistyped ends in Typer's own error, a bad mapping in ours."""
    known: dict[str, Profile] = {one: one for one in get_args(Profile)}
    if profile not in known:
        raise typer.BadParameter(f"{profile!r} is no profile; say {' or '.join(known)}")
    if language not in {one.code for one in LANGUAGES}:
        raise typer.BadParameter(f"{language!r} is no language; say ar, ckb, ku or en")
    asked = _formats(formats)
    found = dhis2_map or (data / FILE if (data / FILE).exists() else None)
    if found is None and "dhis2" in formats:
        raise typer.BadParameter(
            "DHIS2 needs a mapping: --dhis2-map FILE; docs/dhis2-map.yaml is one to begin with")
    try:
        mapping = read_map(found) if found and "dhis2" in asked else None
    except MapRefused as fault:
        stop(str(fault), WRONG_INPUT)
    return Wanted(asked, known[profile], month_now(), mapping, interface(LOCALE, language))


def _formats(text: str) -> tuple[Format, ...]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in ALL_FORMATS:
            raise typer.BadParameter(f"{name!r} is no format; say {', '.join(ALL_FORMATS)}")
    return tuple(one for one in ALL_FORMATS if one in names or not names)


def take_away(rows: Sequence[Row], install: Install, to: Path | None,
              wanted: Wanted) -> Iterator[str]:
    """Export to the folder, or to the stick and let go of it; what to tell, as it becomes true."""
    drive = None if to else stick()
    folder = to or (drive.path if drive else None)
    if folder is None:
        stop(NO_STICK, WRONG_MACHINE)
    try:
        done = export(rows, install, folder, wanted)
    except ExportFailed as fault:
        stop(fault.sentence, WRONG_MACHINE)
    yield _told(done, len(rows))
    yield from done.notes
    if drive is not None:
        yield ("The stick is free: take it out." if let_go(drive)
               else "Wait until the light on the stick is still, then take it out.")


def _told(done: Exported, rows: int) -> str:
    files = ", ".join(name.removeprefix(done.folder.name) for name, _ in done.files)
    return f"Saved and checked: {done.folder} ({rows} rows; {files})"
