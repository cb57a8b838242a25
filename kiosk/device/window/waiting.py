"""Sleeping until something happens, at no cost; it knows file descriptors, no pygame and no events.

SDL's own wait wakes about 900 times a second on X11 and burns 2 % of a core. Sleeping in select()
on the display's connection costs nothing, so that is done wherever the connection can be found;
elsewhere the events are looked at 60 times a second while hands are busy and 30 times after.
"""

import logging
import os
import select
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Lock

log = logging.getLogger(__name__)

BUSY_S = 2.0
BUSY_LOOK_S = 1 / 60
QUIET_LOOK_S = 1 / 30
#: Devices plugged in later are found only by looking; once a second is soon enough.
PLUG_LOOK_S = 1.0


class Waiter:
    """Sleeps until `pending()` is true, `wake()` is called or the time is over.

    `pending` must read whatever the display has sent (and flush what it is owed) before it
    answers. `sources` finds the descriptors on which events arrive, none where they cannot be
    known; it is asked at the first wait. Where devices come and go, `look_s` is given: at least
    so often (in seconds) both are asked again.
    """

    def __init__(
        self, pending: Callable[[], bool], sources: Callable[[], tuple[int, ...]],
        look_s: float | None = None,
    ) -> None:
        self._pending = pending
        self._find_sources = sources
        self._look_s = look_s
        #: Writing to `bell` ends the wait, or the next one.
        self._ear, self.bell = os.pipe()
        os.set_blocking(self._ear, False)
        os.set_blocking(self.bell, False)
        self._sources: tuple[int, ...] | None = None
        self._busy_until = 0.0
        self._closing = Lock()
        self._closed = False

    def wait(self, timeout_ms: float | None) -> None:
        """Return as soon as there is something to do; at once if there already is."""
        end = None if timeout_ms is None else time.monotonic() + timeout_ms / 1000
        while not self._rung() and not self._heard():
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                return
            self._doze(left)

    def wake(self) -> None:
        """End the wait, or the next one; may be called from any thread."""
        with self._closing:
            if not self._closed:
                with suppress(BlockingIOError):  # the bell is full: it is ringing already
                    os.write(self.bell, b"!")

    def close(self) -> None:
        """Give the bell back; no wait may follow, and a late `wake` does nothing.

        Its number may soon belong to another file, which must not be written into.
        """
        with self._closing:
            if not self._closed:
                self._closed = True
                os.close(self._ear)
                os.close(self.bell)

    def _heard(self) -> bool:
        if not self._pending():
            return False
        self._busy_until = time.monotonic() + BUSY_S
        return True

    def _rung(self) -> bool:
        try:
            return bool(os.read(self._ear, 4096))
        except BlockingIOError:
            return False

    def _doze(self, left: float | None) -> None:
        if self._sources is None or self._look_s is not None:
            self._sources = self._find_sources()
        limit = self._limit()
        nap = min((x for x in (left, limit) if x is not None), default=None)
        if os.name == "posix":
            select.select([self._ear, *(self._sources or ())], [], [], nap)
        else:  # select() takes only sockets there
            time.sleep(min(nap or QUIET_LOOK_S, QUIET_LOOK_S))

    def _limit(self) -> float | None:
        if self._sources:
            return self._look_s
        return BUSY_LOOK_S if time.monotonic() < self._busy_until else QUIET_LOOK_S


def event_sources(driver: str, handles: Mapping[str, object]) -> tuple[int, ...]:
    """The file descriptors on which events arrive; empty where they cannot be known."""
    try:
        match driver:
            case "x11":
                return (_connection("libX11.so.6", "XConnectionNumber", handles["display"]),)
            case "wayland":
                return (
                    _connection("libwayland-client.so.0", "wl_display_get_fd", handles["display"]),
                )
            case "kmsdrm":
                return _input_devices()
    except (OSError, KeyError, AttributeError, ValueError) as why:
        log.warning("cannot sleep on %s, looking instead: %s", driver, why)
    return ()


def _connection(library: str, function: str, capsule: object) -> int:
    """The descriptor of the display in `capsule`, asked of the display's own library."""
    import ctypes  # only here: the first frame does not need it

    name_of = ctypes.pythonapi.PyCapsule_GetName
    name_of.restype, name_of.argtypes = ctypes.c_char_p, [ctypes.py_object]
    pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
    pointer_of.restype = ctypes.c_void_p
    pointer_of.argtypes = [ctypes.py_object, ctypes.c_char_p]
    ask = getattr(ctypes.CDLL(library), function)
    ask.restype, ask.argtypes = ctypes.c_int, [ctypes.c_void_p]
    number = int(ask(pointer_of(capsule, name_of(capsule))))
    os.fstat(number)  # a wrong number is an OSError here rather than a busy loop in select()
    return number


def _input_devices() -> tuple[int, ...]:
    """The evdev devices that SDL holds open in this process."""
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        try:
            if str(entry.readlink()).startswith("/dev/input/event"):
                found.append(int(entry.name))
        except OSError:  # the listing's own descriptor is gone by now
            continue
    return tuple(found)
