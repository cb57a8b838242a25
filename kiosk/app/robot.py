"""A robot that reads: it touches what is on the glass, through the same loop and the real ledger.

It knows no ledger: its totals come from what it touched and what it then saw, so that they can be
held against the counts.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterable

from kiosk.app.furnishing import Delivery, ExportRefused
from kiosk.app.loop import App
from kiosk.app.opening import Places
from kiosk.device.window.inputs import FingerDown, FingerUp, Input
from kiosk.model.counts import Install, Row
from kiosk.model.geometry import STAGE, Point
from kiosk.model.picture import Picture, action_at, actions, touch_box
from kiosk.model.session import (
    Asking,
    Attract,
    Calm,
    Deciding,
    Ended,
    Languages,
    Noting,
    Paused,
    Reading,
    Screen,
    Shelf,
    Sitting,
    sitting_of,
)
from kiosk.model.story import Panel, Story

#: Between two touches of the robot, in the milliseconds of its own clock.
_STEP_MS = 700
_MOST_TURNS = 5_000


class RobotClock:
    """A clock that goes on only when the robot does; the month is the tablet's."""

    def __init__(self, month: Callable[[], str], today: Callable[[], str]) -> None:
        self.month = month
        self.today = today
        self._now = 0

    def milliseconds(self) -> int:
        """Monotonic time of the rehearsal."""
        return self._now

    def go_on(self) -> None:
        """The time a child takes for one touch passes."""
        self._now += _STEP_MS


class QuietPainter:
    """Shows pictures to nobody; what is shown is the hit map all the same."""

    def __init__(self) -> None:
        self.shown = Picture(())

    def show(self, picture: Picture, now_ms: float) -> None:
        """This is what can be touched now."""
        self.shown = picture

    def paint(self, now_ms: float) -> bool:
        """Nothing ever moves."""
        return False

    def prepare(self, pictures: Iterable[Picture]) -> None:
        """Nothing needs to be made ready."""


class Tally:
    """What the robot did and saw, counted as docs/counts.md defines it."""

    def __init__(self) -> None:
        self.metrics: Counter[str] = Counter()
        self.details: Counter[str] = Counter()
        self._seen: set[str] = set()

    def once(self, metric: str, detail: str = "") -> None:
        """Count something the first time in a sitting."""
        name = f"{metric}:{detail}"
        if name not in self._seen:
            self._seen.add(name)
            self.metrics[metric] += 1
            self.details[name] += 1

    def seen(self, metric: str, detail: str) -> bool:
        """Whether it was counted in this sitting."""
        return f"{metric}:{detail}" in self._seen

    def remember(self, what: str, detail: str) -> None:
        """Note something that is no metric of its own."""
        self._seen.add(f"{what}:{detail}")

    def new_sitting(self) -> None:
        """Another child."""
        self._seen.clear()


