"""What commands ask of this tablet without opening the kiosk: its counts, its sticks, its code.

It knows no screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.furnishing import CannotOpen
from kiosk.device.clock import TabletClock
from kiosk.device.codes import CodeLock, Role
from kiosk.device.drive import Drive, attach, drives, release
from kiosk.device.groups import GroupBook
from kiosk.device.ledger import Ledger, LedgerInUse
from kiosk.model.counts import UNKNOWN_MONTH, Install, MonthTotals, Row
from kiosk.model.group import Headcount
from kiosk.model.interface import Interface


def ledger_rows(data: Path) -> tuple[tuple[Row, ...], Install]:
    """Every count in `data` and whose they are.

    Raises CannotOpen while a kiosk is counting, and where none ever did: a folder that was
    mistyped would be exported as a tablet without counts.
    """
    with _opened(data) as ledger:
        return ledger.totals(), ledger.install


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


def stick() -> Drive | None:
    """The stick that was plugged in last and can be written to, mounted if need be, or None."""
    attach()
    writable = [drive for drive in drives() if not drive.read_only]
    return writable[-1] if writable else None


def let_go(drive: Drive) -> bool:
    """Unmount the stick; whether it may be taken out at once, or only when its light is still."""
    return release(drive)


def month_now() -> str:
    """The month that this tablet's clock says, or `unknown`."""
    return TabletClock().month()


def say_month(data: Path, month: str, instead_of: str) -> None:
    """Count in `month` what was counted without a date, or what was said to be `instead_of`.

    Raises CannotOpen while a kiosk is counting, MonthRefused (a ValueError) with a sentence.
    """
    with _opened(data) as ledger:
        if not ledger.say_month(month, instead_of):
            raise CannotOpen(ledger.trouble or "The month could not be kept.")


def undated(data: Path) -> str:
    """Whether any counts have no month, in a sentence that says what to do."""
    with _opened(data) as ledger:
        rows = ledger.totals(UNKNOWN_MONTH)
    if not rows:
        return "Every count has its month."
    readings = MonthTotals(UNKNOWN_MONTH, rows).total("sessions_started")
    return (f"{len(rows)} counts were made while the tablet did not know the date; readings begun: "
            f"{readings}. If you know when that was: kiosk month YYYY-MM")


@contextmanager
def _opened(data: Path) -> Iterator[Ledger]:
    """The ledger of a tablet that has counted; raises CannotOpen where there is none to open."""
    if not data.is_dir():
        raise CannotOpen(f"There are no counts in {data}: no kiosk was ever opened there.")
    try:
        ledger = Ledger.open(data, TabletClock())
    except LedgerInUse as fault:
        raise CannotOpen(str(fault)) from fault
    try:
        yield ledger
    finally:
        ledger.close()


def file_on_a_stick(name: str) -> Path | None:
    """A file of this name on any stick that is plugged in, or None."""
    found = (drive.path / name for drive in drives())
    return next((path for path in found if path.is_file()), None)


def set_code(data: Path, code: str, role: Role = "staff") -> None:
    """Make `code` the code of `role`; raises ValueError with a sentence for one that cannot be."""
    _codes(data).set(role, code)


def recovery_codes(data: Path) -> tuple[str, ...]:
    """New recovery codes, to be printed; the ones before end. OSError where they cannot be kept."""
    return _codes(data).print_sheet()


def _codes(data: Path) -> CodeLock:
    """The codes in `data`; whoever types here is past every door, so a damaged file is no bar."""
    lock = CodeLock.open(data, TabletClock())
    lock.forget_damaged()
    return lock


def choose_headcount(data: Path, headcount: Headcount) -> None:
    """How children are told apart when a group is counted; OSError where the disk refuses."""
    GroupBook(data).choose(headcount)


def say_referral(data: Path, ready: bool) -> None:
    """Have the pages on body safety shown, or hidden; raises OSError where the disk refuses."""
    from kiosk.device.promises import promise

    promise(data, ["referral_path"] if ready else [])


def interface(locale: Path, code: str) -> Interface:
    """The kiosk's own sentences in language `code`."""
    from kiosk.device.library.shelf import read_interface

    return read_interface(locale, code)
