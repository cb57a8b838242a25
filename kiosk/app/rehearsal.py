"""A story read many times by the robot, through the same loop and the real ledger, without glass.

Its totals come from what the robot touched and saw, so that they can be held against the counts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from kiosk.app.furnishing import Delivery, ExportRefused, Taken
from kiosk.app.loop import App
from kiosk.app.opening import Places
from kiosk.app.robot import Robot, RobotClock
from kiosk.app.tally import Tally
from kiosk.model.counts import Install, Row
from kiosk.model.interface import Interface
from kiosk.model.picture import Picture
from kiosk.model.session import Attract


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
    clock = RobotClock(real.month)
    furniture = furnish(places, clock, _nowhere, lambda: None, narrator=QuietNarrator())
    story = furniture.books.stories.get((story_id, language))
    if story is None:
        furniture.desk.close()
        raise KeyError(f"{story_id} in {language}")
    tally = Tally(story, said)
    robot = Robot(story, runs, seed, clock, tally)
    delivery = Delivery(lambda: furniture, lambda: None)
    app = App(robot, QuietPainter(), clock, delivery, Attract())
    robot.app = app
    app.open()
    app.run()
    return _told(tally, story_id, language, runs, seed)


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


def _nowhere(rows: Iterable[Row], install: Install, interface: Interface) -> Taken:
    raise ExportRefused("A rehearsal exports nothing.")
