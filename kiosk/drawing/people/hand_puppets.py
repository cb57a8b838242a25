"""Two hand puppets: a germ who has packed his suitcase, and a piece of soap; no hand, no stage.

Origin at the wrist, the puppet upright over it, about 92 units high.
"""

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.paths import ellipse, rounded, smooth, tapered
from kiosk.drawing.people.pen import Pen, fold

_GERM, _SOAP = "#9a86c4", "#f6dfe0"


def germ_puppet(pen: Pen) -> str:
    """A round violet germ with little horns, and the suitcase with which he must leave."""
    fur = pen.grade(_GERM)
    horns = "".join(form(pen.canvas, pen.mood, ellipse(at, 6), pen.grade("#c4b2e2"),
                         width=pen.width, depth=1) for at in ((-22, -86), (0, -95), (22, -86)))
    stems = stroke("M-15 -70L-22 -84M0 -74V-92M15 -70L22 -84", pen.mood.line(fur), 4)
    sleeve = smooth([(-15, 4), (-19, -22), (-12, -40), (12, -40), (19, -22), (15, 4)])
    arm = form(pen.canvas, pen.mood, ellipse((27, -28), 11, 7), fur, width=pen.width, depth=2)
    arm += form(pen.canvas, pen.mood, ellipse((-25, -34), 10, 7), fur, width=pen.width, depth=2)
    ball = smooth([(0, -78), (22, -70), (31, -52), (24, -34), (0, -27), (-24, -34), (-31, -52),
                   (-22, -70)])
    spots = fill(ellipse((17, -66), 4) + ellipse((-22, -44), 3.4) + ellipse((22, -42), 3),
                 pen.mood.shade(fur))
    body = form(pen.canvas, pen.mood, sleeve, fur, width=pen.width, depth=3) + form(
        pen.canvas, pen.mood, ball, fur, width=pen.width, depth=4, inside=spots)
    return stems + horns + arm + body + _comic_face(pen, "#5a3a6a") + _suitcase(pen)


def _suitcase(pen: Pen) -> str:
    case = pen.grade("#c9905a")
    handle = stroke("M-8 -14Q-8 -23 0 -23Q8 -23 8 -14", pen.mood.line(case), 3.4)
    drawn = handle + form(pen.canvas, pen.mood, rounded(-18, -14, 36, 24, 4), case,
                          width=pen.width, depth=2)
    drawn += fill(rounded(-12, -14, 4, 24) + rounded(8, -14, 4, 24), pen.grade("#8a5f42"))
    return group(drawn, placed((38, -10)))


def soap_puppet(pen: Pen) -> str:
    """A rosy piece of soap with a curl of foam on its head."""
    rose = pen.grade(_SOAP)
    sleeve = smooth([(-15, 4), (-19, -20), (-13, -34), (13, -34), (19, -20), (15, 4)])
    block = rounded(-31, -80, 62, 52, 17)
    drawn = form(pen.canvas, pen.mood, sleeve, pen.grade("#6fb8b4"), width=pen.width, depth=3)
    for x in (-27, 27):
        drawn += form(pen.canvas, pen.mood, ellipse((x, -26), 10, 7), pen.grade("#6fb8b4"),
                      width=pen.width, depth=2)
    drawn += form(pen.canvas, pen.mood, block, rose, width=pen.width, depth=4)
    foam = pen.grade("#ffffff")
    drawn += form(pen.canvas, pen.mood, [ellipse((-14, -82), 11), ellipse((2, -88), 13),
                                         ellipse((18, -81), 10)], foam, width=pen.width, depth=3)
    bubbles = "".join(stroke(ellipse(at, r), foam, 2) + fill(ellipse(at, r), foam, 0.3)
                      for at, r in (((36, -88), 6), ((46, -72), 4), ((-40, -78), 5)))
    return drawn + _comic_face(pen, "#8a4a5a") + bubbles


def _comic_face(pen: Pen, dark: str) -> str:
    ink, white = pen.grade(dark), pen.grade("#ffffff")
    eyes = "".join(stroke(ellipse((x, -57), 8), ink, 1.6) + fill(ellipse((x, -57), 8), white)
                   + fill(ellipse((x + 1.6, -55.6), 3.8), ink) for x in (-10, 10))
    mouth = smooth([(-13, -45), (0, -42), (13, -45), (7, -34), (0, -32), (-7, -34)])
    blush = fill(ellipse((-21, -46), 4, 3) + ellipse((21, -46), 4, 3), pen.grade("#f0a0a0"), 0.7)
    brows = fold([(-17, -70), (-10, -73), (-4, -70)], 2.6, ink) + fill(
        tapered([(4, -70), (10, -73), (17, -70)], 0.6, 0.6, 2.6), ink)
    return eyes + fill(mouth, ink) + blush + brows
