"""Between the loop and the screens: inputs through `update`, effects to the devices, and back.

It knows no window and no pixel. A fault in a screen is logged, and the child is at the shelf again.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

from kiosk.app.furnishing import Furniture
from kiosk.app.owing import joined
from kiosk.app.performing import Performer
from kiosk.device.clock import Clock
from kiosk.model.messages import (
    Effect,
    Export,
    Forget,
    Hush,
    Input,
    Scanned,
    SetVolume,
    Speak,
    TakeComic,
    Tick,
)
from kiosk.model.picture import Picture
from kiosk.model.saving import from_record, owed_in
from kiosk.model.session import Attract, Languages, Screen, Session, Shelf, sitting_of
from kiosk.model.speech import AllEnded
from kiosk.model.values import changed
from kiosk.model.wishes import Walk
from kiosk.screens import going, scanning
from kiosk.screens.any_screen import language_of, unlit
from kiosk.screens.between import opening
from kiosk.screens.focus import NOTHING, ringed
from kiosk.screens.unsaved import marked
from kiosk.screens.updating import update
from kiosk.screens.viewing import ahead, upcoming_words, view
from kiosk.screens.waiting import deadline

_log = logging.getLogger(__name__)


class Conductor:
    """Holds the session and performs what screens ask for."""

    def __init__(self, session: Session, clock: Clock, furniture: Furniture) -> None:
        self.session = session
        self.leaving = False
        self._clock = clock
        self._room = furniture
        self._performer = Performer(furniture, clock, self._leave)
        self._performer.perform(SetVolume(session.volume))
        self._put_off: list[Effect] = []
        self._drawn: tuple[Session, Picture] | None = None

    @property
    def rtl(self) -> bool:
        """Whether what is on the glass is turned round."""
        return self._room.books.rtl(self._language())

    def picture(self, focused: str = "", glass: Picture = NOTHING) -> Picture:
        """What the session looks like; a screen that cannot be drawn gives way to the shelf.

        `focused` is ringed; if it is a balloon, where it stands on the `glass`.
        """
        plain = self._seen()
        picture = ringed(plain, focused or scanning.ring(self.session, plain), glass)
        return marked(picture, self.session.screen, self.rtl) if self._room.desk.unsafe else picture

    def _seen(self) -> Picture:
        """The picture of the session without a ring."""
        if self._drawn is None or self._drawn[0] is not self.session:
            try:
                picture = view(self.session, self._room.books)
            except Exception:
                _log.exception("could not draw %s", type(self.session.screen).__name__)
                self.fall_back()
                picture = view(self.session, self._room.books)
            self._drawn = self.session, picture
        return self._drawn[1]

    def happen(self, happened: Input) -> None:
        """One input through the screens, and its effects on the devices."""
        try:
            self._take(*update(self.session, happened, self._room.books))
        except Exception:
            _log.exception("a screen could not go on after %s", type(happened).__name__)
            self.fall_back()

    @property
    def ring(self) -> str:
        """The action that the walking ring stands on; empty where none walks."""
        return scanning.ring(self.session, self._seen())

    def touched(self, happened: Input) -> None:
        """What a finger did, by whatever it means to this reader; a key's ring needs no finger."""
        means = scanning.meant(self.session, self._seen(), happened)
        self.happen(means)
        if self.session.walk.by_key:
            self.happen(Scanned(False, self._clock.milliseconds()))

    def listen(self) -> None:
        """Take in what the narrator has reported."""
        events = self._room.narrator.events
        while not events.empty():
            event = events.get_nowait()
            if isinstance(event, AllEnded):
                self.session = scanning.said(self.session, self._clock.milliseconds())
            self.happen(event)

    def catch_up(self) -> bool:
        """Do what takes long, which the glass has announced by now; whether there was anything."""
        put_off, self._put_off = self._put_off, []
        for effect in put_off:
            try:
                self._do(effect)
            except Exception:
                _log.exception("could not do %s", type(effect).__name__)
                self.fall_back()
            # Whoever had to wait so long was there all the while, and is to read how it ended.
            self.session = changed(self.session, touched_at=self._clock.milliseconds())
        return bool(put_off)

    def tick(self, now: int) -> None:
        """Tell the screens what time it is, where one of them waits for it."""
        due = deadline(self.session)
        if due is not None and now >= due:
            self.happen(Tick(now))
        on = scanning.deadline(self.session)
        if on is not None and now >= on:
            self._walk(now)

    def _walk(self, now: int) -> None:
        """The ring goes on, and the voice says where it is."""
        try:
            session, words = scanning.stepped(
                self.session, self._seen(), self._language() or "en", self._room.books, now)
            self._take(session, (Speak(words),) if words else ())
        except Exception:
            _log.exception("the ring could not walk on %s", type(self.session.screen).__name__)
            self.session = changed(self.session, walk=Walk())

    def deadline(self) -> int | None:
        """When something happens by itself, in monotonic milliseconds."""
        dues = [due for due in (deadline(self.session), scanning.deadline(self.session))
                if due is not None]
        return min(dues, default=None)

    @property
    def still(self) -> Screen:
        """The screen as it stands while the voice goes from word to word."""
        return unlit(self.session.screen)

    def ahead(self) -> Iterator[Picture]:
        """What the next touch may bring, worked out as soon as somebody takes the first of it.

        Its words are made ready on the way.
        """
        try:
            self._room.narrator.prepare(upcoming_words(self.session, self._room.books))
            yield from ahead(self.session, self._room.books)
        except Exception:
            _log.exception("could not look ahead")

    def resume(self) -> None:
        """Return to the page that a power cut left, where there is one."""
        record = self._room.sittings.load()
        if owed := owed_in(record):
            self._room.desk.settle(owed)
        sitting = from_record(record)
        step = going.resume(sitting, self._room.books) if sitting else None
        if step is not None:
            self._arrive(*step)
        elif record is not None:  # its story has gone: no child will come back to it
            self._performer.perform(Forget())

    def start_at(self, language: str, story: str = "") -> None:
        """Begin in a language, and in a story if it is ready in it; else where one can choose."""
        books = self._room.books
        if story and (story, language) in books.stories:
            self._arrive(*opening.begin(books.stories[story, language]))
        elif any(known.code == language for known in books.languages):
            self._arrive(Shelf(language), ())
        else:
            self._arrive(Languages(), ())

    def fall_back(self) -> None:
        """To the shelf, from there to the closed book; neither must come back to the same fault.

        A sitting is over and counted as ended.
        """
        language = self._language()
        sitting = sitting_of(self.session.screen)
        at_the_shelf = isinstance(self.session.screen, Shelf)
        there: Screen = (
            Shelf(language) if language and not at_the_shelf else Attract(self.session.cover)
        )
        effects = going.leave(sitting, self._room.books)[1] if sitting else (Hush(),)
        self.session = changed(self.session, screen=there, speaking=False)
        for effect in joined(effects):
            try:
                self._performer.perform(effect)
            except Exception:
                _log.exception("could not do %s on the way to the shelf", type(effect).__name__)

    def close(self) -> None:
        """Be silent, write what is left, let go of the files."""
        try:
            self._room.narrator.close()
        finally:
            self._room.desk.close()

    def _arrive(self, screen: Screen, effects: tuple[Effect, ...]) -> None:
        language = language_of(screen) or self.session.language
        self._take(changed(self.session, screen=screen, language=language), effects)

    def _take(self, session: Session, effects: tuple[Effect, ...]) -> None:
        """Become `session` and perform its effects, whose answers come in at once.

        What takes long waits until the glass says so: a stick may need half a minute.
        """
        self.session = session
        for effect in joined(effects):
            if isinstance(effect, Export | TakeComic):
                self._put_off.append(effect)
            else:
                self._do(effect)

    def _do(self, effect: Effect) -> None:
        if isinstance(effect, Speak | Hush):
            self.session = changed(self.session, speaking=isinstance(effect, Speak))
        answer = self._performer.perform(effect)
        if answer is not None:
            self.happen(answer)

    def _language(self) -> str:
        return language_of(self.session.screen) or self.session.language

    def _leave(self) -> None:
        self.leaving = True
