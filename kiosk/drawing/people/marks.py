"""What is on skin and hair for a while: a plaster, paint, mud, water, foam, food.

It knows a hand's and a head's own frame; not the arm, the pose or the face.
"""

from collections.abc import Callable

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Point, Points, direction, ellipse, polygon, smooth, spot
from kiosk.drawing.people.pen import Pen, fold

PAINT = "#f08a2c"
MUD = "#7a5236"
FOAM = "#fdfdfb"


def plaster(pen: Pen, at: Point, size: float, angle: float) -> str:
    """A small clean plaster: a strip with a pad."""
    strip = smooth([(-10, -4), (-6, -4.6), (6, -4.6), (10, -4), (11, 0), (10, 4), (6, 4.6),
                    (-6, 4.6), (-10, 4), (-11, 0)])
    colour = pen.grade("#f3dcc0")
    pad = polygon([(-3.6, -3.6), (3.6, -3.6), (3.6, 3.6), (-3.6, 3.6)])
    holes = "".join(
        fill(ellipse((x, y), 0.6), pen.mood.line(colour), 0.6)
        for x in (-7, 7) for y in (-1.6, 1.6)
    )
    drawn = stroke(strip, pen.mood.line(colour), 1.7) + fill(strip, colour)
    drawn += fill(pad, pen.grade("#fffaf0")) + stroke(pad, pen.mood.shade(colour), 0.8) + holes
    return group(drawn, placed(at, rotate=angle, scale=size))


# ---- hands ---------------------------------------------------------------------------------------


def _painted(pen: Pen) -> str:
    colour = pen.grade(PAINT)
    wash = smooth([(-12, 7), (-5, 4), (3, 8), (9, 3), (16, 6), (22, 14), (12, 32), (-12, 32),
                   (-14, 18)])
    drops = "".join(fill(ellipse(at, r), colour) for at, r in (((-3, 0), 1.6), ((4, 1.4), 1.1)))
    light = fold([(-4, 10), (-3, 17)], 2.0, mix(colour, "#ffffff", 0.5), 0.8)
    return fill(wash, colour, 0.92) + drops + light


def _muddy(pen: Pen) -> str:
    colour = pen.grade(MUD)
    wash = smooth([(-14, -6), (14, -6), (22, 12), (12, 32), (-12, 32), (-14, 14)])
    clots = "".join(
        fill(ellipse(at, r), pen.mood.shade(colour), 0.8)
        for at, r in (((-4, 6), 2.2), ((3, 11), 1.8), ((-2, 16), 1.6), ((5, 3), 1.4))
    )
    return fill(wash, colour, 0.86) + clots


def _chalky(pen: Pen) -> str:
    white = pen.grade("#fffdf6")
    return "".join(
        fill(ellipse(at, rx, ry), white, 0.72)
        for at, rx, ry in (((1, 19), 5, 4), ((-4, 11), 3, 4.4), ((6, 9), 2.6, 3.4))
    )


def _wet(pen: Pen) -> str:
    white = pen.grade("#ffffff")
    return (
        fold([(-5, 3), (-6, 13)], 2.0, white, 0.75) + fold([(2, 5), (3, 16)], 1.6, white, 0.6)
    )


ON_HANDS: dict[str, Callable[[Pen], str]] = {
    "paint_hands": _painted, "muddy_hands": _muddy, "chalk_hands": _chalky, "wet_hands": _wet,
}


def on_hand(pen: Pen) -> str:
    """Inside a hand's outline, in the hand's frame."""
    return "".join(draw(pen) for name, draw in ON_HANDS.items() if name in pen.look.wears)


def round_hand(pen: Pen) -> str:
    """What stands out from a hand: drops that fall, foam; in the hand's frame."""
    drawn = ""
    if "wet_hands" in pen.look.wears:
        water, edge = pen.grade("#bfe6f5"), pen.grade("#5a9fc4")
        for x, y, r in ((-9, 16, 1.9), (8, 24, 2.2), (0, 30, 1.6)):
            drop = ellipse((x, y), r, r * 1.3)
            drawn += stroke(drop, edge, 1.0) + fill(drop, water)
    if "foam_hands" in pen.look.wears:
        drawn += foam(pen, ((-7, 4, 5.4), (0, 1, 6), (7, 5, 5), (-5, 13, 5.6), (4, 13, 6),
                            (10, 12, 3.6), (-1, 20, 4.4), (-10, 10, 3.4)))
    return drawn


