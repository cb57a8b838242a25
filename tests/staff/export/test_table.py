"""The table for programs: exact, inert, the same bytes each time."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.counts import Install, Row
from kiosk.staff.export import COLUMNS, csv_bytes
from kiosk.staff.export.table import as_csv, as_json, exact, inert, says_all, shared
from tests.staff.export.exporting import TABLET, lines, records, row

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def test_a_file_has_exactly_these_columns_and_one_line_per_row() -> None:
    assert lines(csv_bytes([row()], TABLET)) == [
        ["schema", "site", "device_label", "install_id", "epoch", "month", "story_id",
         "story_version", "language", "mode", "metric", "detail", "value", "month_said",
         "said_times"],
        ["kiosk-counts/1", "SITE-1", "T07", "k0123", "e1", "2026-11", "tiny", "1.0.0", "ckb",
         "child", "panels_seen", "c1_01", "3", "", ""]]


def test_a_month_that_staff_named_stands_beside_the_unknown_one() -> None:
    (line,) = records(csv_bytes([row(month="unknown", said="2026-12")], TABLET))
    assert (line["month"], line["month_said"], line["said_times"]) == ("unknown", "2026-12", "1")


def test_excel_is_told_that_it_is_utf_8_and_lines_end_as_it_expects() -> None:
    content = csv_bytes([row(), row(4, "unknown")], TABLET)
    assert content.startswith(b"\xef\xbb\xbfschema,")
    assert content.count(b"\r\n") == content.count(b"\n") == 3


def test_the_same_rows_give_the_same_bytes() -> None:
    assert csv_bytes([row()], TABLET) == csv_bytes((row(),), TABLET)


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_no_cell_is_a_formula(start: str) -> None:
    evil = f"{start}cmd"
    content = csv_bytes([
        Row("-s", "-1", "-en", "child", "panels_seen", "-d", value=1, month="2026-11",
            site=evil, epoch=evil)], Install("k1", evil, evil, evil))
    cells = lines(content)[1]
    assert not [cell for cell in cells if cell.startswith(FORMULA_STARTS)]
    assert f"'{evil}" in cells


@given(st.text(max_size=20))
def test_no_text_whatever_begins_a_formula(text: str) -> None:
    assert not inert(text).startswith(FORMULA_STARTS)
    assert inert(text).endswith(text)


def test_json_says_what_the_csv_says_with_numbers_as_numbers() -> None:
    table = exact([row(), row(4, "unknown", said="2026-12")], TABLET)
    told = json.loads(as_json(table))
    assert [
        {name: "" if value is None else str(value) for name, value in one.items()} for one in told
    ] == records(as_csv(table))
    assert told[0]["value"] == 3


@pytest.mark.parametrize(("before", "covered"), [
    ([row(3)], True),
    ([row(2)], True),
    ([], True),
    ([row(4)], False),                              # counts that went backwards
    ([row(1, epoch="e2")], False),                  # a clone of this tablet
    ([row(3), row(1, detail="c1_02")], False),      # a cell that is missing
    ([row(3, "unknown", said="2026-12")], False),   # a month that was said and forgotten
])
def test_a_file_says_all_of_an_older_one_only_where_no_cell_is_less(
    before: list[Row], covered: bool,
) -> None:
    new = csv_bytes([row(3), row(1, "unknown")], TABLET)
    assert says_all(new, csv_bytes(before, TABLET)) is covered


def test_a_file_of_before_months_could_be_said_is_an_older_one() -> None:
    old = b"\xef\xbb\xbf" + b"".join(
        b",".join(cell.encode() for cell in line[:13]) + b"\r\n"
        for line in lines(csv_bytes([row(3)], TABLET)))
    assert says_all(csv_bytes([row(3)], TABLET), old)
    assert not says_all(csv_bytes([row(2)], TABLET), old)


@pytest.mark.parametrize("other", [
    b"", b"\xff\xfe\x00", b"holiday photos", csv_bytes([row()], TABLET)[:-20],
    csv_bytes([row()], TABLET).replace(b",3,", b",three,"), as_csv(shared([])),
])
def test_what_is_no_such_file_is_never_agreed_to(other: bytes) -> None:
    assert not says_all(csv_bytes([row(9)], TABLET), other)


def test_columns_are_only_ever_added_at_the_end() -> None:
    assert COLUMNS[:13] == (
        "schema", "site", "device_label", "install_id", "epoch", "month", "story_id",
        "story_version", "language", "mode", "metric", "detail", "value")
