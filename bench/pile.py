"""Lays out exports for `bench.adding`: tablets that have counted for months, each brought often.

Every value of every export differs from the one before, so that nothing is the same line twice: a
real pile, most of whose months are over, is kinder.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from bench.apart import tell, wishes
from kiosk.model.counts import Install, Row
from kiosk.model.language import LANGUAGES
from kiosk.staff.export import csv_bytes

_MONTHS = 5
_SITES = 20


def lay_out(folder: Path, tablets: int, exports: int, rows: int) -> None:
    """Write `tablets` x `exports` files of `rows` lines into `folder`."""
    folder.mkdir(parents=True)
    for tablet in range(tablets):
        chance = random.Random(tablet)
        install = Install(f"k{chance.getrandbits(128):032x}", f"e{chance.getrandbits(64):016x}",
                          f"SITE-{tablet % _SITES:02}", f"T{tablet:03}")
        cells = list(_cells(rows))
        values = [0] * rows
        for export in range(exports):
            values = [value + chance.randint(1, 9) for value in values]
            counted = [
                Row("going_home_again", "0.2.0", language, "child", "panels_seen", panel,
                    value=value, month=month, site=install.site, epoch=install.epoch)
                for (month, language, panel), value in zip(cells, values, strict=True)
            ]
            path = folder / f"kiosk-counts-{install.device_label}-{export:03}.csv"
            path.write_bytes(csv_bytes(counted, install))


def _cells(rows: int) -> Iterator[tuple[str, str, str]]:
    """As many cells, over months, languages and panels."""
    for number in range(rows):
        month, rest = number % _MONTHS + 1, number // _MONTHS
        language = LANGUAGES[rest % len(LANGUAGES)].code
        yield f"2026-{month:02}", language, f"c1_{rest // len(LANGUAGES):03}"


if __name__ == "__main__":
    wished = wishes()
    lay_out(Path(wished["folder"]), wished["tablets"], wished["exports"], wished["rows"])
    tell({})
