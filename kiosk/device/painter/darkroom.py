"""Finds picture files, decodes them and makes prints of the sizes that are needed, ahead of need.

It knows files and pixels, no items and no stage. Decoding a WebP takes longer than a touch may, so
a worker thread makes the prints that may come next; whoever asks earlier waits and gets the same.
"""

import io
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Lock, Thread
from typing import Literal

import pygame

from kiosk.device.painter.byte_cache import ByteCache
from kiosk.device.painter.picture_files import MOST_BYTES, BadPictureError, measured
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

BUDGET = 48 << 20
KINDS = (".webp", ".png", ".jpg", ".jpeg")
NAME = re.compile(r"\w[\w-]*(/\w[\w-]*)?", re.ASCII)
#: A picture is bent to its box up to this much; beyond, it is shown whole within the box.
BEND = 0.02


@dataclass(frozen=True, slots=True)
class Want:
    """A print: which picture, in a field of how many pixels, and how finished.

    `dim` 0-1 fades towards `paper`; `corner` is in pixels.
    """

    name: str
    width: int
    height: int
    kind: Literal["picture", "icon"] = "picture"
    mirrored: bool = False
    dim: float = 0.0
    paper: str = "#ffffff"
    corner: int = 0

    @property
    def look(self) -> tuple[object, ...]:
        """What two prints share that differ at most in size and corners."""
        return self.name, self.kind, self.mirrored, self.dim, self.paper


@dataclass(frozen=True, slots=True)
class Print:
    """A finished picture; `left` and `top` place it in its `field` where it does not fill it."""

    surface: pygame.Surface
    field: Size
    left: int
    top: int


class Darkroom:
    """Prints from the files under `stories` and `assets`, together at most `budget` bytes."""

    def __init__(self, stories: Path, assets: Path, budget: int = BUDGET) -> None:
        self._stories = stories
        self._assets = assets
        self._prints: ByteCache[Want, Print] = ByteCache(budget)
        self._like = blank((1, 1))
        self._missing: set[tuple[str, str]] = set()
        self._making = Lock()
        self._orders: list[Want] = []
        self._bell = Condition()
        self._worker: Thread | None = None
        self._closed = False

    @property
    def weight(self) -> int:
        """The bytes held just now."""
        return self._prints.weight

    def adopt(self, like: pygame.Surface) -> None:
        """Make prints in the pixel format of `like`, the surface they will be laid on."""
        self._like = blank((1, 1), like)

    def print(self, want: Want) -> Print | None:
        """The print, made now if it is not ready; None where the file is missing or torn."""
        ready = self._prints.get(want)
        if ready or (want.kind, want.name) in self._missing:
            return ready
        with self._making:  # by the worker, perhaps: then what it made is there a moment later
            return self._prints.get(want) or self._made(want)

    def nearest(self, want: Want, size: Size) -> Print | None:
        """Of the prints that are ready the one whose size is nearest to `size`; else as wanted."""
        look = want.look
        ready = [other for other, _ in self._prints.items() if other.look == look]
        if not ready:
            return self.print(want)
        return self._prints.get(min(ready, key=lambda other: abs(other.width - size[0])))

    def prepare(self, wants: Iterable[Want]) -> None:
        """Have these made ahead by the worker, in this order; earlier orders are forgotten."""
        orders = [want for want in dict.fromkeys(wants) if not self._prints.get(want)]
        with self._bell:
            self._orders = orders
            if orders and self._worker is None and not self._closed:
                self._worker = Thread(target=self._work, name="darkroom", daemon=True)
                self._worker.start()
            self._bell.notify_all()

    def rest(self) -> None:
        """Wait until nothing is left to prepare."""
        with self._bell:
            self._bell.wait_for(lambda: not self._orders)
        with self._making:
            pass

    def close(self) -> None:
        """Send the worker home and forget all prints."""
        with self._bell:
            self._closed, self._orders = True, []
            self._bell.notify_all()
        if self._worker:
            self._worker.join()
            self._worker = None
        self._prints.clear()

    def _work(self) -> None:
        while True:
            with self._bell:
                self._bell.wait_for(lambda: self._orders or self._closed)
                if self._closed:
                    return
                want = self._orders[0]
            self.print(want)
            with self._bell:
                if self._orders and self._orders[0] == want:
                    self._orders.pop(0)
                self._bell.notify_all()

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
        surface = self._finished(scaled(negative, size), want.corner)
        return Print(surface, field, (field[0] - width) // 2, (field[1] - height) // 2)

    def _negative(self, want: Want) -> pygame.Surface:
        """The picture as wanted but for size and corners: from a larger print, or from the file."""
        look = want.look
        for other, larger in self._prints.items():
            if other.look == look and not other.corner and other.width >= want.width:
                return larger.surface
        path = self._found(want)
        if path.stat().st_size > MOST_BYTES:
            raise BadPictureError("the file is too long")
        data = path.read_bytes()
        measured(data)
        image = pygame.image.load(io.BytesIO(data), path.name)
        if want.mirrored:
            image = pygame.transform.flip(image, True, False)
        if want.dim > 0:
            dimmed(image, want.dim, pygame.Color(want.paper))
        return premultiplied(image) if sees_through(image) else image

    def _finished(self, image: pygame.Surface, corner: int) -> pygame.Surface:
        size = image.get_size()
        if sees_through(image) or corner:
            surface = clear(size)
            surface.blit(image, (0, 0), special_flags=PREMULTIPLIED if sees_through(image) else 0)
            if corner:
                rounded_off(surface, min(corner, size[0] // 2, size[1] // 2))
            return surface
        surface = blank(size, self._like)
        surface.blit(image, (0, 0))
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


def _within(size: Size, field: Size) -> Size:
    """The size at which a picture of `size` is wholly seen in `field`."""
    shape = size[0] / size[1] * field[1] / field[0]
    if abs(shape - 1) <= BEND:
        return field
    by = min(field[0] / size[0], field[1] / size[1])
    return max(1, round(size[0] * by)), max(1, round(size[1] * by))
