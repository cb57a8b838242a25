"""A code keeps children out: guessing is slow, and pulling the plug does not make it faster."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.device.clock import HandClock
from kiosk.device.codes import IN_USE, CodeLock, CodeRefused, Verdict, delay_seconds
from tests.device.locks import CODE, DAY_MS, OTHER, WRONG, again, both, locked


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


def test_a_real_guess_costs_what_owasp_asks_for(tmp_path: Path) -> None:
    lock = CodeLock.open(tmp_path, HandClock.at("2026-11-23"))
    lock.set("staff", CODE)
    assert '"cost":[16384,8,5]' in (tmp_path / "codes").read_text()
    assert lock.judge("staff", CODE).ok
