"""A baby of eleven months sitting up, awake, with porridge round his mouth; it knows no lap.

Origin under his seat, facing the reader, about 112 units high.
"""

from kiosk.drawing.canvas import clipped, fill, form, group, stroke
from kiosk.drawing.paths import Point, ellipse, limb, number, smooth, tapered, tube
from kiosk.drawing.people.baby import BLANKET, LINING, SKIN
from kiosk.drawing.people.pen import Pen, fold

_PORRIDGE = "#f0b35c"
_HEAD: Point = (4.0, -78.0)


def big_baby(pen: Pen) -> str:
    """The whole of him; a spoon's work is seen on his cheeks, not the spoon."""
    cloth = pen.grade(BLANKET)
    shade = pen.mood.shade(cloth)
    trunk = smooth([(-25, -52), (-31, -26), (-30, -4), (0, 2), (30, -4), (31, -26), (25, -52),
                    (0, -58)])
    creases = fold([(-20, -10), (-4, -14), (12, -8)], 3, shade)
    out = _limb(pen, [(-20, -46), (-38, -40), (-46, -58)], 9, cloth, (-47, -62))
    out += form(pen.canvas, pen.mood, trunk, cloth, width=pen.width, depth=5, inside=creases)
    out += _bib(pen)
    for side in (-1, 1):
        out += _limb(pen, [(side * 14, -8), (side * 34, -14), (side * 48, 0)], 11, cloth,
                     (side * 52, 2))
    out += _limb(pen, [(20, -46), (36, -30), (26, -16)], 9, cloth, (23, -14))
    return out + group(_head(pen), f"translate({number(_HEAD[0])},{number(_HEAD[1])}) rotate(5)")


def _limb(pen: Pen, points: list[Point], radius: float, cloth: str, end: Point) -> str:
    """A sleeve or trouser leg, and the fist or foot that looks out of it."""
    skin = pen.grade(SKIN)
    shape = tube(limb(points, 0.5), ((0, radius), (1, radius * 0.86)), count=9)[0]
    fist = ellipse(end, radius * 0.86, radius * 0.8)
    return form(pen.canvas, pen.mood, fist, skin, width=pen.width, depth=2,
                shade=pen.skin_shade) + form(pen.canvas, pen.mood, shape, cloth, width=pen.width,
                                             depth=3)


def _bib(pen: Pen) -> str:
    cloth = pen.grade(LINING)
    shape = smooth([(-18, -56), (-20, -34), (0, -24), (20, -34), (18, -56), (0, -50)])
    stain = fill(ellipse((-5, -38), 6, 4) + ellipse((7, -44), 4, 3), pen.grade(_PORRIDGE), 0.9)
    return form(pen.canvas, pen.mood, shape, cloth, width=pen.width * 0.8, depth=2, inside=stain)


def _head(pen: Pen) -> str:
    skin = pen.grade(SKIN)
    line, shade = pen.mood.line(skin), pen.mood.shade_skin(skin)
    shape = smooth([(0, -36), (22, -30), (33, -8), (32, 10), (20, 26), (0, 30), (-20, 26),
                    (-32, 10), (-33, -8), (-22, -30)])
    ears = ellipse((-33, 2), 6, 8) + ellipse((33, 2), 6, 8)
    out = stroke(ears, line, pen.width * 1.8) + fill(ears, skin)
    out += form(pen.canvas, pen.mood, shape, skin, width=pen.width, depth=4, shade=shade)
    hair = fill(smooth([(-30, -16), (-24, -32), (0, -40), (24, -32), (30, -16), (16, -25),
                        (4, -20), (-4, -27), (-16, -22)]), pen.grade("#4a3023"))
    tuft = fill(tapered([(0, -36), (4, -46), (12, -48)], 7, 1, 5), pen.grade("#4a3023"))
    red = pen.grade("#e8765c")
    blush = pen.canvas.radial((0, 0), 1, [(0, red, 0.7), (1, red, 0)])
    for x in (-19, 19):
        out += f'<circle r="1" fill="{blush}" transform="translate({x},10) scale(10,7)"/>'
    return out + clipped(hair, pen.canvas.clip([shape])) + tuft + _face(pen, line)


def _face(pen: Pen, line: str) -> str:
    ink, white = pen.grade("#2a1512"), pen.grade("#ffffff")
    eyes = "".join(fill(ellipse((x, 1), 5.4, 6.4), ink) + fill(ellipse((x - 1.8, -1.4), 2), white)
                   for x in (-13, 13))
    brows = "".join(fold([(x - 6, -12), (x, -14.4), (x + 6, -12)], 2.2, ink, 0.55)
                    for x in (-13, 13))
    food = fill(ellipse((-11, 18), 6.5, 4.6) + ellipse((12, 20), 5, 4) + ellipse((2, 26), 5, 3)
                + ellipse((-20, 12), 3, 2.4), pen.grade(_PORRIDGE))
    mouth = smooth([(-10, 13), (0, 15), (10, 13), (6, 22), (0, 24), (-6, 22)])
    smile = stroke(mouth, line, 1.4) + fill(mouth, pen.grade("#8a3a3a"))
    tooth = fill(smooth([(-3, 14.4), (3, 14.4), (2.4, 18), (-2.4, 18)]), white)
    nose = fold([(-3, 8), (0, 10), (3, 8)], 2, line, None, (0.6, 0.6))
    return eyes + brows + food + smile + tooth + nose
