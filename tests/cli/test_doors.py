"""What staff type to keep a door: codes, a sheet to print, and how heads are counted."""

from pathlib import Path

import pytest

from kiosk.cli import commands
from kiosk.cli.playing import WRONG_INPUT
from kiosk.device.clock import HandClock
from kiosk.device.codes import CodeLock
from kiosk.device.groups import GroupBook
from kiosk.model.group import Headcount


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a tablet's counts."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def types(*typed: str) -> int:
    """A command as it is typed; its exit code."""
    try:
        commands.run(list(typed))
    except SystemExit as stopped:
        return int(stopped.code or 0)
    return 0


def codes(data: Path) -> CodeLock:
    """The tablet's codes."""
    return CodeLock.open(data, HandClock.at("2026-11-23"))


def digits_in(text: str) -> list[str]:
    """The recovery codes on a sheet."""
    lines = [line.replace(" ", "") for line in text.splitlines()]
    return [line for line in lines if line.isdecimal()]


def test_a_sheet_is_printed_once_and_each_code_on_it_opens(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert types("code", "--recovery") == 0
    printed = digits_in(capsys.readouterr().out)
    assert len(printed) == codes(data).printed == 8
    assert codes(data).redeem(printed[0]).ok
    assert codes(data).redeem(printed[7]).ok


def test_a_sheet_may_be_written_to_a_file_and_never_over_one(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "sheet.txt"
    assert types("code", "--recovery", "--to", str(sheet)) == 0
    assert codes(data).redeem(digits_in(sheet.read_text("utf-8"))[0]).ok
    assert not digits_in(capsys.readouterr().out)
    before = sheet.read_text("utf-8")
    assert types("code", "--recovery", "--to", str(sheet)) == WRONG_INPUT
    assert sheet.read_text("utf-8") == before
    assert codes(data).redeem(digits_in(before)[0]).ok, "and the sheet that is there still holds"


def test_codes_that_cannot_be_written_to_a_file_are_told_all_the_same(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert types("code", "--recovery", "--to", str(tmp_path / "nowhere" / "sheet.txt")) == 0
    assert codes(data).redeem(digits_in(capsys.readouterr().out)[0]).ok


@pytest.mark.parametrize(("typed", "chosen"), [
    ([], Headcount()),
    (["--girls-and-boys"], Headcount(True)),
    (["--girls-and-boys", "--ages", "6-9,10-12"], Headcount(True, ((6, 9), (10, 12)))),
])
def test_heads_are_counted_from_then_on_as_staff_say(
    data: Path, typed: list[str], chosen: Headcount
) -> None:
    assert types("headcount", *typed) == 0
    assert GroupBook(data).headcount == chosen


def test_bands_that_overlap_are_refused_in_a_sentence_and_nothing_changes(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert types("headcount", "--girls-and-boys") == 0
    assert types("headcount", "--ages", "6-9,9-12") == WRONG_INPUT
    assert "overlap" in capsys.readouterr().err
    assert GroupBook(data).headcount == Headcount(True)
