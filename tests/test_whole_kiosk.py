"""The whole kiosk on a window without glass: real events in, pixels out, counts on the disk.

Window, painter, letterer, loop, stories and ledger are the real ones; time is moved by hand, and
the voice is a quiet one.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from kiosk.app import opening
from kiosk.app.furnishing import ExportRefused
from kiosk.app.loop import App
from kiosk.app.opening import Places, open_kiosk
from kiosk.app.robot import point_of
from kiosk.device import narrator
from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.device.painter import Painter
from kiosk.device.quiet import QuietNarrator
from kiosk.device.sitting import SavedSitting
from kiosk.device.window.pygame_window import Window
from kiosk.model.counts import Install, Row
from kiosk.model.geometry import STAGE_H, STAGE_W
from kiosk.model.picture import Balloon, actions
from kiosk.model.saving import as_record
from kiosk.model.session import Attract, Shelf, Sitting, sitting_of
from kiosk.model.speech import WordSpoken

TESTS = Path(__file__).parent
SIZE = (640, 400)
STEP_MS = 1_500


def no_stick(rows: object, install: object) -> tuple[str, int]:
    """There is none."""
    raise ExportRefused("No stick.")


class Tablet:
    """A kiosk that was opened as `kiosk play` opens it, and the hands on it."""

    def __init__(self, places: Places, clock: HandClock, language: str = "", story: str = "",
                 motion: bool = True) -> None:
        self.clock = clock
        self.app: App = open_kiosk(places, no_stick, SIZE, language, story, motion)
        window, painter = self.app._window, self.app._painter
        assert isinstance(window, Window) and isinstance(painter, Painter)
        self.window, self.painter = window, painter

    @property
    def voice(self) -> QuietNarrator:
        """What is read aloud."""
        voice = self.app.conductor._room.narrator
        assert isinstance(voice, QuietNarrator)
        return voice

    @property
    def here(self) -> str:
        """The node that is up."""
        sitting = sitting_of(self.app.session.screen)
        assert sitting is not None
        return sitting.here

    def post(self, kind: int, **values: object) -> None:
        """An event, and a round of the loop that hears it and does not wait for more."""
        pygame.event.post(pygame.event.Event(kind, values))
        self.round()

    def round(self) -> None:
        """One round of the loop."""
        self.window.wake()
        self.app.turn()

    def settles(self) -> None:
        """All motion comes to its end, frame by frame."""
        for _ in range(8):
            self.clock.elapsed_ms += STEP_MS // 8
            self.round()

    def fingers(self, *wanted: str) -> None:
        """Touch what does each action."""
        for action in wanted:
            x, y = point_of(action, self.app.shown)
            place = {"x": x / STAGE_W, "y": y / STAGE_H, "dx": 0, "dy": 0}
            self.clock.elapsed_ms += STEP_MS
            self.post(pygame.FINGERDOWN, touch_id=0, finger_id=3, **place)
            self.post(pygame.FINGERUP, touch_id=0, finger_id=3, **place)

    def mouse(self, *wanted: str) -> None:
        """Click what does each action."""
        for action in wanted:
            x, y = point_of(action, self.app.shown)
            pos = round(x * SIZE[0] / STAGE_W), round(y * SIZE[1] / STAGE_H)
            self.clock.elapsed_ms += STEP_MS
            self.post(pygame.MOUSEBUTTONDOWN, pos=pos, button=1, touch=False)
            self.post(pygame.MOUSEBUTTONUP, pos=pos, button=1, touch=False)

    def keys(self, *codes: int) -> None:
        """Press keys."""
        for code in codes:
            self.clock.elapsed_ms += STEP_MS
            self.post(pygame.KEYDOWN, key=code, mod=0, unicode="", scancode=0)

    def pixels(self) -> bytes:
        """What is on the glass."""
        return pygame.image.tobytes(self.window.surface, "RGB")

    def closes(self) -> None:
        """The window is closed, and everything is put away."""
        pygame.event.post(pygame.event.Event(pygame.QUIT))
        self.window.wake()
        self.app.run()
        self.painter.close()
        self.window.close()


Opens = Callable[..., Tablet]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """The tiny story with its own pictures beside the kiosk's."""
    assets = tmp_path / "assets"
    shutil.copytree(opening.ROOT / "assets", assets)
    shutil.copytree(TESTS / "assets", assets, dirs_exist_ok=True)
    return Places(tmp_path / "data", TESTS / "stories", TESTS / "locale", assets)


@pytest.fixture
def opens(places: Places, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opens]:
    """Opens the same kiosk, as often as it is called; its window goes when the test is over."""
    clock = HandClock.at("2026-11-23")
    monkeypatch.setattr(opening, "TabletClock", lambda: clock)
    monkeypatch.setattr(narrator, "Narrator", QuietNarrator)
    opened: list[Tablet] = []

    def open_one(language: str = "", story: str = "", motion: bool = True) -> Tablet:
        opened.append(Tablet(places, clock, language, story, motion))
        return opened[-1]

    yield open_one
    for tablet in opened:
        if not tablet.app.leaving:
            tablet.closes()


