"""Medians, percentiles and ratios; it knows neither what was measured nor in which unit."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median


def percentile(values: Sequence[float], part: float) -> float:
    """The smallest of `values` that at least `part` (0-100) percent of them do not exceed.

    Raises ValueError where there are none.
    """
    if not values:
        raise ValueError("nothing was measured")
    ordered = sorted(values)
    rank = -(-len(ordered) * part // 100)
    return ordered[max(0, int(rank) - 1)]


def median_ratio(pairs: Sequence[tuple[float, float]]) -> float:
    """The median over `pairs` of first to second: each pair was measured one after the other."""
    return median(first / second for first, second in pairs)


def spread(values: Sequence[float]) -> str:
    """Least, middle, 95th percentile and most, to be read at a glance."""
    figures = (min(values), median(values), percentile(values, 95), max(values))
    return " / ".join(f"{figure:.1f}" for figure in figures)
