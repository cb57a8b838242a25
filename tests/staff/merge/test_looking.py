"""Every file is either added up, as far as it is whole, or left out with the reason why."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.counts import Install, Row
from kiosk.staff.export.shareable import Shared
from kiosk.staff.export.table import COLUMNS, csv_bytes, inert, shared
from kiosk.staff.export.table import as_csv as table_as_csv
from kiosk.staff.merge import looking
from kiosk.staff.merge.columns import OLDEST, OWNER, bare
from kiosk.staff.merge.looking import NotAdded, laid_down, look
from tests.staff.merge.piles import as_csv

TABLET = Install("k0123", "e1", "SITE-1", "T07")
CELLS = st.lists(st.tuples(st.integers(1, 10**6), st.from_regex("[A-Za-z0-9_.:-]{0,8}",
                                                              fullmatch=True)), max_size=9)


def row(value: int = 3, detail: str = "c1_01", epoch: str = "e1", month: str = "2026-11",
        month_said: str = "", said_times: int = 0) -> Row:
    """One row of the tiny story."""
    return Row("tiny", "1.0.0", "ckb", "child", "panels_seen", detail, value=value, month=month,
               site="SITE-1", epoch=epoch, month_said=month_said, said_times=said_times)


def lay(content: bytes) -> list[str]:
    """The lines that are added up of a file, as file 7 of owner 4."""
    return laid_down(look(content), 7, lambda begins: 4).decode().splitlines()


def why(content: bytes, sha256: str = "") -> tuple[str, int]:
    """Why a file is left out, and at which line."""
    with pytest.raises(NotAdded) as fault:
        laid_down(look(content, sha256), 7, lambda begins: 4)
    return fault.value.kind, fault.value.line


def test_a_line_is_laid_down_with_the_numbers_of_its_file_and_of_its_owner() -> None:
    assert lay(csv_bytes([row()], TABLET)) == [
        "7,4,2026-11,tiny,1.0.0,ckb,child,panels_seen,c1_01,3,,"]


def test_what_staff_said_of_a_month_comes_along() -> None:
    (line,) = lay(csv_bytes([row(month="unknown", month_said="2026-10", said_times=2)], TABLET))
    assert line.endswith(",3,2026-10,2")


@given(CELLS, st.sampled_from(["", "'", "=1+1", 'a "b", c', "مخيم", "-x"]), st.booleans())
def test_lines_that_are_cut_are_the_lines_that_are_read_one_by_one(
    cells: list[tuple[int, str]], label: str, two_epochs: bool,
) -> None:
    rows = [row(value, detail, "e2" if two_epochs and value % 2 else "e1")
            for value, detail in cells]
    export = look(csv_bytes(rows, Install("k0123", "e1", "SITE-1", label)))

    def number(begins: tuple[str, ...]) -> int:
        assert bare(begins[OWNER.index("device_label")]) == label
        return int(begins[OWNER.index("epoch")][1:])

    carefully = looking._one_by_one(export, 7, number)
    assert laid_down(export, 7, number) == carefully
    assert carefully.count(b"\n") == len(rows)


@given(st.text(max_size=9))
def test_the_apostrophe_of_an_export_comes_off_once(text: str) -> None:
    if bare(text) == text:  # else an export, too, could not have told it from one of its own
        assert bare(inert(text)) == text


def test_an_export_of_the_first_version_lacks_two_columns() -> None:
    cells = [*table_lines(row())[0][:len(OLDEST)]]
    assert lay(as_csv([cells], len(OLDEST))) == [
        "7,4,2026-11,tiny,1.0.0,ckb,child,panels_seen,c1_01,3,,"]


def test_columns_that_a_later_version_adds_at_the_end_are_passed_over() -> None:
    header, line = (",".join(one) for one in (COLUMNS, table_lines(row())[0]))
    later = f"{header},weather\r\n{line},\"fine, thank you\"\r\n".encode()
    assert lay(later) == ["7,4,2026-11,tiny,1.0.0,ckb,child,panels_seen,c1_01,3,,"]


def table_lines(*rows: Row) -> list[list[str]]:
    """The cells of an export's lines."""
    text = csv_bytes(rows, TABLET).decode("utf-8-sig")
    return [line.split(",") for line in text.splitlines()[1:]]


@pytest.mark.parametrize("cut", range(1, 60))
def test_of_a_file_that_is_cut_off_the_whole_lines_count(cut: int) -> None:
    content = csv_bytes([row(), row(12, "c1_02")], TABLET)
    export = look(content[:-cut])
    assert export.torn
    assert lay(content[:-cut]) == lay(csv_bytes([row()], TABLET))


@pytest.mark.parametrize("length", [0, 1, 3, 20, 90])
def test_a_file_that_is_cut_off_in_its_first_line_is_torn_and_has_none(length: int) -> None:
    export = look(csv_bytes([row()], TABLET)[:length])
    assert export.torn
    assert not export.lines


def test_behind_a_block_that_was_never_written_nothing_counts() -> None:
    whole = csv_bytes([row(), row(12, "c1_02"), row(9, "c1_03")], TABLET)
    at = whole.index(b"c1_02")
    torn = whole[:at] + bytes(20) + whole[at + 20:]
    assert look(torn).torn
    assert lay(torn) == lay(csv_bytes([row()], TABLET))


@pytest.mark.parametrize("content", [
    b"name,age\r\nx,7\r\n", b"\x89PNG\r\n\x1a\n", b"hello", "﻿schema,site\r\n".encode(),
    ",".join((*OLDEST, "mood")).encode() + b"\r\n",
])
def test_a_foreign_file_is_left_alone(content: bytes) -> None:
    assert why(content) == ("foreign", 0)


def test_a_file_for_passing_on_is_refused_because_small_numbers_are_left_out_of_it() -> None:
    cells = [Shared("2026-10", "SITE-1", "tiny", "ku", "child", "panels_seen", None, "small")]
    assert why(table_as_csv(shared(cells))) == ("shareable", 0)


def test_a_file_that_a_spreadsheet_saved_with_other_separators_is_known_for_one() -> None:
    assert why(csv_bytes([row()], TABLET).replace(b",", b";")) == ("spreadsheet", 0)


def test_a_file_of_a_newer_form_is_not_guessed_at() -> None:
    newer = csv_bytes([row()], TABLET).replace(b"kiosk-counts/1", b"kiosk-counts/2")
    assert why(newer) == ("newer", 0)


@pytest.mark.parametrize(("old", "new"), [
    (b",panels_seen", b""), (b"kiosk-counts/1,SITE-1", b"kiosk-c"),
])
def test_a_line_that_is_none_is_named(old: bytes, new: bytes) -> None:
    content = csv_bytes([row(), row(12, "c1_02")], TABLET)
    first = content.index(b"c1_01")
    rotten = content[:first] + content[first:].replace(old, new)
    assert why(rotten) == ("damaged", 3)


def test_letters_that_are_none_are_found_where_they_are() -> None:
    content = csv_bytes([row(), row(12, "c1_02")], TABLET).replace(b"c1_02", b"c1_\xff2")
    assert why(content) == ("damaged", 3)


def test_a_file_that_is_not_what_its_manifest_says_is_not_added_up() -> None:
    content = csv_bytes([row()], TABLET)
    known = hashlib.sha256(content).hexdigest()
    assert look(content, known).lines == 1
    assert why(content.replace(b",3,", b",8,"), known) == ("changed", 0)
