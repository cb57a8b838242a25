"""The counts in memory, and how two copies of them become one; it knows no file.

Every value is absolute ("this is now 17") and only grows, so copies are joined by taking the larger
value of each cell: in any order, any number of times, nothing is doubled.
"""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from kiosk.model.counts import UNKNOWN_MONTH, Entry, Install, Row, is_id, is_month

Cells = Mapping["Cell", int]

#: What a power cut can leave between the two copies: the journal is written first.
_ONE_RECORD = 1


class Said(NamedTuple):
    """Which month staff named for the unknown counts of an epoch; of two, the larger holds."""

    times: int
    month: str


_UNSAID = Said(0, "")


class Cell(NamedTuple):
    """Where one number stands: when, where, and what was counted."""

    epoch: str
    month: str
    site: str
    story_id: str
    story_version: str
    language: str
    mode: str
    metric: str
    detail: str

    def row(self, value: int, said: Mapping[str, Said] = MappingProxyType({})) -> Row:
        """This cell as a row of the table; raises NotCountable for what cannot be a count."""
        times, month = said.get(self.epoch, _UNSAID) if self.month == UNKNOWN_MONTH else _UNSAID
        return Row(
            *self[3:], value=value, month=self.month, site=self.site, epoch=self.epoch,
            month_said=month, said_times=times)


@dataclass
class Book:
    """One copy of everything: whose counts they are, how many records made them, every cell.

    `seq` numbers the records; `place` says where the copy lies (see place.py); `said` has the
    months that staff named, by epoch.
    """

    install: Install
    seq: int = 0
    place: str = ""
    cells: dict[Cell, int] = field(default_factory=dict)
    said: dict[str, Said] = field(default_factory=dict)

    def add(self, entries: Iterable[Entry], month: str) -> dict[Cell, int]:
        """Count `entries` as the next record; returns the cells that grew with their new values."""
        self.seq += 1
        grown: dict[Cell, int] = {}
        for entry in entries:
            cell = Cell(
                self.install.epoch, month, self.install.site, entry.story_id, entry.story_version,
                entry.language, entry.mode, entry.metric, entry.detail)
            self.cells[cell] = grown[cell] = self.cells.get(cell, 0) + entry.by
        return grown

    def raise_to(self, cells: Cells) -> None:
        """Let every cell be at least what it is in `cells`."""
        for cell, value in cells.items():
            self.cells[cell] = max(value, self.cells.get(cell, 0))

    def hear(self, said: Mapping[str, Said]) -> None:
        """Take over what staff said about months, where it is later than what is known."""
        for epoch, one in said.items():
            self.said[epoch] = max(one, self.said.get(epoch, one))

    def rows(self, month: str | None = None) -> tuple[Row, ...]:
        """Every cell, or those that are counted in one month, as rows in a lasting order."""
        rows = (cell.row(value, self.said) for cell, value in sorted(self.cells.items()))
        return tuple(row for row in rows if month in (None, row.counted_in))

    def say_month(self, month: str, instead_of: str) -> bool:
        """Name the month of the unknown counts that stand in `instead_of`; whether there were any.

        An epoch whose month was named is over: what is counted without a date from now on is of
        another time, and must not follow it into that month.
        """
        epochs = {row.epoch for row in self.rows(instead_of) if row.month == UNKNOWN_MONTH}
        for epoch in epochs:
            self.said[epoch] = Said(self.said.get(epoch, _UNSAID).times + 1, month)
        if self.install.epoch in epochs:
            self.begin_epoch()
        return bool(epochs)

    def adopt(self, held: "Book") -> None:
        """Take over the identity and the counts of `held`, keeping this book's own epoch."""
        self.install = msgspec.structs.replace(held.install, epoch=self.install.epoch)
        self.seq = max(self.seq, held.seq) + 1
        self.raise_to(held.cells)
        self.hear(held.said)

    def begin_epoch(self) -> None:
        """Count into new cells from now on; what was counted stays as it is."""
        self.install = msgspec.structs.replace(self.install, epoch=new_epoch())
        self.seq += 1


def new_book(place: str = "") -> Book:
    """The empty book of an installation that has never counted; its ids are random."""
    return Book(Install("k" + secrets.token_hex(16), new_epoch()), place=place)


def new_epoch() -> str:
    """A random epoch: two clones of one card must not choose the same."""
    return "e" + secrets.token_hex(4)


def checked_install(install_id: str, epoch: str, site: str, device_label: str) -> Install:
    """An Install read from a disk; raises ValueError where a part is no code."""
    for text in (install_id, epoch):
        if not is_id(text):
            raise ValueError(f"{text!r} is no id")
    for text in (site, device_label):
        if text and not is_id(text):
            raise ValueError(f"{text!r} is no code")
    return Install(install_id, epoch, site, device_label)


def checked_said(month: str, times: int) -> Said:
    """What staff said, read from a disk; raises ValueError where it is no month."""
    if not is_month(month) or month == UNKNOWN_MONTH or not times >= 1:
        raise ValueError(f"{month!r}, said {times!r} times, is no month")
    return Said(times, month)


def reconcile(database: Book | None, journal: Book | None) -> tuple[Book, str]:
    """One book out of what the two copies hold, and why a new epoch must begin ("": it need not).

    The copies confirm each other when they have the same epoch and the journal is level with the
    database or one record ahead, which is what a power cut between the two leaves. Anything else
    can be the work of a restored copy, and then the same cells may already have been exported with
    larger values: a new epoch is always safe, for exports add epochs up. The caller sees to it
    that both copies belong to one installation.
    """
    if database is None and journal is None:
        return new_book(), ""
    if database is None or journal is None:
        only = database or journal
        assert only is not None
        lost = "journal" if journal is None else "database"
        why = f"the {lost} was missing or damaged" if only.cells else ""
        return replace(only, cells=dict(only.cells), said=dict(only.said)), why
    ahead = journal.seq - database.seq
    newer = journal if ahead >= 0 else database
    other = database if newer is journal else journal
    book = replace(newer, seq=max(journal.seq, database.seq), cells=dict(newer.cells),
                   said=dict(newer.said))
    book.raise_to(other.cells)
    book.hear(other.said)
    if journal.install.epoch != database.install.epoch:
        return book, "the database and the journal are of different epochs"
    if not 0 <= ahead <= _ONE_RECORD:
        return book, f"the database stands at record {database.seq}, the journal at {journal.seq}"
    return book, ""
