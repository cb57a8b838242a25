"""A set of files comes to a stick whole, or the export says that it failed and the old stays."""

import errno
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.staff.export import folder as folder_module
from kiosk.staff.export.failing import (
    NO_FOLDER,
    STICK_CHANGED,
    STICK_FAILING,
    STICK_FULL,
    STICK_READ_ONLY,
    ExportFailed,
    sentence_for,
)
from kiosk.staff.export.folder import write_set

FILES = {"a.csv": b"one\r\n", "a.json": b"[1]\n"}
MORE = {"a.csv": b"one, two\r\n", "a.json": b"[1, 2]\n"}

#: Noon of 1 November 2026 and of 1 January 1980, UTC.
NOVEMBER, NO_DAY = 1_793_534_400, 315_576_000


def longer(new: Mapping[str, bytes], old: Mapping[str, bytes]) -> bool:
    """A stand-in for reading: a file says all of another where it begins with the same letter."""
    return all(new.get(name, b"")[:1] == content[:1] for name, content in old.items())


def write(to: Path, files: Mapping[str, bytes] = FILES, month: str = "2026-11") -> Path:
    """One export."""
    return write_set(to, "set", files, month, longer)


def held(to: Path) -> dict[str, dict[str, bytes]]:
    """Everything on the stick, by folder and file."""
    return {
        folder.name: {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
        for folder in sorted(to.iterdir())
    }


def test_all_files_are_in_a_folder_of_that_name_and_nothing_else_is(tmp_path: Path) -> None:
    assert write(tmp_path) == tmp_path / "set"
    assert held(tmp_path) == {"set": FILES}


def test_a_later_set_takes_the_place_of_the_one_of_which_it_says_everything(
    tmp_path: Path,
) -> None:
    write(tmp_path)
    assert write(tmp_path, MORE) == tmp_path / "set"
    assert held(tmp_path) == {"set": MORE}


def test_a_set_that_says_anything_else_is_left_alone(tmp_path: Path) -> None:
    other = {"a.csv": b"theirs"}
    write(tmp_path, other)
    assert write(tmp_path) == tmp_path / "set-2"
    assert write(tmp_path, MORE) == tmp_path / "set-2"
    assert held(tmp_path) == {"set": other, "set-2": MORE}


def test_a_folder_in_which_somebody_keeps_something_of_theirs_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "set" / "notes.txt").write_bytes(b"our notes")
    (tmp_path / "set" / "photos").mkdir()
    assert write(tmp_path, MORE).name == "set-2"
    assert (tmp_path / "set" / "notes.txt").read_bytes() == b"our notes"


def test_what_else_is_on_the_stick_is_not_touched(tmp_path: Path) -> None:
    for name in ("set.csv", "set-x", "another set", "set.part.txt"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "sets.part").mkdir()
    before = sorted(path.name for path in tmp_path.iterdir())
    write(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*before, "set"])


@pytest.mark.parametrize("leftover", ["set.part", "set-2.part", "set.old.part", "set-7.old.part"])
def test_what_an_export_that_was_cut_off_has_left_goes_with_the_next(
    tmp_path: Path, leftover: str,
) -> None:
    (tmp_path / leftover).mkdir()
    (tmp_path / leftover / "a.csv").write_bytes(b"o")
    write(tmp_path)
    assert held(tmp_path) == {"set": FILES}


def test_two_sets_that_a_power_cut_has_left_become_one(tmp_path: Path) -> None:
    """The newer one was whole, and the older one had not gone yet."""
    write(tmp_path)
    (tmp_path / "set").rename(tmp_path / "set-2")
    write(tmp_path)
    assert held(tmp_path) == {"set": FILES}


@pytest.mark.parametrize(("month", "seconds"), [("2026-11", NOVEMBER), ("unknown", NO_DAY)])
def test_the_files_are_dated_at_the_beginning_of_their_month_and_no_nearer(
    tmp_path: Path, month: str, seconds: int,
) -> None:
    done = write(tmp_path, month=month)
    assert {path.stat().st_mtime for path in (done, *done.iterdir())} == {seconds}


def failing(monkeypatch: pytest.MonkeyPatch, number: int, nth: int = 1) -> list[int]:
    """Let the `nth` fsync fail with the error `number`; the list grows with each."""
    calls: list[int] = []
    really = os.fsync

    def sync(handle: int) -> None:
        calls.append(handle)
        if len(calls) == nth:
            raise OSError(number, os.strerror(number))
        really(handle)

    monkeypatch.setattr(os, "fsync", sync)
    return calls


@pytest.mark.parametrize("nth", range(1, 8))
def test_a_stick_that_fails_at_any_sync_leaves_a_whole_set_under_every_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nth: int,
) -> None:
    """Two files, the new folder, the stick; then the stick again for the old set and the name."""
    write(tmp_path)
    with monkeypatch.context() as patch:
        calls = failing(patch, errno.EIO, nth)
        if nth <= 6:
            with pytest.raises(OSError, match="Input/output"):
                write(tmp_path, MORE)
        else:
            write(tmp_path, MORE)
            assert len(calls) == nth - 1
    whole = [files for name, files in held(tmp_path).items() if not name.endswith(".part")]
    assert whole and all(files in (FILES, MORE) for files in whole)
    write(tmp_path, MORE)
    assert held(tmp_path) == {"set": MORE}


@pytest.mark.parametrize(("number", "sentence"), [
    (errno.ENOSPC, STICK_FULL), (errno.EROFS, STICK_READ_ONLY), (errno.EACCES, STICK_READ_ONLY),
    (errno.EIO, STICK_FAILING), (errno.ENODEV, NO_FOLDER), (errno.ENOENT, NO_FOLDER),
])
def test_what_went_wrong_is_one_sentence_for_a_grown_up(number: int, sentence: str) -> None:
    assert sentence_for(OSError(number, "")) == sentence


def test_a_stick_that_was_taken_out_is_missed_at_once(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="no longer there"):
        write(tmp_path / "gone")


def test_a_driver_that_cannot_sync_a_folder_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    failing(monkeypatch, errno.EINVAL, nth=3)
    assert write(tmp_path).exists()


@pytest.mark.parametrize("look", [1, 2])
def test_a_stick_that_does_not_keep_what_it_was_given_is_caught_and_the_old_set_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, look: int,
) -> None:
    """A stick of false size takes everything and gives back something else."""
    write(tmp_path)
    really = folder_module._check
    looks = []

    def check(folder: Path, files: Mapping[str, bytes]) -> None:
        looks.append(folder)
        if len(looks) == look:
            (folder / "a.json").write_bytes(b"[1, ?]\n")
        really(folder, files)

    monkeypatch.setattr(folder_module, "_check", check)
    with pytest.raises(ExportFailed) as failed:
        write(tmp_path, MORE)
    assert failed.value.sentence == STICK_CHANGED
    assert held(tmp_path)["set"] == FILES


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_a_stick_with_its_switch_on_cannot_be_written_to(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(PermissionError):
        write(tmp_path)
    tmp_path.chmod(0o700)


def test_a_stick_that_lets_nobody_date_its_files_takes_them_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One that was mounted for somebody else: no counts stay behind for a date's sake."""

    def not_yours(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "utime", not_yours)
    write(tmp_path)
    assert held(tmp_path) == {"set": FILES}
