"""Eyes; they know the expression and the look, not the head around them."""

from dataclasses import replace

from kiosk.drawing.canvas import clipped, fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Point, ellipse, number, pair, tapered
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.eye_openings import HEAVY, Opening, opening_of
from kiosk.drawing.people.near_eyes import near_lid, rays
from kiosk.drawing.people.pen import NEAR_DETAIL, Pen, fold


def eye(
    pen: Pen, centre: Point, side: int, squash: float, face: Expression, gaze: tuple[float, float]
) -> str:
    """One eye about `centre`; `squash` narrows the far one."""
    if face.closed or (face.wink and side < 0):
        return _closed(pen, centre, side, squash, face.wink_as if face.wink else face.closed)
    if side < 0 and face.squint:
        face = replace(face, opening=face.opening - face.squint, lower=face.lower + face.squint)
    o = opening_of(pen, centre, side, squash, face)
    ball = _ball(pen, o, face, gaze)
    lids = _lash(pen, o) + (_creases(pen, o, face) if pen.detail else "")
    return (_heavy_lid(pen, o) if face.opening < HEAVY else "") + ball + lids


def _closed(pen: Pen, centre: Point, side: int, squash: float, kind: str) -> str:
    x, y = centre
    r = pen.look.eye * squash * 0.52
    ink = pen.grade("#2a1512")
    if kind == "up":
        arc = [(x - r, y + 3.2), (x - r * 0.5, y - 2.2), (x, y - 3.8), (x + r * 0.5, y - 2.2),
               (x + r, y + 3.2)]
    elif kind == "tight":
        out, inn = x + side * r, x - side * r * 0.9
        arc = [(inn, y + 2.4), (x, y + 1.6), (out, y - 1.6)]
        low = [(inn, y + 2.4), (x, y + 3.6), (out, y + 3.8)]
        crease = fold([(inn - side * 0.6, y - 1.4), (inn - side * 2.4, y + 0.4)], 1.5,
                      pen.skin_line, 0.7)
        return fill(tapered(arc, 1.0, 1.4, 3.6), ink) + fold(low, 1.8, ink, 0.8) + crease
    else:
        arc = [(x - r, y), (x - r * 0.5, y + 3.6), (x, y + 4.8), (x + r * 0.5, y + 3.6),
               (x + r, y)]
    drawn = fill(tapered(arc, 1.2, 1.2, 3.6), ink)
    if kind == "down" or pen.look.woman:
        out = x + side * r
        tip = (out + side * 3.2, arc[0][1] + (2.2 if kind == "down" else 1.6))
        drawn += fill(tapered([(out - side * 1.5, arc[0][1] + 0.6), tip], 2.4, 0.6), ink)
    return drawn


def _ball(pen: Pen, o: Opening, face: Expression, gaze: tuple[float, float]) -> str:
    outline = f"M{pair(o.inner)}{o.upper_curve(o.up)}{o.lower_curve()}Z"
    radius = o.width / o.squash * 0.47 * face.iris
    x = o.centre[0] + gaze[0] * o.width * 0.17 - o.side * 0.3
    y = o.centre[1] - o.up * 0.10 + o.low * 0.06 + gaze[1] * o.width * 0.17 / o.squash * 0.9
    if face.opening < HEAVY:
        y = o.centre[1] + 1.5
    inside = _iris(pen, (x, y), radius, o.squash, face.iris) + _lid_shadow(pen, o)
    seen = fill(outline, pen.grade("#fffaf0")) + clipped(inside, pen.canvas.clip(outline))
    return seen + _highlights(pen, (x, y), radius, o.squash)


def _iris(pen: Pen, centre: Point, radius: float, squash: float, openness: float) -> str:
    iris = pen.grade(pen.look.iris)
    narrow = squash**0.5
    drawn = fill(ellipse(centre, radius * narrow, radius * 1.06), iris)
    if pen.detail:
        drawn += fill(
            _crescent(centre, radius, narrow), mix(iris, pen.grade("#b8743a"), 0.62), 0.85
        )
    if pen.detail >= NEAR_DETAIL:
        drawn += rays(pen, centre, radius, narrow)
    small = 0.8 if openness < 0.8 else 1.0
    pupil = mix(iris, pen.grade("#120608"), 0.85)
    return drawn + fill(ellipse(centre, radius * 0.56 * narrow * small, radius * 0.6 * small),
                        pupil)


