"""What is shared gives nobody away, however its figures are put together."""

import itertools
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.counts import METRICS, Row
from kiosk.staff.export.shareable import Shared, shareable
from kiosk.staff.export.table import as_csv, shared
from tests.staff.export.exporting import records, row

NOW = "2027-03"

#: No number between 1 and 10 may be known better than as one of this many.
FEWEST = 5


def figure(value: int) -> tuple[int | None, str]:
    """What is shown of a number."""
    (cell,) = shareable([row(value)], NOW)
    return cell.value, cell.flag


#: What each figure that can be shown may stand for: the attacker knows the rule as well as we do.
MEANINGS: dict[int | None, list[int]] = {}
for _value in range(1, 200):
    MEANINGS.setdefault(figure(_value)[0], []).append(_value)


@pytest.mark.parametrize(("value", "shown"), [
    (1, None), (10, None), (11, 15), (12, 15), (13, 15), (17, 15), (18, 20), (22, 20), (23, 25),
    (1002, 1000), (1003, 1005),
])
def test_small_numbers_are_blank_and_flagged_and_all_others_rounded(
    value: int, shown: int | None,
) -> None:
    assert figure(value) == (shown, "small" if shown is None else "rounded")


def test_what_was_never_counted_has_no_line() -> None:
    assert shareable([], NOW) == ()


@pytest.mark.parametrize(("months", "now", "expected"), [
    (("2026-11", "2026-12"), "2026-12", {"2026-11"}),
    (("2026-11", "2026-12"), "2027-01", {"2026-11", "2026-12"}),
    (("2026-11", "2026-12"), "unknown", {"2026-11"}),   # the latest may still be open
    (("2026-11", "unknown"), "2027-01", {"2026-11"}),
    (("unknown",), "unknown", set()),
    (("2026-12",), "2026-11", set()),                    # a clock that was put back
])
def test_only_months_that_are_over_and_known_are_shared(
    months: tuple[str, ...], now: str, expected: set[str],
) -> None:
    assert {cell.month for cell in shareable([row(50, month) for month in months], now)} == expected


def test_a_month_that_staff_named_is_shared_with_the_others_of_that_month() -> None:
    (cell,) = shareable([row(20, "2026-12"), row(20, "unknown", said="2026-12")], NOW)
    assert (cell.month, cell.value) == ("2026-12", 40)


def test_numbers_are_added_up_before_they_are_made_coarse() -> None:
    parts = [row(4, detail=f"p{part}", epoch=f"e{part % 2}") for part in range(10)]
    (cell,) = shareable(parts, NOW)
    assert cell.value == 40


def test_no_answer_no_ending_and_no_id_of_a_tablet_is_shared() -> None:
    content = as_csv(shared(shareable([
        row(40, detail="Q11.right", metric="item_first_option"), row(40, epoch="e77")], NOW)))
    assert b"Q11" not in content and b"e77" not in content and b"k0123" not in content
    assert set(records(content)[0]) == {
        "schema", "site", "month", "story_id", "language", "mode", "metric", "value", "flag"}


def test_every_figure_that_is_shown_stands_for_five_numbers_or_more() -> None:
    assert all(len(values) >= FEWEST for shown, values in MEANINGS.items() if shown != 200)
    assert MEANINGS[None] == list(range(1, 11))


# The attacker: knows the rule, every figure, and which counters contain which.

TABLES = st.lists(
    st.builds(
        row, st.integers(1, 60), st.sampled_from(["2026-11", "2026-12"]),
        st.sampled_from(["E1", "E2", "E3"]), metric=st.sampled_from(METRICS[:4]),
        language=st.sampled_from(["ar", "ckb", "en"]), mode=st.sampled_from(["child", "group"])),
    max_size=25)


def parts(cell: Shared) -> tuple[str, ...]:
    """What a figure is of, as the attacker sees it."""
    return (cell.month, cell.site, cell.story_id, cell.language, cell.mode, cell.metric)


def truth(rows: list[Row]) -> Counter[tuple[str, ...]]:
    """What the figures stand for."""
    sums: Counter[tuple[str, ...]] = Counter()
    for one in rows:
        sums[one.month, one.site, one.story_id, one.language, one.mode, one.metric] += one.value
    return sums


@given(TABLES)
def test_no_figure_is_the_sum_of_others(rows: list[Row]) -> None:
    """Each count stands in one figure alone: there is no total to subtract the parts from."""
    counted = Counter(parts(cell) for cell in shareable(rows, NOW))
    assert set(counted.values()) <= {1}
    assert set(counted) == set(truth(rows))


@given(TABLES)
def test_subtracting_two_figures_leaves_five_possible_answers_or_more(rows: list[Row]) -> None:
    """Begun minus finished, one language minus another, all that can be asked of two figures."""
    for one, other in itertools.permutations(shareable(rows, NOW)[:12], 2):
        larger, smaller = meant(one), meant(other)
        left = {a - b for a in larger for b in smaller if a >= b}
        assert not left or len(left) >= FEWEST, (one, other, sorted(left))


@given(st.integers(1, 180), st.integers(0, 180))
def test_a_counter_within_another_narrows_neither(outer: int, less: int) -> None:
    """Whoever finished has begun; knowing that must not tell more of either number."""
    inner = max(1, outer - less)
    larger, smaller = MEANINGS[figure(outer)[0]], MEANINGS[figure(inner)[0]]
    assert {a for a in larger if any(b <= a for b in smaller)} == set(larger)
    assert {b for b in smaller if any(a >= b for a in larger)} == set(smaller)


@given(st.integers(1, 100), st.integers(1, 10))
def test_two_releases_of_one_month_do_not_show_who_was_added_between_them(
    before: int, added: int,
) -> None:
    """A month may grow after it is over: staff name the month of what was counted undated."""
    first, second = MEANINGS[figure(before)[0]], MEANINGS[figure(before + added)[0]]
    answers = {b - a for a in first for b in second if b >= a}
    assert len(answers) >= FEWEST and added in answers


@given(st.lists(st.integers(1, 40), min_size=3, max_size=6))
def test_no_sum_or_difference_of_many_figures_is_known_to_one(values: list[int]) -> None:
    """Intervals add up: whatever is added and subtracted, the answer is no surer than its parts."""
    shown = [MEANINGS[figure(value)[0]] for value in values]
    for signs in itertools.product((-1, 0, 1), repeat=len(shown)):
        used = [(sign, span) for sign, span in zip(signs, shown, strict=True) if sign]
        width = sum(span[-1] - span[0] for _, span in used)
        assert not used or width >= FEWEST - 1


def test_what_the_attack_would_find_in_a_table_with_its_total() -> None:
    """The attack works: with a total beside its parts a blank is nearly told."""
    total, part = MEANINGS[figure(22)[0]], MEANINGS[figure(21)[0]]
    told = {a - b for a in total for b in part} & set(MEANINGS[None])
    assert len(told) < FEWEST


def meant(cell: Shared) -> list[int]:
    """All that a figure may stand for."""
    if cell.value is None:
        return MEANINGS[None]
    if cell.value == 15:
        return MEANINGS[15]
    return list(range(cell.value - 2, cell.value + 3))
