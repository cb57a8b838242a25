"""A thousand tablets whose files came to harm: each must open, read and count, and need nobody.

`python -m tests.damage_storm --cases 1000` for the desk; tests/app/test_damaged_tablets.py takes a
few. One tablet was read at, left in the middle of a page, given codes, catalogues and groups. Of a
copy of its folder one to all files are cut off, emptied, zeroed, flipped, filled with noise,
swapped for another program's, taken away or said to be of a version that is still to come. Then it
is switched on and a story read to its end.
"""

import argparse
import json
import random
import shutil
import sqlite3
import sys
import time
import zlib
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.app.monkey import quick_folder
from kiosk.app.opening import Places
from kiosk.app.rehearsal import rehearse
from kiosk.device.clock import HandClock, TabletClock
from kiosk.device.codes import DAMAGED, CodeLock, Cost
from kiosk.device.groups import GroupBook
from kiosk.device.ledger import Ledger, place
from kiosk.device.promises import promise
from tests.app.kiosk import STORIES, Kiosk

CODE, CHEAP = "482913", Cost(n=2**4, r=1, p=1)
DATABASE, JOURNAL, CODES, CODES_COPY = "ledger.sqlite", "ledger.journal", "codes", "codes-copy"
#: From the switch to the first page that can be touched, without Python's own start.
LONGEST_START_S = 10.0

Sums = Counter[tuple[str, str]]


def lived(folder: Path) -> Sums:
    """A tablet with a life behind it, in `folder`; what its ledger holds."""
    lock = CodeLock.open(folder / "data", HandClock.at("2026-11-23"), CHEAP)
    lock.set("staff", CODE)
    lock.set("facilitator", "736152")
    promise(folder / "data", ["referral_path"])
    GroupBook(folder / "data").closed("tiny", "c1")
    rehearse(Places(folder / "data", STORIES), "tiny", "en", runs=4, seed=1)
    kiosk = Kiosk(folder)
    kiosk.opens("en").goes_on_to("D1").taps("choice:D1.b", "choice:D1.b")
    sums = _sums(kiosk.furniture.desk.rows())
    kiosk.loses_power()
    return sums


def wounds(path: Path, chance: random.Random) -> str:
    """Do harm to a file; the name of the harm."""
    content = path.read_bytes()
    name = chance.choice(sorted(_WOUNDS))
    at = chance.randrange(max(1, len(content)))
    harmed = _WOUNDS[name](content, at, chance)
    if harmed is None:
        path.unlink()
    else:
        path.write_bytes(harmed)
    return name


def _flipped(content: bytes, at: int, chance: random.Random) -> bytes:
    flipped = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        if flipped:
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def _zeroed(content: bytes, at: int, chance: random.Random) -> bytes:
    """A page of nothing, as a card leaves it where it lost its map."""
    page = at // 4096 * 4096 if len(content) > 4096 else 0
    end = min(len(content), page + 4096)
    return content[:page] + bytes(end - page) + content[end:]


def _of_the_future(content: bytes, at: int, chance: random.Random) -> bytes:
    """As a later kiosk might write it, with checksums that fit."""
    if content.startswith(b"SQLite format 3\0"):
        return content[:60] + (99).to_bytes(4, "big") + content[64:]
    return b"".join(_later(line) for line in content.splitlines())


def _later(line: bytes) -> bytes:
    text = line[9:].replace(b"/1", b"/9")
    if text[:1] == b"{":
        text = b'{"later":"yes",' + text[1:]
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _foreign(content: bytes, at: int, chance: random.Random) -> bytes:
    return chance.choice((
        b"%PDF-1.4\n", json.dumps({"photos": [1, 2, 3]}).encode(), b"name,age\r\nx,1\r\n" * 40,
        b"SQLite format 3\0" + bytes(4080), b"\x7fELF" + bytes(200), b"[]\n", b"null\n",
    ))


_WOUNDS = {
    "cut off": lambda content, at, chance: content[:at],
    "emptied": lambda content, at, chance: b"",
    "all zero": lambda content, at, chance: bytes(len(content)),
    "a page zero": _zeroed,
    "flipped": _flipped,
    "noise": lambda content, at, chance: chance.randbytes(len(content)),
    "half noise": lambda content, at, chance: content[:at] + chance.randbytes(len(content) - at),
    "foreign": _foreign,
    "of the future": _of_the_future,
    "gone": lambda content, at, chance: None,
}


@dataclass
class Outcome:
    """What came of all cases; `harm` counts wounds, `starts` are seconds."""

    harm: Counter[str] = field(default_factory=Counter)
    starts: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    locked: int = 0

    def __str__(self) -> str:
        told = ", ".join(f"{count} {name}" for name, count in self.harm.most_common())
        return (f"{len(self.starts)} damaged tablets opened, read and counted by themselves, the "
                f"slowest in {max(self.starts, default=0):.2f} s; {self.locked} had both copies of "
                f"the codes damaged and kept the corner locked; {len(self.wrong)} wrong "
                f"(files {told})")


