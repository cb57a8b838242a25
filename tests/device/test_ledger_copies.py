"""An old copy put back or a card cloned begins a new epoch, and sums stay exact."""

import shutil
from pathlib import Path

import pytest

from kiosk.device.ledger import Ledger, place
from tests.device.wounds import DATABASE, JOURNAL, NOVEMBER, counted, entry, missing, sums

pytestmark = pytest.mark.usefixtures("one_card_for_all")


def test_losing_a_file_begins_a_new_epoch_for_it_may_be_a_restored_copy(tmp_path: Path) -> None:
    counted(tmp_path, "a")
    missing(tmp_path / JOURNAL)
    before = Ledger.open(tmp_path, NOVEMBER)
    assert len({row.epoch for row in before.totals()} | {before.install.epoch}) == 2
    before.close()
    after = Ledger.open(tmp_path, NOVEMBER)
    assert after.install.epoch == before.install.epoch  # once, not at every start
    after.close()


def test_an_old_database_put_back_begins_a_new_epoch_and_loses_nothing(tmp_path: Path) -> None:
    counted(tmp_path, "a", "b")
    old = (tmp_path / DATABASE).read_bytes()
    counted(tmp_path, "a", "a", "c")
    (tmp_path / DATABASE).write_bytes(old)
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert sums(ledger) == {"a": 3, "b": 1, "c": 1}
    assert ledger.install.epoch not in {row.epoch for row in ledger.totals()}
    assert "new epoch" in ledger.notes[0]
    ledger.close()


def test_an_old_journal_put_back_begins_a_new_epoch_and_loses_nothing(tmp_path: Path) -> None:
    counted(tmp_path, "a", "b")
    old = (tmp_path / JOURNAL).read_bytes()
    counted(tmp_path, "a", "a", "c")
    (tmp_path / JOURNAL).write_bytes(old)
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert sums(ledger) == {"a": 3, "b": 1, "c": 1}
    assert ledger.install.epoch not in {row.epoch for row in ledger.totals()}
    ledger.close()


def merged(*exports: dict[tuple[str, str], int]) -> int:
    """What a merge makes of exports: the largest value of each epoch's cell, added up."""
    cells: dict[tuple[str, str], int] = {}
    for one in exports:
        for key, value in one.items():
            cells[key] = max(value, cells.get(key, 0))
    return sum(cells.values())


def exported(ledger: Ledger) -> dict[tuple[str, str], int]:
    """(epoch, detail) to value."""
    return {(row.epoch, row.detail): row.value for row in ledger.totals()}


def test_after_an_old_backup_came_back_a_merge_still_adds_up_to_every_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    data, backup = tmp_path / "data", tmp_path / "backup"
    monkeypatch.setattr(place, "mark", lambda *_: "card:1")
    counted(data, *"aaaa")
    shutil.copytree(data, backup)
    counted(data, *"aaa")
    ledger = Ledger.open(data, NOVEMBER)
    before = exported(ledger)
    ledger.close()
    shutil.rmtree(data)
    shutil.copytree(backup, data)
    monkeypatch.setattr(place, "mark", lambda *_: "card:2")  # new files have new inodes
    counted(data, *"aaaaa")
    ledger = Ledger.open(data, NOVEMBER)
    assert merged(before, exported(ledger)) == 7 + 5
    ledger.close()


def test_two_tablets_from_one_cloned_card_never_count_into_the_same_epoch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(place, "mark", lambda *_: "card1:5")
    counted(tmp_path / "one", *"aaa")
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    counted(tmp_path / "one", *"aa")
    monkeypatch.setattr(place, "mark", lambda *_: "card2:5")
    counted(tmp_path / "two", *"aaaa")
    two = Ledger.open(tmp_path / "two", NOVEMBER)
    monkeypatch.setattr(place, "mark", lambda *_: "card1:5")
    one = Ledger.open(tmp_path / "one", NOVEMBER)
    assert one.install.epoch != two.install.epoch
    assert merged(exported(one), exported(two)) == 3 + 2 + 4
    one.close()
    two.close()


def test_a_database_from_another_tablet_is_set_aside_and_its_counts_stay_its_own(
    tmp_path: Path,
) -> None:
    counted(tmp_path / "mine", "a")
    counted(tmp_path / "theirs", "b", "b")
    shutil.copy(tmp_path / "theirs" / DATABASE, tmp_path / "mine" / DATABASE)
    ledger = Ledger.open(tmp_path / "mine", NOVEMBER)
    assert sums(ledger) == {"a": 1}
    assert any("belongs to another tablet" in note for note in ledger.notes)
    assert ledger.record([entry("a")])
    ledger.close()
