"""The hen to colour: any part may have any colour, a touch finds its part, nothing stays."""

from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from kiosk.drawing.smalls.colouring import REGIONS, level
from kiosk.drawing.smalls.paint_pots import PAINT, POT
from kiosk.model.asides import Calm
from kiosk.model.geometry import Box, Point
from kiosk.model.picture import Art, action_at
from kiosk.model.session import Shelf
from kiosk.screens.calm import colouring, hen
from tests.screens.child import TINY, Child

MASK = Path(__file__).parents[2] / "assets" / "pictures" / "calm_hen_mask.png"
PARTS = tuple(hen.PARTS.values())
#: 15 mm on a tablet of ten inches, as everywhere else.
FINGER = 111.0


def colourer(code: str = "en") -> Child:
    """A child who has come to the hen."""
    return Child(TINY, Shelf(code)).taps("calm", "calm:hen")


def painted(child: Child) -> dict[str, str]:
    assert isinstance(child.screen, Calm)
    return dict(child.screen.painted)


def page(child: Child) -> Art:
    return next(item for item in child.picture.items
                if isinstance(item, Art) and item.key == "calm:hen")


@cache
def mask() -> Image.Image:
    return Image.open(MASK).convert("L")


def test_the_map_has_every_part_of_the_mask_under_its_grey() -> None:
    assert tuple(region.name for region in REGIONS) == PARTS
    assert [hen.grey(part) for part in PARTS] == [level(part) for part in PARTS]


def test_the_map_is_as_large_as_the_picture() -> None:
    assert mask().size == hen.SIZE
    assert {len(line) for line in hen.MAP} == {hen.SIZE[0] // hen.CELL}
    assert len(hen.MAP) == hen.SIZE[1] // hen.CELL


@pytest.mark.parametrize("row", range(len(hen.MAP)))
def test_no_cell_is_further_from_its_part_than_a_finger_is_thick(row: int) -> None:
    """What a touch colours is under the finger, or right beside it."""
    near = 3 * hen.CELL
    for column, letter in enumerate(hen.MAP[row]):
        left, top = column * hen.CELL, row * hen.CELL
        around = mask().crop((left - near, top - near, left + hen.CELL + near,
                              top + hen.CELL + near))
        greys = {grey for _, grey in around.getcolors(256) or ()}
        assert hen.grey(hen.PARTS[letter]) in greys, f"row {row}, column {column}"


@pytest.mark.parametrize("part", PARTS)
def test_a_finger_has_15_mm_of_every_part_that_are_no_other_s(part: str) -> None:
    box = hen.middle(part).inside(colouring.SHEET)
    assert min(box.w, box.h) >= FINGER
    corners: list[Point] = [
        (x, y) for x in (box.x + 1, box.centre[0], box.right - 1)
        for y in (box.y + 1, box.centre[1], box.bottom - 1)
    ]
    picture = colourer().picture
    assert {action_at(picture, corner) for corner in corners} == {f"paint:{part}"}


@pytest.mark.parametrize("part", PARTS)
def test_what_a_finger_means_is_under_it(part: str) -> None:
    """The square of a part lies on the part, and not beside it."""
    box = hen.middle(part).inside(Box(0, 0, *hen.SIZE))
    square = mask().crop((round(box.x), round(box.y), round(box.right), round(box.bottom)))
    drawn = {grey: count for count, grey in square.getcolors(256) or ()}
    assert drawn[hen.grey(part)] >= 0.25 * box.w * box.h


@pytest.mark.parametrize("part", PARTS)
def test_a_part_takes_the_colour_of_the_pot_and_can_take_another(part: str) -> None:
    child = colourer().taps("pot:blue", f"paint:{part}")
    assert (hen.grey(part), colouring.PAINTS["blue"]) in page(child).tints
    child.taps("pot:pink", f"paint:{part}")
    assert painted(child) == {part: "pink"}


def test_whoever_touches_the_hen_before_any_pot_colours_it_all_the_same() -> None:
    assert painted(colourer().taps("paint:wing")) == {"wing": next(iter(colouring.PAINTS))}


def test_a_pot_says_its_colour_and_has_the_brush_in_it() -> None:
    child = colourer("ar").taps("pot:green")
    assert child.picture.items
    pots = {item.key: item.name for item in child.picture.items
            if isinstance(item, Art) and item.key.startswith("pot:")}
    assert [key for key, name in pots.items() if name == "paint_pot_brush"] == ["pot:green"]
    told = repr(child.effects[-1])
    assert "أَخْضَر" in told


def test_no_paint_is_red() -> None:
    """Red paint on a white hen is blood to somebody."""
    for name, colour in colouring.PAINTS.items():
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        assert min(green, blue) > 0.45 * red or green > 0.6 * red, name


def test_the_page_is_clean_again_at_a_touch_and_the_pot_is_kept() -> None:
    child = colourer().taps("pot:blue", "paint:wing", "anew")
    assert painted(child) == {}
    assert painted(child.taps("paint:head")) == {"head": "blue"}


def test_the_colours_stay_while_one_is_in_the_corner_and_go_with_it() -> None:
    child = colourer().taps("pot:blue", "paint:wing", "back", "calm:tree", "back", "calm:hen")
    assert painted(child) == {"wing": "blue"}
    child.taps("back", "return", "calm", "calm:hen")
    assert painted(child) == {}


def test_read_from_the_right_the_page_and_every_part_of_it_are_turned() -> None:
    ltr, rtl = colourer("en"), colourer("ar")
    assert page(rtl).mirrored and not page(ltr).mirrored
    for part in PARTS:
        x, y = hen.middle(part).inside(colouring.SHEET).centre
        assert action_at(rtl.picture, (1600 - x, y)) == f"paint:{part}"


def test_colouring_asks_nothing_of_voice_ledger_or_disk() -> None:
    child = colourer()
    child.effects.clear()
    assert child.taps("paint:wing", "paint:egg").effects == []


def test_the_greys_of_a_pot_are_those_of_its_mask() -> None:
    assert (colouring._PAINT, colouring._POT) == (PAINT, POT)
