"""A display to measure on: the one there is, a virtual one of our own, or SDL's dummy driver."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

LARGEST = "1920x1200x24"


@contextmanager
def display() -> Iterator[str]:
    """Have a display while this lasts; gives a word for it."""
    if os.environ.get("SDL_VIDEODRIVER") or os.environ.get("WAYLAND_DISPLAY"):
        yield os.environ.get("SDL_VIDEODRIVER") or "Wayland"
    elif os.environ.get("DISPLAY"):
        yield f"X11 at {os.environ['DISPLAY']}"
    elif shutil.which("Xvfb"):
        with virtual() as name:
            yield f"Xvfb at {name}"
    else:
        os.environ["SDL_VIDEODRIVER"] = "dummy"
        yield "SDL's dummy driver"
        del os.environ["SDL_VIDEODRIVER"]


@contextmanager
def virtual(screen: str = LARGEST, *more: str) -> Iterator[str]:
    """An Xvfb on a display number that it chooses itself; `more` are options of its own."""
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", screen, "-nolisten", "tcp", *more],
        pass_fds=(writes,), stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    try:
        with os.fdopen(reads) as told:
            name = os.environ["DISPLAY"] = ":" + told.readline().strip()
        yield name
    finally:
        os.environ.pop("DISPLAY", None)
        server.terminate()
        server.wait()
