"""A whole chapter read by touches: how soon each is answered, what each frame costs, what is held.

Run as a process of its own with the wishes `size`, `language`, `data` and `most` (touches).
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import pygame

from bench.apart import tell, wishes
from bench.hand import Hand, touch
from bench.memory import own_mib
from bench.watched import Round, Watched, watched
from kiosk.model.session import Reading, Screen

STORY = "going_home_again"
#: Touches closer together could be taken for drumming.
LEAST_APART_S = 0.25
#: After so many touches a full blit and present is measured, and how often.
BLITS_EVERY, BLITS = 4, 3


@dataclass
class Findings:
    """Milliseconds of everything; `touches` by what was touched."""

    touches: list[tuple[str, float]] = field(default_factory=list)
    #: (milliseconds, of them of the processor) of each frame over the page, and of one screen
    #: fading into another.
    glides: list[tuple[float, float]] = field(default_factory=list)
    fades: list[tuple[float, float]] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    blits: list[float] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)


class Reader:
    """Touches whenever the page stands still and what may come next is ready."""

    def __init__(self, kiosk: Watched, hand: Hand, most: int) -> None:
        self.found = Findings()
        self._kiosk = kiosk
        self._hand = hand
        self._most = most
        self._touched: tuple[str, float] | None = None
        self._count = 0
        self._last_frame: float | None = None
        #: Whether the loop has gone round since everything had come.
        self._looked_ahead = False
        self._from: Screen | None = None
        kiosk.window.after_round = self._after
        kiosk.window.when_still = self._still

    def _after(self, past: Round) -> None:
        if not past.presented:
            self._last_frame = None
        elif self._touched:
            action, since = self._touched
            self.found.touches.append((action, 1000 * (past.presented - since)))
            self._touched = None
        elif past.glides:
            kind = self.found.glides if self._on_the_page() else self.found.fades
            kind.append((1000 * past.work, 1000 * past.cpu))
            if self._last_frame:
                self.found.gaps.append(1000 * (past.presented - self._last_frame))
        self._last_frame = past.presented if past.glides else None

    def _on_the_page(self) -> bool:
        """Whether the camera moves over the page; else one screen fades into another."""
        screen = self._kiosk.app.session.screen
        return isinstance(screen, Reading) and isinstance(self._from, Reading)

    def _still(self) -> None:
        kiosk = self._kiosk
        if not kiosk.delivery.over or not self._looked_ahead:
            time.sleep(0.02)
            self._looked_ahead = kiosk.delivery.over
            return
        kiosk.painter.rest()
        if self._touched:
            self.found.unanswered.append(self._touched[0])
        action = self._hand.next(kiosk.app.session.screen, kiosk.app.shown)
        if not action or self._count >= self._most:
            kiosk.app.leaving = True
            return
        if self._count % BLITS_EVERY == 0:
            self.found.blits += [_blit(kiosk.window.surface) for _ in range(BLITS)]
        time.sleep(LEAST_APART_S)
        self._count += 1
        self._from = kiosk.app.session.screen
        touch(action, kiosk.app.shown)
        self._touched = action, time.monotonic()


def _blit(surface: pygame.Surface) -> float:
    """Milliseconds to copy a full screen onto the glass."""
    copy = surface.copy()
    begun = time.monotonic()
    surface.blit(copy, (0, 0))
    pygame.display.flip()
    return 1000 * (time.monotonic() - begun)


def main() -> None:
    """Read, and tell."""
    asked = wishes()
    kiosk = watched(tuple(asked["size"]), asked["data"])
    reader = Reader(kiosk, Hand(STORY, asked["language"], wanders=True), asked["most"])
    while not kiosk.app.leaving:
        kiosk.app.turn()
    tell({**vars(reader.found), "memory": own_mib()})


if __name__ == "__main__":
    main()
