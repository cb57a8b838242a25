"""What of each person and thing is seen: their shapes in a small picture, furthest first.

It knows how a drawn scene is layered, and nothing of what is good in a picture.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import pyvips
from PIL import Image, ImageChops, ImageDraw

from kiosk.drawing.paths import Point
from kiosk.drawing.scene import Drawn, Layer
from kiosk.model.geometry import STAGE_H, STAGE_W, Box

#: Of the small picture, in pixels: a face in a wide picture is still ten pixels across.
WIDTH, HEIGHT = 400, 250

_FILTER = re.compile(r' filter="url\(#\w+\)"')
_ID = re.compile(r'\bid="(\w+)"')
_USED = re.compile(r"#(\w+)")
#: Red, green and blue carry one member of a group each.
_CHANNELS = 3
#: What lets through more than this is seen through: smoke, a net, a contact shadow.
_OPAQUE = 140

_NOTHING = Image.new("L", (WIDTH, HEIGHT))


@dataclass(frozen=True)
class Shape:
    """One layer as white on black, and each of its people; nearer layers are not cut away."""

    layer: Layer
    whole: Image.Image
    members: tuple[Image.Image, ...]


@dataclass(frozen=True)
class Shapes:
    """All layers of a picture, furthest first."""

    view: Box
    all: tuple[Shape, ...]

    def region(self, centre: Point, radii: Point) -> Image.Image:
        """An ellipse of the stage as white on black."""
        (x, y), (wide, high) = self._small(centre), self._by(radii)
        return _painted([(x - wide, y - high, x + wide, y + high)], "ellipse")

    def boxed(self, box: Box) -> Image.Image:
        """A box of the stage as white on black."""
        left, top = self._small((box.x, box.y))
        right, bottom = self._small((box.right, box.bottom))
        return _painted([(left, top, right, bottom)], "rectangle")

    @cached_property
    def over(self) -> tuple[Image.Image, ...]:
        """For each layer, what of the picture is covered by nearer ones."""
        covered, nearer = [_NOTHING], reversed(self.all[1:])
        for shape in nearer:
            covered.append(ImageChops.lighter(covered[-1], shape.whole))
        return tuple(reversed(covered))

    def seen(self, index: int, member: int | None = None) -> Image.Image:
        """What is seen of a layer, or of one of its people, behind all that is nearer."""
        shape = self.all[index]
        own = shape.whole if member is None else shape.members[member]
        return ImageChops.subtract(own, self.over[index])

    def _small(self, point: Point) -> Point:
        return self._by((point[0] - self.view.x, point[1] - self.view.y))

    def _by(self, size: Point) -> Point:
        return size[0] * WIDTH / self.view.w, size[1] * HEIGHT / self.view.h


def shapes_of(drawn: Drawn, view: Box) -> Shapes:
    """The shapes of everything that stands before the set, as `view` shows it."""
    defined = {found.group(1): one for one in drawn.defs if (found := _ID.search(one))}
    return Shapes(view, tuple(_shape(layer, defined, view) for layer in drawn.layers))


def count(mask: Image.Image, within: Image.Image | None = None) -> int:
    """How many pixels of `mask`, or of what it shares with `within`, are white."""
    both = mask if within is None else ImageChops.darker(mask, within)
    return both.histogram()[255]


def _shape(layer: Layer, defined: dict[str, str], view: Box) -> Shape:
    if not layer.markup:
        return Shape(layer, _NOTHING, ())
    markup = _FILTER.sub("", layer.markup)
    defs = "".join(defined[name] for name in _needed(markup, defined))
    if len(layer.people) < 2:
        *_, whole = _rastered(markup, defs, view, "")
        return Shape(layer, whole, (whole,) * len(layer.people))
    members: list[Image.Image] = []
    whole = _NOTHING
    for first in range(0, len(layer.people), _CHANNELS):
        red, green, blue, whole = _rastered(markup, defs, view, _told_apart(first))
        members += [ImageChops.darker(one, whole) for one in (red, green, blue)]
    return Shape(layer, whole, tuple(members[: len(layer.people)]))


def _told_apart(first: int) -> str:
    """A style that paints three members of a group in red, green and blue, the rest black."""
    rules = [_flat("", "#000")]
    for index, colour in enumerate(("#f00", "#0f0", "#00f")):
        rules.append(_flat(f".m{first + index} ", colour))
    return f"<style>{''.join(rules)}</style>"


def _flat(whose: str, colour: str) -> str:
    return "".join(
        f'{whose}[{kind}]:not([{kind}="none"]){{{kind}:{colour}}}' for kind in ("fill", "stroke")
    )


def _needed(markup: str, defined: dict[str, str]) -> Sequence[str]:
    """The names of the definitions that `markup` refers to, and those that they refer to."""
    found: dict[str, None] = {}
    waiting = list(dict.fromkeys(_USED.findall(markup)))
    while waiting:
        name = waiting.pop()
        if name in defined and name not in found:
            found[name] = None
            waiting += _USED.findall(defined[name])
    return tuple(found)


def _rastered(markup: str, defs: str, view: Box, style: str) -> tuple[Image.Image, ...]:
    """Red, green, blue and opacity, each black or white."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' width="{STAGE_W}" height="{STAGE_H}" viewBox="{view.x} {view.y} {view.w} {view.h}"'
        f">{style}<defs>{defs}</defs>{markup}</svg>"
    )
    loaded = pyvips.Image.svgload_buffer(svg.encode(), scale=WIDTH / STAGE_W, unlimited=True)
    pixels = loaded.crop(0, 0, WIDTH, HEIGHT).write_to_memory()
    bands = Image.frombytes("RGBA", (WIDTH, HEIGHT), pixels).split()
    return tuple(band.point(_HARD) for band in bands)


_HARD = [255 if level >= _OPAQUE else 0 for level in range(256)]


def _painted(boxes: Iterable[tuple[float, float, float, float]], how: str) -> Image.Image:
    mask = Image.new("L", (WIDTH, HEIGHT))
    for box in boxes:
        getattr(ImageDraw.Draw(mask), how)(box, fill=255)
    return mask
