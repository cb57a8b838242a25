"""`python -m bench [--quick]`: everything in turn, as a table and in build/bench.json.

It never fails a build: what misses its bound is marked, and that is all.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console

from bench import rows
from bench.apart import ROOT, measured
from bench.display import display
from bench.start import starts
from bench.table import Row, keep, show

SIZE, LARGE = (1280, 800), (1920, 1200)


@dataclass(frozen=True)
class Effort:
    """How often, and how long."""

    pairs: int = 11
    most: int = 110
    wrong: tuple[int, ...] = (0, 1, 2)
    seconds: float = 20.0
    first: int = 200
    turns: int = 1_000
    exports: int = 25
    readings: tuple[tuple[str, tuple[int, int]], ...] = (
        ("en", SIZE), ("ar", SIZE), ("en", LARGE), ("ar", LARGE),
    )


QUICK = Effort(pairs=3, most=40, wrong=(1,), seconds=5.0, first=40, turns=80, exports=1,
               readings=(("en", SIZE),))


def rows_of(effort: Effort, data: str) -> Iterator[Row]:
    """Every row, measured when it is asked for."""
    yield from rows.of_start(starts(effort.pairs, SIZE, f"{data}/start"))
    for language, size in effort.readings:
        where = f"{language} {size[0]}x{size[1]}"
        found = measured("reading", size=size, language=language, most=effort.most,
                         data=f"{data}/{language}{size[0]}")
        yield from rows.of_reading(where, found, bounded=size == SIZE)
    for language in ("en", "ar"):
        answers = measured("answers", size=SIZE, language=language, wrong=effort.wrong,
                           data=f"{data}/answers-{language}")
        yield from rows.of_answers(f"{language} {SIZE[0]}x{SIZE[1]}", answers)
        yield from rows.of_lettering(language, measured("lettering", language=language))
    still = measured("stillness", size=SIZE, language="en", seconds=effort.seconds,
                     data=f"{data}/still")
    yield from rows.of_stillness(still, effort.seconds)
    turned = measured("turning", size=SIZE, language="en", first=effort.first,
                      turns=effort.turns, data=f"{data}/turned")
    yield from rows.of_turning(turned["weights"], effort.turns)
    measured("pile", folder=f"{data}/pile", tablets=200, exports=effort.exports, rows=1_000)
    yield from rows.of_adding(measured("adding", folder=f"{data}/pile"))


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a minute instead of ten")
    effort = QUICK if parser.parse_args().quick else Effort()
    console = Console(stderr=True)
    found: list[Row] = []
    with display() as where, tempfile.TemporaryDirectory() as data:
        for row in rows_of(effort, data):
            console.print(f"{row.mark or '·'} {row.what}: {row.value:.2f} {row.unit}")
            found.append(row)
        show(found, where)
        keep(found, where, ROOT / "build" / "bench.json")


if __name__ == "__main__":
    main()
