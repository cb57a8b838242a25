"""From a body and a pose to the places of its joints, in figure units; nothing is drawn.

The origin is the ground under the pelvis. The trunk is a bent spine: clothes are given in its
frame, (u, v) = (0 hip to 1 shoulders along the spine, sideways), so that they follow the gesture.
"""

import math
from dataclasses import dataclass, field

from kiosk.drawing.names import named
from kiosk.drawing.paths import (
    Point,
    across,
    along,
    direction,
    limb,
    minus,
    plus,
    polar,
    reach,
    rotated,
    spot,
    times,
    unit,
)
from kiosk.drawing.people.looks import Body, Look
from kiosk.drawing.people.pose import Knees, Pose, Swing, To
from kiosk.drawing.people.shoes import LIFTED_REACH

FOOT = 12.0  # from ankle to ground


@dataclass(frozen=True)
class Widths:
    """How much of shoulders and hips is seen on the near and the far side."""

    near: float
    far: float
    near_shoulder: float
    far_shoulder: float
    near_hip: float
    far_hip: float


FRONT = Widths(1.0, 1.0, 1.0, 1.0, 0.58, 0.58)
QUARTER = Widths(0.98, 0.82, 0.92, 0.70, 0.55, 0.30)


@dataclass
class Skeleton:
    """Solved joints by name, and the spine the clothes hang on."""

    look: Look
    pose: Pose
    at: dict[str, Point]
    spine: list[Point]
    widths: Widths
    neck: tuple[Point, Point]
    head_tilt: float
    wrist: dict[str, float] = field(default_factory=dict)  # the way each hand points

    @property
    def body(self) -> Body:
        return self.look.body

    def frame(self, u: float, v: float) -> Point:
        """A point of the trunk: along the spine, and sideways in figure units."""
        place, way = spot(self.spine, max(0.0, min(1.0, u)))
        if u > 1:
            place = plus(place, times(way, (u - 1) * self.body.torso))
        elif u < 0:
            place = plus(place, (0, -u * self.body.torso))
        return plus(place, times(across(way), v))


def solve(look: Look, pose: Pose) -> Skeleton:
    """Plant a posed body on the ground at the origin."""
    body, widths = look.body, FRONT if pose.front or pose.back else QUARTER
    up = polar((0, 0), 180 - pose.lean, 1)
    forward = across((-up[0], -up[1]))
    pelvis: Point = (0.0, 0.0)
    chest = times(up, body.torso)
    middle = plus(times(chest, 0.5), times(forward, -pose.bend))
    top = unit(minus(chest, along(middle, chest, 0.25)))
    sideways = (-top[1], top[0])

    def shoulder(side: float, drop: float) -> Point:
        place = plus(chest, times(sideways, body.shoulder * 0.86 * side))
        return plus(place, times(top, -body.shoulder * drop + pose.shrug))

    at = {
        "pelvis": pelvis, "top": chest, "middle": middle,
        "shN": shoulder(-widths.near_shoulder, 0.36), "shF": shoulder(widths.far_shoulder, 0.34),
        "hipN": (-body.hip * widths.near_hip, 0.0), "hipF": (body.hip * widths.far_hip, 0.0),
    }
    at["kneeN"], at["footN"] = _leg(body, at["hipN"], _damped(look, pose, pose.near_leg))
    at["kneeF"], at["footF"] = _leg(body, at["hipF"], _damped(look, pose, pose.far_leg))
    lift = (0.0, -_lowest(look, pose, at) - pose.rise)
    at = {name: plus(place, lift) for name, place in at.items()}
    skeleton = Skeleton(look, pose, at, _spine(at, pose), widths, ((0, 0), (0, 0)), 0.0)
    _place_head(skeleton, top)
    _place_arms(skeleton)
    return skeleton


def heel_up(pose: Pose, side: str) -> bool:
    """Whether the heel on that side ("N" or "F") is lifted towards the reader."""
    return pose.heel == {"N": "near", "F": "far"}[side]


def _damped(look: Look, pose: Pose, leg: Swing | Knees) -> Swing | Knees:
    """Long skirts shorten the stride: at full swing a walk would make a tent of them."""
    long = look.clothes.garment == "long" and look.clothes.skirt > 0.8
    if long and pose.seat is None and isinstance(leg, Swing):
        return Swing(leg.upper * 0.55, leg.lower * 0.55)
    return leg


def _leg(body: Body, hip: Point, leg: Swing | Knees) -> tuple[Point, Point]:
    if isinstance(leg, Knees):
        size = body.thigh / 76
        return times(leg.knee, size), times(leg.ankle, size)
    knee = polar(hip, leg.upper, body.thigh)
    return knee, polar(knee, leg.lower, body.shin)


