"""Lays stamps on a surface and repaints only where they changed; it knows no items, no motion."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import pygame

from kiosk.device.painter.surfaces import LARGE, Scratch, put, sees_through
from kiosk.device.window.fit import Rect

#: Where more than this part of the stage is new, painting it whole is the cheaper way.
MOSTLY = 0.7
#: Of what is hidden more than this during a motion, only the rim is painted.
COVERED = 0.5
#: Two rectangles become one where that repaints at most this much more.
WASTE = 1.25


@dataclass(frozen=True, slots=True)
class Stamp:
    """Pixels at a place, more or less clear (alpha 0-255); `ident` tells what it looks like."""

    ident: Hashable
    rect: Rect
    alpha: int
    surface: pygame.Surface

    @property
    def trace(self) -> tuple[Hashable, Rect, int]:
        """All that must stay the same for the pixels to stay the same."""
        return self.ident, self.rect, self.alpha

    def hides(self, area: pygame.Rect) -> bool:
        """Whether nothing under this stamp can be seen in `area`."""
        return self.solid and pygame.Rect(self.rect).contains(area)

    @property
    def solid(self) -> bool:
        """Whether nothing under it can be seen."""
        return self.alpha == 255 and not sees_through(self.surface)


class Compositor:
    """Keeps a surface showing the last stamps given, within `stage`."""

    def __init__(self, surface: pygame.Surface, stage: Rect) -> None:
        self._surface = surface
        self._stage = pygame.Rect(stage)
        self._paper: str | None = None
        self._scratch = Scratch(surface.get_size())
        self._shown: list[Stamp] = []

    def show(
        self, stamps: Sequence[Stamp], paper: str, smooth: bool = True, moving: bool = False
    ) -> list[Rect] | None:
        """Paint what changed and name the rectangles; None means all of the surface."""
        stamps = [stamp for stamp in stamps if stamp.alpha > 0
                  and self._stage.colliderect(stamp.rect)]
        if paper != self._paper:
            self._surface.set_clip(None)
            self._surface.fill(paper)
            self._paint(self._stage, stamps, paper, smooth, moving)
            self._paper, self._shown = paper, stamps
            return None
        if not moving:
            self._scratch.clear()
        areas = _joined(changed(self._shown, stamps), self._stage)
        for area in areas:
            self._paint(area, stamps, paper, smooth, moving)
        self._shown = stamps
        return [(area.x, area.y, area.w, area.h) for area in areas]

    def _paint(
        self, area: pygame.Rect, stamps: list[Stamp], paper: str, smooth: bool, moving: bool
    ) -> None:
        self._surface.set_clip(area)
        first = next((at for at in reversed(range(len(stamps))) if stamps[at].hides(area)), None)
        if first is None:
            self._surface.fill(paper)
        for at, stamp in enumerate(stamps[first or 0:], first or 0):
            for part in self._seen(stamp, stamps[at + 1:], area, moving):
                self._surface.set_clip(part)
                put(self._surface, stamp.surface, stamp.rect, stamp.alpha, smooth,
                    self._scratch, moving)
        self._surface.set_clip(None)

    def _seen(
        self, stamp: Stamp, above: list[Stamp], area: pygame.Rect, moving: bool
    ) -> list[pygame.Rect]:
        """The parts of `stamp` in `area` that are worth painting.

        During a motion only the rim is left of what lies under something large and solid: a panel
        hides all but the edge of its frame, and of the picture that it fades over.
        """
        seen = area.clip(stamp.rect)
        if not _size(seen):
            return []
        if moving and _size(seen) > LARGE * _size(self._stage):
            covers = [seen.clip(other.rect) for other in above if other.solid]
            most = max(covers, key=_size, default=pygame.Rect(0, 0, 0, 0))
            if _size(most) > COVERED * _size(seen):
                return _rim(seen, most)
        return [seen]


def changed(before: Sequence[Stamp], after: Sequence[Stamp]) -> list[pygame.Rect]:
    """Where two stacks of stamps look different: what came, what went, what changed its order."""
    old, new = [stamp.trace for stamp in before], [stamp.trace for stamp in after]
    if old == new:
        return []
    both = set(old) & set(new)
    differ = [trace for trace in (*old, *new) if trace not in both]
    stayed_old = [trace for trace in old if trace in both]
    stayed_new = [trace for trace in new if trace in both]
    if stayed_old != stayed_new:
        differ += stayed_new
    return [pygame.Rect(rect) for _, rect, _ in differ]


def _joined(areas: list[pygame.Rect], stage: pygame.Rect) -> list[pygame.Rect]:
    """`areas` cut to the stage and joined where that is cheaper than painting them one by one."""
    joined: list[pygame.Rect] = []
    for area in (area.clip(stage) for area in areas):
        while (near := next((other for other in joined if _belong(area, other)), None)) is not None:
            joined.remove(near)
            area = area.union(near)
        if _size(area):
            joined.append(area)
    return [stage] if sum(map(_size, joined)) > MOSTLY * _size(stage) else joined


def _belong(a: pygame.Rect, b: pygame.Rect) -> bool:
    return bool(a.colliderect(b)) or _size(a.union(b)) <= WASTE * (_size(a) + _size(b))


def _size(area: pygame.Rect) -> int:
    return area.w * area.h


def _rim(whole: pygame.Rect, hidden: pygame.Rect) -> list[pygame.Rect]:
    """What is left of `whole` around `hidden`, a part of it: above, below, and at both sides."""
    return [strip for strip in (
        pygame.Rect(whole.x, whole.y, whole.w, hidden.y - whole.y),
        pygame.Rect(whole.x, hidden.bottom, whole.w, whole.bottom - hidden.bottom),
        pygame.Rect(whole.x, hidden.y, hidden.x - whole.x, hidden.h),
        pygame.Rect(hidden.right, hidden.y, whole.right - hidden.right, hidden.h),
    ) if _size(strip)]