def counted(places: Places) -> dict[str, int]:
    """What the ledger says, by metric and detail."""
    ledger = Ledger.open(places.data, HandClock.at("2026-11-23"))
    rows: tuple[Row, ...] = ledger.totals()
    install: Install = ledger.install
    ledger.close()
    assert install.install_id
    assert {row.month for row in rows} == {"2026-11"}
    return {f"{row.metric}:{row.detail}".rstrip(":"): row.value for row in rows}


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_child_reads_the_tiny_story_from_the_closed_book_to_its_end(
    opens: Opens, places: Places, code: str
) -> None:
    tablet = opens()
    book = tablet.pixels()
    tablet.fingers("open", f"language:{code}", f"language:{code}", "story:tiny", "story:tiny")
    tablet.settles()
    first = tablet.pixels()
    assert first != book
    tablet.fingers("forward", "forward", "forward", "choice:D1.a")
    tablet.mouse("choice:D1.a")
    assert tablet.here == "p2"
    tablet.keys(*[pygame.K_RIGHT if code == "en" else pygame.K_LEFT] * 3)
    assert tablet.here == "Q1"
    tablet.fingers("answer:Q1.c", "answer:Q1.c", "answer:Q1.a", "answer:Q1.a", "forward")
    tablet.fingers("note:N1.read", "forward", "forward", "forward", "forward", "forward", "forward")
    tablet.mouse("answer:Q3.a", "answer:Q3.b", "done", "forward")
    tablet.fingers("answer:Q4.sad", "done", "forward", "choice:D2.b", "choice:D2.b")
    assert tablet.here == "E2"
    tablet.settles()
    assert tablet.pixels() not in (book, first)
    tablet.fingers("done")
    assert tablet.app.session.screen == Shelf(code)
    tablet.closes()
    assert counted(places) == {
        "sessions_started": 1, "sessions_completed": 1, "sessions_ended": 1, "ending_reached:E2": 1,
        "choice_taken:D1.a": 1, "choice_taken:D2.b": 1,
        "panels_seen:p1": 1, "panels_seen:p2": 1, "panels_seen:p4": 1, "panels_seen:p5": 1,
        "item_shown:Q1": 1, "item_first_option:Q1.c": 1, "item_hint:Q1": 1, "item_resolved:Q1": 1,
        "item_shown:Q3": 1, "item_first_option:Q3.a": 1, "item_first_option:Q3.b": 1,
        "item_first_correct:Q3": 1, "item_resolved:Q3": 1,
    }
    assert not list(places.data.glob("sitting*"))


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_balloon_that_is_touched_is_said_again(opens: Opens, code: str) -> None:
    tablet = opens(code, "tiny")
    tablet.round()
    tablet.fingers("forward", "forward")
    tablet.fingers("say:p1.caption")
    assert [line.line_id for line in tablet.voice.speaking] == ["p1.caption"]
    balloons = [item for item in tablet.app.shown.items if isinstance(item, Balloon)]
    assert [item.line.id for item in balloons] == ["p1.caption", "p1.sound", "p1.noor"]


def test_the_words_that_are_said_are_lit_on_the_glass_one_after_the_other(opens: Opens) -> None:
    tablet = opens("en", "tiny", motion=False)
    tablet.settles()
    dark = tablet.pixels()
    tablet.voice.speak_on()
    tablet.round()
    assert tablet.pixels() == dark, "when the line has ended no word is lit"
    tablet.voice.events.put(WordSpoken("p1.caption", 1))
    tablet.round()
    lit = tablet.pixels()
    tablet.voice.events.put(WordSpoken("p1.caption", 2))
    tablet.round()
    assert len({dark, lit, tablet.pixels()}) == 3


def test_reduced_motion_is_at_the_next_panel_with_the_next_frame(opens: Opens) -> None:
    tablet = opens("en", "tiny", motion=False)
    tablet.round()
    tablet.fingers("forward", "forward", "forward")
    cut = tablet.pixels()
    tablet.settles()
    assert tablet.pixels() == cut


def test_a_glide_is_on_its_way_at_first_and_comes_to_rest(opens: Opens) -> None:
    tablet = opens("en", "tiny")
    tablet.settles()
    before = tablet.pixels()
    tablet.fingers("page")
    tablet.clock.elapsed_ms += 120
    tablet.round()
    on_the_way = tablet.pixels()
    tablet.settles()
    page = tablet.pixels()
    assert len({before, on_the_way, page}) == 3
    tablet.settles()
    assert tablet.pixels() == page


def test_a_power_cut_returns_to_the_same_page_before_anybody_touches_the_glass(
    opens: Opens, places: Places
) -> None:
    SavedSitting(places.data).save(as_record(Sitting("tiny", "ar", ("p1", "D1", "p3"))))
    assert opens().here == "p3"


def test_a_power_cut_in_the_middle_of_saving_returns_to_the_page_before(
    opens: Opens, places: Places
) -> None:
    saved = SavedSitting(places.data)
    saved.save(as_record(Sitting("tiny", "ar", ("p1",))))
    saved.save(as_record(Sitting("tiny", "ar", ("p1", "D1"))))
    (places.data / "sitting.json").unlink()
    assert opens().here == "p1"


def test_the_command_line_may_begin_on_the_shelf_or_in_a_story(opens: Opens) -> None:
    shelf = opens("ar")
    assert shelf.app.session.screen == Shelf("ar")
    shelf.closes()
    assert opens("ar", "tiny").here == "p1"


def test_the_closed_book_is_on_the_glass_before_the_stories_are(opens: Opens) -> None:
    tablet = opens()
    assert isinstance(tablet.app._first, Attract)
    assert actions(tablet.app.shown) == ("open",)
    assert len(set(tablet.pixels())) > 2, "nothing was painted"
