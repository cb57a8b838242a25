"""What a face is made of: what lids, brows and mouth do; no drawing. The faces are in `faces`.

Units are head units (a head is 100 high). A brow's `lift` is negative upwards; `inner` positive
brings its inner end down (stern), `outer` positive its outer end (sad). A mouth's `corner` is
positive for a smile. A gaze of (1, 1) looks to the facing side, and down.
"""

from dataclasses import dataclass
from typing import Literal

MouthKind = Literal[
    "line", "smirk", "wave", "side", "tight", "bite", "pout", "tongue", "full",
    "open", "speak", "o", "fear", "grin", "chatter",
]


@dataclass(frozen=True)
class Brow:
    lift: float = 0.0
    inner: float = 0.0
    outer: float = 0.0
    uneven: float = 0.0  # further lift of the far brow


@dataclass(frozen=True)
class Mouth:
    kind: MouthKind
    width: float
    corner: float = 0.0
    opening: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Expression:
    mouth: Mouth
    brow: Brow = Brow()
    opening: float = 1.0  # of the upper lid
    lower: float = 0.0  # how far the lower lid is up
    squint: float = 0.0  # how much less the near eye is open
    iris: float = 1.0
    slant: float = 0.0
    gaze: tuple[float, float] | None = None
    closed: Literal["", "up", "down", "tight"] = ""  # an arc: laughing, at rest, squeezed
    wink: bool = False  # the near eye is shut
    wink_as: Literal["up", "tight"] = "tight"
    flush: float = 0.0  # more red in the cheeks, or less
    rings: float = 0.0  # shadows under the eyes
    drops: Literal["", "sweat", "beads", "tears", "tear", "brim"] = ""
