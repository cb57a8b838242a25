"""One finished picture as a file, for the tour, for golden pictures and for paper; no window."""

import io
from pathlib import Path

import pygame

from kiosk.device.painter.darkroom import Darkroom
from kiosk.device.painter.lettered import Letterer
from kiosk.device.painter.painter import render
from kiosk.model.picture import Picture


def photograph(picture: Picture, size: tuple[int, int], letterer: Letterer, darkroom: Darkroom,
               path: Path) -> None:
    """Paint `picture` at `size` pixels and write it to `path`; raises OSError where it cannot."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(render(picture, size, letterer, darkroom), str(path))


def as_jpeg(picture: Picture, size: tuple[int, int], letterer: Letterer,
            darkroom: Darkroom) -> bytes:
    """`picture` at `size` pixels as the bytes of a JPEG."""
    out = io.BytesIO()
    pygame.image.save(render(picture, size, letterer, darkroom), out, "page.jpg")
    return out.getvalue()
