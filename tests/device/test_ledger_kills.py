"""Killed at any moment, a thousand times: what was shown to a child is in the ledger, once.

`KIOSK_KILLS=10000 pytest tests/device/test_ledger_kills.py` makes it a greater storm.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.device.ledger import Ledger
from tests import ledger_storm
from tests.ledger_storm import NOVEMBER, Storm, entries, looked_at

ROOT = Path(__file__).parents[2]
KILLS = os.environ.get("KIOSK_KILLS", "1000")


def test_everything_that_was_shown_is_counted_once_whenever_the_power_went() -> None:
    """In a process of its own, for a life is forked from it."""
    weathered = subprocess.run(
        [sys.executable, "-m", "tests.ledger_storm", "--kills", KILLS, "--seed", "20261123"],
        cwd=ROOT, capture_output=True, text=True)
    assert weathered.returncode == 0, weathered.stdout + weathered.stderr
    assert f"{KILLS} kills: " in weathered.stdout and " 0 wrong" in weathered.stdout


@pytest.mark.parametrize(("before", "after"), [
    (["found 3", "try 4", "shown 4", "try 5"], "found 3"),
    (["found 3", "try 4"], "found 2"),
    (["found 3", "try 4"], "found 5"),
    (["found 3"], "wrong 3 records, None, ()"),
    (["found 3"], "raised OSError: no room"),
], ids=["lost", "gone back", "never tried", "not just those", "raised"])
def test_a_storm_complains_of_every_promise_that_was_broken(
    before: list[str], after: str,
) -> None:
    weathered = Storm(least=3, most=3)
    weathered.hear(["open", *before])
    assert not weathered.wrong
    weathered.hear(["open", after])
    assert weathered.wrong


@pytest.mark.parametrize("after", ["found 4", "found 5"])
def test_a_record_that_was_tried_and_not_shown_may_count_or_not(after: str) -> None:
    weathered = Storm(least=3, most=3)
    weathered.hear(["open", "found 3", "try 4", "shown 4", "try 5"])
    weathered.hear(["open", after])
    assert weathered.wrong == []


def test_a_look_finds_a_record_that_is_half_there(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    for number in range(1, 50):
        assert ledger.record(entries(number))
    ledger.close()
    assert looked_at(tmp_path) == ""
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record(entries(50)[:2])
    ledger.close()
    assert "50 records and something else" in looked_at(tmp_path)


def test_what_a_ledger_must_hold_is_what_its_records_add_up_to() -> None:
    for number in (0, 1, 39, 40, 41, 123):
        added: dict[tuple[str, str], int] = {}
        for record in range(1, number + 1):
            for entry in entries(record):
                cell = entry.metric, entry.detail
                added[cell] = added.get(cell, 0) + entry.by
        assert ledger_storm.expected(number) == added
