"""The features of a face and where they sit: nose, cheeks, wrinkles, beard, tears, glasses.

The face is treated as a sphere that turns from the front (0) to three-quarter (1) and nods from
down (-1) to up (1). It knows no hair and no scarf.
"""

import math
import random
from dataclasses import dataclass

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import (
    Corner,
    Point,
    between,
    ellipse,
    morphed,
    number,
    pair,
    smooth,
    tapered,
)
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.eyes import brow, eye
from kiosk.drawing.people.mouths import mouth
from kiosk.drawing.people.pen import Pen, fold

BEARD_FRONT = [
    (-46, -2), (-44, 22), (-31, 40), (-14, 49), (0, 51), (14, 49), (31, 40), (44, 22), (46, -2),
    (41, 12), (33, 23), (20, 26.5), (0, 22.5), (-20, 26.5), (-33, 23), (-41, 12),
]
BEARD_QUARTER = [
    (-25, 0), (-32, 26), (-22, 42), (-3, 51), (14, 52.5), (29, 47), (39.5, 34), (42.5, 20),
    (43.5, 8), (41.5, 18), (37, 25.5), (29, 27), (16, 23), (-1, 27), (-13, 24), (-20, 12),
]


@dataclass(frozen=True)
class Layout:
    """Where the features lie, in head units."""

    turn: float
    nod: float
    middle: float
    near: float  # x of the near eye
    far: float
    eye_y: float
    brow_y: float
    nose: Point
    mouth: Point
    cheek_y: float

    @property
    def far_squash(self) -> float:
        return 1 - 0.25 * self.turn

    @property
    def near_squash(self) -> float:
        return 1 - 0.02 * self.turn


def layout(pen: Pen, turn: float, nod: float) -> Layout:
    look = pen.look
    angle, spacing = 18 * turn, 25.0 if look.child else 22.5

    def across(degrees: float) -> float:
        return 46 * math.sin(math.radians(degrees))

    long = look.jaw[1]
    eye_y = look.eye_y - nod * 8.5
    mouth_y = 31 * long - nod * 9.5
    nose_y = (19 if look.child else 17) * long - nod * 11
    middle = across(angle)
    return Layout(
        turn, nod, middle,
        near=across(angle - spacing) - 1.5 * turn,
        far=across(angle + spacing) - 3.2 * turn,
        eye_y=eye_y,
        brow_y=eye_y - (15.8 if look.child else 14) + max(0.0, nod) * 3,
        nose=(middle + 5.2 * turn, nose_y),
        mouth=(middle + 1.2 * turn, mouth_y),
        cheek_y=between(eye_y, mouth_y, 0.58),
    )


def features(pen: Pen, at: Layout, face: Expression, gaze: Point | None) -> tuple[str, str]:
    """What lies on the face, and what lies over the hair (brows, drops, glasses)."""
    look = gaze or face.gaze or (0.12 * at.turn, 0.0)
    drawn = _blush(pen, at) + _freckles(pen, at)
    if pen.look.age == "old":
        drawn += _wrinkles(pen, at)
    drawn += _nose(pen, at)
    if pen.look.beard:
        drawn += _beard(pen, at)
    drawn += mouth(pen, at.mouth, face.mouth, at.turn)
    if pen.look.moustache:
        drawn += _moustache(pen, at, face)
    drawn += eye(pen, (at.near, at.eye_y), -1, at.near_squash, face, look)
    drawn += eye(pen, (at.far, at.eye_y), 1, at.far_squash, face, look)
    return drawn, _brows(pen, at, face) + _drops(pen, at, face) + _glasses(pen, at)


def _brows(pen: Pen, at: Layout, face: Expression) -> str:
    near_lift = 2.0 if face.brow.uneven or face.wink else 0.0
    return brow(
        pen, (at.near, at.brow_y), -1, at.near_squash, face.brow, near_lift
    ) + brow(
        pen, (at.far - 0.8 * at.turn, at.brow_y), 1, at.far_squash, face.brow, face.brow.uneven
    )


def _blush(pen: Pen, at: Layout) -> str:
    red = pen.grade("#e8765c")
    paint = pen.canvas.radial((0, 0), 1, [(0, red, 1), (0.5, red, 0.62), (1, red, 0)])
    spots = (
        (at.near - 3.5 - 1.5 * (1 - at.turn), 1.0), (at.far + 3 - 3 * at.turn, 1 - 0.3 * at.turn),
    )
    return "".join(
        f'<circle r="1" fill="{paint}" opacity="{number(pen.look.blush)}"'
        f' transform="translate({pair((x, at.cheek_y))}) scale({number(11.5 * wide)},8.5)"/>'
        for x, wide in spots
    )


