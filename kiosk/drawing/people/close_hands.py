"""Two hands in close-up: a young palm that lies in an old one, and what is in it.

It knows the skin and the sleeves of two people, nothing else of them.
"""

from collections.abc import Sequence

from kiosk.drawing.canvas import Canvas, clipped, contour, fill, form, group, placed
from kiosk.drawing.light import Mood
from kiosk.drawing.names import named
from kiosk.drawing.paths import Point, ellipse, limb, polygon, smooth, tube
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.holds import SMALL
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.person import Placed
from kiosk.model.geometry import Box

Digit = tuple[tuple[Point, ...], float, float]

# An open palm: wrist at the origin, fingers towards +x, thumb up (-y).
PALM: tuple[Point, ...] = (
    (-40, -54), (40, -70), (120, -80), (176, -64), (192, -4), (178, 60), (124, 84), (44, 70),
    (-40, 54),
)
FINGERS: tuple[Digit, ...] = (
    (((158, -56), (248, -80), (322, -70)), 29, 22), (((176, -20), (284, -28), (362, -12)), 30, 23),
    (((174, 22), (274, 32), (346, 48)), 29, 22), (((148, 60), (230, 84), (288, 104)), 25, 19),
)
THUMB: Digit = (((28, -52), (92, -112), (166, -138)), 34, 24)
PALM_LINES: tuple[tuple[Point, ...], ...] = (
    ((30, -60), (78, -16), (60, 56)), ((150, -34), (98, -14), (46, 6)),
    ((168, 30), (120, 22), (76, 40)),
)


def draw_close_hands(
    *, at: Point, size: float, mood: Mood, canvas: Canvas, young: str = "ahmed", old: str = "teta",
    holds: Sequence[str] = ("stone", "marble"),
) -> Placed:
    """The young hand comes from the left and lies in the old one, that comes from the right.

    `at` is the middle of the palm on the stage; size 1 makes a hand about 400 units long. The
    Placed's `mouth` is the old wrist and its `head` the two hands together.
    """
    first = Pen(canvas, mood, named("person", young, CAST), 4.2)
    second = Pen(canvas, mood.turned(), named("person", old, CAST), 4.2)
    below = placed((232, 62), rotate=14, scale=(-1.16, 1.16))
    above = placed((-118, 10), rotate=-5)
    drawn = group(_hand(second, aged=True) + _sleeve(second), below)
    drawn += group(_hand(first, aged=False) + _sleeve(first), above) + _things(first, holds)
    box = Box(at[0] - 760 * size, at[1] - 320 * size, 1520 * size, 640 * size)
    body = group(drawn, placed(at, scale=size))
    lit = group(body, "", canvas.light(mood, box, size * 1.4))
    corner = (at[0] - 330 * size, at[1] - 190 * size)
    wrist = (at[0] + 232 * size, at[1] + 62 * size)
    bounds = (*corner, 640 * size, 380 * size)
    return Placed(lit, wrist, bounds, (bounds,), at[1] + 190 * size, {"palm": at, "wrist": wrist})


def _digit(pen: Pen, digit: Digit) -> str:
    points, root, tip = digit
    line = limb(points, 0.6)
    outline, open_outline = tube(line, ((0, root), (0.6, (root + tip) / 2), (1, tip)), count=12)
    return form(
        pen.canvas, pen.mood, outline, pen.skin, width=pen.width, depth=7, line=pen.skin_line,
        shade=pen.skin_shade, contours=[open_outline],
    )


