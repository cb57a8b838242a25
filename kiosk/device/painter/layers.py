"""Turns each item into layers of pixels at its own place; it knows no motion and no canvas."""

from collections.abc import Hashable

import pygame

from kiosk.device.painter.byte_cache import ByteCache
from kiosk.device.painter.darkroom import Darkroom, Print, Want
from kiosk.device.painter.lettered import Letterer
from kiosk.device.painter.shapes import framed, rounded, shadow
from kiosk.device.painter.surfaces import FLAT, Size, blank, weight
from kiosk.device.painter.text_layers import Layer, TextLayers
from kiosk.device.window.fit import Fit, Rect
from kiosk.model.geometry import STAGE_W, Box
from kiosk.model.picture import Art, Balloon, Icon, Item, Plate, Words

#: Letters, plates and shadows keep as many bytes as so many full screens have: those of a page in
#: Arabic, of what may come next and of the ways aside are up to 23 MB at 1280 x 800.
SCREENS_KEPT = 6
SHADOW_BLUR, SHADOW_DROP = 22.0, 7.0
FRAME_FILL, FRAME_EDGE, FRAME_INK = "#f1e2c8", "#d9c3a0", "#6b4a45"
FRAME_CORNER, FRAME_WIDTH, FRAME_TEXT = 24.0, 4.0, 36.0


class Layers:
    """The layers of items on a stage that lies as `fit` says; any thread may ask for them."""

    def __init__(
        self, fit: Fit, letterer: Letterer, darkroom: Darkroom
    ) -> None:
        self._fit = fit
        self._darkroom = darkroom
        budget = SCREENS_KEPT * 4 * fit.width * fit.height
        self._made: ByteCache[Hashable, pygame.Surface] = ByteCache(budget)
        self._text = TextLayers(fit, letterer, self._made)

    @property
    def weight(self) -> int:
        """The bytes held just now."""
        return self._made.weight

    def of(self, item: Item, paper: str, seen: Size | None = None) -> tuple[Layer, ...]:
        """What `item` looks like, furthest first; nothing for what is only touched.

        Dimmed pictures fade towards `paper`. `seen` is the size in pixels at which the item is
        just gliding by: then any size that is at hand will do. None means it stands still and
        must be right to the pixel.
        """
        match item:
            case Art() | Icon():
                return self._printed(item, paper, seen)
            case Plate():
                return self._plate(item, seen)
            case Words():
                return self._text.words(item)
            case Balloon():
                return self._text.balloon(item, seen)
            case _:
                return ()

    def ready(self, item: Item, paper: str) -> bool:
        """Whether no file must be read to show `item`."""
        return not isinstance(item, Art | Icon) or self._darkroom.ready(self._want(item, paper))

    def _want(self, item: Art | Icon, paper: str) -> Want:
        """The print that shows `item` when it stands still."""
        _, _, width, height = self._fit.pixels(item.box)
        dim = round(item.dim, 2)
        ground = paper if dim else ""
        if isinstance(item, Icon):
            return Want(item.name, width, height, "icon", item.mirrored, dim, ground)
        return Want(item.name, width, height, "picture", item.mirrored, dim, ground,
                    self._fit.length(item.corner), item.mask, item.tints)

    def _printed(self, item: Art | Icon, paper: str, seen: Size | None) -> tuple[Layer, ...]:
        want = self._want(item, paper)
        field = self._fit.pixels(item.box)
        found = self._darkroom.nearest(want, seen) if seen else self._darkroom.print(want)
        if found is None:
            return self._placeholder(item)
        ident = want.look, found.surface.get_size(), want.corner
        return (Layer(ident, _inset(found, field), found.surface),)

    def _placeholder(self, item: Art | Icon) -> tuple[Layer, ...]:
        """What stands in for a picture that is missing: a quiet frame, and what it would show."""
        if isinstance(item, Icon):
            return self._plate(Plate(item.key, item.box, FRAME_EDGE, corner=item.box.h / 2))
        frame = Plate(item.key, item.box, FRAME_FILL, FRAME_CORNER, FRAME_EDGE, FRAME_WIDTH)
        if not item.describe:
            return self._plate(frame)
        inner = item.box.grown(-0.1 * min(item.box.w, item.box.h))
        if item.box.w > STAGE_W / 2:  # a panel: its balloons stand in the upper half
            inner = Box(inner.x, inner.y + inner.h / 2, inner.w, inner.h / 2)
        words = Words(item.key, inner, item.describe, item.language, FRAME_TEXT, FRAME_INK)
        return self._plate(frame) + self._text.words(words)

    def _plate(self, plate: Plate, seen: Size | None = None) -> tuple[Layer, ...]:
        left, top, width, height = rect = self._fit.pixels(plate.box)
        if seen and _plain(plate):  # corners this small are not missed while it glides
            flat = self._made.made(plate.fill, lambda: _flat(plate.fill), weight)
            return (Layer(plate.fill, rect, flat),)
        look = (width, height, plate.fill, self._fit.length(plate.corner), plate.edge,
                self._fit.length(plate.edge_width))
        face = Layer(look, rect, self._made.made(look, lambda: _face(*look), weight))
        if not plate.shadow:
            return (face,)
        blur, drop = self._fit.length(SHADOW_BLUR), self._fit.length(SHADOW_DROP)
        shade = "shadow", width, height, look[3], blur
        under = (left - blur, top - blur + drop, width + 2 * blur, height + 2 * blur)
        soft = self._made.made(
            shade, lambda: shadow((width, height), look[3], blur), weight
        )
        return Layer(shade, under, soft), face


def _face(
    width: int, height: int, fill: str, corner: int, edge: str, edge_width: int
) -> pygame.Surface:
    colour = pygame.Color(fill)
    if edge and edge_width:
        return framed((width, height), corner, colour, pygame.Color(edge), edge_width)
    if corner:
        return rounded((width, height), corner, colour)
    return rounded(FLAT, 0, colour) if colour.a < 255 else _flat(fill)


def _flat(fill: str) -> pygame.Surface:
    flat = blank(FLAT)
    flat.fill(fill)
    return flat


def _plain(plate: Plate) -> bool:
    """Whether a plate is hardly more than a flat colour."""
    return (not plate.shadow and not plate.edge and pygame.Color(plate.fill).a == 255
            and plate.corner < 0.1 * min(plate.box.w, plate.box.h))


def _inset(found: Print, field: Rect) -> Rect:
    """Where a print lies in `field`, which may be of another size than the one it was made for."""
    left, top, width, height = field
    across, down = width / found.field[0], height / found.field[1]
    return (
        left + round(found.left * across), top + round(found.top * down),
        max(1, round(found.surface.get_width() * across)),
        max(1, round(found.surface.get_height() * down)),
    )
