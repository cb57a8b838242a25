"""Panels as they are printed: small and grey, turned as children see them; it knows no page."""

from pathlib import Path

from PIL import Image, ImageOps

#: Wide enough for half a page at 200 dots an inch.
CARD_WIDTH = 720
COVER_WIDTH = 1400
_QUALITY = 80
#: Ink spreads on paper: mid greys are set lighter, by this power.
_LIGHTER = [round(255 * (value / 255) ** 0.72) for value in range(256)]


def print_picture(source: Path, target: Path, width: int, mirrored: bool) -> None:
    """Write `source` to `target` as a grey JPEG, `width` pixels wide.

    The darkest and lightest hundredth are stretched to black and white, so that a tired printer
    still tells faces from ground.
    """
    with Image.open(source) as opened:
        grey = ImageOps.grayscale(opened.convert("RGB"))
    grey = ImageOps.autocontrast(grey, cutoff=1).point(_LIGHTER)
    if mirrored:
        grey = ImageOps.mirror(grey)
    height = round(grey.height * width / grey.width)
    grey.resize((width, height), Image.Resampling.LANCZOS).save(target, quality=_QUALITY)
