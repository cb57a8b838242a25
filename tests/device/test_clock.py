"""A tablet that forgot the date says so; it never invents a month."""

import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.clock import BUILD_MONTH, HandClock, TabletClock, month_of
from kiosk.model.counts import is_month


def utc(*date: int) -> float:
    """Seconds since 1970 of a moment in UTC: year, month, day, hour, minute, second."""
    return calendar.timegm((*date, *(0,) * (6 - len(date))))


@pytest.mark.parametrize(("seconds", "month"), [
    (0, "unknown"),                                     # the battery was out: January 1970
    (utc(2000, 1, 1), "unknown"),
    (utc(2026, 10, 31, 20, 59, 59), "unknown"),         # before the program was built
    (utc(2026, 10, 31, 21, 0, 0), "2026-11"),           # midnight at UTC+3
    (utc(2026, 12, 31, 20, 59, 59), "2026-12"),
    (utc(2026, 12, 31, 21, 0, 0), "2027-01"),
    (utc(2041, 11, 30), "2041-11"),
    (utc(2041, 12, 1), "unknown"),                      # nobody set this on purpose
    (utc(2099, 1, 1), "unknown"),
    (-1, "unknown"),
    (1e18, "unknown"),
    (float("inf"), "unknown"),
])
def test_a_month_is_told_only_when_it_can_be_true(seconds: float, month: str) -> None:
    assert month_of(seconds) == month


def test_the_build_month_itself_is_known() -> None:
    year, month = (int(part) for part in BUILD_MONTH.split("-"))
    assert month_of(utc(year, month, 15)) == BUILD_MONTH


@given(st.floats())
def test_whatever_the_hardware_says_the_answer_is_a_month_or_unknown(seconds: float) -> None:
    assert is_month(month_of(seconds))


def test_the_tablets_clock_never_runs_backwards_in_milliseconds() -> None:
    clock = TabletClock()
    first = clock.milliseconds()
    assert clock.milliseconds() >= first
    assert is_month(clock.month())


def test_a_clock_set_by_hand_stands_where_it_was_set() -> None:
    clock = HandClock.at("2027-03-08")
    assert (clock.month(), clock.milliseconds()) == ("2027-03", 0)
