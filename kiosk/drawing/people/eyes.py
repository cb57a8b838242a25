"""Eyes and brows; they know the expression and the look, not the head around them."""

from dataclasses import dataclass, replace

from kiosk.drawing.canvas import clipped, fill, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Point, along, ellipse, number, pair, rotated, tapered
from kiosk.drawing.people.expressions import Brow, Expression
from kiosk.drawing.people.pen import NEAR_DETAIL, Pen, fold

HEAVY = 0.6  # an eye less open than this has a lid over its iris


@dataclass(frozen=True)
class _Opening:
    """Where an eye is open: corners, lid heights; `side` -1 has its outer corner at the left."""

    centre: Point
    width: float
    squash: float
    side: int
    inner: Point
    outer: Point
    up: float
    low: float
    full: float

    def upper_curve(self, height: float, drop: float = 0.0, inset: float = 0.0) -> str:
        """Bezier data from the inner to the outer corner along the upper lid."""
        s, w = self.side, self.width
        a = (self.inner[0] + s * w * 0.10, self.inner[1] - height * 1.42 + inset)
        b = (self.outer[0] - s * w * 0.16, self.outer[1] + drop - height * 1.40 + inset)
        return f"C{pair(a)} {pair(b)} {pair((self.outer[0], self.outer[1] + drop))}"

    def lower_curve(self) -> str:
        s, w = self.side, self.width
        a = (self.outer[0] - s * w * 0.10, self.outer[1] + self.low * 1.32)
        b = (self.inner[0] + s * w * 0.16, self.inner[1] + self.low * 1.32)
        return f"C{pair(a)} {pair(b)} {pair(self.inner)}"


def _opening(pen: Pen, centre: Point, side: int, squash: float, face: Expression) -> _Opening:
    wide = pen.look.eye
    tall = 0.62 if pen.look.child else 0.5
    w = wide * squash
    full = w * tall * 0.80
    up = full * face.opening
    if face.opening >= HEAVY:
        up /= max(squash, 0.7) ** 0.3
    x, y = centre
    return _Opening(
        centre, w, squash, side,
        inner=(x - side * w * 0.5, y + 1.6 - face.slant * 0.3),
        outer=(x + side * w * 0.5, y + 1.0 + face.slant * 0.6),
        up=up, low=w * tall * 0.66 * (1 - face.lower * 1.15), full=full,
    )


def eye(
    pen: Pen, centre: Point, side: int, squash: float, face: Expression, gaze: tuple[float, float]
) -> str:
    """One eye about `centre`; `squash` narrows the far one."""
    if face.closed or (face.wink and side < 0):
        return _closed(pen, centre, side, squash, face.wink_as if face.wink else face.closed)
    if side < 0 and face.squint:
        face = replace(face, opening=face.opening - face.squint, lower=face.lower + face.squint)
    o = _opening(pen, centre, side, squash, face)
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


def _ball(pen: Pen, o: _Opening, face: Expression, gaze: tuple[float, float]) -> str:
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
        drawn += _rays(pen, centre, radius, narrow)
    small = 0.8 if openness < 0.8 else 1.0
    pupil = mix(iris, pen.grade("#120608"), 0.85)
    return drawn + fill(ellipse(centre, radius * 0.56 * narrow * small, radius * 0.6 * small),
                        pupil)


def _rays(pen: Pen, centre: Point, radius: float, narrow: float) -> str:
    """The fine spokes of an iris, in its lower half."""
    light = mix(pen.grade(pen.look.iris), pen.grade("#d9985a"), 0.6)
    return "".join(
        fold([rotated((centre[0], centre[1] + radius * a), angle, centre) for a in (0.6, 0.98)],
             0.8, light, 0.7)
        for angle in (-70, -45, -22, 0, 22, 45, 70)
    ) if narrow > 0.6 else ""


def _crescent(centre: Point, r: float, narrow: float) -> str:
    """The lighter lower edge of an iris."""
    x, y = centre
    left, right = (x - r * 0.82 * narrow, y + r * 0.30), (x + r * 0.82 * narrow, y + r * 0.30)
    n = number
    return (
        f"M{pair(left)}A{n(r * narrow * 0.9)} {n(r * 0.94)} 0 0 0 {pair(right)}"
        f"A{n(r * 1.1)} {n(r * 0.75)} 0 0 1 {pair(left)}Z"
    )


