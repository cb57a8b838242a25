"""Any pile adds up to what its tablets counted, in any order, with repeats, on any engine."""

from pathlib import Path

import pytest

from kiosk.staff.merge.columns import CELL
from kiosk.staff.merge.merging import Merged, add_up
from kiosk.staff.merge.pile import find
from tests.staff.merge.piles import Sums, pile, write

#: A thousand cases in one pass; `python -m tests.staff.merge.many` does a hundred thousand.
CASES = 1_000


def sums_of(merged: Merged) -> Sums:
    """The sums by site and cell."""
    return {
        (row["site"], *(row[name] for name in CELL)): row["value"]
        for row in merged.sums.to_pylist()
    }


def test_a_thousand_piles_add_up_exactly(tmp_path: Path) -> None:
    made = pile(seed=1, cases=CASES)
    merged = add_up(find(write(made, tmp_path)), "2026-11")
    assert {one.state for one in merged.files} == {"added"}
    assert sums_of(merged) == made.sums


def test_a_pile_in_another_order_and_twice_over_gives_the_same_sums(tmp_path: Path) -> None:
    made = pile(seed=2, cases=50)
    found = find(write(made, tmp_path))
    once = add_up(found, "2026-11")
    again = add_up([*reversed(found), *found], "2026-11")
    assert again.sums.equals(once.sums)
    assert [one.state for one in again.files].count("again") == len(found)


@pytest.mark.java
def test_another_engine_makes_the_same_sums_of_the_same_expression(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("pyspark", reason="type: make spark")
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    monkeypatch.setenv("PYSPARK_SUBMIT_ARGS",
                       "--master local[2] --conf spark.ui.enabled=false pyspark-shell")
    made = pile(seed=3, cases=40)
    found = find(write(made, tmp_path))
    here = add_up(found, "2026-11")
    there = add_up(found, "2026-11", "pyspark://?spark.sql.shuffle.partitions=2")
    assert sums_of(there) == sums_of(here) == made.sums
    assert there.sums.schema.names == here.sums.schema.names
