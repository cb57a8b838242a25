"""A real window by pygame, without a GPU: pixels out, inputs in, and sleep between them.

It knows nothing of pictures: the painter draws on `surface` and names the rectangles to `present`.
"""

import os
import signal
import threading
from collections.abc import Iterable
from types import FrameType
from typing import Any

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from kiosk.device.window.events import HEARD, TOUCHES, translated
from kiosk.device.window.fit import Fit, Rect
from kiosk.device.window.inputs import CloseAsked, Input
from kiosk.device.window.waiting import PLUG_LOOK_S, Waiter, event_sources

HINTS = {
    # A touch is told once, as a touch, and a mouse stays a mouse.
    "SDL_TOUCH_MOUSE_EVENTS": "0",
    "SDL_MOUSE_TOUCH_EVENTS": "0",
    # Asked to stop, SDL would note it for the next event, and the kiosk may sleep for hours.
    "SDL_NO_SIGNAL_HANDLERS": "1",
    "SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS": "0",
}
for _name, _value in HINTS.items():  # before anybody opens a display: SDL reads them only then
    os.environ.setdefault(_name, _value)

ENDINGS = (signal.SIGTERM, signal.SIGINT)
#: Drivers that have no framebuffer of their own and must be given one by a renderer.
NEEDS_RENDERER = frozenset({"kmsdrm", "wayland"})


class Window:
    """The one window of the kiosk: full screen, or `size` pixels to try it on a desk.

    Raises `pygame.error` where no display can be opened.
    """

    def __init__(self, size: tuple[int, int] | None = None, title: str = "Kiosk") -> None:
        pygame.display.init()
        driver, handles = pygame.display.get_driver(), pygame.display.get_wm_info
        if driver not in NEEDS_RENDERER:
            # Left alone, SDL pushes every frame through OpenGL: 3 % of a core become 66 %.
            os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
        pygame.display.set_caption(title)
        flags = pygame.RESIZABLE if size else pygame.FULLSCREEN
        self.surface = pygame.display.set_mode(size or (0, 0), flags)
        self.fit = Fit(*self.surface.get_size())
        pygame.mouse.set_visible(bool(size))  # a tablet has no arrow until somebody moves a mouse
        pygame.event.set_blocked(None)
        pygame.event.set_allowed(HEARD)
        looks = PLUG_LOOK_S if driver == "kmsdrm" else None
        self._waiter = Waiter(pygame.event.peek, lambda: event_sources(driver, handles()), looks)
        self._told_to_end = False
        self._before = self._heed_signals()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.fit.width, self.fit.height

    def present(self, rects: Iterable[Rect] | None = None) -> None:
        """Put what was painted on the glass: these rectangles, or everything."""
        if rects is None:
            pygame.display.flip()
        else:
            pygame.display.update(list(rects))

    def inputs(self) -> list[Input]:
        """All that happened since the last call, oldest first; never waits."""
        heard: list[Input] = [CloseAsked()] if self._told_to_end else []
        self._told_to_end = False
        for event in pygame.event.get():
            self._see_to(event)
            heard.extend(translated(event, self.fit))
        return heard

    def wait(self, timeout_ms: float | None = None) -> None:
        """Sleep until there are inputs, `wake` is called, or the time is over."""
        self._waiter.wait(timeout_ms)

    def wake(self) -> None:
        """End the wait, or the next one; may be called from any thread."""
        self._waiter.wake()

    def close(self) -> None:
        """Give the screen back."""
        for kind, before in self._before.items():
            signal.signal(kind, before)
        if self._before:
            signal.set_wakeup_fd(-1)
        self._before = {}
        self._waiter.close()
        pygame.display.quit()

    def _heed_signals(self) -> dict[signal.Signals, Any]:
        """Have signals that end the program heard; what answered to them before."""
        if threading.current_thread() is not threading.main_thread():
            return {}  # no other thread may
        # A signal may come to another thread than the one that sleeps; the bell reaches it.
        signal.set_wakeup_fd(self._waiter.bell, warn_on_full_buffer=False)
        return {kind: signal.signal(kind, self._end) for kind in ENDINGS}

    def _end(self, kind: int, frame: FrameType | None) -> None:
        """Whoever ends the program (the tablet going down) is heard as one who closes the window.

        Who asks twice is not made to wait.
        """
        self._told_to_end = True
        signal.signal(kind, signal.SIG_DFL)

    def _see_to(self, event: pygame.event.Event) -> None:
        """What the window answers by itself: uncovered glass, a new size, the mouse's arrow."""
        if event.type == pygame.WINDOWEXPOSED:
            pygame.display.flip()
        elif event.type == pygame.WINDOWSIZECHANGED:
            self.surface = pygame.display.get_surface() or self.surface
            self.fit = Fit(*self.surface.get_size())
        elif event.type in TOUCHES:
            pygame.mouse.set_visible(False)
        elif event.type == pygame.MOUSEMOTION and not event.touch and any(event.rel):
            pygame.mouse.set_visible(True)
