"""Locks to be tried: cheap to guess at, with codes that everybody here knows."""

from pathlib import Path

from kiosk.device.clock import HandClock
from kiosk.device.codes import CodeLock, Cost

DAY_MS = 24 * 60 * 60 * 1000
QUARTER_MS = 15 * 60 * 1000
CODE = "493817"
OTHER = "820461"
WRONG = "111119"
CHEAP = Cost(n=2, r=1, p=1)


def locked(data_dir: Path, clock: HandClock | None = None) -> CodeLock:
    """A lock with CODE for staff, cheap to try."""
    lock = CodeLock.open(data_dir, clock or HandClock.at("2026-11-23"), CHEAP)
    lock.set("staff", CODE)
    return lock


def again(data_dir: Path, clock: HandClock | None = None) -> CodeLock:
    """The same lock after a restart."""
    return CodeLock.open(data_dir, clock or HandClock.at("2026-11-23"), CHEAP)


def both(data_dir: Path, clock: HandClock | None = None) -> CodeLock:
    """A lock with CODE for staff and another for those who lead groups."""
    lock = locked(data_dir, clock)
    lock.set("facilitator", OTHER)
    return lock
