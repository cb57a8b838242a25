"""A sitting as plain JSON-able data and back, for the file that survives a power cut.

It knows no file. Only the path and what was counted are in it: no answer, and nothing felt.
"""

import msgspec

from kiosk.model.counts import Entry
from kiosk.model.session import Sitting


class Owed(msgspec.Struct, frozen=True):
    """What is counted right after the file is written, as the ledger's `number`-th record.

    Where that record is not in the ledger, a power cut came between, and it is still to be counted.
    """

    number: int
    entries: tuple[Entry, ...] = ()


def as_record(sitting: Sitting | None, owed: Owed | None = None) -> dict[str, object]:
    """`sitting` as a mapping of strings, numbers and lists; None for one that is over."""
    record = msgspec.to_builtins(sitting) if sitting else {}
    plain: dict[str, object] = {
        name: sorted(value) if isinstance(value, set | frozenset) else value
        for name, value in record.items()
    }
    return plain | ({"owed": msgspec.to_builtins(owed)} if owed else {})


def owed_in(record: object) -> Owed | None:
    """What `record` says is to be counted with it; None where it says nothing that can be."""
    owed = record.get("owed") if isinstance(record, dict) else None
    try:
        return msgspec.convert(owed, Owed)
    except msgspec.ValidationError:
        return None


def from_record(record: object) -> Sitting | None:
    """The sitting that `record` tells of; None for anything else, however it came to be."""
    try:
        sitting = msgspec.convert(record, Sitting)
    except msgspec.ValidationError:
        return None
    return sitting if sitting.path or sitting.ahead else None
