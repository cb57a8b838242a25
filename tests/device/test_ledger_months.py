"""Counts without a date get their month from staff, later; none is lost or doubled by it."""

import itertools
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.device.clock import HandClock, possible_months, why_not
from kiosk.device.ledger import Ledger, MonthRefused
from kiosk.device.ledger.book import new_book
from kiosk.model.counts import UNKNOWN_MONTH, Entry, Row

LOST = "1970-01-01"
FILES = ("ledger.sqlite", "ledger.journal")


def entry(detail: str = "p1", by: int = 1) -> Entry:
    """One count of the tiny story."""
    return Entry("tiny", "1", "ar", "child", "panels_seen", detail, by)


def merged(exports: Iterable[Iterable[Row]]) -> Counter[str]:
    """What a merge makes of any exports of one tablet, by month: the rule of docs/counts.md."""
    values: dict[tuple[str, ...], int] = {}
    said: dict[tuple[str, ...], tuple[int, str]] = {}
    for row in itertools.chain.from_iterable(exports):
        key = (row.epoch, row.month, row.site, row.story_id, row.story_version, row.language,
               row.mode, row.metric, row.detail)
        values[key] = max(values.get(key, 0), row.value)
        said[key] = max(said.get(key, (0, "")), (row.said_times, row.month_said))
    sums: Counter[str] = Counter()
    for key, value in values.items():
        sums[said[key][1] or key[1]] += value
    return sums


