"""Pages turned to and fro a thousand times: whether the kiosk grows.

Run as a process of its own with the wishes `size`, `language`, `data`, `first` and `turns`.
"""

from __future__ import annotations

import time

from bench.apart import tell, wishes
from bench.hand import Hand, touch
from bench.memory import own_mib
from bench.reading import STORY
from bench.watched import Watched, watched
from kiosk.device.narrator import Narrator
from kiosk.model.session import Screen, sitting_of

#: Slow enough to be no drumming.
APART_S = 0.21
#: The nodes of a lap: as many as a chapter has. A lap through the whole book would be weighed
#: twice in a thousand turns, and single weighings differ by a megabyte.
LAP = 18


class Turner:
    """Goes on and back over and over, and weighs the process whenever it is back at the beginning.

    It begins to weigh when `first` turns are behind it and ends when `turns` more are.
    """

    def __init__(self, kiosk: Watched, hand: Hand, first: int, turns: int) -> None:
        self.weights: list[dict[str, float]] = []
        self._kiosk = kiosk
        self._hand = hand
        self._first, self._last = first, first + turns
        self._count = 0
        self._backwards = False
        kiosk.window.when_still = self._turn

    def _turn(self) -> None:
        kiosk = self._kiosk
        if not kiosk.delivery.over:
            time.sleep(0.02)
            return
        action = self._next(kiosk.app.session.screen)
        if self.weights and self._count >= self._last:
            kiosk.app.leaving = True
            return
        self._count += 1
        time.sleep(APART_S)
        touch(action, kiosk.app.shown)

    def _next(self, screen: Screen) -> str:
        """On as far as a lap goes, then back to its beginning, and so forth."""
        sitting = sitting_of(screen)
        gone = len(sitting.path) if sitting else 0
        if gone < 2:
            if self._backwards and self._count >= self._first:
                self._weigh()
            self._backwards = False
        turned = self._backwards or gone >= LAP
        on = "" if turned else self._hand.next(screen, self._kiosk.app.shown)
        self._backwards = not on
        return on or "back"

    def _weigh(self) -> None:
        kiosk = self._kiosk
        kiosk.painter.rest()
        held = own_mib()
        narrator = kiosk.delivery.furniture.narrator
        sound = narrator.weight if isinstance(narrator, Narrator) else 0
        kept = (kiosk.painter.weight + sound) / 2**20
        self.weights.append({"turns": self._count, "kept": kept} | held)


def main() -> None:
    """Turn, and tell."""
    asked = wishes()
    kiosk = watched(tuple(asked["size"]), asked["data"], motion=False)
    turner = Turner(kiosk, Hand(STORY, asked["language"], wanders=False), asked["first"],
                    asked["turns"])
    while not kiosk.app.leaving:
        kiosk.app.turn()
    tell({"weights": turner.weights})


if __name__ == "__main__":
    main()
