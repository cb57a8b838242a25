"""The workbook: a sheet for people in their language, and one for programs; it knows no file.

XlsxWriter is brought in only when a workbook is made. Every text is written as a text: a cell that
begins with "=" stays those letters.
"""

import io
from datetime import datetime
from typing import Any

from kiosk.model.counts import UNKNOWN_MONTH
from kiosk.model.interface import Interface
from kiosk.staff.export.sheets import Sheet
from kiosk.staff.export.table import Cell, Table

#: Nothing in a workbook may be turned into something else than what was written.
_PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
          "strings_to_numbers": False}

#: Numbers stay numbers; this shows them in Arabic-Indic digits.
_ARABIC_DIGITS = "[$-2000401]0"

#: The sheet for programs is called so in every language; a second one could not be.
_PROGRAMS = "data"

#: In points, and in letters.
_HEAD, _LINE, _CODES = 36, 20, 15

_FAINT = {"bottom": 7, "bottom_color": "#8A8A8A"}

#: What Excel calls reading from right to left; without it a full stop stands at the wrong end.
_RIGHT_TO_LEFT = 2


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
    look = _Look(book, interface)
    if interface.language.rtl:
        page.right_to_left()
    for column, width in enumerate(sheet.widths):
        page.set_column(column, column, width)
    page.write_string(0, 0, sheet.title, look.title)
    for row, line in enumerate(sheet.lines, 1):
        page.write_string(row, 0, line, look.line)
    top = len(sheet.lines) + 2
    for row, cells in enumerate(sheet.table, top):
        page.set_row(row, _HEAD if row == top else _LINE)
        for column, cell in enumerate(cells):
            _write(page, row, column, cell, look.cell(row == top, column >= sheet.texts))
    page.freeze_panes(top + 1, 1)
    for row, line in enumerate(sheet.notes, top + len(sheet.table) + 1):
        page.write_string(row, 0, line, look.line)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)


class _Look:
    """How words and numbers stand in the sheet for people."""

    def __init__(self, book: Any, interface: Interface) -> None:
        known = interface.language
        side = ({"align": "right", "reading_order": _RIGHT_TO_LEFT} if known.rtl
                else {"align": "left"})
        self.line = book.add_format({**side, "font_size": 12})
        self.title = book.add_format({**side, "font_size": 18, "bold": True})
        cell = {**side, "font_size": 12, "valign": "vcenter", "text_wrap": True}
        middle = {**cell, "align": "center"}
        digits = {"num_format": _ARABIC_DIGITS} if known.arabic_digits else {}
        self._cells = {
            (True, False): book.add_format({**cell, "bold": True, "bottom": 2}),
            (True, True): book.add_format({**middle, "bold": True, "bottom": 2}),
            (False, False): book.add_format({**cell, **_FAINT}),
            (False, True): book.add_format({**middle, **digits, **_FAINT}),
        }

    def cell(self, head: bool, number: bool) -> Any:
        """The format of a cell of the table."""
        return self._cells[head, number]


def _for_programs(book: Any, table: Table) -> None:
    page = book.add_worksheet(_PROGRAMS)
    for row, line in enumerate((table.columns, *table.lines)):
        for column, cell in enumerate(line):
            _write(page, row, column, cell, None)
    page.set_column(0, len(table.columns) - 1, _CODES)
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
