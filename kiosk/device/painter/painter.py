"""The painter: shows one picture after another on a canvas and glides between them.

It knows no fingers, no story and no clock: the caller says what time it is.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

import pygame

from kiosk.device.heap import give_back_holes
from kiosk.device.painter.ahead import Ahead
from kiosk.device.painter.compositor import Compositor, Stamp
from kiosk.device.painter.darkroom import Darkroom
from kiosk.device.painter.layers import Layers
from kiosk.device.painter.lettered import Letterer
from kiosk.device.painter.motion import Motion
from kiosk.device.painter.pace import Pace
from kiosk.device.painter.surfaces import Size, blank
from kiosk.device.painter.text_layers import Layer
from kiosk.device.painter.tracks import Seen, Sprite
from kiosk.device.window.fit import Fit, Rect
from kiosk.model.geometry import STAGE_H, STAGE_W, Box
from kiosk.model.picture import Lettering, Picture

#: A motion out of rest began a moment ago: then the very first frame answers the touch.
HEAD_START_MS = 24.0
#: How far, in units, the shadow of something may reach beyond it.
SHADOW = 80.0


class Canvas(Protocol):
    """Where pixels go: a window, or memory."""

    @property
    def surface(self) -> pygame.Surface: ...
    @property
    def fit(self) -> Fit: ...
    def present(self, rects: Iterable[Rect] | None = None) -> None: ...


class Memory:
    """A canvas nobody looks at."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.surface = blank(size)
        self.fit = Fit(*size)

    def present(self, rects: Iterable[Rect] | None = None) -> None:
        """Nobody looks."""


