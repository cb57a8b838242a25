"""Arms in their sleeves, with hand and cuff; they know the joints, not the pose behind them."""

from collections.abc import Callable
from dataclasses import dataclass
from math import radians, sin

from kiosk.drawing.canvas import Pattern, fill, form, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import (
    Point,
    Points,
    along,
    direction,
    limb,
    minus,
    pair,
    plus,
    polygon,
    sides,
    spot,
    times,
    tube,
    unit,
)
from kiosk.drawing.people.hands import hand
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.limbs import across_limb, bend, depth, ramp
from kiosk.drawing.people.looks import Radii3
from kiosk.drawing.people.marks import muddy_sleeve, plaster
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.worn import on_sleeve

#: An arm bent further (degrees) lies on itself: creases across it would run into one another.
SHARP = 95
CUFF = 0.94  # where a sleeve ends along the arm


@dataclass(frozen=True)
class DrawnArm:
    under: str  # the contour that lies under the trunk: the shoulder keeps its outer line
    over: str
    palm: str  # the hand alone


def arm(pen: Pen, skeleton: Skeleton, side: str, held: tuple[str, str] = ("", "")) -> DrawnArm:
    """One arm, its sleeve and its hand; `held` is drawn behind and over the hand."""
    at, pose = skeleton.at, skeleton.pose
    joints = at["sh" + side], at["elbow" + side], at["wrist" + side]
    line = limb(joints, 0.5)
    kind = pose.near_hand if side == "N" else pose.far_hand
    flip = pose.near_hand_flip if side == "N" else pose.far_hand_flip
    radii = pen.look.body.sleeve
    coat = pen.look.clothes.coat
    if coat:
        radii = (radii[0] * 1.1, radii[1] * 1.16, radii[2] * 1.14)
    cloth, end = pen.grade(coat or pen.look.clothes.top), _sleeve_end(pen, side)
    outline, open_outline = tube(line, ramp(radii), 0, end, count=13, caps=(True, False))
    inside = _sleeve_creases(pen, joints, line, radii, cloth)
    if end == CUFF:
        inside += _cuff(pen, line, radii, cloth) + on_sleeve(pen, line, radii)
        inside += muddy_sleeve(pen, line, radii[1])
    sleeve = form(
        pen.canvas, pen.mood, outline, cloth, width=pen.width, depth=5.2, inside=inside,
        contours=[open_outline], pattern=None if coat else _checked_sleeve(pen, line, radii),
    )
    palm = hand(pen, kind, at["wrist" + side], skeleton.wrist[side],
                flip=flip) if kind != "none" else ""
    bare = _forearm(pen, line, radii) if end == CUFF else _bare_arm(pen, side, line, radii, end)
    drawn = held[0] + bare + palm + held[1]
    under = stroke(outline, pen.mood.line(cloth), pen.width * 2)
    hem = _cuff_line if end == CUFF else _rolled
    return DrawnArm(under, drawn + sleeve + hem(pen, line, radii, cloth, end), palm)


def _sleeve_end(pen: Pen, side: str) -> float:
    """How far down the arm its sleeve reaches: rolled up, or up to the shoulder for a plaster."""
    wears = pen.look.wears
    if ("plaster_arm" if side == "N" else "plaster_far_arm") in wears:
        return 0.27
    rolled = {"sleeves_up", "sleeve_up_near" if side == "N" else "sleeve_up_far"}
    return 0.54 if rolled & wears else CUFF


def _bare_arm(pen: Pen, side: str, line: Points, radii: Radii3, end: float) -> str:
    """The arm below a rolled sleeve, with what is on its skin."""
    bare = ((0, radii[0] * 0.80), (0.42, radii[1] * 0.70), (0.62, radii[1] * 0.74),
            (1, radii[2] * 0.52))
    outline = tube(line, bare, end - 0.05, 1.0, count=12, roundness=0.3)[0]
    inside = muddy_sleeve(pen, line, radii[1] * 0.8)
    drawn = form(pen.canvas, pen.mood, outline, pen.skin, width=pen.width, depth=3.4,
                 line=pen.skin_line, shade=pen.skin_shade, inside=inside)
    if end < 0.5:
        place, way = spot(line, end + 0.13)
        drawn += plaster(pen, place, radii[1] / 15, -direction((0, 0), way))
    return drawn


