"""The letterer: replaces a picture's `Lettering` by balloons, and draws balloons and words.

It knows no window: the painter asks for pixels and puts them on the glass. All of it is pure but
for its memory of what was made before, and may be called from several threads.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from kiosk.device.lettering import drawing
from kiosk.device.lettering.agreeing import agreed, own_size
from kiosk.device.lettering.drawing import BalloonRaster
from kiosk.device.lettering.interface import WordsRaster, draw_words
from kiosk.device.lettering.kept import Kept, alone
from kiosk.device.lettering.panel import Found, Placed, found_at, set_down
from kiosk.model.geometry import STAGE_W, Box
from kiosk.model.picture import Balloon, Item, Lettering, Picture, Words

T = TypeVar("T")


class _Memory:
    """The last `most` things made, by what they were made from; safe between threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[Hashable, object] = OrderedDict()

    def of(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made for `key`, or what `make` makes now (outside the lock)."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]  # type: ignore[return-value]  # a key has one type
        made = make()
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return made


class Letterer:
    """Sets text. Making one is cheap: Pango starts on first use, or at `warm`.

    `stories` is the folder in which the places found at the desk are kept; without it, and for
    what is not kept there, they are searched for.
    """

    def __init__(self, stories: Path | None = None) -> None:
        self._kept = Kept(stories)
        self._pages = _Memory(256)
        self._found = _Memory(1024)
        self._panels = _Memory(256)
        # Whoever paints keeps the pixels; here are only the few that may be asked for twice.
        self._balloons = _Memory(2)
        self._words = _Memory(4)

    def warm(self) -> None:
        """Start Pango now, from any thread, so that the first page does not wait for it."""
        drawing.warm()

    def set(self, picture: Picture) -> Picture:
        """`picture` with each Lettering replaced by its shown balloons, in the same place."""
        if not any(isinstance(item, Lettering) for item in picture.items):
            return picture
        items: list[Item] = []
        for item in picture.items:
            if isinstance(item, Lettering):
                items += _shown(item, self.place(item), picture.strong)
            else:
                items.append(item)
        return replace(picture, items=tuple(items))

    def place(self, lettering: Lettering) -> tuple[Balloon, ...]:
        """All lines of the panel as balloons in units of a panel that fills the stage.

        Their letters are of the size on which its `page` agrees. They do not depend on how many
        are shown, on what is lit, or on where the panel is: a balloon may not jump when the page
        around it is seen.
        """
        return self._placed(lettering).balloons

    def problems(self, lettering: Lettering) -> tuple[str, ...]:
        """What does not fit, as sentences for an author; empty when all is well."""
        return self._placed(lettering).problems

    def size_of(self, lettering: Lettering) -> float:
        """The panel's Latin size in units: that of its page, where it has room for it."""
        wish = lettering.text_size
        here, *mates = (
            replace(alone(panel), text_size=wish) for panel in (lettering, *lettering.page)
        )
        wished = (*(mate for mate in mates if mate != here), here)
        size = self._pages.of(wished, lambda: agreed(wished, self._price))
        return own_size(wished[-1], size, self._price)

    def _price(self, panel: Lettering, size: float) -> float:
        return self._places(alone(panel), size)[0]

    def _places(self, still: Lettering, size: float) -> Found:
        """Where the balloons of a panel that is `alone` go."""
        return self._found.of(
            (still, size), lambda: self._kept.found(still, size) or found_at(still, size)
        )

    def _placed(self, lettering: Lettering) -> Placed:
        still, size = alone(lettering), self.size_of(lettering)
        return self._panels.of(
            (still, size), lambda: set_down(still, size, self._places(still, size))
        )

    def balloon_raster(self, balloon: Balloon, scale: float) -> BalloonRaster:
        """Both layers of a balloon at its natural size, at `scale` device pixels a unit.

        A balloon on a smaller panel (`balloon.scale` < 1) has the same raster, to be shrunk.
        """
        still = replace(
            balloon, key="", lit=None, words=(), action="", scale=1.0,
            box=Box(0, 0, balloon.box.w / balloon.scale, balloon.box.h / balloon.scale),
        )
        return self._balloons.of((still, scale), lambda: drawing.draw(still, scale))

    def words_raster(self, words: Words, scale: float) -> WordsRaster:
        """A text of the interface at `scale` device pixels a unit, and where its words are."""
        still = replace(
            words, key="", box=Box(0, 0, words.box.w, words.box.h), lit=None, action="",
        )
        return self._words.of((still, scale), lambda: draw_words(still, scale))


def _shown(
    panel: Lettering, balloons: tuple[Balloon, ...], strong: bool
) -> list[Balloon]:
    """The balloons that are out already, where the panel is on the stage."""
    scale = panel.box.w / STAGE_W
    lit_id, lit_word = panel.lit or ("", None)
    return [
        replace(
            balloon, key=f"{panel.key}/{balloon.line.id}", scale=scale,
            box=Box(panel.box.x + balloon.box.x * scale, panel.box.y + balloon.box.y * scale,
                    balloon.box.w * scale, balloon.box.h * scale),
            lit=lit_word if balloon.line.id == lit_id else None,
            strong=strong,
        )
        for balloon in balloons[:panel.shown]
    ]
