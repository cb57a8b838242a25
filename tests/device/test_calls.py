"""Wherever a commit or a guess is killed or fails, nothing shown is lost, and nothing doubled."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
@pytest.mark.parametrize(
    "options", [(), ("--fail", "EIO"), ("--fail", "ENOSPC")], ids=["killed", "failing", "full"])
@pytest.mark.parametrize("deed", ["tests.commit_kills", "tests.code_kills"])
def test_a_commit_and_a_guess_that_are_cut_off_keep_their_promises(
    deed: str, options: tuple[str, ...],
) -> None:
    """Each twentieth call here; `python -m tests.commit_kills` and `code_kills` take all."""
    done = subprocess.run(
        [sys.executable, "-m", deed, "--every", "20", *options],
        cwd=ROOT, capture_output=True, text=True)
    if "cannot trace here" in done.stderr:
        pytest.skip("processes may not be traced here")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "; 0 wrong" in done.stdout
