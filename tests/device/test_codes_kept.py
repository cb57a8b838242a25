"""Codes outlive a full disk, a rotten file and a power cut, and lock nobody out."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.device import durable
from kiosk.device.clock import HandClock
from kiosk.device.codes import DAMAGED, SELDOM, CodeRefused, Verdict
from tests.device.locks import CODE, OTHER, QUARTER_MS, WRONG, again, locked


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing can be written any more."""

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        yield


def test_on_a_disk_that_takes_nothing_the_right_code_opens_once_the_tablet_has_run_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The counts are in its memory: whoever may take them away must not stand before the door."""
    locked(tmp_path)
    clock = HandClock.at("2026-11-23")
    lock = again(tmp_path, clock)
    with full_disk(monkeypatch):
        assert lock.judge("staff", CODE) == Verdict(False, 0, SELDOM)
        clock.elapsed_ms += QUARTER_MS
        assert lock.judge("staff", CODE) == Verdict(True)
        assert lock.judge("staff", CODE) == Verdict(True), "staff may come in again at once"
    assert lock.judge("staff", CODE).ok


@pytest.mark.parametrize("restart_every", [0, 1, 3])
def test_a_full_disk_helps_nobody_to_guess(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, restart_every: int,
) -> None:
    locked(tmp_path)
    clock = HandClock.at("2026-11-23")
    lock = again(tmp_path, clock)
    judged = 0
    with full_disk(monkeypatch):
        for minute in range(24 * 60):
            clock.elapsed_ms += 60_000
            said = lock.judge("staff", WRONG)
            assert not said.ok
            judged += said.sentence == ""
            if restart_every and minute % restart_every == 0 and said.sentence == "":
                lock = again(tmp_path, clock)
    assert 50 < judged <= 96


@pytest.mark.parametrize("damage", ["empty", "torn", "flipped", "foreign", "gone"])
@pytest.mark.parametrize("name", ["codes", "codes-copy"])
def test_one_rotten_copy_of_the_codes_locks_nobody_out_and_is_made_anew(
    tmp_path: Path, damage: str, name: str,
) -> None:
    lock = locked(tmp_path)
    for _ in range(5):
        lock.judge("staff", WRONG)
    whole = (tmp_path / "codes").read_bytes()
    wound(tmp_path / name, damage)
    clock = HandClock.at("2026-11-23")
    lock = again(tmp_path, clock)
    assert lock.trouble is None
    assert lock.judge("staff", CODE) == Verdict(False, 30), "and no failure is forgotten"
    clock.elapsed_ms += 30_000
    assert lock.judge("staff", CODE).ok
    lock = again(tmp_path)
    assert (tmp_path / "codes").read_bytes() == (tmp_path / "codes-copy").read_bytes() != whole


@pytest.mark.parametrize("damage", ["empty", "torn", "flipped", "foreign"])
@pytest.mark.parametrize("other", ["empty", "gone"])
def test_two_damaged_files_lock_and_never_mean_that_there_is_no_code(
    tmp_path: Path, damage: str, other: str,
) -> None:
    locked(tmp_path)
    wound(tmp_path / "codes", damage)
    wound(tmp_path / "codes-copy", other)
    lock = again(tmp_path)
    assert lock.is_set("staff") and lock.is_set("facilitator")
    assert lock.judge("staff", CODE) == Verdict(False, 0, DAMAGED)
    assert lock.trouble == DAMAGED
    with pytest.raises(CodeRefused):
        lock.set("staff", CODE)


def test_a_power_cut_between_the_copies_brings_no_spent_code_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    lock = locked(tmp_path)
    printed, *_ = lock.print_sheet()
    really, written = durable.replace, []

    def cut(path: Path, content: bytes) -> None:
        written.append(path.name)
        if path.name == "codes":
            really(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(durable, "replace", cut)
        lock.set("staff", OTHER, recovery=printed)
    assert written == ["codes", "codes-copy"]
    again(tmp_path)
    wound(tmp_path / "codes", "torn")
    lock = again(tmp_path)
    assert not lock.redeem(printed).ok
    assert lock.judge("staff", OTHER).ok


def test_a_code_that_is_written_but_for_the_last_step_was_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The folder's own sync fails: what is read afterwards is what staff are told."""
    lock = locked(tmp_path)

    def failing(_folder: Path) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(durable, "sync_folder", failing)
        lock.set("staff", OTHER)
    assert again(tmp_path).judge("staff", OTHER).ok


def test_the_command_line_sets_damaged_files_aside_and_new_codes_can_be_set(
    tmp_path: Path,
) -> None:
    locked(tmp_path)
    for name in ("codes", "codes-copy"):
        wound(tmp_path / name, "empty")
    lock = again(tmp_path)
    assert lock.forget_damaged() == tmp_path / "codes-set-aside-2026-11-1"
    assert (tmp_path / "codes-copy-set-aside-2026-11-1").exists()
    lock.set("staff", "820461")
    assert again(tmp_path).judge("staff", "820461").ok
    assert lock.forget_damaged() is None


def test_a_code_set_from_the_command_line_holds_at_once_in_the_running_kiosk(
    tmp_path: Path,
) -> None:
    running = locked(tmp_path)
    again(tmp_path).set("staff", "820461")
    assert not running.judge("staff", CODE).ok
    assert running.judge("staff", "820461").ok


@pytest.mark.parametrize("damage", ["empty", "gone"])
def test_codes_that_rot_or_go_while_the_kiosk_runs_hold_on_in_it_and_are_kept_again(
    tmp_path: Path, damage: str,
) -> None:
    running = locked(tmp_path)
    for name in ("codes", "codes-copy"):
        wound(tmp_path / name, damage)
    assert running.is_set("staff") and running.trouble is None
    assert not running.judge("staff", OTHER).ok
    assert running.judge("staff", CODE).ok
    assert again(tmp_path).judge("staff", CODE).ok


def wound(path: Path, damage: str) -> None:
    """Do to the file what cards and power cuts do."""
    good = path.read_bytes()
    if damage == "gone":
        path.unlink()
        return
    path.write_bytes({
        "empty": b"", "torn": good[:-20], "flipped": good.replace(b'"failures":', b'"failures":1'),
        "foreign": b"hello\n"}[damage])
