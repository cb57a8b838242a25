"""Boxes on the stage: what they hold, share and look like turned round."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.geometry import STAGE, STAGE_W, Box

whole = st.integers(-2000, 2000).map(float)
size = st.integers(1, 2000).map(float)
boxes = st.builds(Box, whole, whole, size, size)


def test_a_box_holds_its_top_left_edges_and_not_its_bottom_right_ones() -> None:
    box = Box(10, 20, 30, 40)
    assert box.holds((10, 20))
    assert box.holds((39.9, 59.9))
    assert not box.holds((40, 30))
    assert not box.holds((20, 60))


@given(boxes)
def test_a_box_turned_round_twice_lies_where_it_lay(box: Box) -> None:
    assert box.mirrored().mirrored() == box


@given(boxes)
def test_a_box_turned_round_is_as_far_from_the_right_as_it_was_from_the_left(box: Box) -> None:
    turned = box.mirrored()
    assert STAGE_W - turned.right == box.x
    assert (turned.y, turned.w, turned.h) == (box.y, box.w, box.h)


@given(boxes, boxes)
def test_two_boxes_share_the_same_area_whichever_is_asked(one: Box, other: Box) -> None:
    assert one.overlap(other) == other.overlap(one)
    assert 0 <= one.overlap(other) <= min(one.w * one.h, other.w * other.h)


@given(boxes, boxes, st.sampled_from([1.0, 0.0]))
def test_two_boxes_meet_where_they_share_any_area(one: Box, other: Box, part: float) -> None:
    flat = Box(other.x, other.y, other.w * part, other.h)
    assert one.meets(flat) == flat.meets(one) == (one.overlap(flat) > 0)


@given(boxes)
def test_a_box_shares_its_whole_area_with_itself(box: Box) -> None:
    assert box.overlap(box) == box.w * box.h


def test_boxes_that_only_touch_share_nothing() -> None:
    assert Box(0, 0, 10, 10).overlap(Box(10, 0, 10, 10)) == 0


@given(boxes, st.integers(0, 500))
def test_a_box_that_has_grown_has_the_same_centre(box: Box, by: int) -> None:
    grown = box.grown(by)
    assert grown.centre == box.centre
    assert (grown.w, grown.h) == (box.w + 2 * by, box.h + 2 * by)


def test_fractions_of_a_panel_lie_where_the_panel_lies() -> None:
    panel = Box(100, 200, 400, 300)
    assert Box(0, 0, 1, 1).inside(panel) == panel
    assert Box(0.5, 0.5, 0.25, 0.5).inside(panel) == Box(300, 350, 100, 150)
    assert Box(0.5, 0.5, 0.25, 0.5).inside(STAGE) == Box(800, 500, 400, 500)
