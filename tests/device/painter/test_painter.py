"""The painter: what is on the canvas after a picture was shown, and what was painted for it."""

import logging
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from kiosk.device.painter import Darkroom, Painter, render
from kiosk.device.painter.lettered import Letterer
from kiosk.device.quiet_window import QuietWindow
from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import (
    Art,
    Balloon,
    Icon,
    Lettering,
    Picture,
    Plate,
    Words,
    action_at,
    touch_box,
)
from kiosk.model.story import Anchors

RED, GREEN, BLUE = (200, 30, 30), (30, 200, 30), (30, 30, 200)
PAPER = pygame.Color("#f6ead6")
LONG = 5000.0

FULL = Art("panel", STAGE, "tiny/red")


def colour(surface: pygame.Surface, x: float, y: float) -> tuple[int, int, int]:
    """The colour at a point of the stage, on a surface that the stage fills."""
    pixel = surface.get_at((round(x * surface.get_width() / 1600),
                            round(y * surface.get_height() / 1000)))
    return pixel.r, pixel.g, pixel.b


@pytest.fixture
def window() -> QuietWindow:
    return QuietWindow()


@pytest.fixture
def painter(window: QuietWindow, letterer: Letterer, darkroom: Darkroom) -> Painter:
    return Painter(window, letterer, darkroom)


def shown(painter: Painter, *items: object, now: float = 0.0) -> None:
    painter.show(Picture(items), now)  # type: ignore[arg-type]  # the test passes items
    painter.settle()
    painter.paint(now)


def test_a_picture_is_on_the_canvas(painter: Painter, window: QuietWindow) -> None:
    shown(painter, FULL)
    assert colour(window.surface, 400, 500) == RED
    assert colour(window.surface, 1200, 500) == BLUE
    assert window.presented == [None]


def test_an_equal_picture_repaints_nothing(painter: Painter, window: QuietWindow) -> None:
    shown(painter, FULL)
    painter.show(Picture((FULL,)), 10.0)
    assert painter.paint(10.0) is False
    assert window.frames == 1


def test_painting_again_without_change_presents_nothing(
    painter: Painter, window: QuietWindow
) -> None:
    shown(painter, FULL)
    painter.paint(20.0)
    painter.paint(40.0)
    assert window.frames == 1


def test_lighting_a_word_repaints_that_word_only(
    painter: Painter, window: QuietWindow, speak: Callable[..., Balloon]
) -> None:
    shown(painter, FULL, speak("b", 100, 100))
    shown(painter, FULL, speak("b", 100, 100, lit=0))
    (rect,) = window.presented[-1] or ()
    word = pygame.Rect(window.fit.pixels(Box(140, 140, 120, 60)))
    assert word.inflate(4, 4).contains(rect)
    assert colour(window.surface, 200, 170) == tuple(pygame.Color("#ffe08a"))[:3]
    assert colour(window.surface, 400, 170) == (255, 255, 255)


def test_a_word_that_is_no_longer_lit_leaves_no_trace(
    painter: Painter, window: QuietWindow, speak: Callable[..., Balloon]
) -> None:
    shown(painter, FULL, speak("b", 100, 100))
    before = pygame.image.tobytes(window.surface, "RGB")
    shown(painter, FULL, speak("b", 100, 100, lit=1))
    shown(painter, FULL, speak("b", 100, 100))
    assert pygame.image.tobytes(window.surface, "RGB") == before


def test_what_a_glide_leaves_behind_equals_a_fresh_painting(
    painter: Painter, window: QuietWindow, letterer: Letterer, darkroom: Darkroom,
    speak: Callable[..., Balloon],
) -> None:
    plate = Plate("p", Box(40, 40, 120, 120), "#fffdf7cc", 60, "#d9c3a0", 5, shadow=True)
    page = Picture((Art("panel", Box(100, 100, 640, 400), "tiny/red", corner=20),
                    Art("other", Box(800, 100, 640, 400), "tiny/green", corner=20, enter="fade"),
                    speak("b", 150, 150, scale=0.5), plate))
    shown(painter, FULL, speak("b", 300, 300), plate)
    painter.show(page, 0.0)
    now = 0.0
    while painter.paint(now):
        now += 37.0
    fresh = render(page, window.size, letterer, darkroom)
    assert pygame.image.tobytes(window.surface, "RGB") == pygame.image.tobytes(fresh, "RGB")


