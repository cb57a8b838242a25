"""Who comes in at the grown-ups' corner, and how staff come in who were locked out."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app import tablet
from kiosk.app.door import RESCUE_FILE
from kiosk.device.drive import Drive
from kiosk.model.asides import Keypad, Staff, StillThere
from kiosk.model.group import SettingUp
from kiosk.model.session import IDLE_MS
from tests.app.kiosk import Kiosk

STAFF, LEADER, NEW = "482913", "739154", "615287"


def digits(code: str) -> tuple[str, ...]:
    """A code as fingers type it."""
    return tuple(f"digit:{digit}" for digit in code)


@pytest.fixture
def locked(kiosk: Kiosk) -> Kiosk:
    """A tablet with both codes, and a story open on it."""
    kiosk.furniture.codes.set("staff", STAFF)
    kiosk.furniture.codes.set("facilitator", LEADER)
    return kiosk.opens()


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in, with nothing on it."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(tablet, "drives", lambda: (Drive(folder, "STICK", 10**9, False),))
    return folder


def test_each_code_opens_what_it_is_for(locked: Kiosk) -> None:
    locked.rests_on("pause").taps(*digits(LEADER))
    assert isinstance(locked.screen, SettingUp)
    locked.taps("back").rests_on("pause").taps(*digits(STAFF))
    assert isinstance(locked.session.screen, Staff)


def test_staff_choose_the_code_of_those_who_lead(locked: Kiosk) -> None:
    locked.rests_on("pause").taps(*digits(STAFF), "group_code", *digits(NEW), *digits(NEW))
    assert isinstance(locked.screen, Staff) and locked.written["says"] == "The code is set."
    locked.taps("back").rests_on("pause").taps(*digits(NEW))
    assert isinstance(locked.session.screen, SettingUp)


def test_the_code_of_staff_cannot_become_that_of_those_who_lead(locked: Kiosk) -> None:
    locked.rests_on("pause").taps(*digits(STAFF), "group_code", *digits(STAFF), *digits(STAFF))
    assert isinstance(locked.screen, Keypad) and locked.screen.role == "facilitator"
    assert locked.written["heading"] == "This code is taken already; please choose another."
    locked.taps("back")
    assert isinstance(locked.session.screen, Staff)


def test_a_code_that_is_being_chosen_does_not_leave_the_corner_open_behind_it(
    locked: Kiosk
) -> None:
    here = locked.screen
    locked.rests_on("pause").taps(*digits(STAFF), "group_code").waits(IDLE_MS)
    assert isinstance(locked.screen, StillThere)
    assert locked.taps("here").screen == here


def test_a_stick_helps_where_a_card_has_rotted_under_both_copies_of_the_codes(
    tmp_path: Path, stick: Path, locked: Kiosk, switch_on: Callable[[], Kiosk],
) -> None:
    locked.loses_power()
    for name in ("codes", "codes-copy"):
        (locked.data / name).write_bytes(b"rotten")
    kiosk = switch_on().opens().rests_on("pause").taps(*digits(STAFF))
    assert isinstance(kiosk.screen, Keypad), "what cannot be read opens nothing"
    (stick / RESCUE_FILE).write_bytes(b"")
    kiosk.taps("back").rests_on("pause").taps(*digits("111111"), *digits("111111"))
    assert isinstance(kiosk.screen, Keypad) and kiosk.furniture.codes.trouble
    kiosk.taps(*digits(NEW), *digits(NEW))
    assert isinstance(kiosk.session.screen, Staff)
    assert not (stick / RESCUE_FILE).exists() and kiosk.furniture.codes.trouble is None


def test_a_forgotten_code_is_set_anew_with_a_printed_one_and_no_count_is_touched(
    locked: Kiosk
) -> None:
    printed = locked.furniture.codes.print_sheet()[3]
    before = locked.totals().totals()
    locked.rests_on("pause").taps("forgotten", *digits(printed))
    assert isinstance(locked.screen, Keypad) and locked.screen.setting == "choose"
    locked.taps(*digits(NEW), *digits(NEW))
    assert isinstance(locked.session.screen, Staff)
    assert locked.totals().totals() == before
    locked.taps("back").rests_on("pause").taps("forgotten", *digits(printed))
    assert isinstance(locked.screen, Keypad) and locked.screen.setting == "recover"
    assert locked.written["heading"] == "That was not a recovery code. Please try again."


def test_a_new_code_that_was_not_kept_spends_no_printed_one(locked: Kiosk) -> None:
    printed = locked.furniture.codes.print_sheet()[0]
    locked.rests_on("pause").taps("forgotten", *digits(printed), *digits("111111"),
                                  *digits("111111"))
    assert isinstance(locked.screen, Keypad) and locked.screen.setting == "choose"
    locked.taps(*digits(NEW), *digits(NEW))
    assert isinstance(locked.session.screen, Staff)


def test_a_printed_code_opens_while_guessing_has_closed_the_door(locked: Kiosk) -> None:
    printed = locked.furniture.codes.print_sheet()[0]
    locked.rests_on("pause")
    for _ in range(5):
        locked.taps(*digits("918273"))
    assert isinstance(locked.screen, Keypad) and locked.screen.wait_seconds
    locked.taps("forgotten", *digits(printed), *digits(NEW), *digits(NEW))
    assert isinstance(locked.session.screen, Staff)


def test_a_first_code_that_a_child_chose_does_not_keep_staff_out(
    kiosk: Kiosk, stick: Path
) -> None:
    kiosk.opens().rests_on("pause").taps(*digits("918273"), *digits("918273"), "back")
    (stick / RESCUE_FILE).touch()
    kiosk.rests_on("pause")
    assert isinstance(kiosk.screen, Keypad) and kiosk.screen.setting == "choose"
    kiosk.taps(*digits(NEW), *digits(NEW))
    assert isinstance(kiosk.session.screen, Staff)
    assert not (stick / RESCUE_FILE).exists(), "the stick asks once"
    kiosk.taps("back").rests_on("pause").taps(*digits("918273"))
    assert isinstance(kiosk.session.screen, Keypad)
    kiosk.taps(*digits(NEW))
    assert isinstance(kiosk.session.screen, Staff)


def test_a_stick_opens_nothing_where_codes_were_printed(locked: Kiosk, stick: Path) -> None:
    locked.furniture.codes.print_sheet()
    (stick / RESCUE_FILE).touch()
    locked.rests_on("pause")
    assert isinstance(locked.screen, Keypad) and locked.screen.setting == ""


def test_a_stick_that_was_pulled_out_meanwhile_sets_nothing(
    locked: Kiosk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / RESCUE_FILE).touch()
    locked.rests_on("pause")
    monkeypatch.setattr(tablet, "drives", lambda: ())
    locked.taps(*digits(NEW), *digits(NEW))
    assert isinstance(locked.session.screen, Keypad)
    assert locked.furniture.codes.enter(STAFF).ok


def test_a_sessions_turn_is_kept_for_the_next_one(locked: Kiosk) -> None:
    locked.rests_on("pause").taps(*digits(LEADER), "heads:8", "start")
    story = locked.sitting.story
    locked.taps("pause", "end", "pause", "end")
    locked.loses_power()
    assert locked.furniture.groups.turn == 1
    assert story in locked.furniture.groups.chapters
