"""The bench's arithmetic; nothing is timed here."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.figures import median_ratio, median_slope, percentile, spread
from bench.rows import (
    ANSWER_P95_MS,
    MERGE_SECONDS,
    START_RATIO,
    of_adding,
    of_answers,
    of_start,
    of_turning,
)
from bench.start import Start
from bench.table import Row

FIGURES = st.lists(st.floats(0.1, 1e6), min_size=1)


def test_the_95th_percentile_of_a_hundred_is_the_95th() -> None:
    assert percentile(list(range(100, 0, -1)), 95) == 95


@given(FIGURES, st.floats(1, 100))
def test_a_percentile_is_one_of_the_figures_and_as_many_as_it_says_are_no_larger(
    figures: list[float], part: float,
) -> None:
    found = percentile(figures, part)
    assert found in figures
    assert sum(figure <= found for figure in figures) * 100 >= part * len(figures) * (1 - 1e-12)


def test_nothing_has_no_percentile() -> None:
    with pytest.raises(ValueError, match="nothing was measured"):
        percentile([], 95)


def test_a_ratio_is_taken_within_each_pair_so_that_a_slow_moment_counts_for_both() -> None:
    assert median_ratio([(2, 1), (200, 100), (9, 1)]) == 2


def test_a_spread_tells_least_middle_late_and_most() -> None:
    assert spread([3.0, 1.0, 2.0]) == "1.0 / 2.0 / 3.0 / 3.0"


def test_a_bound_that_is_met_exactly_is_kept_and_a_row_without_one_has_no_mark() -> None:
    assert [Row("", value, "", 8.0).mark for value in (8.0, 8.1)] == ["✓", "✗"]
    assert Row("", 1.0, "").mark == ""


def test_the_start_is_held_against_the_floor() -> None:
    shown, answered = of_start(Start([100.0, 200.0], [150.0, 500.0], [300.0, 600.0]))
    assert (shown.value, shown.bound, answered.value) == (2.0, START_RATIO, 3.0)


def test_what_comes_of_an_answer_is_told_apart_from_picking_one_and_has_a_bound() -> None:
    touches = [{"came": came, "took": took}
               for came, took in (("heard", 90.0), ("right", 20.0), ("second", 51.0))]
    given, picked = of_answers("en", {"touches": touches})
    assert (given.value, given.bound, given.mark) == (51.0, ANSWER_P95_MS, "✗")
    assert "right 20.0 / 20.0 / 20.0 / 20.0" in given.more
    assert picked.value == 90.0


def test_growth_is_the_middle_slope_of_all_that_is_held_besides_pictures() -> None:
    weights = [
        {"turns": n, "unfiled": 60 + n / 1000 + (40 if n == 400 else 0) + n % 3, "kept": n % 3}
        for n in range(200, 1300, 100)
    ]
    (row,) = of_turning(weights, 1000)
    assert row.value == pytest.approx(1.0)


def test_a_slope_needs_two_places() -> None:
    with pytest.raises(ValueError, match="twice"):
        median_slope([(1.0, 2.0), (1.0, 3.0)])


def test_a_system_that_tells_no_memory_has_no_row_of_it() -> None:
    assert not list(of_turning([{}, {}], 1000))


def test_a_merge_is_held_against_its_bound_and_told_beside_reading_the_bytes() -> None:
    took, held = of_adding({"floor": 0.5, "seconds": 8.0, "megabytes": 700, "files": 5000,
                            "sums": 20000, "cpu": 14.0, "peak": 450.0})
    assert (took.value, took.bound, took.ratio) == (8.0, MERGE_SECONDS, "16 x reading the bytes")
    assert held.mark == "✓"
