"""Four places hold any number of things to do, and leave none of them out."""

from itertools import combinations

import pytest

from kiosk.model.picture import Picture, Plate, actions
from kiosk.screens import style
from kiosk.screens.deeds import Deed, following, shown


def deeds(count: int) -> list[Deed]:
    """So many things to do."""
    return [Deed(f"deed:{number}", f"Do {number}", "key") for number in range(count)]


def sheets(count: int) -> list[Picture]:
    """Every sheet of so many, as they come by touching the way on until the first is back."""
    seen, sheet = [], 0
    while not seen or sheet:
        seen.append(Picture(shown(deeds(count), sheet, "More to do", "en")))
        sheet = following(sheet, count)
    return seen


@pytest.mark.parametrize("count", range(14))
def test_everything_that_can_be_done_is_reached_by_touching_on(count: int) -> None:
    reached = [one for sheet in sheets(count) for one in actions(sheet) if one != "further"]
    assert reached == [deed.action for deed in deeds(count)]


@pytest.mark.parametrize("count", [5, 7, 12])
def test_the_way_on_stands_in_the_same_place_on_every_sheet(count: int) -> None:
    places = {item.box for sheet in sheets(count) for item in sheet.items
              if isinstance(item, Plate) and item.action == "further"}
    assert len(places) == 1


def test_up_to_four_need_no_second_sheet() -> None:
    assert all("further" not in actions(sheet) for count in range(5) for sheet in sheets(count))


@pytest.mark.parametrize("count", range(14))
def test_every_button_has_room_for_a_finger_and_covers_no_other(count: int) -> None:
    for sheet in sheets(count):
        plates = [item.box for item in sheet.items if isinstance(item, Plate)]
        assert all(min(box.w, box.h) >= style.BUTTON for box in plates)
        assert not any(one.overlap(other) for one, other in combinations(plates, 2))
