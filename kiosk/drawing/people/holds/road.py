"""Things held on the long road: a pen, a glass of tea."""

from kiosk.drawing.canvas import fill, form, group, stroke
from kiosk.drawing.paths import Corner, ellipse, polygon, smooth, tapered
from kiosk.drawing.people.holds.thing import Carried, Thing
from kiosk.drawing.people.pen import Pen


def pen_to_write(pen: Pen) -> str:
    """A short pen, its tip down and to the left."""
    blue, line = pen.grade("#4f7fa8"), pen.mood.line(pen.grade("#4f7fa8"))
    body = polygon([(12, -20), (15, -17), (2, 2), (-2, 0)])
    tip = polygon([(-2, 0), (2, 2), (-4, 8)])
    both = stroke(body + tip, line, pen.width * 1.6)
    return both + fill(body, blue) + fill(tip, pen.grade("#3a3440"))


def glass_of_tea(pen: Pen) -> str:
    """A small waisted glass of tea on its saucer, steam over it; 34 high."""
    glass = smooth([Corner(-11, -34), (-8, -22), (-11, -10), Corner(-7, 0), Corner(7, 0),
                    (11, -10), (8, -22), Corner(11, -34)], tension=1 / 8)
    tea = smooth([Corner(-9.4, -27), (-8, -20), (-10, -10), Corner(-6, -1.5), Corner(6, -1.5),
                  (10, -10), (8, -20), Corner(9.4, -27)], tension=1 / 8)
    saucer = form(pen.canvas, pen.mood, ellipse((0, 1), 19, 5), pen.grade("#efe4d2"),
                  width=pen.width * 0.8, depth=2)
    steam = "".join(
        fill(tapered(line, 0.6, 0.6, 3.4), "#fff8ea", 0.55)
        for line in ([(-3, -38), (-8, -48), (1, -58), (-5, -70)],
                     [(4, -38), (10, -50), (2, -62), (7, -78)]))
    drawn = saucer + fill(glass, pen.grade("#fdf6e6"), 0.55) + fill(tea, pen.grade("#b4552c"), 0.96)
    drawn += fill(ellipse((0, -27), 9, 2), pen.grade("#d98a4a"))
    drawn += stroke(glass, pen.mood.line(pen.grade("#c9b8a4")), pen.width)
    shine = fill(tapered([(-7, -30), (-4.6, -20), (-7, -10)], 1, 1, 2), "#ffffff", 0.85)
    return group(drawn + shine + steam, "translate(0 10)")


SMALL: dict[str, Thing] = {"pen": pen_to_write, "glass_of_tea": glass_of_tea}
CARRIED: dict[str, Carried] = {}
