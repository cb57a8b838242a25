"""One touch after the other, each waited for until it was heard and what came of it has shown.

It works with fingers that are posted and with a mouse whose events come by way of the display.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from bench.hand import touch
from bench.watched import Round, WatchedWindow
from kiosk.device.window.pygame_window import Window
from kiosk.model.picture import Picture

#: Does an action where it is shown; how many fingers it lifts or keys it presses, None for one.
Touches = Callable[[str, Picture], int | None]

#: What was not heard by then never will be.
PATIENCE_S = 5.0
GLANCE_MS = 20.0


class Touching:
    """Touches by `touches`; `took` is how long the last touch took to show, in milliseconds.

    It is None where nothing was to be seen of it; `lost` where it was not even heard.
    """

    def __init__(self, window: WatchedWindow, touches: Touches = touch) -> None:
        self.took: float | None = None
        self.lost = False
        self._window = window
        self._touches = touches
        self._since: float | None = None
        self._wanted = 0

    def touch(self, action: str, shown: Picture) -> None:
        """Touch where `shown` does `action`."""
        self.took, self.lost = None, False
        heard = self._window.heard
        self._wanted = heard + (self._touches(action, shown) or 1)
        self._since = time.monotonic()

    def after(self, past: Round) -> None:
        """To be told of each round of the loop: the first picture after a touch is its answer."""
        if self._since and past.presented and self.took is None and self._is_heard:
            self.took = 1000 * (past.presented - self._since)

    def waits(self) -> bool:
        """At a stillness: whether the last touch is still on its way; then a moment has passed."""
        if self._since is None:
            return False
        self.lost = not self._is_heard
        if self.lost and time.monotonic() < self._since + PATIENCE_S:
            Window.wait(self._window, GLANCE_MS)
            return True
        self._since = None
        return False

    @property
    def _is_heard(self) -> bool:
        return self._window.heard >= self._wanted
