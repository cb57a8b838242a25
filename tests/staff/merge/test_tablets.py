"""What is missing is named by tablet and month, and nothing is missing that nobody can know of."""

import pytest

from kiosk.model.interface import Interface
from kiosk.staff.merge.finding import Finding, sentence
from kiosk.staff.merge.tablets import Present, after, missing, tablets_of

NOW = "2026-11"


def found(*counted: str, now: str = NOW, epochs: int = 1) -> list[str]:
    """The findings in words, of `tablet site month ...` each."""
    present = [
        Present(install, site, month, 2)
        for install, site, *months in map(str.split, counted) for month in months
    ]
    labels = {one.install_id: one.install_id.upper() for one in present}
    tablets = tablets_of(present, labels, {one.install_id: epochs for one in present})
    return [" ".join(str(part) for part in one.told().values()) for one in missing(tablets, now)]


def test_nothing_is_missing_where_every_month_is_there() -> None:
    assert found("t1 a 2026-09 2026-10 2026-11", "t2 a 2026-10 2026-11") == []


def test_a_gap_between_a_tablets_first_and_last_month_is_named() -> None:
    assert found("t1 a 2025-11 2026-03") == ["gap T1 a 2025-12 2026-02"]


def test_a_month_in_which_others_of_the_site_counted_is_asked_for() -> None:
    assert found("t1 a 2026-08", "t2 a 2026-08 2026-09 2026-10") == ["silent T1 a 2026-09 2026-10"]


def test_a_tablet_is_not_missed_before_its_first_month_nor_at_a_site_it_has_left() -> None:
    assert found("t1 a 2026-08 2026-09 2026-10", "t2 a 2026-10", "t3 a 2026-08",
                 "t3 b 2026-09 2026-10") == []


def test_gaps_of_each_kind_are_told_apart() -> None:
    assert found("t1 a 2026-01 2026-05", "t2 a 2026-03 2026-04") == [
        "silent T1 a 2026-03 2026-04", "gap T1 a 2026-02 2026-02", "silent T2 a 2026-05 2026-05"]


def test_a_month_that_is_still_to_come_is_a_wrong_clock_and_no_gap() -> None:
    assert found("t1 a 2026-10 2026-11 2031-01", "t2 a 2026-10 2026-11") == [
        "to_come T1 2031-01 2031-01"]


def test_readings_without_a_date_are_told() -> None:
    assert found("t1 a 2026-11 unknown") == ["undated T1 2"]


def test_a_tablet_that_counted_afresh_and_two_of_one_name_are_told() -> None:
    assert found("t1 a 2026-11", "T1 a 2026-11", epochs=2) == [
        "epochs T1 1", "epochs T1 1", "alike T1 a 2"]


@pytest.mark.parametrize(("month", "next_one"), [
    ("2026-01", "2026-02"), ("2026-11", "2026-12"), ("2026-12", "2027-01"),
])
def test_after_december_comes_january(month: str, next_one: str) -> None:
    assert after(month) == next_one


def test_a_finding_keeps_through_a_manifest_and_is_said_in_a_sentence() -> None:
    gap = Finding("gap", tablet="T1", site="Domiz", first="2025-12", last="2026-02")
    assert Finding.read(gap.told()) == gap
    assert sentence(gap, Interface()) == (
        "Tablet T1 at Domiz has counted nothing in December 2025 to February 2026.")


def test_a_tablet_without_a_site_is_not_said_to_be_at_nothing() -> None:
    gap = Finding("gap", tablet="T1", first="2026-02", last="2026-02")
    assert "at no named site" in sentence(gap, Interface())


def test_what_is_no_finding_is_not_read_as_one() -> None:
    with pytest.raises(ValueError, match="no kind of finding"):
        Finding.read({"kind": "weather"})
