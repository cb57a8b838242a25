"""Faces as data: what lids, brows and mouth do in each expression; no drawing.

Units are head units (a head is 100 high). A brow's `lift` is negative upwards; `inner` positive
brings its inner end down (stern), `outer` positive its outer end (sad). A mouth's `corner` is
positive for a smile. A gaze of (1, 1) looks to the facing side, and down.
"""

from dataclasses import dataclass
from typing import Literal

from kiosk.drawing.names import named

MouthKind = Literal["line", "smirk", "wave", "side", "open", "o", "fear", "tongue", "pout", "full"]


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
    iris: float = 1.0
    slant: float = 0.0
    gaze: tuple[float, float] | None = None
    closed: Literal["", "up", "down", "tight"] = ""  # an arc: laughing, at rest, squeezed
    wink: bool = False  # the near eye is shut
    drops: Literal["", "sweat", "tears", "tear"] = ""


_LAUGH = Expression(closed="up", brow=Brow(-5, -1, 0), mouth=Mouth("open", 28, 6, 17))

FACES: dict[str, Expression] = {
    "neutral": Expression(mouth=Mouth("line", 15, 1.6)),
    "calm": Expression(
        opening=0.86, lower=0.14, brow=Brow(-0.5, -0.8, 0.4), mouth=Mouth("line", 16, 2.6)
    ),
    "gentle": Expression(
        opening=0.86, lower=0.25, brow=Brow(-1, -1, 0.5), mouth=Mouth("line", 20, 4.5)
    ),
    "kind": Expression(
        opening=0.9, lower=0.28, brow=Brow(-1.8, -2.6, 0.8), mouth=Mouth("line", 20, 4.2)
    ),
    "happy": Expression(
        opening=0.98, lower=0.32, iris=1.04, brow=Brow(-3, -0.5, 0.5),
        mouth=Mouth("open", 24, 5.5, 9)
    ),
    "smile": Expression(
        opening=0.98, lower=0.25, iris=1.03, brow=Brow(-2, 0, 0), mouth=Mouth("line", 23, 6.5)
    ),
    "laugh": _LAUGH,
    "laughing": _LAUGH,
    "worried": Expression(
        opening=1.05, iris=0.93, brow=Brow(-2.5, -5, 2.5), mouth=Mouth("wave", 15, -2.5)
    ),
    "scared": Expression(
        opening=1.24, lower=-0.1, iris=0.76, brow=Brow(-3.5, -6, 3.5),
        mouth=Mouth("fear", 15, -3, 9), drops="sweat",
    ),
    "scared_shut": Expression(
        closed="tight", brow=Brow(1.2, -4.2, 2.6), mouth=Mouth("wave", 17, -3.2)
    ),
    "sad": Expression(
        opening=0.74, lower=0.1, slant=3, gaze=(0.1, 0.5), brow=Brow(-1, -6.5, 3.5),
        mouth=Mouth("line", 15, -4.5),
    ),
    "brave_smile": Expression(  # sad eyes over a mouth that tries to smile
        opening=0.86, lower=0.2, slant=2.4, gaze=(0.3, 0.3), brow=Brow(-1.5, -5.4, 3),
        mouth=Mouth("line", 16, 3.2),
    ),
    "cry": Expression(
        closed="down", brow=Brow(-1, -7, 4), mouth=Mouth("fear", 19, -4, 12), drops="tears"
    ),
    "tear": Expression(
        opening=0.82, lower=0.22, slant=3, gaze=(0.1, 0.25), brow=Brow(-1, -6.5, 3),
        mouth=Mouth("wave", 15, -4), drops="tear",
    ),
    "sorry": Expression(
        opening=0.92, lower=0.1, slant=2.2, gaze=(0.2, -0.35), brow=Brow(-2.2, -5.6, 2.6),
        mouth=Mouth("wave", 13, -1.4),
    ),
    "surprised": Expression(
        opening=1.24, lower=-0.1, iris=0.86, brow=Brow(-6, -1, 1.5), mouth=Mouth("o", 10, 0, 12)
    ),
    "shocked": Expression(
        opening=1.2, lower=-0.08, iris=0.72, brow=Brow(-4, -4.4, 2.4), mouth=Mouth("o", 8, 0, 7)
    ),
    "proud": Expression(
        opening=0.93, lower=0.3, iris=1.03, brow=Brow(-2.5, 0.8, -1.2), mouth=Mouth("smirk", 27, 7)
    ),
    "determined": Expression(
        opening=0.95, lower=0.14, brow=Brow(0.4, 2.1, -1.2), mouth=Mouth("line", 17, -0.4)
    ),
    "offended": Expression(
        opening=0.74, lower=0.08, gaze=(-0.6, -0.1), brow=Brow(0.6, 2.6, -2, -3.5),
        mouth=Mouth("pout", 13, -3),
    ),
    "focused": Expression(
        opening=0.94, lower=0.22, gaze=(0.55, 0.3), wink=True, brow=Brow(0.4, 2.2, -0.8, -3),
        mouth=Mouth("tongue", 16, 3.4),
    ),
    "curious": Expression(
        opening=1.12, lower=0.04, iris=1.06, gaze=(0.5, 0.1), brow=Brow(-3.6, -0.4, 0.4, -3),
        mouth=Mouth("line", 12, 2.2),
    ),
    "mouth_full": Expression(
        opening=1.08, lower=0.08, iris=1.04, gaze=(0.5, 0), brow=Brow(-3.4, -0.4, 0.4, -2),
        mouth=Mouth("full", 11, 1.2),
    ),
    "thinking": Expression(
        opening=0.95, lower=0.05, gaze=(0.75, -0.75), brow=Brow(-3, 0, 0, -5),
        mouth=Mouth("side", 11, 1.5),
    ),
    "sleepy": Expression(
        opening=0.46, lower=0.12, gaze=(0, 0.5), brow=Brow(1, -1.5, 2.5), mouth=Mouth("o", 6, 0, 4)
    ),
    "asleep": Expression(closed="down", brow=Brow(0, -1, 1), mouth=Mouth("line", 11, 1.8)),
    "talk": Expression(lower=0.08, brow=Brow(-2, 0, 0), mouth=Mouth("open", 17, 2, 8)),
    "hope": Expression(
        opening=1.08, lower=0.12, iris=1.06, gaze=(0.25, -0.45), brow=Brow(-4, -3, 0.5),
        mouth=Mouth("open", 15, 3, 4),
    ),
}


def expression(name: str) -> Expression:
    """The face called `name`; an unknown name is a ValueError that offers the nearest."""
    return named("face", name, FACES)
