"""A page is made of what a merge wrote, or of nothing."""

from pathlib import Path

import pytest

from kiosk.model.counts import by_month
from kiosk.staff.report.reading import NoMerge, read
from tests.staff.report.counted import ROWS, merged, row


def test_the_rows_that_are_read_are_the_sums_that_were_written(tmp_path: Path) -> None:
    sums = read(merged(tmp_path))
    assert [one.totals() for one in by_month(sums.rows)] == [
        one.totals() for one in by_month(ROWS)]
    assert (sums.files, sums.tablets, sums.findings) == ({"added": 1}, 1, ())


def test_a_table_alone_is_read_without_findings(tmp_path: Path) -> None:
    table = merged(tmp_path) / "merged.csv"
    alone = tmp_path / "alone.csv"
    alone.write_bytes(table.read_bytes())
    assert read(alone).files == {}
    assert len(read(alone).rows) == len(read(table).rows)


def test_a_month_that_was_still_to_come_is_known_for_one(tmp_path: Path) -> None:
    rows = [row("sessions_started", 4, month="2031-03"), row("sessions_started", 4)]
    assert read(merged(tmp_path, rows)).to_come == {"2031-03"}


def test_a_table_that_was_changed_after_the_merge_is_refused(tmp_path: Path) -> None:
    table = merged(tmp_path) / "merged.csv"
    table.write_bytes(table.read_bytes().replace(b",30,", b",31,"))
    with pytest.raises(NoMerge, match="changed after it was written"):
        read(table.parent)


@pytest.mark.parametrize(("content", "why"), [
    (b"name,age\r\nx,7\r\n", "not written by kiosk merge"), (b"\xff\xfe", "no table of sums"),
])
def test_what_is_no_merge_is_refused_with_a_sentence(
    tmp_path: Path, content: bytes, why: str,
) -> None:
    (tmp_path / "x.csv").write_bytes(content)
    with pytest.raises(NoMerge, match=why):
        read(tmp_path / "x.csv")


def test_a_number_that_is_none_is_named_by_its_line(tmp_path: Path) -> None:
    table = merged(tmp_path) / "merged.csv"
    alone = tmp_path / "alone.csv"
    alone.write_bytes(table.read_bytes().replace(b",30,", b",many,", 1))
    with pytest.raises(NoMerge, match=r"alone\.csv:\d+: 'many' is no number"):
        read(alone)


@pytest.mark.parametrize("name", ["", "nowhere.csv", "page.html"])
def test_where_there_is_no_merge_it_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(NoMerge):
        read(tmp_path / name)


def test_counts_of_a_newer_kiosk_are_left_out_and_told(tmp_path: Path) -> None:
    table = merged(tmp_path) / "merged.csv"
    alone = tmp_path / "alone.csv"
    alone.write_bytes(table.read_bytes().replace(b"item_hint", b"moon_phase"))
    assert read(alone).unknown == ("moon_phase",)
