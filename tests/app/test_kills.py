"""Killed at any moment: every ending that a child was shown is counted, and none twice."""

import subprocess
import sys
from pathlib import Path

from tests.storms import Storm

ROOT = Path(__file__).parents[2]


def test_every_ending_that_was_shown_is_counted_however_often_the_power_went() -> None:
    """In a process of its own, for a life is forked from it."""
    weathered = subprocess.run(
        [sys.executable, "-m", "tests.storms", "--kills", "20", "--seed", "20261123"],
        cwd=ROOT, capture_output=True, text=True)
    assert weathered.returncode == 0, weathered.stdout + weathered.stderr
    assert weathered.stdout.endswith("0 wrong\n")


def test_a_storm_complains_of_every_promise_that_was_broken() -> None:
    kept = Storm(kills=2, shown=5, started=8, completed=6, ended=7, trouble="", epochs=1)
    assert kept.complaints == ()
    lost = Storm(kills=2, shown=5, started=3, completed=4, ended=9, trouble="full", epochs=2)
    assert len(lost.complaints) == 5
    doubled = Storm(kills=2, shown=5, started=20, completed=12, ended=7, trouble="", epochs=1)
    assert doubled.complaints == ("5 endings were shown, 12 counted",)
