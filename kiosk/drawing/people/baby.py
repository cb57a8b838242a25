"""A baby wrapped in a blanket, asleep or awake; it knows no arms that hold it.

Origin in the middle of the bundle, lying along x with the head towards +x, about 124 units long.
"""

from kiosk.drawing.canvas import clipped, fill, form, group, stroke
from kiosk.drawing.paths import Point, ellipse, number, smooth, tapered
from kiosk.drawing.people.pen import Pen, fold

BLANKET = "#a9dcc6"
LINING = "#e4f5ea"
SKIN = "#ecb995"
WRAP: tuple[Point, ...] = (
    (-66, 6), (-62, -14), (-36, -26), (0, -30), (28, -36), (50, -38), (68, -24), (72, 0), (62, 22),
    (38, 30), (4, 32), (-34, 26), (-58, 18),
)
CREASES: tuple[tuple[tuple[Point, ...], float], ...] = (
    (((30, -34), (14, -8), (22, 24)), 4), (((-58, -8), (-20, 2), (12, 0)), 3.4),
    (((-52, 14), (-18, 16), (14, 12)), 3), (((6, -28), (-10, -14), (-34, -12)), 2.6),
)


def baby(pen: Pen, *, awake: bool = False) -> str:
    """The bundle. The face looks at the reader, its crown to the upper right."""
    cloth = pen.grade(BLANKET)
    shade = pen.mood.shade(cloth)
    creases = "".join(fold(line, width, shade) for line, width in CREASES)
    wrap = form(pen.canvas, pen.mood, smooth(WRAP), cloth, width=pen.width, depth=5, inside=creases)
    return wrap + group(_face(pen, awake), "translate(44,-5) rotate(24)")


def _face(pen: Pen, awake: bool) -> str:
    skin = pen.grade(SKIN)
    line, shade = pen.mood.line(skin), pen.mood.shade_skin(skin)
    lining = pen.grade(LINING)
    hood = smooth([(0, -28), (20, -22), (26, 0), (20, 20), (0, 27), (-20, 20), (-26, 0),
                   (-20, -22)])
    head = smooth([(0, -22), (15, -18), (20.5, -2), (19, 9), (10, 18.5), (0, 20.5), (-10, 18.5),
                   (-19, 9), (-20.5, -2), (-15, -18)])
    drawn = stroke(hood, pen.mood.line(pen.grade(BLANKET)), pen.width * 1.4) + fill(hood, lining)
    drawn += stroke(head, line, pen.width * 1.6) + fill(head, skin)
    cast = fill(smooth([(-24, -26), (24, -26), (21, -12), (0, -17), (-21, -12)]), shade, 0.8)
    drawn += clipped(cast, pen.canvas.clip(head)) + _hair(pen)
    red = pen.grade("#e8765c")
    glow = pen.canvas.radial((0, 0), 1, [(0, red, 0.8), (1, red, 0)])
    for x in (-11.5, 11.5):
        spot = f'transform="translate({number(x)},7) scale(7,5)"'
        drawn += f'<circle r="1" fill="{glow}" opacity=".5" {spot}/>'
    drawn += _open_eyes(pen) if awake else _closed_eyes(pen)
    return drawn + _nose_and_mouth(pen, line, shade)


def _hair(pen: Pen) -> str:
    hair = pen.grade("#4a3023")
    down = smooth([(-14, -17), (0, -22), (14, -17), (9, -14), (3, -16), (-1, -11), (-5, -16),
                   (-9, -14)])
    return fill(down, hair, 0.9)


def _closed_eyes(pen: Pen) -> str:
    ink = pen.grade("#3a1f18")
    lids = "".join(
        fill(tapered([(x - 5, 0), (x - 2, 2.4), (x + 2, 2.4), (x + 5, 0)], 0.9, 0.9, 2.2), ink)
        for x in (-8.5, 8.5)
    )
    brows = "".join(
        fold([(x - 4, -6.4), (x, -7.4), (x + 4, -6.4)], 1.5, ink, 0.5) for x in (-8.5, 8.5)
    )
    return lids + brows


def _open_eyes(pen: Pen) -> str:
    ink = pen.grade("#2a1512")
    return "".join(
        fill(ellipse((x, 0.6), 3.6, 4.2), ink)
        + fill(ellipse((x - 1.2, -0.8), 1.3), pen.grade("#ffffff"))
        for x in (-8.5, 8.5)
    )


def _nose_and_mouth(pen: Pen, line: str, shade: str) -> str:
    nose = fold([(-2.2, 5.6), (0, 6.8), (2.2, 5.6)], 1.6, line, None, (0.6, 0.6))
    lips = fold([(-4, 11.2), (-1.6, 12.8), (1.6, 12.8), (4, 11.2)], 1.9, line, None, (0.8, 0.8))
    return nose + lips + fill(ellipse((0, 15.6), 2.6, 0.9), shade, 0.8)
