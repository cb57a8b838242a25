"""A kiosk without glass and voice, but with a real loop, ledger, sitting, codes and stories.

Time stands still until somebody touches something; nobody sleeps.
"""

from dataclasses import replace
from pathlib import Path

from kiosk.app import keys
from kiosk.app.furnishing import Delivery, Exports, Furniture
from kiosk.app.loop import App
from kiosk.app.opening import Places, furnish
from kiosk.app.rehearsal import QuietPainter
from kiosk.app.robot import point_of
from kiosk.cli.playing import to_stick
from kiosk.device.clock import HandClock
from kiosk.device.codes import CodeLock, Cost
from kiosk.device.fingers import LONG_PRESS_MS
from kiosk.device.quiet import QuietNarrator
from kiosk.device.quiet_window import QuietWindow
from kiosk.device.window.inputs import CloseAsked, FingerDown, FingerUp, Input, KeyPressed
from kiosk.model.counts import MonthTotals
from kiosk.model.picture import Words, actions
from kiosk.model.session import Attract, Screen, Session, Sitting, sitting_of

TESTS = Path(__file__).parents[1]
STORIES = TESTS / "stories"
LOCALE = TESTS / "locale"
MONTH = "2026-11"

#: What a child takes for one touch.
STEP_MS = 700


class Kiosk:
    """One kiosk, on, with the closed book up. Two on the same `folder` are one tablet, later."""

    def __init__(self, folder: Path, export: Exports = to_stick) -> None:
        self.data = folder / "data"
        self.clock = HandClock.at("2026-11-23")
        self.window = QuietWindow()
        self.narrator = QuietNarrator()
        self.painter = QuietPainter()
        places = Places(self.data, STORIES, LOCALE)
        whole = furnish(places, self.clock, export, self.window.wake, self.narrator)
        codes = CodeLock.open(self.data, self.clock, Cost(n=2**4, r=1, p=1))
        self.furniture: Furniture = replace(whole, codes=codes)
        delivery = Delivery(lambda: self.furniture, self.window.wake)
        self.app = App(self.window, self.painter, self.clock, delivery, Attract("tiny/p1"))
        self.app.open()
        self.conductor = self.app.conductor
        self.focused = ""

    @property
    def session(self) -> Session:
        """Where the kiosk is."""
        return self.app.session

    @property
    def screen(self) -> Screen:
        """What is up."""
        return self.session.screen

    @property
    def sitting(self) -> Sitting:
        """The sitting that is up; an error where there is none."""
        sitting = sitting_of(self.screen)
        assert sitting is not None, f"no story is being read on {type(self.screen).__name__}"
        return sitting

    @property
    def offered(self) -> tuple[str, ...]:
        """All that can be touched."""
        return actions(self.app.shown)

    @property
    def written(self) -> dict[str, str]:
        """What is written on the glass, by key."""
        return {item.key: item.text for item in self.app.shown.items if isinstance(item, Words)}

    def hears(self, *inputs: Input) -> "Kiosk":
        """One round of the loop in which all of these happened."""
        self.window.say(*inputs)
        self.app.turn()
        return self

    def waits(self, milliseconds: int) -> "Kiosk":
        """Time passes, and then the loop is woken."""
        self.clock.elapsed_ms += milliseconds
        return self.hears()

    def taps(self, *wanted: str) -> "Kiosk":
        """A finger down and up in the middle of what does each action."""
        for action in wanted:
            point = point_of(action, self.app.shown)
            self.clock.elapsed_ms += STEP_MS
            self.hears(FingerDown(1, point)).hears(FingerUp(1, point))
        return self

    def rests_on(self, action: str) -> "Kiosk":
        """A finger that stays on what does `action` until it counts as a long press."""
        point = point_of(action, self.app.shown)
        self.clock.elapsed_ms += STEP_MS
        self.hears(FingerDown(1, point)).waits(round(LONG_PRESS_MS))
        return self.hears(FingerUp(1, point))

    def keys(self, *names: str) -> "Kiosk":
        """Keys by their plain names, one after the other."""
        for name in names:
            self.clock.elapsed_ms += STEP_MS
            self.hears(KeyPressed(name))
        return self

    def scans_to(self, *wanted: str) -> "Kiosk":
        """Each action with one switch: tab until it is ringed, then return."""
        for action in wanted:
            assert action in self.offered, f"{action!r} is not among {', '.join(self.offered)}"
            while True:
                self.focused = keys.next_focus(self.app.shown, self.focused)
                self.keys("tab")
                if self.focused == action:
                    break
            self.keys("return")
        return self

    def opens(self, language: str = "en") -> "Kiosk":
        """From the closed book into the tiny story."""
        choice = f"language:{language}"
        return self.taps("open", choice, choice, "story:tiny", "story:tiny")

    def goes_on_to(self, node_id: str) -> "Kiosk":
        """Forward until `node_id` is up."""
        for _ in range(20):
            if self.sitting.here == node_id:
                return self
            self.taps("forward")
        raise AssertionError(f"{node_id} never came; what is up is {self.screen}")

    def resumes(self) -> "Kiosk":
        """Back to where a power cut left a sitting, where there is one."""
        self.conductor.resume()
        return self.hears()

    def is_closed(self) -> None:
        """Somebody closes the window, and the kiosk puts everything away."""
        self.hears(CloseAsked())
        assert self.app.leaving
        self.app.run()

    def loses_power(self) -> None:
        """Nothing is put away; only what was on the disk by now is there for the next one."""
        self.furniture.desk.close()

    def totals(self) -> MonthTotals:
        """The month's counts, as the ledger says them."""
        return MonthTotals(MONTH, self.furniture.desk.rows(MONTH))
