"""A file is old or new, whole, whenever the power goes."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.device import durable


def test_a_file_is_on_the_disk_before_it_takes_its_name_and_the_name_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    steps: list[str] = []
    sync, rename = os.fsync, Path.replace

    def watched_sync(handle: int) -> None:
        is_folder = os.path.isdir(handle)  # noqa: PTH112 - a handle, which pathlib does not take
        steps.append("sync folder" if is_folder else "sync file")
        sync(handle)

    def watched_rename(path: Path, target: Path) -> Path:
        steps.append("rename")
        return rename(path, target)

    monkeypatch.setattr(os, "fsync", watched_sync)
    monkeypatch.setattr(Path, "replace", watched_rename)
    durable.replace(tmp_path / "file", b"new")
    assert steps == ["sync file", "rename", "sync folder"]


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_where_the_new_file_cannot_be_written_the_old_one_stays_and_no_scrap_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int,
) -> None:
    durable.replace(tmp_path / "file", b"old")

    def fail(_handle: int) -> None:
        raise OSError(number, "injected")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="injected"):
        durable.replace(tmp_path / "file", b"new")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_a_file_system_that_syncs_no_folders_takes_files_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    really = os.fsync

    def only_files(handle: int) -> None:
        if os.path.isdir(handle):  # noqa: PTH112 - a handle, which pathlib does not take
            raise OSError(errno.EINVAL, "Invalid argument")
        really(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    durable.replace(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"


def test_a_sealed_line_opens_again_and_is_plain_ascii() -> None:
    value = {"b": [1, "كتاب"], "a": None}
    line = durable.sealed(value)
    assert durable.unsealed(line) == value
    assert line.isascii()
    assert line.count(b"\n") == 1


@pytest.mark.parametrize("line", [b"", b"\n", b"00000000 {}\n", b"no seal", b"{}\n", b"\xff\xfe"])
def test_a_line_with_no_seal_or_a_wrong_one_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match="checksum"):
        durable.unsealed(line)


def test_what_is_set_aside_never_takes_the_place_of_what_was_set_aside_before(
    tmp_path: Path,
) -> None:
    for content in (b"one", b"two"):
        (tmp_path / "file.txt").write_bytes(content)
        durable.set_aside(tmp_path / "file.txt", "file", "unknown")
    assert (tmp_path / "file-set-aside-unknown-1.txt").read_bytes() == b"one"
    assert (tmp_path / "file-set-aside-unknown-2.txt").read_bytes() == b"two"
