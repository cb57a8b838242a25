"""Pixels from a finished SVG: the paper's tooth, the watercolour bloom, the darker edge, the file.

It knows no scene and no story. Everything is seeded, so that the same SVG gives the same bytes
with the same library versions; the tooth is a fixed tile, drawn with its own small generator.
"""

import hashlib
import io
import random
from functools import cache
from typing import cast

import PIL
import pyvips
from PIL import Image, ImageChops, ImageEnhance, ImageFilter, features

from kiosk.model.geometry import STAGE_H, STAGE_W

#: WebP quality of a shipped panel: no visible loss, 70 to 200 KB at 1600 x 1000.
QUALITY = 82

_PATCH = 16
_TILE = 256
_TOOTH = 0.088
_BLOOM = ((48, 30, 6, 0.056), (12, 8, 0, 0.070))
_CONTRAST = 0.25
_SATURATION = 1.06
_EDGE = (40, 20, 50)
#: A little of all that a picture is made of.
_SMALL = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 1600 1000">'
    '<defs><linearGradient id="g"><stop stop-color="#f0c040"/><stop offset="1" stop-color="#304080"'
    '/></linearGradient><filter id="f"><feGaussianBlur stdDeviation="30"/></filter></defs>'
    '<path d="M0 0H1500V900L0 600Z" fill="url(#g)"/><circle cx="700" cy="500" r="300"'
    ' fill="#c04030" filter="url(#f)" style="mix-blend-mode:multiply"/></svg>'
)


#: A picture is drawn once: what libvips would keep for a second time is only memory.
pyvips.cache_set_max(0)


@cache
def made_with() -> str:
    """What besides an SVG decides a picture's bytes: the libraries, and how a small one turns out.

    Whatever changes here in rastering, finishing or packing changes the small picture too.
    """
    versions = ".".join(str(pyvips.version(n)) for n in range(3))
    libraries = f"vips {versions}, Pillow {PIL.__version__}, WebP {features.version('webp')}"
    small = webp(finish(raster(_SMALL, 160), 0.2))
    return f"{libraries}, {hashlib.sha256(small).hexdigest()}"


def raster(svg: str, width: int = int(STAGE_W)) -> Image.Image:
    """`svg` as an RGB picture `width` pixels wide; the height follows the stage."""
    scale = width / STAGE_W
    loaded = pyvips.Image.svgload_buffer(svg.encode(), scale=scale, unlimited=True)
    flat = loaded.flatten(background=[246, 234, 214]).extract_band(0, n=3)
    height = round(STAGE_H * scale)
    flat = flat.crop(0, 0, width, height)
    return Image.frombytes("RGB", (width, height), flat.write_to_memory())


def finish(image: Image.Image, vignette: float) -> Image.Image:
    """`image` on paper: a little contrast, bloom, tooth, and edges darkened by `vignette` (0-1)."""
    curve = [round(255 * (v / 255) ** 2 * (3 - 2 * v / 255)) for v in range(256)] * 3
    done = Image.blend(image, image.point(curve), _CONTRAST)
    done = ImageEnhance.Color(done).enhance(_SATURATION)
    tooth, blooms = _paper(image.size)
    for bloom, (_, _, _, strength) in zip(blooms, _BLOOM, strict=True):
        done = _soft_light(done, bloom, strength)
    return _darken_edges(_soft_light(done, tooth, _TOOTH), vignette)


def webp(image: Image.Image, quality: int = QUALITY) -> bytes:
    """`image` as the file a story ships."""
    out = io.BytesIO()
    image.save(out, "WEBP", quality=quality, method=6)
    return out.getvalue()


def difference(one: bytes, other: bytes) -> float:
    """By how many levels of 255 two picture files differ where they differ most.

    Patches of sixteen by sixteen pixels are compared: another version of a library rounds
    otherwise everywhere, what was painted over is off by much in one place. Differing sizes: 255.
    """
    first, second = (Image.open(io.BytesIO(data)).convert("RGB") for data in (one, other))
    if first.size != second.size:
        return 255.0
    patches = max(1, first.width // _PATCH), max(1, first.height // _PATCH)
    apart = ImageChops.difference(first, second).resize(patches, Image.Resampling.BOX)
    return float(max(most for _, most in cast(list[tuple[int, int]], apart.getextrema())))


def _soft_light(image: Image.Image, texture: Image.Image, strength: float) -> Image.Image:
    grey = Image.merge("RGB", (texture, texture, texture))
    return Image.blend(image, ImageChops.soft_light(image, grey), strength)


def _darken_edges(image: Image.Image, strength: float) -> Image.Image:
    if strength <= 0:
        return image
    return Image.composite(
        Image.new("RGB", image.size, _EDGE), image,
        _edge(image.size).point([round(v * strength) for v in range(256)]),
    )


@cache
def _edge(size: tuple[int, int]) -> Image.Image:
    """How much of an edge each pixel is: nothing in the middle, all in the corners."""
    wide, high = size
    radial = Image.radial_gradient("L").resize(
        (wide * 5 // 4, high * 5 // 4), Image.Resampling.BICUBIC,
    ).crop((wide // 8, high // 8, wide // 8 + wide, high // 8 + high))
    return radial.point([max(0, round((v - 110) / 145 * 255)) for v in range(256)])


@cache
def _paper(size: tuple[int, int]) -> tuple[Image.Image, tuple[Image.Image, ...]]:
    """The tooth and the blooms for a picture of `size`."""
    grains = random.Random(7)
    tile = _noise(grains, (_TILE, _TILE)).filter(ImageFilter.GaussianBlur(0.7))
    tile = tile.point([max(0, min(255, 128 + (v - 128) * 2)) for v in range(256)])
    tooth = Image.new("L", size)
    for y in range(0, size[1], _TILE):
        for x in range(0, size[0], _TILE):
            tooth.paste(tile, (x, y))
    return tooth, tuple(
        _bloom(_noise(grains, (wide, high)), size, blur) for wide, high, blur, _ in _BLOOM
    )


def _bloom(noise: Image.Image, size: tuple[int, int], blur: float) -> Image.Image:
    large = noise.resize(size, Image.Resampling.BICUBIC)
    return large.filter(ImageFilter.GaussianBlur(blur)) if blur else large


def _noise(grains: random.Random, size: tuple[int, int]) -> Image.Image:
    count = size[0] * size[1]
    return Image.frombytes("L", size, bytes(grains.getrandbits(8) for _ in range(count)))
