"""The one typeface of the kiosk, FiraGO, and the pyvips that sets it; it knows no text.

FiraGO covers Arabic with tashkeel, Sorani, Kurmanji and English in one design. It comes from the
`pymupdf-fonts` package, so no font file is committed. Pango is given an empty fontconfig
(fonts.conf): no system font can slip in for a missing letter, and nothing is printed about missing
directories.

Pango wants a file, and there is one in memory where the system can make such a thing (Linux): a
kiosk whose disk is full still has letters, and one that loses its power leaves nothing behind.
"""

import atexit
import os
import shutil
import tempfile
import threading
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

FAMILY = "FiraGO"

_CONFIG = Path(__file__).with_name("fonts.conf")
_lock = threading.Lock()


@cache
def _pyvips() -> Any:
    # Fontconfig reads this once, when Pango first starts: it must be set before the import.
    os.environ["FONTCONFIG_FILE"] = str(_CONFIG)
    # A balloon is too small to be shared out; the other core belongs to who paints.
    os.environ.setdefault("VIPS_CONCURRENCY", "1")
    found: Any = import_module("pyvips")
    found.cache_set_max(0)  # what is asked for twice is kept by the letterer and the painter
    return found


def pyvips() -> Any:
    """The pyvips module, imported on first use because start-up time matters.

    It has no types of its own, hence Any.
    """
    with _lock:
        return _pyvips()


@cache
def _font_file(weight: str) -> str:
    return _in_memory(weight) or _in_a_folder(weight)


def _in_memory(weight: str) -> str:
    """A file that lies nowhere but in memory and goes with the process; "" where there is none."""
    if not hasattr(os, "memfd_create"):
        return ""
    try:
        handle = os.memfd_create(f"{FAMILY}-{weight}")
    except OSError:
        return ""
    path = Path(f"/proc/self/fd/{handle}")
    with os.fdopen(handle, "wb", closefd=False) as file:
        file.write(font_bytes(weight))
    return str(path) if path.exists() else ""


def _in_a_folder(weight: str) -> str:
    """A file in a private folder that lives as long as the process."""
    folder = tempfile.mkdtemp(prefix="kiosk-fonts-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder) / f"{FAMILY}-{weight}.ttf"
    path.write_bytes(font_bytes(weight))
    return str(path)


def font_file(bold: bool) -> str:
    """The path of the font file, for Pango."""
    with _lock:
        return _font_file("Bold" if bold else "Regular")


def font_bytes(weight: str) -> bytes:
    """The TrueType file of FiraGO in `weight`, "Regular" or "Bold"."""
    module = import_module(f"pymupdf_fonts.{FAMILY}_{weight}")
    data: bytes = module.fontbuffer
    return data
