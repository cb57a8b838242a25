"""The one eye and the one brow of a face seen from the side; they know no head around them."""

from kiosk.drawing.canvas import clipped, fill
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Point, ellipse, pair, tapered
from kiosk.drawing.people.expressions import Brow, Expression
from kiosk.drawing.people.pen import Pen, fold

FLAT = 0.64  # how wide an eye is from the side


def eye(pen: Pen, front: Point, face: Expression, gaze: Point) -> str:
    """The eye whose ball ends at `front`."""
    squeezed = face.wink and face.wink_as == "up"
    if face.closed or squeezed:
        return _closed(pen, front, "up" if squeezed else face.closed)
    wide = pen.look.eye * FLAT
    tall = pen.look.eye * (0.62 if pen.look.child else 0.5)
    squint = 0.3 if face.wink else face.squint * 0.5
    up, low = tall * 0.8 * (face.opening - squint), tall * 0.66 * (1 - face.lower * 1.15)
    return _open(pen, front, wide, up, low, face, gaze)


def _open(
    pen: Pen, front: Point, wide: float, up: float, low: float, face: Expression, gaze: Point
) -> str:
    x, y = front
    back = (x - wide, y + 1.4 + face.slant * 0.6)
    over = f"C{pair((back[0] + wide * 0.2, y - up * 1.04))} {pair((x - wide * 0.5, y - up * 1.16))}"
    top = (x - wide * 0.1, y - up * 0.94)
    under = (x - wide * 0.14, y + low * 0.86)
    outline = (
        f"M{pair(back)}{over} {pair(top)}Q{pair((x + 1.6, y - up * 0.1))} {pair(under)}"
        f"C{pair((x - wide * 0.5, y + low * 1.12))} {pair((back[0] + wide * 0.2, y + low * 0.7))}"
        f" {pair(back)}Z"
    )
    drawn = fill(outline, pen.grade("#fffaf0"))
    drawn += clipped(_iris(pen, front, up, low, face, gaze), pen.canvas.clip(outline))
    lid = mix(pen.skin, pen.skin_shade, 0.55)
    if face.opening < 0.7:
        drawn += fill(tapered([(back[0] - 1, back[1] - 2), (x - wide * 0.5, y - up * 1.1 - 3),
                               (top[0] + 1, top[1] - 3)], 2, 3, 6), lid)
    ink, thick = pen.grade("#2a1512"), 3.3 if pen.look.child else 2.9
    lash = [(back[0] - 1.2, back[1] + 0.6), (back[0] + wide * 0.26, y - up * 0.82),
            (x - wide * 0.42, y - up * 1.06), (top[0] + 1.2, top[1] + 0.2)]
    drawn += fill(tapered(lash, 0.9, 2.0, thick), ink)
    wing = pen.look.lash * 0.9
    drawn += fill(tapered([(top[0] - 0.6, top[1]), (top[0] + 2.0 + wing, top[1] - wing * 0.5)],
                          2.4, 0.5), ink)
    crease = [(back[0] + 0.6, back[1] + low * 0.55), (x - wide * 0.5, y + low * 1.02),
              (under[0], under[1] + 0.8)]
    return drawn + fold(crease, 1.1, pen.skin_line, 0.55)


def _iris(pen: Pen, front: Point, up: float, low: float, face: Expression, gaze: Point) -> str:
    radius = pen.look.eye * 0.47 * face.iris
    narrow = radius * 0.58
    x = front[0] - narrow * 0.86 + min(0.4, gaze[0]) * 2.2
    y = front[1] - up * 0.10 + low * 0.06 + gaze[1] * pen.look.eye * 0.14
    iris = pen.grade(pen.look.iris)
    pupil = mix(iris, pen.grade("#120608"), 0.85)
    drawn = fill(ellipse((x, y), narrow, radius * 1.06), iris)
    if pen.detail:
        drawn += fill(ellipse((x, y + radius * 0.55), narrow * 0.7, radius * 0.42),
                      mix(iris, pen.grade("#b8743a"), 0.62), 0.85)
    drawn += fill(ellipse((x + narrow * 0.1, y), narrow * 0.58, radius * 0.6), pupil)
    drawn += fill(ellipse((x - 1, y - up * 1.0), radius, radius * 0.5), pen.grade("#5b3350"), 0.3)
    white = pen.grade("#ffffff")
    glint = ellipse((x - narrow * 0.24, y - radius * 0.42), radius * 0.26, radius * 0.3)
    return drawn + fill(glint, white)


def _closed(pen: Pen, front: Point, kind: str) -> str:
    x, y = front
    wide = pen.look.eye * FLAT + 1
    ink = pen.grade("#2a1512")
    if kind == "up":
        arc = [(x - wide, y + 3.2), (x - wide * 0.55, y - 2.8), (x - 0.5, y + 0.6)]
    elif kind == "tight":
        low = [(x - wide, y + 4), (x - wide * 0.4, y + 3.4), (x + 0.5, y + 2)]
        arc = [(x - wide - 1, y - 1.2), (x - wide * 0.4, y + 1.4), (x + 0.5, y + 2)]
        return fill(tapered(arc, 1.0, 1.4, 3.4), ink) + fold(low, 1.8, ink, 0.8)
    else:
        arc = [(x - wide, y + 1), (x - wide * 0.5, y + 4.6), (x, y + 2.4)]
    drawn = fill(tapered(arc, 1.2, 1.6, 3.6), ink)
    if kind == "down" or pen.look.woman:
        tip = arc[-1]
        lash = [(tip[0] - 1.6, tip[1] + 0.4), (tip[0] + 3.2, tip[1] + 2.0)]
        drawn += fill(tapered(lash, 2.2, 0.6), ink)
    return drawn


def brow(pen: Pen, front: Point, shape: Brow) -> str:
    """The brow; thick at its front end, that is its inner one."""
    x, y = front[0], front[1] + shape.lift + shape.uneven * 0.5
    inner = shape.inner * min(1.0, 4.2 / pen.look.brow) if shape.inner > 0 else shape.inner
    reach = pen.look.eye * 0.95
    points = [
        (x + 1.0, y + inner - 0.2), (x - reach * 0.34, y + inner * 0.5 - 2.6),
        (x - reach * 0.7, y + shape.outer * 0.6 - 1.8), (x - reach, y + shape.outer + 2.4),
    ]
    thick = pen.look.brow
    return fill(tapered(points, thick * 0.66, thick * 0.22, thick),
                pen.grade(pen.look.brow_colour or pen.look.hair))
