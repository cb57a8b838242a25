"""Power cuts by the thousand: rehearsals killed at any moment, and what the ledger says after.

`python -m tests.storms --kills 10000` for the desk; tests/app/test_kills.py weathers a small one.
The whole kiosk lives and dies: loop, screens, sitting, catalogues, ledger and its thread.
"""

import argparse
import random
from dataclasses import dataclass
from pathlib import Path

from kiosk.app import rehearsal
from kiosk.app.monkey import quick_folder
from kiosk.app.opening import Places
from kiosk.app.robot import Robot
from kiosk.device.clock import TabletClock
from kiosk.device.ledger import Ledger
from kiosk.device.window.inputs import Input
from tests.lives import Say, cut_short

STORIES = Path(__file__).parent / "stories"
_LOOK_EACH = 10
#: A sitting is some sixty touches.
_TOUCHES = 150


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


def storm(data: Path, kills: int, seed: int, progress: Say = lambda line: None) -> list[Storm]:
    """Rehearse the tiny story in `data` and kill it, `kills` times.

    What the ledger says after each few kills, from the beginning on.
    """
    chance = random.Random(seed)
    rehearsal.Robot = _Heard
    with quick_folder() as folder:  # brings everything in, so that no life has to
        _read(Path(folder), 1, seed, lambda line: None)
    shown, looks = 0, []
    for kill in range(1, kills + 1):
        shown += _killed(data, chance)
        if kill % _LOOK_EACH == 0 or kill == kills:
            looks.append(_looked(data, kill, shown))
        if kill % 1000 == 0:
            progress(str(looks[-1]))
    return looks


def _looked(data: Path, kills: int, shown: int) -> Storm:
    ledger = Ledger.open(data, TabletClock())
    rows, trouble = ledger.totals(), ledger.trouble or ""
    ledger.close()
    sums = {metric: sum(row.value for row in rows if row.metric == metric)
            for metric in ("sessions_started", "sessions_completed", "sessions_ended")}
    return Storm(
        kills, shown, sums["sessions_started"], sums["sessions_completed"],
        sums["sessions_ended"], trouble, len({row.epoch for row in rows}),
    )


class _Heard(Robot):
    """Says whenever it touches, so that a kill can fall anywhere in a sitting."""

    say: Say

    def inputs(self) -> list[Input]:
        """One touch more, said before it is made."""
        self.say("touch")
        return super().inputs()


def _read(data: Path, runs: int, seed: int, say: Say) -> None:
    _Heard.say = staticmethod(say)
    rehearsal.rehearse(Places(data, STORIES), "tiny", "en", runs, seed, said=say)


def _killed(data: Path, chance: random.Random) -> int:
    """One rehearsal, killed; how many endings it had announced by then."""
    seed = chance.randrange(10**6)
    said = cut_short(lambda say: _read(data, 100_000, seed, say), chance, _TOUCHES)
    fault = next((line for line in said if line.startswith("raised ")), "")
    if fault:
        raise RuntimeError(f"a rehearsal {fault}")
    return sum(line.startswith("shown ") for line in said)


def main() -> None:
    """The storm for the desk."""
    asked = argparse.ArgumentParser(prog="python -m tests.storms", description=__doc__)
    asked.add_argument("--kills", type=int, default=500)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--data", type=Path,
                       help="a folder on a disk to count in; a new one in memory by default")
    told = asked.parse_args()
    with quick_folder() as folder:
        looks = storm(told.data or Path(folder), told.kills, told.seed,
                      lambda line: print(line, flush=True))
    print(looks[-1])
    broken = [f"BROKEN after {look.kills} kills: {sentence}"
              for look in looks for sentence in look.complaints]
    print(f"{len(broken)} wrong", *broken, sep="\n")
    raise SystemExit(bool(broken))


if __name__ == "__main__":
    main()
