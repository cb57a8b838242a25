"""What may leave the organisation: closed months, no small number, nothing that can be subtracted.

It knows no file. docs/counts.md, "What may be shared", gives the reasons; the tests attack it.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Literal, NamedTuple

from kiosk.model.counts import UNKNOWN_MONTH, Row

#: The smallest number that is shown at all (CMS and others blank 1 to 10).
LEAST = 11
#: What is shown is a multiple of this. 11 and 12 go up with the others to 15: a 10 would stand for
#: two numbers only, and every figure here stands for five or more.
STEP = 5
SMALLEST_SHOWN = 15

Flag = Literal["rounded", "small"]


class Shared(NamedTuple):
    """One figure: `value` is None and `flag` is `small` where the number is between 1 and 10.

    There is no detail in it: answers and endings of one metric add up to another one, and a total
    beside its parts gives away the part that was left blank.
    """

    month: str
    site: str
    story_id: str
    language: str
    mode: str
    metric: str
    value: int | None
    flag: Flag


def shareable(rows: Iterable[Row], now: str) -> tuple[Shared, ...]:
    """The figures of all closed months; `now` is the month that the tablet's clock says.

    Numbers are added up first and made coarse last. Where the tablet does not know the date, the
    latest month that it ever counted in may still be open.
    """
    rows = tuple(rows)
    open_month = latest_month(rows) if now == UNKNOWN_MONTH else now
    sums: Counter[tuple[str, str, str, str, str, str]] = Counter()
    for row in rows:
        if row.counted_in != UNKNOWN_MONTH and row.counted_in < open_month:
            sums[row.counted_in, row.site, row.story_id, row.language, row.mode,
                 row.metric] += row.value
    return tuple(
        Shared(*cell, *_coarse(value)) for cell, value in sorted(sums.items()) if value
    )


def latest_month(rows: Iterable[Row]) -> str:
    """The latest month that anything was counted in, or `unknown`."""
    return max(
        (row.counted_in for row in rows if row.counted_in != UNKNOWN_MONTH), default=UNKNOWN_MONTH)


def _coarse(value: int) -> tuple[int | None, Flag]:
    if value < LEAST:
        return None, "small"
    return max(SMALLEST_SHOWN, STEP * round(value / STEP)), "rounded"
