"""A power cut between two writes neither loses a page that was seen nor counts one twice."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.desk import Desk
from kiosk.app.owing import joined
from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger, place
from kiosk.device.ledger.database import Database
from kiosk.device.sitting import SavedSitting
from kiosk.model.counts import Entry
from kiosk.model.messages import Forget, Hush, Keep, Record
from kiosk.model.saving import Owed, as_record, from_record, owed_in
from kiosk.model.session import Sitting, sitting_of
from tests.app.kiosk import Kiosk

STARTED = Entry("tiny", "1", "en", "child", "sessions_started")
SEEN = Entry("tiny", "1", "en", "child", "panels_seen", "p1")
ENDED = Entry("tiny", "1", "en", "child", "sessions_ended")
SITTING = Sitting("tiny", "en", ("p1",), frozenset({"panels_seen:p1"}))


def test_counts_go_with_what_is_kept_or_forgotten_after_them() -> None:
    step = (Record((ENDED,)), Hush(), Forget(), Record((STARTED,)), Record((SEEN,)), Keep(SITTING))
    assert joined(step) == (
        Hush(), Forget((ENDED,)), Keep(SITTING, (STARTED, SEEN)))


def test_counts_that_nothing_is_kept_after_stay_by_themselves() -> None:
    step = (Keep(SITTING), Record((SEEN,)), Hush())
    assert joined(step) == step


def test_what_is_owed_comes_back_and_the_sitting_beside_it_as_it_was() -> None:
    record = as_record(SITTING, Owed(7, (SEEN, ENDED)))
    assert owed_in(record) == Owed(7, (SEEN, ENDED))
    assert from_record(record) == SITTING
    over = as_record(None, Owed(8, (ENDED,)))
    assert (owed_in(over), from_record(over)) == (Owed(8, (ENDED,)), None)


@pytest.mark.parametrize("record", [
    None, [], {}, {"owed": None}, {"owed": {"number": "x"}}, as_record(SITTING),
    {"owed": {"number": 1, "entries": [{"metric": "Noor cried"}]}},
    {"owed": {"number": 1, "entries": [
        {"story_id": "a", "story_version": "1", "language": "en", "mode": "child",
         "metric": "feelings"}]}},
])
def test_nothing_is_owed_where_nothing_legible_stands(record: object) -> None:
    assert owed_in(record) is None


def test_a_number_that_is_not_the_next_is_counted_already(kiosk: Kiosk) -> None:
    desk = kiosk.furniture.desk
    desk.record((SEEN,))
    desk.settle(Owed(1, (SEEN,)))
    desk.settle(Owed(9, (SEEN,)))
    assert kiosk.totals().total("panels_seen") == 1
    desk.settle(Owed(2, (SEEN,)))
    assert kiosk.totals().total("panels_seen") == 2


def test_a_page_that_cannot_be_saved_is_counted_all_the_same(kiosk: Kiosk) -> None:
    def breaks(_: Owed | None) -> None:
        raise TypeError("no JSON can say this")

    kiosk.furniture.desk.keep((SEEN,), breaks)
    assert kiosk.totals().total("panels_seen") == 1


class Cuts:
    """What is on the disk at each moment at which the power may go: between any two writes."""

    def __init__(self, data: Path, folder: Path) -> None:
        self._data, self._folder = data, folder
        self.folders: list[Path] = []

    def around(self, write: Callable[..., object]) -> Callable[..., object]:
        """`write`, with a cut before it and one after it."""
        def cut(*given: object) -> object:
            self._happen()
            done = write(*given)
            self._happen()
            return done
        return cut

    def _happen(self) -> None:
        there = self._folder / f"cut{len(self.folders)}"
        shutil.copytree(self._data, there)
        self.folders.append(there)


@pytest.fixture
def cuts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cuts:
    """A tablet on which the tiny story was read to its end, cut between any two writes."""
    # A copy would be noticed and begin an epoch of its own; these are one tablet's own folder.
    monkeypatch.setattr(place, "mark", lambda path, salt: "here")
    kiosk = Kiosk(tmp_path / "tablet")
    cuts = Cuts(kiosk.data, tmp_path)
    with monkeypatch.context() as power:
        for owner, name in ((Ledger, "record"), (Database, "append"), (SavedSitting, "save"),
                            (SavedSitting, "wipe")):
            power.setattr(owner, name, cuts.around(getattr(owner, name)))
        reads(kiosk)
        kiosk.is_closed()
    return cuts


#: What leads through the tiny story, wherever one is.
ON = ("forward", "done", "open", "language:en", "story:tiny", "choice:D1.b", "answer:Q2.yes",
      "note:N1.skip", "answer:Q3.a", "answer:Q3.b", "answer:Q4.skip", "choice:D2.a")


def reads(kiosk: Kiosk) -> None:
    """From the closed book to the shelf again, the story finished."""
    kiosk.opens()
    for _ in range(60):
        if sitting_of(kiosk.screen) is None:
            return
        held = getattr(kiosk.screen, "marked", ())
        kiosk.taps(next(one for one in ON if one in kiosk.offered
                        and one.removeprefix("answer:") not in held))
    raise AssertionError(f"the story never ended; what is up is {kiosk.screen}")


def test_wherever_the_power_goes_the_saved_page_and_the_counts_agree(cuts: Cuts) -> None:
    """What a sitting says was counted is what the ledger holds, once, and nothing else."""
    told = set()
    for folder in cuts.folders:
        record = SavedSitting(folder).load()
        desk = Desk(folder, HandClock.at("2026-11-23"))
        try:
            for _ in range(2):  # the power may go again before anything else happens
                if owed := owed_in(record):
                    desk.settle(owed)
            held = {f"{row.metric}:{row.detail}": row.value for row in desk.rows()}
        finally:
            desk.close()
        assert set(held.values()) <= {1}
        sitting = from_record(record)
        if sitting is not None:
            assert set(held) == sitting.counted
            told.add("open")
        elif record is not None:
            assert "sessions_ended:" in held
            told.add("over")
        else:
            assert not held or "sessions_ended:" in held
            told.add("wiped")
    assert told == {"open", "over", "wiped"}
    assert len(cuts.folders) > 60
