"""Numbers for whoever counted, so that a long table need not repeat names; it knows no file."""

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.staff.merge.columns import bare

#: As much of the random id as keeps the tablets of a programme apart.
_SHORT_ID = 9

#: 56 bits: of a million owners two share a number once in a hundred thousand programmes, and then
#: the merge ends instead of mixing them.
_DIGEST_SIZE = 7


class Begin(NamedTuple):
    """How a line of an export begins, behind its schema, without apostrophes."""

    site: str
    label: str
    install_id: str
    epoch: str

    @classmethod
    def read(cls, cells: tuple[str, ...]) -> "Begin":
        """The first cells of a line (columns.OWNER)."""
        return cls(*map(bare, cells[1:]))

    @property
    def owner(self) -> int:
        """The number of whoever counted, the same in every process; the label is no part of it."""
        who = "\0".join((self.site, self.install_id, self.epoch)).encode()
        return int.from_bytes(hashlib.blake2b(who, digest_size=_DIGEST_SIZE).digest(), "big")


@dataclass(frozen=True)
class Owner:
    """An install in one epoch at one site; `tablet` numbers install and epoch alone."""

    owner: int
    tablet: int
    site: str
    install_id: str
    epoch: str


class Owners:
    """Everybody who counted, what their tablets are called, and how often each was exported."""

    def __init__(self) -> None:
        self._owners: dict[int, Owner] = {}
        self._tablets: dict[tuple[str, str], int] = {}
        self._labels: dict[str, dict[str, int]] = {}
        self._exports: Counter[int] = Counter()

    def note(self, begin: Begin, lines: int) -> None:
        """Note who wrote an export of so many lines.

        An export only grows, so the longest is the latest. Raises ValueError where two owners have
        one number.
        """
        labels = self._labels.setdefault(begin.install_id, {})
        labels[begin.label] = max(lines, labels.get(begin.label, 0))
        who = begin.install_id, begin.epoch
        tablet = self._tablets.setdefault(who, len(self._tablets))
        new = Owner(begin.owner, tablet, begin.site, *who)
        if self._owners.setdefault(new.owner, new) != new:
            raise ValueError(f"{new} and {self._owners[new.owner]} have one number")
        self._exports[tablet] += 1

    def all(self) -> tuple[Owner, ...]:
        """Every owner."""
        return tuple(self._owners.values())

    def often_exported(self) -> bool:
        """Whether any tablet was seen more than once, so that its exports can be compared."""
        return any(times > 1 for times in self._exports.values())

    def label(self, install_id: str) -> str:
        """What the tablet is called in its latest export, or the beginning of its id."""
        labels = self._labels[install_id]
        latest = max(labels, key=lambda label: (labels[label], label))
        return latest or install_id[:_SHORT_ID]
