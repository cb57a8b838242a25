"""Wherever an export is killed, whole exports are on the stick, the earlier or the newer one."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
@pytest.mark.parametrize("options", [(), ("--fail", "EIO")], ids=["killed", "failing"])
def test_an_export_that_is_cut_off_leaves_whole_sets_and_the_next_one_puts_all_right(
    options: tuple[str, ...],
) -> None:
    """Each twentieth call here; `python -m tests.export_kills` takes all of them."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.export_kills", "--every", "20", *options],
        cwd=ROOT, capture_output=True, text=True)
    if "cannot trace here" in done.stderr:
        pytest.skip("processes may not be traced here")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "; 0 wrong" in done.stdout
