"""The letters that a page needs, and no others, out of FiraGO: the page brings its own font.

All four languages are in one design, so that a page looks alike on every machine; only the letters
that stand on it are taken along, with the rules by which they join.
"""

import base64
import io
from functools import cache
from importlib import import_module
from pathlib import Path

import uharfbuzz as hb
from fontTools.ttLib import TTFont

FAMILY = "FiraGO"
WEIGHTS = {400: "Regular", 700: "Bold"}

#: Digits of one width, for tables; the rules by which letters join are kept anyway.
_TABULAR = int.from_bytes(b"tnum", "big")


@cache
def _font(weight: str) -> bytes:
    data: bytes = import_module(f"pymupdf_fonts.{FAMILY}_{weight}").fontbuffer
    return data


def woff2(text: str, weight: str) -> str:
    """The font with the letters of `text`, as a data URI."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).set(set(map(ord, text)))
    wanted.sets(hb.SubsetInputSets.LAYOUT_FEATURE_TAG).update({_TABULAR})
    cut = hb.subset(hb.Face(_font(weight)), wanted).blob.data
    font = TTFont(io.BytesIO(cut), lazy=True, recalcBBoxes=False, recalcTimestamp=False)
    font.flavor = "woff2"
    kept = io.BytesIO()
    font.save(kept, reorderTables=None)
    return "data:font/woff2;base64," + base64.b64encode(kept.getvalue()).decode()


def lay_out(folder: Path) -> None:
    """Write the whole fonts into `folder`, for a program that must measure with them."""
    for weight in WEIGHTS.values():
        (folder / f"{FAMILY}-{weight}.ttf").write_bytes(_font(weight))
