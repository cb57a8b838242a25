"""The book read through on the real window, touch by touch, with a tally kept of what was done."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bench.reading import LEAST_APART_S, STORY
from bench.touching import Touching
from bench.watched import Watched
from kiosk.app.tally import Tally
from kiosk.model.picture import Picture, actions
from kiosk.model.session import Attract, Screen
from tests.hands.reader import Reader

Looks = Callable[[Screen], None]
_MOST_TOUCHES = 5_000


@dataclass
class Done:
    """What was touched: (screen, action, milliseconds until it showed), None where nothing did."""

    touches: list[tuple[str, str, float | None]] = field(default_factory=list)
    lost: list[tuple[str, str]] = field(default_factory=list)


class Reading:
    """Has a child read on `kiosk` by `touches`; `looks` is told of all that stands still."""

    def __init__(self, kiosk: Watched, language: str, touches: Callable[[str, Picture], None],
                 looks: Looks) -> None:
        self.done = Done()
        self.tally: Tally | None = None
        self._kiosk = kiosk
        self._language = language
        self._looks = looks
        self._reader: Reader | None = None
        self._hand = Touching(kiosk.window, touches)
        self._before: Screen = Attract()
        self._touched = ""
        kiosk.window.after_round = self._hand.after
        kiosk.window.when_still = self._still

    def _still(self) -> None:
        if not self._kiosk.delivery.over:
            time.sleep(0.02)
        elif not self._hand.waits():
            self._take_in(self._kiosk.app.session.screen)
            self._go_on(self._kiosk.app.session.screen)

    def _take_in(self, screen: Screen) -> None:
        """What came of the last touch."""
        self._looks(screen)
        if self.tally is None:
            books = self._kiosk.delivery.furniture.books
            self._reader = Reader(books, STORY, self._language)
            self.tally = Tally(books.stories[STORY, self._language], lambda line: None)
        if self._touched:
            touched = type(self._before).__name__, self._touched
            if self._hand.lost:
                self.done.lost.append(touched)
            self.done.touches.append((*touched, self._hand.took))
        self.tally.see(self._before, self._touched, screen)
        self._before = screen

    def _go_on(self, screen: Screen) -> None:
        assert self._reader
        shown = self._kiosk.app.shown
        self._touched = self._reader.next(screen, actions(shown))
        if not self._touched or len(self.done.touches) > _MOST_TOUCHES:
            self._kiosk.app.leaving = True
            return
        time.sleep(LEAST_APART_S)
        self._hand.touch(self._touched, shown)