class Robot:
    """The hand on a window without glass: decides by what is on the screen, and touches it."""

    def __init__(self, story: Story, runs: int, seed: int, clock: RobotClock,
                 said: Callable[[str], None]) -> None:
        self.tally = Tally()
        self.app: App | None = None
        self._story = story
        self._runs = runs
        self._chance = random.Random(seed)
        self._clock = clock
        self._said = said
        self._before: Screen = Attract()
        self._touched = ""
        self._turns = 0
        self._ended = 0

    def inputs(self) -> list[Input]:
        """See what the last touch did, then touch once more."""
        app = self._the_app()
        screen = app.session.screen
        self._look(self._before, screen)
        self._before = screen
        self._clock.go_on()
        self._turns += 1
        if self._ended >= self._runs or self._turns > _MOST_TURNS * self._runs:
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
            case Shelf():
                return f"story:{self._story.id}"
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
                return pick(["again", "done"])
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
        if "done" in offered:
            return "done"
        if screen.touched and f"answer:{screen.touched}" in offered and not screen.marked:
            return f"answer:{screen.touched}"
        held = {f"answer:{one}" for one in (*screen.marked, *screen.faded)}
        free = [one for one in offered if one.startswith("answer:") and one not in held]
        return self._chance.choice(free)

    def _look(self, before: Screen, after: Screen) -> None:
        """Count what the last touch has done."""
        was, now = sitting_of(before), sitting_of(after)
        if was and (now is None or self._touched == "again"):
            self.tally.metrics["sessions_ended"] += 1
            self._ended += 1
        if now and (was is None or self._touched == "again"):
            self.tally.new_sitting()
            self.tally.once("sessions_started")
        if isinstance(before, Deciding) and not isinstance(after, Deciding):
            self._decided(before)
        if isinstance(before, Asking):
            self._asked(before, after)
        if now:
            self._arrived(now, after)

    def _decided(self, before: Deciding) -> None:
        verb, _, choice = self._touched.partition(":")
        if verb == "choice" and choice == before.touched:
            self.tally.once("choice_taken", choice)

    def _asked(self, before: Asking, after: Screen) -> None:
        """What one try at a question counts for, as the child saw it."""
        question = self._story.nodes[before.sitting.here]
        if not getattr(question, "scored", False) or not isinstance(after, Asking):
            return
        if after.stage == before.stage or self.tally.seen("item_resolved", question.id):
            return
        if before.stage == "first":
            self._first_try(question.id, before, after)
        if after.stage == "second":
            self.tally.once("item_hint", question.id)
        if after.stage in ("right", "shown"):
            self.tally.once("item_resolved", question.id)

    def _first_try(self, item: str, before: Asking, after: Asking) -> None:
        if self.tally.seen("first_try", item):
            return
        self.tally.remember("first_try", item)
        for option in before.marked or (before.touched,):
            self.tally.once("item_first_option", option)
        if after.stage == "right":
            self.tally.once("item_first_correct", item)

    def _arrived(self, sitting: Sitting, after: Screen) -> None:
        node = self._story.nodes[sitting.here]
        if isinstance(node, Panel):
            self.tally.once("panels_seen", node.id)
        if isinstance(after, Asking) and getattr(node, "scored", False):
            self.tally.once("item_shown", node.id)
        if isinstance(after, Ended) and not self.tally.seen("sessions_completed", ""):
            self.tally.once("sessions_completed")
            self.tally.once("ending_reached", node.id)
            self._said(f"shown {self.tally.metrics['sessions_completed']}")


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


def rehearse(places: Places, story_id: str, language: str, runs: int, seed: int,
             said: Callable[[str], None] = lambda line: None) -> dict[str, object]:
    """Read `story_id` to the end or away from it `runs` times; what was done, JSON-able.

    Raises KeyError when the story is not ready in `language`, and CannotOpen where another kiosk
    counts in the same folder.
    """
    from kiosk.app.opening import furnish
    from kiosk.device.clock import TabletClock
    from kiosk.device.quiet import QuietNarrator

    real = TabletClock()
    clock = RobotClock(real.month, real.today)
    furniture = furnish(places, clock, _nowhere, lambda: None, narrator=QuietNarrator())
    story = furniture.books.stories.get((story_id, language))
    if story is None:
        furniture.desk.close()
        raise KeyError(f"{story_id} in {language}")
    robot = Robot(story, runs, seed, clock, said)
    delivery = Delivery(lambda: furniture, lambda: None)
    app = App(robot, QuietPainter(), clock, delivery, Attract())
    robot.app = app
    app.open()
    app.run()
    return _told(robot.tally, story_id, language, runs, seed)


def _told(tally: Tally, story_id: str, language: str, runs: int, seed: int) -> dict[str, object]:
    details = {name: count for name, count in sorted(tally.details.items())
               if not name.endswith(":")}
    return {
        "story": story_id, "language": language, "runs": runs, "seed": seed,
        "metrics": dict(sorted(tally.metrics.items())), "details": details,
    }


def as_json(told: dict[str, object]) -> str:
    """What `rehearse` tells, as one JSON text."""
    return json.dumps(told, indent=2, ensure_ascii=False)


def _nowhere(rows: Iterable[Row], install: Install) -> tuple[str, int]:
    raise ExportRefused("A rehearsal exports nothing.")

