"""Starting up: nothing slow at import, nothing on stderr, no font but our own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

QUIET = """
import sys
import kiosk.device.lettering as lettering
assert "pyvips" not in sys.modules, "importing the letterer may not import pyvips"
letterer = lettering.Letterer()
assert "pyvips" not in sys.modules, "making one may not either"
letterer.warm()
from kiosk.model.geometry import Box
from kiosk.model.picture import Words
letterer.words_raster(Words("w", Box(0, 0, 400, 90), "«نَعَم» yes ڕۆژ", "ar", bold=True), 1.0)
"""


def test_starting_is_lazy_and_prints_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", QUIET], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout == ""


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="files in memory are Linux's")
def test_letters_need_no_room_on_a_disk_and_leave_nothing_there(tmp_path: Path) -> None:
    """A full card has letters still, and a thousand power cuts do not fill one with fonts."""
    without_a_disk = """
import tempfile
def full(*_, **__): raise OSError(28, "No space left on device")
tempfile.mkdtemp = tempfile.mkstemp = full
"""
    subprocess.run(
        [sys.executable, "-c", without_a_disk + QUIET + "\nimport os; os._exit(0)"],
        env={**os.environ, "TMPDIR": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"),
             "HOME": str(tmp_path)}, check=True)
    assert list(tmp_path.rglob("*")) == []


def test_where_no_file_can_be_made_in_memory_letters_are_set_from_a_folder() -> None:
    elsewhere = "import os\nos.__dict__.pop('memfd_create', None)\n"
    subprocess.run([sys.executable, "-c", elsewhere + QUIET], check=True)
