"""Small pictures as files: PNG for icons, WebP for the rest; it knows no particular picture.

The same drawing gives the same bytes with the same library versions. Across versions a shade may
differ by a level or so, which is why drawn files are compared by `differs` and not by their bytes.
"""

import io

import pyvips
from PIL import Image, ImageChops, ImageFilter

from kiosk.drawing.smalls.small import Small

#: WebP quality of the cards: flat paper shapes show their edges below this.
QUALITY = 82
#: How far, in levels of 255, a patch of eight by eight pixels may be off on average: other versions
#: of the libraries round otherwise everywhere, a changed brow is off by much in one place.
NEAR = 6
_PATCH = 8


def raster(small: Small) -> Image.Image:
    """The picture at its size in pixels: RGBA where it is see-through, grey if a mask, else RGB."""
    loaded = pyvips.Image.svgload_buffer(
        small.svg().encode(), scale=small.pixels[0] / small.stage[0], unlimited=True
    )
    pixels = loaded.crop(0, 0, *small.pixels)
    image = Image.frombytes("RGBA", small.pixels, pixels.write_to_memory())
    if small.step:
        return _settled(image.convert("L"), small.step)
    return image if small.clear else image.convert("RGB")


def _settled(mask: Image.Image, step: int) -> Image.Image:
    """The mask with every pixel that was blended on a border given to a neighbour of it."""
    whole = mask.point(lambda v: 0 if v % step else v)
    while whole.getextrema()[0] == 0:
        grown = whole.filter(ImageFilter.MaxFilter(3))
        whole.paste(grown, mask=whole.point(lambda v: 0 if v else 255))
    return whole


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
    patches = (max(1, first.width // _PATCH), max(1, first.height // _PATCH))
    # Channel by channel: as one picture, what differs would be weighed by the difference in alpha.
    apart = ImageChops.difference(first, second).split()
    return any(_highest(channel.resize(patches, Image.Resampling.BOX)) > NEAR for channel in apart)


def _highest(channel: Image.Image) -> int:
    """The greatest level of a channel."""
    return max(level for level, count in enumerate(channel.histogram()) if count)
