"""Arms and legs as tapered tubes in their cloth; they know the joints, not the pose behind them."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.drawing.canvas import Pattern, fill, form, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import (
    Point,
    Points,
    across,
    along,
    direction,
    limb,
    pair,
    plus,
    polygon,
    sides,
    spot,
    times,
    tube,
)
from kiosk.drawing.people.artificial_leg import ROLLED, artificial_side, shank, turn_up
from kiosk.drawing.people.hands import hand
from kiosk.drawing.people.joints import Skeleton, heel_up
from kiosk.drawing.people.looks import Radii3
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.shoes import lifted_shoe, shoe
from kiosk.drawing.people.worn import on_sleeve

CUFF = 0.94  # where a sleeve ends along the arm


@dataclass(frozen=True)
class DrawnArm:
    under: str  # the contour that lies under the trunk: the shoulder keeps its outer line
    over: str
    palm: str  # the hand alone


@dataclass(frozen=True)
class DrawnLeg:
    foot: str
    outline: str
    open_outline: str
    creases: str
    hem: str = ""  # lies over the cloth


def _bend(points: tuple[Point, Point, Point]) -> tuple[float, int]:
    """How far a joint is bent (degrees), and to which side."""
    a, b, c = points
    turn = abs((direction(a, b) - direction(b, c) + 180) % 360 - 180)
    cross = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
    return turn, 1 if cross > 0 else -1


def _across(line: Points, t: float, start: float, end: float) -> tuple[Point, Point, Point]:
    """Two points either side of a limb at `t`, and the way along it."""
    place, way = spot(line, t)
    return plus(place, times(across(way), start)), plus(place, times(across(way), end)), way


def _depth(bent: float) -> float:
    """How far in a crease ends, as a share of the radius: in a sharp bend long ones would cross."""
    return 0.42 if bent > 70 else -0.12


def _ramp(radii: Radii3) -> tuple[tuple[float, float], ...]:
    return (0, radii[0]), (0.5, radii[1]), (1, radii[2])


def arm(pen: Pen, skeleton: Skeleton, side: str, held: tuple[str, str] = ("", "")) -> DrawnArm:
    """One arm, its sleeve and its hand; `held` is drawn behind and over the hand."""
    at, pose = skeleton.at, skeleton.pose
    joints = at["sh" + side], at["elbow" + side], at["wrist" + side]
    line = limb(joints, 0.5)
    kind = pose.near_hand if side == "N" else pose.far_hand
    flip = pose.near_hand_flip if side == "N" else pose.far_hand_flip
    radii = pen.look.body.sleeve
    cloth = pen.grade(pen.look.clothes.top)
    outline, open_outline = tube(line, _ramp(radii), 0, CUFF, count=13, caps=(True, False))
    inside = _sleeve_creases(pen, joints, line, radii, cloth) + _cuff(pen, line, radii, cloth)
    inside += on_sleeve(pen, line, radii)
    sleeve = form(
        pen.canvas, pen.mood, outline, cloth, width=pen.width, depth=5.2, inside=inside,
        contours=[open_outline], pattern=_checked_sleeve(pen, line, radii),
    )
    palm = hand(pen, kind, at["wrist" + side], skeleton.wrist[side],
                flip=flip) if kind != "none" else ""
    drawn = held[0] + _forearm(pen, line, radii) + palm + held[1]
    under = stroke(outline, pen.mood.line(cloth), pen.width * 2)
    return DrawnArm(under, drawn + sleeve + _cuff_line(pen, line, radii, cloth), palm)


def _forearm(pen: Pen, line: Points, radii: Radii3) -> str:
    thin = ((0, 10.0), (0.8, radii[2] * 0.62), (1, radii[2] * 0.52))
    outline = tube(line, thin, 0.7, 1.0, count=6, roundness=0.3)[0]
    return (
        stroke(outline, pen.skin_line, pen.width * 2) + fill(outline, pen.skin)
        + fill(outline, pen.skin_shade, 0.35)
    )


def _sleeve_creases(
    pen: Pen, joints: tuple[Point, Point, Point], line: Points, radii: Radii3, cloth: Colour
) -> str:
    shade = pen.mood.shade(cloth)
    bent, side = _bend(joints)
    drawn = ""
    if bent > 25:
        for t, width, slip in ((0.47, 2.6, -3), (0.56, 2.2, 3)):
            start, end, way = _across(line, t, side * radii[1], side * radii[1] * _depth(bent))
            middle = plus(along(start, end, 0.55), times(way, slip))
            drawn += fold([start, middle, end], width, shade, None, (width, 0.4))
    start, end, _ = _across(line, 0.22, radii[0] * 0.9, radii[0] * 0.2)
    return drawn + fold([start, end], 1.8, shade, 0.8, (2.0, 0.4))


def _cuff(pen: Pen, line: Points, radii: Radii3, cloth: Colour) -> str:
    clothes = pen.look.clothes
    if clothes.garment == "long" and clothes.trim:
        colour = pen.grade(clothes.trim) if clothes.trim != clothes.top else pen.mood.shade(cloth)
    elif clothes.garment == "dress":
        return ""
    else:
        colour = mix(cloth, pen.mood.shade(cloth), 0.6)
    left, right = sides(line, _ramp(radii), 0.865, 0.95, 3)
    return fill(polygon(left + right[::-1]), colour)


def _cuff_line(pen: Pen, line: Points, radii: Radii3, cloth: Colour) -> str:
    left, right = sides(line, _ramp(radii), CUFF - 0.001, CUFF, 2)
    bow = plus(along(left[-1], right[-1], 0.5), times(spot(line, CUFF)[1], 2.2))
    data = f"M{pair(left[-1])}Q{pair(bow)} {pair(right[-1])}"
    return stroke(data, pen.mood.line(cloth), pen.width)


def _checked_sleeve(pen: Pen, line: Points, radii: Radii3) -> Pattern | None:
    threads = pen.look.clothes.check
    if not threads:
        return None
    marks: list[tuple[str, Colour]] = []
    for i in range(7):
        left, right = sides(line, _ramp(radii), 0.06 + i * 0.14, 0.061 + i * 0.14, 2)
        marks.append((polygon([left[0], right[0]], closed=False), threads[i % len(threads)]))
    for place in (-0.5, 0.35):
        along_arm = [
            _across(line, t, radii[1] * place, 0)[0] for t in (0.0, 0.25, 0.5, 0.75, 0.95)
        ]
        # A little back over the shoulder, whose round end is cloth too.
        way = spot(line, 0.0)[1]
        along_arm.insert(0, plus(along_arm[0], times(way, -radii[0])))
        marks.append((polygon(along_arm, closed=False), threads[0 if place < 0 else -1]))

    def pattern(tone: Callable[[Colour], Colour]) -> str:
        return "".join(stroke(data, tone(colour), 2.6, 0.85) for data, colour in marks)

    return pattern


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
        line, _ramp(radii), 0, ROLLED if artificial else end, count=13, caps=(True, False)
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
    bent, side = _bend(joints)
    drawn = ""
    if bent > 20:
        for t in (0.48, 0.56):
            start, end, _ = _across(line, t, side * radii[1], side * radii[1] * _depth(bent))
            drawn += fold([start, end], 2.2, shade, None, (2.6, 0.4))
    start, end, _ = _across(line, 0.88, radii[2], -radii[2] * 0.2)
    drawn += fold([start, end], 1.8, shade, None, (2.2, 0.4))
    low, high = _across(line, 0.80, -radii[2], 0)[0], _across(line, 0.82, radii[2] * 0.1, 0)[0]
    return drawn + fold([low, high], 1.6, shade, None, (2.0, 0.4))
