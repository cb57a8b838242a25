"""The darkroom: finding files, refusing bad ones, staying within its bytes."""

import struct
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.painter.colouring import Tints
from kiosk.device.painter.darkroom import Darkroom, Want
from kiosk.device.painter.picture_files import MOST_PIXELS, BadPictureError, measured

RED, GREEN, BLUE = (200, 30, 30), (30, 200, 30), (30, 30, 200)


def want(name: str, width: int = 160, height: int = 100) -> Want:
    return Want(name, width, height)


def test_a_panel_is_found_in_its_story_and_a_plain_name_in_assets(darkroom: Darkroom) -> None:
    panel, cup = darkroom.print(want("tiny/red")), darkroom.print(want("cup"))
    assert panel is not None
    assert cup is not None
    assert tuple(panel.surface.get_at((120, 50)))[:3] == BLUE
    assert tuple(cup.surface.get_at((120, 50)))[:3] == RED


@pytest.mark.parametrize(
    "name", ["../secret", "tiny/../red", "/etc/passwd", "", "tiny//red", "a/b/c"]
)
def test_a_name_that_leaves_its_folder_is_no_name(darkroom: Darkroom, name: str) -> None:
    assert darkroom.print(want(name)) is None


def test_prints_stay_within_their_bytes(shelf: Path) -> None:
    darkroom = Darkroom(shelf / "stories", shelf / "assets", budget=200_000)
    for width in range(100, 180):
        assert darkroom.print(want("tiny/red", width, 100))
        assert darkroom.weight <= 200_000


def test_a_print_that_is_kept_needs_its_file_no_more(darkroom: Darkroom, shelf: Path) -> None:
    first = darkroom.print(want("tiny/red"))
    (shelf / "stories/tiny/pictures/red.png").unlink()
    assert darkroom.print(want("tiny/red")) is first


def test_while_gliding_the_nearest_size_that_is_ready_will_do(darkroom: Darkroom) -> None:
    large = darkroom.print(want("tiny/red", 320, 200))
    small = darkroom.print(want("tiny/red", 80, 50))
    assert darkroom.nearest(want("tiny/red"), (300, 188)) is large
    assert darkroom.nearest(want("tiny/red"), (100, 63)) is small


def test_a_picture_that_is_no_picture_is_missing(darkroom: Darkroom, shelf: Path) -> None:
    (shelf / "stories/tiny/pictures/red.png").write_text("<svg/>")
    assert darkroom.print(want("tiny/red")) is None


def test_a_file_is_measured_by_its_bytes_and_not_its_name(shelf: Path) -> None:
    assert measured((shelf / "assets/pictures/cup.png").read_bytes()) == (160, 100)


@pytest.mark.parametrize("kind", ["jpg", "webp"])
def test_jpeg_and_webp_are_measured(tmp_path: Path, kind: str) -> None:
    image = pytest.importorskip("PIL.Image")
    path = tmp_path / f"a.{kind}"
    image.new("RGB", (123, 45), RED).save(path)
    assert measured(path.read_bytes()) == (123, 45)


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_file_that_was_copied_in_part_is_refused(tmp_path: Path, kind: str) -> None:
    image = pytest.importorskip("PIL.Image")
    path = tmp_path / f"a.{kind}"
    image.effect_noise((120, 90), 90).convert("RGB").save(path)
    with pytest.raises(BadPictureError, match="torn"):
        measured(path.read_bytes()[:-900])


def test_an_absurdly_large_picture_is_refused_before_it_is_decoded(shelf: Path) -> None:
    data = bytearray((shelf / "assets/pictures/cup.png").read_bytes())
    data[16:24] = struct.pack(">II", 40_000, 40_000)
    with pytest.raises(BadPictureError, match="too many"):
        measured(bytes(data))


def test_a_see_through_picture_stays_see_through(darkroom: Darkroom, shelf: Path) -> None:
    image = pygame.Surface((100, 100), pygame.SRCALPHA, 32)
    image.fill((*GREEN, 255), (0, 0, 50, 100))
    pygame.image.save(image, str(shelf / "assets/pictures/leaf.png"))
    found = darkroom.print(want("leaf", 100, 100))
    assert found is not None
    assert found.surface.get_at((20, 50)) == pygame.Color(*GREEN)
    assert found.surface.get_at((80, 50)).a == 0


@given(st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\x10\0\0\0WEBPVP8 "]),
       st.binary(max_size=200), st.sampled_from([b"", b"IEND\xaeB`\x82", b"\xff\xd9"]))
