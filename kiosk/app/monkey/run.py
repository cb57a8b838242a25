"""A monkey let loose on a whole kiosk: so many events, and what they broke; it paints seldom."""

from __future__ import annotations

import json
import logging
import random
import time
from collections import deque
from dataclasses import asdict, dataclass

from kiosk.app.monkey.events import DAY_MS, DateSet, Event, Lapse, PowerCut, Voice
from kiosk.app.monkey.hand import Hand
from kiosk.app.monkey.tablet import CODES, Tablet
from kiosk.app.monkey.watch import Ear, Fault, Watch
from kiosk.app.opening import Places

#: How often a way home is looked for, and the ledger held against what was seen, in events.
_SEARCH, _COUNT = 400, 5_000
#: So many of the last events are told of a fault.
_REMEMBERED = 24


@dataclass(frozen=True)
class Told:
    """What a monkey did, in how many seconds, and every fault."""

    seed: int
    language: str
    events: int
    seconds: float
    screens: dict[str, int]
    counted: dict[str, int]
    power_cuts: int
    ways_home: int
    painted: int
    faults: tuple[Fault, ...]

    def as_json(self) -> str:
        """All of it as one JSON text."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=False)

    def __str__(self) -> str:
        met = ", ".join(f"{name} {count}" for name, count in sorted(self.screens.items()))
        counted = ", ".join(f"{name} {count}" for name, count in sorted(self.counted.items()))
        lines = [
            f"Seed {self.seed}, language {self.language or 'any'}: {self.events:,} events in "
            f"{self.seconds:.0f} s, {self.power_cuts} power cuts, {self.ways_home} ways home "
            f"looked for, {self.painted} pictures painted.",
            f"Screens come up: {met}.", f"Counted: {counted or 'nothing'}.",
            *(f"FAULT at event {one.event}, on {one.screen}: {one.sentence}"
              for one in self.faults),
        ]
        return "\n".join(lines if self.faults else [*lines, "Nothing broke."])


def play(places: Places, seed: int, events: int, language: str = "", paint_every: int = 0) -> Told:
    """Let a monkey do `events` things with a kiosk whose counts are in `places.data`.

    The same seed and stories give the same events. One of `paint_every` pictures is painted, none
    for 0. Raises CannotOpen where another kiosk counts in the same folder.
    """
    begun = time.monotonic()
    run = _Run(places, seed, language, paint_every)
    log = logging.getLogger("kiosk")
    ear = Ear(run.watch)
    log.addHandler(ear)
    try:
        run.go(events)
    finally:
        log.removeHandler(ear)
        run.tablet.desk.close()
    watch = run.watch
    return Told(
        seed, language, watch.event, time.monotonic() - begun, dict(watch.screens), run.counted(),
        run.power_cuts, watch.searches, run.tablet.painter.painted, tuple(watch.faults),
    )


class _Run:
    """One monkey, one tablet, one watch."""

    def __init__(self, places: Places, seed: int, language: str, paint_every: int) -> None:
        self.power_cuts = 0
        self.tablet = Tablet(places, language, paint_every)
        self.watch = Watch(self.tablet)
        self._hand = Hand(random.Random(seed), tuple(CODES.values()), language)
        self._recent: deque[str] = deque(maxlen=_REMEMBERED)

    def go(self, events: int) -> None:
        """Do so many things, and look after each."""
        while self.watch.event < events:
            for event in self._hand.next(self.tablet.app.shown):
                self._do(event)
                if self.watch.event == events:
                    break
        self.watch.count()

    def counted(self) -> dict[str, int]:
        """How often each metric was asked to be counted."""
        told: dict[str, int] = {}
        for name, count in self.tablet.asked.items():
            metric = name.partition(":")[0]
            told[metric] = told.get(metric, 0) + count
        return told

    def _do(self, event: Event) -> None:
        watch = self.watch
        watch.event += 1
        self._recent.append(f"{event} on {type(self.tablet.session.screen).__name__}")
        watch.recent = list(self._recent)
        self._happen(event)
        watch.look()
        if self.tablet.app.leaving:
            self._off_and_on(closed=True)
        if watch.event % _SEARCH == 0:
            watch.search()
        if watch.event % _COUNT == 0:
            watch.count()

    def _happen(self, event: Event) -> None:
        tablet = self.tablet
        match event:
            case Lapse(milliseconds=milliseconds):
                self._pass(milliseconds)
            case Voice(to_the_end=to_the_end):
                if to_the_end:
                    tablet.narrator.finish()
                else:
                    tablet.narrator.speak_on()
                tablet.hear()
            case DateSet(days=days):
                tablet.clock.seconds = max(0.0, tablet.clock.seconds + days * 86_400)
            case PowerCut():
                self._off_and_on()
            case _:
                tablet.hear(event)

    def _pass(self, milliseconds: int) -> None:
        """Time goes on; what is due on the way happens, as the loop would be woken for it."""
        clock = self.tablet.clock
        until = clock.elapsed_ms + milliseconds
        self._woken(8, until)
        clock.elapsed_ms = until
        self.tablet.hear()
        if milliseconds >= DAY_MS:
            self.watch.look()
            self._woken(4, until + DAY_MS)  # somebody was asked whether they are still there
            self.watch.left_alone()

    def _woken(self, times: int, until: int) -> None:
        """At most so many times, and before `until`, the moment at which something is due."""
        clock = self.tablet.clock
        for _ in range(times):
            due = self.tablet.app.conductor.deadline()
            if due is None or not clock.elapsed_ms < due < until:
                break
            clock.elapsed_ms = due
            self.tablet.hear()
            self.watch.look()

    def _off_and_on(self, closed: bool = False) -> None:
        """The tablet goes off, and another kiosk opens what is on the disk.

        Where grown-ups `closed` it, the sitting was over.
        """
        self.power_cuts += not closed
        left = self.tablet.fresh if closed else self.tablet.session
        self.tablet.lose_power()
        self.tablet.switch_on()
        self.watch.power_came(left)
