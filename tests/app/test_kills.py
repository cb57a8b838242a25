"""Killed at any moment: every ending that a child was shown is counted, and none twice."""

from pathlib import Path

from tests.storms import Storm, storm

KILLS = 15


def test_every_ending_that_was_shown_is_counted_however_often_the_power_went(
    tmp_path: Path,
) -> None:
    weathered = storm(tmp_path, KILLS, seed=20261123)
    assert weathered.complaints == (), weathered


def test_a_storm_complains_of_every_promise_that_was_broken() -> None:
    kept = Storm(kills=2, shown=5, started=8, completed=6, ended=7, trouble="", epochs=1)
    assert kept.complaints == ()
    lost = Storm(kills=2, shown=5, started=3, completed=4, ended=9, trouble="full", epochs=2)
    assert len(lost.complaints) == 5
    doubled = Storm(kills=2, shown=5, started=20, completed=12, ended=7, trouble="", epochs=1)
    assert doubled.complaints == ("5 endings were shown, 12 counted",)
