"""A whole kiosk for a monkey: the real loop, ledger, codes and sitting, on a glass nobody sees.

It can be switched off at any time and on again from what is on the disk. It knows no rule.
"""

from __future__ import annotations

import os
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.app.desk import Desk
from kiosk.app.furnishing import Delivery, ExportRefused, Furniture, Taken
from kiosk.app.loop import App, Paints
from kiosk.app.opening import Places, begin, first_cover, furnish
from kiosk.device.clock import Clock, HandClock
from kiosk.device.codes import CodeLock, Cost, Role, Verdict
from kiosk.device.quiet import QuietNarrator
from kiosk.device.window.inputs import Input
from kiosk.model.counts import Entry, Install, Row
from kiosk.model.interface import Interface
from kiosk.model.picture import Picture
from kiosk.model.saving import Owed
from kiosk.model.session import Attract, Session

#: What the grown-ups of this tablet chose.
CODES: dict[Role, str] = {"staff": "482913", "facilitator": "735028"}
#: A monkey guesses often, and a code is not what it is to prove dear.
_CHEAP = Cost(n=2**4, r=1, p=1)
_PIXELS = (640, 400)
#: Working out what may come next takes longer than all the rest of a touch: one of so many does.
_LOOKS_AHEAD = 10


class Glass:
    """A window that hears what it is told, once."""

    def __init__(self) -> None:
        self.heard: list[Input] = []

    def inputs(self) -> list[Input]:
        """What happened since it was asked last."""
        heard, self.heard = self.heard, []
        return heard

    def wait(self, timeout_ms: float | None = None) -> None:
        """A monkey never sleeps."""

    def wake(self) -> None:
        """It is awake."""


class SeldomPainter:
    """Shows pictures to nobody, and paints one of `every` that come, letters and all."""

    def __init__(self, places: Places, every: int) -> None:
        self.shown = Picture(())
        self.painted = 0
        self._every = every
        self._came = self._asked = 0
        self._real = _real_painter(places) if every else None

    def show(self, picture: Picture, now_ms: float) -> None:
        """This is what can be touched now."""
        self._came += 1
        self.shown = picture
        if self._real is not None and self._came % self._every == 0:
            self._real.show(replace_motion(picture), now_ms)
            self._real.paint(now_ms)
            self.painted += 1
            self.shown = self._real.shown

    def paint(self, now_ms: float) -> bool:
        """Nothing ever moves."""
        return False

    def prepare(self, pictures: Iterable[Picture]) -> None:
        """Nothing needs to be made ready; whether it could be is tried now and then."""
        self._asked += 1
        if self._asked % _LOOKS_AHEAD == 0:
            deque(pictures, maxlen=0)


def replace_motion(picture: Picture) -> Picture:
    """`picture` as a cut: a monkey does not wait for a glide."""
    return Picture(picture.items, picture.paper, motion=False)


def _real_painter(places: Places) -> Paints:
    from kiosk.device.lettering import Letterer
    from kiosk.device.painter import Darkroom, Painter
    from kiosk.device.painter.painter import Memory

    return Painter(Memory(_PIXELS), Letterer(), Darkroom(places.stories, places.assets))


class CountingDesk(Desk):
    """A desk that keeps its own sum of what it was asked to count."""

    def __init__(self, places: Places, clock: Clock, asked: Counter[str]) -> None:
        super().__init__(places.data, clock)
        self._asked = asked

    def record(self, entries: Sequence[Entry]) -> None:
        """Count, and remember that it was asked for."""
        self._remember(entries)
        super().record(entries)

    def keep(self, entries: Sequence[Entry], save: Callable[[Owed | None], object]) -> None:
        """The same with a page that is saved; what is settled later was asked for before."""
        self._remember(entries)
        super().keep(entries, save)

    def _remember(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            self._asked[f"{entry.metric}:{entry.detail}"] += entry.by


class WatchedLock(CodeLock):
    """A lock that remembers whether it opened, and for which code."""

    opened = False
    wrongly = ""

    def judge(self, role: Role, code: str) -> Verdict:
        """See CodeLock.judge."""
        return self._seen(super().judge(role, code), code)

    def enter(self, code: str) -> Verdict:
        """See CodeLock.enter."""
        return self._seen(super().enter(code), code)

    def redeem(self, code: str) -> Verdict:
        """See CodeLock.redeem; the monkey was given no recovery code."""
        verdict = super().redeem(code)
        self.wrongly = self.wrongly or (code if verdict.ok else "")
        return verdict

    def _seen(self, verdict: Verdict, code: str) -> Verdict:
        self.opened = self.opened or verdict.ok
        if verdict.ok and code not in CODES.values():
            self.wrongly = code
        return verdict


class Tablet:
    """One tablet through any number of power cuts; `asked` is all it ever was asked to count."""

    def __init__(self, places: Places, language: str, paint_every: int) -> None:
        self.clock = HandClock(time.time())
        self.asked: Counter[str] = Counter()
        self.glass = Glass()
        self.painter = SeldomPainter(places, paint_every)
        self._places = places
        self._language = language
        lock = CodeLock.open(places.data, self.clock, _CHEAP)
        for role, code in CODES.items():
            lock.set(role, code)
        self.switch_on()

    def switch_on(self) -> None:
        """Open the kiosk from the disk, as `kiosk play` does."""
        places = self._places
        self.narrator = QuietNarrator()
        self.codes = WatchedLock(places.data, self.clock, _CHEAP)
        whole = furnish(places, self.clock, _nowhere, self.glass.wake, self.narrator)
        whole.desk.close()
        self.desk = CountingDesk(places, self.clock, self.asked)
        self.furniture: Furniture = replace(whole, desk=self.desk, codes=self.codes)
        furniture = self.furniture
        closed_book = Attract(cover=first_cover(places.stories))
        self.app = App(self.glass, self.painter, self.clock,
                       Delivery(lambda: furniture, self.glass.wake), closed_book)
        self.app.open()
        begin(self.app, self._language, "")
        self.fresh = Session(closed_book, cover=closed_book.cover)

    def lose_power(self) -> None:
        """Nothing is put away but the files: another kiosk is going to open them."""
        self.desk.close()

    @property
    def session(self) -> Session:
        """Where the kiosk is."""
        return self.app.session

    def hear(self, *inputs: Input) -> None:
        """One round of the loop in which these happened."""
        self.glass.heard += inputs
        self.codes.opened = False
        self.app.turn()

    def totals(self) -> Counter[str]:
        """What the ledger says was counted, all months and languages together."""
        told: Counter[str] = Counter()
        for row in self.desk.rows():
            told[f"{row.metric}:{row.detail}"] += row.value
        return told


def quick_folder() -> TemporaryDirectory[str]:
    """A folder that is thrown away, in memory where the machine has such a place.

    A monkey writes thousands of times, each time through to the disk; that the disk keeps what it
    was given is for others to try.
    """
    memory = Path("/dev/shm")
    return TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None)


def _nowhere(rows: Sequence[Row], install: Install, interface: Interface) -> Taken:
    raise ExportRefused("A monkey takes nothing away.")
