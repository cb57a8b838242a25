"""The move of the eye over the page between two pictures: what is drawn on the page rides along.

Pure. When panels that are in both pictures move, panels, frames and balloons that are new come
from where they would have lain before, and those that go leave for where they would lie now; only
the buttons stay on the glass.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.device.painter.tracks import Seen
from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Art, Balloon, Plate

#: A plate whose edges are this near to a panel's is its frame.
FRAME_REACH = 30.0


@dataclass(frozen=True, slots=True)
class Camera:
    """The move that brings `before` to `after`."""

    before: Box
    after: Box

    def onward(self, box: Box) -> Box:
        """Where a thing at `box` before is afterwards."""
        return _carried(box, self.before, self.after)

    def backward(self, box: Box) -> Box:
        """Where a thing at `box` afterwards was before."""
        return _carried(box, self.after, self.before)


class Moves:
    """How each panel moves between two pictures, and by that the page they are drawn on.

    `before` and `after` are the seen items of the two pictures; `boxes` tells where those of
    `before` are seen just now.
    """

    def __init__(
        self, before: Iterable[Seen], after: Iterable[Seen], boxes: Mapping[str, Box]
    ) -> None:
        self._before, self._after = _art(before), _art(after)
        self._own = {art.key: Camera(boxes[art.key], art.box) for art in self._after
                     if art.key in boxes}
        moved = (move for move in self._own.values() if move.before != move.after)
        self._page = max(moved, default=None, key=_seen_of)

    def brings(self, item: Seen) -> Camera | None:
        """The move by which an item that is new comes in; None for what belongs to the glass."""
        return self._of(host_of(item, self._after))

    def takes(self, item: Seen) -> Camera | None:
        """The move by which an item that is wanted no more goes out."""
        return self._of(host_of(item, self._before))

    def _of(self, host: Art | None) -> Camera | None:
        if host is None or self._page is None:
            return None
        own = self._own.get(host.key, self._page)
        return own if own.before != own.after else None


def host_of(item: Seen, panels: Iterable[Art]) -> Art | None:
    """The panel that `item` is drawn on, or is, or frames; None where it is not of the page."""
    if isinstance(item, Art):
        return item
    if isinstance(item, Balloon):
        return next((panel for panel in panels if panel.box.holds(item.box.centre)), None)
    if isinstance(item, Plate):
        return next((panel for panel in panels if _frames(item.box, panel.box)), None)
    return None


def _art(items: Iterable[Seen]) -> tuple[Art, ...]:
    return tuple(item for item in items if isinstance(item, Art))


def _seen_of(move: Camera) -> float:
    return move.before.overlap(STAGE) + move.after.overlap(STAGE)


def _frames(frame: Box, panel: Box) -> bool:
    edges = (frame.x - panel.x, frame.y - panel.y, frame.right - panel.right,
             frame.bottom - panel.bottom)
    return all(abs(edge) <= FRAME_REACH for edge in edges)


def _carried(box: Box, source: Box, goal: Box) -> Box:
    across, down = goal.w / source.w, goal.h / source.h
    return Box(goal.x + (box.x - source.x) * across, goal.y + (box.y - source.y) * down,
               box.w * across, box.h * down)
