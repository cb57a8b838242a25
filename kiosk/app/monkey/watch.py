"""What must never be otherwise, whatever hands did; it knows the screens only as values.

Each look compares the kiosk with what it was a moment ago. A fault is a sentence with the number of
the event that showed it; the same sentence is told once.
"""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass

from kiosk.app.monkey.tablet import Tablet
from kiosk.app.monkey.ways_home import MOST_PRESSES, chain, way_home
from kiosk.app.monkey.witness import Witness
from kiosk.model.picture import actions
from kiosk.model.session import Attract, Screen, Session
from kiosk.model.values import changed

#: What lies behind the grown-ups' codes.
LOCKED = frozenset({"Staff", "SettingUp"})
#: What grown-ups have chosen for everybody: it stays when a child has gone.
_HOUSE = ("volume", "sounds")
_MOST_FAULTS = 40


@dataclass(frozen=True)
class Fault:
    """Something that must not be, what was up then, and the last things that were done."""

    event: int
    sentence: str
    screen: str
    before: tuple[str, ...] = ()


class Watch:
    """Looks at a tablet after everything that happens."""

    def __init__(self, tablet: Tablet) -> None:
        self.faults: list[Fault] = []
        self.screens: Counter[str] = Counter()
        self.searches = 0
        self.event = 0
        self.recent: list[str] = []
        self._tablet = tablet
        self._witness = Witness(tablet.furniture.books)
        self._before: Session = tablet.session
        self._behind_a_code = False
        self._told: set[str] = set()
        self._known: dict[tuple[str, str], int] = {}
        self._begun_with = tablet.totals()

    def says(self, sentence: str) -> None:
        """Note a fault, unless the same was noted before."""
        if sentence not in self._told and len(self.faults) < _MOST_FAULTS:
            self._told.add(sentence)
            screen = type(self._tablet.session.screen).__name__
            self.faults.append(Fault(self.event, sentence, screen, tuple(self.recent)))

    def look(self) -> None:
        """Compare what is up with what was up before."""
        session = self._tablet.session
        if session is self._before:
            return
        screen = session.screen
        if type(screen) is not type(self._before.screen):
            self.screens[type(screen).__name__] += 1
        self._doors(screen)
        for sentence in self._witness.sees(self._before.screen, screen):
            self.says(sentence)
        if isinstance(screen, Attract) and not isinstance(self._before.screen, Attract):
            self._forgotten(session)
        if not actions(self._tablet.app.shown):
            self.says(f"nothing can be touched on {type(screen).__name__}")
        self._before = session

    def _doors(self, screen: Screen) -> None:
        """Grown-ups' screens come up in the round in which a right code was typed, or not at all.

        Choosing a first code is no such round here: this tablet has its codes.
        """
        behind = any(type(one).__name__ in LOCKED for one in chain(screen))
        if behind and not self._behind_a_code and not self._tablet.codes.opened:
            self.says(f"{type(screen).__name__} opened without a code")
        self._behind_a_code = behind
        if self._tablet.codes.wrongly:
            self.says("a code opened that nobody chose")
            self._tablet.codes.wrongly = ""

    def _forgotten(self, session: Session) -> None:
        """The closed book has forgotten whoever was there, in memory and on the disk."""
        house = {name: getattr(session, name) for name in _HOUSE}
        fresh = changed(self._tablet.fresh, touched_at=session.touched_at, **house)
        kept = changed(session, screen=fresh.screen)
        if kept != fresh:
            self.says(f"the closed book remembers: {_differences(kept, fresh)}")
        if changed(session.screen, beat=0, beat_at=0) != fresh.screen:
            self.says(f"the closed book is not as it was: {session.screen}")

    def count(self) -> None:
        """The ledger says what it was asked to count, and what a reader saw."""
        told = self._tablet.totals()
        told.subtract(self._begun_with)
        asked = self._tablet.asked
        for name in sorted(told.keys() | asked.keys()):
            self._differs(name, told[name] - asked[name], "more than it was asked for")
        for name, seen in sorted(self._witness.told.items()):
            more = told[name] - seen
            perhaps = min(max(more, 0), self._witness.perhaps[name])
            self._differs(name, more - perhaps, "more than were seen")

    def _differs(self, name: str, by: int, what: str) -> None:
        """Tell a difference once, and again only when it grows or shrinks."""
        if self._known.get((name, what), 0) != by:
            self._known[name, what] = by
            self.says(f"the ledger has {by:+d} of {name} {what}")

    def left_alone(self) -> None:
        """After a day without anybody, and once the voice has ended, the book is closed."""
        session = self._tablet.session
        if not session.speaking and not isinstance(session.screen, Attract):
            self.says(f"left alone for a day, {type(session.screen).__name__} is still up")

    def search(self) -> None:
        """From here a child can go home."""
        self.searches += 1
        session, books = self._tablet.session, self._tablet.furniture.books
        if way_home(session, books) is None:
            names = " over ".join(type(one).__name__ for one in chain(session.screen))
            self.says(f"no way home within {MOST_PRESSES} touches from {names}")

    def power_came(self, left: Session) -> None:
        """After a power cut the same place is up, or the closed book where no story was open."""
        for sentence in self._witness.comes_back(left.screen, self._tablet.session.screen):
            self.says(sentence)
        self._before = self._tablet.session
        self._behind_a_code = False


class Ear(logging.Handler):
    """Hears every error that is logged: nothing that hands do may be one."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(logging.ERROR)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        """Note it as a fault."""
        why = record.exc_info[1] if record.exc_info else None
        self._watch.says(record.getMessage() + (f": {type(why).__name__}: {why}" if why else ""))


def _differences(one: Session, other: Session) -> str:
    names = (name for name in one.__struct_fields__ if getattr(one, name) != getattr(other, name))
    return ", ".join(f"{name} {getattr(one, name)!r}" for name in names)