def test_rotten_bytes_are_measured_or_refused(start: bytes, rot: bytes, end: bytes) -> None:
    try:
        width, height = measured(start + rot + end)
    except BadPictureError:
        return
    assert 0 < width * height <= MOST_PIXELS


def test_a_picture_that_rots_within_is_shown_or_missing_but_never_a_fault(
    darkroom: Darkroom, shelf: Path
) -> None:
    path = shelf / "stories/tiny/pictures/red.png"
    data = bytearray(path.read_bytes())
    data[60:90] = bytes(30)
    path.write_bytes(data)
    found = darkroom.print(want("tiny/red"))
    assert found is None or found.surface.get_size() == (160, 100)


def test_two_who_ask_at_once_get_the_same_print(darkroom: Darkroom) -> None:
    with ThreadPoolExecutor(4) as many:
        prints = list(many.map(darkroom.print, [want("tiny/red")] * 12))
    assert prints[0] is not None
    assert all(found is prints[0] for found in prints)


def test_a_picture_with_a_palette_scales_as_softly_as_any(darkroom: Darkroom, shelf: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    whole = image.open(shelf / "stories/tiny/pictures/red.png")
    whole.quantize(4).save(shelf / "assets/pictures/few.png")
    few, red = darkroom.print(want("few", 56, 35)), darkroom.print(want("tiny/red", 56, 35))
    assert few is not None
    assert red is not None
    for x in range(56):
        assert tuple(few.surface.get_at((x, 12)))[:3] == tuple(red.surface.get_at((x, 12)))[:3]


def test_a_small_print_does_not_depend_on_what_was_made_before(shelf: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    image.effect_noise((160, 100), 90).convert("RGB").save(shelf / "assets/pictures/noise.png")
    fresh = Darkroom(shelf / "stories", shelf / "assets").print(want("noise", 64, 40))
    used = Darkroom(shelf / "stories", shelf / "assets")
    used.print(want("noise", 128, 80))
    again = used.print(want("noise", 64, 40))
    assert fresh is not None
    assert again is not None
    assert pygame.image.tobytes(fresh.surface, "RGB") == pygame.image.tobytes(again.surface, "RGB")


# Lines to be coloured.

LEFT, RIGHT = 12, 24


@pytest.fixture
def hen(shelf: Path) -> Darkroom:
    """Lines that are one ink stroke down the middle, over a mask of two halves."""
    lines = pygame.Surface((100, 60), pygame.SRCALPHA, 32)
    lines.fill((0, 0, 0, 255), (48, 0, 4, 60))
    mask = pygame.Surface((100, 60), 0, 8)
    mask.set_palette([(grey, grey, grey) for grey in range(256)])
    mask.fill(LEFT, (0, 0, 50, 60))
    mask.fill(RIGHT, (50, 0, 50, 60))
    pygame.image.save(lines, shelf / "assets/pictures/hen.png")
    pygame.image.save(mask, shelf / "assets/pictures/hen_mask.png")
    return Darkroom(shelf / "stories", shelf / "assets")


def coloured(darkroom: Darkroom, tints: Tints, mirrored: bool = False) -> pygame.Surface:
    made = darkroom.print(Want("hen", 100, 60, mirrored=mirrored, mask="hen_mask", tints=tints))
    assert made is not None
    return made.surface


def test_each_area_has_its_tint_and_the_lines_lie_over_it(hen: Darkroom) -> None:
    print_ = coloured(hen, ((LEFT, "#1e1ec8"), (RIGHT, "#1ec81e")))
    assert tuple(print_.get_at((20, 30))) == (*BLUE, 255)
    assert tuple(print_.get_at((80, 30))) == (*GREEN, 255)
    assert tuple(print_.get_at((50, 30)))[:3] == (0, 0, 0)


def test_an_area_without_a_tint_is_seen_through(hen: Darkroom) -> None:
    assert coloured(hen, ((LEFT, "#1e1ec8"),)).get_at((80, 30)).a == 0


def test_a_coloured_picture_is_turned_with_its_colours(hen: Darkroom) -> None:
    print_ = coloured(hen, ((LEFT, "#1e1ec8"), (RIGHT, "#1ec81e")), mirrored=True)
    assert tuple(print_.get_at((20, 30)))[:3] == GREEN


def test_another_colour_is_another_print(hen: Darkroom) -> None:
    assert coloured(hen, ((LEFT, "#1e1ec8"),)) is not coloured(hen, ((LEFT, "#1ec81e"),))


def test_lines_whose_mask_is_no_mask_are_a_missing_picture(hen: Darkroom) -> None:
    assert hen.print(Want("hen", 100, 60, mask="cup", tints=((1, "#ffffff"),))) is None
