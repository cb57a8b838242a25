"""DHIS2 `dataValueSets`: counters as data values, by a mapping that the organisation writes.

It knows no file and no server. Nothing is invented: what the mapping does not name is not sent, and
is named in a sentence. DHIS2 overwrites and does not add: two tablets of one site must be merged
before, or the second erases the first (docs/counts.md).
"""

import calendar
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.model.counts import UNKNOWN_MONTH, Row
from kiosk.staff.export.mapping import DhisMap, DhisValue
from kiosk.staff.export.shareable import Shared


class Figure(NamedTuple):
    """One number of a month, exact or shareable; `value` is None where it is not shown."""

    month: str
    site: str
    story_id: str
    language: str
    mode: str
    metric: str
    detail: str
    value: int | None


@dataclass(frozen=True)
class DataValueSet:
    """One form: one month of one organisation unit, ready to be posted."""

    org_unit: str
    period: str
    content: bytes
    values: int


def exact_figures(rows: Iterable[Row]) -> tuple[Figure, ...]:
    """Every cell, epochs and versions added up."""
    sums: Counter[tuple[str, str, str, str, str, str, str]] = Counter()
    for row in rows:
        sums[row.counted_in, row.site, row.story_id, row.language, row.mode, row.metric,
             row.detail] += row.value
    return tuple(Figure(*cell, value) for cell, value in sorted(sums.items()))


def shared_figures(cells: Iterable[Shared]) -> tuple[Figure, ...]:
    """What may leave the organisation."""
    return tuple(
        Figure(one.month, one.site, one.story_id, one.language, one.mode, one.metric, "", one.value)
        for one in cells
    )


def data_value_sets(
    figures: Sequence[Figure], mapping: DhisMap, now: str,
) -> tuple[DataValueSet, ...]:
    """One set for each month and mapped site, oldest first; `now` is the month that is still open.

    A set of a closed month is complete and says so by its completeDate, the last day of the month.
    """
    places = sorted({(one.month, one.site) for one in figures
                     if one.month != UNKNOWN_MONTH and one.site in mapping.org_units})
    sets = (_set(month, site, figures, mapping, closed=now != UNKNOWN_MONTH and month < now)
            for month, site in places)
    return tuple(one for one in sets if one.values)


def _set(month: str, site: str, figures: Iterable[Figure], mapping: DhisMap, *,
         closed: bool) -> DataValueSet:
    here = [one for one in figures if (one.month, one.site) == (month, site)]
    values = [found for value in mapping.values if (found := _value(value, here))]
    period = month.replace("-", "")
    org_unit = mapping.org_units[site]
    whole: dict[str, object] = {
        "dataSet": mapping.data_set, "period": period, "orgUnit": org_unit,
        **({"completeDate": _last_day(month)} if closed else {}),
        **({"attributeOptionCombo": mapping.attribute_option_combo}
           if mapping.attribute_option_combo else {}),
        **{f"{kind}IdScheme": mapping.id_scheme
           for kind in ("dataSet", "orgUnit", "dataElement", "categoryOptionCombo",
                        "attributeOptionCombo")},
        "dataValues": values,
    }
    content = json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n"
    return DataValueSet(org_unit, period, content, len(values))


def _value(value: DhisValue, figures: Iterable[Figure]) -> dict[str, str] | None:
    """One data value; None where nothing was counted, or a part of it is not shown."""
    found = [one.value for one in figures if value.takes(
        one.metric, one.detail, one.story_id, one.language, one.mode)]
    if not found or any(number is None for number in found):
        return None
    sent = {"dataElement": value.data_element, "value": str(sum(one or 0 for one in found))}
    if value.category_option_combo:
        sent["categoryOptionCombo"] = value.category_option_combo
    return sent


def _last_day(month: str) -> str:
    _, last = calendar.monthrange(int(month[:4]), int(month[5:]))
    return f"{month}-{last:02d}"


def not_sent(figures: Sequence[Figure], mapping: DhisMap) -> tuple[str, ...]:
    """What the mapping leaves out, a sentence for each kind of it; () where it names everything."""
    metrics = {one.metric for one in figures}
    named = {value.counter for value in mapping.values} | set(mapping.not_sent)
    sentences = (
        ("DHIS2: the mapping does not name {}: not sent.", metrics - named),
        ("DHIS2: no organisation unit for site {}: not sent.",
         {one.site or "(none)" for one in figures if one.site not in mapping.org_units}),
        ("DHIS2: {} of a month that nobody knows: not sent. Say the month first.",
         {"counts"} if any(one.month == UNKNOWN_MONTH for one in figures) else set()),
        ("DHIS2: figures below 11 are not sent in {}.",
         {one.month for one in figures if one.value is None}),
    )
    return tuple(text.format(", ".join(sorted(what))) for text, what in sentences if what)
