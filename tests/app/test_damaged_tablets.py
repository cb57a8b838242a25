"""Whatever came to harm on a tablet, it opens by itself and is read, and its counts are right."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_damaged_tablets_open_and_count_and_need_nobody() -> None:
    """Some here; `python -m tests.damage_storm` opens a thousand."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.damage_storm", "--cases", "20", "--seed", "20261126"],
        cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("20 damaged tablets opened, read and counted")
