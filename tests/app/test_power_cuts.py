"""A power cut returns to the same page; what is over is gone for good; what was lost is no harm."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.device.sitting import SavedSitting
from kiosk.model.saving import as_record
from kiosk.model.session import Asking, Attract, Reading, Sitting
from tests.app.kiosk import Kiosk

SwitchOn = Callable[[], Kiosk]


def saved(folder: Path, **parts: object) -> None:
    """A sitting on the disk, as an earlier version may have left it."""
    record = as_record(Sitting("tiny", "en", ("p1",))) | parts
    assert SavedSitting(folder / "data").save(record)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_power_cut_returns_to_the_same_panel_in_the_same_language(
    switch_on: SwitchOn, code: str
) -> None:
    before = switch_on().opens(code).goes_on_to("D1").taps("choice:D1.b", "choice:D1.b")
    before.loses_power()
    after = switch_on()
    after.resumes()
    assert after.sitting == before.sitting
    assert isinstance(after.screen, Reading)
    assert after.screen.shown == 3, "a page that was left is found with everything out"
    assert after.narrator.said == [], "and quietly"


def test_what_was_counted_before_the_power_cut_is_not_counted_again(switch_on: SwitchOn) -> None:
    before = switch_on().opens().goes_on_to("D1").taps("choice:D1.b", "choice:D1.b")
    before.loses_power()
    after = switch_on()
    after.resumes()
    after.taps("back", "back").goes_on_to("D1").taps("choice:D1.b", "choice:D1.b")
    totals = after.totals()
    assert totals.total("sessions_started") == 1
    assert totals.total("choice_taken") == 1
    assert totals.total("panels_seen") == 2
    assert totals.total("sessions_ended") == 0, "a power cut ends no sitting"


def test_no_answer_that_was_being_given_comes_back(switch_on: SwitchOn) -> None:
    before = switch_on().opens().goes_on_to("D1").taps("choice:D1.a", "choice:D1.a")
    before.goes_on_to("Q1").taps("answer:Q1.b", "answer:Q1.b")
    before.loses_power()
    after = switch_on()
    after.resumes()
    assert after.screen == Asking(after.sitting)


@pytest.mark.parametrize("way_out", [("pause", "home", "back"), ("back",)])
def test_a_sitting_that_is_over_leaves_nothing_on_the_disk(
    switch_on: SwitchOn, way_out: tuple[str, ...]
) -> None:
    kiosk = switch_on().opens().taps(*way_out)
    kiosk.loses_power()
    assert not list(kiosk.data.glob("sitting*"))
    after = switch_on()
    after.resumes()
    assert isinstance(after.screen, Attract)


def test_closing_from_the_grown_ups_corner_forgets_the_sitting(switch_on: SwitchOn) -> None:
    kiosk = switch_on().opens().rests_on("pause")
    code = [f"digit:{digit}" for digit in "482913"]
    kiosk.taps(*code, *code, "close")
    assert kiosk.app.leaving
    kiosk.app.run()
    assert not list(kiosk.data.glob("sitting*"))


@pytest.mark.parametrize(("path", "left"), [
    (["p1", "D1", "gone"], ("p1", "D1")), (["p1", "D1", "gone", "p4"], ("p1", "D1", "p4")),
    (["gone"], ("p1",)),
], ids=str)
def test_a_story_that_has_lost_nodes_resumes_at_the_last_one_that_is_left(
    switch_on: SwitchOn, tmp_path: Path, path: list[str], left: tuple[str, ...]
) -> None:
    saved(tmp_path, path=path)
    kiosk = switch_on()
    kiosk.resumes()
    assert kiosk.sitting.path == left


def test_a_node_of_another_name_is_found_under_its_new_one(
    switch_on: SwitchOn, tmp_path: Path
) -> None:
    saved(tmp_path, path=["p1", "D1", "old_p2"])
    kiosk = switch_on()
    kiosk.resumes()
    assert kiosk.sitting.path == ("p1", "D1", "p2")


@pytest.mark.parametrize("parts", [
    {"story": "gone"}, {"language": "ckb"}, {"path": []}, {"path": 7},
], ids=str)
def test_what_cannot_be_resumed_begins_with_the_closed_book(
    switch_on: SwitchOn, tmp_path: Path, parts: dict[str, object]
) -> None:
    saved(tmp_path, **parts)
    kiosk = switch_on()
    kiosk.resumes()
    assert isinstance(kiosk.screen, Attract)
    assert kiosk.taps("open").offered


@pytest.mark.parametrize("torn", [b"", b"{", b"\x00" * 200])
def test_a_torn_sitting_gives_way_to_the_one_before_it(switch_on: SwitchOn, torn: bytes) -> None:
    before = switch_on().opens().goes_on_to("D1").taps("choice:D1.a", "choice:D1.a")
    before.loses_power()
    (before.data / "sitting.json").write_bytes(torn)
    after = switch_on()
    after.resumes()
    assert after.sitting.path == ("p1", "D1")
