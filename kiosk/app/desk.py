"""The ledger's own thread: counts are handed over, and waited for only where that is promised.

It knows no screen. A page turn and an answer must not wait for a slow card; an ending must be on
the disk before it is shown.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from kiosk.device.clock import Clock
from kiosk.device.ledger import Ledger
from kiosk.model.counts import Entry, Install, Row
from kiosk.model.saving import Owed

_log = logging.getLogger(__name__)

#: A reading that was shown as done must not be lost with the next power cut. An answer waits for no
#: slow card: where the power goes before it is counted, its question is asked again.
PROMISED = frozenset({"sessions_completed", "ending_reached"})


class Desk:
    """Owns the ledger; every method may be called from the loop's thread."""

    def __init__(self, data_dir: Path, clock: Clock) -> None:
        self._clerk = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        try:
            self._ledger = self._clerk.submit(Ledger.open, data_dir, clock).result()
        except BaseException:
            self._clerk.shutdown()
            raise
        #: Whether counts were only in memory when something was last written; nobody waits for it.
        self.unsafe = self._ledger.trouble is not None

    def record(self, entries: Sequence[Entry]) -> None:
        """Count `entries`; returns when they are safe, if they are of the promised kind."""
        written = self.later(lambda: self._ledger.record(tuple(entries)))
        if any(entry.metric in PROMISED for entry in entries):
            written.result()

    def keep(self, entries: Sequence[Entry], save: Callable[[Owed | None], object]) -> None:
        """Have `save` write a sitting with what is counted in its step, then count that.

        In this order, whoever finds the file can tell whether it was counted. Returns like
        `record`.
        """
        written = self.later(lambda: self._kept(tuple(entries), save))
        if any(entry.metric in PROMISED for entry in entries):
            written.result()

    def _kept(self, entries: tuple[Entry, ...], save: Callable[[Owed | None], object]) -> None:
        owed = Owed(self._ledger.next_number, entries) if entries else None
        try:
            save(owed)
        finally:
            if owed:
                self._ledger.record(entries)

    def settle(self, owed: Owed) -> None:
        """Count what a power cut left uncounted; nothing where the ledger has it already."""
        self._clerk.submit(self._settled, owed).result()

    def _settled(self, owed: Owed) -> None:
        if owed.entries and owed.number == self._ledger.next_number:
            self._ledger.record(owed.entries)

    def later(self, work: Callable[[], object]) -> Future[object]:
        """Do other slow writing in the same order and on the same thread."""
        done = self._clerk.submit(self._done, work)
        done.add_done_callback(_log_fault)
        return done

    def _done(self, work: Callable[[], object]) -> object:
        try:
            return work()
        finally:
            self.unsafe = self._ledger.trouble is not None

    def rows(self, month: str | None = None) -> tuple[Row, ...]:
        """Every count there ever was, or one month's, after all that was handed over before."""
        return self._clerk.submit(self._ledger.totals, month).result()

    def say_month(self, month: str) -> None:
        """Count in `month` what has no date; raises MonthRefused."""
        self._clerk.submit(self._ledger.say_month, month).result()

    @property
    def install(self) -> Install:
        """Whose counts these are."""
        return self._ledger.install

    @property
    def trouble(self) -> str:
        """One sentence for grown-ups while counts are not safe; '' when they are."""
        return self._clerk.submit(lambda: self._ledger.trouble or "").result()

    def close(self) -> None:
        """Write what is left, and let go of the files."""
        try:
            self._clerk.submit(self._ledger.close).result()
        finally:
            self._clerk.shutdown()


def _log_fault(done: Future[object]) -> None:
    """Nobody may be waiting for `done`: without this a fault in it would be lost."""
    fault = done.exception()
    if fault is not None:
        _log.error("could not write at the desk", exc_info=fault)
