"""Medians, percentiles and ratios; it knows neither what was measured nor in which unit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
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


def median_slope(points: Sequence[tuple[float, float]]) -> float:
    """The median of the slopes between all pairs of (x, y) (Theil-Sen): outliers do not tilt it.

    Raises ValueError where no two points differ in x.
    """
    slopes = [(y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in combinations(points, 2) if x2 != x1]
    if not slopes:
        raise ValueError("nothing was measured twice")
    return median(slopes)
