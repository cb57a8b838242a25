"""Things of the birthday and of the planting: marbles in a ring, a tin garden; no scene."""

import math

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import number, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone
from kiosk.drawing.props.games import glass_ball, planet

_GLASS = ("#5aa3c9", "#e0a24a", "#c46f7c", "#8a78b4", "#e8dcc0")


def eleven_marbles(brush: Brush) -> str:
    """Eleven marbles in a ring instead of candles, the green Planet nearest; 240 wide."""
    places = sorted(
        (math.sin(angle) * 44, math.cos(angle) * 120, turn)
        for turn, angle in ((k, math.pi / 2 + k * math.tau / 11) for k in range(11))
    )
    out = ""
    for y, x, turn in places:
        ball = planet(brush) if turn == 0 else glass_ball(
            brush, _GLASS[turn % len(_GLASS)], "#fff4dc")
        out += group(ball, placed((x, y), scale=1.25))
    return out


def quilt(brush: Brush) -> str:
    """A quilt over the knees of a child who sits up in bed, 340 wide; its edge is at y = 0."""
    shape = smooth([(-172, 4), (-166, -40), (-110, -66), (-40, -78), (40, -78), (110, -66),
                    (168, -40), (174, 4), (90, 10), (0, 6), (-90, 10)])

    def stripes(tone: Tone) -> str:
        return "".join(fill(smooth([(x, -84), (x + 22, -84), (x * 1.25 + 24, 14), (x * 1.25, 14)]),
                            tone("#e8d9b4")) for x in (-132, -58, 16, 90))

    folds = "".join(brush.shadow(tapered([(x, -70), (x + d, -36), (x + 2 * d, 2)], 1, 2, 6),
                                 "#5f8f9a", 0.8) for x, d in ((-74, -10), (-6, 4), (70, 9)))
    return brush.form(shape, "#5f8f9a", depth=7, pattern=stripes, inside=folds)


def net_front(brush: Brush) -> str:
    """The near side of a bed net, 700 wide and 640 high, its hem tucked at (0, 0).

    Its folds part before the middle: nothing may lie on the face of whoever is within.
    """
    out = ""
    for way in (-1, 1):
        shape = smooth([(way * 16, -640), (way * 96, -480), (way * 160, -240), (way * 176, 2),
                        (way * 352, 0), (way * 300, -220), (way * 120, -470)])
        fall = brush.canvas.linear((way * 352, 0), (way * 150, 0), [
            (0, "#ffffff", 0.5), (0.6, "#ffffff", 0.2), (1, "#ffffff", 0.05)])
        out += fill(shape, fall)
        for edge in (190, 236, 286, 330):
            out += stroke(
                f"M{way * 12} -620C{number(way * edge * 0.3)} -440 {number(way * edge * 0.9)} -250 "
                f"{way * edge} 0", "#ffffff", 2.4, 0.5)
    hem = smooth([(-352, -2), (-180, 8), (0, 4), (180, 9), (352, -2)], closed=False)
    return out + stroke(hem, "#ffffff", 5, 0.65) + brush.line(hem, "#cdbba8", 1.6, 0.6)


THINGS: dict[str, tuple[Thing, float]] = {
    "eleven_marbles": (eleven_marbles, 0),
    "net_front": (net_front, 0),
    "quilt": (quilt, 0),
}
