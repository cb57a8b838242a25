"""The features of a face: nose, cheeks, wrinkles, beard, eyes and mouth; no hair and no scarf."""

import random

from kiosk.drawing.canvas import fill
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import (
    Corner,
    Point,
    ellipse,
    morphed,
    number,
    pair,
    smooth,
    tapered,
)
from kiosk.drawing.people.brows import brow
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.eyes import eye
from kiosk.drawing.people.face_layout import Layout
from kiosk.drawing.people.marks import on_face
from kiosk.drawing.people.mouths import mouth
from kiosk.drawing.people.near_face import planes
from kiosk.drawing.people.pen import NEAR_DETAIL, Pen, fold
from kiosk.drawing.people.tears import drops, glasses
from kiosk.drawing.people.worn import on_nose

BEARD_FRONT = [
    (-46, -2), (-44, 22), (-31, 40), (-14, 49), (0, 51), (14, 49), (31, 40), (44, 22), (46, -2),
    (41, 12), (33, 23), (20, 26.5), (0, 22.5), (-20, 26.5), (-33, 23), (-41, 12),
]
BEARD_QUARTER = [
    (-25, 0), (-32, 26), (-22, 42), (-3, 51), (14, 52.5), (29, 47), (39.5, 34), (42.5, 20),
    (43.5, 8), (41.5, 18), (37, 25.5), (29, 27), (16, 23), (-1, 27), (-13, 24), (-20, 12),
]


def features(pen: Pen, at: Layout, face: Expression, gaze: Point | None) -> tuple[str, str]:
    """What lies on the face, and what lies over the hair (brows, drops, glasses)."""
    look = gaze or face.gaze or (0.12 * at.turn, 0.0)
    drawn = _rings(pen, at, face) + _blush(pen, at, face) + _freckles(pen, at)
    if pen.look.age == "old":
        drawn += _wrinkles(pen, at)
    if pen.detail >= NEAR_DETAIL:
        drawn += planes(pen, at)
    drawn += _nose(pen, at) + on_nose(pen, at.nose)
    if pen.look.beard:
        drawn += _beard(pen, at)
    drawn += mouth(pen, at.mouth, face.mouth, at.turn)
    if pen.look.moustache:
        drawn += _moustache(pen, at, face)
    drawn += on_face(pen, (at.near - 4, at.cheek_y + 2), at.mouth, at.nose)
    drawn += eye(pen, (at.near, at.eye_y), -1, at.near_squash, face, look)
    drawn += eye(pen, (at.far, at.eye_y), 1, at.far_squash, face, look)
    return drawn, _brows(pen, at, face) + drops(pen, at, face) + glasses(pen, at)


def _brows(pen: Pen, at: Layout, face: Expression) -> str:
    near_lift = 2.0 if face.brow.uneven or face.wink else 0.0
    return brow(
        pen, (at.near, at.brow_y), -1, at.near_squash, face.brow, near_lift
    ) + brow(
        pen, (at.far - 0.8 * at.turn, at.brow_y), 1, at.far_squash, face.brow, face.brow.uneven
    )


def _blush(pen: Pen, at: Layout, face: Expression) -> str:
    red = pen.grade("#e8765c")
    paint = pen.canvas.radial((0, 0), 1, [(0, red, 1), (0.5, red, 0.62), (1, red, 0)])
    spots = (
        (at.near - 3.5 - 1.5 * (1 - at.turn), 1.0), (at.far + 3 - 3 * at.turn, 1 - 0.3 * at.turn),
    )
    strength = number(min(0.75, max(0.06, pen.look.blush + face.flush)))
    return "".join(
        f'<circle r="1" fill="{paint}" opacity="{strength}"'
        f' transform="translate({pair((x, at.cheek_y))}) scale({number(11.5 * wide)},8.5)"/>'
        for x, wide in spots
    )


def _rings(pen: Pen, at: Layout, face: Expression) -> str:
    """Shadows under tired eyes."""
    if not face.rings:
        return ""
    half, drop = pen.look.eye * 0.5, pen.look.eye * (0.42 if pen.look.child else 0.38)
    return "".join(
        fill(
            smooth([(x - half * wide, y), (x, y + 2.2), (x + half * wide, y), (x, y + 5.6)]),
            pen.skin_shade, face.rings,
        )
        for x, wide, y in (
            (at.near, at.near_squash, at.eye_y + drop), (at.far, at.far_squash, at.eye_y + drop)
        )
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
