"""What a group is made of: who is where, in which pose, and in which order it is painted.

Places are in figure units about the group's origin on the ground; x grows to the right. An anchor
"1.shF" is member 1's far shoulder.
"""

from dataclasses import dataclass

from kiosk.drawing.paths import Point
from kiosk.drawing.people.pose import Pose


@dataclass(frozen=True, kw_only=True)
class Member:
    who: str  # who usually plays it
    pose: Pose
    face: str
    at: Point = (0.0, 0.0)
    flip: bool = False
    holds: str = ""


@dataclass(frozen=True, kw_only=True)
class Layer:
    """Parts of a member (all that are left, `only` some, or all `without` some), or an extra."""

    member: int = 0
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    extra: str = ""


@dataclass(frozen=True)
class Group:
    members: tuple[Member, ...]
    layers: tuple[Layer, ...]
