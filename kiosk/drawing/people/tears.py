"""What lies over a face and its hair: drops of sweat, tears, glasses."""

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.paths import Corner, Point, between, ellipse, pair, smooth
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.face_layout import Layout
from kiosk.drawing.people.pen import Pen, fold


def drops(pen: Pen, at: Layout, face: Expression) -> str:
    if face.drops == "sweat" and not pen.look.scarf:
        # Under a brim it runs at the temple.
        high = 6 if pen.look.cap or pen.look.hat or pen.look.beanie else -18
        return drop_at(pen, (between(-40, -33, at.turn), high), 1.5)
    if face.drops == "beads":
        return _beads(pen, at)
    if face.drops == "brim":
        return _wet(pen, at, at.near, at.near_squash) + _wet(pen, at, at.far, at.far_squash)
    if face.drops == "tears":
        return _stream(pen, at, at.near - 1, 1.0) + _stream(pen, at, at.far + 0.5, 0.85)
    if face.drops == "tear":
        drop = drop_at(pen, (at.near - 2.5, at.cheek_y + 1.5), 1.15)
        return drop + _wet(pen, at, at.near, at.near_squash) + _wet(pen, at, at.far, at.far_squash)
    return ""


def _beads(pen: Pen, at: Layout) -> str:
    """Sweat on forehead and temple: heat."""
    brow = at.brow_y - 9
    places = ((at.near - 15, brow + 13, 1.1), (at.near - 16, at.cheek_y - 4, 1.3),
              (at.far + 3, brow + 5, 0.85))
    return "".join(drop_at(pen, (x, y), size) for x, y, size in places)


def drop_at(pen: Pen, at: Point, k: float) -> str:
    """One drop of water, about 9 long."""
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


def glasses(pen: Pen, at: Layout) -> str:
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
