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


def given_back(how: str) -> int:
    """MiB given back when 60 MiB of large pieces are freed below small ones."""
    done = subprocess.run([sys.executable, "-c", GROWN, how], capture_output=True, text=True,
                          check=True)
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library's memory")
def test_large_pieces_are_given_back_although_small_ones_came_after_them() -> None:
    assert given_back("asked") >= 55


def test_other_systems_are_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not heap.give_back_pictures()