def _crescent(centre: Point, r: float, narrow: float) -> str:
    """The lighter lower edge of an iris."""
    x, y = centre
    left, right = (x - r * 0.82 * narrow, y + r * 0.30), (x + r * 0.82 * narrow, y + r * 0.30)
    n = number
    return (
        f"M{pair(left)}A{n(r * narrow * 0.9)} {n(r * 0.94)} 0 0 0 {pair(right)}"
        f"A{n(r * 1.1)} {n(r * 0.75)} 0 0 1 {pair(left)}Z"
    )


def _lid_shadow(pen: Pen, o: Opening) -> str:
    s, w = o.side, o.width
    back = (
        f"L{pair((o.outer[0], o.outer[1] + w * 0.13))}"
        f"C{pair((o.outer[0] - s * w * 0.16, o.outer[1] - o.up * 1.40 + w * 0.16))}"
        f" {pair((o.inner[0] + s * w * 0.10, o.inner[1] - o.up * 1.42 + w * 0.16))}"
        f" {pair((o.inner[0], o.inner[1] + w * 0.1))}Z"
    )
    data = f"M{pair(o.inner)}{o.upper_curve(o.up)}{back}"
    return fill(data, pen.grade("#5b3350"), 0.30)


def _highlights(pen: Pen, centre: Point, r: float, squash: float) -> str:
    x, y = centre
    white = pen.grade("#ffffff")
    drawn = fill(ellipse((x - r * 0.34, y - r * 0.42), r * 0.31 * max(squash, 0.85)), white)
    if pen.detail:
        drawn += fill(ellipse((x + r * 0.36, y + r * 0.40), r * 0.15), white, 0.85)
    return drawn


def _lash(pen: Pen, o: Opening) -> str:
    """The upper lash line: a crescent, thickest at the outer corner, with a wing."""
    s, w = o.side, o.width
    thick = 2.5 if pen.look.child else 2.25
    wing = pen.look.lash
    start = (o.inner[0] - s * 0.4, o.inner[1] + 0.5)
    tip = (o.outer[0] + s * wing, o.outer[1] - (wing * 0.55 if wing > 2 else -0.3))
    data = (
        f"M{pair(start)}"
        f"C{pair((o.inner[0] + s * w * 0.10, o.inner[1] - o.up * 1.42 - thick * 0.75))}"
        f" {pair((o.outer[0] - s * w * 0.14, o.outer[1] - o.up * 1.40 - thick * 1.15))} {pair(tip)}"
        f"C{pair((o.outer[0] - s * w * 0.10, o.outer[1] - o.up * 1.22))}"
        f" {pair((o.inner[0] + s * w * 0.14, o.inner[1] - o.up * 1.36))} {pair(start)}Z"
    )
    return fill(data, pen.grade("#2a1512"))


def _creases(pen: Pen, o: Opening, face: Expression) -> str:
    s, w = o.side, o.width
    x, y = o.centre
    under = (
        f"M{pair((o.outer[0] + s * 0.2, o.outer[1] + 0.2))}"
        f"Q{pair((x + s * w * 0.18, o.outer[1] + o.low * 1.25))}"
        f" {pair((x - s * w * 0.12, y + o.low * 1.06 + 0.6))}"
    )
    drawn = stroke(under, pen.skin_line, 0.9, 0.55)
    if pen.detail >= NEAR_DETAIL:
        drawn += near_lid(pen, o)
    if face.opening > HEAVY and not pen.look.child:
        over = (
            f"M{pair((o.inner[0] + s * w * 0.12, o.inner[1] - o.up * 1.05 - 4))}"
            f"Q{pair((x + s, y - o.up * 1.1 - 5.9))}"
            f" {pair((o.outer[0] - s * w * 0.05, o.outer[1] - o.up * 0.8 - 4.3))}"
        )
        drawn += stroke(over, pen.skin_line, 0.9, 0.5)
    return drawn


def _heavy_lid(pen: Pen, o: Opening) -> str:
    """The skin of a lid that has come down over the eye."""
    s, w = o.side, o.width
    lid = mix(pen.skin, pen.skin_shade, 0.55)
    back = (
        f"C{pair((o.outer[0] - s * w * 0.16, o.outer[1] - o.up * 1.40))}"
        f" {pair((o.inner[0] + s * w * 0.10, o.inner[1] - o.up * 1.42))} {pair(o.inner)}Z"
    )
    top = o.upper_curve(o.full)
    edge = stroke(f"M{pair((o.inner[0] + s, o.inner[1] - 2))}{top}", pen.skin_line, 1.0, 0.6)
    return fill(f"M{pair(o.inner)}{top}{back}", lid) + edge
