"""An artificial leg below a rolled trouser leg: an ordinary one, plain, with a shoe like the other.

It knows the line of the leg and the look; not the shoe, and not why.
"""

from kiosk.drawing.canvas import fill, form, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Points, across, plus, polygon, sides, smooth, spot, times, tube
from kiosk.drawing.people.looks import Radii3
from kiosk.drawing.people.pen import Pen

ROLLED = 0.69  # where the trouser leg ends: past the bend of the knee


def artificial_side(pen: Pen, back: bool) -> str:
    """The side ("N" or "F") the right leg is on, or "" for two legs of flesh and blood.

    Facing right it is the near one; a mirrored figure, or one seen from behind, shows the other.
    """
    if not pen.look.artificial_leg:
        return ""
    return "F" if pen.mirrored != back else "N"


def shank(pen: Pen, line: Points, radii: Radii3) -> str:
    """The socket under the knee and the metal tube down to the ankle."""
    steel, socket = pen.grade("#aab4be"), pen.grade("#5b6472")
    pole = tube(line, ((0, radii[2] * 0.40), (1, radii[2] * 0.40)), 0.80, 1.0, count=6,
                roundness=0.2)[0]
    cup_radii = ((0, radii[1] * 0.9), (ROLLED, radii[1] * 0.84), (0.84, radii[2] * 0.62), (1, 5.0))
    cup = tube(line, cup_radii, ROLLED - 0.04, 0.84, count=8, roundness=0.5)[0]
    drawn = form(pen.canvas, pen.mood, pole, steel, width=pen.width, depth=3)
    drawn += form(pen.canvas, pen.mood, cup, socket, width=pen.width, depth=4)
    return drawn + _collar(pen, line, radii, steel)


def _collar(pen: Pen, line: Points, radii: Radii3, steel: Colour) -> str:
    """The joint of socket and tube."""
    ring_radii = ((0.0, radii[2] * 0.54), (1.0, radii[2] * 0.54))
    left, right = sides(line, ring_radii, 0.845, 0.875, 3)
    ring = polygon(left + right[::-1])
    pale = mix(steel, "#ffffff", 0.2)
    return stroke(ring, pen.mood.line(steel), pen.width * 2) + fill(ring, pale)


def turn_up(pen: Pen, line: Points, radii: Radii3, cloth: Colour) -> str:
    """The rolled hem of the trouser leg."""
    wide = tuple((t, r * 1.12) for t, r in ((0, radii[0]), (0.5, radii[1]), (1, radii[2])))
    left, right = sides(line, wide, ROLLED - 0.07, ROLLED, 4)
    low, way = spot(line, ROLLED)
    bulge = plus(low, times(way, 3))
    outline = smooth([*left, bulge, *right[::-1]])
    seam = [plus(spot(line, ROLLED - 0.036)[0], times(across(way), radii[1] * k))
            for k in (-1.1, 0, 1.1)]
    colour = mix(cloth, pen.mood.shade(cloth), 0.35)
    return form(pen.canvas, pen.mood, outline, colour, width=pen.width, depth=3,
                inside=stroke(smooth(seam, closed=False), pen.mood.shade(colour), 1.6))
