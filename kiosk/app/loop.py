"""The loop: input -> update -> effects -> picture -> paint, and sleep when nothing moves.

The only place where screens and devices meet. It knows no screen's insides and no pixel.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from kiosk.app.furnishing import Delivery
from kiosk.device.clock import Clock
from kiosk.device.fingers import (
    LONG_PRESS_MS,
    Fingers,
    Gesture,
    LongPressed,
    Pinched,
    Swiped,
    Tapped,
)
from kiosk.device.window import inputs as glass
from kiosk.model.picture import Picture, action_at, actions, word_at
from kiosk.model.session import Attract, Screen, Session
from kiosk.screens import attract

if TYPE_CHECKING:
    from kiosk.app.conductor import Conductor
    from kiosk.model.messages import Input

_log = logging.getLogger(__name__)

#: The pause between frames of a motion: 60 a second at most.
FRAME_MS = 16
#: How long a thread that makes things ready goes on once a frame wants its turn. Python's own 5 ms
#: would be lost again and again within one frame, after each piece that is painted outside Python.
TURN_S = 0.0005


class Glass(Protocol):
    """What the loop asks of a window, real or quiet."""

    def inputs(self) -> list[glass.Input]: ...
    def wait(self, timeout_ms: float | None = None) -> None: ...
    def wake(self) -> None: ...


class Paints(Protocol):
    """What the loop asks of a painter, real or quiet."""

    shown: Picture

    def show(self, picture: Picture, now_ms: float) -> None: ...
    def paint(self, now_ms: float) -> bool: ...
    def prepare(self, pictures: Iterable[Picture]) -> None: ...


class App:
    """One kiosk. `turn` is one round of the loop; `run` goes round until somebody leaves."""

    def __init__(self, window: Glass, painter: Paints, clock: Clock, delivery: Delivery,
                 first: Attract, motion: bool = True) -> None:
        self.leaving = False
        self._first = first
        self._motion = motion
        self._window = window
        self._painter = painter
        self._clock = clock
        self._delivery = delivery
        self._conductor: Conductor | None = None
        self._focused = ""
        self._prepared: Screen | None = None
        self._fingers = Fingers(lambda point: action_at(self.shown, point), _hold_ms)

    @property
    def shown(self) -> Picture:
        """The picture on the glass: it is the hit map."""
        return self._painter.shown

    @property
    def session(self) -> Session:
        """Where the kiosk is."""
        return self.conductor.session

    @property
    def conductor(self) -> Conductor:
        """Everything behind the closed book; waited for, the first time it is needed."""
        if self._conductor is None:
            from kiosk.app.conductor import Conductor

            begun = Session(self._first, touched_at=self._clock.milliseconds(),
                            motion=self._motion, cover=self._first.cover)
            self._conductor = Conductor(begun, self._clock, self._delivery.furniture)
        return self._conductor

    def open(self) -> None:
        """Put the closed book on the glass, and have all the rest brought in behind it."""
        sys.setswitchinterval(TURN_S)
        now = self._clock.milliseconds()
        self._painter.show(Picture(attract.view(self._first), motion=self._motion), now)
        self._painter.paint(now)
        self._delivery.start()

    def run(self) -> None:
        """Go on until somebody leaves, then put everything away."""
        try:
            while not self.leaving:
                self.turn()
        finally:
            self.conductor.close()

    def turn(self) -> None:
        """Hear what happened, do what follows, paint once, and sleep as long as nothing moves."""
        for event in self._window.inputs():
            self._hear(event)
        if self._conductor is None and not self._delivery.over:
            self._window.wait(None)  # the delivery wakes the loop, and so does a finger
            return
        begun = self._clock.milliseconds()
        self._go_on()
        moving = self._paint()
        if not moving and self.conductor.catch_up():
            moving = self._paint()
        if not moving:
            self._look_ahead()
        if not self.leaving:
            spent = self._clock.milliseconds() - begun
            self._window.wait(max(0, FRAME_MS - spent) if moving else self._quiet_ms())

    def _go_on(self) -> None:
        """Everything that is due besides the fingers."""
        now = self._clock.milliseconds()
        for gesture in self._fingers.tick(now):
            self._feel(gesture, now)
        self.conductor.listen()
        self.conductor.tick(now)
        self.leaving = self.leaving or self.conductor.leaving

    def _paint(self) -> bool:
        """The picture of where that led; one that cannot be painted gives way to the shelf."""
        try:
            return self._painted(self.conductor.picture(self._focused, self.shown))
        except Exception:
            _log.exception("could not paint %s", type(self.session.screen).__name__)
            self.conductor.fall_back()
            return self._painted(self.conductor.picture())

    def _painted(self, picture: Picture) -> bool:
        self._painter.show(picture, self._clock.milliseconds())
        return self._painter.paint(self._clock.milliseconds())

    def _hear(self, event: glass.Input) -> None:
        now = self._clock.milliseconds()
        match event:
            case glass.KeyPressed(name=name):
                self._key(name, now)
            case glass.CloseAsked():
                self.leaving = True
            case _:
                for gesture in self._fingers.feed(event, now):
                    self._feel(gesture, now)

    def _feel(self, gesture: Gesture, now: int) -> None:
        self._focused = ""
        self.conductor.touched(_meant(gesture, self.shown, now))

    def _key(self, name: str, now: int) -> None:
        from kiosk.app import keys
        from kiosk.model.messages import Held, Pressed

        if name in keys.ONE_KEY and self._focused not in actions(self.shown):
            self._one_key(name, now)
        elif name == "tab":
            self._focused = keys.next_focus(self.shown, self._focused)
            self._stop_walking(now)
            self.conductor.happen(Pressed("", now))  # whoever scans by hand is there
        elif name == "f10":
            self._focused = ""  # or the next return might press what closes the kiosk
            self.conductor.happen(Held("grown_ups", now))
        else:
            rtl = self.conductor.rtl
            action = keys.action_for(name, self.session.screen, self.shown, self._focused, rtl)
            if action:
                self._stop_walking(now)
            self.conductor.happen(Pressed(action, now))

    def _stop_walking(self, now: int) -> None:
        """Whoever has more than one key needs no ring that walks by itself."""
        from kiosk.model.messages import Scanned

        if self.session.walk.by_key:
            self.conductor.happen(Scanned(False, now))

    def _one_key(self, name: str, now: int) -> None:
        """The key of whoever has one: it presses what the ring is on.

        Where none walks yet, it means on; with the closed book, or where that leads nowhere, the
        ring begins to walk.
        """
        from kiosk.app import keys
        from kiosk.model.messages import Pressed, Scanned

        screen, ring = self.session.screen, self.conductor.ring
        action = ring or keys.action_for(name, screen, self.shown, "", self.conductor.rtl)
        self.conductor.happen(Pressed(action, now))
        lost = isinstance(screen, Attract) or action not in actions(self.shown)
        if lost and not ring:
            self.conductor.happen(Scanned(True, now))

    def _look_ahead(self) -> None:
        """Once a screen stands still, have what the next touch may bring made ready."""
        screen = self.conductor.still
        if self._prepared == screen:
            return
        self._prepared = screen
        self._painter.prepare(self.conductor.ahead())

    def _quiet_ms(self) -> float | None:
        """How long there is nothing to do, unless somebody touches the glass."""
        dues = [due for due in (self.conductor.deadline(), self._fingers.due_ms)
                if due is not None]
        return max(0.0, min(dues) - self._clock.milliseconds()) if dues else None


def _meant(gesture: Gesture, shown: Picture, now: int) -> Input:
    """A gesture in the screens' own words."""
    from kiosk.model import messages

    match gesture:
        case Tapped(action=action):
            return messages.Pressed(action, now)
        case LongPressed(action=action, point=point):
            return messages.Held(word_at(shown, point) or action, now)
        case Swiped(toward=toward):
            return messages.Swiped(-1.0 if toward == "left" else 1.0, now)
        case Pinched(scale=scale):
            return messages.Pinched(scale < 1, now)


#: What answers to a finger that rests on it, and after how long; on everything else a slow finger
#: still makes a tap. A word in a balloon is quick: nothing is lost by hearing it.
_HOLDS = ("pause", "grown_ups", "choice:", "answer:")
_WORD_MS = 600.0


def _hold_ms(action: str) -> float | None:
    if action.startswith("say:"):
        return _WORD_MS
    return LONG_PRESS_MS if action.startswith(_HOLDS) else None
