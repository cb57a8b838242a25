"""Kills the ledger at every system call of a commit, and looks at what the next start finds.

`python -m tests.commit_kills`; tests/device/test_calls.py makes a few of the kills. A ledger
that has counted is opened, counts three records (with the second its journal is folded) and is
closed. After a kill everything that was shown must be there, once, whole, in both copies. With
`--fail EIO` or `--fail ENOSPC` each call that touches files fails once instead: nothing is raised,
nothing is set aside, and at the end everything is there, shown or not.
"""

import sys
from collections import Counter
from pathlib import Path

from kiosk.device.ledger import Ledger, journal
from tests.ledger_storm import NOVEMBER, entries, expected, looked_at
from tests.lives import Say
from tests.traced import Scene, main

EARLIER, RECORDS = 5, 3


class Counting(Scene):
    """Three commits of a ledger, cut off at every call, or failing there."""

    def before(self, folder: Path) -> None:
        """A ledger that has counted, left as a kill leaves it: with lines that are not folded."""
        ledger = Ledger.open(folder, NOVEMBER)
        for number in range(1, EARLIER + 1):
            assert ledger.record(entries(number))
        ledger.close()

    def deed(self, folder: Path, say: Say) -> bool:
        """Open, count, close; say of each record that it is tried, and then that it is shown."""
        journal.FOLD_AFTER = 1
        ledger = Ledger.open(folder, NOVEMBER)
        for number in range(EARLIER + 1, EARLIER + RECORDS + 1):
            say(f"try {number}")
            if ledger.record(entries(number)):
                say(f"shown {number}")
        ledger.close()
        say("closed")
        return True

    def wrong(self, folder: Path, said: list[str]) -> str:
        """What the next start finds and must not."""
        if said[-1:] == ["closed"]:
            return _after_a_failure(folder, EARLIER + RECORDS)
        tried, shown = (
            max((int(line.split()[1]) for line in said if line.startswith(word)), default=EARLIER)
            for word in ("try", "shown"))
        ledger = Ledger.open(folder, NOVEMBER)
        sums = _sums(ledger)
        ledger.close()
        number = sums["sessions_started", ""]
        if not shown <= number <= tried or sums != expected(number):
            return f"{number} records of {shown} shown and {tried} tried: {dict(sums)}"
        return looked_at(folder)


def _after_a_failure(folder: Path, tried: int) -> str:
    """One call failed and the ledger went on: another epoch may have begun, and no more than that.

    A copy that could not be read for a moment may be older than what is exported already.
    """
    ledger = Ledger.open(folder, NOVEMBER)
    sums, trouble, notes = _sums(ledger), ledger.trouble, ledger.notes
    ledger.close()
    if sums != expected(tried):
        return f"not the {tried} records: {dict(sums)}"
    aside = [path.name for path in folder.glob("*set-aside*")]
    return f"{trouble} {notes} {aside}" if trouble or notes or aside else ""


def _sums(ledger: Ledger) -> Counter[tuple[str, str]]:
    """Metric and detail to value, over epochs."""
    sums: Counter[tuple[str, str]] = Counter()
    for row in ledger.totals():
        sums[row.metric, row.detail] += row.value
    return sums


if __name__ == "__main__":
    sys.exit(main(Counting(), "lives of a ledger"))
