"""Finds picture files, decodes them, and makes and keeps prints of the sizes that are asked for.

It knows files and pixels, no items and no stage. Any thread may ask: decoding a WebP takes longer
than a touch may, so prints are asked for ahead of need; who asks while one is made waits for it.
"""

import io
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Condition
from typing import Literal

import pygame

from kiosk.device.painter.byte_cache import ByteCache
from kiosk.device.painter.colouring import Tints, coloured
from kiosk.device.painter.picture_files import KINDS, MOST_BYTES, BadPictureError, measured
from kiosk.device.painter.shapes import dimmed, rounded_off
from kiosk.device.painter.surfaces import (
    PREMULTIPLIED,
    Size,
    blank,
    clear,
    premultiplied,
    scaled,
    sees_through,
    weight,
)

log = logging.getLogger(__name__)

#: Without a budget of its own a darkroom keeps as many bytes as so many full screens have: the page
#: of four, what comes next, and the ways aside. 35 MiB at 1280 x 800.
SCREENS_KEPT = 9
LEAST_BUDGET = 8 << 20
NAME = re.compile(r"\w[\w-]*(/\w[\w-]*)?", re.ASCII)
#: A picture is bent to its box up to this much; beyond, it is shown whole within the box.
BEND = 0.02


@dataclass(frozen=True, slots=True)
class Want:
    """A print: which picture, in a field of how many pixels, and how finished.

    `dim` 0-1 fades towards `paper`; `corner` is in pixels. `mask` and `tints` colour the lines.
    """

    name: str
    width: int
    height: int
    kind: Literal["picture", "icon"] = "picture"
    mirrored: bool = False
    dim: float = 0.0
    paper: str = "#ffffff"
    corner: int = 0
    mask: str = ""
    tints: Tints = ()

    @property
    def look(self) -> tuple[object, ...]:
        """What two prints share that differ at most in size and corners."""
        return (self.name, self.kind, self.mirrored, self.dim, self.paper, self.mask, self.tints)


@dataclass(frozen=True, slots=True)
class Print:
    """A finished picture; `left` and `top` place it in its `field` where it does not fill it."""

    surface: pygame.Surface
    field: Size
    left: int
    top: int


