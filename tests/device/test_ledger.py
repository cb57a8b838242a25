"""The ledger on a good day: it counts, it remembers, and one program has it at a time."""

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger, LedgerInUse
from kiosk.model.counts import Entry, Row

NOVEMBER = HandClock.at("2026-11-23")


def entry(detail: str = "c1_01", metric: str = "panels_seen", by: int = 1) -> Entry:
    """One count of the tiny story in Arabic."""
    return Entry("tiny", "1.0.0", "ar", "child", metric, detail, by)


def values(ledger: Ledger) -> dict[tuple[str, str, str], int]:
    """(month, metric, detail) to value, summed over epochs."""
    sums: dict[tuple[str, str, str], int] = {}
    for row in ledger.totals():
        key = (row.month, row.metric, row.detail)
        sums[key] = sums.get(key, 0) + row.value
    return sums


def test_a_new_ledger_is_empty_and_well(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "new" / "folder", NOVEMBER)
    assert (ledger.totals(), ledger.trouble, ledger.notes) == ((), None, ())
    ledger.close()


def test_what_is_recorded_is_there_after_closing(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record([entry(), entry("c1_02")])
    assert ledger.record([entry(), entry(by=3)])
    ledger.close()
    again = Ledger.open(tmp_path, NOVEMBER)
    assert values(again) == {
        ("2026-11", "panels_seen", "c1_01"): 5, ("2026-11", "panels_seen", "c1_02"): 1}
    assert again.install == ledger.install
    assert again.notes == ()
    again.close()


def test_nothing_to_record_is_recorded(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record([])
    assert ledger.totals() == ()
    ledger.close()


def test_a_row_says_month_site_epoch_and_everything_of_the_entry(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.name("SITE-1", "T07")
    assert ledger.record([entry()])
    assert ledger.totals() == (
        Row("tiny", "1.0.0", "ar", "child", "panels_seen", "c1_01", value=1, month="2026-11",
            site="SITE-1", epoch=ledger.install.epoch),)
    ledger.close()


def test_each_count_goes_to_the_month_the_clock_says_and_else_to_unknown(tmp_path: Path) -> None:
    clock = HandClock.at("2026-11-30")
    ledger = Ledger.open(tmp_path, clock)
    for day in ("2026-11-30", "2026-12-01", "1970-01-01", "2099-06-01", "2026-11-30"):
        clock.seconds = HandClock.at(day).seconds
        assert ledger.record([entry()])
    assert {month: value for (month, _, _), value in values(ledger).items()} == {
        "2026-11": 2, "2026-12": 1, "unknown": 2}
    assert [row.value for row in ledger.totals("2026-12")] == [1]
    ledger.close()


def test_a_name_given_by_staff_is_kept_and_old_counts_stay_with_the_old_site(
    tmp_path: Path,
) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.name("A", "T01") and ledger.record([entry()])
    assert ledger.name("B", "T02") and ledger.record([entry()])
    ledger.close()
    again = Ledger.open(tmp_path, NOVEMBER)
    assert [(row.site, row.value) for row in again.totals()] == [("A", 1), ("B", 1)]
    assert (again.install.site, again.install.device_label) == ("B", "T02")
    again.close()


@pytest.mark.parametrize("name", ["Camp near the river", "خيمة", "a" * 65, "=1+1"])
def test_a_site_is_a_code_and_no_free_text(tmp_path: Path, name: str) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    with pytest.raises(ValueError, match="no code"):
        ledger.name(name, "T01")
    with pytest.raises(ValueError, match="no code"):
        ledger.name("A", name)
    assert ledger.install.site == ""
    ledger.close()


def test_ids_are_random_and_no_spreadsheet_takes_them_for_numbers(tmp_path: Path) -> None:
    ledgers = [Ledger.open(tmp_path / str(number), NOVEMBER) for number in range(3)]
    assert len({ledger.install.install_id for ledger in ledgers}) == 3
    assert all(ledger.install.install_id.startswith("k") for ledger in ledgers)
    assert all(ledger.install.epoch.startswith("e") for ledger in ledgers)
    for ledger in ledgers:
        ledger.close()


def test_a_second_program_is_refused_in_one_clear_sentence(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    program = (
        "import sys; from pathlib import Path\n"
        "from kiosk.device.clock import HandClock\n"
        "from kiosk.device.ledger import Ledger, LedgerInUse\n"
        "try: Ledger.open(Path(sys.argv[1]), HandClock.at('2026-11-23'))\n"
        "except LedgerInUse as taken: print(taken)\n")
    said = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], check=True, capture_output=True, text=True)
    assert said.stdout.startswith("The kiosk is running")
    assert said.stderr == ""
    assert ledger.record([entry()])
    ledger.close()
    Ledger.open(tmp_path, NOVEMBER).close()


def test_the_same_program_cannot_open_a_ledger_twice(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    with pytest.raises(LedgerInUse):
        Ledger.open(tmp_path, NOVEMBER)
    ledger.close()


def test_another_thread_is_told_that_the_ledger_is_not_its_own(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    raised: list[BaseException] = []

    def intrude() -> None:
        for deed in (lambda: ledger.record([entry()]), ledger.totals, ledger.close):
            try:
                deed()
            except RuntimeError as refused:
                raised.append(refused)

    thread = threading.Thread(target=intrude)
    thread.start()
    thread.join()
    assert len(raised) == 3
    assert ledger.totals() == ()
    ledger.close()


def test_the_database_is_what_it_promises_to_be(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record([entry()])
    ledger.close()
    connection = sqlite3.connect(tmp_path / "ledger.sqlite")
    assert connection.execute("PRAGMA application_id").fetchone() == (0x4B494F53,)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT value FROM counts").fetchall() == [(1,)]
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("UPDATE counts SET value = 'many'")
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("UPDATE counts SET value = 0")
    connection.close()


def test_nothing_finer_than_a_month_and_no_order_of_children_rests_on_the_disk(
    tmp_path: Path,
) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    for detail in ("c1_09", "c1_02", "c1_05"):
        assert ledger.record([entry(detail)])
    ledger.close()
    Ledger.open(tmp_path, NOVEMBER).close()
    for path in (tmp_path / "ledger.sqlite", tmp_path / "ledger.journal"):
        content = path.read_bytes()
        assert b"2026-11-" not in content
        places = [content.find(detail) for detail in (b"c1_02", b"c1_05", b"c1_09")]
        assert -1 not in places
        if path.suffix == ".journal":
            assert places == sorted(places)


def test_when_record_says_so_all_of_the_journal_has_been_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    synced: dict[int, int] = {}
    really = os.fsync

    def watched(handle: int) -> None:
        really(handle)
        synced[os.fstat(handle).st_ino] = os.fstat(handle).st_size

    monkeypatch.setattr(os, "fsync", watched)
    ledger = Ledger.open(tmp_path, NOVEMBER)
    for _ in range(3):
        synced.clear()
        assert ledger.record([entry()])
        journal = (tmp_path / "ledger.journal").stat()
        assert synced == {journal.st_ino: journal.st_size}
    ledger.close()


def test_the_journal_is_folded_before_it_grows_without_end(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    sizes = []
    for _ in range(620):
        assert ledger.record([entry()])
        sizes.append((tmp_path / "ledger.journal").stat().st_size)
    assert sizes[-1] < max(sizes) / 2
    ledger.close()
    again = Ledger.open(tmp_path, NOVEMBER)
    assert values(again) == {("2026-11", "panels_seen", "c1_01"): 620}
    again.close()
