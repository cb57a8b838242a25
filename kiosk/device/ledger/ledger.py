"""The ledger: counts that survive power cuts, full disks, torn files and restored copies.

It knows no story, no screen and no file format. Two complete copies are kept level, record by
record; whichever is lost is made again from the other, and what cannot be written stays in memory
and is tried again at the next record.

One thread owns a ledger: the one that opened it. Every call from another raises RuntimeError.
"""

import errno
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path

from kiosk.device.clock import Clock, why_not
from kiosk.device.ledger.book import checked_install
from kiosk.device.ledger.copies import Copies
from kiosk.device.ledger.lock import LedgerInUse, Lock
from kiosk.model.counts import UNKNOWN_MONTH, Entry, Install, Row
from kiosk.model.interface import said_later

DISK_FULL = said_later(
    "The tablet's disk is full, so new counts are only in its memory. "
    "Free some space before it is switched off."
)
READ_ONLY = said_later(
    "The kiosk may not write to its data folder, so new counts are only in its memory. "
    "Make the folder writable before the tablet is switched off."
)
FAILING = said_later(
    "The tablet's storage is failing, so new counts may be only in its memory. "
    "Export them now and have the tablet looked at."
)


NOTHING_UNKNOWN = "There are no counts here whose month is not known."


class MonthRefused(ValueError):
    """No count was moved; the text is one sentence for a grown-up."""


class Ledger:
    """The counts of one tablet; made by `open`."""

    def __init__(self, data_dir: Path, clock: Clock) -> None:
        self._clock = clock
        self._thread = threading.get_ident()
        self._lock_path = data_dir / "ledger.lock"
        self._lock: Lock | None = None
        self._lock_fault: OSError | None = None
        self._copies = Copies(data_dir, clock.month)
        self._take_lock()
        self._book = self._copies.recover(self._lock_path)
        self._keep()

    @classmethod
    def open(cls, data_dir: Path, clock: Clock) -> "Ledger":
        """The ledger in `data_dir`, whatever is or is not found there.

        Raises LedgerInUse when another program has it open, and nothing else: with no disk at all
        it counts in memory and says so in `trouble`.
        """
        return cls(data_dir, clock)

    @property
    def install(self) -> Install:
        """Whose counts these are."""
        return self._book.install

    @property
    def trouble(self) -> str | None:
        """One plain sentence for grown-ups while counts are not safe in both copies, else None."""
        fault = self._lock_fault or next(iter(self._copies.faults.values()), None)
        return None if fault is None else _sentence(fault)

    @property
    def notes(self) -> tuple[str, ...]:
        """What had to be put right since the ledger was opened, a sentence each, for `doctor`."""
        return tuple(self._copies.notes)

    @property
    def next_number(self) -> int:
        """The number that the next record will have; each number is of one record alone."""
        self._check_thread()
        return self._book.seq + 1

    def record(self, entries: Sequence[Entry]) -> bool:
        """Count `entries`, all in the month that the clock says now.

        True: they are on the disk, in both copies. False: they are counted and in `totals`, but
        not yet safe; the ledger tries again by itself, so never record them again. Never raises
        for the disk's sake.
        """
        self._check_thread()
        if entries:
            self._keep(entries)
        return self.trouble is None

    def totals(self, month: str | None = None) -> tuple[Row, ...]:
        """Every count there ever was, or one month's; the staff screen and the export show these.

        Counts that are so far only in memory are among them.
        """
        self._check_thread()
        return self._book.rows(month)

    def name(self, site: str, device_label: str) -> bool:
        """Take the site code and label that staff chose for this tablet; True when on the disk.

        What was counted before stays with the site where it was counted. Raises ValueError for
        what is no code (letters, digits and `_ . : -`).
        """
        self._check_thread()
        old = self._book.install
        self._book.install = checked_install(old.install_id, old.epoch, site, device_label)
        self._copies.mark_behind()
        self._keep()
        return self.trouble is None

    def say_month(self, month: str, instead_of: str = UNKNOWN_MONTH) -> bool:
        """Count in `month` what was counted while the date was not known; True when on the disk.

        Staff say it afterwards, for all such counts that have no month yet, or, to put right what
        was said, for those that stand in `instead_of`. Counts whose month the tablet knew never
        move. Raises MonthRefused where `month` cannot be right or there are no such counts.
        """
        self._check_thread()
        if why := why_not(month, self._clock.month()):
            raise MonthRefused(why)
        if not self._book.say_month(month, instead_of):
            raise MonthRefused(NOTHING_UNKNOWN)
        self._copies.mark_behind()
        self._keep()
        return self.trouble is None

    def close(self) -> None:
        """Try once more to write what is only in memory, then let go of the files."""
        self._check_thread()
        if self._copies.faults:
            self._keep()
        self._copies.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _keep(self, entries: Sequence[Entry] = ()) -> None:
        grown = self._book.add(entries, self._clock.month()) if entries else {}
        if self._lock is None:
            self._take_lock_late()
        if self._lock is not None:
            self._copies.keep(self._book, grown)

    def _take_lock(self) -> None:
        try:
            self._lock_path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = Lock.take(self._lock_path)
            self._lock_fault = None
        except OSError as fault:
            self._lock_fault = fault

    def _take_lock_late(self) -> None:
        """Without a lock nothing is written; with a late one both copies are written whole."""
        try:
            self._take_lock()
        except LedgerInUse as taken:
            self._lock_fault = OSError(errno.EACCES, str(taken))
        self._copies.mark_behind()

    def _check_thread(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("the ledger belongs to the thread that opened it")


def _sentence(fault: Exception) -> str:
    """The sentence for a fault of the disk; technical words stay out of it."""
    number = fault.errno if isinstance(fault, OSError) else None
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) or code == sqlite3.SQLITE_FULL:
        return DISK_FULL
    denied = (errno.EROFS, errno.EACCES, errno.EPERM)
    if number in denied or code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        return READ_ONLY
    return FAILING
