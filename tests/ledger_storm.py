"""Kills a ledger thousands of times while it counts, and knows to the last cell what it must hold.

`python -m tests.ledger_storm --kills 10000` for the desk; tests/device/test_ledger_kills.py does a
thousand. One ledger lives on through all kills. Its Nth record is always the same three counts, so
whoever opens it next can say N, and that nothing of it is missing, doubled or halved: every life
begins with that, and is killed while it opens, counts, folds or closes. Each hundred kills both
copies are read by themselves.
"""

import argparse
import random
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.app.monkey import quick_folder
from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger, journal
from kiosk.device.ledger.database import Database
from kiosk.model.counts import Entry, Row
from tests.lives import Say, cut_short

NOVEMBER = HandClock.at("2026-11-23")
#: Records take turns with so many details, so that cells both are born and grow.
TURNS = 40
LOOK_EACH = 100
#: A third of all lives ends about their opening, the others anywhere.
_LINES = (1, 24, 24)


def entries(number: int) -> list[Entry]:
    """What the record of that number counts; the first of the three counts records."""
    turn = number % TURNS
    return [Entry("tiny", "1", "en", "child", metric, detail) for metric, detail in (
        ("sessions_started", ""), ("panels_seen", f"p{turn}"), ("item_shown", f"q{turn}"))]


def expected(number: int) -> Counter[tuple[str, str]]:
    """What a ledger holds after so many records, by metric and detail."""
    held = Counter({("sessions_started", ""): number})
    for turn in range(TURNS):
        # Records 0 (there is none), 40, 80 have turn 0; 1, 41, 81 have turn 1.
        held["panels_seen", f"p{turn}"] = held["item_shown", f"q{turn}"] = (
            (number - turn) // TURNS + (turn > 0))
    return +held


def found(rows: tuple[Row, ...]) -> tuple[int, bool]:
    """How many records the rows are of, and whether they are just those."""
    sums = Counter({(row.metric, row.detail): row.value for row in rows})
    number = sums["sessions_started", ""]
    return number, len(rows) == len(sums) and +sums == expected(number)


def live(data: Path, seed: int, say: Say) -> None:
    """Open the ledger, say what is in it, count a while, close it, for ever."""
    chance = random.Random(seed)
    journal.FOLD_AFTER = chance.choice((3, 10, 500))
    while True:
        say("open")
        ledger = Ledger.open(data, NOVEMBER)
        number, exact = found(ledger.totals())
        if not exact or ledger.trouble or ledger.notes:
            say(f"wrong {number} records, {ledger.trouble}, {ledger.notes}")
            return
        say(f"found {number}")
        for record in range(number + 1, number + 1 + chance.randint(1, 12)):
            say(f"try {record}")
            if ledger.record(entries(record)):
                say(f"shown {record}")
        ledger.close()


def looked_at(data: Path) -> str:
    """What is wrong with the copies, each by itself, once somebody has opened them; "" if nothing.

    They must be level, and nothing may have been set aside or begun anew.
    """
    ledger = Ledger.open(data, NOVEMBER)
    number, exact = found(ledger.totals())
    epochs = {row.epoch for row in ledger.totals()}
    ledger.close()
    database = Database(data / "ledger.sqlite")
    held, written = database.open(), journal.read(data / "ledger.journal")
    database.close()
    with closing(sqlite3.connect(data / "ledger.sqlite")) as connection:
        (sound,) = connection.execute("PRAGMA integrity_check").fetchone()
    faults = {
        f"{number} records and something else": not exact,
        "the database is not level": held is None or found(held.rows()) != (number, True),
        "the journal is not level": (
            written is None or written.book is None or written.damaged > 0
            or found(written.book.rows()) != (number, True)),
        f"SQLite finds {sound}": sound != "ok",
        "something was set aside": any(data.glob("*set-aside*")),
        f"there are epochs {epochs}": len(epochs) > 1,
    }
    return "; ".join(sentence for sentence, holds in faults.items() if holds)


@dataclass
class Storm:
    """What came of it; `moments` says what lives were at when they were killed."""

    kills: int = 0
    shown: int = 0
    least: int = 0
    most: int = 0
    moments: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def hear(self, said: list[str]) -> None:
        """Take in what a life had said when it was killed."""
        self.kills += 1
        for line in said:
            word, _, rest = line.partition(" ")
            match word:
                case "found":
                    self._found(int(rest))
                case "try":
                    self.most = int(rest)
                case "shown":
                    self.least = int(rest)
                    self.shown += 1
                case "wrong" | "raised":
                    self.wrong.append(f"kill {self.kills}: {line}")
        self.moments[said[-1].split()[0] if said else "born"] += 1

    def _found(self, number: int) -> None:
        """Nothing that was shown or found before may be missing, nothing untried be there."""
        if not self.least <= number <= self.most:
            self.wrong.append(
                f"kill {self.kills}: {number} records, and not {self.least} to {self.most}")
        self.least = self.most = number

    def __str__(self) -> str:
        told = ", ".join(f"{count} after {word!r}" for word, count in self.moments.most_common())
        return (f"{self.kills} kills: {self.shown} records shown, {self.least} counted, "
                f"{len(self.wrong)} wrong (killed {told})")


def storm(data: Path, kills: int, seed: int, progress: Say = lambda line: None) -> Storm:
    """Kill the ledger in `data`, `kills` times; what came of it."""
    chance = random.Random(seed)
    weathered = Storm()
    for number in range(1, kills + 1):
        life, lines = chance.randrange(2**32), chance.choice(_LINES)
        weathered.hear(cut_short(lambda say, life=life: live(data, life, say), chance, lines))
        if (number % LOOK_EACH == 0 or number == kills) and (fault := looked_at(data)):
            weathered.wrong.append(f"after kill {number}: {fault}")
        if number % 1000 == 0:
            progress(str(weathered))
    return weathered


def main() -> int:
    """The storm for the desk; 1 where anything was wrong."""
    asked = argparse.ArgumentParser(prog="python -m tests.ledger_storm", description=__doc__)
    asked.add_argument("--kills", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--data", type=Path,
                       help="a folder on a disk to count in; a new one in memory by default")
    told = asked.parse_args()
    with quick_folder() as folder:
        weathered = storm(told.data or Path(folder), told.kills, told.seed,
                          lambda line: print(line, flush=True))
    print(weathered, *weathered.wrong, sep="\n")
    return int(bool(weathered.wrong or not weathered.shown))


if __name__ == "__main__":
    sys.exit(main())
