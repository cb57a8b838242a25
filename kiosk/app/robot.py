"""A robot that reads: it touches what is on the glass, and decides by what it sees there.

It knows no ledger and no picture's insides; what it has done is told by its tally.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from kiosk.app.loop import App
from kiosk.app.tally import Tally
from kiosk.device.window.inputs import FingerDown, FingerUp, Input
from kiosk.model.asides import Calm, Paused
from kiosk.model.geometry import STAGE, Point
from kiosk.model.picture import Picture, action_at, actions, touch_box
from kiosk.model.session import (
    Asking,
    Attract,
    Deciding,
    Ended,
    Languages,
    Noting,
    Reading,
    Screen,
    Shelf,
)
from kiosk.model.story import Story
from kiosk.model.waymarks import OtherWays, Rest

#: Between two touches of the robot, in the milliseconds of its own clock.
_STEP_MS = 700
#: How often a feeling is kept to oneself.
_KEPT = 0.2
_MOST_TURNS = 5_000


class RobotClock:
    """A clock that goes on only when the robot does; the month is the tablet's."""

    def __init__(self, month: Callable[[], str]) -> None:
        self.month = month
        self._now = 0

    def milliseconds(self) -> int:
        """Monotonic time of the rehearsal."""
        return self._now

    def go_on(self) -> None:
        """The time a child takes for one touch passes."""
        self._now += _STEP_MS


class Robot:
    """The hand on a window without glass: decides by what is on the screen, and touches it."""

    def __init__(self, story: Story, runs: int, seed: int, clock: RobotClock,
                 tally: Tally) -> None:
        self.app: App | None = None
        self._story = story
        self._runs = runs
        self._chance = random.Random(seed)
        self._clock = clock
        self._tally = tally
        self._before: Screen = Attract()
        self._touched = ""
        self._turns = 0

    def inputs(self) -> list[Input]:
        """See what the last touch did, then touch once more."""
        app = self._the_app()
        screen = app.session.screen
        self._tally.see(self._before, self._touched, screen)
        self._before = screen
        self._clock.go_on()
        self._turns += 1
        read = self._tally.metrics["sessions_ended"]
        if read >= self._runs or self._turns > _MOST_TURNS * self._runs:
            app.leaving = True
            return []
        self._touched = self._next(screen)
        point = point_of(self._touched, app.shown)
        return [FingerDown(0, point), FingerUp(0, point)]

    def wait(self, timeout_ms: float | None = None) -> None:
        """A robot never sleeps."""

    def wake(self) -> None:
        """It is awake."""

    def _the_app(self) -> App:
        assert self.app is not None, "the robot has no kiosk to read on"
        return self.app

    def _next(self, screen: Screen) -> str:
        """What to touch on this screen."""
        pick = self._chance.choice
        offered = actions(self._the_app().shown)
        match screen:
            case Attract():
                return "open"
            case Languages():
                return f"language:{self._story.language}"
            case Shelf(resting=left_open) if left_open:
                return pick([one for one in ("carry_on", "basket") if one in offered])
            case Shelf():
                return f"story:{self._story.id}"
            case Rest():
                return pick([one for one in ("forward", "forward", "stop", "basket")
                             if one in offered])
            case OtherWays(touched=heard):
                return f"way:{heard}" if heard else pick(
                    [one for one in offered if one.startswith("way:")])
            case Reading():
                return self._reading(offered)
            case Calm(place="menu"):
                return pick([one for one in offered if one.startswith(("calm:", "return"))])
            case Paused():
                return "carry_on"
            case Noting() if not screen.skipped:
                return self._noting(offered)
            case Deciding():
                return (screen.touched and f"choice:{screen.touched}") or pick(
                    [one for one in offered if one.startswith("choice:")])
            case Asking():
                return self._asking(screen, offered)
            case Ended():
                return pick([one for one in (*["again", "done"] * 4, "ways", "comic", "basket")
                             if one in offered])
            case _:
                return next(one for one in ("forward", "back", "here") if one in offered)

    def _noting(self, offered: tuple[str, ...]) -> str:
        """Any of the equal buttons, but most children read on."""
        buttons = [one for one in offered if one.startswith("note:")]
        return buttons[0] if self._chance.random() < 0.7 else self._chance.choice(buttons)

    def _reading(self, offered: tuple[str, ...]) -> str:
        seldom = [one for one in ("back", "page", "quiet", "pause", "calm") if one in offered]
        wandering = self._chance.random() < 0.08 or "forward" not in offered
        return self._chance.choice(seldom) if wandering else "forward"

    def _asking(self, screen: Asking, offered: tuple[str, ...]) -> str:
        if "forward" in offered:
            return "forward"
        if "done" in offered and (screen.marked or self._chance.random() < _KEPT):
            return "done"
        places = [one for one in offered if one.startswith("place:")]
        if places:
            return self._arranging(screen, offered, places)
        if screen.touched and f"answer:{screen.touched}" in offered and not screen.marked:
            return f"answer:{screen.touched}"
        held = {f"answer:{one}" for one in (*screen.marked, *screen.faded)}
        free = [one for one in offered if one.startswith("answer:") and one not in held]
        return self._chance.choice(free)

    def _arranging(self, screen: Asking, offered: tuple[str, ...], places: list[str]) -> str:
        """A card that was not laid yet, and any place for it."""
        if screen.touched:
            return self._chance.choice(places)
        free = [one for one in offered if one.startswith("card:")
                and one.removeprefix("card:") not in screen.marked]
        return self._chance.choice(free)


def point_of(action: str, shown: Picture) -> Point:
    """A point at which touching does `action`: what lies on top decides, as for a finger."""
    for item in reversed(shown.items):
        if getattr(item, "action", "") != action:
            continue
        box = touch_box(item)
        for across in (0.5, 0.2, 0.8, 0.35, 0.65):
            for down in (0.5, 0.2, 0.8, 0.35, 0.65):
                point = (box.x + across * box.w, box.y + down * box.h)
                if STAGE.holds(point) and action_at(shown, point) == action:
                    return point
    raise LookupError(f"{action!r} cannot be touched among {', '.join(actions(shown))}")
