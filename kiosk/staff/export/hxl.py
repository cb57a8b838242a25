"""The same figures under the hashtags of the Humanitarian Exchange Language (HXL 1.1).

It knows no file. A month is two dates; a figure that is not shown is blank, and a column says why:
HXL takes no "<11" for a number.
"""

import calendar
from collections import Counter
from collections.abc import Iterable

from kiosk.model.counts import UNKNOWN_MONTH, Install, Row
from kiosk.staff.export.shareable import Shared
from kiosk.staff.export.table import Cell, csv_of
from kiosk.staff.export.terms import term

_EXACT = (
    ("Site code", "#loc+code"),
    ("Tablet", "#meta+tablet"),
    ("Month start", "#date+start"),
    ("Month end", "#date+end"),
    ("Story", "#activity+code"),
    ("Story version", "#meta+version"),
    ("Language", "#meta+lang"),
    ("Mode", "#meta+mode"),
    ("Counter", "#indicator+code"),
    ("What it counts", "#indicator+name"),
    ("Detail", "#indicator+detail"),
    ("Number", "#indicator+value+num"),
    ("How to read it", "#meta+flag"),
)

_SHARED = tuple(
    column for column in _EXACT if column[0] not in ("Tablet", "Story version", "Detail")
)


def exact_hxl(rows: Iterable[Row], install: Install) -> bytes:
    """Every cell, epochs added up; the month that staff named counts as one that was known."""
    sums: Counter[tuple[str, ...]] = Counter()
    for row in rows:
        sums[row.counted_in, row.site, row.story_id, row.story_version, row.language, row.mode,
             row.metric, row.detail] += row.value
    lines: list[tuple[Cell, ...]] = []
    for (month, site, story, version, language, mode, metric, detail), value in sorted(
            sums.items()):
        flag = "month_unknown" if month == UNKNOWN_MONTH else "exact"
        lines.append((site, install.device_label, *_days(month), story, version, language, mode,
                      metric, term(metric), detail, value, flag))
    return _hxl(_EXACT, lines)


def shared_hxl(cells: Iterable[Shared]) -> bytes:
    """What may leave the organisation; small numbers are blank."""
    return _hxl(_SHARED, [
        (cell.site, *_days(cell.month), cell.story_id, cell.language, cell.mode, cell.metric,
         term(cell.metric), cell.value, cell.flag)
        for cell in cells
    ])


def _hxl(columns: tuple[tuple[str, str], ...], lines: list[tuple[Cell, ...]]) -> bytes:
    titles, tags = zip(*columns, strict=True)
    return csv_of([titles, tags, *lines])


def _days(month: str) -> tuple[str, str]:
    """The first and last day of a month; blank where it is not known."""
    if month == UNKNOWN_MONTH:
        return "", ""
    _, last = calendar.monthrange(int(month[:4]), int(month[5:]))
    return f"{month}-01", f"{month}-{last:02d}"
