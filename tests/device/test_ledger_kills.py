"""Killed at any moment, again and again: what was shown to a child is in the ledger, once.

`KIOSK_KILLS=500 pytest tests/device/test_ledger_kills.py` makes it a storm.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger

KILLS = int(os.environ.get("KIOSK_KILLS", "40"))

#: Says "try <n>" before each record and "shown <n>" after it, for ever. Each record is two counts
#: of its own, so that half a record or a doubled one shows.
WRITER = """
import sys
from pathlib import Path
from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.model.counts import Entry

ledger = Ledger.open(Path(sys.argv[1]), HandClock.at("2026-11-23"))
number = int(sys.argv[2])
while True:
    print("try", number, flush=True)
    pair = [Entry("tiny", "1", "en", "child", metric, f"r{number}")
            for metric in ("panels_seen", "item_shown")]
    if ledger.record(pair):
        print("shown", number, flush=True)
    number += 1
"""


def killed_writer(data_dir: Path, first: int, rng: random.Random) -> list[str]:
    """Run the writer, kill it after some random line; returns every line it had said by then."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(data_dir), str(first)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert writer.stdout is not None
    said = [writer.stdout.readline() for _ in range(rng.randint(0, 16))]
    # A short count of nothing, so that the kill falls into the middle of a record and not only
    # where the pipe has just been read.
    for _ in range(rng.randint(0, 60_000)):
        pass
    writer.kill()
    rest, _ = writer.communicate()
    return [*said, *rest.splitlines(keepends=True)]


def numbers(said: list[str], word: str) -> set[int]:
    """The numbers of the whole lines that begin with `word`."""
    return {
        int(line.split()[1]) for line in said if line.endswith("\n") and line.startswith(word)}


def test_everything_that_was_shown_is_counted_once_whenever_the_power_went(tmp_path: Path) -> None:
    rng = random.Random(20261123)
    tried: set[int] = set()
    shown: set[int] = set()
    for _ in range(KILLS):
        said = killed_writer(tmp_path, max(tried, default=0) + 1, rng)
        tried |= numbers(said, "try")
        shown |= numbers(said, "shown")
    ledger = Ledger.open(tmp_path, HandClock.at("2026-11-23"))
    rows = ledger.totals()
    counted = {int(row.detail[1:]) for row in rows}
    assert shown, "the writer never came to show anything"
    assert shown <= counted <= tried
    assert len(rows) == 2 * len(counted)
    assert {row.value for row in rows} == {1}
    assert ledger.trouble is None
    assert not list(tmp_path.glob("*set-aside*"))
    assert len({row.epoch for row in rows}) == 1, "a kill alone must never look like a restore"
    ledger.close()
