"""How the C library and Python keep memory; it knows nothing of what is kept there.

Left alone, glibc learns from the first large picture that is freed to cut later ones out of its
heaps. Small things then lie between the holes, and pages that nobody uses are never given back:
after a chapter that was 60 MB. A fixed limit has every picture mapped by itself, and given back
when it is forgotten. And each thread that makes pictures ahead would keep a heap of its own; with
one heap for all, 30 MB less are held after a chapter. The limit is low enough for the letters of a
balloon and the sound of a word too: with four times as much the heap grew from 27 to 32 MB over a
thousand turns, of which a third were holes; with this it stays at 19.

Python in turn lays small things that were freed on lists of its own, which only a full collection
empties. Left to itself that comes every few hundred pages, and by then the lists are strewn over
4 MB that never come back. So there is one whenever nothing moves; it is quick, for what was brought
in at the start is not looked through again.
"""

import ctypes
import gc
import sys
from collections.abc import Callable
from functools import cache

#: mallopt's number for the size from which on memory is mapped by itself, and that size.
_M_MMAP_THRESHOLD = -3
_ALONE_BYTES = 32 << 10
#: Its number for how many heaps there may be.
_M_ARENA_MAX = -8


def give_back_pictures() -> bool:
    """Have large pieces of memory given back when they are freed; whether that could be asked."""
    ask = _asked("mallopt")
    return bool(ask and ask(_M_ARENA_MAX, 1) and ask(_M_MMAP_THRESHOLD, _ALONE_BYTES))


def keep_for_good() -> None:
    """Take all that is held just now for what stays: collections pass it over from now on."""
    gc.collect()
    gc.freeze()


def give_back_holes() -> bool:
    """Give back the whole pages between small things that are still in use; whether there were any.

    Takes a few milliseconds in which no thread gets new memory: for when nothing moves.
    """
    gc.collect()
    ask = _asked("malloc_trim")
    return bool(ask and ask(ctypes.c_size_t(0)))


def _asked(function: str) -> Callable[..., int] | None:
    """A function of glibc's own; None where another C library serves."""
    return getattr(_c_library(), function, None) if sys.platform == "linux" else None


@cache
def _c_library() -> ctypes.CDLL:
    """Kept: each opening leaves a class behind for the garbage collector."""
    return ctypes.CDLL(None)
