"""How the C library keeps memory; it knows nothing of what is kept there.

Left alone, glibc learns from the first large picture that is freed to cut later ones out of its
heaps. Small things then lie between the holes, and pages that nobody uses are never given back:
after a chapter that was 60 MB. A fixed limit has every picture mapped by itself, and given back
when it is forgotten.
"""

import ctypes
import sys

#: mallopt's number for the size from which on memory is mapped by itself, and that size.
_M_MMAP_THRESHOLD = -3
_ALONE_BYTES = 256 << 10


def give_back_pictures() -> bool:
    """Have large pieces of memory given back when they are freed; whether that could be asked."""
    if sys.platform != "linux":
        return False
    ask = getattr(ctypes.CDLL(None), "mallopt", None)
    return bool(ask and ask(_M_MMAP_THRESHOLD, _ALONE_BYTES))
