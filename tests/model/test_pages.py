"""Panels lie four to a page in reading order, from the left or from the right, gutters even."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.geometry import STAGE, STAGE_H, STAGE_W, Box
from kiosk.model.pages import (
    GUTTER,
    PAGE_GUTTER,
    PAGE_SIDE,
    PANELS_ON_A_PAGE,
    Slot,
    beside,
    on_page,
    slots,
)

PAGE = (Slot(0, 0, 0), Slot(0, 1, 0), Slot(0, 0, 1), Slot(0, 1, 1))
paths = st.lists(st.booleans(), max_size=40)
directions = pytest.mark.parametrize("rtl", [False, True], ids=["from_the_left", "from_the_right"])


def test_panels_fill_a_page_row_by_row_and_then_the_next() -> None:
    assert slots([False] * 5) == (*PAGE, Slot(1, 0, 0))


def test_a_splash_takes_a_page_alone_even_where_a_page_is_begun() -> None:
    laid = slots([False, True, False])
    assert [slot.page for slot in laid] == [0, 1, 2]
    assert laid[1] == Slot(1, 0, 0)


@given(paths)
def test_no_two_panels_lie_in_the_same_slot_and_pages_are_never_left_out(path: list[bool]) -> None:
    laid = slots(path)
    assert len(set(laid)) == len(path)
    pages = [slot.page for slot in laid]
    assert pages == sorted(pages)
    assert set(pages) == set(range(max(pages, default=-1) + 1))
    assert all(pages.count(page) <= PANELS_ON_A_PAGE for page in set(pages))
    assert all(pages.count(slot.page) == 1
               for slot, splash in zip(laid, path, strict=True) if splash)


@given(paths, st.booleans())
def test_reading_on_never_moves_a_panel_that_was_laid(path: list[bool], coming: bool) -> None:
    assert slots([*path, coming])[: len(path)] == slots(path)


@directions
def test_the_panel_that_is_read_fills_the_stage_wherever_it_lies(rtl: bool) -> None:
    assert all(beside(slot, slot, rtl) == STAGE for slot in PAGE)


def test_the_next_panel_lies_in_the_reading_direction_one_gutter_away() -> None:
    left_to_right = beside(PAGE[1], PAGE[0], rtl=False)
    right_to_left = beside(PAGE[1], PAGE[0], rtl=True)
    assert left_to_right.x == STAGE_W + GUTTER
    assert right_to_left.right == -GUTTER
    assert left_to_right.y == right_to_left.y == 0


@directions
def test_gutters_are_even_across_and_down_and_between_pages(rtl: bool) -> None:
    below = beside(PAGE[2], PAGE[0], rtl)
    assert below == Box(0, STAGE_H + GUTTER, STAGE_W, STAGE_H)
    across = abs(beside(Slot(1, 0, 0), PAGE[1], rtl).x)
    assert across == STAGE_W + GUTTER


@given(paths.filter(bool), st.data())
def test_a_page_from_the_right_is_the_page_from_the_left_turned_round(
    path: list[bool], data: st.DataObject
) -> None:
    laid = slots(path)
    here = data.draw(st.sampled_from(laid))
    for slot in laid:
        assert beside(slot, here, rtl=True) == beside(slot, here, rtl=False).mirrored()
        assert on_page(slot, rtl=True) == on_page(slot, rtl=False).mirrored()


@directions
def test_a_whole_page_lies_on_the_stage_beside_its_buttons_and_nothing_overlaps(rtl: bool) -> None:
    boxes = [on_page(slot, rtl) for slot in PAGE]
    field = Box(PAGE_SIDE, 0, STAGE_W - 2 * PAGE_SIDE, STAGE_H)
    assert all(box.overlap(field) == pytest.approx(box.w * box.h) for box in boxes)
    assert all(one.overlap(other) == 0 for one, other in combinations(boxes, 2))


@directions
def test_the_gutters_of_a_whole_page_are_even_and_its_panels_keep_their_shape(rtl: bool) -> None:
    boxes = [on_page(slot, rtl) for slot in PAGE]
    left, right = sorted(boxes[:2], key=lambda box: box.x)
    assert right.x - left.right == pytest.approx(PAGE_GUTTER)
    assert boxes[2].y - boxes[0].bottom == pytest.approx(PAGE_GUTTER)
    assert all(box.w / box.h == pytest.approx(STAGE_W / STAGE_H) for box in boxes)


@directions
def test_a_splash_has_the_whole_page(rtl: bool) -> None:
    alone, shared = on_page(PAGE[0], rtl, alone=True), on_page(PAGE[0], rtl)
    assert alone.w > 2 * shared.w
    assert alone.centre == pytest.approx(STAGE.centre)
