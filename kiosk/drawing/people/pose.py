"""What a pose is made of: joint angles, or places to reach for; no drawing and no person.

Angles are absolute degrees: 0 hangs straight down, +90 forward (the facing side), 180 up, -90
backward. The near side (N) is drawn over the trunk, the far side (F) under it.
"""

from dataclasses import dataclass
from typing import Literal

from kiosk.drawing.paths import Point

HandKind = Literal[
    "relax", "open", "offer", "fist", "point", "flat", "cup", "grip", "pinch", "pen", "none",
]
Carries = Literal["near_hand", "far_hand", "arms", "under_arm", "sling"]


@dataclass(frozen=True)
class Swing:
    """A limb by the angles of its upper and its lower bone."""

    upper: float
    lower: float


@dataclass(frozen=True)
class To:
    """A hand that reaches for a place: an anchor of the figure plus an offset in its units.

    The anchor "at" is the figure's own origin, the ground under it. `bend` +1 keeps the elbow
    down or behind when reaching forward, -1 turns it out.
    """

    anchor: str
    dx: float = 0.0
    dy: float = 0.0
    bend: float = 1


@dataclass(frozen=True)
class Knees:
    """A leg by its knee and ankle, from the pelvis, for a leg with a thigh of 76."""

    knee: Point
    ankle: Point


@dataclass(frozen=True)
class HeadTurn:
    turn: float = 1.0
    nod: float = 0.0
    tilt: float = 0.0
    flip: bool = False  # looks back over the shoulder
    forward: float | None = None  # of the neck


@dataclass(frozen=True, kw_only=True)
class Pose:
    """A body's attitude. `front` faces the reader; `back` turns away from them.

    `seat` plants the figure: None on its feet, "feet" on a chair, "ground" on whatever is lowest
    (knees and seat count), or a number: how high the pelvis is above the ground.
    """

    front: bool = False
    back: bool = False
    lean: float = 0.0
    bend: float = 0.0
    shrug: float = 0.0
    near_arm: Swing | To = Swing(-8, 4)
    far_arm: Swing | To = Swing(10, 18)
    near_hand: HandKind = "relax"
    far_hand: HandKind = "relax"
    near_palm: float | None = None  # the direction of the hand; None follows the forearm
    far_palm: float | None = None
    far_hand_flip: bool = False
    near_hand_flip: bool = False
    near_leg: Swing | Knees = Swing(-3, -3)
    far_leg: Swing | Knees = Swing(5, 4)
    near_foot: float = 0.0
    far_foot: float = 0.0
    heel: Literal["", "near", "far"] = ""  # seen from behind: the foot that pushes off
    feet_out: bool = False  # side-on feet pointing apart, for sitting cross-legged
    head: HeadTurn = HeadTurn()
    seat: Literal["feet", "ground"] | float | None = None
    lap: bool = False  # a long skirt folded over the legs, sitting
    sway: float = 0.0
    rise: float = 0.0  # lifts the whole figure off the ground (a branch, a lift)
    turned: float = 0.0  # the whole figure, degrees clockwise about its origin
    far_arm_front: bool | None = None  # None: in front only when facing the reader
    near_arm_behind: bool = False
    far_arm_top: bool = False  # over the head
    near_arm_top: bool = False
    grounded: bool = True  # casts a shadow on the ground under it
    carries: Carries = "far_hand"  # where a held thing goes

    @property
    def shows_face(self) -> bool:
        """Whether the reader sees it: always, but for those who turn away and do not look back."""
        return not self.back or self.head.flip or self.head.turn > 0.5
