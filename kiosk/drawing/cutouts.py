"""A drawing cut out: its pixels on nothing, to be laid on a sheet; it knows no person and thing."""

import pyvips
from PIL import Image

from kiosk.drawing.canvas import Canvas


def cutout(canvas: Canvas, scale: float = 1.0) -> Image.Image:
    """The canvas as RGBA, `scale` pixels to a unit."""
    size = round(canvas.width * scale), round(canvas.height * scale)
    loaded = pyvips.Image.svgload_buffer(canvas.svg().encode(), scale=scale, unlimited=True)
    pixels = loaded.crop(0, 0, *size).write_to_memory()
    return Image.frombytes("RGBA", size, pixels)
