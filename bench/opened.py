"""Starts the kiosk as it is started by hand, and says when its first picture was on the glass.

Arguments: `touched` or `shown`, then those of `kiosk play`. `touched` puts a finger on the closed
book as early as there is one, and says when that was answered. The way there is the kiosk's own.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable

import pygame

from kiosk.app.loop import App
from kiosk.cli import main
from kiosk.device.window.fit import Rect
from kiosk.device.window.pygame_window import Window

_open, _present = App.open, Window.present


def _watch(kind: type, method: str, watching: Callable[..., None]) -> None:
    setattr(kind, method, watching)


def _tell() -> None:
    print(json.dumps({"moment": time.monotonic_ns()}), flush=True)
    os._exit(0)


def _present_and_tell(window: Window, rects: Iterable[Rect] | None = None) -> None:
    _present(window, rects)
    _tell()


def _open_and_touch(app: App) -> None:
    _open(app)
    for kind in (pygame.FINGERDOWN, pygame.FINGERUP):
        pygame.event.post(pygame.event.Event(kind, finger_id=0, x=0.5, y=0.5))
    _watch(Window, "present", _present_and_tell)


if __name__ == "__main__":
    if sys.argv.pop(1) == "touched":
        _watch(App, "open", _open_and_touch)
    else:
        _watch(Window, "present", _present_and_tell)
    sys.argv[0] = "kiosk"
    main()
