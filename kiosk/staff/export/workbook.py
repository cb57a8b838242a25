"""The workbook: a sheet for people in their language, and one for programs; it knows no file.

XlsxWriter is brought in only when a workbook is made. Every text is written as a text: a cell that
begins with "=" stays those letters.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.model.counts import UNKNOWN_MONTH, Install, Row, by_month
from kiosk.model.interface import Interface
from kiosk.model.naming import metric_name, month_name
from kiosk.staff.export.shareable import Shared
from kiosk.staff.export.table import Cell, Table

#: Nothing in a workbook may be turned into something else than what was written.
_PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
          "strings_to_numbers": False}

#: Numbers stay numbers; this shows them in Arabic-Indic digits.
_ARABIC_DIGITS = "[$-2000401]0"

#: The sheet for programs is called so in every language; a second one could not be.
_PROGRAMS = "data"

_WIDE, _NARROW = 34, 15


@dataclass(frozen=True)
class Sheet:
    """What people read: a title, some lines below it, a table whose first line names its columns.

    The first `texts` columns are words, the others numbers; None is a figure that is not shown.
    """

    title: str
    lines: tuple[str, ...]
    table: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...]
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
        (("", *(month_name(month.month, interface) for month in months)), *lines),
        _notes(interface),
    )


def shared_sheet(cells: Sequence[Shared], interface: Interface) -> Sheet:
    """A line for each figure. There is no total: one could be subtracted from."""
    say = interface.say
    head = (say("Month"), say("Site"), say("Story"), say("Language"), say("Counted"), say("Number"))
    return Sheet(
        say("Counts that may be shared"),
        (say("A blank number is between 1 and 10. The others are rounded to 5."),),
        (head, *(
            (month_name(one.month, interface), one.site, one.story_id,
             f"{one.language}, {one.mode}", metric_name(one.metric, interface), one.value)
            for one in cells
        )),
        _notes(interface),
        texts=5,
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


def workbook(sheet: Sheet, table: Table, interface: Interface, month: str) -> bytes:
    """Both sheets. The only date in the file is the beginning of `month`."""
    from xlsxwriter import Workbook  # 60 ms and 4 MB that a kiosk needs once a month

    buffer = io.BytesIO()
    book = Workbook(buffer, _PLAIN)
    made = datetime(1980, 1, 1) if month == UNKNOWN_MONTH else datetime(
        int(month[:4]), int(month[5:]), 1)
    book.set_properties({"created": made})
    _for_people(book, sheet, interface)
    _for_programs(book, table)
    book.close()
    return buffer.getvalue()


def _for_people(book: Any, sheet: Sheet, interface: Interface) -> None:
    page = book.add_worksheet(_sheet_name(interface))
    if interface.language.rtl:
        page.right_to_left()
    align = "right" if interface.language.rtl else "left"
    words = {"font_size": 12, "align": align, "valign": "vcenter", "text_wrap": True}
    plain, head = book.add_format(words), book.add_format({**words, "bold": True, "bottom": 1})
    digits = {"num_format": _ARABIC_DIGITS} if interface.language.arabic_digits else {}
    number = book.add_format({**words, **digits, "align": "center"})
    page.set_column(0, 0, _WIDE)
    page.set_column(1, max(len(line) for line in sheet.table), _NARROW)
    loose = {"font_size": 12, "align": align}
    page.write_string(0, 0, sheet.title, book.add_format({**loose, "font_size": 18, "bold": True}))
    for row, line in enumerate(sheet.lines, 1):
        page.write_string(row, 0, line, book.add_format(loose))
    top = len(sheet.lines) + 2
    for row, cells in enumerate(sheet.table, top):
        for column, cell in enumerate(cells):
            _write(page, row, column, cell, head if row == top else number
                   if column >= sheet.texts else plain)
    page.freeze_panes(top + 1, 1)
    for row, line in enumerate(sheet.notes, top + len(sheet.table) + 1):
        page.write_string(row, 0, line, book.add_format(loose))
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)


def _for_programs(book: Any, table: Table) -> None:
    page = book.add_worksheet(_PROGRAMS)
    for row, line in enumerate((table.columns, *table.lines)):
        for column, cell in enumerate(line):
            _write(page, row, column, cell, None)
    page.set_column(0, len(table.columns) - 1, _NARROW)
    page.freeze_panes(1, 0)


def _write(page: Any, row: int, column: int, cell: Cell, format: Any) -> None:
    if cell is None:
        page.write_blank(row, column, None, format)
    elif isinstance(cell, int):
        page.write_number(row, column, cell, format)
    else:
        page.write_string(row, column, cell, format)


def _sheet_name(interface: Interface) -> str:
    """What the sheet for people is called; a spreadsheet takes 31 letters, and not all."""
    name = "".join(one for one in interface.say("Counts") if one not in "[]:*?/\\")
    name = name[:31].strip("'")
    return name if name and name.lower() != _PROGRAMS else "people"
