"""Half a mouth, of a face seen from the side; it knows where lips meet and how far a jaw drops."""

from kiosk.drawing.canvas import clipped, fill, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, smooth, tapered
from kiosk.drawing.people.expressions import Mouth
from kiosk.drawing.people.lips import TEETH, THROAT, TONGUE, line_colour
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.profile.face import DROP, Side


def mouth(pen: Pen, side: Side, shape: Mouth) -> str:
    if shape.kind in DROP:
        return _open(pen, side, shape)
    return _shut(pen, side, shape)


def _corner(side: Side, shape: Mouth, reach: float) -> Point:
    x, y = side.mouth
    return x - shape.width * reach, y - shape.corner * 0.85 + side.drop * 0.15


def _shut(pen: Pen, side: Side, shape: Mouth) -> str:
    x, y = side.mouth
    end, colour = _corner(side, shape, 0.62), line_colour(pen)
    front = (x + side.lips * 0.7 + 0.4, y - 0.2)
    sag = -2.2 if shape.kind == "wave" else shape.corner * 0.32
    line = [front, ((front[0] + end[0]) / 2, (front[1] + end[1]) / 2 + sag), end]
    drawn = fill(tapered(line, 1.2, 1.5, 2.7), colour)
    if shape.corner > 3:
        drawn += fold([(end[0] - 1.2, end[1] - 2.2), (end[0] - 1.8, end[1] + 1.6)], 2.0, colour,
                      0.8, (0.6, 0.6))
    if shape.kind == "tight":
        drawn += fold([(end[0] - 0.4, end[1] - 2), (end[0] - 1, end[1] + 2.2)], 2.0, colour, 0.9)
    if shape.kind == "tongue":
        tip = smooth([(x - 3, y), (x + 3.6, y - 0.6), (x + 6.4, y + 2.4), (x + 5, y + 5.6),
                      (x - 1, y + 3.6)])
        drawn = stroke(tip, colour, 1.7) + fill(tip, pen.grade("#e0716c")) + drawn
    if shape.kind == "bite":
        tooth = smooth([Corner(x + 0.6, y - 0.6), Corner(x - 5, y - 0.2), (x - 4.6, y + 3),
                        (x + 0.2, y + 2.8)])
        drawn += stroke(tooth, colour, 1.2) + fill(tooth, pen.grade(TEETH))
    if shape.kind == "full":
        cheek = (end[0] - 8, end[1] - 3)
        drawn += fill(ellipse(cheek, 12, 11), pen.grade("#fff0d8"), 0.22)
        drawn += fold([(cheek[0] - 6, cheek[1] - 9), (cheek[0] - 11, cheek[1]),
                       (cheek[0] - 7, cheek[1] + 8)], 1.8, pen.skin_line, 0.6)
    if pen.look.lips:
        lip = smooth([Corner(x - 6, y + 0.8), (x + 1.2, y + 0.6), (x + 1.2, y + 4.4),
                      (x - 2, y + 4)])
        drawn = fill(lip, pen.grade(pen.look.lips), 0.75) + drawn
    return drawn


def _open(pen: Pen, side: Side, shape: Mouth) -> str:
    x, y = side.mouth
    drop, end = max(side.drop, 2.2), _corner(side, shape, 0.56 if shape.kind != "o" else 0.7)
    out = side.lips
    up, low = (x + out + 1.2, y - 1.6), (x + out - drop * 0.14 + 0.6, y + 1.4 + drop)
    outline = smooth([
        Corner(*up), Corner(x + out * 0.7 - 0.6, y + drop * 0.5), Corner(*low),
        ((low[0] + end[0]) / 2 + 1, (low[1] + end[1]) / 2 + drop * 0.22), Corner(*end),
        ((up[0] + end[0]) / 2, (up[1] + end[1]) / 2 + max(0.0, shape.corner) * 0.2),
    ], tension=1 / 5.5)
    tongue = ellipse((x - shape.width * 0.2, y + drop * 1.06), shape.width * 0.34, drop * 0.46)
    inside = fill(tongue, pen.grade(TONGUE))
    teeth = [(up[0] + 2, up[1] - 3), (up[0] + 1, up[1] + min(3.4, drop * 0.5)),
             ((up[0] + end[0]) / 2, (up[1] + end[1]) / 2 + min(3.2, drop * 0.42)), end,
             (end[0], end[1] - 4)]
    if shape.kind in ("grin", "chatter"):
        inside = fill(ellipse((x - 6, y + drop * 0.5), shape.width, 8), pen.grade(TEETH))
        inside += fold([(up[0], y + drop * 0.5 + 0.4), end], 1.2, pen.grade("#c9a9a0"), 0.9)
    elif shape.kind != "o" and (shape.corner > -1 or shape.kind == "fear"):
        inside += fill(smooth(teeth), pen.grade(TEETH))
    colour = line_colour(pen)
    drawn = fill(outline, pen.grade(THROAT)) + clipped(inside, pen.canvas.clip(outline))
    drawn += stroke(outline, colour, 1.5)
    if shape.corner > 3:
        dimple = [(end[0] - 1.4, end[1] - 2.4), (end[0] - 2.2, end[1] + 1.8)]
        drawn += fold(dimple, 2.0, colour, 0.8)
    return drawn
