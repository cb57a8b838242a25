"""A copied folder and a cloned card are told from the one that was always there."""

import os
import shutil
from pathlib import Path

from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.device.ledger.place import mark, moved
from kiosk.model.counts import Entry

NOVEMBER = HandClock.at("2026-11-23")


def system(root: Path, of: Path, serial: str, kind: str = "ext4") -> Path:
    """A root folder in which `of` lies on a card with `serial` and a file system of `kind`."""
    number = of.stat().st_dev
    device = f"{os.major(number)}:{os.minor(number)}"
    block = root / "sys/dev/block" / device
    (block / "device").mkdir(parents=True, exist_ok=True)
    (block / "device/cid").write_text(serial + "\n")
    (root / "proc/self").mkdir(parents=True, exist_ok=True)
    (root / "proc/self/mountinfo").write_text(
        f"22 1 0:5 / /proc rw - proc proc rw\n29 1 {device} / / rw shared:1 - {kind} /dev/x rw\n")
    return root


def test_the_same_file_on_the_same_card_has_the_same_mark(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    file.touch()
    root = system(tmp_path / "root", file, "c1")
    assert mark(file, "k1", root) == mark(file, "k1", root)
    assert not moved(mark(file, "k1", root), mark(file, "k1", root))


def test_a_clone_on_another_card_has_moved(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    file.touch()
    before = mark(file, "k1", system(tmp_path / "root", file, "c1"))
    assert moved(before, mark(file, "k1", system(tmp_path / "root", file, "c2")))


def test_a_copied_file_has_moved_where_inodes_last(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.touch()
    other.touch()
    for kind, expected in (("ext4", True), ("vfat", False)):
        root = system(tmp_path / "root", one, "c1", kind)
        assert moved(mark(one, "k1", root), mark(other, "k1", root)) is expected


def test_what_cannot_be_known_is_no_witness(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    file.touch()
    unknown = mark(file, "k1", tmp_path / "nothing here")
    assert unknown == ":"
    known = mark(file, "k1", system(tmp_path / "root", file, "c1"))
    assert not moved(unknown, known)
    assert not moved(known, unknown)
    assert not moved("", known)


def test_the_serial_number_is_not_in_the_mark_and_two_tablets_marks_cannot_be_compared(
    tmp_path: Path,
) -> None:
    file = tmp_path / "lock"
    file.touch()
    root = system(tmp_path / "root", file, "0353445355313647801a2b3c4d5e6f00")
    assert "5355" not in mark(file, "k1", root)
    assert mark(file, "k1", root) != mark(file, "k2", root)


def test_a_ledger_in_a_folder_that_was_copied_counts_into_a_new_epoch(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "one", NOVEMBER)
    assert ledger.record([Entry("tiny", "1", "en", "child", "panels_seen", "p")])
    ledger.close()
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    knows_places = mark(tmp_path / "one/ledger.lock", "k1").split(":")[1] != ""
    copy = Ledger.open(tmp_path / "two", NOVEMBER)
    assert (copy.install.epoch != ledger.install.epoch) is knows_places
    assert sum(row.value for row in copy.totals()) == 1
    copy.close()
    again = Ledger.open(tmp_path / "two", NOVEMBER)
    assert again.install.epoch == copy.install.epoch
    again.close()
