"""The hen to colour: her mask knows every region, and her lines hide where regions meet."""

from functools import cache

import pytest
from PIL import Image, ImageChops, ImageFilter

from kiosk.drawing.smalls.colouring import REGIONS, STEP, level
from kiosk.drawing.smalls.files import raster
from kiosk.drawing.smalls.registry import small

#: A small finger, in pixels of the picture, needs a square this wide of every region.
FINGER = 20


@cache
def mask() -> Image.Image:
    return raster(small("calm_hen_mask"))


def area(name: str) -> Image.Image:
    """White where the region is."""
    wanted = level(name)
    return mask().point(lambda v: 255 * (v == wanted))


def test_the_mask_has_one_grey_for_each_region_and_no_other() -> None:
    levels = {value for _, value in mask().getcolors(256) or []}
    assert levels == {STEP * (1 + index) for index in range(len(REGIONS))}


def test_levels_fit_into_a_byte() -> None:
    assert level(REGIONS[-1].name) <= 255


@pytest.mark.parametrize("name", [region.name for region in REGIONS])
def test_a_region_has_room_for_a_finger(name: str) -> None:
    """Somewhere in it a square of that width fits."""
    room = area(name)
    for _ in range(FINGER // 2):
        room = room.filter(ImageFilter.MinFilter(3))
    assert room.getextrema()[1] == 255


def test_a_line_lies_wherever_two_regions_meet() -> None:
    """No colour ends beside its line: the mask's borders are under the ink."""
    grown = mask().filter(ImageFilter.MaxFilter(3))
    shrunk = mask().filter(ImageFilter.MinFilter(3))
    border = ImageChops.difference(grown, shrunk).point(lambda v: 255 * (v > 0))
    inked = raster(small("calm_hen_lines")).getchannel("A").point(lambda v: 255 * (v > 127))
    bare = ImageChops.subtract(border, inked)
    assert bare.histogram()[255] <= border.histogram()[255] * 0.02
