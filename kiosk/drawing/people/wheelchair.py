"""Rojin's wheelchair: hers, with a bright frame and stickers on its wheels; nobody pushes it.

Origin on the ground under the seat, facing right, for a sitter with a hip of 28. Drawn in two
parts, so that she sits in it and not on a picture of it.
"""

from kiosk.drawing.canvas import fill, form, stroke
from kiosk.drawing.paths import Point, ellipse, pair, polygon, rotated, rounded, smooth
from kiosk.drawing.people.pen import Pen

FRAME, CLOTH, TYRE = "#e08a5a", "#4a4f78", "#4a4458"
STICKERS = ("#f0c27a", "#6fb8b4", "#b9a3d0")  # no three of them are a flag's
WHEEL: Point = (-4.0, -60.0)


def behind_sitter(pen: Pen) -> str:
    """The far wheel, the back and the handles."""
    tyre = form(pen.canvas, pen.mood, ellipse((8, -58), 58), pen.grade(TYRE), width=pen.width,
                depth=3)
    drawn = tyre + fill(ellipse((8, -58), 47), pen.grade("#c9b9a8"), 0.35)
    drawn += _pipe(pen, [(-38, -168), (-36, -66), (34, -66), (48, -20)], 7, FRAME)
    drawn += _cloth(pen, rounded(-52, -158, 20, 90, 8))
    return drawn + _pipe(pen, [(-46, -160), (-66, -170)], 7, "#3a3444")


def before_sitter(pen: Pen) -> str:
    """The seat's edge, the footrest, the near wheel with its hand rim, the armrest."""
    drawn = _cloth(pen, rounded(-40, -76, 86, 14, 6))
    drawn += _pipe(pen, [(44, -68), (62, -22), (88, -18)], 6.5, FRAME)
    drawn += form(pen.canvas, pen.mood, rounded(66, -22, 34, 8, 4), pen.grade("#3a3444"),
                  width=pen.width, depth=2)
    drawn += form(pen.canvas, pen.mood, ellipse((58, -13), 13), pen.grade(TYRE), width=pen.width,
                  depth=2)
    drawn += fill(ellipse((58, -13), 5), pen.grade("#e6d9c0")) + _wheel(pen)
    drawn += _pipe(pen, [(-36, -112), (30, -112), (34, -70)], 6, FRAME)
    return drawn + _cloth(pen, rounded(-30, -120, 54, 10, 5))


def _wheel(pen: Pen) -> str:
    tyre, rim = pen.grade(TYRE), pen.grade("#dfe6ea")
    drawn = stroke(ellipse(WHEEL, 55), pen.mood.line(tyre), 9 + 2 * pen.width)
    drawn += stroke(ellipse(WHEEL, 55), tyre, 9) + stroke(ellipse(WHEEL, 47), rim, 3.4)
    for angle in range(0, 180, 20):
        one, other = (rotated((WHEEL[0] + x, WHEEL[1]), angle, WHEEL) for x in (46, -46))
        drawn += stroke(f"M{pair(one)}L{pair(other)}", pen.grade("#b9c3cc"), 1.5, 0.9)
    for i in range(6):
        x, y = rotated((WHEEL[0] + 31, WHEEL[1]), i * 60 + 10, WHEEL)
        drawn += _sticker(pen, (x, y), STICKERS[i % 3], leaf=i % 2 == 0)
    hub = form(pen.canvas, pen.mood, ellipse(WHEEL, 9), pen.grade(FRAME), width=pen.width, depth=2)
    return drawn + hub


def _sticker(pen: Pen, at: Point, colour: str, *, leaf: bool) -> str:
    x, y = at
    shape = smooth([(x - 6, y + 3), (x - 2, y - 4), (x + 6, y - 4),
                    (x + 2, y + 4)]) if leaf else ellipse(at, 5)
    return stroke(shape, pen.grade("#fffaf0"), 2.4) + fill(shape, pen.grade(colour))


def _pipe(pen: Pen, points: list[Point], width: float, colour: str) -> str:
    tone = pen.grade(colour)
    line = polygon(points, closed=False)
    return stroke(line, pen.mood.line(tone), width + 2 * pen.width) + stroke(line, tone, width)


def _cloth(pen: Pen, outline: str) -> str:
    return form(pen.canvas, pen.mood, outline, pen.grade(CLOTH), width=pen.width, depth=3)
