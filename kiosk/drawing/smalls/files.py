"""Small pictures as files: PNG for icons, WebP for the rest; it knows no particular picture.

The same drawing gives the same bytes with the same library versions. Across versions a shade may
differ by a level or so, which is why drawn files are compared by `differs` and not by their bytes.
"""

import io

import pyvips
from PIL import Image, ImageChops

from kiosk.drawing.smalls.registry import Small

#: WebP quality of the cards: flat paper shapes show their edges below this.
QUALITY = 82
#: The mean difference, in levels of 255, that other versions of the libraries may make.
TOLERANCE = 1.0


def raster(small: Small) -> Image.Image:
    """The picture at its size in pixels: RGBA where it is see-through, else RGB."""
    loaded = pyvips.Image.svgload_buffer(
        small.svg().encode(), scale=small.pixels[0] / small.stage[0], unlimited=True
    )
    pixels = loaded.crop(0, 0, *small.pixels)
    image = Image.frombytes("RGBA", small.pixels, pixels.write_to_memory())
    return image if small.clear else image.convert("RGB")


def file_of(small: Small) -> bytes:
    """The picture as the file that ships, of the kind its path says."""
    out = io.BytesIO()
    if small.path.endswith(".png"):
        raster(small).save(out, "PNG", optimize=True)
    else:
        raster(small).save(out, "WEBP", quality=QUALITY, method=6, alpha_quality=90)
    return out.getvalue()


def differs(one: bytes, other: bytes) -> bool:
    """Whether two picture files would look different to an eye."""
    first, second = (Image.open(io.BytesIO(data)).convert("RGBA") for data in (one, other))
    if first.size != second.size:
        return True
    histogram = ImageChops.difference(first, second).histogram()
    total = sum(level % 256 * count for level, count in enumerate(histogram))
    return total / (4 * first.width * first.height) > TOLERANCE
