"""Adding up any pile of exports, in any order and with repeats.

It is not brought in by a kiosk: only an office has what it needs (`make staff`).
"""

from kiosk.staff.merge.engines import EngineFailed
from kiosk.staff.merge.finding import HARMLESS, Finding, sentence
from kiosk.staff.merge.merging import Merged, add_up
from kiosk.staff.merge.pile import find
from kiosk.staff.merge.writing import write

__all__ = [
    "HARMLESS", "EngineFailed", "Finding", "Merged", "add_up", "find", "sentence", "write",
]
