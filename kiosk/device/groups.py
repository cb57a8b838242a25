"""What a tablet keeps of sessions with groups: how heads are counted, and which chapter is next.

It knows nobody: not who came, not how many, not when. The turn says how many sessions were closed
here, so that another question comes up at the next. A file that is missing or torn means that
nothing was chosen and nothing was read yet; no session needs it.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.device import durable
from kiosk.model.group import Headcount

Kept = TypeVar("Kept")


class _Turn(msgspec.Struct, frozen=True):
    chapters: dict[str, str] = {}
    turn: int = 0


class GroupBook:
    """Two small files in `data_dir`: what staff chose, and whose turn it is."""

    def __init__(self, data_dir: Path) -> None:
        self._chosen = data_dir / "headcount.json"
        self._turn = data_dir / "group-turn.json"

    @property
    def headcount(self) -> Headcount:
        """How children are told apart when they are counted."""
        return _read(self._chosen, Headcount) or Headcount()

    @property
    def chapters(self) -> Mapping[str, str]:
        """The chapter that is next, by story."""
        return (_read(self._turn, _Turn) or _Turn()).chapters

    @property
    def turn(self) -> int:
        """How many sessions were closed on this tablet."""
        return (_read(self._turn, _Turn) or _Turn()).turn

    def choose(self, headcount: Headcount) -> None:
        """From now on heads are counted so; raises OSError where the disk will not take it."""
        _write(self._chosen, headcount)

    def closed(self, story: str, chapter: str) -> bool:
        """A session was closed, and `chapter` is next; False where the disk would not take it."""
        now = _Turn({**self.chapters, story: chapter}, self.turn + 1)
        try:
            _write(self._turn, now)
        except OSError:
            return False
        return True


def _read(path: Path, kind: type[Kept]) -> Kept | None:
    try:
        return msgspec.convert(durable.unsealed(path.read_bytes()), kind)
    except (OSError, ValueError):  # msgspec.ValidationError is a ValueError
        return None


def _write(path: Path, value: msgspec.Struct) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    durable.replace(path, durable.sealed(msgspec.to_builtins(value)))