class Darkroom:
    """Prints from the files under `stories` and `assets`, together at most `budget` bytes.

    Without a `budget` it is taken from the surface that is adopted.
    """

    def __init__(self, stories: Path, assets: Path, budget: int | None = None) -> None:
        self._stories = stories
        self._assets = assets
        self._budget = budget
        self._prints: ByteCache[Want, Print] = ByteCache(budget or LEAST_BUDGET)
        self._like = blank((1, 1))
        self._missing: set[tuple[str, str]] = set()
        self._making: set[Want] = set()
        self._bell = Condition()

    @property
    def weight(self) -> int:
        """The bytes held just now."""
        return self._prints.weight

    def adopt(self, like: pygame.Surface) -> None:
        """Make prints in the pixel format of `like`, the surface they will be laid on."""
        self._like = blank((1, 1), like)
        if self._budget is None:
            self._prints.budget = max(LEAST_BUDGET, SCREENS_KEPT * weight(like))

    def print(self, want: Want) -> Print | None:
        """The print, made now if it is not ready; None where the file is missing or torn."""
        ready = self._prints.get(want)
        if ready or (want.kind, want.name) in self._missing:
            return ready
        with self._bell:
            self._bell.wait_for(lambda: want not in self._making)
            if made := self._prints.get(want):
                return made
            self._making.add(want)
        try:
            return self._made(want)
        finally:
            with self._bell:
                self._making.remove(want)
                self._bell.notify_all()

    def ready(self, want: Want) -> bool:
        """Whether asking for the print costs no time."""
        return self._prints.get(want) is not None or (want.kind, want.name) in self._missing

    def nearest(self, want: Want, size: Size) -> Print | None:
        """Of the prints that are ready the one whose size is nearest to `size`; else as wanted."""
        look = want.look
        ready = [other for other, _ in self._prints.items() if other.look == look]
        if not ready:
            return self.print(want)
        return self._prints.get(min(ready, key=lambda other: abs(other.width - size[0])))

    def _made(self, want: Want) -> Print | None:
        try:
            made = self._developed(want)
        except (OSError, BadPictureError, pygame.error) as why:
            self._missing.add((want.kind, want.name))
            log.warning("no picture %s: %s", want.name, why)
            return None
        self._prints.put(want, made, weight(made.surface))
        return made

    def _developed(self, want: Want) -> Print:
        negative, field = self._negative(want), (want.width, want.height)
        width, height = size = _within(negative.get_size(), field)
        surface = self._finished(scaled(negative, size), want)
        return Print(surface, field, (field[0] - width) // 2, (field[1] - height) // 2)

    def _negative(self, want: Want) -> pygame.Surface:
        """The picture as wanted but for size and corners; a solid one is not dimmed yet either.

        Always from the file, never from a larger print: the same picture must give the same
        pixels, whatever was shown before.
        """
        image = _in_true_colours(self._loaded(want))
        if want.mask:
            image = coloured(image, self._loaded(replace(want, name=want.mask)), want.tints)
        if want.mirrored:
            image = pygame.transform.flip(image, True, False)
        if not sees_through(image):
            return image
        if want.dim > 0:  # while its alpha is straight
            dimmed(image, want.dim, pygame.Color(want.paper))
        return premultiplied(image)

    def _loaded(self, want: Want) -> pygame.Surface:
        """What is in the file, once its bytes say that it can be shown."""
        path = self._found(want)
        if path.stat().st_size > MOST_BYTES:
            raise BadPictureError("the file is too long")
        data = path.read_bytes()
        measured(data)
        return pygame.image.load(io.BytesIO(data), path.name)

    def _finished(self, image: pygame.Surface, want: Want) -> pygame.Surface:
        """`image`, which has its size, on a surface that is quickly laid on the glass.

        A solid picture is dimmed here, where it is as small as it will be: on the whole of what is
        in its file that takes longer than to read the file.
        """
        size, clears, corner = image.get_size(), sees_through(image), want.corner
        surface = clear(size) if clears or corner else blank(size, self._like)
        surface.blit(image, (0, 0), special_flags=PREMULTIPLIED if clears else 0)
        if want.dim > 0 and not clears:
            dimmed(surface, want.dim, pygame.Color(want.paper))
        if corner:
            rounded_off(surface, min(corner, size[0] // 2, size[1] // 2))
        return surface

    def _found(self, want: Want) -> Path:
        """The file of a picture: a story's own, or a shared one."""
        if not NAME.fullmatch(want.name):
            raise BadPictureError("this is no picture's name")
        for stem in self._stems(want):
            for kind in KINDS:
                path = stem.with_name(stem.name + kind)
                if path.is_file():
                    return path
        raise BadPictureError("there is no such file")

    def _stems(self, want: Want) -> Iterable[Path]:
        if want.kind == "icon":
            yield self._assets / "icons" / want.name
            return
        story, _, panel = want.name.rpartition("/")
        if story:
            yield self._stories / story / "pictures" / panel
        yield self._assets / "pictures" / want.name


def _in_true_colours(image: pygame.Surface) -> pygame.Surface:
    """`image` itself, or a copy with 32 bits where it has a palette, which does not scale well."""
    if image.get_bitsize() >= 24:
        return image
    copy = clear(image.get_size())
    copy.blit(image, (0, 0))
    return copy


def _within(size: Size, field: Size) -> Size:
    """The size at which a picture of `size` is wholly seen in `field`."""
    shape = size[0] / size[1] * field[1] / field[0]
    if abs(shape - 1) <= BEND:
        return field
    by = min(field[0] / size[0], field[1] / size[1])
    return max(1, round(size[0] * by)), max(1, round(size[1] * by))
