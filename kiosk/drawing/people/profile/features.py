"""The features of a face seen from the side: ear, nose, cheek, beard, marks; no hair, no scarf."""

import random

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Corner, Point, ellipse, number, pair, smooth, tapered
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.marks import on_face
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.profile.eye import brow, eye
from kiosk.drawing.people.profile.face import Side
from kiosk.drawing.people.profile.mouth import mouth
from kiosk.drawing.people.tears import drop_at
from kiosk.drawing.people.worn import on_nose


def features(pen: Pen, at: Side, face: Expression, gaze: Point | None) -> tuple[str, str]:
    """What lies on the face, and what lies over the hair (brow, drops, glasses)."""
    look = gaze or face.gaze or (0.2, 0.0)
    drawn = _rings(pen, at, face) + _blush(pen, at, face) + _freckles(pen, at)
    if pen.look.age == "old":
        drawn += _wrinkles(pen, at)
    drawn += _nostril(pen, at) + on_nose(pen, (at.tip[0] - 5, at.tip[1]))
    if pen.look.beard:
        drawn += _beard(pen, at)
    drawn += mouth(pen, at, face.mouth)
    if pen.look.moustache:
        drawn += _moustache(pen, at)
    drawn += on_face(pen, (at.cheek[0] - 6, at.cheek[1] + 1), (at.mouth[0] - 8, at.mouth[1]),
                     (at.tip[0] - 3, at.tip[1]))
    drawn += eye(pen, at.eye, face, look)
    return drawn, brow(pen, at.brow, face.brow) + _drops(pen, at, face) + _glasses(pen, at)


def _blush(pen: Pen, at: Side, face: Expression) -> str:
    red = pen.grade("#e8765c")
    paint = pen.canvas.radial((0, 0), 1, [(0, red, 1), (0.5, red, 0.62), (1, red, 0)])
    strength = number(min(0.75, max(0.06, pen.look.blush + face.flush)))
    return (
        f'<circle r="1" fill="{paint}" opacity="{strength}"'
        f' transform="translate({pair(at.cheek)}) scale(11,8.5)"/>'
    )


def _rings(pen: Pen, at: Side, face: Expression) -> str:
    if not face.rings:
        return ""
    x, y = at.eye[0] - pen.look.eye * 0.34, at.eye[1] + pen.look.eye * 0.42
    shape = smooth([(x - 6, y - 1), (x, y + 2), (x + 5, y), (x, y + 5.2)])
    return fill(shape, pen.skin_shade, face.rings)


def _freckles(pen: Pen, at: Side) -> str:
    if not (pen.look.freckles and pen.detail):
        return ""
    chance = random.Random(5)
    colour = mix(pen.skin, pen.grade("#8a4a2a"), 0.55)
    x, y = at.cheek
    return "".join(
        fill(ellipse((x + chance.uniform(-7, 8), y + chance.uniform(-4.5, 2)), 0.95), colour)
        for _ in range(7)
    )


def _wrinkles(pen: Pen, at: Side) -> str:
    (x, y), (mouth_x, mouth_y) = at.eye, at.mouth
    drawn = fold([(x - 13, y + 7.5), (x - 7, y + 9.6), (x - 1, y + 8)], 1.7, pen.skin_shade)
    for rise, drop in ((0.6, -1.5), (3.2, 4.0)):
        drawn += fold([(x - 16, y + rise), (x - 20.5, y + drop)], 1.4, pen.skin_line, 0.5)
    drawn += fold([(mouth_x - 6, mouth_y - 10), (mouth_x - 12, mouth_y - 3),
                   (mouth_x - 12.5, mouth_y + 3)], 1.6, pen.skin_line, 0.55)
    return drawn + fold([(30, y - 25), (37, y - 23)], 1.4, pen.skin_line, 0.35)