def _rolled(pen: Pen, line: Points, radii: Radii3, cloth: Colour, end: float) -> str:
    """The roll of a sleeve that is pushed up."""
    fat = tuple((t, r * 1.1) for t, r in ramp(radii))
    outline = tube(line, fat, end - 0.075, end + 0.02, count=5, roundness=0.35)[0]
    left, right, _ = across_limb(line, end - 0.03, -radii[1] * 0.9, radii[1] * 0.9)
    roll = mix(cloth, pen.mood.shade(cloth), 0.3)
    return (
        stroke(outline, pen.mood.line(cloth), pen.width * 2) + fill(outline, roll)
        + fold([left, along(left, right, 0.5), right], 1.8, pen.mood.shade(roll))
    )


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
    bent, side = bend(joints)
    drawn = ""
    if bent > SHARP:
        drawn = fold(_hollow(joints, radii[1], bent), 2.6, shade, None, (2.8, 0.4))
    elif bent > 25:
        for t, width, slip in ((0.47, 2.6, -3), (0.56, 2.2, 3)):
            start, end, way = across_limb(line, t, side * radii[1], side * radii[1] * depth(bent))
            middle = plus(along(start, end, 0.55), times(way, slip))
            drawn += fold([start, middle, end], width, shade, None, (width, 0.4))
    start, end, _ = across_limb(line, 0.22, radii[0] * 0.9, radii[0] * 0.2)
    return drawn + fold([start, end], 1.8, shade, 0.8, (2.0, 0.4))


def _hollow(joints: tuple[Point, Point, Point], radius: float, bent: float) -> Points:
    """The crease in a sharp bend: from the notch between the two halves of the arm inwards."""
    shoulder, elbow, wrist = joints
    upper, lower = unit(minus(shoulder, elbow)), unit(minus(wrist, elbow))
    inwards = unit(plus(upper, lower))
    reach = radius / sin(radians((180 - bent) / 2))
    start, end = (plus(elbow, times(inwards, reach - radius * part)) for part in (-0.25, 1.25))
    return [start, plus(along(start, end, 0.5), times(upper, -radius * 0.12)), end]


def _cuff(pen: Pen, line: Points, radii: Radii3, cloth: Colour) -> str:
    clothes = pen.look.clothes
    if clothes.garment == "long" and clothes.trim and not clothes.coat:
        colour = pen.grade(clothes.trim) if clothes.trim != clothes.top else pen.mood.shade(cloth)
    elif clothes.garment == "dress" and not clothes.coat:
        return ""
    else:
        colour = mix(cloth, pen.mood.shade(cloth), 0.6)
    left, right = sides(line, ramp(radii), 0.865, 0.95, 3)
    return fill(polygon(left + right[::-1]), colour)


def _cuff_line(pen: Pen, line: Points, radii: Radii3, cloth: Colour, end: float) -> str:
    left, right = sides(line, ramp(radii), end - 0.001, end, 2)
    bow = plus(along(left[-1], right[-1], 0.5), times(spot(line, end)[1], 2.2))
    data = f"M{pair(left[-1])}Q{pair(bow)} {pair(right[-1])}"
    return stroke(data, pen.mood.line(cloth), pen.width)


def _checked_sleeve(pen: Pen, line: Points, radii: Radii3) -> Pattern | None:
    threads = pen.look.clothes.check
    if not threads:
        return None
    marks: list[tuple[str, Colour]] = []
    for i in range(7):
        left, right = sides(line, ramp(radii), 0.06 + i * 0.14, 0.061 + i * 0.14, 2)
        marks.append((polygon([left[0], right[0]], closed=False), threads[i % len(threads)]))
    for place in (-0.5, 0.35):
        along_arm = [
            across_limb(line, t, radii[1] * place, 0)[0] for t in (0.0, 0.25, 0.5, 0.75, 0.95)
        ]
        # A little back over the shoulder, whose round end is cloth too.
        way = spot(line, 0.0)[1]
        along_arm.insert(0, plus(along_arm[0], times(way, -radii[0])))
        marks.append((polygon(along_arm, closed=False), threads[0 if place < 0 else -1]))

    def pattern(tone: Callable[[Colour], Colour]) -> str:
        return "".join(stroke(data, tone(colour), 2.6, 0.85) for data, colour in marks)

    return pattern
