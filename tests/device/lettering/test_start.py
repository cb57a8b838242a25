"""Starting up: nothing slow at import, nothing on stderr, no font but our own."""

import subprocess
import sys

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