class Tablet:
    """A ledger whose clock can be set and whose exports are kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = HandClock.at(LOST)
        self.exports: list[tuple[Row, ...]] = []
        self.ledger = Ledger.open(folder, self.clock)

    def at(self, day: str) -> "Tablet":
        """The date is set, or lost."""
        self.clock.seconds = HandClock.at(day).seconds
        return self

    def counts(self, by: int, detail: str = "p1") -> "Tablet":
        """Children read."""
        assert self.ledger.record([entry(detail, by)])
        return self

    def says(self, month: str, instead_of: str = UNKNOWN_MONTH) -> "Tablet":
        """Staff name the month."""
        assert self.ledger.say_month(month, instead_of)
        return self

    def exported(self) -> "Tablet":
        """The counts are taken away."""
        self.exports.append(self.ledger.totals())
        return self

    def restarted(self) -> "Tablet":
        """Off and on again."""
        self.ledger.close()
        self.ledger = Ledger.open(self.folder, self.clock)
        assert self.ledger.trouble is None
        return self

    @property
    def by_month(self) -> Counter[str]:
        """What stands in each month."""
        sums: Counter[str] = Counter()
        for row in self.ledger.totals():
            sums[row.counted_in] += row.value
        return sums


@pytest.fixture
def tablet(tmp_path: Path) -> Iterable[Tablet]:
    """A tablet that has lost its date."""
    one = Tablet(tmp_path)
    yield one
    one.ledger.close()


def test_counts_without_a_date_stand_in_the_month_that_staff_say(tablet: Tablet) -> None:
    tablet.counts(3).at("2027-01-10").counts(2).says("2026-12")
    assert tablet.by_month == {"2026-12": 3, "2027-01": 2}
    assert [row.value for row in tablet.ledger.totals("2026-12")] == [3]
    assert tablet.ledger.totals(UNKNOWN_MONTH) == ()


def test_the_cell_itself_stays_as_it_was_so_that_older_files_are_not_added_to_it(
    tablet: Tablet,
) -> None:
    (before,) = tablet.counts(3).ledger.totals()
    (after,) = tablet.at("2027-01-10").says("2026-12").ledger.totals()
    assert (after.month, after.epoch, after.value) == (before.month, before.epoch, before.value)
    assert (after.month_said, after.said_times) == ("2026-12", 1)


def test_a_date_that_is_lost_again_begins_anew(tablet: Tablet) -> None:
    tablet.counts(3).at("2027-01-10").says("2026-12").at(LOST).counts(5)
    assert tablet.by_month == {"2026-12": 3, UNKNOWN_MONTH: 5}
    tablet.at("2027-03-01").says("2027-02")
    assert tablet.by_month == {"2026-12": 3, "2027-02": 5}


def test_what_was_said_wrongly_can_be_said_again(tablet: Tablet) -> None:
    tablet.counts(3).at("2027-01-10").says("2027-01").exported()
    tablet.says("2026-12", instead_of="2027-01").exported()
    assert tablet.by_month == {"2026-12": 3}
    assert merged(tablet.exports) == merged(reversed(tablet.exports)) == {"2026-12": 3}


def test_counts_whose_month_was_known_never_move(tablet: Tablet) -> None:
    tablet.at("2027-01-10").counts(4)
    with pytest.raises(MonthRefused):
        tablet.says("2026-12", instead_of="2027-01")
    assert tablet.by_month == {"2027-01": 4}


@pytest.mark.parametrize(("month", "sentence"), [
    ("2026-10", "did not exist"), ("2027-02", "not come yet"), ("unknown", "written like"),
    ("December", "written like"), ("2026-13", "written like"),
])
def test_a_month_that_cannot_be_right_is_refused_in_a_sentence(
    tablet: Tablet, month: str, sentence: str,
) -> None:
    tablet.counts(3).at("2027-01-10")
    with pytest.raises(MonthRefused, match=sentence):
        tablet.says(month)
    assert tablet.by_month == {UNKNOWN_MONTH: 3}


def test_where_every_month_is_known_there_is_nothing_to_say(tablet: Tablet) -> None:
    with pytest.raises(MonthRefused, match="no counts here whose month"):
        tablet.at("2027-01-10").counts(4).says("2027-01")


def test_a_tablet_that_still_has_no_date_can_be_told_a_month_all_the_same(tablet: Tablet) -> None:
    assert tablet.counts(3).says("2031-05").by_month == {"2031-05": 3}
    assert possible_months(UNKNOWN_MONTH)[-1] == "2041-11"
    assert why_not("2041-12", UNKNOWN_MONTH)


def test_the_months_a_tablet_can_have_counted_in_end_with_this_one() -> None:
    assert possible_months("2027-02") == ("2026-11", "2026-12", "2027-01", "2027-02")


@pytest.mark.parametrize("lost", FILES)
def test_what_was_said_outlives_either_copy(tablet: Tablet, lost: str) -> None:
    tablet.counts(3).at("2027-01-10").says("2026-12").ledger.close()
    (tablet.folder / lost).unlink()
    tablet.restarted()
    assert tablet.by_month == {"2026-12": 3}


@pytest.mark.parametrize("behind", FILES)
def test_a_power_cut_between_the_copies_leaves_what_was_said_in_one_and_soon_in_both(
    tablet: Tablet, tmp_path: Path, behind: str,
) -> None:
    tablet.counts(3).at("2027-01-10").ledger.close()
    old = (tablet.folder / behind).read_bytes()
    tablet.restarted().says("2026-12").exported().ledger.close()
    (tablet.folder / behind).write_bytes(old)
    tablet.restarted().at(LOST).counts(2).exported().restarted()
    assert tablet.by_month == {"2026-12": 3, UNKNOWN_MONTH: 2}
    assert merged(tablet.exports) == tablet.by_month


def test_a_rotten_word_about_a_month_is_taken_from_the_other_copy(tablet: Tablet) -> None:
    tablet.counts(3).at("2027-01-10").says("2026-12").ledger.close()
    with closing(sqlite3.connect(tablet.folder / "ledger.sqlite")) as database, database:
        database.execute("UPDATE months SET month = '2027-01', times = 9")
    tablet.restarted()
    assert tablet.by_month == {"2026-12": 3}
    assert any("set aside" in note for note in tablet.ledger.notes)


def test_a_database_of_before_there_were_such_words_is_whole(tablet: Tablet) -> None:
    tablet.counts(3).ledger.close()
    with closing(sqlite3.connect(tablet.folder / "ledger.sqlite")) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_schema")}
    assert tables == {"install", "counts"}
    assert tablet.restarted().at("2027-01-10").says("2026-12").restarted().by_month == {
        "2026-12": 3}
    assert tablet.ledger.notes == ()


def test_of_two_words_about_one_epoch_the_later_holds_in_any_order() -> None:
    one, other = new_book(), new_book()
    one.add([entry()], UNKNOWN_MONTH)
    other.install, other.cells = one.install, dict(one.cells)
    assert one.say_month("2027-01", UNKNOWN_MONTH)
    other.said = dict(one.said)
    assert other.say_month("2026-12", "2027-01")
    one.hear(other.said)
    before = dict(one.said)
    other.hear(one.said)
    assert one.said == other.said == before
    assert {said.month for said in before.values()} == {"2026-12"}


STEPS = st.lists(st.one_of(
    st.tuples(st.just("counts"), st.integers(1, 4)),
    st.tuples(st.just("at"), st.sampled_from([LOST, "2026-12-05", "2027-01-10", "2027-02-20"])),
    st.tuples(st.just("says"), st.sampled_from(["2026-11", "2026-12"])),
    st.tuples(st.just("exported"), st.none()),
    st.tuples(st.just("restarted"), st.none()),
    st.tuples(st.just("loses"), st.sampled_from(FILES)),
), max_size=12)


@settings(deadline=None, max_examples=50)
@given(STEPS, st.randoms(use_true_random=False))
def test_any_files_in_any_order_add_up_to_every_child_in_the_month_that_was_said_last(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, object]], chance: Random,
) -> None:
    folder = tmp_path_factory.mktemp("tablet")
    tablet = Tablet(folder)
    try:
        expected = lives(tablet, steps)
        files = [*tablet.exported().exports, *tablet.exports[:2]]
        chance.shuffle(files)
        assert +merged(files) == +expected == +tablet.by_month
    finally:
        tablet.ledger.close()
        shutil.rmtree(folder)


def lives(tablet: Tablet, steps: list[tuple[str, object]]) -> Counter[str]:
    """Take these steps; what a plain dictionary says of them."""
    expected: Counter[str] = Counter()
    for name, what in steps:
        if name == "counts":
            tablet.counts(int(str(what)))
            expected[tablet.clock.month()] += int(str(what))
        elif name == "says":
            if expected[UNKNOWN_MONTH]:
                tablet.says(str(what))
                expected[str(what)] += expected.pop(UNKNOWN_MONTH)
        elif name == "loses":
            tablet.ledger.close()
            (tablet.folder / str(what)).unlink()
            tablet.restarted()
        else:
            getattr(tablet, name)(*(() if what is None else (what,)))
    return expected
