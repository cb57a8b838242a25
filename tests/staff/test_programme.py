"""Screen, file, merge and page say the same of what robots did at six tablets."""

import re
from pathlib import Path

import pytest

from kiosk.app.opening import Places
from kiosk.app.tablet import ledger_rows
from kiosk.authors.tour import open_library
from kiosk.model.counts import METRICS, by_month
from kiosk.model.naming import metric_name, month_name
from kiosk.staff.merge.merging import Merged, add_up
from kiosk.staff.merge.pile import find
from kiosk.staff.merge.writing import write
from kiosk.staff.report import Album, page, read
from tests.staff.programme import NOT_YET, NOW, SITES, Programme, live, sums_of

TESTS = Path(__file__).resolve().parents[1]

#: `python -m tests.staff.programme --runs 300` reads the whole book as often.
RUNS = 40


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Programme:
    """Six tablets at which robots have read the tiny story, with all that happens to tablets."""
    lived = Programme(tmp_path_factory.mktemp("programme"), "tiny", TESTS / "stories", ("en",))
    live(lived, RUNS)
    return lived


@pytest.fixture(scope="module")
def merged(programme: Programme) -> Merged:
    return add_up(find([programme.exports]), NOW)


def test_the_sums_are_what_the_robots_did(programme: Programme, merged: Merged) -> None:
    assert programme.sittings == RUNS
    assert sums_of(merged) == programme.done


def test_everything_that_happened_to_tablets_and_files_is_told(merged: Merged) -> None:
    told = {(one.kind, one.tablet or Path(one.file).name) for one in merged.findings
            if one.kind != "again"}
    assert told == {
        ("epochs", "T2"), ("to_come", "T3"), ("silent", "T3"), ("silent", "T6"),
        ("torn", "torn.csv"), ("foreign", "attendance.csv"),
    }
    assert [one.file for one in merged.findings if one.kind == "again" and " again/" in one.file]
    assert len(merged.tablets) == len(SITES)


def test_screens_and_page_say_the_same_month_by_month(
    programme: Programme, merged: Merged, tmp_path: Path,
) -> None:
    screens: dict[tuple[str, str], int] = {}
    folders = [path for path in programme.folder.iterdir() if path.name.startswith("T")]
    for folder in folders:
        rows, _ = ledger_rows(Places(folder).data)
        # The copied card has the counts of before, too; they are those of the tablet itself.
        own = [row for row in rows
               if folder.name != "T2 copied" or row.epoch not in _epochs(programme)]
        for month in by_month(own):
            for metric, value in month.totals():
                screens[month.month, metric] = screens.get((month.month, metric), 0) + value
    write(merged, tmp_path / "sums")
    sums = read(tmp_path / "sums")
    table = {(month.month, metric): value
             for month in by_month(sums.rows) for metric, value in month.totals()}
    assert {cell: value for cell, value in table.items() if value} == {
        cell: value for cell, value in screens.items() if value}
    books = open_library(TESTS / "stories", TESTS / "locale").books()
    html = page(sums, books, "en", Album(TESTS / "stories", TESTS / "assets"))
    assert _shown(html) == {
        metric_name(metric, books.interface("en")): [
            str(table[month.month, metric]) for month in by_month(sums.rows)]
        for metric in METRICS if any(table[month.month, metric] for month in by_month(sums.rows))}
    assert f"{month_name(NOT_YET, books.interface('en'))} (wrong clock)" in html


def _epochs(programme: Programme) -> set[str]:
    """The epochs in which T2 itself has counted."""
    rows, _ = ledger_rows(programme.folder / "T2")
    return {row.epoch for row in rows}


def _shown(html: str) -> dict[str, list[str]]:
    """The table of months as it stands on the page."""
    (table,) = re.findall(r"<h2>Month by month</h2>.*?<tbody>(.*?)</tbody>", html, re.DOTALL)
    return {
        re.sub(r"<[^>]+>", "", heading): re.findall(r'<td class="number">([^<]*)</td>', line)
        for line in table.split("</tr>") if "<th" in line
        for heading in re.findall(r"<th[^>]*>.*?</th>", line)
    }