def _hand(pen: Pen, *, aged: bool) -> str:
    """The palm side of an open hand."""
    drawn = _digit(pen, THUMB) + "".join(_digit(pen, finger) for finger in reversed(FINGERS))
    palm = smooth(PALM)
    forearm = tube([(-320, 10), (-150, 4), (0, 0)], ((0, 74), (0.5, 64), (1, 54)), count=8)[0]
    edges = contour([palm, forearm], pen.skin_line, pen.width, pen.mood)
    hollow = pen.canvas.radial((96, 4), 92, [(0, pen.skin_shade, 0.5), (1, pen.skin_shade, 0)])
    mound = pen.canvas.radial((52, -36), 62, [(0, pen.grade("#fff0dc"), 0.34),
                                              (1, pen.grade("#fff0dc"), 0)])
    inside = fill(ellipse((96, 4), 92, 64), hollow) + fill(ellipse((52, -36), 62, 44), mound)
    inside += "".join(fold(line, 4.2 if aged else 3.2, pen.skin_line, 0.55) for line in PALM_LINES)
    joined = fill(palm, pen.skin) + fill(forearm, pen.skin) + _joints_filled(pen)
    drawn = edges + drawn + joined + clipped(inside, pen.canvas.clip(palm))
    return drawn + _finger_creases(pen, aged) + (_age(pen) if aged else "")


def _joints_filled(pen: Pen) -> str:
    """Skin over the roots of fingers and thumb, where they grow out of the palm."""
    drawn = ""
    for points, root, _ in (*FINGERS, THUMB):
        drawn += fill(ellipse(points[0], root * 0.92), pen.skin)
    return drawn


def _finger_creases(pen: Pen, aged: bool) -> str:
    drawn = ""
    for points, root, _ in FINGERS:
        (x0, y0), (x1, y1), (x2, y2) = points
        for x, y in ((x0 + (x1 - x0) * 0.42, y0 + (y1 - y0) * 0.42), (x1, y1),
                     ((x1 + x2) / 2 + 6, (y1 + y2) / 2)):
            half = root * 0.5
            marks = ((0, 3.0), (7, 2.2)) if aged else ((0, 2.6),)
            for shift, width in marks:
                line = [(x + shift - 2, y - half), (x + shift + 3, y), (x + shift - 1, y + half)]
                drawn += fold(line, width, pen.skin_line, 0.5)
    return drawn


def _age(pen: Pen) -> str:
    """The many fine lines of an old hand."""
    lines = (
        ((-30, -30), (0, -20), (34, -30)), ((-36, -8), (-8, 2), (20, -6)),
        ((-30, 22), (2, 30), (32, 22)),
        ((110, 50), (132, 40), (156, 48)), ((96, 66), (118, 58), (138, 66)),
        ((60, -64), (84, -50), (110, -58)),
    )
    return "".join(fold(line, 2.6, pen.skin_line, 0.42) for line in lines)


def _sleeve(pen: Pen) -> str:
    clothes = pen.look.clothes
    cloth = pen.grade(clothes.top)
    outline = smooth([(-1000, -150), (-380, -118), (-168, -92), (-160, 0), (-168, 96), (-380, 128),
                      (-1000, 170)])
    shade = pen.mood.shade(cloth)
    creases = fold([(-190, -84), (-260, -20), (-240, 50)], 12,
                   shade) + fold([(-420, -108), (-340, 0), (-380, 70)], 12, shade)
    trim = pen.grade(clothes.trim or clothes.stripe or clothes.top)
    band = polygon([(-214, -120), (-180, -110), (-172, 0), (-180, 112), (-214, 120), (-206, 0)])
    inside = creases + (fill(band, trim) if clothes.trim else fill(band, shade, 0.6))
    return form(pen.canvas, pen.mood, outline, cloth, width=pen.width * 1.2, depth=14,
                inside=inside)


def _things(pen: Pen, holds: Sequence[str]) -> str:
    """Small things in the hollow of the palm, each with its shadow."""
    drawn = ""
    for (x, y), name in zip(((-44, 18), (18, -12), (10, 40)), holds, strict=False):
        thing = named("thing to hold", name, SMALL)
        size = 5.4 if name == "stone" else 4.6
        drawn += fill(ellipse((x + 6, y + size * 4.0), size * 5.4, size * 1.6), pen.skin_shade,
                      0.85)
        drawn += group(thing(pen.scaled(size)), placed((x, y), rotate=-18, scale=size))
    return drawn
