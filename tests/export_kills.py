"""Kills an export at every system call that it makes, and looks at what is on the stick.

`python -m tests.export_kills`; tests/staff/export/test_kills.py makes a few of the kills. A stick
holds an earlier export; a newer one, which says more, is killed at the Nth call of each kind of
system call, for every N there is. After each kill there must be a set under a final name, every
such set must fit its own manifest and be the earlier or the newer export, and the next export must
put everything right. With `--fail EIO` or `--fail ENOSPC` a call that touches files fails instead.
"""

import sys
import tempfile
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from kiosk.model.counts import METRICS, Install, Row
from kiosk.staff.export import ExportFailed, Wanted, export
from kiosk.staff.export.manifest import intact
from tests.lives import Say
from tests.traced import Scene, main

TABLET = Install("k0123", "e1", "SITE-1", "T07")
FORMATS = Wanted(("csv", "hxl", "json"))  # a workbook is made in memory: no call of it is its own

Set = dict[str, bytes]


def rows(value: int) -> list[Row]:
    """A few hundred cells; a larger value says everything of a smaller one."""
    return [
        Row("tiny", "1", language, "child", metric, f"d{number}", value=value, month="2026-11",
            site="SITE-1", epoch="e1")
        for language in ("ar", "ckb") for metric in METRICS for number in range(4)
    ]


class Exporting(Scene):
    """A newer export onto a stick with an earlier one, cut off at every call."""

    def before(self, folder: Path) -> None:
        """A stick with an earlier export on it."""
        export(rows(1), TABLET, folder, FORMATS)

    def deed(self, folder: Path, say: Say) -> bool:
        """Export."""
        try:
            export(rows(2), TABLET, folder, FORMATS)
        except ExportFailed:
            return False
        return True

    def wrong(self, folder: Path, said: list[str]) -> str:
        """Whether anything but whole sets has a final name, and the next export puts all right."""
        sets = list(whole_sets(folder))
        if not sets:
            return "no export has a name any more"
        for found in sets:
            if not intact(found):
                return f"a set under a final name is torn: {sorted(found)}"
            if found not in self._known:
                return "a set is whole and is neither the earlier nor the newer one"
        export(rows(2), TABLET, folder, FORMATS)
        if list(whole_sets(folder)) != [self._known[1]] or len(list(folder.iterdir())) != 1:
            return f"the next export left {sorted(path.name for path in folder.iterdir())}"
        return ""

    @cached_property
    def _known(self) -> list[Set]:
        """What the earlier and the newer export hold."""
        found = []
        for value in (1, 2):
            with tempfile.TemporaryDirectory() as folder:
                export(rows(value), TABLET, Path(folder), FORMATS)
                found += whole_sets(Path(folder))
        return found


def whole_sets(stick: Path) -> Iterator[Set]:
    """Every set under a final name, by file."""
    for folder in sorted(stick.iterdir()):
        if not folder.name.endswith(".part"):
            yield {path.name: path.read_bytes() for path in folder.iterdir()}


if __name__ == "__main__":
    sys.exit(main(Exporting(), "exports"))
