"""Small things held in the village: a marble, a stone, food."""

from kiosk.drawing.canvas import fill, form, stroke
from kiosk.drawing.paths import ellipse, smooth, tapered
from kiosk.drawing.people.holds.thing import Thing
from kiosk.drawing.people.pen import Pen, fold


def marble(pen: Pen) -> str:
    """The Planet: a green glass marble, radius 5.5."""
    green = pen.grade("#3f9e74")
    swirl = fill(tapered([(-3.4, 1.4), (0, -1.6), (3.2, 1.2)], 0.6, 0.6, 2.4),
                 pen.grade("#c8ecc0"), 0.9)
    glint = fill(ellipse((-1.8, -2.2), 1.5), pen.grade("#ffffff"), 0.95)
    ball = stroke(ellipse((0, 0), 5.5), pen.mood.line(green), pen.width * 1.6)
    return ball + fill(ellipse((0, 0), 5.5), green) + swirl + glint


def stone(pen: Pen) -> str:
    """An apricot stone, 11 long."""
    brown = pen.grade("#a8683c")
    shape = smooth([(-5.6, 0.6), (-2, -4.2), (3.4, -3.6), (6.2, 0.4), (2.6, 4.0), (-3, 4.0)])
    ridge = fold([(-4.6, 0.4), (0, -1.2), (5, 0.4)], 1.2, pen.mood.line(brown), 0.8)
    light = fold([(-2, -2.6), (1.6, -2.8)], 1.4, pen.grade("#e0a878"))
    return stroke(shape, pen.mood.line(brown), pen.width * 1.6) + fill(shape, brown) + ridge + light


def apricot(pen: Pen) -> str:
    colour = pen.grade("#f0a04a")
    shape = ellipse((0, 0), 8.6, 8.2)
    blush = fill(ellipse((3, 2), 5), pen.grade("#e2703f"), 0.4)
    return form(pen.canvas, pen.mood, shape, colour, width=pen.width, depth=2.6, inside=blush)


def bread(pen: Pen) -> str:
    """A torn round of flat bread, 40 wide."""
    colour = pen.grade("#e6bb7c")
    shape = smooth([(-20, -3), (-10, -11), (6, -12), (18, -5), (20, 4), (9, 6), (5, 10), (-1, 5),
                    (-8, 9),
                    (-17, 6)])
    spots = "".join(
        fill(ellipse(at, 2.2, 1.4), pen.grade("#b97d45"), 0.7)
        for at in ((-9, -4), (3, -6), (11, -1))
    )
    return form(pen.canvas, pen.mood, shape, colour, width=pen.width, depth=2.5, inside=spots)


def crumb(pen: Pen) -> str:
    colour = pen.grade("#e6bb7c")
    return stroke(ellipse((0, 0), 3.4, 2.8), pen.mood.line(colour), pen.width) + fill(
        ellipse((0, 0), 3.4, 2.8), colour
    )


SMALL: dict[str, Thing] = {
    "marble": marble, "stone": stone, "apricot": apricot, "bread": bread, "crumb": crumb,
}
