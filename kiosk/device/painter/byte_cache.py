"""A cache bounded by bytes that forgets what was longest unused; it knows no pictures."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class ByteCache(Generic[K, V]):
    """Values with their weights, together at most `budget` bytes; safe between threads.

    The newest value is kept even where it alone is heavier than the budget: it is about to be used.
    """

    def __init__(self, budget: int) -> None:
        self.budget = budget
        self.weight = 0
        self._held: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: K) -> V | None:
        """The value, now the last to be forgotten, or None."""
        with self._lock:
            if key not in self._held:
                return None
            self._held.move_to_end(key)
            return self._held[key][0]

    def put(self, key: K, value: V, weight: int) -> None:
        """Keep `value`, forgetting as many others as needed."""
        with self._lock:
            self._drop(key)
            self._held[key] = value, weight
            self.weight += weight
            while self.weight > self.budget and len(self._held) > 1:
                self._drop(next(iter(self._held)))

    def made(self, key: K, make: Callable[[], V], weigh: Callable[[V], int]) -> V:
        """The value, made and kept where it was not."""
        value = self.get(key)
        if value is None:
            value = make()
            self.put(key, value, weigh(value))
        return value

    def items(self) -> list[tuple[K, V]]:
        """Everything held, longest unused first."""
        with self._lock:
            return [(key, value) for key, (value, _) in self._held.items()]

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._held.clear()
            self.weight = 0

    def _drop(self, key: K) -> None:
        if key in self._held:
            self.weight -= self._held.pop(key)[1]
