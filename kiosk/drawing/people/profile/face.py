"""Where a face seen from the side lies, in head units; nothing is drawn.

The head's box is that of `heads`: crown y -52, chin y +48.5, facing right. A nod turns the whole
head, so nothing here moves with it.
"""

from dataclasses import dataclass

from kiosk.drawing.paths import Point, between
from kiosk.drawing.people.expressions import Mouth
from kiosk.drawing.people.looks import Look

#: How far a jaw drops for each unit a mouth is open.
DROP = {"open": 0.62, "speak": 0.6, "o": 0.55, "fear": 0.62, "grin": 0.2, "chatter": 0.34}
#: How far the lips come forward.
FORWARD = {"pout": 2.2, "o": 2.4, "full": 1.0, "grin": -0.6, "open": -0.6, "tight": -1.2}


@dataclass(frozen=True)
class Side:
    """Where features lie, and how far the jaw is dropped."""

    eye: Point  # the front of the eye ball
    brow: Point  # the inner, front end of the brow
    tip: Point  # of the nose
    mouth: Point  # where the lips meet
    cheek: Point
    ear: Point
    drop: float
    lips: float


def side_of(look: Look, mouth: Mouth) -> Side:
    long = look.jaw[1]
    eye_y, mouth_y = look.eye_y, 31 * long
    nose_y = (18.5 if look.child else 17) * long
    reach = 5.6 * look.nose**0.75
    return Side(
        eye=(30.0, eye_y), brow=(32.5, eye_y - (15.4 if look.child else 13.4)),
        tip=(41 + reach, nose_y), mouth=(38.2, mouth_y),
        cheek=(19.0, between(eye_y, mouth_y, 0.6)), ear=(-5.0, 7.0),
        drop=DROP.get(mouth.kind, 0.0) * mouth.opening, lips=FORWARD.get(mouth.kind, 0.0),
    )


def contour_points(look: Look, side: Side) -> list[Point]:
    """The outline of the skull and the face, from the crown over the forehead."""
    wide, long = look.jaw
    (tip_x, tip_y), (_, lip_y), eye_y = side.tip, side.mouth, side.eye[1]
    drop, out, chin = side.drop, side.lips, (wide - 1) * 22
    bridge = 0.30 if look.child else 0.42  # a child's is hollow
    return [
        (-4, -53), (18, -50), (33, -39), (39.6, -24), (40, -11), (37, eye_y - 3),
        (between(37, tip_x, bridge), between(eye_y - 3, tip_y, 0.58)), (tip_x - 1.0, tip_y - 3.2),
        (tip_x, tip_y + 0.6), (tip_x - 2.8, tip_y + 4), (39.4, tip_y + 5.2),
        (40.8 + out, lip_y - 3.6), (38.4 + out * 0.7, lip_y - 0.2 + drop * 0.5),
        (39.6 + out - drop * 0.14, lip_y + 3.6 + drop),
        (36.6 - drop * 0.16, lip_y + 7.4 + drop), (36.8 + chin - drop * 0.22, lip_y + 12.6 + drop),
        (29 + chin - drop * 0.2, 48.5 * long + drop * 0.8), (13, 46.5 * long + drop * 0.5),
        (-3, 39 * long + drop * 0.2), (-13, 28), (-22, 22), (-36, 20), (-47, 6), (-53, -16),
        (-47, -38), (-28, -51),
    ]
