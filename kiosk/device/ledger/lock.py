"""One program at a time may count on one tablet; it knows nothing of what the program does.

A lock of our own beside the database: SQLite's would let a second program in between two records.
"""

import contextlib
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class LedgerInUse(Exception):
    """Another program has the counts open; its text is one sentence for a grown-up."""


class Lock:
    """A held lock; the system lets go of it when the program ends, however it ends."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    @classmethod
    def take(cls, path: Path) -> "Lock":
        """Hold the lock at `path`; raises LedgerInUse, or OSError where no file can be made."""
        file = path.open("ab")
        try:
            _hold(file)
        except (BlockingIOError, PermissionError) as taken:
            file.close()
            raise LedgerInUse(
                f"The kiosk is running and has the counts of {path.parent} open: "
                "export from its staff screen, or close it and try again."
            ) from taken
        except BaseException:
            file.close()
            raise
        return cls(file)

    def release(self) -> None:
        """Let the next program in. The file stays: removing it could let two in at once."""
        with contextlib.suppress(OSError):  # a card that fails in this too; the system lets go
            self._file.close()


def _hold(file: BinaryIO) -> None:
    if sys.platform == "win32":
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
