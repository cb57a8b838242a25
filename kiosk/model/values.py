"""How a frozen value is changed: by a new one; it knows no particular value."""

from typing import TypeVar

import msgspec

Value = TypeVar("Value", bound=msgspec.Struct)


def changed(value: Value, **changes: object) -> Value:
    """`value` with some fields replaced; TypeError for a field that it does not have."""
    return msgspec.structs.replace(value, **changes)
