"""Crutches, a carrier bag and a shoulder bag, for those who have them with them.

They know the joints of the one who holds; nothing is a symbol here, and nobody leans on pity.
"""

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.paths import Point, along, ellipse, minus, plus, polygon, smooth
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.trunks import front_edge
from kiosk.drawing.people.worn import cord

WOOD, PAD, RUBBER = "#c08a52", "#54465a", "#4a4458"
SATCHEL = "#b7795b"
BAG = "#dfe6ee"  # a plain carrier bag, a little see-through


def crutches(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A crutch in each hand: pad under the arm, grip in the hand, foot on the ground."""
    return {
        "near_hand_behind": _crutch(pen, s, "N"), "far_hand_behind": _crutch(pen, s, "F"),
    }


def _crutch(pen: Pen, s: Skeleton, side: str) -> str:
    """One crutch: two bars from the pad that meet below the grip and go on as one leg."""
    grip, shoulder = s.at["hand" + side], s.at["sh" + side]
    # Under the arm: towards the trunk, that is forward on both sides of a body that is turned.
    inward = -1 if side == "F" and (s.pose.front or s.pose.back) else 1
    pad = plus(shoulder, (inward * s.body.sleeve[0] * 0.4, s.body.sleeve[0] * 1.15))
    way = minus(grip, pad)
    foot: Point = (grip[0] + (way[0] * 0.55 if way[1] > 40 else 14), -2.0)
    if s.pose.seat is not None:  # laid across the lap, or beside who sits on the ground
        foot = plus(grip, (52, 30))
    low = along(grip, foot, 0.42)
    out = 11.0 * s.body.hand / 30
    drawn = ""
    for k in (-1, 1):
        bar = [plus(pad, (k * out * 0.9, 0)), plus(grip, (k * out, 0)), low]
        drawn += _bar(pen, bar, 5)
    drawn += _bar(pen, [low, foot], 6.4)
    drawn += _bar(pen, [plus(grip, (-out, 0)), plus(grip, (out, 0))], 6, PAD)
    drawn += _bar(pen, [plus(pad, (-out * 1.6, -1)), plus(pad, (out * 1.6, -1))], 12, PAD)
    return drawn + _bar(pen, [plus(foot, (0, -10)), foot], 10, RUBBER)


def _bar(pen: Pen, points: list[Point], width: float, colour: str = WOOD) -> str:
    tone, line = pen.grade(colour), polygon(points, closed=False)
    return stroke(line, pen.mood.line(tone), width + 2 * pen.width) + stroke(line, tone, width)


def carrier_bag(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A full plastic bag that hangs by its handles from a hand, or stands on the ground."""
    side = "N" if s.pose.carries == "near_hand" else "F"
    hand, k = s.at["hand" + side], s.body.hand / 22
    wide, tall = 29 * k, min(78 * k, max(30.0, -hand[1] - 4))
    slot = ("near" if side == "N" else "far") + "_hand_behind"
    if s.pose.seat is not None:  # who sits has set it down in front of the knees
        front = max(s.at[joint][0] for joint in ("kneeN", "kneeF", "footN", "footF"))
        wide, tall = 29 * k, 70 * k
        hand, slot = (front + wide * 1.3, -tall), "behind"

    def at(x: float, y: float) -> Point:
        return plus(hand, (x * wide, y * tall))

    colour = pen.grade(BAG)
    sack = smooth([at(-0.5, 0.30), at(0, 0.36), at(0.5, 0.30), at(0.86, 0.52), at(1.0, 0.84),
                   at(0.78, 1.0), at(0, 1.03), at(-0.78, 1.0), at(-1.0, 0.84), at(-0.86, 0.52)])
    inside = fill(ellipse(at(-0.3, 0.8), wide * 0.55, tall * 0.2), pen.grade("#b98f6a"), 0.5)
    inside += fill(ellipse(at(0.42, 0.74), wide * 0.42, tall * 0.18), pen.grade("#8f9fc4"), 0.55)
    shade = pen.mood.shade(colour)
    for line in ((at(-0.3, 0.34), at(-0.5, 0.6), at(-0.62, 0.9)),
                 (at(0.1, 0.36), at(0.05, 0.62), at(0.16, 0.98)),
                 (at(0.4, 0.34), at(0.62, 0.6), at(0.7, 0.86))):
        inside += fold(line, 2.4, shade)
    drawn = ""
    for side_ in (-1, 1):
        handle = smooth([at(0.04 * side_, 0.02), at(0.26 * side_, 0.16), at(0.4 * side_, 0.36)],
                        closed=False)
        drawn += stroke(handle, pen.mood.line(colour), 4.4 + pen.width) + stroke(handle, colour, 4)
    drawn += form(pen.canvas, pen.mood, sack, colour, width=pen.width, depth=5, inside=inside)
    return {slot: drawn}


def shoulder_bag(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A shoulder bag on the right hip, its strap across the breast or the back.

    A badge is worn on the other side, and stays in sight.
    """
    side = 1 if s.pose.back else -1
    hip, sh, x = s.body.hip, s.body.shoulder, front_edge(s, 0.1)
    end = s.frame(0.10, side * hip * 0.62)
    strap = [s.frame(1.05, -side * sh * 0.42), s.frame(0.62, x + side * sh * 0.12), end]
    drawn = cord(pen, strap, SATCHEL, 7) + _satchel(pen, plus(end, (0, 22)))
    return {"on_back" if s.pose.back else "chest": drawn}


def _satchel(pen: Pen, at: Point) -> str:
    cloth = pen.grade(SATCHEL)
    line, shade = pen.mood.line(cloth), pen.mood.shade(cloth)
    body = smooth([(-30, -22), (0, -25), (30, -22), (33, 4), (28, 28), (0, 31), (-28, 28),
                   (-33, 4)])
    flap = smooth([(-32, -20), (0, -25), (32, -20), (30, 2), (14, 11), (0, 13), (-14, 11),
                   (-30, 2)])
    seam = stroke("M-22 2Q0 16 22 2", shade, 1.6, 0.9)
    button = fill(ellipse((0, 9), 4), pen.grade("#f2e3c8")) + stroke(ellipse((0, 9), 4), line, 1.2)
    drawn = form(pen.canvas, pen.mood, body, cloth, width=pen.width, depth=4)
    drawn += stroke(flap, line, pen.width * 1.4) + fill(flap, cloth) + seam + button
    return group(drawn, placed(at, rotate=-4))
