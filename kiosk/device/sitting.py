"""The sitting in progress, saved so that a power cut returns to the same page, and wiped after it.

It knows nothing of what a sitting is: the app gives it a JSON-able mapping. Apart from the ledger,
so that nothing of one child's way through a story ever lies beside the counts.
"""

from collections.abc import Mapping
from pathlib import Path

from kiosk.device import durable


class SavedSitting:
    """Two files in `data_dir`: the sitting and the good copy before it."""

    def __init__(self, data_dir: Path) -> None:
        self._current = data_dir / "sitting.json"
        self._previous = data_dir / "sitting-previous.json"

    def save(self, state: Mapping[str, object]) -> bool:
        """Keep `state`; False when the disk would not take it, and then an older one still stands.

        Raises TypeError for what JSON cannot say: a fault in the program.
        """
        line = durable.sealed(dict(state))
        try:
            self._current.parent.mkdir(parents=True, exist_ok=True)
            if _read(self._current) is not None:  # never let a torn file take the good one's place
                self._current.replace(self._previous)
            durable.replace(self._current, line)
        except OSError:
            return False
        return True

    def load(self) -> dict[str, object] | None:
        """The last sitting saved; the one before it where that is torn; None where neither is."""
        current = _read(self._current)
        return _read(self._previous) if current is None else current

    def wipe(self) -> bool:
        """Leave nothing for the next child; False when the disk would not let go of it.

        The older copy goes first: a power cut between the two must not bring it back alone.
        """
        try:
            self._previous.unlink(missing_ok=True)
            self._current.unlink(missing_ok=True)
            durable.sync_folder(self._current.parent)
        except FileNotFoundError:  # no folder, so no sitting
            return True
        except OSError:
            return False
        return True


def _read(path: Path) -> dict[str, object] | None:
    try:
        state = durable.unsealed(path.read_bytes())
    except (OSError, ValueError):
        return None
    return state if isinstance(state, dict) else None
