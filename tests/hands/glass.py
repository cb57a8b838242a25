"""A display of our own: hands by XTEST, as if a mouse or a keyboard were there, and its picture.

It knows no kiosk. The picture is what the X server holds, not what the kiosk believes it painted.
"""

import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from bench.display import virtual
from kiosk.app.robot import point_of
from kiosk.device.window.fit import Fit
from kiosk.model.geometry import Box
from kiosk.model.picture import Picture

#: The words of a file of the X window dump format that are needed, by their place.
_HEADER, _WIDTH, _HEIGHT, _LINE, _COLOURS = 0, 4, 5, 12, 19
_COLOUR_BYTES = 12
#: The kiosk's plain names of keys in the words of X11.
_KEYS = {"return": "Return", "tab": "Tab", "escape": "Escape", "left": "Left", "right": "Right",
         "backspace": "BackSpace"}


class Glass:
    """One Xvfb, as large as the kiosk's window, whose framebuffer lies in `folder`."""

    def __init__(self, size: tuple[int, int], folder: Path) -> None:
        self._fit = Fit(*size)
        self._buffer = folder / "Xvfb_screen0"
        self._hands = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True,
                                       bufsize=1)

    def touch(self, action: str, shown: Picture) -> None:
        """The mouse's button goes down and up in the middle of what does `action`."""
        x, y, _, _ = self._fit.pixels(Box(*point_of(action, shown), 0, 0))
        self._do(f"mousemove {x} {y} mousedown 1 mouseup 1")

    def press(self, *keys: str) -> int:
        """Keys of the keyboard by their plain names, one after the other; how many."""
        for key in keys:
            self._do(f"key {_KEYS.get(key, key)}")
        return len(keys)

    def picture(self) -> Image.Image:
        """What is on the display now."""
        held = self._buffer.read_bytes()
        words = struct.unpack(">25I", held[:100])
        begins = words[_HEADER] + _COLOUR_BYTES * words[_COLOURS]
        size = words[_WIDTH], words[_HEIGHT]
        return Image.frombuffer("RGB", size, held[begins:], "raw", "BGRX", words[_LINE], 1)

    def close(self) -> None:
        """Take the hands away."""
        if self._hands.stdin:
            self._hands.stdin.close()
        self._hands.wait()

    def _do(self, words: str) -> None:
        assert self._hands.stdin
        self._hands.stdin.write(words + "\n")
        self._hands.stdin.flush()


@contextmanager
def glass(size: tuple[int, int]) -> Iterator[Glass]:
    """A display while this lasts."""
    with TemporaryDirectory() as folder:
        screen = f"{size[0]}x{size[1]}x24"
        with virtual(screen, "-fbdir", folder):
            there = Glass(size, Path(folder))
            try:
                yield there
            finally:
                there.close()
