"""Counts of the tiny story for tests of the page, as a merge gives them."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.authors.tour import open_library
from kiosk.model.books import Books
from kiosk.model.counts import Install, Row
from kiosk.model.story import Story
from kiosk.staff.export import csv_bytes
from kiosk.staff.merge.merging import add_up
from kiosk.staff.merge.pile import find
from kiosk.staff.merge.writing import write

TESTS = Path(__file__).resolve().parents[2]

BOOKS: Books = open_library(TESTS / "stories", TESTS / "locale").books()
TINY: Story = BOOKS.stories["tiny", "en"]


def row(metric: str, value: int, detail: str = "", month: str = "2026-10", language: str = "en",
        site: str = "Domiz") -> Row:
    """One row of the tiny story."""
    return Row("tiny", "0.1.0", language, "child", metric, detail, value=value, month=month,
               site=site, epoch="e1")


#: Forty readings of the tiny story at two sites, in two months and languages.
ROWS: tuple[Row, ...] = (
    row("sessions_started", 30), row("sessions_completed", 12), row("sessions_ended", 30),
    row("sessions_started", 10, month="2026-11", language="ar", site="Arbat"),
    row("sessions_completed", 3, month="2026-11", language="ar", site="Arbat"),
    row("panels_seen", 40, "p1"), row("panels_seen", 25, "old_p2"), row("panels_seen", 14, "p3"),
    row("panels_seen", 20, "p5"),
    row("item_shown", 24, "Q1"), row("item_first_correct", 10, "Q1"),
    row("item_resolved", 21, "Q1"), row("item_hint", 11, "Q1"),
    row("item_first_option", 10, "Q1.a"), row("item_first_option", 3, "Q1.b"),
    row("item_first_option", 8, "Q1.c"),
    row("item_shown", 9, "Q2"), row("item_first_option", 9, "Q2.no"),
    row("choice_taken", 25, "D1.a"), row("choice_taken", 14, "D1.b"),
)


def merged(folder: Path, rows: Sequence[Row] = ROWS, now: str = "2026-11") -> Path:
    """The folder of a merge of one tablet that has counted `rows`."""
    (folder / "in").mkdir()
    export = csv_bytes(rows, Install("k1", "e1", "Domiz", "T1"))
    (folder / "in" / "t1.csv").write_bytes(export)
    write(add_up(find([folder / "in"]), now), folder / "sums")
    return folder / "sums"
