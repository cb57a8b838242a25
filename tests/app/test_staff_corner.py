"""The screen and the file on the stick say the same, for both are the ledger's own rows."""

import csv
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from kiosk.app import tablet
from kiosk.device.drive import Drive
from kiosk.model.asides import Keypad, Staff
from kiosk.model.counts import METRICS
from tests.app.kiosk import Kiosk

CODE = tuple(f"digit:{digit}" for digit in "482913")


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    plugged_in(monkeypatch, Drive(folder, "STICK", 10**9, False))
    return folder


def plugged_in(monkeypatch: pytest.MonkeyPatch, *drives: Drive) -> None:
    """Let these be the tablet's drives; the machine's own are not touched."""
    monkeypatch.setattr(tablet, "attach", lambda: None)
    monkeypatch.setattr(tablet, "drives", lambda: drives)


@pytest.fixture
def counted(kiosk: Kiosk) -> Kiosk:
    """Two sittings were read, one of them to its end, in two languages."""
    kiosk.opens("en").goes_on_to("D1").taps("choice:D1.b", "choice:D1.b").goes_on_to("Q2")
    kiosk.taps("answer:Q2.no", "answer:Q2.no", "answer:Q2.yes", "answer:Q2.yes", "forward")
    kiosk.taps("pause", "home", "back")
    kiosk.taps("language:ar", "language:ar", "story:tiny", "story:tiny").goes_on_to("D1")
    return kiosk


def enters(kiosk: Kiosk) -> Kiosk:
    """Into the corner of a tablet that has no code yet."""
    kiosk.rests_on("pause").taps(*CODE, *CODE)
    assert isinstance(kiosk.screen, Staff)
    return kiosk


def summed(path: Path) -> Counter[str]:
    """The sums of a file by metric."""
    sums: Counter[str] = Counter()
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            sums[row["metric"]] += int(row["value"])
    return sums


def test_the_file_says_what_the_screen_says(counted: Kiosk, stick: Path) -> None:
    enters(counted)
    digits = counted.furniture.books.interface("ar").language.digits
    counted.taps("export")
    (written,) = stick.iterdir()
    sums = summed(written / f"{written.name}.csv")
    assert sums["panels_seen"] == 3
    for metric in METRICS:
        assert counted.written[f"value:{metric}"] == digits(str(sums[metric])), metric
    assert counted.written["file"] == written.name


def test_one_touch_writes_every_format_and_people_read_theirs_in_the_language_of_the_screen(
    counted: Kiosk, stick: Path,
) -> None:
    mapping = Path(__file__).parents[2] / "docs" / "dhis2-map.yaml"
    (counted.data / "dhis2-map.yaml").write_bytes(mapping.read_bytes())
    enters(counted).taps("export")
    (written,) = stick.iterdir()
    assert {path.name.removeprefix(written.name) for path in written.iterdir()} == {
        ".csv", ".hxl.csv", ".json", ".xlsx", "manifest.json"}
    people = openpyxl.load_workbook(written / f"{written.name}.xlsx").worksheets[0]
    assert people.sheet_view.rightToLeft
    assert people["A1"].value == counted.furniture.books.interface("ar").say(
        "Counts of this tablet")


def test_a_mapping_that_cannot_be_read_keeps_nobody_from_the_counts(
    counted: Kiosk, stick: Path,
) -> None:
    (counted.data / "dhis2-map.yaml").write_bytes(b"torn: [")
    enters(counted).taps("export")
    assert list(stick.iterdir())


@pytest.mark.parametrize(("out", "says"), [(True, "You can take the stick out"),
                                           (False, "Wait until the light")])
def test_only_a_stick_that_was_let_go_of_may_be_taken_out_at_once(
    kiosk: Kiosk, stick: Path, monkeypatch: pytest.MonkeyPatch, out: bool, says: str,
) -> None:
    monkeypatch.setattr(tablet, "release", lambda drive: out)
    enters(kiosk.opens("en")).taps("export")
    assert says in kiosk.written["says"]


def test_the_month_of_what_was_read_without_a_date_is_said_in_the_corner(kiosk: Kiosk) -> None:
    today = kiosk.clock.seconds
    kiosk.clock.seconds = 0
    kiosk.opens("en").goes_on_to("D1")
    kiosk.totals()  # all of it is written before the date is known again
    kiosk.clock.seconds = today
    enters(kiosk).taps("undated")
    assert kiosk.written["month"] == "In November 2026"
    assert kiosk.written["undated"].startswith("1 reading was begun")
    kiosk.taps("this_month")
    assert kiosk.totals().total("sessions_started") == 1
    assert "undated" not in kiosk.offered
    assert kiosk.written["value:sessions_started"] == "1"


def test_without_a_stick_the_screen_says_what_to_do(
    counted: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged_in(monkeypatch)
    enters(counted).taps("export")
    assert "stick" in counted.written["says"]
    assert isinstance(counted.screen, Staff) and not counted.screen.busy


def test_a_stick_that_cannot_be_written_to_is_no_stick(
    counted: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged_in(monkeypatch, Drive(tmp_path, "STICK", 10**9, True))
    enters(counted).taps("export")
    assert not list(tmp_path.glob("kiosk-*"))
    assert isinstance(counted.screen, Staff) and counted.screen.says == "failed"


def test_the_code_that_was_chosen_opens_the_corner_and_a_wrong_one_waits(counted: Kiosk) -> None:
    enters(counted).taps("back").rests_on("pause")
    wrong = tuple(f"digit:{digit}" for digit in "731842")
    counted.taps(*wrong)
    assert isinstance(counted.screen, Keypad)
    for _ in range(6):
        counted.taps(*wrong)
    assert isinstance(counted.screen, Keypad) and counted.screen.wait_seconds > 0
    counted.taps(*CODE)
    assert isinstance(counted.screen, Keypad), "while it waits, not even the right code opens"
    counted.waits(counted.screen.wait_seconds * 1000)
    if isinstance(counted.screen, Keypad):
        counted.taps(*CODE)
    assert isinstance(counted.session.screen, Staff)


def test_a_code_that_a_child_would_guess_is_not_set_and_the_screen_says_so(kiosk: Kiosk) -> None:
    easy = ("digit:1",) * 6
    kiosk.opens().rests_on("pause").taps(*easy, *easy)
    assert not kiosk.furniture.codes.is_set("staff")
    assert isinstance(kiosk.screen, Keypad) and kiosk.screen.setting == "choose"
    assert kiosk.written["heading"] != "For grown-ups: choose a code of six digits."


@pytest.mark.parametrize(("action", "level"), [("softer", 0.6), ("louder", 1.0)])
def test_the_voice_takes_the_level_that_was_chosen(
    counted: Kiosk, action: str, level: float
) -> None:
    enters(counted).taps(action)
    assert counted.narrator.level == pytest.approx(level)


def test_closing_leaves_the_kiosk(counted: Kiosk) -> None:
    enters(counted).taps("close")
    assert counted.app.leaving
