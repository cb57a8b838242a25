"""A power cut returns to the same page; the next child inherits nothing."""

import os
from pathlib import Path

import pytest

from kiosk.device.sitting import SavedSitting

HERE = {"story": "tiny", "language": "ckb", "path": ["c1_01", "c1_02"], "counted": {"x": True}}
THERE = {**HERE, "path": ["c1_01", "c1_02", "c1_03"]}


def failing_sync(monkeypatch: pytest.MonkeyPatch, nth: int) -> list[int]:
    """Let the `nth` fsync from now on fail; returns the calls made so far, growing."""
    calls: list[int] = []
    really = os.fsync

    def sync(handle: int) -> None:
        calls.append(handle)
        if len(calls) == nth:
            raise OSError(5, "Input/output error")
        really(handle)

    monkeypatch.setattr(os, "fsync", sync)
    return calls


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    assert SavedSitting(tmp_path).save(HERE)
    assert SavedSitting(tmp_path).load() == HERE


def test_the_last_page_saved_is_the_one_loaded(tmp_path: Path) -> None:
    sitting = SavedSitting(tmp_path)
    assert sitting.save(HERE) and sitting.save(THERE)
    assert sitting.load() == THERE


def test_nothing_saved_is_no_sitting(tmp_path: Path) -> None:
    assert SavedSitting(tmp_path / "never_made").load() is None


@pytest.mark.parametrize("keep", range(0, 60, 7))
def test_a_torn_file_falls_back_to_the_page_before(tmp_path: Path, keep: int) -> None:
    sitting = SavedSitting(tmp_path)
    assert sitting.save(HERE) and sitting.save(THERE)
    current = tmp_path / "sitting.json"
    current.write_bytes(current.read_bytes()[:keep])
    assert sitting.load() == HERE


def test_every_flipped_bit_is_noticed(tmp_path: Path) -> None:
    sitting = SavedSitting(tmp_path)
    assert sitting.save(HERE) and sitting.save(THERE)
    current = tmp_path / "sitting.json"
    good = current.read_bytes()
    for place in range(len(good) - 1):
        current.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1:])
        assert sitting.load() == HERE


def test_a_torn_file_never_takes_the_good_copys_place(tmp_path: Path) -> None:
    sitting = SavedSitting(tmp_path)
    assert sitting.save(HERE) and sitting.save(THERE)
    (tmp_path / "sitting.json").write_bytes(b"")
    assert sitting.save(THERE)
    (tmp_path / "sitting.json").write_bytes(b"torn again")
    assert sitting.load() == HERE


def test_two_torn_files_are_no_sitting(tmp_path: Path) -> None:
    sitting = SavedSitting(tmp_path)
    assert sitting.save(HERE) and sitting.save(THERE)
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[:-9])
    assert sitting.load() is None


def test_after_a_wipe_nothing_is_left(tmp_path: Path) -> None:
    sitting = SavedSitting(tmp_path)
    assert sitting.save(HERE) and sitting.save(THERE) and sitting.wipe()
    assert sitting.load() is None
    assert list(tmp_path.iterdir()) == []
    assert sitting.wipe()


def test_wiping_where_nothing_ever_was_is_done(tmp_path: Path) -> None:
    assert SavedSitting(tmp_path / "never_made").wipe()


def test_when_any_write_fails_the_old_page_or_the_new_one_is_there_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    for nth in range(1, 100):
        sitting = SavedSitting(tmp_path / str(nth))
        assert sitting.save(HERE)
        with monkeypatch.context() as patch:
            calls = failing_sync(patch, nth)
            saved = sitting.save(THERE)
        assert SavedSitting(tmp_path / str(nth)).load() in ([THERE] if saved else [HERE, THERE])
        if len(calls) < nth:
            assert saved
            return
    pytest.fail("saving never came through")


def test_what_json_cannot_say_is_a_fault_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        SavedSitting(tmp_path).save({"path": {1, 2}})
