"""A sitting as plain JSON-able data and back, for the file that survives a power cut.

It knows no file. Only the path and what was counted are in it: no answer, and nothing felt.
"""

import msgspec

from kiosk.model.session import Sitting


def as_record(sitting: Sitting) -> dict[str, object]:
    """`sitting` as a mapping of strings, numbers and lists."""
    record = msgspec.to_builtins(sitting)
    return {name: sorted(value) if isinstance(value, set | frozenset) else value
            for name, value in record.items()}


def from_record(record: object) -> Sitting | None:
    """The sitting that `record` tells of; None for anything else, however it came to be."""
    try:
        sitting = msgspec.convert(record, Sitting)
    except msgspec.ValidationError:
        return None
    return sitting if sitting.path or sitting.ahead else None
