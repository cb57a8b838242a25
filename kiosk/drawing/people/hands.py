"""Hands: outlines as data, and one drawn at a wrist.

A hand's own frame: wrist (0, 0), fingers towards +y, thumb towards +x, 24 units long.
"""

from dataclasses import dataclass

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.names import named
from kiosk.drawing.paths import Point, limb, smooth, tube
from kiosk.drawing.people.marks import on_hand, round_hand
from kiosk.drawing.people.near_hand_shapes import NEAR
from kiosk.drawing.people.near_hands import near_hand
from kiosk.drawing.people.pen import NEAR_DETAIL, Pen, fold

Finger = tuple[tuple[Point, ...], float, float]  # line, radius at root, radius at tip


@dataclass(frozen=True)
class HandShape:
    """Fingers drawn before the palm and after it, the palm, and the lines between fingers."""

    palm: tuple[Point, ...]
    behind: tuple[Finger, ...] = ()
    over: tuple[Finger, ...] = ()
    lines: tuple[tuple[Point, ...], ...] = ()


SHAPES: dict[str, HandShape] = {
    "relax": HandShape(
        palm=((-5.5, -3), (5.5, -3), (8, 5), (7.4, 13), (5.5, 20), (1, 23.5), (-4, 22), (-7, 14),
              (-7.4, 5)),
        behind=((((4, 4), (9, 8), (10, 14)), 3.4, 2.8),),
        lines=(((2.6, 14.5), (3, 20.5)), ((-1.2, 15.5), (-1.2, 21.5))),
    ),
    "open": HandShape(
        palm=((-5.5, -3), (5.5, -3), (8.6, 4), (8.6, 11), (4, 15), (-4, 15), (-8.4, 11), (-8.2, 4)),
        behind=((((-5.5, 9), (-9.5, 21)), 3.0, 2.5), (((-2, 10), (-3.4, 25)), 3.1, 2.6),
                (((2, 10), (3, 25.5)), 3.1, 2.6), (((5.6, 9), (9, 22)), 3.0, 2.5),
                (((4, 4), (11, 6), (15, 11)), 3.4, 2.7)),
    ),
    "fist": HandShape(
        palm=((-5.5, -3), (5.5, -3), (9, 4), (9.4, 11), (6, 17.5), (-1, 18.5), (-7.5, 16), (-9, 9),
              (-8, 3)),
        over=((((5, 4), (7.5, 9.5), (1.5, 12)), 3.3, 2.9),),
        lines=(((-6, 12.5), (-5.5, 17)), ((-2.2, 13.5), (-2, 18)), ((2.6, 14), (3, 17.8))),
    ),
    "point": HandShape(
        palm=((-5.5, -3), (5.5, -3), (8.6, 4), (8.8, 11), (4.4, 16.5), (-1, 17.5), (-6.8, 15),
              (-8.4, 9), (-7.6, 3)),
        behind=((((5.2, 8), (6, 19), (6.2, 28)), 3.1, 2.4),),
        over=((((4.5, 3.5), (7, 9), (2, 12)), 3.2, 2.8),),
        lines=(((-4.6, 12), (-4.2, 16)), ((-0.6, 13), (-0.4, 17))),
    ),
    "flat": HandShape(
        palm=((-5, -3), (5, -3), (6.6, 6), (5.8, 15), (3.6, 23), (0, 26), (-3.4, 23), (-5.8, 14),
              (-6.2, 5)),
        behind=((((3, 4), (8.5, 9), (10, 15)), 3.2, 2.5),),
        lines=(((1.4, 15), (1.4, 23)), ((-2, 15), (-1.6, 22.5))),
    ),
    "cup": HandShape(
        palm=((-5.5, -3), (5.5, -3), (9, 3), (12, 10), (18, 14), (19, 18.5), (12, 20.5), (3, 18.5),
              (-4, 13), (-7, 5)),
        over=((((4, 1), (11, 3), (15, 7)), 3.1, 2.6),),
        lines=(((9, 15.5), (15.5, 17.6)), ((5, 12), (9, 15))),
    ),
    "grip": HandShape(
        palm=((-5.5, -3), (5.5, -3), (8.5, 3), (9.4, 9), (7.8, 14.5), (0, 16), (-7.6, 14), (-9, 8),
              (-8, 2)),
        lines=(((-4, 8), (-4, 15)), ((0, 8.5), (0, 15.6)), ((4, 8), (4, 15))),
    ),
    # Finger and thumb hold something small up to be seen.
    "pinch": HandShape(
        palm=((-5.5, -3), (5.5, -3), (8.4, 4), (8.0, 10), (3.5, 15.5), (-2, 17), (-7, 14.5),
              (-8.4, 9), (-7.6, 3)),
        behind=((((4.8, 8), (8.4, 15), (7.2, 22)), 3.0, 2.3),),
        over=((((4.6, 3.5), (10.6, 9), (10.4, 17)), 3.1, 2.3),),
        lines=(((-4.4, 11.5), (-4.0, 15.6)), ((-0.8, 12.4), (-0.4, 16.4))),
    ),
}
PALM_SHADE: tuple[Point, ...] = ((-12, -4), (-4, -4), (-3.5, 8), (-2, 16), (-1, 28), (-14, 28))


def hand(pen: Pen, kind: str, wrist: Point, angle: float, *, flip: bool = False) -> str:
    """A hand at a wrist, fingers in the limb direction `angle`; `flip` turns the thumb over."""
    if pen.detail >= NEAR_DETAIL or kind not in SHAPES:
        return _near(pen, kind, wrist, angle, flip)
    shape = SHAPES[kind]
    outlines = [
        *(_finger(finger) for finger in shape.behind), smooth(shape.palm),
        *(_finger(finger) for finger in shape.over),
    ]
    size = pen.look.body.hand / 24 * 1.14
    line = pen.skin_line
    drawn = "".join(stroke(data, line, pen.width * 2 / size) for data in outlines)
    drawn += "".join(fill(data, pen.skin) for data in outlines)
    shade = fill(smooth(PALM_SHADE), pen.skin_shade, 0.75)
    drawn += clipped(shade + on_hand(pen), pen.canvas.clip(outlines))
    if shape.over:
        # The thumb lies on the palm: it needs its own line again.
        thumbs = [_finger(finger) for finger in shape.over]
        drawn += "".join(stroke(data, line, pen.width * 1.1 / size)
                         + fill(data, pen.skin) for data in thumbs)
    drawn += "".join(fold(points, 1.5, line, 0.75, (0.5, 0.5)) for points in shape.lines)
    drawn += round_hand(pen)
    return group(drawn, placed(wrist, rotate=-angle, scale=(-size if flip else size, size)))


def _near(pen: Pen, kind: str, wrist: Point, angle: float, flip: bool) -> str:
    size = pen.look.body.hand / 24 * 1.14
    drawn = near_hand(pen, named("hand", kind, NEAR), pen.width / size) + round_hand(pen)
    return group(drawn, placed(wrist, rotate=-angle, scale=(-size if flip else size, size)))


def _finger(finger: Finger) -> str:
    points, root, tip = finger
    return tube(limb(points, 0.45), ((0, root), (1, tip)), count=8)[0]