def test_a_glide_asks_for_frames_until_it_is_over(painter: Painter) -> None:
    shown(painter, FULL)
    painter.show(Picture((Art("panel", Box(-1600, 0, 1600, 1000), "tiny/red"),)), 0.0)
    assert painter.paint(10.0) is True
    assert painter.paint(LONG) is False


def test_the_first_frame_after_a_touch_answers_it(
    letterer: Letterer, darkroom: Darkroom
) -> None:
    window = QuietWindow(size=(1024, 600))
    painter = Painter(window, letterer, darkroom)
    shown(painter, FULL)
    painter.show(Picture((Art("panel", Box(-1600, 0, 1600, 1000), "tiny/red"),)), 100.0)
    painter.paint(100.0)
    assert window.frames == 2


def test_without_motion_the_first_frame_is_the_last(
    painter: Painter, window: QuietWindow
) -> None:
    shown(painter, FULL)
    green = Art("panel", STAGE, "tiny/green")
    painter.show(Picture((green,), motion=False), 0.0)
    assert painter.paint(0.0) is False
    assert colour(window.surface, 400, 500) == GREEN


def test_the_hit_map_is_what_is_painted(
    painter: Painter, window: QuietWindow, speak: Callable[..., Balloon]
) -> None:
    lettering = Lettering("b", Box(300, 300, 1600, 1000), (), Anchors(), "en")
    shown(painter, FULL, lettering)
    (balloon,) = (item for item in painter.shown.items if isinstance(item, Balloon))
    box = touch_box(balloon)
    for point in ((box.x + 8, box.y + 8), (box.right - 8, box.bottom - 8)):
        assert action_at(painter.shown, point) == "say:b"
        assert colour(window.surface, *point) == (255, 255, 255)
    outside = (box.x - 8, box.y - 8)
    assert action_at(painter.shown, outside) == ""
    assert colour(window.surface, *outside) == RED


def test_mirrored_art_is_turned_round(painter: Painter, window: QuietWindow) -> None:
    shown(painter, Art("panel", STAGE, "tiny/red", mirrored=True))
    assert colour(window.surface, 400, 500) == BLUE
    assert colour(window.surface, 1200, 500) == RED


@pytest.mark.parametrize("seconds", [0.0, 0.1, 5.0], ids=["at once", "half-way", "come to rest"])
def test_a_page_turned_round_and_back_leaves_no_pixel_behind(
    painter: Painter, window: QuietWindow, seconds: float
) -> None:
    """However soon somebody changes the language back."""
    boxes = {"panel": STAGE, "words": Box(120, 80, 500, 90), "button": Box(1300, 820, 200, 120)}

    def page(*, turned: bool) -> tuple[Art | Words | Plate, ...]:
        lies = {name: box.mirrored() if turned else box for name, box in boxes.items()}
        return (
            Art("panel", lies["panel"], "tiny/red", mirrored=turned),
            Words("words", lies["words"], "two" if turned else "one", "ar" if turned else "en"),
            Plate("button", lies["button"], "#ffffff", corner=30, shadow=True, action="forward"),
        )

    shown(painter, *page(turned=False))
    before = pygame.image.tobytes(window.surface, "RGB")
    painter.show(Picture(page(turned=True)), 10_000.0)
    painter.paint(10_000.0 + 1000 * seconds)
    painter.show(Picture(page(turned=False)), 10_000.0 + 1000 * seconds)
    for frame in range(40):
        painter.paint(20_000.0 + 16 * frame)
    assert pygame.image.tobytes(window.surface, "RGB") == before


