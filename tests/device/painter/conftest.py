"""A small shelf of flat pictures, and a letterer whose letters are plain boxes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pygame
import pytest

from kiosk.device.painter import Darkroom
from kiosk.model.geometry import Box
from kiosk.model.picture import Balloon, Lettering, Picture, Words
from kiosk.model.story import Line
from kiosk.model.values import changed

RED, GREEN, BLUE = (200, 30, 30), (30, 200, 30), (30, 30, 200)


@dataclass(frozen=True)
class FlatRaster:
    width: int
    height: int
    rgba: bytes


@dataclass(frozen=True)
class FlatBalloon:
    shape: FlatRaster
    text: FlatRaster


@dataclass(frozen=True)
class FlatWords:
    raster: FlatRaster
    words: tuple[Box, ...]


def flat(width: float, height: float, rgba: bytes) -> FlatRaster:
    size = max(1, round(width)), max(1, round(height))
    return FlatRaster(*size, rgba * (size[0] * size[1]))


@dataclass
class BoxLetterer:
    """Balloons are white boxes with clear text; words are ink boxes; every call is remembered."""

    drawn: list[str] = field(default_factory=list)

    def set(self, picture: Picture) -> Picture:
        return changed(picture, items=tuple(
            balloon(item.key, item.box.x, item.box.y) if isinstance(item, Lettering) else item
            for item in picture.items
        ))

    def balloon_raster(self, balloon: Balloon, scale: float) -> FlatBalloon:
        self.drawn.append(balloon.line.id)
        width, height = balloon.box.w * scale, balloon.box.h * scale
        return FlatBalloon(flat(width, height, b"\xff\xff\xff\xff"),
                           flat(width, height, b"\x00\x00\x00\x00"))

    def words_raster(self, words: Words, scale: float) -> FlatWords:
        self.drawn.append(words.text)
        raster = flat(words.box.w * scale, words.box.h * scale, b"\x20\x10\x20\xff")
        return FlatWords(raster, (Box(0, 0, 40, 40), Box(60, 0, 40, 40)))


def balloon(key: str, x: float, y: float, lit: int | None = None, scale: float = 1.0) -> Balloon:
    """A balloon of 400 x 160 units with two words."""
    return Balloon(
        key, Box(x, y, 400 * scale, 160 * scale), Line(key, "two words"), "en", ("two words",), 40,
        Box(0, 0, 400, 160), "", (Box(40, 40, 120, 60), Box(200, 40, 120, 60)), scale, lit,
        action=f"say:{key}",
    )


def save(path: Path, left: tuple[int, int, int], right: tuple[int, int, int]) -> None:
    """A picture of 160 x 100 pixels in two colours."""
    image = pygame.Surface((160, 100), 0, 24)
    image.fill(left, (0, 0, 80, 100))
    image.fill(right, (80, 0, 80, 100))
    path.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(image, str(path))


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """`stories` with tiny/red, tiny/green (both blue on the right), and `assets`."""
    save(tmp_path / "stories/tiny/pictures/red.png", RED, BLUE)
    save(tmp_path / "stories/tiny/pictures/green.png", GREEN, BLUE)
    save(tmp_path / "assets/pictures/cup.png", RED, RED)
    save(tmp_path / "assets/icons/back.png", GREEN, GREEN)
    return tmp_path


@pytest.fixture
def darkroom(shelf: Path) -> Darkroom:
    return Darkroom(shelf / "stories", shelf / "assets")


@pytest.fixture
def speak() -> Callable[..., Balloon]:
    return balloon


@pytest.fixture
def letterer() -> BoxLetterer:
    return BoxLetterer()


@pytest.fixture(autouse=True)
def no_display() -> Iterator[None]:
    """Nothing in the painter may need a display to be open."""
    assert not pygame.display.get_init()
    yield
    assert not pygame.display.get_init()
