"""The letters that a page needs, and no others, out of FiraGO: the page brings its own font.

All four languages are in one design, so that a page looks alike on every machine; only the letters
that stand on it are taken along, with the rules by which they join.
"""

import base64
import io
from functools import cache
from importlib import import_module
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "FiraGO"
WEIGHTS = {400: "Regular", 700: "Bold"}


@cache
def _font(weight: str) -> bytes:
    data: bytes = import_module(f"pymupdf_fonts.{FAMILY}_{weight}").fontbuffer
    return data


def woff2(text: str, weight: str) -> str:
    """The font with the letters of `text`, as a data URI."""
    options = subset.Options(flavor="woff2", layout_features=["*"], hinting=False,
                             notdef_outline=True, drop_tables=["DSIG"])
    font = TTFont(io.BytesIO(_font(weight)))
    cutter = subset.Subsetter(options)
    cutter.populate(text=text)
    cutter.subset(font)
    font.flavor = "woff2"
    kept = io.BytesIO()
    font.save(kept)
    return "data:font/woff2;base64," + base64.b64encode(kept.getvalue()).decode()


def lay_out(folder: Path) -> None:
    """Write the whole fonts into `folder`, for a program that must measure with them."""
    for weight in WEIGHTS.values():
        (folder / f"{FAMILY}-{weight}.ttf").write_bytes(_font(weight))
