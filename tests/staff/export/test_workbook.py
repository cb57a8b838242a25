"""The workbook opens in a spreadsheet, reads the right way round, and nothing in it runs."""

import io
import re
import zipfile
from datetime import datetime

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.model.counts import METRICS, Install, Row, by_month
from kiosk.model.naming import metric_name
from kiosk.staff.export.shareable import shareable
from kiosk.staff.export.sheets import exact_sheet, shared_sheet
from kiosk.staff.export.table import exact, shared
from kiosk.staff.export.workbook import workbook
from tests.staff.export.exporting import TABLET, interface, row, year

CODES = ("ar", "ckb", "en", "ku")


def made(rows: tuple[Row, ...] = year(), code: str = "en", install: Install = TABLET,
         month: str = "2026-12") -> bytes:
    """The exact workbook."""
    said = interface(code)
    return workbook(exact_sheet(rows, install, said), exact(rows, install), said, month)


def opened(content: bytes) -> Workbook:
    """The workbook as another library reads it, formulas and all."""
    return openpyxl.load_workbook(io.BytesIO(content))


def sheets(content: bytes) -> tuple[Worksheet, Worksheet]:
    """The sheet for people and the one for programs."""
    people, programs = opened(content).worksheets
    return people, programs


@pytest.mark.parametrize("code", CODES)
def test_people_read_from_the_side_from_which_they_read(code: str) -> None:
    people, programs = sheets(made(code=code))
    assert bool(people.sheet_view.rightToLeft) is (code in ("ar", "ckb"))
    assert not programs.sheet_view.rightToLeft
    assert people["A1"].value == interface(code).say("Counts of this tablet")


@pytest.mark.parametrize("code", CODES)
def test_the_sheet_for_people_has_the_sums_of_the_screen(code: str) -> None:
    people, _ = sheets(made(code=code))
    said = interface(code)
    lines = {line[0]: line[1:] for line in people.iter_rows(values_only=True)}
    months = by_month(year())
    for metric in METRICS:
        expected = tuple(month.total(metric) for month in months)
        assert lines[metric_name(metric, said)] == expected


@pytest.mark.parametrize(("code", "digits"), [("ar", True), ("ckb", True), ("en", False)])
def test_numbers_stay_numbers_and_are_shown_in_the_digits_of_the_language(
    code: str, digits: bool,
) -> None:
    people, _ = sheets(made(code=code))
    numbers = [cell for line in people.iter_rows() for cell in line if cell.data_type == "n"
               and cell.value is not None]
    assert numbers
    assert {cell.number_format == "[$-2000401]0" for cell in numbers} == {digits}


def test_the_sheet_for_programs_is_the_table_of_the_csv() -> None:
    _, programs = sheets(made())
    table = exact(year(), TABLET)
    header, *lines = programs.iter_rows(values_only=True)
    assert header == table.columns
    assert [tuple(cell or None for cell in line) for line in table.lines] == [
        tuple(cell or None for cell in line) for line in lines]


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@x", "http://example.org", "{=1}", "=cmd|x"])
def test_no_cell_is_a_formula_or_a_link(evil: str) -> None:
    content = made((row(epoch=evil, site=evil),), install=Install(evil, evil, evil, evil))
    cells = [cell for sheet in sheets(content) for line in sheet.iter_rows() for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not [cell for cell in cells if cell.hyperlink]
    assert evil in [cell.value for cell in cells]
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert not [name for name in parts.namelist() if b"<f>" in parts.read(name)]


@pytest.mark.parametrize(("month", "made_on"), [
    ("2026-12", datetime(2026, 12, 1)), ("unknown", datetime(1980, 1, 1)),
])
def test_the_only_date_in_the_file_is_the_beginning_of_the_month(
    month: str, made_on: datetime,
) -> None:
    content = made(month=month)
    about = opened(content).properties
    assert (about.created, about.modified) == (made_on, made_on)
    assert not about.creator and not about.lastModifiedBy
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        whole = b"".join(parts.read(name) for name in parts.namelist())
    assert set(re.findall(rb"\d{4}-\d\d-\d\dT[\d:]+", whole)) == {
        made_on.isoformat().encode()}


def test_the_shared_sheet_has_no_total_and_leaves_small_numbers_blank() -> None:
    rows = (row(3, metric="sessions_started"), row(40, metric="sessions_completed"))
    cells = shareable(rows, "2027-01")
    said = interface("en")
    people, _ = sheets(workbook(shared_sheet(cells, said), shared(cells), said, "2026-11"))
    lines = list(people.iter_rows(values_only=True))
    numbers = [cell for line in lines for cell in line if isinstance(cell, int)]
    assert numbers == [40]
    blank = next(line for line in lines if line[5] == "Readings begun")
    assert blank[6] is None


def test_an_empty_tablet_has_a_workbook_too() -> None:
    people, programs = sheets(made(()))
    assert programs.max_row == 1
    assert people["A1"].value == "Counts of this tablet"
