"""A printed code lets whoever forgot theirs set a new one, once."""

import os
from pathlib import Path

import pytest

from kiosk.device import durable
from kiosk.device.codes import NO_RECOVERY, CodeRefused, Verdict
from tests.device.locks import CODE, WRONG, again, locked


def test_a_printed_code_lets_a_new_code_be_set_once(tmp_path: Path) -> None:
    lock = locked(tmp_path)
    first, second, *_ = lock.print_sheet()
    assert lock.printed == 8
    running = again(tmp_path)
    assert running.redeem(first).ok
    assert running.redeem(first).ok, "it is used up when the new code is kept, and not before"
    running.set("staff", "820461", recovery=first)
    assert again(tmp_path).judge("staff", "820461").ok
    assert not again(tmp_path).judge("staff", CODE).ok
    assert again(tmp_path).redeem(first) == Verdict(False, 0, NO_RECOVERY)
    with pytest.raises(CodeRefused, match=NO_RECOVERY):
        running.set("staff", CODE, recovery=first)
    assert again(tmp_path).redeem(second).ok
    assert again(tmp_path).printed == 7


def test_a_printed_code_opens_where_guessing_has_closed_the_door_for_a_day(tmp_path: Path) -> None:
    lock = locked(tmp_path)
    code, *_ = lock.print_sheet()
    for _ in range(150):
        lock.judge("staff", WRONG)
        lock = again(tmp_path)
    assert lock.judge("staff", CODE).wait_seconds > 0
    lock.set("staff", "820461", recovery=code)
    assert lock.judge("staff", "820461").ok


def test_a_new_sheet_ends_the_one_before(tmp_path: Path) -> None:
    lock = locked(tmp_path)
    old, *_ = lock.print_sheet()
    new, *_ = lock.print_sheet()
    assert not lock.redeem(old).ok
    assert lock.redeem(new).ok
    assert lock.judge("staff", CODE).ok, "and changes no code"


@pytest.mark.parametrize("typed", ["", "1", CODE, "0" * 12, "1" * 13, "not a code!!"])
def test_what_was_not_printed_is_no_recovery_code(tmp_path: Path, typed: str) -> None:
    lock = locked(tmp_path)
    assert not lock.redeem(typed).ok
    lock.print_sheet()
    assert not lock.redeem(typed).ok


def test_a_printed_code_may_be_typed_in_the_digits_of_any_language(tmp_path: Path) -> None:
    lock = locked(tmp_path)
    code, *_ = lock.print_sheet()
    assert lock.redeem(code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))).ok


def test_no_printed_code_can_be_read_from_the_file(tmp_path: Path) -> None:
    codes = locked(tmp_path).print_sheet()
    kept = (tmp_path / "codes").read_bytes()
    assert len(set(codes)) == 8
    assert not [code for code in codes if code.encode() in kept]


def test_a_power_cut_while_a_forgotten_code_is_set_spends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    lock = locked(tmp_path)
    code, *_ = lock.print_sheet()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            lock.set("staff", "820461", recovery=code)
    assert again(tmp_path).judge("staff", CODE).ok
    assert again(tmp_path).redeem(code).ok


def test_a_file_from_before_recovery_codes_were_printed_still_opens(tmp_path: Path) -> None:
    locked(tmp_path)
    held = durable.unsealed((tmp_path / "codes").read_bytes())
    assert isinstance(held, dict)
    del held["recovery"]
    (tmp_path / "codes").write_bytes(durable.sealed(held))
    assert again(tmp_path).judge("staff", CODE).ok
    assert again(tmp_path).printed == 0
