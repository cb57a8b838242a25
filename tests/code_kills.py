"""Kills the door of the grown-ups' corner at every system call, and looks whom that helps.

`python -m tests.code_kills`; tests/device/test_calls.py makes a few of the kills. At a keypad
with two codes, each guessed wrong three times, somebody guesses wrong once more, then types the
staff code, then, with a printed code, sets another one. After a kill (or after a call that failed:
`--fail EIO`, `--fail ENOSPC`) no guess that was answered may be forgotten, none may count that
nobody made, a printed code is spent just where the new code holds, and a right code opens.
"""

import sys
from pathlib import Path

from kiosk.device.clock import HandClock
from kiosk.device.code_file import CodeFile
from kiosk.device.codes import CodeLock, Cost, Verdict
from tests.lives import Say
from tests.traced import Scene, main

STAFF, GROUPS, FRESH, WRONG = "493817", "820461", "715204", "111119"
EARLIER = 3
CHEAP = Cost(n=2, r=1, p=1)
DAY_MS = 24 * 60 * 60 * 1000


def opened(folder: Path) -> CodeLock:
    """The lock after a start, and a day later: no delay is left."""
    clock = HandClock.at("2026-11-23")
    lock = CodeLock.open(folder, clock, CHEAP)
    clock.elapsed_ms += DAY_MS
    return lock


class Guessing(Scene):
    """A wrong guess, a right one, and a forgotten code set anew, cut off at every call."""

    def __init__(self) -> None:
        self._printed = ""

    def before(self, folder: Path) -> None:
        """Two codes with failures of each, and a sheet of printed ones."""
        lock = opened(folder)
        lock.set("staff", STAFF)
        lock.set("facilitator", GROUPS)
        self._printed, *_ = lock.print_sheet()
        for _ in range(EARLIER):
            assert not lock.enter(WRONG).ok

    def deed(self, folder: Path, say: Say) -> bool:
        """Guess, open, set; say what is begun, and what the keypad answers."""
        lock = opened(folder)
        say("guess")
        verdict = lock.enter(WRONG)
        # The fourth wrong guess costs no wait, unless its count could not be written.
        say("opened to anybody" if verdict.ok else
            "judged" if verdict == Verdict(False) else "judged by the slow clock, or not at all")
        say("right")
        if not any(lock.enter(STAFF).ok for _ in range(2)):
            say("shut to staff")
        say("opened")
        say("set")
        try:
            lock.set("staff", FRESH, self._printed)
        except OSError:
            say("refused")
            return False
        say("holds")
        return True

    def wrong(self, folder: Path, said: list[str]) -> str:
        """Whom it helped, or shut out."""
        if bad := [line for line in said if line.startswith(("opened to", "shut to"))]:
            return bad[0]
        kept = CodeFile(folder).read()
        if kept is None:
            return "there are no codes any more"
        staff, groups = (kept.secrets[role].failures for role in ("staff", "facilitator"))
        least = EARLIER + ("judged" in said)
        most = EARLIER + sum(line in ("guess", "right") for line in said) + ("opened" in said)
        if not least <= groups <= most or not (staff == 0 or least <= staff <= most):
            return f"staff {staff}, groups {groups} failures; {said}"
        if staff == 0 and "right" not in said:
            return "failures are forgotten and nobody typed the code"
        return self._ways_in(folder, said)

    def _ways_in(self, folder: Path, lines: list[str]) -> str:
        """Which codes open, after a day; the printed one is spent just where the new one holds."""
        fresh, old = (opened(folder).judge("staff", code).ok for code in (FRESH, STAFF))
        printed = opened(folder).redeem(self._printed).ok
        faults = {
            "no staff code opens": not (fresh or old),
            "both staff codes open": fresh and old,
            "the new code holds and nobody set it": fresh and "set" not in lines,
            "the new code was said to hold and does not": "holds" in lines and not fresh,
            "the new code was refused and holds": "refused" in lines and fresh,
            "the printed code is not spent": fresh and printed,
            "the printed code is spent for nothing": old and not printed,
            "the other code does not open": not opened(folder).judge("facilitator", GROUPS).ok,
            "the files are damaged": opened(folder).trouble is not None,
        }
        return "; ".join(sentence for sentence, holds in faults.items() if holds)


if __name__ == "__main__":
    sys.exit(main(Guessing(), "doors"))
