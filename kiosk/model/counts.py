"""What may be counted, as values: one increment, one count, one row of the month's table.

It knows no clock, no disk and no person. A detail is a stable id of the story, never words.
"""

import re
from collections.abc import Iterable

import msgspec

#: Every metric there is; what each means, and what it does not, is told in docs/counts.md.
METRICS: tuple[str, ...] = (
    "sessions_started",
    "sessions_completed",
    "sessions_ended",
    "ending_reached",
    "choice_taken",
    "item_shown",
    "item_first_correct",
    "item_first_option",
    "item_resolved",
    "item_hint",
    "panels_seen",
    "group_heads",
    "group_first_time",
    "group_chapters",
    "group_closings",
    "group_closing_heads",
    "group_votes",
    "group_hands",
)

#: One child (or a few) at the glass, or a session that a facilitator leads.
MODES: tuple[str, ...] = ("child", "group")

#: The month of a count made while the tablet did not know the date.
UNKNOWN_MONTH = "unknown"

_ID = re.compile(r"[A-Za-z0-9_.:-]{1,64}")
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_LARGEST = 10**9


class NotCountable(ValueError):
    """What was to be counted is no stable id, or is no metric: a fault in the program."""


def is_id(text: str) -> bool:
    """Whether `text` is a stable id: 1 to 64 letters, digits and `_ . : -`, all ASCII."""
    return _ID.fullmatch(text) is not None


def is_month(text: str) -> bool:
    """Whether `text` is `YYYY-MM` or `unknown`."""
    return text == UNKNOWN_MONTH or _MONTH.fullmatch(text) is not None


class Key(msgspec.Struct, frozen=True):
    """What is counted; raises NotCountable when a part could hold words, a name or a feeling."""

    story_id: str
    story_version: str
    language: str
    mode: str
    metric: str
    detail: str = ""

    def __post_init__(self) -> None:
        """Refuse whatever is not a stable id of a known kind."""
        for name in ("story_id", "story_version", "language"):
            if not is_id(getattr(self, name)):
                raise NotCountable(f"{name} {getattr(self, name)!r} is no stable id")
        if self.mode not in MODES:
            raise NotCountable(f"mode {self.mode!r} is not one of {', '.join(MODES)}")
        if self.metric not in METRICS:
            raise NotCountable(f"{self.metric!r} is not one of the metrics {', '.join(METRICS)}")
        if self.detail and not is_id(self.detail):
            raise NotCountable(f"the detail {self.detail!r} of {self.metric} is no stable id")


class Entry(Key, frozen=True):
    """One increment that a screen asks to record; the ledger stamps the month, never the screen."""

    by: int = 1

    def __post_init__(self) -> None:
        """A count only ever grows."""
        super().__post_init__()
        if not 1 <= self.by <= _LARGEST:
            raise NotCountable(f"{self.metric} cannot grow by {self.by}")


class Count(Key, frozen=True):
    """How often `Key` was counted."""

    value: int = 0

    def __post_init__(self) -> None:
        """A count is never negative."""
        super().__post_init__()
        if self.value < 0:
            raise NotCountable(f"{self.metric} cannot be {self.value}")


class Row(Count, frozen=True, kw_only=True):
    """One line of the month's table, as the staff screen sums it and as the export writes it.

    `epoch` changes when the counts were restored from a copy, so that old and new can be added.
    Of counts whose month the tablet did not know, `month_said` is the one that staff named
    afterwards, and `said_times` how often they did: the latest word holds. Neither is part of the
    cell; `month` stays `unknown` for good.
    """

    month: str
    site: str = ""
    epoch: str = ""
    month_said: str = ""
    said_times: int = 0

    def __post_init__(self) -> None:
        """A month is a month or unknown."""
        super().__post_init__()
        if not is_month(self.month):
            raise NotCountable(f"{self.month!r} is no month; it should look like 2026-11")

    @property
    def counted_in(self) -> str:
        """The month to which everybody adds this row: the tablet's, else what staff said."""
        return self.month_said or self.month


class Install(msgspec.Struct, frozen=True):
    """Who counted: random ids of this installation, and the codes staff gave it.

    `install_id` and `epoch` are random and begin with a letter, so that no spreadsheet takes them
    for numbers; no serial number of the machine is in them.
    """

    install_id: str
    epoch: str
    site: str = ""
    device_label: str = ""


class MonthTotals(msgspec.Struct, frozen=True):
    """One month's rows, from every site, language and epoch of this tablet."""

    month: str
    rows: tuple[Row, ...]

    def total(self, metric: str, story_id: str | None = None) -> int:
        """The sum of `metric`, of one story or of all."""
        return sum(
            row.value for row in self.rows
            if row.metric == metric and story_id in (None, row.story_id)
        )

    def totals(self) -> tuple[tuple[str, int], ...]:
        """Every metric with its sum, in the order of METRICS, zeros too."""
        return tuple((metric, self.total(metric)) for metric in METRICS)


def by_month(rows: Iterable[Row]) -> tuple[MonthTotals, ...]:
    """`rows` by month, oldest first; `unknown`, where there is any, comes last."""
    months: dict[str, list[Row]] = {}
    for row in rows:
        months.setdefault(row.counted_in, []).append(row)
    return tuple(MonthTotals(month, tuple(months[month])) for month in sorted(months))