def _freckles(pen: Pen, at: Layout) -> str:
    if not (pen.look.freckles and pen.detail):
        return ""
    chance = random.Random(5)
    colour = mix(pen.skin, pen.grade("#8a4a2a"), 0.55)
    return "".join(
        fill(
            ellipse((x + chance.uniform(-8, 8) * wide, at.cheek_y + chance.uniform(-3.5, 3)), 0.95),
            colour,
        )
        for x, wide in ((at.near - 2, 1.0), (at.far + 1, 1 - 0.35 * at.turn))
        for _ in range(6)
    )


def _wrinkles(pen: Pen, at: Layout) -> str:
    y, q = at.eye_y, at.turn
    drawn = ""
    for x, s, k in ((at.near, -1, 1.0), (at.far, 1, 0.8)):
        pouch = [(x - s * 7 * k, y + 8.5), (x + s * k, y + 10.6), (x + s * 7 * k, y + 9)]
        drawn += fold(pouch, 1.7, pen.skin_shade)
        for rise, drop in ((1.0, -0.5), (3.4, 4.4)):
            crow = [(x + s * 11 * k, y + rise), (x + s * 15 * k, y + drop)]
            drawn += fold(crow, 1.4, pen.skin_line, 0.5)
    m, ny, my = at.middle, at.nose[1], at.mouth[1]
    drawn += fold([(m - 11, ny + 2), (m - 15, my - 4), (m - 14, my + 1)], 1.6, pen.skin_line, 0.55)
    far = [(m + 9 - 2 * q, ny + 2), (m + 12 - 4 * q, my - 4), (m + 11.5 - 4 * q, my + 1)]
    drawn += fold(far, 1.6, pen.skin_line, 0.5)
    return drawn + fold([(m - 13, y - 27), (m, y - 28.5), (m + 11, y - 27)], 1.5, pen.skin_line,
                        0.35)


def _nose(pen: Pen, at: Layout) -> str:
    return _quarter_nose(pen, at) if at.turn > 0.35 else _front_nose(pen, at)


def _quarter_nose(pen: Pen, at: Layout) -> str:
    (x, y), k = at.nose, pen.look.nose
    low = k**0.5
    shade = [(x - 5.4 * k, y + 1.5), (x - k, y - 1.4), (x + 3.2 * k, y + 1.8),
             (x + 0.2 * k, y + 4.4 * low), (x - 4.6 * k, y + 4.2 * low)]
    drawn = fill(smooth(shade), pen.skin_shade, 0.75)
    if pen.look.child:
        line = [(x + 1.2 * k, y - 5.6 * k), (x + 4.1 * k, y - 0.6), (x + 3.0 * k, y + 2.8),
                (x - 1.2 * k, y + 3.2)]
        drawn += fill(tapered(line, 0.5, 0.9, 2.2), pen.skin_line)
    else:
        line = [(x + 1.2, at.eye_y + 6), (x + 2.2 * k, y - 5), (x + 3.7 * k, y - 0.4),
                (x + 2.6 * k, y + 2.8), (x - 1.2 * k, y + 3.2)]
        drawn += fill(tapered(line, 0.4, 0.9, 1.8), pen.skin_line)
    wing = [(x - 5.6 * k, y + 0.2), (x - 6.4 * k, y + 2.4), (x - 4.6 * k, y + 3.7)]
    drawn += fold(wing, 1.5, pen.skin_line, 0.75)
    return drawn + _nose_light(pen, (x + 0.6 * k, y - 2.0 * k), k)


def _front_nose(pen: Pen, at: Layout) -> str:
    (x, y), k = at.nose, pen.look.nose
    low = k**0.5
    shade = [(x - 5 * k, y + 1.6), (x, y - 0.6), (x + 5 * k, y + 1.6), (x + 3 * k, y + 4.2 * low),
             (x - 3 * k, y + 4.2 * low)]
    line = [(x - 4 * k, y + 1.6), (x - 1.8 * k, y + 3.6), (x + 1.8 * k, y + 3.6),
            (x + 4 * k, y + 1.6)]
    drawn = fill(smooth(shade), pen.skin_shade, 0.75)
    drawn += fold(line, 2.1, pen.skin_line, None, (0.6, 0.6))
    if not pen.look.child:
        drawn += fold([(x + 4.2, at.eye_y + 3), (x + 3.2 * k, y - 5)], 1.2, pen.skin_line, 0.4)
    return drawn + _nose_light(pen, (x, y - 2.4 * k), k)


def _nose_light(pen: Pen, at: Point, k: float) -> str:
    if not pen.detail:
        return ""
    return fill(ellipse(at, 1.6 * k, 1.2 * k), mix(pen.skin, pen.grade("#fff3df"), 0.65), 0.9)


def _beard(pen: Pen, at: Layout) -> str:
    wide, long = pen.look.jaw
    points = [
        (x * wide**0.5, y * long - at.nod * 3)
        for x, y in morphed(BEARD_FRONT, BEARD_QUARTER, at.turn)
    ]
    return fill(smooth(points), mix(pen.skin, pen.hair, pen.look.beard))


