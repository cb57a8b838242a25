"""The search for places, and tails: exact, and never across a face."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.lettering.search import cheapest
from kiosk.device.lettering.shapes import bounds, closed_path, moved, ring, share
from kiosk.device.lettering.tails import REACH, reached, tip
from kiosk.model.geometry import Box

Offer = tuple[int, int]


def clash(earlier: Offer, later: Offer) -> float:
    """Any fixed rule will do: here two offers cost the more the nearer their numbers are."""
    return float(max(0, 6 - abs(earlier[1] - later[1])))


@given(st.lists(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 20)), min_size=1, max_size=5),
    min_size=1, max_size=4,
))
def test_the_search_finds_what_trying_everything_finds(offers: list[list[Offer]]) -> None:
    def price(chosen: tuple[Offer, ...]) -> float:
        own = sum(offer[0] for offer in chosen)
        return own + sum(
            clash(first, then) for index, first in enumerate(chosen) for then in chosen[index + 1:]
        )

    found = cheapest(offers, lambda offer: float(offer[0]), clash, budget=10_000)
    assert price(found) == min(price(way) for way in product(*offers))


def test_a_search_below_a_price_finds_nothing_that_is_as_dear() -> None:
    offers = [[(3, 1), (2, 9)], [(4, 19)]]
    assert cheapest(offers, lambda offer: float(offer[0]), clash, below=7.0) == ((2, 9), (4, 19))
    assert cheapest(offers, lambda offer: float(offer[0]), clash, below=6.0) == ()


def test_a_spent_budget_still_gives_an_offer_for_each_line() -> None:
    offers = [[(1, 1), (2, 9)], [(1, 1), (2, 9)]]
    assert len(cheapest(offers, lambda offer: float(offer[0]), clash, budget=0)) == 2


def test_a_tail_goes_over_half_way_to_a_far_mouth() -> None:
    head = Box(-50, 900, 100, 120)
    assert tip((0.0, 0.0), (0.0, 1000.0), head) == (0.0, 1000.0 * REACH)


def test_a_tail_stops_short_of_its_own_speakers_head() -> None:
    head = Box(-100, 100, 200, 250)
    end = tip((0.0, 0.0), (0.0, 280.0), head)
    assert 0.25 * 280 <= end[1] < head.y
    assert reached((0.0, 0.0), (0.0, 280.0), head) < REACH


@given(st.floats(60, 400), st.floats(40, 300), st.floats(0, 6))
def test_a_body_keeps_to_its_half_extents(half_w: float, half_h: float, seed: float) -> None:
    outline = ring("speech", half_w, half_h, seed)
    path = closed_path([outline(step / 10) for step in range(62)])
    box = bounds(moved(path, 10, 20))
    assert abs(box.centre[0] - 10) < 0.05 * half_w and abs(box.centre[1] - 20) < 0.05 * half_h
    assert box.w < 2.15 * half_w and box.h < 2.15 * half_h


def test_a_shape_is_widest_in_its_middle() -> None:
    assert share(0, 10) == 1.0 > share(5, 10) > share(9, 10) > share(10, 10) == 0.0
