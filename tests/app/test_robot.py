"""A robot reads again and again; the ledger says exactly what the robot did."""

from collections import Counter
from pathlib import Path

import pytest

from kiosk.app.opening import Places
from kiosk.app.rehearsal import as_json, rehearse
from kiosk.device.clock import TabletClock
from kiosk.device.ledger import Ledger
from tests.app.kiosk import LOCALE, STORIES


def ledger_of(data: Path) -> tuple[Counter[str], Counter[str]]:
    """What the ledger in `data` holds: by metric, and by metric:detail."""
    ledger = Ledger.open(data, TabletClock())
    metrics: Counter[str] = Counter()
    details: Counter[str] = Counter()
    for row in ledger.totals():
        metrics[row.metric] += row.value
        if row.detail:
            details[f"{row.metric}:{row.detail}"] += row.value
    ledger.close()
    return metrics, details


@pytest.mark.parametrize(("story", "language", "runs"), [
    ("tiny", "en", 200), ("tiny", "ar", 20), ("going_home_again", "en", 12),
    ("going_home_again", "ar", 5),
])
def test_the_ledger_counts_what_the_robot_did_metric_by_metric_and_detail_by_detail(
    tmp_path: Path, story: str, language: str, runs: int
) -> None:
    shipped = Places(tmp_path)
    places = Places(tmp_path, STORIES, LOCALE) if story == "tiny" else shipped
    told = rehearse(places, story, language, runs, seed=20261123)
    metrics, details = ledger_of(tmp_path)
    assert told["metrics"] == metrics
    assert told["details"] == details
    assert metrics["sessions_ended"] == runs


def test_the_same_seed_reads_the_same(tmp_path: Path) -> None:
    places = [Places(tmp_path / name, STORIES, LOCALE) for name in ("one", "two")]
    one, two = (as_json(rehearse(place, "tiny", "en", 5, seed=7)) for place in places)
    assert one == two


def test_every_ending_that_is_announced_is_in_the_ledger(tmp_path: Path) -> None:
    said: list[str] = []
    rehearse(Places(tmp_path, STORIES, LOCALE), "tiny", "en", 10, 1, said.append)
    metrics, _ = ledger_of(tmp_path)
    assert said == [f"shown {number}" for number in range(1, metrics["sessions_completed"] + 1)]
    assert said


def test_a_story_that_is_not_ready_is_named(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="nowhere"):
        rehearse(Places(tmp_path, STORIES, LOCALE), "nowhere", "en", 1, 1)