def storm(cases: int, seed: int) -> Outcome:
    """Harm and open as many tablets; what came of it."""
    place.mark = lambda *_: ""  # each is a copy of one folder, and must not look moved
    chance = random.Random(seed)
    outcome = Outcome()
    with quick_folder() as whole:
        truth = lived(Path(whole))
        for case in range(1, cases + 1):
            with quick_folder() as folder:
                shutil.copytree(Path(whole) / "data", Path(folder) / "data")
                harmed = _harmed(Path(folder) / "data", chance, outcome)
                try:
                    _opened(Path(folder), truth, harmed, case, outcome)
                except Exception as fault:
                    outcome.wrong.append(f"case {case}: {harmed}: {type(fault).__name__}: {fault}")
    return outcome


def _harmed(data: Path, chance: random.Random, outcome: Outcome) -> dict[str, str]:
    """Which files were harmed, and how: half the time one of the ledger's, else any."""
    every = sorted(path for path in data.rglob("*") if path.is_file() and path.suffix != ".lock")
    ledger = [path for path in every if path.name in (DATABASE, JOURNAL)]
    chosen = chance.sample(ledger, chance.randint(1, 2)) if chance.random() < 0.5 else (
        chance.sample(every, chance.randint(1, len(every))))
    harmed = {path.name: wounds(path, chance) for path in chosen}
    outcome.harm.update(harmed.values())
    return harmed


def _opened(folder: Path, truth: Sums, harmed: dict[str, str], case: int,
            outcome: Outcome) -> None:
    begun = time.monotonic()
    kiosk = Kiosk(folder)
    kiosk.resumes()
    outcome.starts.append(time.monotonic() - begun)
    assert kiosk.offered, "nothing can be touched"
    kiosk.loses_power()
    told = rehearse(Places(folder / "data", STORIES), "tiny", "en", runs=1, seed=case)
    details, metrics = told["details"], told["metrics"]
    assert isinstance(details, dict) and isinstance(metrics, dict) and metrics, "nothing was read"
    read = Counter({tuple(name.split(":", 1)): value for name, value in details.items()})
    read.update({(name, ""): value for name, value in metrics.items() if name.startswith("sess")})
    faults = [*_counts(folder / "data", truth, read, harmed), *_door(folder / "data", harmed,
                                                                    outcome)]
    if outcome.starts[-1] > LONGEST_START_S:
        faults.append(f"it took {outcome.starts[-1]:.1f} s")
    outcome.wrong += [f"case {case}: {harmed}: {fault}" for fault in faults]


def _counts(data: Path, truth: Sums, read: Sums, harmed: dict[str, str]) -> list[str]:
    """What is wrong with the counts, after what was read just now."""
    ledger = Ledger.open(data, TabletClock())
    sums, trouble, notes = _sums(ledger.totals()), ledger.trouble, ledger.notes
    ledger.close()
    with closing(sqlite3.connect(data / DATABASE)) as connection:
        (sound,) = connection.execute("PRAGMA integrity_check").fetchone()
    faults = {
        f"trouble: {trouble}": bool(trouble),
        f"a damaged store is still in use: {notes}": bool(notes) or sound != "ok",
        "what was read just now is not counted": any(sums[cell] < read[cell] for cell in read),
        "something was counted that nobody did": any(
            value > truth[cell] + read[cell] for cell, value in sums.items()),
        "one copy was whole, and something is lost": (
            not {DATABASE, JOURNAL} <= harmed.keys() and sums != truth + read),
    }
    return [sentence for sentence, holds in faults.items() if holds]


def _door(data: Path, harmed: dict[str, str], outcome: Outcome) -> list[str]:
    """What is wrong with the codes: one whole copy opens, and damage never means that none is."""
    clock = HandClock.at("2026-11-23")
    lock = CodeLock.open(data, clock, CHEAP)
    clock.elapsed_ms += 10**9
    if {CODES, CODES_COPY} <= harmed.keys():
        if harmed[CODES] == harmed[CODES_COPY] == "gone":
            return []
        verdict = lock.judge("staff", CODE)
        outcome.locked += not verdict.ok
        fine = verdict.ok or (verdict.sentence == DAMAGED and lock.is_set("staff"))
        return [] if fine else [f"the door says {verdict}"]
    return [] if lock.judge("staff", CODE).ok else ["the code does not open"]


def _sums(rows: tuple[object, ...]) -> Sums:
    sums: Sums = Counter()
    for row in rows:
        sums[row.metric, row.detail] += row.value  # type: ignore[attr-defined]
    return sums


def main() -> int:
    """The storm for the desk; 1 where anything was wrong."""
    asked = argparse.ArgumentParser(prog="python -m tests.damage_storm", description=__doc__)
    asked.add_argument("--cases", type=int, default=1000)
    asked.add_argument("--seed", type=int, default=1)
    told = asked.parse_args()
    outcome = storm(told.cases, told.seed)
    print(outcome, *outcome.wrong, sep="\n")
    return int(bool(outcome.wrong))


if __name__ == "__main__":
    sys.exit(main())
