"""What all entries of the story files share; it knows no kind of entry."""

from typing import Annotated

import msgspec

Id = Annotated[
    str, msgspec.Meta(description="Stable and written once: letters, digits, '_' and '.'.")
]
Spoken = Annotated[str, msgspec.Meta(description="English words; children see and hear them.")]
Target = Annotated[str, msgspec.Meta(description="The id of what comes next.")]


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mapping as typed: a key that is not known is a mistake, never ignored."""
