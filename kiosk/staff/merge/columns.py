"""How the merge sees an export: whose a line is, which cell it fills, and what it says of it.

It knows no file and no engine.
"""

from kiosk.staff.export.table import COLUMNS

#: Who counted. Every line of an export begins with these; they are laid down once for many lines.
OWNER: tuple[str, ...] = ("schema", "site", "device_label", "install_id", "epoch")

#: What was counted, and when.
CELL: tuple[str, ...] = (
    "month", "story_id", "story_version", "language", "mode", "metric", "detail",
)

#: What a line says of its cell: how often, and which month staff named for an unknown one.
SAID: tuple[str, ...] = ("value", "month_said", "said_times")

#: The oldest exports end with `value`.
OLDEST = COLUMNS[:COLUMNS.index("value") + 1]

KNOWN: tuple[str, ...] = (*OWNER, *CELL, *SAID)
assert COLUMNS == KNOWN, "an export has columns that the merge does not know"

#: A line laid down: the number of its file and of its owner, its cell, what it says.
LAID: tuple[str, ...] = ("file", "owner", *CELL, *SAID)

#: What is written: one line per cell, all tablets added up.
MERGED_SCHEMA = "kiosk-merged/1"
MERGED: tuple[str, ...] = ("schema", "site", *CELL, "value", "tablets")


#: What an export puts an apostrophe before; of these an id can only begin with the third.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def bare(text: str) -> str:
    """`text` without the one apostrophe that an export puts before what a spreadsheet would run."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA_STARTS) else text
