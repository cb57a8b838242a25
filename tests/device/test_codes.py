"""A code keeps children out: guessing is slow, and pulling the plug does not make it faster."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.device import durable
from kiosk.device.clock import HandClock
from kiosk.device.codes import (
    DAMAGED,
    IN_USE,
    NO_RECOVERY,
    SELDOM,
    CodeLock,
    CodeRefused,
    Cost,
    Verdict,
    delay_seconds,
)

DAY_MS = 24 * 60 * 60 * 1000
QUARTER_MS = 15 * 60 * 1000
CODE = "493817"
OTHER = "820461"
WRONG = "111119"
CHEAP = Cost(n=2, r=1, p=1)


def locked(data_dir: Path, clock: HandClock | None = None) -> CodeLock:
    """A lock with CODE for staff, cheap to try."""
    lock = CodeLock.open(data_dir, clock or HandClock.at("2026-11-23"), CHEAP)
    lock.set("staff", CODE)
    return lock


def again(data_dir: Path, clock: HandClock | None = None) -> CodeLock:
    """The same lock after a restart."""
    return CodeLock.open(data_dir, clock or HandClock.at("2026-11-23"), CHEAP)


def test_a_new_tablet_has_no_code(tmp_path: Path) -> None:
    lock = again(tmp_path)
    assert not lock.is_set("staff")
    assert not lock.judge("staff", CODE).ok


def test_the_right_code_opens_and_any_other_does_not(tmp_path: Path) -> None:
    lock = locked(tmp_path)
    assert lock.is_set("staff")
    assert lock.judge("staff", CODE) == Verdict(True)
    for wrong in (WRONG, "", CODE + "0", CODE[:-1], "not digits"):
        assert not again(tmp_path).judge("staff", wrong).ok


def test_the_code_is_kept_over_a_restart_and_its_digits_are_not_in_the_file(tmp_path: Path) -> None:
    locked(tmp_path)
    assert again(tmp_path).judge("staff", CODE).ok
    assert CODE.encode() not in (tmp_path / "codes").read_bytes()


def test_a_code_may_be_typed_in_the_digits_of_any_of_the_four_languages(tmp_path: Path) -> None:
    assert locked(tmp_path).judge("staff", "٤٩٣٨١٧").ok


def test_each_role_has_its_own_code_and_its_own_failures(tmp_path: Path) -> None:
    lock = locked(tmp_path)
    lock.set("facilitator", "820461")
    for _ in range(5):
        lock.judge("facilitator", WRONG)
    assert lock.judge("facilitator", "820461").wait_seconds == 30
    assert lock.judge("staff", CODE).ok
    assert not lock.judge("staff", "820461").ok


@pytest.mark.parametrize("code", [
    "", "12345", "1234567", "12345a", "000000", "123456", "654321", "111112", "121212", "483483",
])
def test_codes_that_a_child_would_try_are_refused(tmp_path: Path, code: str) -> None:
    with pytest.raises(CodeRefused):
        locked(tmp_path).set("staff", code)
    assert again(tmp_path).judge("staff", CODE).ok


@pytest.mark.parametrize(("failures", "seconds"), [
    (0, 0), (4, 0), (5, 30), (6, 0), (9, 0), (10, 30), (29, 30), (30, 30), (35, 42), (40, 60),
    (130, 30 * 1024), (140, 86400), (10**6, 86400),
])
def test_delays_grow_as_androids_do(failures: int, seconds: int) -> None:
    assert delay_seconds(failures) == seconds


def test_a_guess_during_the_delay_is_not_even_looked_at(tmp_path: Path) -> None:
    clock = HandClock.at("2026-11-23")
    lock = locked(tmp_path, clock)
    waits = [lock.judge("staff", WRONG).wait_seconds for _ in range(5)]
    assert waits == [0, 0, 0, 0, 30]
    clock.elapsed_ms += 29_001
    assert lock.judge("staff", CODE) == Verdict(False, 1)
    clock.elapsed_ms += 999
    assert lock.judge("staff", CODE) == Verdict(True)


def test_the_right_code_forgives_all_failures(tmp_path: Path) -> None:
    lock = locked(tmp_path)
    for _ in range(4):
        lock.judge("staff", WRONG)
    assert lock.judge("staff", CODE).ok
    assert [again(tmp_path).judge("staff", WRONG).wait_seconds for _ in range(4)] == [0] * 4


def both(data_dir: Path, clock: HandClock | None = None) -> CodeLock:
    """A lock with CODE for staff and another for those who lead groups."""
    lock = locked(data_dir, clock)
    lock.set("facilitator", OTHER)
    return lock


def test_one_keypad_knows_whose_code_it_was_given(tmp_path: Path) -> None:
    lock = both(tmp_path)
    assert lock.enter(CODE) == Verdict(True, role="staff")
    assert lock.enter(OTHER) == Verdict(True, role="facilitator")
    assert not lock.enter(WRONG).ok


def test_a_guess_at_the_keypad_is_a_guess_at_either_code(tmp_path: Path) -> None:
    lock = both(tmp_path)
    assert [lock.enter(WRONG).wait_seconds for _ in range(5)] == [0, 0, 0, 0, 30]
    assert lock.enter(CODE) == Verdict(False, 30)
    assert lock.enter(OTHER) == Verdict(False, 30)


def test_who_knows_one_code_cannot_use_it_to_guess_at_the_other_for_ever(tmp_path: Path) -> None:
    clock = HandClock.at("2026-11-23")
    lock = both(tmp_path, clock)
    for _ in range(60):
        lock.enter(WRONG)
        assert lock.enter(OTHER).ok or lock.enter(OTHER).wait_seconds
    assert lock.judge("staff", CODE).wait_seconds > 0
    clock.elapsed_ms += DAY_MS
    assert lock.enter(OTHER).ok, "whoever leads a group is not kept out by it"


def test_the_right_code_of_one_is_no_failure_of_the_other(tmp_path: Path) -> None:
    lock = both(tmp_path)
    for _ in range(20):
        assert lock.enter(OTHER).ok
        assert lock.enter(CODE).ok


def test_both_roles_cannot_have_the_same_code(tmp_path: Path) -> None:
    lock = both(tmp_path)
    with pytest.raises(CodeRefused, match=IN_USE):
        lock.set("facilitator", CODE)
    assert lock.enter(OTHER).role == "facilitator"


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


def guesses_in_a_day(data_dir: Path, restart_every: int) -> int:
    """How many guesses a patient thief gets judged in 24 hours of the tablet's running time."""
    clock = HandClock.at("2026-11-23")
    lock = both(data_dir, clock)
    spent_ms = judged = 0
    while True:
        wait = lock.enter(WRONG).wait_seconds
        judged += 1
        if restart_every and judged % restart_every == 0:
            # The plug is pulled in the middle of the delay, and the date is set far off.
            served = wait * 500
            spent_ms += served
            clock = HandClock.at("2099-01-01" if judged % 2 else "1999-01-01")
            lock = again(data_dir, clock)
            wait = lock.enter(WRONG).wait_seconds or wait
        clock.elapsed_ms += wait * 1000
        spent_ms += wait * 1000
        if spent_ms > DAY_MS:
            return judged


