"""Hands as they are drawn near the reader: single fingers with nails, knuckles and creases.

Their shapes are in `near_hand_shapes`.
"""

from collections.abc import Sequence

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import (
    Point,
    Points,
    across,
    direction,
    ellipse,
    plus,
    smooth,
    spot,
    times,
    tube,
)
from kiosk.drawing.people.marks import on_hand
from kiosk.drawing.people.near_hand_shapes import Finger, NearHand
from kiosk.drawing.people.pen import Pen, fold


def near_hand(pen: Pen, shape: NearHand, width: float) -> str:
    """The hand in its own frame; `width` is half a contour's stroke there."""
    palm, line = smooth(shape.palm), pen.skin_line
    drawn = stroke(palm, line, width * 2)
    drawn += "".join(_finger(pen, finger, width) for finger in shape.behind)
    drawn += fill(palm, pen.skin) + clipped(_palm_form(pen), pen.canvas.clip(palm))
    drawn += "".join(
        fold(crease, 0.9, line, 0.42) if len(crease) > 2 else fold(crease, 1.5, pen.skin_shade)
        for crease in shape.creases
    )
    drawn += "".join(_finger(pen, finger, width, rooted=True) for finger in shape.over)
    marks = on_hand(pen)
    if marks:
        outlines = [_outline(finger)[0] for finger in (*shape.behind, *shape.over)]
        drawn += clipped(marks, pen.canvas.clip([palm, *outlines]))
    return drawn


def _outline(finger: Finger) -> tuple[str, str]:
    root, middle, tip = finger.radii
    return tube(finger.bones, ((0, root), (0.55, middle), (1, tip)), count=9,
                caps=(True, True), roundness=0.95)


def _palm_form(pen: Pen) -> str:
    """The side away from the light, and the light on the ball of the thumb."""
    shade = smooth([(-14, -6), (-4.6, -5), (-4.4, 4), (-5.4, 10), (-3, 18), (-14, 20)])
    light = pen.grade("#fff3dc")
    glow = pen.canvas.radial((0, 0), 1, [(0, light, 0.5), (1, light, 0)])
    return fill(shade, pen.skin_shade, 0.7) + (
        f'<circle r="1" fill="{glow}" transform="translate(3,4.4) scale(6.4,7)"/>'
    )


def _finger(pen: Pen, finger: Finger, width: float, rooted: bool = False) -> str:
    """One finger with its own line; a rooted one grows out of the palm without a seam."""
    closed, opened = _outline(finger)
    drawn = stroke(opened if rooted else closed, pen.skin_line, width * 2)
    drawn += fill(closed, pen.skin) + _finger_form(pen, finger)
    if finger.nail is not None:
        drawn += _nail(pen, finger, finger.nail)
    return drawn


def _finger_form(pen: Pen, finger: Finger) -> str:
    """Shade along one side and a crease at the middle joint."""
    bones, (_, middle, tip) = finger.bones, finger.radii
    side = [_beside(bones, t, middle * 0.62) for t in (0.3, 0.55, 0.8, 0.94)]
    joint = [_beside(bones, 0.56, middle * k) for k in (-0.6, 0.0, 0.6)]
    return fold(side, tip * 1.1, pen.skin_shade, 0.7, (0.6, 0.8)) + fold(
        joint, 0.8, pen.skin_line, 0.3
    )


def _beside(bones: Points, t: float, out: float) -> Point:
    place, way = spot(bones, t)
    return plus(place, times(across(way), out))


def _nail(pen: Pen, finger: Finger, aside: float) -> str:
    bones: Sequence[Point] = finger.bones
    tip = finger.radii[2]
    place, way = spot(bones, 0.97)
    at = plus(plus(place, times(across(way), -tip * aside)), times(way, tip * 0.25))
    nail = ellipse((0, 0), tip * 0.56 * (1 - abs(aside) * 0.4), tip * 0.78)
    colour = mix(pen.skin, pen.grade("#fff0e6"), 0.6)
    drawn = fill(nail, colour, 0.95) + stroke(nail, pen.skin_line, 0.55, 0.5)
    return group(drawn, placed(at, rotate=-direction((0, 0), way)))
