"""HXL files, held to the standard's own schema by its own library."""

import io
from collections.abc import Sequence
from typing import Any

import hxl
import hxl.input
import hxl.validation
import pytest

from kiosk.model.counts import METRICS, Row
from kiosk.staff.export.hxl import exact_hxl, shared_hxl
from kiosk.staff.export.shareable import shareable
from tests.staff.export.exporting import TABLET, lines, row, year


def dataset(content: bytes) -> Any:
    """The file as libhxl reads it."""
    return hxl.data(io.BytesIO(content), hxl.input.InputOptions(allow_local=True))


@pytest.mark.parametrize("content", [
    exact_hxl(year(), TABLET),
    exact_hxl([row(month="unknown")], TABLET),
    exact_hxl([], TABLET),
    shared_hxl(shareable(year(), "2027-01")),
    shared_hxl(shareable([row(3), row(30, language="ar")], "2027-01")),
], ids=["exact", "unknown month", "nothing", "shared", "shared, small"])
def test_the_core_schema_has_nothing_to_say_of_it(content: bytes) -> None:
    report = hxl.validation.validate(dataset(content))
    assert report["is_valid"]
    assert report["issues"] == [] and report["stats"]["total"] == 0


def test_libhxl_finds_the_hashtags_and_every_row() -> None:
    read = dataset(exact_hxl(year(), TABLET))
    assert "#indicator+num+value" in {column.display_tag for column in read.columns} | {
        "#indicator+num+value" if {"num", "value"} <= set(column.attributes) else ""
        for column in read.columns}
    assert len(list(read)) == len(year())


def test_the_hashtags_stand_under_the_titles_and_each_column_has_its_own() -> None:
    titles, tags, *_ = lines(exact_hxl([row()], TABLET))
    assert len(set(tags)) == len(titles) and all(tag.startswith("#") for tag in tags)


def of(rows: Sequence[Row]) -> list[dict[str, str]]:
    """The lines by title."""
    titles, _, *rest = lines(exact_hxl(rows, TABLET))
    return [dict(zip(titles, line, strict=True)) for line in rest]


def test_a_month_is_two_dates_and_an_unknown_one_is_none() -> None:
    first, last = of([row(month="2027-02"), row(month="unknown")])
    assert (first["Month start"], first["Month end"]) == ("2027-02-01", "2027-02-28")
    assert (last["Month start"], last["Month end"]) == ("", "")
    assert (first["How to read it"], last["How to read it"]) == ("exact", "month_unknown")


def test_epochs_are_added_up_and_a_month_that_was_said_is_a_month() -> None:
    (line,) = of([row(3), row(4, epoch="e2"), row(5, "unknown", said="2026-11")])
    assert line["Number"] == "12"


def test_a_small_number_is_blank_and_not_a_word_that_is_no_number() -> None:
    titles, _, line = lines(shared_hxl(shareable([row(3)], "2027-01")))
    told = dict(zip(titles, line, strict=True))
    assert (told["Number"], told["How to read it"]) == ("", "small")


def test_every_counter_is_called_by_a_term_and_none_says_children_reached() -> None:
    terms = {line["Counter"]: line["What it counts"]
             for line in of([row(metric=metric) for metric in METRICS])}
    assert set(terms) == set(METRICS)
    assert not [term for term in terms.values() if "reached" in term and "ndings" not in term
                and "ending" not in term]
    assert not [metric for metric, term in terms.items() if term == metric]
