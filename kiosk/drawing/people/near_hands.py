"""Hands as they are drawn near the reader: single fingers with nails, knuckles and creases.

The same frame as in `hands`: wrist (0, 0), fingers towards +y, thumb towards +x, 24 units long.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import (
    Point,
    Points,
    across,
    direction,
    ellipse,
    limb,
    plus,
    smooth,
    spot,
    times,
    tube,
)
from kiosk.drawing.people.marks import on_hand
from kiosk.drawing.people.pen import Pen, fold


@dataclass(frozen=True)
class Finger:
    line: tuple[Point, ...]
    radii: tuple[float, float, float] = (2.8, 2.6, 2.05)  # root, middle, tip
    nail: float | None = None  # how far across the finger it is seen, -1 to 1

    @property
    def bones(self) -> list[Point]:
        return limb(self.line, 0.5)


@dataclass(frozen=True)
class NearHand:
    """Fingers behind the palm, furthest first; fingers over it; creases of the palm."""

    palm: tuple[Point, ...]
    behind: tuple[Finger, ...] = ()
    over: tuple[Finger, ...] = ()
    creases: tuple[tuple[Point, ...], ...] = ()


F = Finger
_PALM: tuple[Point, ...] = (
    (-5.2, -3), (5.2, -3), (8.2, 3), (8.8, 9), (6.6, 13.6), (0, 14.8), (-6.8, 13.4), (-8.4, 9),
    (-7.6, 3),
)
_BACK: tuple[Point, ...] = (
    (-5.2, -3), (5.2, -3), (7.6, 4), (7.2, 10.5), (4, 13.4), (-2.6, 13.6), (-6.4, 11), (-7.2, 4),
)
_PINKY, _SLIM, _THUMB = (2.5, 2.3, 1.8), (2.6, 2.4, 1.9), (3.6, 3.0, 2.3)
# Three fingers curled into the palm, seen from their backs.
_CURLED = tuple(
    F(((x, 7.5), (x * 1.04, 13), (x * 0.9, 15.6)), (2.7, 2.7, 2.4)) for x in (-6.0, -2.4, 1.2)
)
_KNUCKLES = (((-7.2, 10.6), (-5.2, 11)), ((-3.4, 11.3), (-1.4, 11.4)), ((0.4, 11.4), (2.4, 11)))

NEAR: dict[str, NearHand] = {
    "relax": NearHand(
        _BACK,
        behind=(
            F(((-4.6, 10), (-5.4, 16.4), (-3.6, 20.6)), _PINKY, 0.3),
            F(((-1.8, 11), (-2.2, 18.2), (-0.2, 22.8)), _SLIM, 0.3),
            F(((1.2, 11), (1.5, 18.6), (3.2, 23.4)), nail=0.3),
            F(((4, 10.4), (5.4, 17), (6.2, 21.6)), nail=0.3),
        ),
        over=(F(((3.8, 3.6), (8.8, 8.6), (9.6, 15)), _THUMB, 0.2),),
        creases=(((-3.2, 10.6), (-1.8, 10.9)), ((0.4, 11), (1.8, 10.9))),
    ),
    "open": NearHand(
        _PALM,
        behind=(
            F(((-6, 10.5), (-9.2, 17), (-11.2, 22.6)), _PINKY),
            F(((-2.8, 12), (-4.4, 20), (-5.4, 26.4)), _SLIM),
            F(((0.8, 12.5), (1.2, 21), (1.5, 28))), F(((4.8, 11.5), (7, 19.4), (8.4, 25.6))),
            F(((4.6, 3.4), (11, 8), (15.6, 13)), _THUMB),
        ),
        creases=(((4.6, 12.4), (1.2, 8.6), (2.6, 1.6)), ((-7, 9.6), (-1.4, 8.8), (4.4, 12.6)),
                 ((-7.2, 6), (-2, 6.4), (2.2, 9.6))),
    ),
    # Palm up, to give something or to ask.
    "offer": NearHand(
        _PALM,
        behind=(
            F(((-5.6, 10.5), (-7.4, 16.6), (-7, 21.6)), _PINKY),
            F(((-2.6, 12), (-3.6, 19.6), (-2.8, 24.8)), _SLIM),
            F(((0.8, 12.5), (0.8, 20.2), (1.6, 26))), F(((4.6, 11.5), (5.6, 18.6), (6, 24))),
            F(((4.6, 3.4), (10.8, 7), (14.6, 12.4)), _THUMB),
        ),
        creases=(((4.6, 12.4), (1.2, 8.6), (2.6, 1.6)), ((-7, 9.6), (-1.4, 8.8), (4.4, 12.6))),
    ),
    "fist": NearHand(
        ((-5.2, -3), (5.2, -3), (8.8, 3.6), (9, 9.6), (6.4, 13), (-1, 13.6), (-7.4, 12.2),
         (-8.8, 8), (-8, 3)),
        behind=(*_CURLED, F(((4.8, 7.5), (5.6, 13), (4.8, 15.4)), (2.8, 2.8, 2.4))),
        over=(F(((6, 3.2), (8.6, 9), (2.2, 12.4)), (3.5, 3.2, 2.5), 0.1),),
        creases=_KNUCKLES,
    ),
    "point": NearHand(
        ((-5.2, -3), (5.2, -3), (8.6, 4), (8.4, 10), (4.4, 13.2), (-1, 13.6), (-6.8, 12),
         (-8.4, 8.6), (-7.6, 3)),
        behind=(*_CURLED, F(((5, 8), (6.2, 18.6), (6.6, 28.6)), (3.0, 2.7, 2.1), 0.3)),
        over=(F(((4.6, 3.4), (7.6, 9), (1.8, 12)), (3.4, 3.1, 2.5), 0.1),),
        creases=_KNUCKLES[:2],
    ),
    "flat": NearHand(
        _BACK,
        behind=(
            F(((3.4, 3.6), (8.4, 8.8), (9.8, 15.2)), _THUMB, 0.3),
            F(((-4.4, 10.4), (-5.2, 17), (-4.4, 21.8)), _PINKY, 0.0),
            F(((-1.6, 11), (-1.9, 19.4), (-1.3, 25)), _SLIM, 0.0),
            F(((1.4, 11.2), (1.9, 20), (2.0, 26.6)), nail=0.0),
            F(((4.2, 10.4), (5.2, 18.2), (5.2, 24.4)), nail=0.0),
        ),
        creases=(((-3.4, 10.2), (-2, 10.6)), ((0, 10.9), (1.4, 10.8)), ((3, 10.4), (4.2, 9.8))),
    ),
    "cup": NearHand(
        ((-5.5, -3), (5.5, -3), (8.8, 2.4), (10.6, 8), (9.4, 14.4), (3, 16.8), (-4, 12.6),
         (-7, 5)),
        behind=(
            F(((4, 8), (11, 12.6), (18, 12), (20.8, 8.8)), _SLIM),
            F(((3.6, 10), (10.6, 15.2), (18.2, 14.6), (21.6, 11))),
            F(((3, 12), (9.6, 17.8), (17.2, 17.8), (20.4, 14.4))),
        ),
        over=(F(((4, 1.4), (10.8, 3.4), (15.6, 7.4)), _THUMB, 0.3),),
        creases=(((9, 4.6), (6.6, 9.6), (9, 14)),),
    ),
    "grip": NearHand(
        ((-5.5, -3), (5.5, -3), (8.3, 3), (8.6, 8), (7, 11), (0, 12), (-7.2, 10.6), (-8.8, 7),
         (-8, 2)),
        behind=tuple(
            F(((x, 5), (x * 1.06, 11.4), (x, 14.8)), (2.5, 2.5, 2.3))
            for x in (-6.2, -2.1, 2.0, 5.9)
        ),
        over=(F(((6.2, 2.6), (10.2, 7.4), (7.6, 12)), (3.2, 2.8, 2.2), 0.2),),
        creases=(((-6.9, 9.2), (-5.4, 9.5)), ((-2.8, 9.8), (-1.4, 9.9)), ((1.4, 9.8), (2.8, 9.6))),
    ),
    "pinch": NearHand(
        ((-5.2, -3), (5.2, -3), (8.2, 4), (7.4, 9.4), (3.4, 13), (-2, 13.8), (-7, 12.4),
         (-8.4, 8.6), (-7.6, 3)),
        behind=(*_CURLED, F(((4.6, 8), (9.4, 13.6), (8.6, 21.4)), (2.9, 2.6, 2.0), 0.4)),
        over=(F(((4.6, 3.4), (11, 8.6), (10.8, 17.6)), (3.4, 2.9, 2.2), 0.1),),
        creases=_KNUCKLES[:2],
    ),
    # Thumb, finger and middle finger round a spoon, a pencil, a piece of chalk.
    "pen": NearHand(
        ((-5.2, -3), (5.2, -3), (8.2, 4), (7.4, 9.4), (3.4, 13), (-2, 13.8), (-7, 12.4),
         (-8.4, 8.6), (-7.6, 3)),
        behind=(
            *_CURLED[:2], F(((1.4, 8.5), (6, 14.6), (8.2, 19.8)), _SLIM, 0.3),
            F(((4.6, 8), (10, 12.8), (10.4, 20.8)), (2.9, 2.6, 2.0), 0.3),
        ),
        over=(F(((4.6, 3.4), (11.4, 7.4), (11.8, 16.2)), (3.4, 2.9, 2.2), 0.1),),
        creases=_KNUCKLES[:1],
    ),
}


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
