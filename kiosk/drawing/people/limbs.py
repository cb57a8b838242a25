"""Limbs as tapered tubes, and legs in their cloth; they know the joints, not the pose behind."""

from dataclasses import dataclass

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import (
    Point,
    Points,
    across,
    direction,
    limb,
    plus,
    spot,
    times,
    tube,
)
from kiosk.drawing.people.artificial_leg import ROLLED, artificial_side, shank, turn_up
from kiosk.drawing.people.joints import Skeleton, heel_up
from kiosk.drawing.people.looks import Radii3
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.pose import Pose
from kiosk.drawing.people.shoes import lifted_shoe, shoe


@dataclass(frozen=True)
class DrawnLeg:
    foot: str
    outline: str
    open_outline: str
    creases: str
    hem: str = ""  # lies over the cloth


def bend(points: tuple[Point, Point, Point]) -> tuple[float, int]:
    """How far a joint is bent (degrees), and to which side."""
    a, b, c = points
    turn = abs((direction(a, b) - direction(b, c) + 180) % 360 - 180)
    cross = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
    return turn, 1 if cross > 0 else -1


def across_limb(line: Points, t: float, start: float, end: float) -> tuple[Point, Point, Point]:
    """Two points either side of a limb at `t`, and the way along it."""
    place, way = spot(line, t)
    return plus(place, times(across(way), start)), plus(place, times(across(way), end)), way


def depth(bent: float) -> float:
    """How far in a crease ends, as a share of the radius: in a sharp bend long ones would cross."""
    return 0.42 if bent > 70 else -0.12


def _trouser(radii: Radii3, pose: Pose) -> tuple[tuple[float, float], ...]:
    """The widths of a trouser leg: standing, its top goes in under the hem of what is over it."""
    if pose.seat is not None:
        return ramp(radii)
    return (0, radii[0] * 0.66), (0.2, radii[0] * 0.5 + radii[1] * 0.46), (0.5, radii[1]), (
        1, radii[2])


def ramp(radii: Radii3) -> tuple[tuple[float, float], ...]:
    return (0, radii[0]), (0.5, radii[1]), (1, radii[2])


def leg(
    pen: Pen, skeleton: Skeleton, side: str, colour: Colour, radii: Radii3, end: float = 0.95
) -> DrawnLeg:
    """One leg: its foot, and the outline of its cloth with creases, to be painted by a garment."""
    at, pose = skeleton.at, skeleton.pose
    joints = at["hip" + side], at["knee" + side], at["foot" + side]
    line = limb(joints, 0.45)
    facing = pose.front or pose.back
    angle = pose.near_foot if side == "N" else pose.far_foot
    flip = (side == "F") if pose.feet_out else (facing and side == "N")
    artificial = artificial_side(pen, pose.back) == side
    foot = (shank if artificial else _ankle)(pen, line, radii) + (
        lifted_shoe(pen, joints[2]) if heel_up(pose, side) else shoe(
            pen, joints[2], angle, side_on=pose.feet_out or not facing, flip=flip, back=pose.back
        )
    )
    outline, open_outline = tube(
        line, _trouser(radii, pose), 0, ROLLED if artificial else end, count=13,
        caps=(True, False),
    )
    hem = turn_up(pen, line, radii, colour) if artificial else ""
    return DrawnLeg(foot, outline, open_outline, _leg_creases(pen, joints, line, radii, colour),
                    hem)


def _ankle(pen: Pen, line: Points, radii: Radii3) -> str:
    clothes = pen.look.clothes
    thin = ((0, radii[0] * 0.7), (0.5, radii[1] * 0.62), (1, radii[2] * 0.55))
    outline = tube(line, thin, 0.75, 1.0, count=6, roundness=0.2)[0]
    if clothes.footwear == "sandal":
        return stroke(outline, pen.skin_line, pen.width * 2) + fill(outline, pen.skin)
    sock = pen.grade(clothes.bottom if clothes.garment in ("dress", "long") else clothes.sock)
    return stroke(outline, pen.mood.line(sock), pen.width * 2) + fill(outline, sock)


def _leg_creases(
    pen: Pen, joints: tuple[Point, Point, Point], line: Points, radii: Radii3, colour: Colour
) -> str:
    shade = pen.mood.shade(colour)
    bent, side = bend(joints)
    drawn = ""
    if bent > 20:
        for t in (0.48, 0.56):
            start, end, _ = across_limb(line, t, side * radii[1], side * radii[1] * depth(bent))
            drawn += fold([start, end], 2.2, shade, None, (2.6, 0.4))
    start, end, _ = across_limb(line, 0.88, radii[2], -radii[2] * 0.2)
    drawn += fold([start, end], 1.8, shade, None, (2.2, 0.4))
    low = across_limb(line, 0.80, -radii[2], 0)[0]
    high = across_limb(line, 0.82, radii[2] * 0.1, 0)[0]
    return drawn + fold([low, high], 1.6, shade, None, (2.0, 0.4))
