"""Where screens and devices meet: what one of them says, the other one does, and says truly."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.app.furnishing import CannotOpen, Taken
from kiosk.app.tablet import ledger_rows
from kiosk.cli import commands
from kiosk.device.codes import NOT_WRITABLE
from kiosk.device.lettering import Letterer
from kiosk.model.asides import Keypad, Staff, StillThere
from kiosk.model.counts import Install, Row
from kiosk.model.interface import Interface
from kiosk.model.picture import Picture
from kiosk.model.saving import as_record
from kiosk.model.session import IDLE_MS, Attract, Reading, Sitting
from kiosk.model.speech import WordSpoken
from kiosk.screens import shelf
from tests.app.kiosk import STORIES, Kiosk

CODE = tuple(f"digit:{digit}" for digit in "482913")


# The voice.


def test_the_voice_begins_at_the_level_that_the_corner_shows(kiosk: Kiosk) -> None:
    kiosk.opens().rests_on("pause").taps(*CODE, *CODE)
    assert isinstance(kiosk.screen, Staff)
    assert kiosk.narrator.level == pytest.approx(kiosk.screen.volume / 5)


# Keys.


def test_a_key_with_a_raised_digit_is_no_digit(kiosk: Kiosk) -> None:
    """French and Kurdish-Latin keyboards have one; it used to end the kiosk."""
    here = kiosk.opens().screen
    assert kiosk.keys("²").screen == here


def test_the_digits_at_the_side_of_a_keyboard_type_a_code(kiosk: Kiosk) -> None:
    kiosk.opens().keys("f10", *(f"[{digit}]" for digit in "4829"))
    assert isinstance(kiosk.screen, Keypad)
    assert kiosk.screen.typed == "4829"


def test_backspace_takes_back_a_digit_and_leaves_where_there_is_none(kiosk: Kiosk) -> None:
    here = kiosk.opens().screen
    kiosk.keys("f10", *"48", "backspace")
    assert isinstance(kiosk.screen, Keypad)
    assert kiosk.screen.typed == "4"
    kiosk.keys("backspace", "backspace")
    assert kiosk.screen == here


def test_whoever_scans_with_a_switch_is_there(kiosk: Kiosk) -> None:
    kiosk.opens()
    kiosk.narrator.finish()
    kiosk.waits(0)
    for _ in range(4):
        kiosk.waits(IDLE_MS // 2).keys("tab")
    assert isinstance(kiosk.screen, Reading)


@pytest.mark.parametrize("key", ["tab", "x", "up", "left ctrl"])
def test_any_key_at_all_answers_whether_somebody_is_there(kiosk: Kiosk, key: str) -> None:
    here = kiosk.opens().screen
    kiosk.narrator.finish()
    kiosk.waits(0).waits(IDLE_MS)
    assert isinstance(kiosk.screen, StillThere)
    assert kiosk.keys(key).session.screen == here


def test_a_balloon_that_a_switch_would_say_is_ringed_and_the_ring_stays_behind_with_it(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    letterer = Letterer()

    def show(picture: Picture, now_ms: float) -> None:
        kiosk.painter.shown = letterer.set(picture)

    monkeypatch.setattr(kiosk.painter, "show", show)
    kiosk.opens()
    kiosk.narrator.finish()
    for _ in range(len(kiosk.offered)):
        kiosk.keys("tab")
        assert kiosk.app.shown.items[-1].key == "focus-ring", "every stop of the switch is seen"
    while kiosk.focused != "say:p1.caption":
        kiosk.scans_to("say:p1.caption")
    assert [line.line_id for line in kiosk.narrator.speaking] == ["p1.caption"]
    kiosk.keys("right", "right", "right")
    assert "focus-ring" not in [item.key for item in kiosk.app.shown.items]


def test_a_switch_that_stood_on_closing_does_not_stand_there_when_the_corner_is_opened_again(
    kiosk: Kiosk,
) -> None:
    kiosk.opens().keys("f10", *"482913", *"482913")
    for _ in range(kiosk.offered.index("close") + 1):
        kiosk.keys("tab")
    kiosk.keys("backspace", "f10", *"482913", "return")
    assert isinstance(kiosk.screen, Staff)
    assert not kiosk.app.leaving


# The grown-ups' corner.


class Exporting(Kiosk):
    """A kiosk that remembers what it said, and how often it was asked, while it exported."""

    def __init__(self, folder: Path) -> None:
        self.said: list[str] = []
        super().__init__(folder, self.export)

    def export(self, rows: Sequence[Row], install: Install, interface: Interface) -> Taken:
        """Write nothing, slowly."""
        self.said.append(self.written["says"])
        self.clock.elapsed_ms += 2 * IDLE_MS
        return Taken("counts", len(rows))


@pytest.fixture
def exporting(tmp_path: Path) -> Iterator[Exporting]:
    """A kiosk whose corner is open."""
    kiosk = Exporting(tmp_path)
    kiosk.opens().rests_on("pause").taps(*CODE, *CODE)
    yield kiosk
    kiosk.furniture.desk.close()


def test_the_screen_says_that_it_writes_while_it_writes(exporting: Exporting) -> None:
    exporting.taps("export")
    assert exporting.said == ["Writing and checking…"]
    assert "take the stick out" in exporting.written["says"]


def test_whoever_waited_for_a_slow_stick_is_told_how_it_ended(exporting: Exporting) -> None:
    exporting.taps("export").hears()
    assert isinstance(exporting.screen, Staff)
    assert "take the stick out" in exporting.written["says"]


def test_nothing_is_written_before_that_can_be_read_and_nothing_twice(
    exporting: Exporting, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as gliding:
        gliding.setattr(exporting.painter, "paint", lambda now_ms: True)
        exporting.taps("export", "export")
        assert exporting.said == []
    exporting.hears().hears()
    assert len(exporting.said) == 1


def test_a_code_that_the_disk_will_not_take_is_refused_in_words_for_a_grown_up(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "/data/codes.new")

    monkeypatch.setattr(kiosk.furniture.codes, "set", full)
    kiosk.opens().rests_on("pause").taps(*CODE, *CODE)
    assert kiosk.written["heading"] == NOT_WRITABLE


# Faults.


def test_a_shelf_that_cannot_be_drawn_gives_way_to_the_closed_book(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError("this cover was badly made")

    kiosk.taps("open", "language:en")
    monkeypatch.setattr(shelf, "view", breaks)
    kiosk.taps("language:en")
    assert isinstance(kiosk.screen, Attract)
    assert kiosk.screen.cover == "tiny/p1"


def test_a_fault_at_the_desk_that_nobody_waits_for_is_in_the_log(
    kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks() -> None:
        raise ZeroDivisionError("the clerk dropped it")

    with caplog.at_level(logging.ERROR):
        kiosk.furniture.desk.later(breaks)
        kiosk.furniture.desk.rows()
    assert "the clerk dropped it" in caplog.text


def test_what_is_left_is_written_even_if_the_voice_will_not_close(
    switch_on: Callable[[], Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks() -> None:
        raise ZeroDivisionError("the sound device is stuck")

    kiosk = switch_on().opens()
    monkeypatch.setattr(kiosk.narrator, "close", breaks)
    with pytest.raises(ZeroDivisionError):
        kiosk.is_closed()
    assert switch_on().totals().total("sessions_started") == 1


# What is kept.


def test_a_sitting_that_cannot_be_taken_up_again_does_not_stay_on_the_disk(kiosk: Kiosk) -> None:
    kept = as_record(Sitting("a story that has gone", "en", ("p1",)))
    assert kiosk.furniture.sittings.save(kept)
    kiosk.resumes()
    assert isinstance(kiosk.screen, Attract)
    kiosk.loses_power()
    assert not list(kiosk.data.glob("sitting*"))


def test_an_export_of_a_folder_where_nobody_ever_counted_is_refused_and_makes_none(
    tmp_path: Path
) -> None:
    mistyped = tmp_path / "dta"
    with pytest.raises(CannotOpen, match="no counts"):
        ledger_rows(mistyped)
    assert not mistyped.exists()


def test_a_robot_does_not_count_among_the_children_of_this_tablet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    with suppress(SystemExit):
        commands.run(["rehearse", "tiny", "--stories", str(STORIES)])
    assert not (tmp_path / "data").exists()


# Making ready.


def test_what_a_next_touch_may_bring_is_made_ready_once_and_not_once_a_word(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[Picture, ...]] = []
    monkeypatch.setattr(kiosk.painter, "prepare", made.append)
    kiosk.opens()
    before = len(made)
    for index in range(3):
        kiosk.narrator.events.put(WordSpoken("p1.caption", index))
        kiosk.hears()
        assert isinstance(kiosk.screen, Reading) and kiosk.screen.lit == ("p1.caption", index)
    assert len(made) == before
    kiosk.taps("forward")
    assert len(made) == before + 1