def _lid_shadow(pen: Pen, o: _Opening) -> str:
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


def _lash(pen: Pen, o: _Opening) -> str:
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


def _creases(pen: Pen, o: _Opening, face: Expression) -> str:
    s, w = o.side, o.width
    x, y = o.centre
    under = (
        f"M{pair((o.outer[0] + s * 0.2, o.outer[1] + 0.2))}"
        f"Q{pair((x + s * w * 0.18, o.outer[1] + o.low * 1.25))}"
        f" {pair((x - s * w * 0.12, y + o.low * 1.06 + 0.6))}"
    )
    drawn = stroke(under, pen.skin_line, 0.9, 0.55)
    if pen.detail >= NEAR_DETAIL:
        drawn += _near_lid(pen, o)
    if face.opening > HEAVY and not pen.look.child:
        over = (
            f"M{pair((o.inner[0] + s * w * 0.12, o.inner[1] - o.up * 1.05 - 4))}"
            f"Q{pair((x + s, y - o.up * 1.1 - 5.9))}"
            f" {pair((o.outer[0] - s * w * 0.05, o.outer[1] - o.up * 0.8 - 4.3))}"
        )
        drawn += stroke(over, pen.skin_line, 0.9, 0.5)
    return drawn


def _near_lid(pen: Pen, o: _Opening) -> str:
    """What is seen near by: the soft fold over the lid, and single lashes."""
    s, w = o.side, o.width
    x, y = o.centre
    drawn = ""
    if pen.look.child:
        line = [(o.inner[0] + s * w * 0.16, o.inner[1] - o.up * 1.02 - 3.4),
                (x - s * w * 0.12, y - o.up * 1.06 - 4.8), (x + s * w * 0.2, y - o.up * 1.03 - 5),
                (o.outer[0] - s * w * 0.02, o.outer[1] - o.up * 0.74 - 4.0)]
        drawn += fold(line, 1.2, pen.skin_shade, 0.9)
    ink = pen.grade("#2a1512")
    lashes = ((0.10, 0.62, 3.2), (0.22, 0.92, 2.8)) if pen.look.woman else ()
    for k, rise, long in lashes:
        root = (o.outer[0] - s * w * k, o.outer[1] - o.up * rise - 0.6)
        tip = (root[0] + s * long * 0.8, root[1] - long * 1.1)
        drawn += fill(tapered([root, along(root, tip, 0.5), tip], 1.7, 0.3, 1.0), ink)
    corner = ellipse((o.inner[0] + s * 1.2, o.inner[1] + 0.6), 1.3, 1.1)
    return drawn + fill(corner, pen.grade("#e39a88"), 0.8)


def _heavy_lid(pen: Pen, o: _Opening) -> str:
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


def brow(pen: Pen, centre: Point, side: int, squash: float, shape: Brow, lift: float = 0.0) -> str:
    """One brow; thick at its inner end. `lift` is added for an uneven pair."""
    x, y = centre[0], centre[1] + shape.lift + lift
    reach = pen.look.eye * 0.66 * squash**0.6
    # A thick brow that comes down as far as a thin one looks angry, not firm.
    inner = shape.inner * min(1.0, 4.2 / pen.look.brow) if shape.inner > 0 else shape.inner
    bend = -2.4 - abs(inner) * 0.08
    points = [
        (x - side * reach * 0.95, y + inner - 0.4),
        (x - side * reach * 0.2, y + inner * 0.45 + shape.outer * 0.1 + bend),
        (x + side * reach * 0.5, y + shape.outer * 0.55 - 1.6),
        (x + side * reach * 1.06, y + shape.outer + 2.6),
    ]
    thick = pen.look.brow
    colour: Colour = pen.look.brow_colour or pen.look.hair
    return fill(tapered(points, thick * 0.72, thick * 0.22, thick), pen.grade(colour))
