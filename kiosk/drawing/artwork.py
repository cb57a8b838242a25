"""An artist's own picture brought to the size and the file of a panel; it draws nothing itself."""

import io
import re

import pyvips
from PIL import Image

from kiosk.drawing import paper
from kiosk.model.geometry import STAGE_H, STAGE_W

SIZE = (int(STAGE_W), int(STAGE_H))
#: By how much a picture may be wider or higher than eight by five: it is bent to it.
_BEND = 0.02
#: Tried until a painting's file is small enough; below the last an eye sees it.
_QUALITIES = (paper.QUALITY, 76, 70)
_GROUND = (246, 234, 214)
_WRITING = re.compile(rb"<(\w+:)?text[\s>]")
_ELSEWHERE = re.compile(rb"<(\w+:)?image\b[^>]*href=[\"'](?!data:)")


def panel_file(source: bytes, most_bytes: int) -> bytes:
    """The WebP of a panel from an SVG, PNG, JPEG or WebP; raises ValueError with what is wrong.

    A WebP that is already as a panel's file must be stays as it is, to the byte.
    """
    image, kind = _vectors(source) if _is_svg(source) else _pixels(source)
    wide, high = image.size
    if abs(wide * SIZE[1] / (high * SIZE[0]) - 1) > _BEND:
        raise ValueError(f"it is {wide} by {high} pixels; a panel is {SIZE[0]} by {SIZE[1]}")
    if kind == "WEBP" and image.size == SIZE and len(source) <= most_bytes:
        return source
    fitted = image.resize(SIZE, Image.Resampling.LANCZOS) if image.size != SIZE else image
    files = (paper.webp(fitted, quality) for quality in _QUALITIES)
    small = next((file for file in files if len(file) <= most_bytes), b"")
    if not small:
        raise ValueError(f"it has too much fine grain for a file of {most_bytes:,} bytes")
    return small


def _is_svg(source: bytes) -> bool:
    return b"<svg" in source[:4096]


def _pixels(source: bytes) -> tuple[Image.Image, str]:
    try:
        opened = Image.open(io.BytesIO(source))
        kind, image = opened.format or "", opened.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ValueError("it is no whole SVG, PNG, JPEG or WebP") from error
    ground = Image.new("RGBA", image.size, _GROUND)
    return Image.alpha_composite(ground, image).convert("RGB"), kind


def _vectors(source: bytes) -> tuple[Image.Image, str]:
    """An SVG at a panel's width. Nothing is fetched for it, and no font of this machine is used."""
    if found := _WRITING.search(source):
        line = source.count(b"\n", 0, found.start()) + 1
        raise ValueError(
            f"it has writing in line {line}: make outlines of it, or leave words to the balloons"
        )
    if found := _ELSEWHERE.search(source):
        line = source.count(b"\n", 0, found.start()) + 1
        raise ValueError(f"it shows a picture of another file in line {line}: embed that picture")
    try:
        natural = pyvips.Image.svgload_buffer(source)
        loaded = pyvips.Image.svgload_buffer(source, scale=SIZE[0] / natural.width)
        flat = loaded.flatten(background=list(_GROUND)).extract_band(0, n=3)
        pixels = flat.write_to_memory()
    except pyvips.Error as error:
        raise ValueError("it is no SVG that can be drawn") from error
    return Image.frombytes("RGB", (flat.width, flat.height), pixels), "SVG"
