"""A session led on a window without glass, by real touches, from the code to the circle.

The story is the shipped one, with its guide; window, painter, letterer, loop, codes and ledger are
the real ones. In Arabic and in Kurmanji, with the power cut in the middle.
"""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from kiosk.app import opening
from kiosk.app.opening import Places
from kiosk.device import narrator
from kiosk.device.clock import HandClock
from kiosk.device.codes import CodeLock, Cost
from kiosk.device.groups import GroupBook
from kiosk.device.quiet import QuietNarrator
from kiosk.device.sitting import SavedSitting
from kiosk.model.arranging import right_order, touches
from kiosk.model.group import SettingUp, Stopped, Voting
from kiosk.model.picture import actions
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Attract, Deciding, Screen, Sitting, sitting_of
from tests.test_whole_kiosk import STEP_MS, Opens, Tablet, counted

STORY = "going_home_again"
CODE = "739154"
LONG_PRESS_MS = 1_300


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """The shipped story alone, and a tablet on which those who lead have a code."""
    stories = tmp_path / "stories"
    stories.mkdir()
    (stories / STORY).symlink_to(opening.ROOT / "stories" / STORY)
    made = Places(tmp_path / "data", stories)
    cheap = CodeLock.open(made.data, HandClock.at("2026-11-23"), Cost(n=2**4, r=1, p=1))
    cheap.set("staff", "482913")
    cheap.set("facilitator", CODE)
    return made


@pytest.fixture
def opens(places: Places, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opens]:
    """Opens the same tablet, as often as it is called."""
    clock = HandClock.at("2026-11-23")
    monkeypatch.setattr(opening, "TabletClock", lambda: clock)
    monkeypatch.setattr(narrator, "Narrator", lambda *_, **__: QuietNarrator())
    opened: list[Tablet] = []

    def open_one() -> Tablet:
        opened.append(Tablet(places, clock, motion=False))
        assert opened[-1].app.conductor, "everything has come in"
        opened[-1].round()
        return opened[-1]

    yield open_one
    for tablet in opened:
        if not tablet.app.leaving:
            tablet.closes()


def rests_on_the_corner(tablet: Tablet) -> None:
    """A finger that stays in the corner of the closed book."""
    place = {"x": 0.03, "y": 0.05, "dx": 0, "dy": 0}
    tablet.post(pygame.FINGERDOWN, touch_id=0, finger_id=1, **place)
    tablet.clock.elapsed_ms += LONG_PRESS_MS
    tablet.round()
    tablet.post(pygame.FINGERUP, touch_id=0, finger_id=1, **place)


def at_the_set_up(tablet: Tablet) -> None:
    """Long press, six digits."""
    rests_on_the_corner(tablet)
    tablet.fingers(*(f"digit:{digit}" for digit in CODE))
    assert isinstance(tablet.app.session.screen, SettingUp)


def screen(tablet: Tablet) -> Screen:
    """What is up."""
    return tablet.app.session.screen


def sitting(tablet: Tablet) -> Sitting:
    """The session's sitting."""
    here = sitting_of(screen(tablet))
    assert here is not None and here.mode == "group"
    return here


def goes_on(tablet: Tablet) -> None:
    """What a group does next: counts hands, decides, searches, or touches the way on."""
    up = screen(tablet)
    offered = actions(tablet.app.shown)
    if isinstance(up, Voting) and up.sitting.led.stage == "hands" and not up.sitting.led.hands:
        hands = [one for one in offered if one.startswith("hand:")]
        tablet.fingers(hands[0], hands[0], hands[1], "forward")
    elif isinstance(up, Deciding):
        choice = next(one for one in offered if one.startswith("choice:"))
        tablet.fingers(choice, choice)
    elif isinstance(up, Asking) and "forward" not in offered:
        question = tablet.app.conductor._room.books.node(up.sitting)
        assert isinstance(question, Question)
        if question.arranged:
            tablet.fingers(*touches(right_order(question)))
        else:
            tablet.fingers(*(f"answer:{one.id}" for one in question.answers if one.right))
    elif "forward" in offered:
        tablet.fingers("forward")
    else:
        tablet.fingers(next(one for one in offered if one.startswith(("note:", "done"))))


def ends(tablet: Tablet, touches_at_most: int = 120) -> list[str]:
    """On to the closed book; the stops that were come to on the way."""
    stops: list[str] = []
    before = None
    for _ in range(touches_at_most):
        if isinstance(screen(tablet), Attract):
            return stops
        stop = sitting(tablet).led.stop
        if stop and stop != before:
            stops.append(stop.kind)
        before = stop
        goes_on(tablet)
    raise AssertionError(f"the session never came to its end; what is up is {screen(tablet)}")


def test_a_chapter_is_led_in_arabic_from_the_code_to_the_circle(
    opens: Opens, places: Places
) -> None:
    tablet = opens()
    at_the_set_up(tablet)
    tablet.fingers("language:ar", "heads:12", "start")
    assert sitting(tablet).here == "CN0" and sitting(tablet).language == "ar"
    assert ends(tablet) == [
        "card", "card", "do", "did", "talk", "pass", "breathe", "lines", "task"]
    tablet.closes()
    told = counted(places)
    assert told["group_heads"] == told["group_closing_heads"] == 12
    assert told["sessions_started"] == told["sessions_ended"] == told["group_closings"] == 1
    assert told["group_chapters:1"] == 1
    assert SavedSitting(places.data).load() is None, "nothing of the session stays"
    assert GroupBook(places.data).chapters == {STORY: "2"}


def test_in_kurmanji_the_power_goes_while_hands_are_up_and_the_same_hands_are_up_again(
    opens: Opens, places: Places
) -> None:
    GroupBook(places.data).closed(STORY, "4")
    tablet = opens()
    at_the_set_up(tablet)
    tablet.fingers("language:ku", "heads:9", "start", "forward", "pause", "jump", "panel:c4_05")
    while not isinstance(screen(tablet), Voting):
        goes_on(tablet)
    tablet.fingers(*["hand:Q06.a"] * 5, *["hand:Q06.b"] * 2, "fewer:Q06.b")
    up, seen = screen(tablet), tablet.pixels()
    tablet.app.conductor._room.desk.close()  # nothing else is put away
    tablet.app.leaving = True
    tablet.painter.close()
    pygame.event.clear()

    again = opens()
    opening.begin(again.app, "", "")
    again.settles()
    assert screen(again) == up
    assert again.pixels() == seen
    assert ends(again)[-1] == "task"
    again.closes()
    told = counted(places)
    assert told["group_hands:Q06.a"] == 5 and told["group_hands:Q06.b"] == 1
    assert told["group_heads"] == told["group_closing_heads"] == 9
    assert told["group_closings"] == told["group_chapters:4"] == 1


@pytest.mark.parametrize("language", ["ar", "ku"])
def test_the_first_page_is_three_touches_and_less_than_ten_seconds_after_the_code(
    opens: Opens, language: str
) -> None:
    tablet = opens()
    at_the_set_up(tablet)
    begun = tablet.clock.elapsed_ms
    tablet.fingers(f"language:{language}", "heads:11", "start")
    assert tablet.clock.elapsed_ms - begun == 3 * STEP_MS < 10_000
    assert not isinstance(screen(tablet), SettingUp | Stopped)
    assert sitting(tablet).led.children == 11