@pytest.mark.parametrize("restart_every", [0, 1, 2, 7])
def test_a_day_of_guessing_gives_110_guesses_whatever_is_done_to_the_plug_and_the_date(
    tmp_path: Path, restart_every: int,
) -> None:
    assert 50 < guesses_in_a_day(tmp_path, restart_every) <= 110


def test_fifty_restarts_under_a_clock_that_jumps_shorten_nothing(tmp_path: Path) -> None:
    clock = HandClock.at("2026-11-23")
    lock = locked(tmp_path, clock)
    for _ in range(5):
        lock.judge("staff", WRONG)
    for day in ["1999-01-01", "2099-12-31"] * 25:
        clock = HandClock.at(day)
        lock = again(tmp_path, clock)
        assert lock.judge("staff", CODE) == Verdict(False, 30)
        clock.seconds += 10**9 if day < "2000" else -10**9
        clock.elapsed_ms += 29_000
        assert lock.judge("staff", CODE) == Verdict(False, 1)
    clock.elapsed_ms += 1000
    assert lock.judge("staff", CODE).ok


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["guess", "restart", "wait"]), max_size=40))
def test_a_failure_once_made_is_never_forgotten(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[str],
) -> None:
    folder = tmp_path_factory.mktemp("codes")
    clock = HandClock.at("2026-11-23")
    lock = locked(folder, clock)
    failures = 0
    open_at = 0
    for deed in deeds:
        if deed == "restart":
            clock = HandClock.at("2026-11-23")
            lock = again(folder, clock)
            open_at = delay_seconds(failures) * 1000
        elif deed == "wait":
            clock.elapsed_ms += 15_000
        else:
            waiting = clock.elapsed_ms < open_at
            verdict = lock.judge("staff", WRONG)
            assert not verdict.ok
            if not waiting:
                failures += 1
                open_at = clock.elapsed_ms + delay_seconds(failures) * 1000
            assert verdict.wait_seconds * 1000 == max(0, open_at - clock.elapsed_ms)


def test_the_failure_is_on_the_disk_before_the_guess_is_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    lock = locked(tmp_path)

    class PulledPlugError(BaseException):
        """The power goes while the guess is being judged."""

    def cut(*_: object, **__: object) -> bytes:
        raise PulledPlugError

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.device.code_file.scrypt", cut)
        for _ in range(5):
            with pytest.raises(PulledPlugError):
                lock.judge("staff", CODE)
            lock = again(tmp_path)
    assert lock.judge("staff", CODE) == Verdict(False, 30)


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


def test_a_real_guess_costs_what_owasp_asks_for(tmp_path: Path) -> None:
    lock = CodeLock.open(tmp_path, HandClock.at("2026-11-23"))
    lock.set("staff", CODE)
    assert '"cost":[16384,8,5]' in (tmp_path / "codes").read_text()
    assert lock.judge("staff", CODE).ok
