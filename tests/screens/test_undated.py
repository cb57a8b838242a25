"""Staff say the month of what was counted without a date, and nothing is chosen for them."""

import pytest

from kiosk.model.asides import Staff
from kiosk.model.messages import Failed, SayMonth, TotalsCame
from kiosk.model.picture import Words
from kiosk.model.session import Shelf
from tests.screens.child import TINY, Child

MONTHS = ("2026-11", "2026-12", "2027-01")


def corner(month: str = "2027-01", undated: int = 3, code: str = "en") -> Child:
    """The grown-ups' corner of a tablet that had lost its date."""
    child = Child(TINY, Staff(Shelf(code)))
    return child.happens(TotalsCame(month, (("sessions_started", 7),), "", undated, MONTHS))


def words(child: Child) -> dict[str, str]:
    """What is written, by key."""
    return {item.key: item.text for item in child.picture.items if isinstance(item, Words)}


def test_where_every_count_has_its_month_nobody_is_asked() -> None:
    child = Child(TINY, Staff(Shelf("en"))).happens(TotalsCame("2027-01", ()))
    assert "undated" not in child.offered


def test_the_corner_says_that_the_date_was_not_known_and_asks_nothing_by_itself() -> None:
    child = corner()
    assert "did not know the date" in words(child)["says"]
    assert child.effects == []


@pytest.mark.parametrize(("month", "offered"), [
    ("2027-01", "In January 2027"), ("unknown", "In November 2026"),
])
def test_this_month_is_offered_first_or_the_earliest_where_that_is_not_known(
    month: str, offered: str,
) -> None:
    assert words(corner(month).taps("undated"))["month"] == offered


def test_one_goes_from_month_to_month_and_not_beyond_them() -> None:
    child = corner().taps("undated")
    assert "later" not in child.offered
    child.taps("earlier", "earlier")
    assert words(child)["month"] == "In November 2026"
    assert "earlier" not in child.offered
    child.taps("later")
    assert words(child)["month"] == "In December 2026"


def test_the_month_is_said_only_when_it_is_touched() -> None:
    child = corner().taps("undated", "earlier")
    assert child.effects == []
    child.taps("this_month")
    assert child.effects == [SayMonth("2026-12")]


def test_back_leaves_them_as_they_are() -> None:
    child = corner().taps("undated", "back")
    assert child.effects == [] and "export" in child.offered


def test_afterwards_the_sums_come_anew_and_nobody_is_asked_again() -> None:
    child = corner().taps("undated", "this_month").happens(TotalsCame("2027-01", ()))
    assert "undated" not in child.offered


def test_a_month_that_was_refused_is_said_why() -> None:
    child = corner().taps("undated", "this_month").happens(Failed("That month has not come yet."))
    assert words(child)["says"] == "That month has not come yet."


@pytest.mark.parametrize(("number", "said"), [(1, "1 reading was"), (3, "3 readings were")])
def test_it_is_said_how_much_was_read(number: int, said: str) -> None:
    assert words(corner(undated=number).taps("undated"))["undated"].startswith(said)


def test_the_arrows_turn_round_with_the_reading_direction() -> None:
    def earlier(code: str) -> float:
        items = corner("2026-12", code=code).taps("undated").picture.items
        return next(item.box.x for item in items if item.key == "plate:earlier")
    assert earlier("ar") > 800 > earlier("en")


def test_with_this_button_too_every_button_of_the_corner_has_a_place() -> None:
    others = Child(TINY, Staff(Shelf("en"))).happens(TotalsCame("2027-01", ())).offered
    assert set(corner().offered) == {*others, "undated"}
