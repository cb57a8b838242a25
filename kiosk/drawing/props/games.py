"""The marbles: the game in the dust, the green Planet, and the tin; it knows no scene."""

import math
import random

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import ellipse, number, pair, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone

_GLASS = ("#5aa3c9", "#e0a24a", "#c46f7c", "#8a78b4", "#e8dcc0")


def glass_ball(brush: Brush, colour: str, swirl: str, r: float = 12.0) -> str:
    """Clear glass with a twist of colour inside; rests on (0, 0)."""
    ball = ellipse((0, -r), r)
    twist = smooth([(-r * 0.7, -r * 0.9), (-r * 0.1, -r * 1.5), (r * 0.6, -r * 1.25),
                    (r * 0.1, -r * 0.95), (-r * 0.2, -r * 0.45), (-r * 0.6, -r * 0.5)])
    low = ellipse((r * 0.25, -r * 0.55), r * 0.62, r * 0.4)
    inside = fill(twist, brush.mood.grade(swirl), 0.9) + fill(low, "#ffffff", 0.22)
    shine = fill(ellipse((-r * 0.38, -r * 1.42), r * 0.25, r * 0.2), "#ffffff", 0.95) + fill(
        ellipse((r * 0.42, -r * 0.5), r * 0.12), "#ffffff", 0.8
    )
    caustic = fill(ellipse((r * 0.9, 0.5), r * 0.95, r * 0.26), brush.mood.ink, 0.28) + fill(
        ellipse((r * 0.75, 0), r * 0.5, r * 0.14), brush.mood.grade(colour), 0.75
    )
    return caustic + brush.form(ball, colour, depth=r * 0.28, inside=inside) + shine


def planet(brush: Brush) -> str:
    """The one green marble."""
    return glass_ball(brush, "#4f9e62", "#bfe08a")


def marble(brush: Brush) -> str:
    """One rose marble: neither the green Planet nor blue, which would look like a planet."""
    return glass_ball(brush, _GLASS[2], "#fbe3d8")


def marbles(brush: Brush) -> str:
    """Five marbles that lie as they fell, within about 170 units."""
    places = ((-70, -22), (-18, -34), (52, -24), (-34, 10), (38, 16))
    out = ""
    for (x, y), colour in zip(places, _GLASS, strict=True):
        out += group(glass_ball(brush, colour, "#fff4dc"), placed((x, y)))
    return out


def ring(brush: Brush) -> str:
    """A circle scratched into the earth with a stick: a furrow with a lit lip, 360 units wide."""
    chance = random.Random(4)
    rim = []
    for i in range(26):
        angle, out = i / 26 * math.tau, chance.uniform(0.975, 1.025)
        rim.append((math.cos(angle) * 180 * out, math.sin(angle) * 62 * out))
    tail = [(176, 12), (206, 24), (232, 22)]
    dark, lit = "#8a5f48", "#ffe9bd"
    return (
        brush.line(smooth([(x, y + 4) for x, y in rim]), lit, 4.5, 0.75)
        + brush.line(smooth(rim), dark, 6.0, 0.72)
        + brush.flat(tapered(tail, 6, 1, 5), dark, 0.6)
        + _crumbs(brush, chance, dark)
    )


def _crumbs(brush: Brush, chance: random.Random, colour: str) -> str:
    dots = ""
    for _ in range(46):
        angle, out = chance.uniform(0, math.tau), chance.uniform(1.02, 1.14)
        at = math.cos(angle) * 180 * out, math.sin(angle) * 62 * out
        dots += ellipse(at, chance.uniform(1.4, 3.4), chance.uniform(1, 2))
    return brush.flat(dots, colour, 0.5)


def roll_mark(brush: Brush) -> str:
    """The track of a marble that rolled in from the left and stopped at (0, 0)."""
    way = [(-560, 46), (-420, 20), (-260, 22), (-120, 6), (0, 0)]
    return brush.flat(tapered(way, 2, 8, 7), "#8a5f48", 0.38) + brush.flat(
        tapered([(x, y + 5) for x, y in way], 1, 5, 4), "#ffe9bd", 0.5
    )


def marble_tin(brush: Brush) -> str:
    """An old sweets tin with a dented lid, 74 wide; the marbles are inside."""
    body = rounded(-37, -58, 74, 58, 7)
    band = rounded(-37, -40, 74, 20)

    def stripes(tone: Tone) -> str:
        dots = "".join(fill(ellipse((x, -30), 6), tone("#fff0d0")) for x in (-22, 0, 22))
        return fill(band, tone("#d99a4a")) + dots

    lid = smooth([(-41, -56), (-42, -68), (-30, -74), (4, -72), (30, -75), (42, -68), (41, -56),
                  (0, -53)])
    return brush.form(body, "#5c93a6", pattern=stripes, depth=6) + brush.form(
        lid, "#74aab8", depth=4
    ) + brush.flat(rounded(-28, -68, 20, 4, 2), "#ffffff", 0.5)


def stick(brush: Brush) -> str:
    """A walking stick, its foot at (0, 0), its crook at the top."""
    path = "M0 0L6 -200C8 -236 48 -238 46 -206"
    return brush.cord(path, "#8a5f42", 9) + brush.line(
        f"M{pair((-1, -10))}L{number(4)} {number(-196)}", "#c79a6c", 2.4, 0.8
    )


def flat_stone(brush: Brush) -> str:
    """A smooth field stone to sit or lean on."""
    body = smooth([(-80, 0), (-86, -26), (-52, -50), (10, -56), (64, -44), (88, -18), (80, 0)])
    return brush.form(body, "#cdb494", depth=9) + brush.flat(
        polygon([(-40, -40), (0, -46), (20, -40), (-10, -34)]), "#f0dcb8", 0.6
    )


THINGS: dict[str, tuple[Thing, float]] = {
    "flat_stone": (flat_stone, 84),
    "marble": (marble, 0),
    "marble_tin": (marble_tin, 38),
    "marbles": (marbles, 0),
    "planet": (planet, 0),
    "ring": (ring, 0),
    "roll_mark": (roll_mark, 0),
    "stick": (stick, 8),
}
