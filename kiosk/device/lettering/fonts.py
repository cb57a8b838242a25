"""The one typeface of the kiosk, FiraGO, and the pyvips that sets it; it knows no text.

FiraGO covers Arabic with tashkeel, Sorani, Kurmanji and English in one design. It comes from the
`pymupdf-fonts` package, so no font file is committed. Pango is given an empty fontconfig: no
system font can slip in for a missing letter, and nothing is printed about missing directories.
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

_CONFIG = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
    "<fontconfig><cachedir>{cache}</cachedir></fontconfig>"
)
_lock = threading.Lock()


@cache
def _folder() -> Path:
    """A private folder that lives as long as the process."""
    folder = tempfile.mkdtemp(prefix="kiosk-fonts-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


@cache
def _pyvips() -> Any:
    config = _folder() / "fonts.conf"
    config.write_text(_CONFIG.format(cache=_folder()), encoding="utf-8")
    # Fontconfig reads this once, when Pango first starts: it must be set before the import.
    os.environ["FONTCONFIG_FILE"] = str(config)
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
    path = _folder() / f"{FAMILY}-{weight}.ttf"
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
