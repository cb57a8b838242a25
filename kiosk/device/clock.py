"""The only place that knows the time: the month on the wall, and milliseconds that never jump.

It knows nothing of what is dated. It says nothing finer than a month, so nothing finer is kept.
"""

import calendar
import time
from typing import Protocol

from kiosk.model.counts import UNKNOWN_MONTH, is_month

#: The month this program was made; a tablet whose clock says less has lost its date.
BUILD_MONTH = "2026-11"

#: A clock further ahead than this was set wrong; no tablet of ours lives that long.
LONGEST_LIFE_YEARS = 15

#: Iraq and Syria keep UTC+3 all year. Fixed, so that a wrong time zone cannot move a month.
UTC_OFFSET_SECONDS = 3 * 60 * 60


NO_MONTH = "A month is written like 2026-11."
TOO_EARLY = "The kiosk did not exist in that month."
NOT_YET = "That month has not come yet."


class Clock(Protocol):
    """What the device modules ask of a clock."""

    def month(self) -> str:
        """The month as `YYYY-MM`, or `unknown`."""

    def milliseconds(self) -> int:
        """Monotonic milliseconds; only their differences mean anything."""


class TabletClock:
    """The clock of this tablet, which may have forgotten the date."""

    def month(self) -> str:
        """The month as `YYYY-MM`, or `unknown`."""
        return month_of(time.time())

    def milliseconds(self) -> int:
        """Monotonic milliseconds; setting the wall clock does not move them."""
        return time.monotonic_ns() // 1_000_000


class HandClock:
    """A clock whose hands are moved by hand: for tests, and for tours that must always look alike.

    `seconds` is the wall clock since 1970, UTC; `elapsed_ms` the monotonic one.
    """

    def __init__(self, seconds: float, elapsed_ms: int = 0) -> None:
        self.seconds = seconds
        self.elapsed_ms = elapsed_ms

    @classmethod
    def at(cls, day: str) -> "HandClock":
        """A clock at the noon (UTC) of `day`, which is `YYYY-MM-DD`."""
        return cls(calendar.timegm(time.strptime(f"{day} 12", "%Y-%m-%d %H")))

    def month(self) -> str:
        """The month as `YYYY-MM`, or `unknown`."""
        return month_of(self.seconds)

    def milliseconds(self) -> int:
        """What the monotonic hand was set to."""
        return self.elapsed_ms


def month_of(seconds: float) -> str:
    """The month of `seconds` since 1970 (UTC); `unknown` before BUILD_MONTH or absurdly far on."""
    try:
        date = time.gmtime(seconds + UTC_OFFSET_SECONDS)
    except (OverflowError, OSError, ValueError):  # beyond what the C library can name
        return UNKNOWN_MONTH
    built_year, built_month = (int(part) for part in BUILD_MONTH.split("-"))
    months_since = (date.tm_year - built_year) * 12 + date.tm_mon - built_month
    if not 0 <= months_since <= LONGEST_LIFE_YEARS * 12:
        return UNKNOWN_MONTH
    return time.strftime("%Y-%m", date)


def possible_months(now: str) -> tuple[str, ...]:
    """Every month in which a count can have been made, oldest first; `now` may be `unknown`."""
    year, month = (int(part) for part in BUILD_MONTH.split("-"))
    months = tuple(
        f"{year + (month - 1 + number) // 12:04d}-{(month - 1 + number) % 12 + 1:02d}"
        for number in range(LONGEST_LIFE_YEARS * 12 + 1)
    )
    return months if now == UNKNOWN_MONTH else tuple(one for one in months if one <= now)


def why_not(month: str, now: str) -> str:
    """Why staff cannot mean `month`, in a sentence; "" where they can."""
    if not is_month(month) or month == UNKNOWN_MONTH:
        return NO_MONTH
    if month < BUILD_MONTH:
        return TOO_EARLY
    return "" if month in possible_months(now) else NOT_YET
