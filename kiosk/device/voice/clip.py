"""A spoken line as sound and word times, and a shelf that keeps a few; it knows no synthesiser."""

import threading
from collections import OrderedDict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class WordTime:
    """When word `index` of `text.split()` is heard, in milliseconds from the clip's start."""

    start_ms: int
    end_ms: int
    index: int


@dataclass(frozen=True, slots=True)
class Clip:
    """16-bit native-endian mono samples at `rate` Hz, with the time of each word in order."""

    samples: bytes
    rate: int
    words: tuple[WordTime, ...] = ()

    @property
    def milliseconds(self) -> int:
        """How long the clip lasts."""
        return milliseconds(self.samples, self.rate)


def milliseconds(samples: bytes, rate: int) -> int:
    """How long 16-bit mono `samples` last at `rate` Hz."""
    return len(samples) // 2 * 1000 // rate


def times_from_marks(starts: Mapping[int, int], count: int, total: int) -> tuple[WordTime, ...]:
    """Times of `count` words in a clip of `total` ms, from the starts (ms) of those that are known.

    A synthesiser runs small words together and gives them one mark: the words it left out share
    the time up to the next known one evenly.
    """
    known = {0: 0} | {index: min(start, total) for index, start in starts.items() if index < count}
    fixed = [*sorted(known.items()), (count, total)]
    begins: list[int] = []
    for (index, start), (after, until) in pairwise(fixed):
        start = max([start, *begins[-1:]])
        step = max(0, until - start) / (after - index)
        begins += [round(start + step * n) for n in range(after - index)]
    return _words(begins[:count], total)


def times_from_lengths(text: str, total: int) -> tuple[WordTime, ...]:
    """Times of the words of `text` in a clip of `total` ms, guessed from their lengths."""
    weights = [len(word) + 2 for word in text.split()]
    whole = sum(weights)
    begins = [total * sum(weights[:index]) // whole for index in range(len(weights))]
    return _words(begins, total)


def _words(begins: Sequence[int], total: int) -> tuple[WordTime, ...]:
    ends = [*begins[1:], total]
    return tuple(
        WordTime(start, end, index)
        for index, (start, end) in enumerate(zip(begins, ends, strict=False))
    )


class ClipShelf:
    """Keeps the clips used last, up to `most` bytes of samples; safe between threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._clips: OrderedDict[Hashable, Clip] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def size(self) -> int:
        """The bytes of samples on the shelf."""
        return sum(len(clip.samples) for clip in self._clips.values())

    def get(self, key: Hashable) -> Clip | None:
        """The clip kept under `key`, which thereby becomes the one used last."""
        with self._lock:
            if key in self._clips:
                self._clips.move_to_end(key)
            return self._clips.get(key)

    def put(self, key: Hashable, clip: Clip) -> None:
        """Keep `clip`, and let go of the ones unused for longest."""
        with self._lock:
            self._clips[key] = clip
            self._clips.move_to_end(key)
            while self.size > self._most:
                self._clips.popitem(last=False)
