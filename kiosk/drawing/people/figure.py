"""A whole figure from joints, clothes and head, as parts in painting order.

In figure units, origin on the ground under the pelvis, facing right. It knows one person; where
they stand, how large, and whom they hold is the business of `person` and `groups`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.drawing.canvas import form, group, placed
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Point, along, plus, smooth
from kiosk.drawing.people.arms import arm
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.heads import head, head_from_behind
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.limbs import leg
from kiosk.drawing.people.looks import Radii3
from kiosk.drawing.people.neckwear import collar, drape, neck
from kiosk.drawing.people.overgarments import vest, waistcoat
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.people.pose import Pose
from kiosk.drawing.people.skirts import dress
from kiosk.drawing.people.tops import hoodie, jacket, tunic
from kiosk.drawing.people.trunks import jumper, shirt
from kiosk.drawing.people.winterwear import coat, muffler, shawl
from kiosk.drawing.people.worn import on_trunk

# Painting order of a figure that faces the reader; `Held` markup goes between the parts.
ORDER = (
    "behind", "hair_behind", "under_arms", "far_arm_behind", "near_arm_behind", "legs",
    "between_legs",
    "trunk", "drape", "chest", "far_arm", "near_arm", "before_head", "head",
    "far_arm_top", "near_arm_top", "over",
)
BACK_ORDER = (
    "behind", "under_arms", "far_arm_behind", "near_arm_behind", "chest", "legs", "trunk",
    "drape", "on_back", "far_arm", "near_arm", "before_head", "head", "far_arm_top",
    "near_arm_top", "over",
)


@dataclass
class Figure:
    """A drawn person: parts by name, and the places of their joints."""

    parts: dict[str, str]
    at: dict[str, Point]
    back: bool
    head_size: float
    ground: tuple[float, float] | None  # x and half width of the shadow under it
    pose: Pose

    @property
    def order(self) -> tuple[str, ...]:
        """The names of the parts, furthest first."""
        return BACK_ORDER if self.back else ORDER

    def markup(self) -> str:
        return "".join(self.parts.get(name, "") for name in self.order)


Held = Mapping[str, str]  # markup by the part it joins; "near_hand" and "far_hand" go into hands


def paint(
    pen: Pen, s: Skeleton, face: Expression, gaze: Point | None, held: Held
) -> Figure:
    """A posed, dressed person. `gaze` (1, 1) looks to the facing side and down."""
    pose = s.pose
    near = arm(pen, s, "N", (held.get("near_hand_behind", ""), held.get("near_hand", "")))
    far = arm(pen, s, "F", (held.get("far_hand_behind", ""), held.get("far_hand", "")))
    front = (pose.front or pose.back) if pose.far_arm_front is None else pose.far_arm_front
    hair_behind, head_front = _head(pen, s, face, gaze)
    far_slot = "far_arm_top" if pose.far_arm_top else "far_arm" if front else "far_arm_behind"
    near_slot = "near_arm_top" if pose.near_arm_top else "near_arm"
    if pose.near_arm_behind:
        near_slot = "near_arm_behind"
    parts = {
        "hair_behind": hair_behind,
        "under_arms": near.under + far.under,
        far_slot: far.over,
        near_slot: near.over,
        "legs": _legs(pen, s),
        "trunk": _trunk(pen, s),
        "drape": drape(pen, s) + (muffler(pen, s) if pen.look.muffler else ""),
        "head": head_front,
    }
    if pen.look.shawl:
        parts[near_slot] += shawl(pen, s)
    for name, markup in held.items():
        if not name.startswith(("near_hand", "far_hand")):
            parts[name] = parts.get(name, "") + markup
    # Hands once more, painted only when asked for: fingers that come round another person.
    parts["near_palm"], parts["far_palm"] = near.palm, far.palm
    ground = _ground(s) if pose.grounded else None
    return Figure(parts, dict(s.at), pose.back, s.body.head, ground, pose)


def _ground(s: Skeleton) -> tuple[float, float]:
    """The middle and half width of what stands or sits on the ground."""
    hip = s.body.hip
    xs = [s.at["footN"][0] - 12, s.at["footF"][0] + 18]
    if s.pose.seat is not None:
        xs += [s.at["pelvis"][0] - hip, s.at["kneeN"][0], s.at["kneeF"][0] + 10, s.at["footN"][0]]
    return (min(xs) + max(xs)) / 2, (max(xs) - min(xs)) / 2 + 8


def _head(pen: Pen, s: Skeleton, face: Expression, gaze: Point | None) -> tuple[str, str]:
    turn, size = s.pose.head, s.body.head
    flip = turn.flip
    inner = (pen.turned() if flip else pen).scaled(size)
    if not s.pose.shows_face:
        behind, front = "", head_from_behind(inner)
    else:
        seen = (-gaze[0], gaze[1]) if gaze and flip else gaze
        behind, front = head(inner, turn=turn.turn, nod=turn.nod, face=face, gaze=seen)
    place = placed(s.at["head"], rotate=s.head_tilt, scale=(-size if flip else size, size))
    return group(behind, place), group(front, place)


def _trunk(pen: Pen, s: Skeleton) -> str:
    garments = {
        "jumper": jumper, "shirt": shirt, "dress": dress, "long": dress, "tunic": tunic,
        "hoodie": hoodie, "jacket": jacket,
    }
    garment = garments[pen.look.clothes.garment]
    throat = "" if pen.look.scarf else neck(pen, s)
    drawn = throat + garment(pen, s)
    if pen.look.clothes.waistcoat:
        drawn += waistcoat(pen, s)
    drawn += coat(pen, s) if pen.look.clothes.coat else collar(pen, s)
    if pen.look.clothes.vest:
        drawn += vest(pen, s)
    return drawn + on_trunk(pen, s)


def _legs(pen: Pen, s: Skeleton) -> str:
    if pen.look.clothes.garment in ("dress", "long"):
        return "" if s.pose.lap else _stockings(pen, s)
    return _trousers(pen, s)


def _trousers(pen: Pen, s: Skeleton) -> str:
    colour, radii = pen.grade(pen.look.clothes.bottom), pen.look.body.leg
    far, near = leg(pen, s, "F", colour, radii), leg(pen, s, "N", colour, radii)
    seat = _seat(s, radii)
    shaded = mix(colour, pen.mood.shade(colour), 0.45)
    drawn = far.foot + form(
        pen.canvas, pen.mood, far.outline, shaded, width=pen.width, depth=5, inside=far.creases
    ) + far.hem
    return drawn + near.foot + form(
        pen.canvas, pen.mood, [near.outline, seat], colour, width=pen.width, depth=5,
        inside=near.creases, contours=[near.open_outline, seat],
    ) + near.hem


def _seat(s: Skeleton, radii: Radii3) -> str:
    """The seat of the trousers, that joins both legs to the trunk."""
    hip, w, at = s.body.hip, s.widths, s.at
    # Standing, the top of it goes in under what is worn over it.
    standing = s.pose.seat is None
    wide, top, crotch = (0.62, 0.66, 1.5) if standing else (0.9, 0.98, 0.7)
    return smooth([
        s.frame(0.16, -hip * top * w.near), s.frame(0.16, hip * top * w.far),
        plus(at["hipF"], (radii[0] * wide * 0.96, 2)),
        plus(along(at["hipN"], at["hipF"], 0.5), (0, radii[0] * crotch)),
        plus(at["hipN"], (-radii[0] * wide, 2)),
    ])


def _stockings(pen: Pen, s: Skeleton) -> str:
    colour, radii = pen.grade(pen.look.clothes.bottom), pen.look.body.leg
    drawn = ""
    for side, shaded in (("F", True), ("N", False)):
        one = leg(pen, s, side, colour, radii, end=1.0 if not pen.look.child else 0.97)
        cloth = mix(colour, pen.mood.shade(colour), 0.5) if shaded else colour
        drawn += one.foot + form(pen.canvas, pen.mood, one.outline, cloth, width=pen.width, depth=4)
    return drawn