def seat_height(look: Look, seat: float) -> float:
    """How high a seat is for this body; poses give it for a hip of 38, a woman's."""
    return seat * look.body.hip / 38


def _lowest(look: Look, pose: Pose, at: dict[str, Point]) -> float:
    """How far the ground is below the pelvis."""
    if isinstance(pose.seat, int | float):
        return seat_height(look, pose.seat)
    shoe = look.body.shoe

    def toes(angle: float) -> float:
        down = math.sin(math.radians(min(90.0, max(0.0, angle))))
        return 26 * shoe * down if abs(angle) > 40 else 0.0

    def sole(side: str, angle: float) -> float:
        return LIFTED_REACH * shoe if heel_up(pose, side) else max(FOOT, toes(angle))

    soles = max(
        at["footN"][1] + sole("N", pose.near_foot), at["footF"][1] + sole("F", pose.far_foot)
    )
    if pose.seat is None:
        return soles
    if pose.seat == "feet":
        return max(soles, look.body.hip * 0.72)
    return max(
        look.body.hip * 0.72, at["kneeN"][1] + 14, at["kneeF"][1] + 14,
        at["footN"][1] + max(FOOT * 0.8, toes(pose.near_foot) * 0.85),
        at["footF"][1] + max(FOOT * 0.8, toes(pose.far_foot) * 0.85),
    )


def _spine(at: dict[str, Point], pose: Pose) -> list[Point]:
    middle = at["middle"] if abs(pose.bend) > 0.5 else along(at["pelvis"], at["top"], 0.5)
    return limb([at["pelvis"], middle, at["top"]], 0.9)


def _place_head(skeleton: Skeleton, top: Point) -> None:
    look, pose, at = skeleton.look, skeleton.pose, skeleton.at
    body, size, turn = look.body, look.body.head, pose.head
    facing = -1 if turn.flip else 1
    forward = turn.forward if turn.forward is not None else (0 if pose.front or pose.back else 3)
    neck = plus(plus(at["top"], times(top, body.neck)), (forward, 0))
    tilt = turn.tilt + pose.lean * 0.45
    side = turn.turn > 1.2  # seen from the side
    back = facing * (1.0 if look.scarf and not side else 3.0 * size * min(turn.turn, 1.2))
    centre = rotated((neck[0] - back, neck[1] - 38 * size * look.jaw[1]), tilt, neck)
    skeleton.neck = (plus(at["top"], times(top, -2)), neck)
    skeleton.head_tilt = tilt

    def on_head(x: float, y: float) -> Point:
        return rotated((centre[0] + x * facing * size, centre[1] + y * size), tilt, centre)

    at.update(
        chest=along(at["pelvis"], at["top"], 0.72), belly=along(at["pelvis"], at["top"], 0.35),
        neck=neck, head=centre, mouth=on_head(36 if side else 14 * turn.turn, 31),
        chin=on_head(26 if side else 12, 46),
        brow=on_head(34 if side else 20, -22), crown=on_head(0, -52), cheekN=on_head(-26, 26),
        cheekF=on_head(36, 26),
        earN=on_head(-12 if side else -30 if turn.turn > 0.5 else -46, 8),
        earF=on_head(44, 8), lap=plus(at["pelvis"], (body.hip * 0.8, -body.hip * 0.5)),
        at=(0.0, 0.0),
    )


def _place_arms(skeleton: Skeleton) -> None:
    pose, at = skeleton.pose, skeleton.at
    for side, arm, palm in (("N", pose.near_arm, pose.near_palm),
                            ("F", pose.far_arm, pose.far_palm)):
        elbow, wrist = _arm(skeleton, at["sh" + side], arm)
        angle = direction(elbow, wrist) if palm is None else palm
        at["elbow" + side], at["wrist" + side] = elbow, wrist
        at["hand" + side] = polar(wrist, angle, skeleton.body.hand * 0.55)
        skeleton.wrist[side] = angle


def _arm(skeleton: Skeleton, shoulder: Point, arm: Swing | To) -> tuple[Point, Point]:
    body = skeleton.body
    if isinstance(arm, Swing):
        elbow = polar(shoulder, arm.upper, body.upper)
        return elbow, polar(elbow, arm.lower, body.fore)
    # Offsets are given for a trunk of 112 units, a child's.
    size = body.torso / 112 if arm.anchor != "at" else 1.0
    target = plus(named("anchor", arm.anchor, skeleton.at), times((arm.dx, arm.dy), size))
    return reach(shoulder, target, body.upper, body.fore, arm.bend)