def _nostril(pen: Pen, at: Side) -> str:
    (x, y), k = at.tip, pen.look.nose**0.5
    shade = smooth([(x - 8 * k, y + 2), (x - 4, y + 0.6), (x - 1.6, y + 3), (x - 5, y + 5.2)])
    drawn = fill(shade, pen.skin_shade, 0.7)
    drawn += fold([(x - 8.4 * k, y - 0.6), (x - 9.6 * k, y + 2.6), (x - 7 * k, y + 4.4)], 1.8,
                  pen.skin_line, 0.85)
    if not pen.detail:
        return drawn
    light = mix(pen.skin, pen.grade("#fff3df"), 0.65)
    return drawn + fill(ellipse((x - 3.4, y - 2.2), 1.6 * k, 1.3 * k), light, 0.9)


def _beard(pen: Pen, at: Side) -> str:
    lip, drop, long = at.mouth[1], at.drop, pen.look.jaw[1]
    shape = smooth([
        (1, -6), (-4, 8), (-10, 24), (-4, 39 * long), (12, 48.5 * long + drop * 0.5),
        (29, 51 * long + drop * 0.8), (38.6, lip + 12.5 + drop), (37.4, lip + 8 + drop),
        (32, lip + 6 + drop), (25, lip + 3), (23, lip - 5), (14, lip - 4), (6, 18), (7, 4),
        Corner(8, -9),
    ])
    return fill(shape, mix(pen.skin, pen.hair, pen.look.beard))


def _moustache(pen: Pen, at: Side) -> str:
    x, y = at.mouth[0], at.mouth[1] - 4.6
    shape = smooth([Corner(x + 3.4, y + 1.6), (x + 0.8, y - 3.6), (x - 7, y - 2.4),
                    (x - 14, y + 3), Corner(x - 17, y + 8.4), (x - 8, y + 4.6), (x - 1, y + 4)])
    return fill(shape, pen.hair)


def _drops(pen: Pen, at: Side, face: Expression) -> str:
    x, y = at.eye
    if face.drops in ("sweat", "beads"):
        drawn = drop_at(pen, (x - 24, y - 12), 1.4) if not pen.look.scarf else ""
        return drawn + (drop_at(pen, (x - 20, y + 9), 1.2) if face.drops == "beads" else "")
    if face.drops == "tears":
        stream = [(x - 5, y + 5), (x - 6, at.cheek[1]), (x - 10, at.mouth[1] - 2)]
        water = fill(tapered(stream, 2.4, 6.4, 4.4), pen.grade("#bfe6f5"), 0.92)
        return water + fold([(x - 5.4, y + 8), (x - 8, at.mouth[1] - 6)], 1.4, "#ffffff", 0.9)
    brim = smooth([(x - 9, y + 5), (x - 4, y + 6.4), (x - 0.6, y + 5), (x - 4, y + 8.4)])
    if face.drops in ("tear", "brim"):
        drop = drop_at(pen, (x - 7, at.cheek[1] + 2), 1.15) if face.drops == "tear" else ""
        return fill(brim, pen.grade("#bfe6f5"), 0.8) + drop
    return ""


def _glasses(pen: Pen, at: Side) -> str:
    if not pen.look.glasses:
        return ""
    frame, (x, y) = pen.grade(pen.look.glasses), at.eye
    size = pen.look.eye * 0.76
    lens = ellipse((x + 0.4, y + 0.6), size * 0.56, size)
    drawn = fill(lens, "#ffffff", 0.08) + stroke(lens, frame, 1.9)
    hinge = (x - size * 0.5, y - 1.6)
    drawn += stroke(f"M{pair(hinge)}L{pair((at.ear[0] - 2, y - 2))}", frame, 1.8)
    drawn += stroke(f"M{pair((x + size * 0.5, y - 1))}L{pair((x + size * 0.5 + 2.6, y - 2.4))}",
                    frame, 1.8)
    return drawn + fold([(x - 2, y - 2), (x + 1.6, y - 8)], 1.5, "#ffffff", 0.6)
