"""Points, curves and two-bone reach."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.drawing.paths import (
    Corner,
    direction,
    limb,
    minus,
    morphed,
    number,
    polar,
    reach,
    rotated,
    smooth,
    spot,
    tapered,
    tube,
)
from kiosk.drawing.paths import length as far

near = st.floats(-500, 500)


def test_numbers_have_no_trailing_zeros_and_no_negative_zero() -> None:
    assert [number(v) for v in (1.50, -0.001, 3.0, 2.346)] == ["1.5", "0", "3", "2.35"]


def test_a_limb_angle_of_zero_hangs_down_and_of_ninety_points_forward() -> None:
    assert polar((0, 0), 0, 10) == pytest.approx((0, 10))
    assert polar((0, 0), 90, 10) == pytest.approx((10, 0))


@given(angle=st.floats(-179, 179))
def test_direction_is_the_inverse_of_polar(angle: float) -> None:
    assert direction((3, 4), polar((3, 4), angle, 25)) == pytest.approx(angle, abs=1e-6)


@given(x=near, y=near, upper=st.floats(20, 90), lower=st.floats(20, 90),
       bend=st.sampled_from((1, -1)))
def test_bones_keep_their_length_wherever_they_reach(
    x: float, y: float, upper: float, lower: float, bend: int
) -> None:
    joint, end = reach((0, 0), (x, y), upper, lower, bend)
    assert far(joint) == pytest.approx(upper, rel=1e-3, abs=0.1)
    assert far(end) <= upper + lower


def test_a_target_within_reach_is_touched() -> None:
    joint, end = reach((0, 0), (60, 40), 50, 50)
    assert end == (60, 40)
    assert far(minus(end, joint)) == pytest.approx(50)


def test_the_bend_chooses_the_side_of_the_elbow() -> None:
    up, _ = reach((0, 0), (60, 0), 50, 50, 1)
    down, _ = reach((0, 0), (60, 0), 50, 50, -1)
    assert up[1] == pytest.approx(-down[1])
    assert up[1] != 0


def test_a_corner_stays_a_corner_when_it_is_turned_and_blended() -> None:
    assert isinstance(rotated(Corner(1, 0), 90), Corner)
    assert isinstance(morphed([Corner(0, 0)], [(2, 2)], 0.5)[0], Corner)


def test_outlines_of_different_length_cannot_be_blended() -> None:
    with pytest.raises(ValueError):
        morphed([(0, 0)], [(0, 0), (1, 1)], 0.5)


def test_a_closed_curve_ends_where_it_starts() -> None:
    data = smooth([(0, 0), (10, 0), (10, 10)])
    assert data.startswith("M0 0") and data.endswith(" 0 0Z")


def test_half_way_along_a_line_is_its_middle() -> None:
    place, way = spot([(0, 0), (10, 0), (20, 0)], 0.5)
    assert place == pytest.approx((10, 0))
    assert way == pytest.approx((1, 0))


def test_a_limb_keeps_its_ends_and_rounds_its_bend() -> None:
    points = limb([(0, 0), (0, 50), (50, 50)], 0.5)
    assert points[0] == (0, 0) and points[-1] == (50, 50)
    assert min(math.dist(p, (0, 50)) for p in points) > 3


def test_the_open_line_of_a_tube_is_part_of_its_closed_one() -> None:
    fill, line = tube([(0, 0), (0, 40), (0, 80)], ((0, 10), (1, 6)))
    assert fill.endswith("Z") and not line.endswith("Z")


def test_a_brush_stroke_is_a_closed_shape() -> None:
    assert tapered([(0, 0), (10, 4), (20, 0)], 1, 1, 4).endswith("Z")
