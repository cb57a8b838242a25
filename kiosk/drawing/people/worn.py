"""What hangs on a person over the clothes: a whistle, a stethoscope, chalk dust.

It knows the skeleton's frame and the look; not the garments under it.
"""

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.paths import (
    Point,
    Points,
    across,
    along,
    ellipse,
    plus,
    smooth,
    spot,
    tapered,
    times,
)
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.looks import Radii3
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.people.trunks import front_edge

CHALK = "#fffdf6"
# Where chalk lies on a sleeve: along the arm, across it (of its radius), the radius, how thick.
DUST: tuple[tuple[float, float, float, float], ...] = (
    (0.89, 0.10, 12, 0.55), (0.84, -0.45, 9, 0.7), (0.80, 0.42, 8, 0.62), (0.73, -0.05, 7, 0.5),
    (0.66, 0.38, 3.4, 0.7), (0.76, -0.62, 3.0, 0.7), (0.70, 0.62, 2.2, 0.8), (0.61, -0.2, 2.4, 0.7),
)


def on_trunk(pen: Pen, s: Skeleton) -> str:
    """All of it that hangs on the trunk, in the order it was put on."""
    drawn = ""
    if "stethoscope" in pen.look.wears:
        drawn += _stethoscope(pen, s)
    if "whistle" in pen.look.wears:
        drawn += _whistle(pen, s)
    return drawn


def cord(pen: Pen, points: Points, colour: str, width: float) -> str:
    """A cord or a strap of that width through these points."""
    tone, line = pen.grade(colour), smooth(points, closed=False)
    return stroke(line, pen.mood.line(tone), width + 2) + stroke(line, tone, width)


def _whistle(pen: Pen, s: Skeleton) -> str:
    """A referee's whistle on a cord round the neck."""
    if s.pose.back:
        return cord(pen, [s.frame(1.06, -17), s.frame(1.0, 0), s.frame(1.06, 17)], "#d0753c", 3.4)
    x = front_edge(s, 0.2)
    end = s.frame(0.56, x)
    drawn = cord(pen, [s.frame(1.05, -16), s.frame(0.86, x - 15), end], "#d0753c", 3.4)
    drawn += cord(pen, [s.frame(1.05, 17), s.frame(0.86, x + 15), end], "#d0753c", 3.4)
    metal = pen.grade("#f0c24e")
    body = smooth([(-9, -2), (-2, -7), (6, -7), (19, -7), (19, 0), (9, 1), (8, 7), (0, 11),
                   (-8, 7)])
    shape = form(pen.canvas, pen.mood, body, metal, width=pen.width, depth=2)
    shape += fill(ellipse((0, 2.5), 3.2), pen.mood.line(metal)) + stroke(
        "M9 -7V-2", pen.mood.line(metal), 2.2
    )
    return drawn + group(shape, placed(plus(end, (0, 6)), rotate=24, scale=1.05))


def _stethoscope(pen: Pen, s: Skeleton) -> str:
    """Round the neck, its disc on the breast: a nurse, seen from far away."""
    dark = "#40506e"
    if s.pose.back:
        return cord(pen, [s.frame(1.02, -24), s.frame(0.95, 0), s.frame(1.02, 24)], dark, 5)
    x, sh = front_edge(s, 0.17), s.body.shoulder
    near = [s.frame(1.08, -17), s.frame(0.86, x - sh * 0.40), s.frame(0.60, x - sh * 0.30)]
    far = [s.frame(1.08, 18), s.frame(0.88, x + sh * 0.30), s.frame(0.74, x + sh * 0.22)]
    drawn = cord(pen, near, dark, 5) + cord(pen, far, dark, 5)
    fork = s.frame(0.73, x + sh * 0.22)
    for side in (-1, 1):
        ear = plus(fork, (side * 8, 24))
        drawn += cord(pen, [fork, plus(fork, (side * 8, 10)), ear], "#c3cbd3", 2.6)
        drawn += fill(ellipse(plus(ear, (0, 1)), 3.4), pen.grade(dark))
    disc, steel = near[-1], pen.grade("#d5dce2")
    drawn += form(pen.canvas, pen.mood, ellipse(disc, 9.5), steel, width=pen.width, depth=2)
    return drawn + fill(ellipse(disc, 4.6), pen.grade("#eef3f6"))


# ---- chalk ---------------------------------------------------------------------------------------


def on_sleeve(pen: Pen, line: Points, radii: Radii3) -> str:
    """Chalk dust along a sleeve, most of it near the cuff."""
    if "chalk" not in pen.look.wears:
        return ""
    white, drawn = pen.grade(CHALK), ""
    for t, aside, size, thick in DUST:
        place, way = spot(line, t)
        at = plus(place, times(across(way), aside * radii[1]))
        drawn += fill(_smudge(at, size * radii[1] / 17), white, thick)
    return drawn


def _smudge(at: Point, size: float) -> str:
    """A blot with no straight edge: dust, not a pattern of the cloth."""
    shape = ((-1, 0.1), (-0.6, -0.7), (0.1, -0.5), (0.7, -0.9), (1, -0.1), (0.6, 0.6), (0.1, 0.4),
             (-0.5, 0.8))
    return smooth([plus(at, (x * size, y * size)) for x, y in shape])


def on_nose(pen: Pen, nose: Point) -> str:
    """A dab of chalk on the tip of a nose, from a finger that scratched it."""
    if "chalk" not in pen.look.wears:
        return ""
    x, y = nose
    white = pen.grade(CHALK)
    dab = smooth([(x - 4.4, y - 3.4), (x + 1, y - 6.6), (x + 5, y - 2.6), (x + 3.4, y + 1.8),
                  (x - 1.4, y + 2.2)])
    streak = tapered([(x - 9.5, y - 4), along((x - 9.5, y - 4), (x - 3, y - 7.5), 0.5),
                      (x - 2.6, y - 8)], 0.6, 0.8, 2.8)
    return fill(dab, white, 0.92) + fill(streak, white, 0.8)
