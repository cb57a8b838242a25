"""Power cuts by the hundred: rehearsals killed at any moment, and what the ledger says after.

`python -m tests.storms --kills 500` for the desk; tests/app/test_kills.py weathers a small one.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.device.clock import TabletClock
from kiosk.device.ledger import Ledger

STORIES = Path(__file__).parent / "stories"
_MAIN = "from kiosk.cli import main; main()"


@dataclass(frozen=True)
class Storm:
    """What came of it: endings shown to a child, and what is counted."""

    kills: int
    shown: int
    started: int
    completed: int
    ended: int
    trouble: str
    epochs: int

    @property
    def complaints(self) -> tuple[str, ...]:
        """What must not be; empty when every promise was kept."""
        broken = {
            "nothing was ever shown": self.shown == 0,
            f"{self.shown} endings were shown, {self.completed} counted":
                not self.shown <= self.completed <= self.shown + self.kills,
            f"{self.completed} completed, {self.started} started": self.completed > self.started,
            f"{self.ended} ended, {self.started} started": self.ended > self.started,
            f"the ledger is in trouble: {self.trouble}": bool(self.trouble),
            f"kills were taken for {self.epochs - 1} restored copies": self.epochs > 1,
        }
        return tuple(sentence for sentence, holds in broken.items() if holds)


def storm(data: Path, kills: int, seed: int) -> Storm:
    """Rehearse the tiny story in `data` and kill it, `kills` times; what the ledger says then."""
    chance = random.Random(seed)
    shown = sum(_killed(data, chance) for _ in range(kills))
    ledger = Ledger.open(data, TabletClock())
    rows = ledger.totals()
    trouble = ledger.trouble or ""
    ledger.close()
    sums = {metric: sum(row.value for row in rows if row.metric == metric)
            for metric in ("sessions_started", "sessions_completed", "sessions_ended")}
    return Storm(
        kills, shown, sums["sessions_started"], sums["sessions_completed"],
        sums["sessions_ended"], trouble, len({row.epoch for row in rows}),
    )


def _killed(data: Path, chance: random.Random) -> int:
    """One rehearsal, killed; how many endings it had announced by then."""
    robot = subprocess.Popen(
        [sys.executable, "-c", _MAIN, "rehearse", "tiny", "--stories", str(STORIES),
         "--data", str(data), "--runs", "100000", "--seed", str(chance.randrange(10**6)),
         "--announce"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )
    assert robot.stdout is not None
    said = [robot.stdout.readline() for _ in range(chance.randint(1, 12))]
    # A short count of nothing, so that the kill falls between two lines and not only after one.
    for _ in range(chance.randint(0, 400_000)):
        pass
    robot.kill()
    rest, _ = robot.communicate()
    lines = [*said, *rest.splitlines(keepends=True)]
    return sum(line.startswith("shown ") and line.endswith("\n") for line in lines)


def main() -> None:
    """The storm for the desk."""
    asked = argparse.ArgumentParser(prog="python -m tests.storms", description=__doc__)
    asked.add_argument("--kills", type=int, default=500)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--data", type=Path, help="a folder to count in; a new one by default")
    told = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = storm(told.data or Path(folder), told.kills, told.seed)
    print(result)
    for sentence in result.complaints:
        print(f"BROKEN: {sentence}")
    raise SystemExit(bool(result.complaints))


if __name__ == "__main__":
    main()
