"""Um Reesh, Noor's cloth hen: patchwork, a button eye, a felt comb; limp where she is not held.

Origin at the middle of her body, about 64 units wide, facing right. Her colours make no flag.
"""

from collections.abc import Callable

from kiosk.drawing.canvas import fill, form, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Point, ellipse, polygon, smooth
from kiosk.drawing.people.pen import Pen, fold

BODY: tuple[Point, ...] = (
    (-38, -16), (-30, -20), (-20, -8), (-4, -7), (8, -16), (12, -30), (22, -38), (33, -34),
    (36, -24),
    (33, -12), (34, 2), (26, 18), (8, 26), (-14, 24), (-30, 10), (-37, -4),
)
PATCHES: tuple[tuple[tuple[Point, ...], str], ...] = (
    (((-44, -28), (-16, -28), (-18, 4), (-46, 4)), "#b9a3d0"),
    (((-18, -12), (4, -12), (4, 8), (-18, 6)), "#f0c27a"),
    (((4, -14), (40, -14), (40, 6), (4, 8)), "#9fc0b0"),
    (((-40, 4), (-4, 6), (-4, 32), (-40, 32)), "#e9b7a4"),
    (((-4, 7), (40, 6), (40, 32), (-4, 32)), "#8fb3cf"),
)


def cloth_hen(pen: Pen) -> str:
    """The hen, upright."""
    base = pen.grade("#f3dfc0")

    def patches(tone: Callable[[Colour], Colour]) -> str:
        return "".join(fill(polygon(shape), tone(colour)) for shape, colour in PATCHES)

    seams = _seams(pen)
    drawn = _legs(pen) + _comb(pen)
    drawn += form(
        pen.canvas, pen.mood, smooth(BODY), base, width=pen.width, depth=3.5, pattern=patches,
        inside=seams,
    )
    return drawn + _wing(pen) + _face(pen)


def _seams(pen: Pen) -> str:
    thread = pen.grade("#7a5a6a")
    dashes = 'stroke-dasharray="3 2.6"'
    lines = ("M-17 -14Q-19 -2 -18 6", "M4 -14V8", "M-40 4Q-10 8 40 6", "M-4 7V30",
             "M10 -15Q22 -10 36 -14")
    return "".join(stroke(data, thread, 1.1, 0.85, dashes) for data in lines)


def _comb(pen: Pen) -> str:
    felt = pen.grade("#d98a6a")
    comb = smooth([(13, -34), (14, -43), (19, -40), (22, -47), (26, -41), (31, -44), (31, -35)])
    return stroke(comb, pen.mood.line(felt), pen.width * 2) + fill(comb, felt)


def _legs(pen: Pen) -> str:
    wool = pen.grade("#c9853f")
    drawn = ""
    for x, sway in ((-4, -3), (9, 2)):
        foot = x + sway * 2
        data = f"M{x} 20Q{x + sway} 32 {foot} 40M{foot - 4} 43L{foot} 39L{foot + 5} 42"
        drawn += stroke(data, pen.mood.line(wool), 4.4) + stroke(data, wool, 2.6)
    return drawn


def _wing(pen: Pen) -> str:
    cloth = pen.grade("#cf9fb4")
    wing = smooth([(-16, -2), (0, -5), (12, 2), (4, 13), (-12, 13), (-22, 5)])
    stitch = stroke("M-14 1Q0 -2 9 3M-16 6Q-4 11 4 9", pen.grade("#7a5a6a"), 1.0, 0.8,
                    'stroke-dasharray="2.4 2.2"')
    return form(pen.canvas, pen.mood, wing, cloth, width=pen.width * 0.8, depth=2.5, inside=stitch)


def _face(pen: Pen) -> str:
    beak = smooth([(34, -30), (45, -25), (34, -21)])
    orange = pen.grade("#e0a040")
    button = fill(ellipse((25, -27), 3.9), pen.grade("#3f3550"))
    button += fill(ellipse((23.9, -28.2), 1.1), "#ffffff")
    drawn = stroke(beak, pen.mood.line(orange), pen.width * 1.6) + fill(beak, orange) + button
    return drawn + fold([(31, -19), (33, -14), (31, -10)], 2.6, pen.grade("#d98a6a"))
