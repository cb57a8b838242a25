"""Balloons as pixels: the body from its outline, and the rows of text upon it.

It takes a balloon as it was placed and asks nothing about why it is there.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Any

from kiosk.device.lettering.fonts import pyvips
from kiosk.device.lettering.pango import mask
from kiosk.device.lettering.rows import Row, rows_of
from kiosk.model.picture import Balloon

INK = "#3a2233"
_LINE = 3.2


@dataclass(frozen=True, slots=True)
class Raster:
    """Pixels, `width` x `height`, as RGBA bytes with straight alpha, row by row."""

    width: int
    height: int
    rgba: bytes


@dataclass(frozen=True, slots=True)
class BalloonRaster:
    """A balloon in two layers of one size, so that a highlight can go between them."""

    shape: Raster
    text: Raster


@dataclass(frozen=True, slots=True)
class _Style:
    """Colours of a body: paper, its shaded edge, ink; line width; dashes in units."""

    paper: str
    shade: str
    ink: str = INK
    line: float = _LINE
    dash: str = ""
    text: str = "#2e1a29"


_STYLES = {
    "caption": _Style("#fdf3dc", "#f0dcb4", "#6b4a45", 2.6),
    "sign": _Style("#fff8e6", "#ecd3a4", "#6b4634", 4.2),
    "shout": _Style("#fffdf7", "#fbe3c4", line=4.4),
    "whisper": _Style("#fbf9f6", "#e6e2ea", "#7a6a80", 3.0, "13 9", "#4a3a4c"),
    "thought": _Style("#fdfcfb", "#dfe3f0"),
}
_PLAIN = _Style("#fffdf7", "#efe3dc")
#: Black on white, for whoever sees little: what kind a balloon is, its shape still tells.
_BLACK, _WHITE = "#000000", "#ffffff"
_STRONG = _Style(_WHITE, _WHITE, _BLACK, 6.0, text=_BLACK)
_STRONG_WHISPER = _Style(_WHITE, _WHITE, _BLACK, 5.0, "13 9", _BLACK)


def _style(balloon: Balloon) -> _Style:
    """How a balloon of its kind is coloured."""
    kind = balloon.line.kind
    if balloon.strong:
        return _STRONG_WHISPER if kind == "whisper" else _STRONG
    return _STYLES.get(kind, _PLAIN)


def draw(balloon: Balloon, scale: float) -> BalloonRaster:
    """`balloon` at its natural size, at `scale` device pixels a unit, however small it is shown."""
    own = scale / balloon.scale
    width, height = max(1, ceil(balloon.box.w * own)), max(1, ceil(balloon.box.h * own))
    look = _style(balloon)
    text = text_layer(rows_of(balloon), width, height, scale, look.text)
    if balloon.outline:
        shape = _shape(balloon.outline, look, width, height, scale)
    else:
        shape = _halo(text, scale, look.paper)
    return BalloonRaster(raster(shape), raster(text))


def _shape(outline: str, look: _Style, width: int, height: int, own: float) -> Any:
    """Body and tail as RGBA, `own` pixels a unit."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width / own:.3f} {height / own:.3f}"><defs><path id="o" d="{outline}"/>'
        '<clipPath id="c"><use href="#o"/></clipPath></defs>'
        f'<g stroke-linejoin="round" stroke-linecap="round">{_painted(look)}</g></svg>'
    )
    return pyvips().Image.svgload_buffer(svg.encode())


def _painted(look: _Style) -> str:
    """Ink behind, heavier on the side away from the light; two-tone paper; the contour on top."""
    heavy = (
        f'<use href="#o" transform="translate(1.4,2.4)" fill="{look.ink}" stroke="{look.ink}" '
        f'stroke-width="{look.line * 1.05:.2f}"/>'
    )
    paper = (
        f'<use href="#o" fill="{look.shade}"/><g clip-path="url(#c)">'
        f'<use href="#o" fill="{look.paper}" transform="translate(-4,-6.5)"/></g>'
    )
    contour = (
        f'<use href="#o" fill="none" stroke="{look.ink}" stroke-width="{look.line}" '
        f'stroke-dasharray="{look.dash or "none"}"/>'
    )
    return (paper if look.dash else heavy + paper) + contour


def text_layer(rows: tuple[Row, ...], width: int, height: int, own: float, colour: str) -> Any:
    """Rows of text in one colour on nothing; `own` is pixels a unit."""
    ink = pyvips().Image.black(width, height)
    for row in rows:
        drawn = mask(row.text, row.font * own, row.bold, row.rtl)
        left = round(row.x * own)
        ink = ink.insert(drawn.image, left, round(row.baseline * own) + drawn.y)
    return tinted(ink, colour)


def tinted(ink: Any, colour: str) -> Any:
    """An 8-bit mask as RGBA in one colour ("#rrggbb" or "#rrggbbaa")."""
    parts = [int(colour[i:i + 2], 16) for i in range(1, len(colour), 2)]
    if len(parts) == 4:
        ink = (ink * (parts[3] / 255)).cast("uchar")
    flat = (pyvips().Image.black(ink.width, ink.height, bands=3) + parts[:3]).cast("uchar")
    return flat.bandjoin(ink).copy(interpretation="srgb")


def _halo(text: Any, own: float, paper: str) -> Any:
    """Paper round letters that stand on the picture without a balloon."""
    spread = max(0.6, 3.4 * own)
    grown = (text[3].gaussblur(spread, precision="float") * 5).cast("uchar")
    return tinted(grown, paper)


def raster(image: Any) -> Raster:
    """An RGBA image as plain pixels."""
    return Raster(image.width, image.height, bytes(image.write_to_memory()))


@lru_cache(maxsize=1)
def warm() -> None:
    """Start Pango and librsvg, so that the first balloon does not wait for them."""
    tinted(mask("a", 20.0, False, False).image, INK).write_to_memory()
    _shape("M0,0L9,0L9,9Z", _PLAIN, 12, 12, 1.0).write_to_memory()
