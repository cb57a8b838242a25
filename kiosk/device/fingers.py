"""What many small hands on the glass mean: taps, long presses, swipes, pinches, and mere noise.

Pure: inputs and times in, gestures out. It knows no pygame, no clock and no picture, only the
question `action_at`. Palms, drumming and three fingers at once mean nothing, and nobody
is told off.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import dist
from typing import Literal

from kiosk.device.window.inputs import FingerDown, FingerMoved, FingerUp, FocusLost, Input
from kiosk.model.geometry import Point

TAP_REACH = 24.0
BOUNCE_MS, BOUNCE_REACH = 120.0, 48.0
LONG_PRESS_MS = 1200.0
SWIPE_REACH, SWIPE_SLOPE = 120.0, 0.6
PINCH_IN, PINCH_OUT, PINCH_LEAST = 0.75, 1.33, 60.0
#: A finger that lies still this long is a palm or a sleeve: other fingers may play beside it.
RESTING_MS = 2000.0
DRUM_HITS, DRUM_MS, DRUM_REST_MS = 6, 1000.0, 600.0


@dataclass(frozen=True, slots=True)
class Tapped:
    """One finger touched and left one and the same thing; `action` is '' on nothing."""

    action: str
    point: Point


@dataclass(frozen=True, slots=True)
class LongPressed:
    """One finger has lain still on a thing for as long as that asks; no tap will follow."""

    action: str
    point: Point


@dataclass(frozen=True, slots=True)
class Swiped:
    """One finger was drawn sideways, towards the left or the right of the glass."""

    toward: Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Pinched:
    """Two fingers moved together (`scale` < 1) or apart (> 1); told once a pinch."""

    scale: float


Gesture = Tapped | LongPressed | Swiped | Pinched


@dataclass(frozen=True, slots=True)
class _Finger:
    start: Point
    at: Point
    since: float
    action: str
    alive: bool = True
    still: bool = True

    def rests(self, now_ms: float) -> bool:
        return self.still and now_ms - self.since > RESTING_MS


class Fingers:
    """Follows the fingers on the glass.

    `action_at` tells what lies under a point just then; `hold_ms` after how long an action answers
    to a finger that rests on it (1.2 s by default), or None: a slow finger on it still makes a tap.
    """

    def __init__(
        self,
        action_at: Callable[[Point], str],
        hold_ms: Callable[[str], float | None] = lambda action: LONG_PRESS_MS if action else None,
    ) -> None:
        self._action_at = action_at
        self._hold_ms = hold_ms
        self._down: dict[int, _Finger] = {}
        self._hits: deque[float] = deque(maxlen=DRUM_HITS)
        self._quiet_from = 0.0
        self._last_tap: tuple[float, Point] | None = None

    def feed(self, event: Input, now_ms: float) -> tuple[Gesture, ...]:
        """The gestures that `event` completes; other inputs than fingers' complete none."""
        match event:
            case FingerDown(id=name, point=point):
                self._touch(name, point, now_ms)
            case FingerMoved(id=name, point=point) if name in self._down:
                return self._move(name, point)
            case FingerUp(id=name, point=point) if name in self._down:
                moved = self._move(name, point)
                finger = self._down.pop(name)
                return moved or self._lift(finger, now_ms)
            case FocusLost():
                self._down.clear()
        return ()

    def tick(self, now_ms: float) -> tuple[Gesture, ...]:
        """The long press that is due by now, once."""
        due = self.due_ms
        if due is None or now_ms < due:
            return ()
        name, finger = self._holding()
        self._down[name] = replace(finger, alive=False)
        return (LongPressed(finger.action, finger.at),)

    @property
    def due_ms(self) -> float | None:
        """When `tick` will have something to say; None while nothing is held."""
        if self._lone() is None:
            return None
        _, finger = self._holding()
        rests_ms = self._hold_ms(finger.action) if finger.still else None
        return None if rests_ms is None else finger.since + rests_ms

    @property
    def pressed(self) -> str:
        """The action under the one finger that may yet become a tap, or ''."""
        lone = self._lone()
        return lone.action if lone and lone.still else ""

    def _touch(self, name: int, point: Point, now_ms: float) -> None:
        others = [key for key, other in self._down.items()
                  if key != name and not other.rests(now_ms)]
        welcome = len(others) < 2 and all(self._down[key].alive for key in others)
        alive = welcome and not self._drumming(now_ms) and not self._bounces(point, now_ms)
        if not welcome:
            for key in others:
                self._down[key] = replace(self._down[key], alive=False)
        for key in self._down.keys() - set(others):
            self._down[key] = replace(self._down[key], alive=False)
        self._down[name] = _Finger(point, point, now_ms, self._action_at(point), alive)

    def _drumming(self, now_ms: float) -> bool:
        """Whether so many touches came so fast that they are a drum and not a wish."""
        self._hits.append(now_ms)
        begun = len(self._hits) == DRUM_HITS and now_ms - self._hits[0] < DRUM_MS
        if begun or now_ms < self._quiet_from:
            self._quiet_from = now_ms + DRUM_REST_MS
        return now_ms < self._quiet_from

    def _bounces(self, point: Point, now_ms: float) -> bool:
        if self._last_tap is None:
            return False
        when, where = self._last_tap
        return now_ms - when < BOUNCE_MS and dist(point, where) < BOUNCE_REACH

    def _move(self, name: int, point: Point) -> tuple[Gesture, ...]:
        finger = self._down[name]
        still = finger.still and dist(point, finger.start) < TAP_REACH
        self._down[name] = replace(finger, at=point, still=still)
        return self._pinch()

    def _lift(self, finger: _Finger, now_ms: float) -> tuple[Gesture, ...]:
        if not finger.alive:
            return ()
        if any(other.alive for other in self._down.values()):
            self._end_pair()
            return ()
        if finger.still:
            return self._tap(finger, now_ms)
        across, down = finger.at[0] - finger.start[0], finger.at[1] - finger.start[1]
        if abs(across) > SWIPE_REACH and abs(down) < SWIPE_SLOPE * abs(across):
            return (Swiped("right" if across > 0 else "left"),)
        return ()

    def _tap(self, finger: _Finger, now_ms: float) -> tuple[Gesture, ...]:
        if self._action_at(finger.at) != finger.action:
            return ()
        self._last_tap = now_ms, finger.at
        return (Tapped(finger.action, finger.at),)

    def _pinch(self) -> tuple[Gesture, ...]:
        pair = [finger for finger in self._down.values() if finger.alive]
        if len(pair) != 2:
            return ()
        apart = max(dist(pair[0].start, pair[1].start), PINCH_LEAST)
        scale = dist(pair[0].at, pair[1].at) / apart
        if PINCH_IN < scale < PINCH_OUT:
            return ()
        self._end_pair()
        return (Pinched(scale),)

    def _end_pair(self) -> None:
        """After two fingers were down, neither of them is a tap any more."""
        for name, finger in self._down.items():
            self._down[name] = replace(finger, alive=False)

    def _lone(self) -> _Finger | None:
        alive = [finger for finger in self._down.values() if finger.alive]
        return alive[0] if len(alive) == 1 else None

    def _holding(self) -> tuple[int, _Finger]:
        return next((name, finger) for name, finger in self._down.items() if finger.alive)
