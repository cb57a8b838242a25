"""What there is to do in a panel that calms: a breath to follow, or things to find; no screen.

Places are fractions 0-1 of the picture as it is drawn; whoever turns the picture turns them.
"""

import msgspec

from kiosk.model.geometry import Box


class Breath(msgspec.Struct, frozen=True):
    """A breath to follow over a glass of tea whose steam rises in `steam`.

    Nothing is held, and out takes longer than in (WHO, Doing What Matters in Times of Stress).
    """

    steam: Box
    rounds: int = 3
    in_ms: int = 3_000
    out_ms: int = 5_000


class Thing(msgspec.Struct, frozen=True):
    """Something to find: its name, its middle, and half its width."""

    id: str
    text: str
    x: float
    y: float
    half: float
