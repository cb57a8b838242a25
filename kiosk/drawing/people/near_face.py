"""The soft planes of a face that fills the picture: sockets, cheeks, chin; it knows the layout."""

from kiosk.drawing.canvas import Stop, fill
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Point, number, pair, smooth
from kiosk.drawing.people.face_layout import Layout
from kiosk.drawing.people.pen import Pen, fold


def planes(pen: Pen, at: Layout) -> str:
    """Where a face turns from the light, and where it catches it."""
    warm, light = pen.skin_shade, pen.grade("#fff3dc")
    lit = -1 if pen.mood.towards[0] < 0 else 1
    (nose_x, nose_y), (mouth_x, mouth_y), q = at.nose, at.mouth, at.turn
    drawn = _spot(pen, (at.near + 6, at.eye_y - 7), (9, 5), warm, 0.30)
    drawn += _spot(pen, (at.far - 5, at.eye_y - 7), (7.5 - 1.5 * q, 5), warm, 0.30)
    shaded = at.far - 2 if lit < 0 else at.near
    drawn += _spot(pen, (shaded, at.cheek_y + 9), (10, 11), warm, 0.34)
    bright = at.near - 2 if lit < 0 else at.far
    drawn += _spot(pen, (bright, at.cheek_y - 6), (9, 5), light, 0.5)
    bridge = [(nose_x - 3.2, at.eye_y + 1), (nose_x - 2.2, nose_y - 7), (nose_x - 0.8, nose_y - 3)]
    drawn += fold(bridge, 2.2, light, 0.5, (0.6, 0.8))
    drawn += _spot(pen, (mouth_x, mouth_y + 12), (8, 3.6), light, 0.22)
    drawn += _philtrum(pen, (mouth_x, (nose_y + mouth_y) / 2 + 1))
    return drawn + _spot(pen, (mouth_x, mouth_y + 7), (7, 2.6), warm, 0.4)


def _philtrum(pen: Pen, at: Point) -> str:
    x, y = at
    groove = smooth([(x - 1, y - 2), (x + 1, y - 2), (x + 1.9, y + 2.2), (x - 1.9, y + 2.2)])
    return fill(groove, pen.skin_shade, 0.2)


def _spot(
    pen: Pen, at: Point, size: tuple[float, float], colour: Colour, strength: float
) -> str:
    stops: list[Stop] = [(0, colour, 1), (0.55, colour, 0.5), (1, colour, 0)]
    paint = pen.canvas.radial((0, 0), 1, stops)
    return (
        f'<circle r="1" fill="{paint}" opacity="{number(strength)}"'
        f' transform="translate({pair(at)}) scale({number(size[0])},{number(size[1])})"/>'
    )