def foam(pen: Pen, bubbles: tuple[tuple[float, float, float], ...]) -> str:
    """Soap foam: a heap of bubbles."""
    white = pen.grade(FOAM)
    line = mix(white, pen.grade("#6f93b8"), 0.62)
    drawn = "".join(stroke(ellipse((x, y), r), line, 1.7) for x, y, r in bubbles)
    drawn += "".join(fill(ellipse((x, y), r), white) for x, y, r in bubbles)
    return drawn + "".join(
        fold([(x - r * 0.5, y + r * 0.3), (x, y + r * 0.66), (x + r * 0.5, y + r * 0.3)], 1.1, line,
             0.6)
        for x, y, r in bubbles if r > 3.5
    )


def muddy_sleeve(pen: Pen, line: Points, radius: float) -> str:
    """Mud up to the elbow, on skin or cloth."""
    if "muddy_hands" not in pen.look.wears:
        return ""
    colour = pen.grade(MUD)
    drawn = ""
    for t, aside, r in ((0.90, 0.2, 7), (0.84, -0.4, 6), (0.76, 0.4, 5), (0.70, -0.1, 4.6),
                        (0.64, -0.5, 3.4), (0.60, 0.4, 3)):
        at, way = spot(line, t)
        place = (at[0] - way[1] * aside * radius, at[1] + way[0] * aside * radius)
        drawn += group(fill(ellipse((0, 0), r * 1.25, r * 0.86), colour, 0.85),
                       placed(place, rotate=90 - direction((0, 0), way)))
    return drawn


# ---- face and hair -------------------------------------------------------------------------------


def on_face(pen: Pen, cheek: Point, mouth: Point, nose: Point) -> str:
    """On the skin of the face."""
    wears, drawn = pen.look.wears, ""
    if "plaster_cheek" in wears:
        drawn += plaster(pen, (cheek[0] - 1, cheek[1] + 1), 1.05, -24)
    if "mash" in wears:
        drawn += _mash(pen, mouth)
    if "foam_nose" in wears:
        drawn += group(foam(pen, ((-4, 0, 4), (3, -1, 4.6), (0, -5, 4.2), (6, 2, 2.6))),
                       placed(nose))
    return drawn


def _mash(pen: Pen, mouth: Point) -> str:
    """Mashed carrots round a small mouth."""
    colour, (x, y) = pen.grade("#f0a04a"), mouth
    smear = smooth([(x - 15, y - 5), (x - 10, y - 2), (x - 9, y + 4), (x - 2, y + 9),
                    (x + 6, y + 9), (x + 10, y + 3), (x + 15, y - 1), (x + 13, y + 7),
                    (x + 7, y + 13), (x - 3, y + 14), (x - 12, y + 9), (x - 16, y + 2)])
    crumbs = ((-19, -9, 2.2, 1.7), (17, -8, 2.0, 1.5), (-4, 18, 1.8, 1.3))
    drawn = fill(smear, colour, 0.94) + "".join(
        fill(ellipse((x + dx, y + dy), rx, ry), colour, 0.94) for dx, dy, rx, ry in crumbs
    )
    return drawn + fold([(x - 11, y + 3), (x - 7, y + 9)], 2.0, pen.grade("#ffd9a0"), 0.9)


def in_hair(pen: Pen, top: Point) -> str:
    """Paint on the tip of the hair, and a drop of it on the fringe."""
    if "paint_hair" not in pen.look.wears:
        return ""
    colour, (x, y) = pen.grade(PAINT), top
    dab = smooth([(x - 8, y + 10), (x + 2, y - 6), (x + 8, y - 1), (x + 15, y), (x + 10, y + 10),
                  (x + 2, y + 13)])
    return stroke(dab, pen.mood.line(colour), 1.5) + fill(dab, colour) + fold(
        [(x + 2, y + 1), (x + 6, y + 6)], 1.8, mix(colour, "#ffffff", 0.5), 0.9
    )
