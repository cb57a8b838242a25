"""The C library's memory: asked where it can be asked, and left alone elsewhere."""

import platform
import subprocess
import sys

import pytest

from kiosk.device import heap

#: Frees a large piece under which nothing can be given back from the end of the heap.
GROWN = """
import sys
from pathlib import Path
from kiosk.device.heap import give_back_pictures

def held():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 >> 20

if sys.argv[1] == "asked":
    give_back_pictures()
large = bytearray(4 << 20)
del large  # from here on the library takes such pieces out of its heap, unless it was asked
large = [bytearray(b"x") * (3 << 20) for _ in range(20)]
small = [bytearray(1000) for _ in range(2000)]
before = held()
large.clear()
print(before - held())
"""

#: Frees every second of many small pieces in the middle of the heap.
FULL_OF_HOLES = """
import ctypes
import sys
from pathlib import Path
from kiosk.device.heap import give_back_holes

def held():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 >> 20

pieces = [ctypes.create_string_buffer(b"x" * 60_000) for _ in range(1000)]
ends = [ctypes.create_string_buffer(b"x" * 1_000) for _ in range(100)]
before = held()
pieces[::2] = [None] * 500
if sys.argv[1] == "asked":
    give_back_holes()
print(before - held())
"""


def given_back(how: str, program: str = GROWN) -> int:
    """MiB that `program` says were given back."""
    done = subprocess.run([sys.executable, "-c", program, how], capture_output=True, text=True,
                          check=True)
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library's memory")
def test_large_pieces_are_given_back_although_small_ones_came_after_them() -> None:
    assert given_back("asked") >= 55


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library's memory")
def test_holes_between_small_things_are_given_back_when_asked() -> None:
    assert given_back("not asked", FULL_OF_HOLES) < 5
    assert given_back("asked", FULL_OF_HOLES) > 20


def test_other_systems_are_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not heap.give_back_pictures()
    assert not heap.give_back_holes()