def _moustache(pen: Pen, at: Layout, face: Expression) -> str:
    x, q = at.mouth[0], at.turn
    lift = -2.5 if face.mouth.kind == "open" else -face.mouth.corner * 0.25
    y = at.mouth[1] - 6.2 + lift
    a, b = 17 * (1 + 0.06 * q), 17 * (1 - 0.22 * q)
    points: list[Point] = [
        (x + 0.5, y - 1.8), (x - a * 0.4, y - 2.6), (x - a * 0.8, y + 0.6), Corner(x - a, y + 5.6),
        (x - a * 0.62, y + 4.6), (x - a * 0.25, y + 3.4), (x + 0.5, y + 2.4),
        (x + b * 0.25, y + 3.4), (x + b * 0.62, y + 4.6), Corner(x + b, y + 5.6),
        (x + b * 0.8, y + 0.6), (x + b * 0.4, y - 2.6),
    ]
    return fill(smooth(points), pen.hair)


def _drops(pen: Pen, at: Layout, face: Expression) -> str:
    if face.drops == "sweat" and not pen.look.scarf:
        return _drop(pen, (between(-40, -33, at.turn), -18), 1.5)
    if face.drops == "tears":
        return _stream(pen, at, at.near - 1, 1.0) + _stream(pen, at, at.far + 0.5, 0.85)
    if face.drops == "tear":
        drop = _drop(pen, (at.near - 2.5, at.cheek_y + 1.5), 1.15)
        return drop + _wet(pen, at, at.near, at.near_squash) + _wet(pen, at, at.far, at.far_squash)
    return ""


def _drop(pen: Pen, at: Point, k: float) -> str:
    x, y = at
    shape = smooth([Corner(x, y - 4.6 * k), (x + 2.4 * k, y + 0.4 * k), (x + 2.1 * k, y + 3.4 * k),
                    (x, y + 4.5 * k), (x - 2.1 * k, y + 3.4 * k), (x - 2.4 * k, y + 0.4 * k)])
    light = fill(ellipse((x - 0.9 * k, y + 1.4 * k), 0.7 * k, 1.2 * k), pen.grade("#ffffff"))
    edge = stroke(shape, pen.grade("#5a9fc4"), 0.8)
    return fill(shape, pen.grade("#bfe6f5")) + edge + light


def _stream(pen: Pen, at: Layout, x: float, k: float) -> str:
    y, cheek, low = at.eye_y, at.cheek_y, between(at.cheek_y, at.mouth[1], 0.75)
    shape = smooth([
        (x - 1.4 * k, y + 4.5), (x + 1.2 * k, y + 4.5), (x + 2.2 * k, cheek + 1),
        (x + 3.4 * k, low),
        (x + 2.6 * k, low + 4.6), (x - 0.6 * k, low + 6.2), (x - 3.8 * k, low + 4.4),
        (x - 4.4 * k, low), (x - 2.6 * k, cheek + 1),
    ])
    light = fold([(x - k, y + 9), (x - 2.2 * k, low + 1)], 1.5, "#ffffff", 0.95)
    edge = stroke(shape, pen.grade("#5a9fc4"), 0.7, 0.7)
    return fill(shape, pen.grade("#bfe6f5"), 0.92) + edge + light


def _wet(pen: Pen, at: Layout, x: float, squash: float) -> str:
    """The brim of tears along a lower lid."""
    half, y = pen.look.eye * 0.38 * squash, at.eye_y
    brim = [(x - half, y + 3.2), (x, y + 5.0), (x + half, y + 3.2), (x, y + 7.2)]
    return fill(smooth(brim), pen.grade("#bfe6f5"), 0.75)


def _glasses(pen: Pen, at: Layout) -> str:
    if not pen.look.glasses:
        return ""
    frame, wide, y = pen.grade(pen.look.glasses), pen.look.eye, at.eye_y
    drawn = ""
    for x, squash in ((at.near, at.near_squash), (at.far, at.far_squash)):
        lens = ellipse((x, y + 0.6), wide * 0.82 * squash, wide * 0.76)
        drawn += fill(lens, "#ffffff", 0.06) + stroke(lens, frame, 1.9)
    left, right = at.near + wide * 0.82, at.far - wide * 0.82 * at.far_squash
    top = ((left + right) / 2, y - 3.5)
    bridge = f"M{pair((left, y - 0.6))}Q{pair(top)} {pair((right, y - 0.6))}"
    ear = f"M{pair((at.near - wide * 0.82, y - 1))}L{pair((between(-45, -28, at.turn), y - 3))}"
    glint = fold([(at.near - 9, y - 1), (at.near - 4, y - 7.5)], 1.6, "#ffffff", 0.6)
    return drawn + stroke(bridge, frame, 1.9) + stroke(ear, frame, 1.7) + glint
