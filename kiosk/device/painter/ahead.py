"""Work done ahead of need on one thread; newer work replaces what is left of the older.

It knows nothing of what the work is: an iterator that does one small piece at each step.
"""

import logging
from collections.abc import Callable, Iterator
from itertools import chain
from threading import Condition, Thread

log = logging.getLogger(__name__)


class Ahead:
    """A thread that steps through the work it was given last; it starts with the first work.

    `rested` is called on that thread whenever all work is done.
    """

    def __init__(self, rested: Callable[[], object] = lambda: None) -> None:
        self._rested = rested
        self._bell = Condition()
        self._work: Iterator[object] | None = None
        self._stepping = False
        self._closed = False
        self._thread: Thread | None = None

    def follow(self, work: Iterator[object]) -> None:
        """Do this from now on; the step that is being done is done to its end."""
        with self._bell:
            self._work = work
            if self._thread is None and not self._closed:
                self._thread = Thread(target=self._run, name="ahead", daemon=True)
                self._thread.start()
            self._bell.notify_all()

    def first(self, work: Iterator[object]) -> None:
        """Do this before what is left to do."""
        with self._bell:
            left = self._work
        self.follow(chain(work, left) if left else work)

    def rest(self) -> None:
        """Wait until all work is done."""
        with self._bell:
            self._bell.wait_for(lambda: self._closed or (self._work is None and not self._stepping))

    def close(self) -> None:
        """Let the step end that is being done, and do no more."""
        with self._bell:
            self._closed = True
            self._bell.notify_all()
        if self._thread:
            self._thread.join()

    def _run(self) -> None:
        while (work := self._next()) is not None:
            over = _stepped(work)
            with self._bell:
                done = over and self._work is work
                if done:
                    self._work = None
            if done:
                self._rested()
            with self._bell:
                self._stepping = False
                self._bell.notify_all()

    def _next(self) -> Iterator[object] | None:
        """The work to step through, waited for; None when there will be none."""
        with self._bell:
            self._bell.wait_for(lambda: self._work is not None or self._closed)
            self._stepping = not self._closed
            return None if self._closed else self._work


def _stepped(work: Iterator[object]) -> bool:
    """Do one step of `work`; whether it was the last."""
    try:
        next(work)
    except StopIteration:
        return True
    except Exception:  # what fails ahead of need fails again, and is answered, when it is needed
        log.exception("cannot work ahead")
        return True
    return False
