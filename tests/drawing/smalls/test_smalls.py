"""Small pictures: the same every time, the right size, see-through where they lie on a button."""

import io
import re
from functools import cache

import pytest
from PIL import Image, ImageChops

from kiosk.drawing.smalls import tree
from kiosk.drawing.smalls.files import differs, file_of, raster
from kiosk.drawing.smalls.grounds import CARD
from kiosk.drawing.smalls.registry import FEELINGS, ICONS, SMALLS, small
from kiosk.screens import tree as screen

CLEAR = [name for name, one in SMALLS.items() if one.clear]
CARDS = [name for name, one in SMALLS.items() if one.pixels == CARD]


@cache
def drawn(name: str) -> Image.Image:
    return raster(small(name))


@pytest.mark.parametrize("name", SMALLS)
def test_a_picture_is_the_same_svg_every_time(name: str) -> None:
    assert small(name).svg() == small(name).svg()


@pytest.mark.parametrize("name", ["touch", "feeling_mixed", "answer_q02_f", "calm_breathe"])
def test_a_picture_is_the_same_file_every_time(name: str) -> None:
    assert file_of(small(name)) == file_of(small(name))


@pytest.mark.parametrize("name", SMALLS)
def test_a_picture_has_no_writing_and_no_outside_parts(name: str) -> None:
    """Writing would need a font and a translation; a link would need a network."""
    assert not re.search(r"<text|<image|href=", small(name).svg())


@pytest.mark.parametrize("name", CLEAR)
def test_a_see_through_picture_leaves_its_corners_free(name: str) -> None:
    alpha = drawn(name).getchannel("A")
    wide, high = alpha.size
    corners = [(0, 0), (wide - 1, 0), (0, high - 1), (wide - 1, high - 1)]
    assert [alpha.getpixel(corner) for corner in corners] == [0, 0, 0, 0]


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_not_cut_off_at_its_edge(name: str) -> None:
    """Every pixel of the border is free, so that no line ends at the edge of the button."""
    alpha = drawn(name).getchannel("A")
    wide, high = alpha.size
    inside = alpha.crop((1, 1, wide - 1, high - 1))
    border = alpha.copy()
    border.paste(0, (1, 1, wide - 1, high - 1))
    assert border.getextrema() == (0, 0)
    assert inside.getextrema() == (0, 255)


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_fills_most_of_its_square(name: str) -> None:
    left, top, right, bottom = drawn(name).getchannel("A").getbbox() or (0, 0, 0, 0)
    assert max(right - left, bottom - top) >= 0.75 * 256


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_dark_enough_to_be_seen_on_a_card(name: str) -> None:
    """A good part of it is plum: its shape never rests on a pale colour alone."""
    icon = drawn(name)
    seen = icon.getchannel("A").point(lambda v: 255 * (v > 200))
    dark = icon.convert("RGB").convert("L").point(lambda v: 255 * (v < 80))
    plum = ImageChops.multiply(seen, dark)
    assert plum.histogram()[255] / seen.histogram()[255] > 0.1


@pytest.mark.parametrize("name", CARDS)
def test_a_card_covers_its_whole_ground(name: str) -> None:
    image = drawn(name)
    assert image.mode == "RGB"
    assert image.size == (800, 500)


def test_no_two_feelings_look_alike() -> None:
    """Even in grey and at the size of a thumb, each weather is another one."""
    thumbs = {name: file_of_thumb(name) for name in FEELINGS}
    alike = [
        (one, other) for one in thumbs for other in thumbs
        if one < other and not differs(thumbs[one], thumbs[other])
    ]
    assert alike == []


def file_of_thumb(name: str) -> bytes:
    return png(drawn(name).convert("L").resize((64, 40), Image.Resampling.BOX))


def test_twigs_are_where_the_screen_puts_leaves() -> None:
    assert tree.PLACES == screen.TWIGS


@pytest.mark.parametrize("index", range(len(tree.PLACES)))
def test_a_leaf_begins_on_wood(index: int) -> None:
    """Under the foot of each leaf's stalk the bare tree is not see-through."""
    alpha = drawn("tree_bare").getchannel("A")
    x, y = tree.stalk_foot(tree.PLACES[index])
    scale = alpha.width / tree.STAGE[0]
    assert alpha.getpixel((round(x * scale), round(y * scale))) == 255


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(ValueError, match="speaker_off"):
        small("speaker_of")


def test_one_changed_brow_makes_another_picture() -> None:
    """A difference in one small place counts, a rounding of one level everywhere does not."""
    whole = drawn("feeling_calm")
    rounded = whole.point(lambda v: min(255, v + 1))
    raised = whole.copy()
    raised.paste((58, 34, 51), (300, 150, 330, 158))
    assert not differs(png(whole), png(rounded))
    assert differs(png(whole), png(raised))


def png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
