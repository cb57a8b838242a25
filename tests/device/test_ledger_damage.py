"""Whatever happened to the files, the kiosk starts, and what either of them still holds is kept."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from kiosk.device.ledger import Ledger
from tests.device.wounds import (
    DATABASE,
    JOURNAL,
    NOVEMBER,
    WOUNDS,
    Wound,
    counted,
    entry,
    killed,
    missing,
    noise,
    of_another_program,
    sums,
    torn,
    zero_length,
)

pytestmark = pytest.mark.usefixtures("one_card_for_all")


@pytest.mark.parametrize("name", [DATABASE, JOURNAL])
@pytest.mark.parametrize("wound", WOUNDS)
def test_losing_either_file_loses_nothing(tmp_path: Path, wound: Wound, name: str) -> None:
    counted(tmp_path / "data", "a", "b", "a", "c")
    wound(tmp_path / "data" / name)
    ledger = Ledger.open(tmp_path / "data", NOVEMBER)
    assert (sums(ledger), ledger.trouble) == ({"a": 2, "b": 1, "c": 1}, None)
    assert ledger.record([entry("a")])
    ledger.close()
    again = Ledger.open(tmp_path / "data", NOVEMBER)
    assert (sums(again), again.notes) == ({"a": 3, "b": 1, "c": 1}, ())
    again.close()


@pytest.mark.parametrize("name", [DATABASE, JOURNAL])
@pytest.mark.parametrize("wound", [zero_length, torn, noise, of_another_program])
def test_a_damaged_file_is_set_aside_under_a_dated_name(
    tmp_path: Path, wound: Wound, name: str,
) -> None:
    data = tmp_path / "data"
    counted(data, *"abcdefghij")
    wound(data / name)
    damaged = (data / name).read_bytes()
    ledger = Ledger.open(data, NOVEMBER)
    aside = data / f"ledger-set-aside-2026-11-1{Path(name).suffix}"
    assert aside.read_bytes() == damaged
    assert any(aside.name in note for note in ledger.notes)
    ledger.close()


def test_damage_on_the_same_day_finds_a_name_of_its_own(tmp_path: Path) -> None:
    counted(tmp_path, "a")
    for _ in range(3):
        zero_length(tmp_path / DATABASE)
        counted(tmp_path, "a")
    assert sorted(path.name for path in tmp_path.glob("*aside*")) == [
        f"ledger-set-aside-2026-11-{number}.sqlite" for number in (1, 2, 3)]


@pytest.mark.parametrize("to_database", WOUNDS)
@pytest.mark.parametrize("to_journal", WOUNDS)
def test_with_both_files_lost_the_kiosk_still_starts_and_counts(
    tmp_path: Path, to_database: Wound, to_journal: Wound,
) -> None:
    counted(tmp_path, *"abcdefghij")
    to_database(tmp_path / DATABASE)
    to_journal(tmp_path / JOURNAL)
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.trouble is None
    before = sums(ledger).get("z", 0)
    assert ledger.record([entry("z")])
    assert sums(ledger)["z"] == before + 1
    assert all(value == 1 for value in sums(ledger).values())
    ledger.close()


def test_with_both_files_torn_the_legible_lines_of_the_journal_are_kept(tmp_path: Path) -> None:
    killed(tmp_path / "data", *"abcdef")
    noise(tmp_path / "data" / DATABASE)
    journal = tmp_path / "data" / JOURNAL
    lines = journal.read_bytes().splitlines(keepends=True)
    lines[4] = lines[4][:20] + b"?" + lines[4][21:]
    journal.write_bytes(b"".join(lines)[:-5])
    ledger = Ledger.open(tmp_path / "data", NOVEMBER)
    # Lines 0 and 1 say whose counts they are, line 4 is "c", and the last one, "f", is unfinished.
    assert sums(ledger) == {"a": 1, "b": 1, "d": 1, "e": 1}
    ledger.close()


def test_counts_that_nobody_can_be_named_for_are_set_aside_and_never_counted_twice(
    tmp_path: Path,
) -> None:
    counted(tmp_path, *"abc")
    counted(tmp_path)  # folds the journal: who, "a", "b", "c", who
    missing(tmp_path / DATABASE)
    journal = tmp_path / JOURNAL
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[1:-1]))
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.totals() == ()
    assert (tmp_path / "ledger-set-aside-2026-11-1.journal").exists()
    ledger.close()


def test_a_kill_between_the_two_files_neither_loses_nor_doubles(tmp_path: Path) -> None:
    data = tmp_path / "data"
    killed(data, "a", "b")
    behind = (data / DATABASE).read_bytes()
    killed_again = tmp_path / "later"
    shutil.copytree(data, killed_again)
    killed(killed_again, "c")
    # The journal has record 3, the database has not: where a kill between the two leaves them.
    (killed_again / DATABASE).write_bytes(behind)
    ledger = Ledger.open(killed_again, NOVEMBER)
    assert sums(ledger) == {"a": 1, "b": 1, "c": 1}
    assert ledger.notes == ()
    ledger.close()


def test_an_unfinished_line_is_what_a_kill_leaves_and_no_damage(tmp_path: Path) -> None:
    killed(tmp_path / "data", "a", "b")
    with (tmp_path / "data" / JOURNAL).open("ab") as journal:
        journal.write(b'0badcafe ["+",3,[["e')
    ledger = Ledger.open(tmp_path / "data", NOVEMBER)
    assert (sums(ledger), ledger.notes) == ({"a": 1, "b": 1}, ())
    assert ledger.record([entry("c")])
    ledger.close()
    again = Ledger.open(tmp_path / "data", NOVEMBER)
    assert sums(again) == {"a": 1, "b": 1, "c": 1}
    again.close()


def test_every_flipped_bit_of_the_journal_is_noticed_or_harmless(tmp_path: Path) -> None:
    killed(tmp_path / "data", "a", "b")
    journal = (tmp_path / "data" / JOURNAL).read_bytes()
    for position in range(0, len(journal), 5):
        data = tmp_path / str(position)
        shutil.copytree(tmp_path / "data", data)
        flipped = bytes([journal[position] ^ 4])
        (data / JOURNAL).write_bytes(journal[:position] + flipped + journal[position + 1:])
        ledger = Ledger.open(data, NOVEMBER)
        assert sums(ledger) == {"a": 1, "b": 1}
        ledger.close()


@pytest.mark.parametrize("bit", [0x40, 0x80])
@pytest.mark.parametrize("journal_too", [False, True])
def test_a_flipped_bit_of_the_database_never_makes_a_count_larger(
    tmp_path: Path, journal_too: bool, bit: int,
) -> None:
    """SQLite itself does not notice a 1 that became a 65; and the larger of two copies wins."""
    truth = dict.fromkeys("abcdefgh", 1)
    counted(tmp_path / "data", *truth)
    database = (tmp_path / "data" / DATABASE).read_bytes()
    lived_on = 0
    for position in range(0, len(database), 67):
        data = tmp_path / str(position)
        shutil.copytree(tmp_path / "data", data)
        flipped = bytes([database[position] ^ bit])
        (data / DATABASE).write_bytes(database[:position] + flipped + database[position + 1:])
        if journal_too:
            (data / JOURNAL).unlink()
        ledger = Ledger.open(data, NOVEMBER)
        if journal_too:
            assert sums(ledger).items() <= truth.items()
            lived_on += sums(ledger) == truth
        else:
            assert sums(ledger) == truth
        ledger.close()
    assert lived_on or not journal_too


def test_with_the_journal_gone_a_rotten_row_costs_itself_and_no_other(tmp_path: Path) -> None:
    counted(tmp_path, *"abc")
    missing(tmp_path / JOURNAL)
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.execute("UPDATE counts SET value = 65 WHERE detail = 'b'")
    connection.commit()
    connection.close()
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert sums(ledger) == {"a": 1, "c": 1}
    assert (tmp_path / "ledger-set-aside-2026-11-1.sqlite").exists()
    assert ledger.trouble is None
    ledger.close()


@pytest.mark.parametrize("keep", range(0, 12_288, 512))
def test_a_database_cut_off_anywhere_is_made_again(tmp_path: Path, keep: int) -> None:
    counted(tmp_path, "a", "b")
    content = (tmp_path / DATABASE).read_bytes()
    (tmp_path / DATABASE).write_bytes(content[:keep])
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert (sums(ledger), ledger.trouble) == ({"a": 1, "b": 1}, None)
    ledger.close()


def test_a_rollback_journal_left_behind_is_never_played_into_a_new_database(
    tmp_path: Path,
) -> None:
    counted(tmp_path, "a", "b")
    begins_as_one = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
    (tmp_path / (DATABASE + "-journal")).write_bytes(begins_as_one + b"?" * 600)
    noise(tmp_path / DATABASE)
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert (sums(ledger), ledger.trouble) == ({"a": 1, "b": 1}, None)
    assert ledger.record([entry("c")])
    ledger.close()
    again = Ledger.open(tmp_path, NOVEMBER)
    assert sums(again) == {"a": 1, "b": 1, "c": 1}
    again.close()


def test_a_database_of_a_newer_kiosk_is_set_aside_and_not_written_to(tmp_path: Path) -> None:
    counted(tmp_path, "a")
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    newer = (tmp_path / DATABASE).read_bytes()
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert sums(ledger) == {"a": 1}
    assert (tmp_path / "ledger-set-aside-2026-11-1.sqlite").read_bytes() == newer
    ledger.close()


# --- restored copies and clones: old and new counts must never share an epoch -------------------
