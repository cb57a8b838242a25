"""A window without a display: it replays a script of inputs and counts frames; never sleeps.

For tests and rehearsals. It knows no pictures; the painter may paint on it as on the real one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.device.window.fit import Fit, Rect
from kiosk.device.window.inputs import CloseAsked, Input

if TYPE_CHECKING:
    import pygame


class QuietWindow:
    """Gives out one step of `script` at each call of `inputs`, and at its end asks to close.

    `frames` counts presents, `waits` holds the timeouts that were asked for (None: for ever).
    """

    def __init__(
        self, script: Iterable[Input | Iterable[Input]] = (), size: tuple[int, int] = (320, 200)
    ) -> None:
        self.fit = Fit(*size)
        self.frames = 0
        self.presented: list[tuple[Rect, ...] | None] = []
        self.waits: list[float | None] = []
        self.wakes = 0
        self.closed = False
        self._script = deque(script)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.fit.width, self.fit.height

    @cached_property
    def surface(self) -> pygame.Surface:
        """Pixels in memory, made when first painted on."""
        from kiosk.device.painter.surfaces import blank

        return blank(self.size)

    def resize(self, size: tuple[int, int]) -> None:
        """Be a glass of another size from now on."""
        self.fit = Fit(*size)
        self.__dict__.pop("surface", None)

    def present(self, rects: Iterable[Rect] | None = None) -> None:
        """Remember that a frame was shown, and which rectangles of it were new."""
        self.frames += 1
        self.presented.append(None if rects is None else tuple(rects))

    def say(self, *inputs: Input) -> None:
        """Add one step to the end of the script."""
        self._script.append(inputs)

    def inputs(self) -> list[Input]:
        """The next step of the script, then `CloseAsked` for ever."""
        if not self._script:
            return [CloseAsked()]
        step = self._script.popleft()
        return list(step) if isinstance(step, Iterable) else [step]

    def wait(self, timeout_ms: float | None = None) -> None:
        """Remember what was asked for; time is the caller's."""
        self.waits.append(timeout_ms)

    def wake(self) -> None:
        """Remember that somebody wanted attention."""
        self.wakes += 1

    def close(self) -> None:
        """Remember that the window was closed."""
        self.closed = True
