"""Whether there is time for beautiful frames; it knows no pixels and asks no clock."""

LATE_MS = 30.0
PATIENCE = 3
#: So many motions later it is tried again: perhaps something else kept the tablet busy.
FORGETS = 20


class Pace:
    """Gives up smooth scaling when frames of a motion come late, for the next motions too."""

    def __init__(self) -> None:
        self._last: float | None = None
        self._late = 0
        self._quick_for = 0

    def smooth(self, now: float, moving: bool) -> bool:
        """Whether the frame at `now` may take its time; stills always may."""
        if not moving:
            if self._last is not None:
                self._quick_for = max(0, self._quick_for - 1)
            self._last, self._late = None, 0
            return True
        if self._last is not None and now - self._last > LATE_MS:
            self._late += 1
        self._last = now
        if self._late >= PATIENCE and not self._quick_for:
            self._quick_for = FORGETS
        return not self._quick_for