class Painter:
    """Paints on `canvas`; text comes from `letterer`, pictures from `darkroom`.

    `shown` is the picture aimed at, its lettering set into balloons: it is the hit map.
    """

    def __init__(self, canvas: Canvas, letterer: Letterer, darkroom: Darkroom) -> None:
        self.shown = Picture(())
        self._canvas = canvas
        self._letterer = letterer
        self._darkroom = darkroom
        self._asked: Picture | None = None
        self._motion = Motion()
        self._moving = False
        self._ahead = Ahead(self._tidy)
        #: By identity, with the items themselves so that none can be another's by chance.
        self._still: dict[int, tuple[Seen, tuple[Layer, ...]]] = {}
        self._pace = Pace()
        self._begin()

    def show(self, picture: Picture, now_ms: float) -> None:
        """Aim at `picture`; nothing happens where it is aimed at already."""
        if picture == self._asked:
            return
        first = self._asked is None
        self._asked = picture
        self.shown = self._set(picture)
        resting = not self._motion.moving(now_ms)
        self._motion.to(self.shown, now_ms - HEAD_START_MS if resting else now_ms)
        # What goes out keeps its layers: whatever was made ahead may have pushed them out.
        going = {id(item) for item in self._motion.items}
        self._still = {key: kept for key, kept in self._still.items() if key in going}
        if first:  # out of nothing there is nothing to glide from
            self._motion.settle()
        elif picture.motion:
            self._begin_prints()

    def paint(self, now_ms: float) -> bool:
        """Paint and present what changed by now; whether more frames are needed."""
        if self._canvas.fit != self._fit or self._canvas.surface is not self._surface:
            self._begin()
        self._moving = moving = self._motion.moving(now_ms)
        smooth = self._pace.smooth(now_ms, moving)
        stamps = [stamp for sprite in self._motion.sprites(now_ms)
                  for stamp in self._stamps(sprite)]
        rects = self._compositor.show(stamps, self.shown.paper, smooth, moving)
        if rects is None or rects:
            self._canvas.present(rects)
        return moving

    @property
    def weight(self) -> int:
        """The bytes of pictures and letters that are kept ready just now, within their budgets."""
        return self._darkroom.weight + self._layers.weight

    def settle(self) -> None:
        """Have all motion over; the next `paint` paints the end of it."""
        self._motion.settle()

    def repaint(self) -> None:
        """Forget what is on the canvas: the next `paint` paints all of it."""
        self._begin()

    def prepare(self, pictures: Iterable[Picture]) -> None:
        """Have all that these need made ahead on another thread, the likeliest picture first."""
        self._ahead.follow(self._made_ahead(tuple(pictures)))

    def rest(self) -> None:
        """Wait until everything is prepared."""
        self._ahead.rest()

    def close(self) -> None:
        """Stop working ahead."""
        self._ahead.close()

    def _tidy(self) -> None:
        """Give memory back once all is made ready; not during a motion, which it would hold up."""
        if not self._moving:
            give_back_holes()

    def _begin(self) -> None:
        self._fit, self._surface = self._canvas.fit, self._canvas.surface
        self._darkroom.adopt(self._surface)
        self._still.clear()
        self._layers = Layers(self._fit, self._letterer, self._darkroom)
        self._compositor = Compositor(self._surface, self._fit.stage)

    def _begin_prints(self) -> None:
        """Have prints made during the glide that are seen only in its course or at its end."""
        layers, paper = self._layers, self.shown.paper
        wanting = [item for item in self.shown.items if not layers.ready(item, paper)]
        if wanting:
            self._ahead.first(layers.of(item, paper) for item in wanting)

    def _made_ahead(self, pictures: tuple[Picture, ...]) -> Iterator[object]:
        """Makes one item's layers a step; what they need is kept where `paint` will find it."""
        layers = self._layers
        # The likeliest once more at the end: what was made after them may have pushed them out.
        for picture in (*pictures, *pictures[:2]):
            for item in self._set(picture).items:
                yield layers.of(item, picture.paper)

    def _set(self, picture: Picture) -> Picture:
        if any(isinstance(item, Lettering) for item in picture.items):
            return self._letterer.set(picture)
        return picture

    def _stamps(self, sprite: Sprite) -> Iterator[Stamp]:
        """The sprite's layers where they are just now; none where nobody can see them."""
        item, alpha = sprite.item, round(255 * sprite.alpha)
        if alpha <= 0 or not _near(sprite.box):
            return
        here = self._fit.pixels(sprite.box)
        home = here if sprite.box == item.box else self._fit.pixels(item.box)
        for layer in self._laid(item, None if here[2:] == home[2:] else here[2:]):
            yield Stamp(layer.ident, _moved(layer.rect, home, here), alpha, layer.surface)

    def _laid(self, item: Seen, seen: Size | None) -> tuple[Layer, ...]:
        """The layers of `item`; one that keeps its size is looked up once for the whole motion."""
        if seen:
            return self._layers.of(item, self.shown.paper, seen)
        known = self._still.get(id(item))
        if known is None:
            known = self._still[id(item)] = item, self._layers.of(item, self.shown.paper)
        return known[1]


def render(
    picture: Picture, size: tuple[int, int], letterer: Letterer, darkroom: Darkroom
) -> pygame.Surface:
    """One finished picture on a surface of `size` pixels; no window is needed."""
    canvas = Memory(size)
    painter = Painter(canvas, letterer, darkroom)
    painter.show(picture, 0.0)
    painter.paint(0.0)
    return canvas.surface


def _moved(rect: Rect, home: Rect, here: Rect) -> Rect:
    """Where `rect` lies when the field `home` that it belongs to is drawn to `here`."""
    if home == here:
        return rect
    if home[2:] == here[2:]:
        return (rect[0] + here[0] - home[0], rect[1] + here[1] - home[1], rect[2], rect[3])
    across, down = here[2] / home[2], here[3] / home[3]
    return (
        here[0] + round((rect[0] - home[0]) * across), here[1] + round((rect[1] - home[1]) * down),
        max(1, round(rect[2] * across)), max(1, round(rect[3] * down)),
    )


def _near(box: Box) -> bool:
    """Whether something at `box`, or its shadow, may be seen."""
    return (box.x < STAGE_W + SHADOW and box.right > -SHADOW
            and box.y < STAGE_H + SHADOW and box.bottom > -SHADOW)
