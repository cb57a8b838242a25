"""A kiosk as it is opened by hand, whose loop tells what each of its rounds cost.

It is put together as `kiosk.app.opening` does it; only the window and the painter are watched.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.furnishing import Delivery
from kiosk.app.late import LateLetterer
from kiosk.app.loop import FRAME_MS, App
from kiosk.app.opening import Places, first_cover, furnish
from kiosk.cli.playing import to_stick
from kiosk.device.clock import TabletClock
from kiosk.device.painter import Darkroom, Painter
from kiosk.device.window.fit import Rect
from kiosk.device.window.inputs import FingerUp, Input, KeyPressed
from kiosk.device.window.pygame_window import Window
from kiosk.model.saving import as_record
from kiosk.model.session import Attract, Sitting

#: A frame that changes at least this part of the glass moves the page.
WHOLE = 0.7


@dataclass(frozen=True)
class Round:
    """One round of the loop: when it presented (0: it did not), and what it cost, in seconds.

    `work` is the time from sleep to sleep, `cpu` that of the loop's own thread; `share` is the
    part of the glass that was new.
    """

    presented: float
    work: float
    cpu: float
    share: float

    @property
    def glides(self) -> bool:
        """Whether it was a frame of the whole page on its way."""
        return self.share >= WHOLE


class WatchedWindow(Window):
    """Calls `after_round` before the loop sleeps, and `when_still` where it would sleep long."""

    def __init__(self, size: tuple[int, int]) -> None:
        super().__init__(size)
        self.after_round: Callable[[Round], None] = lambda past: None
        self.when_still: Callable[[], None] | None = None
        self.presents = 0
        #: How many fingers were lifted, and keys pressed, as far as the loop has heard.
        self.heard = 0
        self._woke, self._spent = time.monotonic(), time.thread_time()
        self._presented = 0.0
        self._share = 0.0

    def inputs(self) -> list[Input]:
        """As the window does; and count the touches and keys among them."""
        happened = super().inputs()
        self.heard += sum(isinstance(one, FingerUp | KeyPressed) for one in happened)
        return happened

    def present(self, rects: Iterable[Rect] | None = None) -> None:
        """As the window does; and remember when, and how much."""
        areas = None if rects is None else list(rects)
        super().present(areas)
        self.presents += 1
        self._presented = time.monotonic()
        wide, high = self.size
        self._share = 1.0 if areas is None else sum(w * h for _, _, w, h in areas) / (wide * high)

    def wait(self, timeout_ms: float | None = None) -> None:
        """Tell of the round that is over; then sleep, or see to the stillness."""
        work, cpu = time.monotonic() - self._woke, time.thread_time() - self._spent
        self.after_round(Round(self._presented, work, cpu, self._share))
        self._presented = self._share = 0.0
        if self.when_still and (timeout_ms is None or timeout_ms > FRAME_MS):
            self.when_still()
        else:
            super().wait(timeout_ms)
        self._woke, self._spent = time.monotonic(), time.thread_time()


@dataclass(frozen=True)
class Watched:
    """A kiosk and the parts of it that are watched."""

    app: App
    window: WatchedWindow
    painter: Painter
    delivery: Delivery

    def come_to(self, sitting: Sitting) -> None:
        """Be where `sitting` is, as after a power cut: nothing is said or counted there yet."""
        room = self.delivery.furniture
        record = as_record(sitting)
        room.desk.later(lambda: room.sittings.save(record)).result()
        self.app.conductor.resume()


def watched(size: tuple[int, int], data: str, motion: bool = True) -> Watched:
    """A kiosk with its closed book on the glass, and everything else on its way."""
    places = Places(Path(data))
    window = WatchedWindow(size)
    letterer = LateLetterer(places.stories)
    painter = Painter(window, letterer, Darkroom(places.stories, places.assets))
    clock = TabletClock()
    delivery = Delivery(lambda: furnish(places, clock, to_stick, window.wake), window.wake,
                        afterwards=letterer.warm)
    app = App(window, painter, clock, delivery, Attract(first_cover(places.stories)), motion)
    app.open()
    return Watched(app, window, painter, delivery)
