"""The loop: input -> update -> effects -> picture -> paint, and sleep when nothing moves.

The only place where screens and devices meet. It knows no screen's insides and no pixel.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from typing import Protocol

from kiosk.app import keys
from kiosk.app.furnishing import Delivery
from kiosk.device.clock import Clock
from kiosk.device.fingers import Fingers, Gesture, LongPressed, Pinched, Swiped, Tapped
from kiosk.device.window import inputs as glass
from kiosk.model.books import Books
from kiosk.model.geometry import Point
from kiosk.model.interface import Interface
from kiosk.model.messages import Effect, Held, Hush, Input, Pressed, Speak, Tick
from kiosk.model.messages import Pinched as PinchedInput
from kiosk.model.messages import Swiped as SwipedInput
from kiosk.model.picture import Picture, action_at
from kiosk.model.saving import from_record
from kiosk.model.session import Attract, Languages, Screen, Session, Shelf
from kiosk.model.speech import AllEnded
from kiosk.model.values import changed

_log = logging.getLogger(__name__)

#: The pause between frames of a motion: 60 a second at most.
FRAME_MS = 16
_NO_BOOKS = Books({}, {"en": Interface()}, ())


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
                 first: Screen, motion: bool = True) -> None:
        now = clock.milliseconds()
        self.session = Session(first, touched_at=now, motion=motion)
        self.leaving = False
        self._window = window
        self._painter = painter
        self._clock = clock
        self._delivery = delivery
        self._performer: object = None
        self._focused = ""
        self._prepared: Screen | None = None
        self._fingers = Fingers(lambda point: self._under(point), can_hold=_can_hold)

    @property
    def shown(self) -> Picture:
        """The picture on the glass: it is the hit map."""
        return self._painter.shown

    def open(self) -> None:
        """Put the first picture on the glass, and have the furniture brought in behind it."""
        self._show()
        self._paint()
        self._delivery.start()

    def run(self) -> None:
        """Go on until somebody leaves, then put everything away."""
        try:
            while not self.leaving:
                self.turn()
        finally:
            self.close()

    def close(self) -> None:
        """Be silent, write what is left, let go of the files."""
        furniture = self._delivery.furniture
        furniture.narrator.close()
        furniture.desk.close()

    def turn(self) -> None:
        """Hear what happened, do what follows, paint once, and sleep as long as nothing moves."""
        for happened in self._heard():
            self._happen(happened)
        self._show()
        moving = self._paint()
        if not moving:
            self._look_ahead()
        self._window.wait(FRAME_MS if moving else self._quiet_ms())

    def resume(self) -> None:
        """Return to the page that a power cut left, where there is one."""
        from kiosk.screens import going

        sitting = from_record(self._delivery.furniture.sittings.load())
        step = going.resume(sitting, self._books()) if sitting else None
        if step is not None:
            self._arrive(*step)

    def start_at(self, language: str, story: str = "") -> None:
        """Begin in a language, and in a story if it is ready in it; else where one can choose."""
        from kiosk.screens import going

        books = self._books()
        if story and (story, language) in books.stories:
            self._arrive(*going.begin(books.stories[story, language]))
        elif any(known.code == language for known in books.languages):
            self._arrive(Shelf(language), ())
        else:
            self._arrive(Languages(), ())

    def _arrive(self, screen: Screen, effects: tuple[Effect, ...]) -> None:
        self._take(changed(self.session, screen=screen), effects)

    def _heard(self) -> Iterator[Input]:
        """Everything that happened since the last round, in the screens' own words."""
        now = self._clock.milliseconds()
        for event in self._window.inputs():
            yield from self._translated(event, now)
        for gesture in self._fingers.tick(now):
            yield from self._gesture(gesture, now)
        yield from self._spoken()
        due = self._deadline()
        if due is not None and now >= due:
            yield Tick(now)

    def _translated(self, event: glass.Input, now: int) -> Iterator[Input]:
        match event:
            case glass.KeyPressed(name=name):
                yield from self._key(name, now)
            case glass.CloseAsked():
                self.leaving = True
            case _:
                for gesture in self._fingers.feed(event, now):
                    yield from self._gesture(gesture, now)

    def _gesture(self, gesture: Gesture, now: int) -> Iterator[Input]:
        self._focused = ""
        match gesture:
            case Tapped(action=action):
                yield Pressed(action, now)
            case LongPressed(action=action):
                yield Held(action, now)
            case Swiped(toward=toward):
                yield SwipedInput(-1.0 if toward == "left" else 1.0, now)
            case Pinched(scale=scale):
                yield PinchedInput(scale < 1, now)

    def _key(self, name: str, now: int) -> Iterator[Input]:
        if name == "tab":
            self._focused = keys.next_focus(self.shown, self._focused)
            return
        if name == "f10":
            yield Held("grown_ups", now)
            return
        rtl = self._books().rtl(self._language())
        action = keys.action_for(name, self.session.screen, self.shown, self._focused, rtl)
        if action:
            yield Pressed(action, now)

    def _spoken(self) -> Iterator[Input]:
        if not self._delivery.here:
            return
        events = self._delivery.furniture.narrator.events
        while not events.empty():
            event = events.get_nowait()
            if isinstance(event, AllEnded):
                self.session = changed(
                    self.session, speaking=False, touched_at=self._clock.milliseconds()
                )
            yield event

    def _happen(self, happened: Input) -> None:
        """One input through the screens; whatever goes wrong, the child is at the shelf again."""
        from kiosk import screens

        try:
            self._take(*screens.update(self.session, happened, self._books()))
        except Exception:
            _log.exception("a screen could not go on after %r", type(happened).__name__)
            language = self._language()
            self._take(changed(self.session, screen=Shelf(language) if language else Attract()),
                       (Hush(),))

    def _take(self, session: Session, effects: tuple[Effect, ...]) -> None:
        """Become `session` and perform its effects, whose answers come in at once."""
        self.session = session
        for effect in effects:
            if isinstance(effect, Speak | Hush):
                self.session = changed(self.session, speaking=isinstance(effect, Speak))
            answer = self._perform(effect)
            if answer is not None:
                self._happen(answer)

    def _perform(self, effect: Effect) -> Input | None:
        from kiosk.app.performing import Performer

        if not isinstance(self._performer, Performer):
            self._performer = Performer(self._delivery.furniture, self._clock, self._leave)
        return self._performer.perform(effect)

    def _leave(self) -> None:
        self.leaving = True

    def _show(self) -> None:
        from kiosk import screens

        picture = screens.view(self.session, self._books())
        if self._focused:
            picture = screens.ringed(picture, self._focused)
        self._painter.show(picture, self._clock.milliseconds())

    def _paint(self) -> bool:
        return self._painter.paint(self._clock.milliseconds())

    def _look_ahead(self) -> None:
        """Once a screen stands still, have what the next touch may bring made ready."""
        if self._prepared == self.session.screen or not self._delivery.here:
            return
        from kiosk import screens

        self._prepared = self.session.screen
        try:
            self._painter.prepare(screens.ahead(self.session, self._books()))
        except Exception:
            _log.exception("could not look ahead")

    def _quiet_ms(self) -> float | None:
        """How long there is nothing to do, unless somebody touches the glass."""
        dues = [due for due in (self._deadline(), self._fingers.due_ms) if due is not None]
        return max(0.0, min(dues) - self._clock.milliseconds()) if dues else None

    def _deadline(self) -> int | None:
        from kiosk import screens

        return screens.deadline(self.session)

    def _under(self, point: Point) -> str:
        return action_at(self.shown, point)

    def _language(self) -> str:
        from kiosk import screens

        return screens.language_of(self.session.screen) or self.session.language

    def _books(self) -> Books:
        """The stories; the closed book is the one screen that needs none, and does not wait."""
        if isinstance(self.session.screen, Attract) and not self._delivery.here:
            return _NO_BOOKS
        return self._delivery.furniture.books


#: What answers to a finger that rests on it; on everything else a slow finger still makes a tap.
_HOLDS = ("pause", "grown_ups", "choice:", "answer:")


def _can_hold(action: str) -> bool:
    return action.startswith(_HOLDS)