def test_dimmed_art_lies_between_itself_and_the_paper(
    painter: Painter, window: QuietWindow
) -> None:
    shown(painter, Art("panel", STAGE, "tiny/red", dim=0.5))
    for seen, own, paper in zip(colour(window.surface, 400, 500), RED, PAPER, strict=False):
        assert abs(seen - (own + paper) / 2) <= 2


def test_rounded_art_shows_the_paper_at_its_corners(painter: Painter, window: QuietWindow) -> None:
    shown(painter, Art("panel", STAGE, "tiny/red", corner=100))
    assert colour(window.surface, 2, 2) == tuple(PAPER)[:3]
    assert colour(window.surface, 200, 200) == RED


def test_a_picture_of_another_shape_is_seen_whole(painter: Painter, window: QuietWindow) -> None:
    shown(painter, Art("panel", Box(0, 0, 1000, 1000), "tiny/red"))
    assert colour(window.surface, 500, 100) == tuple(PAPER)[:3]
    assert colour(window.surface, 100, 500) == RED
    assert colour(window.surface, 900, 500) == BLUE


def test_a_torn_picture_becomes_a_frame_with_its_description(
    painter: Painter, window: QuietWindow, letterer: Letterer, shelf: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    path = shelf / "stories/tiny/pictures/red.png"
    path.write_bytes(path.read_bytes()[:60])
    with caplog.at_level(logging.WARNING):
        shown(painter, Art("panel", STAGE, "tiny/red", describe="An olive tree"))
        shown(painter, Art("panel", STAGE, "tiny/red", describe="An olive tree", dim=0.5))
    assert "An olive tree" in letterer.drawn  # type: ignore[attr-defined]  # the box letterer
    assert len(caplog.records) == 1
    assert "tiny/red" in caplog.text


def test_an_icon_without_a_file_is_a_plain_round(painter: Painter, window: QuietWindow) -> None:
    shown(painter, Icon("i", Box(100, 100, 200, 200), "no_such_icon"))
    assert colour(window.surface, 200, 200) != tuple(PAPER)[:3]
    assert colour(window.surface, 104, 104) == tuple(PAPER)[:3]


def test_the_bars_beside_the_stage_are_paper(letterer: Letterer, darkroom: Darkroom) -> None:
    surface = render(Picture((FULL,)), (400, 200), letterer, darkroom)
    assert surface.get_at((10, 100)) == PAPER
    assert surface.get_at((390, 100)) == PAPER
    assert tuple(surface.get_at((60, 100)))[:3] == RED


def test_a_resized_canvas_is_painted_whole(
    painter: Painter, window: QuietWindow, letterer: Letterer, darkroom: Darkroom
) -> None:
    shown(painter, FULL)
    window.resize((160, 100))
    painter.paint(LONG)
    assert window.presented[-1] is None
    assert colour(window.surface, 400, 500) == RED


def test_words_are_drawn_once_and_kept(painter: Painter, letterer: Letterer) -> None:
    words = Words("w", Box(100, 100, 300, 60), "hello", "en")
    shown(painter, words)
    shown(painter, FULL, words)
    assert letterer.drawn == ["hello"]  # type: ignore[attr-defined]  # the box letterer


def test_what_was_prepared_needs_no_letterer_and_no_file(
    painter: Painter, letterer: Letterer, shelf: Path, speak: Callable[..., Balloon],
    window: QuietWindow,
) -> None:
    shown(painter, FULL)
    green = Art("next", STAGE, "tiny/green")
    painter.prepare([Picture((green, speak("b", 100, 100)))])
    painter.rest()
    (shelf / "stories/tiny/pictures/green.png").unlink()
    drawn = list(letterer.drawn)  # type: ignore[attr-defined]  # the box letterer
    shown(painter, green, speak("b", 100, 100))
    painter.close()
    assert letterer.drawn == drawn  # type: ignore[attr-defined]
    assert colour(window.surface, 400, 800) == GREEN
