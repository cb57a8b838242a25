"""What commands ask of this tablet without opening the kiosk: its counts, its sticks, its code.

It knows no screen.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.app.furnishing import CannotOpen
from kiosk.device.clock import TabletClock
from kiosk.device.codes import CodeLock
from kiosk.device.drive import drives
from kiosk.device.ledger import Ledger, LedgerInUse
from kiosk.model.counts import Install, Row


def ledger_rows(data: Path) -> tuple[tuple[Row, ...], Install]:
    """Every count in `data` and whose they are.

    Raises CannotOpen while a kiosk is counting, and where none ever did: a folder that was
    mistyped would be exported as a tablet without counts.
    """
    if not data.is_dir():
        raise CannotOpen(f"There are no counts in {data}: no kiosk was ever opened there.")
    try:
        ledger = Ledger.open(data, TabletClock())
    except LedgerInUse as fault:
        raise CannotOpen(str(fault)) from fault
    try:
        return ledger.totals(), ledger.install
    finally:
        ledger.close()


def name_tablet(data: Path, site: str, label: str) -> None:
    """Take the site code and label that staff chose; counts made before stay with the old site.

    Raises CannotOpen while a kiosk is counting, ValueError for what is no code.
    """
    try:
        ledger = Ledger.open(data, TabletClock())
    except LedgerInUse as fault:
        raise CannotOpen(str(fault)) from fault
    try:
        if not ledger.name(site, label):
            raise CannotOpen(ledger.trouble or "The name could not be kept.")
    finally:
        ledger.close()


def stick() -> Path | None:
    """The stick that was plugged in last and can be written to, or None."""
    writable = [drive.path for drive in drives() if not drive.read_only]
    return writable[-1] if writable else None


def set_code(data: Path, code: str) -> None:
    """Make `code` the staff code; raises ValueError with a sentence for one that is too easy."""
    clock = TabletClock()
    lock = CodeLock.open(data, clock)
    lock.forget_damaged(clock.today())
    lock.set("staff", code)


def say_referral(data: Path, ready: bool) -> None:
    """Have the pages on body safety shown, or hidden; raises OSError where the disk refuses."""
    from kiosk.device.promises import promise

    promise(data, ["referral_path"] if ready else [])
