"""Whatever happens in whatever order, the ledger says what a plain dictionary says."""

import shutil
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.device.ledger.book import Book, Cell, new_book, reconcile
from kiosk.model.counts import Entry

DETAILS = st.sampled_from(["a", "b", "c", "d"])
ENTRIES = st.lists(
    st.builds(
        Entry, st.just("tiny"), st.sampled_from(["1", "2"]), st.sampled_from(["ar", "ku"]),
        st.sampled_from(["child", "group"]), st.sampled_from(["panels_seen", "choice_taken"]),
        DETAILS, st.integers(1, 3)),
    max_size=4)
DAYS = st.sampled_from(["1970-01-01", "2026-11-02", "2026-12-31", "2027-01-01", "2099-01-01"])
COPIES = st.sampled_from(["ledger.sqlite", "ledger.journal"])


class CountsMachine(RuleBasedStateMachine):
    """Counting, closing, killing, losing either copy and turning the clock, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-ledger-"))
        self.clock = HandClock.at("2026-11-23")
        self.expected: Counter[tuple[str, ...]] = Counter()
        self.ledger: Ledger | None = Ledger.open(self.folder, self.clock)

    def teardown(self) -> None:
        """Leave nothing behind."""
        if self.ledger is not None:
            self.ledger.close()
        shutil.rmtree(self.folder)

    @precondition(lambda self: self.ledger is not None)
    @rule(entries=ENTRIES)
    def record(self, entries: list[Entry]) -> None:
        """A screen asks to count."""
        assert self.ledger is not None
        assert self.ledger.record(entries)
        for one in entries:
            self.expected[
                self.clock.month(), one.story_version, one.language, one.mode, one.metric,
                one.detail] += one.by

    @rule(day=DAYS)
    def turn_the_clock(self, day: str) -> None:
        """The date is set, or lost."""
        self.clock.seconds = HandClock.at(day).seconds

    @precondition(lambda self: self.ledger is not None)
    @rule()
    def close(self) -> None:
        """The kiosk is closed."""
        assert self.ledger is not None
        self.ledger.close()
        self.ledger = None

    @precondition(lambda self: self.ledger is None)
    @rule()
    def open(self) -> None:
        """The kiosk is started."""
        self.ledger = Ledger.open(self.folder, self.clock)
        assert self.ledger.trouble is None

    @precondition(lambda self: self.ledger is None)
    @rule(name=COPIES, keep=st.floats(0, 1))
    def tear_one_copy_and_open(self, name: str, keep: float) -> None:
        """One file loses its end, or everything."""
        path = self.folder / name
        content = path.read_bytes()
        path.write_bytes(content[: int(len(content) * keep)])
        self.open()

    @precondition(lambda self: self.ledger is None)
    @rule(name=COPIES)
    def lose_one_copy_and_open(self, name: str) -> None:
        """One file is gone."""
        (self.folder / name).unlink()
        self.open()

    @precondition(lambda self: self.ledger is not None)
    @rule(name=COPIES)
    def lose_one_copy_while_open(self, name: str) -> None:
        """One file is deleted under the running kiosk; the next record makes it again."""
        assert self.ledger is not None
        (self.folder / name).unlink()
        self.record([Entry("tiny", "1", "ar", "child", "panels_seen", "a")])
        assert (self.folder / name).exists()

    @precondition(lambda self: self.ledger is not None)
    @invariant()
    def the_ledger_says_what_the_dictionary_says(self) -> None:
        """Summed over epochs, every cell is right."""
        assert self.ledger is not None
        found: Counter[tuple[str, ...]] = Counter()
        for row in self.ledger.totals():
            found[
                row.month, row.story_version, row.language, row.mode, row.metric, row.detail
            ] += row.value
        assert found == self.expected


TestCounts = CountsMachine.TestCase
TestCounts.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


def book(seq: int, cells: dict[str, int], of: Book) -> Book:
    """A copy of `of` at record `seq` with these details counted."""
    return Book(of.install, seq, "", {
        Cell(of.install.epoch, "2026-11", "", "tiny", "1", "ar", "child", "panels_seen", detail):
        value for detail, value in cells.items()})


def test_a_journal_one_record_ahead_is_what_a_kill_leaves_and_no_restore() -> None:
    of = new_book()
    joined, why = reconcile(book(4, {"a": 1}, of), book(5, {"a": 2, "b": 1}, of))
    assert (joined, why) == (book(5, {"a": 2, "b": 1}, of), "")


def test_level_copies_are_one_and_the_same() -> None:
    of = new_book()
    assert reconcile(book(4, {"a": 1}, of), book(4, {"a": 1}, of)) == (book(4, {"a": 1}, of), "")


def test_any_other_distance_begins_a_new_epoch_and_keeps_the_larger_of_each() -> None:
    of = new_book()
    for database, journal in ((5, 4), (4, 6), (90, 2)):
        joined, why = reconcile(
            book(database, {"a": 7, "b": 1}, of), book(journal, {"a": 2, "c": 3}, of))
        assert sorted(joined.cells.values()) == [1, 3, 7]
        assert joined.seq == max(database, journal)
        assert why


def test_a_book_is_never_the_copy_it_was_made_from() -> None:
    held = book(3, {"a": 1}, new_book())
    for pair in ((held, None), (None, held), (held, held)):
        joined, _ = reconcile(*pair)
        joined.begin_epoch()
        joined.cells.clear()
        assert (held.seq, len(held.cells)) == (3, 1)
        assert held.install != joined.install
