"""A small programme, rehearsed: six tablets at three sites over some months, with all that happens.

`python -m tests.staff.programme --runs 300 --out build/programme` for the desk: it merges, reports
in every language, and holds every sum against what the robots did. A few sittings are enough for
the test beside it.
"""

import argparse
import json
import shutil
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

from kiosk.app.opening import Places
from kiosk.app.rehearsal import rehearse
from kiosk.app.tablet import ledger_rows, name_tablet
from kiosk.authors.tour import open_library
from kiosk.device.clock import TabletClock
from kiosk.model.language import LANGUAGES
from kiosk.staff.export import Wanted, export
from kiosk.staff.merge.merging import Merged, add_up
from kiosk.staff.merge.pile import find
from kiosk.staff.merge.writing import write
from kiosk.staff.report import Album, page, read

ROOT = Path(__file__).resolve().parents[2]
NOW = "2026-11"
MONTHS = ("2026-08", "2026-09", "2026-10", "2026-11")
#: Before its last month the clock of one tablet ran out of battery and was set wrong.
NOT_YET = "2031-03"
SITES = {"T1": "Domiz", "T2": "Domiz", "T3": "Kawergosk", "T4": "Kawergosk", "T5": "Arbat",
         "T6": "Arbat"}


@dataclass
class Programme:
    """Where the exports lie, and what the robots say they did, by metric and by metric:detail."""

    folder: Path
    story: str
    stories: Path
    languages: tuple[str, ...]
    done: Counter[str] = field(default_factory=Counter)
    sittings: int = 0

    @property
    def exports(self) -> Path:
        """Every file that came to the office."""
        return self.folder / "exports"


def live(programme: Programme, runs: int) -> None:
    """Let robots read at all tablets in all months, `runs` sittings in all, and export."""
    programme.exports.mkdir(parents=True)
    turns = list(_turns())
    for number, (tablet, month) in enumerate(turns):
        share = runs * (number + 1) // len(turns) - runs * number // len(turns)
        _month(programme, tablet, month, share, seed=number)
        if (tablet, month) == ("T2", MONTHS[1]):
            shutil.copytree(programme.folder / "T2", programme.folder / "T2 copied")
    _accidents(programme)


def _turns() -> Iterator[tuple[str, str]]:
    """Which tablet reads when: T2 is copied to a second card, T3's clock is set wrong, T6 rests."""
    for month in MONTHS:
        for tablet in SITES:
            if (tablet, month) == ("T6", MONTHS[2]):
                continue
            yield tablet, NOT_YET if (tablet, month) == ("T3", MONTHS[-1]) else month
        if month > MONTHS[1]:
            yield "T2 copied", month


def _month(programme: Programme, tablet: str, month: str, runs: int, seed: int) -> None:
    places = Places(programme.folder / tablet, programme.stories)
    language = programme.languages[seed % len(programme.languages)]
    with patch.object(TabletClock, "month", lambda clock: month):
        if not places.data.exists():
            name_tablet(places.data, SITES[tablet], tablet)
        if runs:
            told = rehearse(places, programme.story, language, runs, seed)
            _note(programme, told, runs)
        rows, install = ledger_rows(places.data)
        folder = programme.exports / f"{tablet} {month}"
        folder.mkdir()
        export(rows, install, folder, Wanted(("csv",)))


def _note(programme: Programme, told: dict[str, object], runs: int) -> None:
    programme.sittings += runs
    for kind in ("metrics", "details"):
        sums = told[kind]
        assert isinstance(sums, dict)
        programme.done.update(sums)


def _accidents(programme: Programme) -> None:
    """One set came twice, one file is torn, and something else lies on the stick."""
    twice = programme.exports / f"T4 {MONTHS[-1]}"
    shutil.copytree(twice, programme.exports / "T4 again")
    (whole,) = (programme.exports / f"T5 {MONTHS[0]}").rglob("*.csv")
    (programme.exports / "torn.csv").write_bytes(whole.read_bytes()[:-25])
    (programme.exports / "attendance.csv").write_text("name,age\r\n", encoding="utf-8")


def sums_of(merged: Merged) -> Counter[str]:
    """The sums by metric and, where there is one, by metric:detail."""
    sums: Counter[str] = Counter()
    for row in merged.sums.to_pylist():
        sums[row["metric"]] += row["value"]
        if row["detail"]:
            sums[f"{row['metric']}:{row['detail']}"] += row["value"]
    return sums


def main() -> None:
    """Rehearse, merge, report; write what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.staff.programme", description=__doc__)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--story", default="going_home_again")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "programme")
    asked = parser.parse_args()
    shutil.rmtree(asked.out, ignore_errors=True)
    codes = tuple(one.code for one in LANGUAGES)
    programme = Programme(asked.out, asked.story, ROOT / "stories", codes)
    began = time.monotonic()
    live(programme, asked.runs)
    rehearsed = time.monotonic()
    merged = add_up(find([programme.exports]), NOW)
    write(merged, asked.out / "sums")
    added = time.monotonic()
    books = open_library(ROOT / "stories", ROOT / "locale").books()
    album = Album(ROOT / "stories", ROOT / "assets")
    for code in codes:
        made = page(read(asked.out / "sums"), books, code, album)
        (asked.out / f"report-{code}.html").write_text(made, encoding="utf-8")
    wrong = programme.done - sums_of(merged), sums_of(merged) - programme.done
    print(json.dumps({
        "sittings": programme.sittings, "sums": len(programme.done),
        "too_small": dict(wrong[0]), "too_large": dict(wrong[1]),
        "files": len(merged.files), "findings": [one.told() for one in merged.findings],
        "seconds": {"rehearse": round(rehearsed - began, 1), "merge": round(added - rehearsed, 1),
                    "reports": round(time.monotonic() - added, 1)},
    }, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
