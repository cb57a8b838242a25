"""What people read of the counts, in their language; it knows no workbook.

Neither sheet says "children reached", and both say in three lines what the numbers are not.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.model.counts import METRICS, Install, Row, by_month
from kiosk.model.interface import Interface
from kiosk.model.language import LANGUAGES
from kiosk.model.naming import metric_name, month_name
from kiosk.staff.export.shareable import Shared
from kiosk.staff.export.table import Cell

#: Widths in letters: wide enough that no name is cut off in any language.
_NAMES, _NUMBERS, _CODES = 40, 17, 15


@dataclass(frozen=True)
class Sheet:
    """What people read: a title, some lines below it, a table whose first line names its columns.

    Each column has a width in letters; the first `texts` columns are words, the others numbers.
    None is a figure that is not shown.
    """

    title: str
    lines: tuple[str, ...]
    table: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...]
    widths: tuple[int, ...]
    texts: int = 1


def exact_sheet(rows: Iterable[Row], install: Install, interface: Interface) -> Sheet:
    """A line for each counter, a column for each month: the sums that the screen shows."""
    say = interface.say
    months = by_month(rows)
    columns = [dict(month.totals()) for month in months]
    lines: list[tuple[Cell, ...]] = [
        (metric_name(metric, interface), *(column[metric] for column in columns))
        for metric in (columns[0] if columns else ())
    ]
    return Sheet(
        say("Counts of this tablet"),
        _whose(install, interface),
        (("", *(say("In {month}", month=month_name(month.month, interface)) for month in months)),
         *lines),
        _notes(interface),
        (_NAMES, *(_NUMBERS for _ in months)),
    )


def shared_sheet(cells: Sequence[Shared], interface: Interface) -> Sheet:
    """A line for each figure. There is no total: one could be subtracted from."""
    say = interface.say
    head = (say("Month"), say("Site"), say("Story"), say("Language"), say("Reader"),
            say("Counted"), say("Number"))
    names = {known.code: known.endonym for known in LANGUAGES}
    readers = {"child": say("Child"), "group": say("Group")}
    in_order = sorted(cells, key=lambda one: (one[:-3], METRICS.index(one.metric)))
    return Sheet(
        say("Counts that may be shared"),
        (say("A blank number is between 1 and 10. The others are rounded to 5."),),
        (head, *(
            (say("In {month}", month=month_name(one.month, interface)), one.site, one.story_id,
             names.get(one.language, one.language), readers[one.mode],
             metric_name(one.metric, interface), one.value)
            for one in in_order
        )),
        _notes(interface),
        (24, _CODES, 22, _CODES, _CODES, _NAMES, _CODES),
        texts=6,
    )


def _whose(install: Install, interface: Interface) -> tuple[str, ...]:
    say = interface.say
    named = (
        (install.site, say("Site: {site}", site=install.site)),
        (install.device_label, say("Tablet: {label}", label=install.device_label)),
    )
    return tuple(said for code, said in named if code)


def _notes(interface: Interface) -> tuple[str, ...]:
    say = interface.say
    return (
        say("A reading is not a child: one child may read many times."),
        say("A finished reading does not say how much was learned."),
        say("Leaving a story early is allowed. It is no failure."),
    )
