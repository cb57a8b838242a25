"""Adds up a pile of exports: lays it down, has an engine work it out, says what was noticed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa

from kiosk.staff.merge import adding
from kiosk.staff.merge.columns import LAID
from kiosk.staff.merge.engines import Here, elsewhere
from kiosk.staff.merge.finding import Finding
from kiosk.staff.merge.laying import Laid, Pile, Watch, lay_down
from kiosk.staff.merge.pile import Found
from kiosk.staff.merge.tablets import Present, Tablet, missing, tablets_of


@dataclass(frozen=True)
class Merged:
    """The sums (columns.MERGED without its schema), and how they came about."""

    sums: pa.Table
    files: tuple[Laid, ...]
    tablets: tuple[Tablet, ...]
    findings: tuple[Finding, ...]


def add_up(found: Sequence[Found], this_month: str, engine: str = "",
           watch: Watch = lambda done, of: None) -> Merged:
    """Add up every export in `found`; the order and repeats of them change nothing.

    `this_month` is the month that it is now: what a tablet counted after it is told. The sums are
    made by the engine at the URL `engine`, by DuckDB in this process without one. Raises
    EngineFailed, and OSError where the disk has no room for the lines.
    """
    with TemporaryDirectory(prefix="kiosk-merge-") as name:
        folder = Path(name)
        (folder / "lines").mkdir()
        pile = lay_down(found, folder / "lines", watch)
        here = Here(folder, pile.size)
        try:
            return _worked_out(here, pile, this_month, engine)
        finally:
            here.connection.disconnect()


def _worked_out(here: Here, pile: Pile, this_month: str, engine: str) -> Merged:
    lines = here.lines(pile.sheets)
    if pile.repeats:
        lines = lines.filter(lines.file.notin(pile.repeats))
    owners = here.owners(pile.owners.all())
    gathered, cells = _gathered(here, pile, lines)
    bad = here.rotten() | _misshapen(cells, lines)
    if bad:
        lines = lines.filter(lines.file.notin(sorted(bad)))
        gathered, cells = _gathered(here, pile, lines)
    files = tuple(replace(one, state="damaged", lines=0) if number in bad else one
                  for number, one in enumerate(pile.files))
    sums = here.kept("sums", adding.added(owners, cells))
    tablets = _tablets(pile, owners, cells)
    findings = (
        *(one.finding for one in files if one.finding),
        *_diverged(pile, owners, gathered, files),
        *missing(tablets, this_month),
    )
    if not engine:
        return Merged(sums.to_pyarrow(), files, tablets, findings)
    sent = lines.select(LAID[1:]).distinct().to_pyarrow()
    return Merged(elsewhere(engine, pile.owners.all(), sent, adding.merged), files, tablets,
                  findings)


def _gathered(here: Here, pile: Pile, lines: Any) -> tuple[Any, Any]:
    """The cells as they were written, and as they are added up; lines are read once for both."""
    more = {"every": adding.every_value(lines)} if pile.owners.often_exported() else {}
    gathered = here.kept("gathered", adding.gathered(lines, **more))
    return gathered, here.kept("cells", adding.newest(gathered))


def _misshapen(cells: Any, lines: Any) -> set[int]:
    """The numbers of the files that have cells which no kiosk can have counted."""
    wrong = adding.misshapen(cells)
    if not wrong.count().to_pyarrow().as_py():
        return set()
    return set(adding.files_of(wrong, lines).to_pyarrow()["file"].to_pylist())


def _diverged(pile: Pile, owners: Any, gathered: Any, files: Iterable[Laid]) -> list[Finding]:
    """Tablets of which there are two; a file that is cut off says nothing about that."""
    if not pile.owners.often_exported():
        return []
    torn = [number for number, one in enumerate(files) if one.state == "torn"]
    parted = adding.diverged(owners, gathered, torn).to_pyarrow()
    numbers = set(parted["tablet"].to_pylist())
    installs = {one.install_id for one in pile.owners.all() if one.tablet in numbers}
    return [Finding("diverged", tablet=pile.owners.label(one)) for one in sorted(installs)]


def _tablets(pile: Pile, owners: Any, cells: Any) -> tuple[Tablet, ...]:
    present = adding.present(owners, cells).to_pyarrow().to_pylist()
    counted = {one["owner"] for one in cells.select("owner").distinct().to_pyarrow().to_pylist()}
    known = [one for one in pile.owners.all() if one.owner in counted]
    epochs = Counter(install for install, _ in {(one.install_id, one.epoch) for one in known})
    labels = {one.install_id: pile.owners.label(one.install_id) for one in known}
    return tablets_of((Present(**one) for one in present), labels, epochs)
