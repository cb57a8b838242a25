"""Fails every write of a whole kiosk while a story is read, and sees that the reading goes on.

`python -m tests.reading_faults --fail EIO`; tests/app/test_bad_disks.py makes some of the faults. A
robot reads a story to its end through the real loop, with ledger, saved sitting, catalogues and
codes, on a tablet that is new. One call that writes fails, or, `--for-good`, all from that one on
(a card that has died, a disk that is full). It must read on to the end each time, raise nothing,
and the next start, on a disk that is well, must open and read.
"""

import sys
from pathlib import Path

from kiosk.app.monkey import quick_folder
from kiosk.app.opening import Places
from kiosk.app.rehearsal import rehearse
from kiosk.device.clock import HandClock, TabletClock
from kiosk.device.codes import CodeLock, Cost
from kiosk.device.ledger import Ledger
from tests.lives import Say
from tests.traced import Scene, main

STORIES = Path(__file__).parent / "stories"
CODE, CHEAP = "482913", Cost(n=2, r=1, p=1)


class Reading(Scene):
    """A sitting at a new tablet, and a guess at the code of its corner."""

    only = frozenset({
        "fdatasync", "fsync", "ftruncate", "mkdir", "pwrite64", "rename", "unlink", "write"})
    follows = True

    def before(self, folder: Path) -> None:
        """A tablet that has nothing but a code."""
        CodeLock.open(folder, HandClock.at("2026-11-23"), CHEAP).set("staff", CODE)

    def deed(self, folder: Path, say: Say) -> bool:
        """Read to an ending; try the code."""
        clock = HandClock.at("2026-11-23")
        lock = CodeLock.open(folder, clock, CHEAP)
        clock.elapsed_ms += 10**9
        _read(folder)
        assert lock.enter(CODE).ok, "a right code does not open"
        return True

    def wrong(self, folder: Path, said: list[str]) -> str:
        """Whether the next start is not as any other."""
        _read(folder)
        ledger = Ledger.open(folder, TabletClock())
        trouble, notes, rows = ledger.trouble, ledger.notes, ledger.totals()
        ledger.close()
        ended = sum(row.value for row in rows if row.metric == "sessions_ended")
        return "" if ended in (1, 2) and not trouble and not notes else f"{ended} {trouble} {notes}"


def _read(folder: Path) -> None:
    told = rehearse(Places(folder, STORIES), "tiny", "en", runs=1, seed=3)
    metrics = told["metrics"]
    assert isinstance(metrics, dict) and metrics.get("sessions_ended") == 1, metrics


if __name__ == "__main__":
    with quick_folder() as folder:  # brings everything in, so that no sitting has to
        _read(Path(folder))
    sys.exit(main(Reading(), "sittings"))
