"""Piles of exports made by lot, and their sums by the plainest way there is; no merge is asked.

Many cases lie in one pile, each at a site of its own, so that one pass adds up all of them.
"""

import csv
import io
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.model.counts import METRICS, MODES, UNKNOWN_MONTH
from kiosk.staff.export.table import BOM, COLUMNS, SCHEMA, inert

Line = tuple[str, ...]
Sums = dict[tuple[str, ...], int]

#: An export of the first version ends with `value`.
OLDEST = len(COLUMNS) - 2
#: Lines of many tablets in one file, so that a hundred thousand cases need not be as many files.
_PACKED = 20_000


@dataclass
class Pile:
    """Exported lines, sheet by sheet (all lines of a sheet have the same columns), and the sums."""

    sheets: list[list[Line]] = field(default_factory=list)
    sums: Sums = field(default_factory=dict)


def pile(seed: int, cases: int) -> Pile:
    """`cases` small pieces of a programme's life, and what they add up to."""
    chance = random.Random(seed)
    made = Pile()
    for number in range(cases):
        exports = list(_case(chance, f"S{number}"))
        chance.shuffle(exports)
        made.sums |= _added(exports)
        made.sheets += exports
    return made


def _case(chance: random.Random, site: str) -> Iterator[list[Line]]:
    """The exports of one site's tablets that reached the office: some late, some twice, some never.

    Sites may begin with what a spreadsheet would run, and so may ids.
    """
    site = chance.choice(("", "", "", "=", "@")) + site
    for tablet in range(chance.randint(1, 3)):
        install = f"k{site}{tablet}".replace("=", "").replace("@", "")
        for epoch in range(chance.randint(1, 2)):
            exports = list(_life(chance, site, install, f"e{epoch}"))
            came = chance.sample(exports, chance.randint(1, len(exports)))
            yield from came
            if chance.random() < 0.3:
                yield list(chance.choice(came))


def _life(chance: random.Random, site: str, install: str, epoch: str) -> Iterator[list[Line]]:
    """One tablet's exports, one after the other: each value grows or stays."""
    values: dict[Line, int] = {}
    said, times = "", 0
    for _ in range(chance.randint(1, 4)):
        for _ in range(chance.randint(1, 4)):
            cell = _cell(chance)
            values[cell] = values.get(cell, 0) + chance.randint(1, 3)
        if chance.random() < 0.3:
            said, times = f"2026-{chance.randint(1, 12):02d}", times + 1
        width = chance.choice((OLDEST, len(COLUMNS)))
        yield [
            (SCHEMA, site, "T1", install, epoch, *cell, str(value), *(
                (said, str(times or "")) if cell[0] == UNKNOWN_MONTH else ("", "")))[:width]
            for cell, value in values.items()
        ]


def _cell(chance: random.Random) -> Line:
    return (
        chance.choice(("2026-01", "2026-02", UNKNOWN_MONTH)), "tiny",
        chance.choice(("0.1.0", "-1")), chance.choice(("ar", "ku")), chance.choice(MODES),
        chance.choice(METRICS[:2]), chance.choice(("", "a", "-b")),
    )


def _added(exports: Iterable[Iterable[Line]]) -> Sums:
    """docs/counts.md in plain Python: the largest of each cell, then the sum over who counted."""
    largest: dict[Line, int] = {}
    said: dict[Line, tuple[int, str]] = {}
    for line in (line for export in exports for line in export):
        cell, value = line[1:2] + line[3:12], int(line[12])
        largest[cell] = max(value, largest.get(cell, 0))
        if len(line) > OLDEST and line[14]:
            who = line[3:5]
            said[who] = max((int(line[14]), line[13]), said.get(who, (0, "")))
    sums: Sums = {}
    for (site, install, epoch, month, *rest), value in largest.items():
        if month == UNKNOWN_MONTH:
            month = said.get((install, epoch), (0, month))[1]
        sums[site, month, *rest] = sums.get((site, month, *rest), 0) + value
    return sums


def write(made: Pile, folder: Path) -> list[Path]:
    """The pile as files, in each of which lie lines of many tablets."""
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    for width in (OLDEST, len(COLUMNS)):
        lines = [line for sheet in made.sheets if len(sheet[0]) == width for line in sheet]
        for start in range(0, len(lines), _PACKED):
            path = folder / f"pile-{width}-{start}.csv"
            path.write_bytes(as_csv(lines[start:start + _PACKED], width))
            paths.append(path)
    return paths


def as_csv(lines: Iterable[Sequence[str]], width: int = len(COLUMNS)) -> bytes:
    """Lines as an export writes them."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS[:width])
    writer.writerows([inert(cell) for cell in line] for line in lines)
    return BOM + text.getvalue().encode()
