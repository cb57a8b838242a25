"""What hangs on a person over the clothes: a whistle, a stethoscope, chalk dust.

It knows the skeleton's frame and the look; not the garments under it.
"""

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.paths import (
    Point,
    Points,
    across,
    along,
    direction,
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
# Where chalk lies on a sleeve: along the arm, across it (of its radius), how long, how far askew.
DUST: tuple[tuple[float, float, float, float], ...] = (
    (0.84, 0.25, 17, 30), (0.83, -0.50, 13, 6), (0.73, 0.05, 13, 40), (0.63, -0.30, 7, 10),
)
FLECKS: tuple[tuple[float, float], ...] = ((0.75, -0.66), (0.66, 0.5), (0.57, 0.1), (0.90, -0.1))


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
        return cord(pen, [s.frame(1.04, -30), s.frame(0.90, 0), s.frame(1.04, 30)], "#d0753c",
                    4.4)
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
    white, size = pen.grade(CHALK), radii[1] / 17
    soft = pen.canvas.radial((0, 0), 1, [(0, white, 0.9), (0.6, white, 0.66), (1, white, 0)])

    def place(t: float, aside: float) -> Point:
        at, way = spot(line, t)
        return plus(at, times(across(way), aside * radii[1]))

    drawn = ""
    for t, aside, long, askew in DUST:
        way = direction((0, 0), spot(line, t)[1])
        smear = placed(place(t, aside), rotate=askew - way, scale=(long * size * 0.55, long * size))
        drawn += f'<circle r="1" fill="{soft}" transform="{smear}"/>'
    return drawn + "".join(fill(ellipse(place(*fleck), 1.3 * size), white, 0.8) for fleck in FLECKS)


def on_nose(pen: Pen, nose: Point) -> str:
    """A dab of chalk on the tip of a nose, from a finger that scratched it."""
    if "chalk" not in pen.look.wears:
        return ""
    x, y = nose
    white = pen.grade(CHALK)
    dab = smooth([(x - 4.4, y - 2), (x - 1.4, y - 6.4), (x + 3.4, y - 5.4), (x + 4.8, y - 1),
                  (x + 1.6, y - 0.2), (x + 1.2, y + 2.4), (x - 2.6, y + 1.2)])
    streak = tapered([(x - 9.5, y - 4), along((x - 9.5, y - 4), (x - 3, y - 7.5), 0.5),
                      (x - 2.6, y - 8)], 0.6, 0.8, 2.8)
    return fill(dab, white, 0.92) + fill(streak, white, 0.8)
