"""Things of the market: a crate of oranges, a sack of onions; it knows no scene."""

import random

from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing


def crate(brush: Brush) -> str:
    """A slatted crate heaped with oranges, 130 wide."""
    out = brush.shadow(polygon([(-58, -62), (58, -62), (64, -4), (-64, -4)]), "#8f6c4c")
    chance, places = random.Random(5), []
    for row in range(3):
        for k in range(6 - row):
            places.append((-50 + row * 10 + k * 20 + chance.uniform(-3, 3), -62 - row * 13))
    for x, y in places:
        out += brush.form(ellipse((x, y), 12.5, 11.8), "#e8963c", depth=3, weight=0.7)
        out += brush.flat(ellipse((x - 4, y - 4), 3.2, 2.4), "#ffe2ae", 0.85)
    for y in (-58, -38, -18):
        out += brush.form(rounded(-66, y, 132, 15, 3), "#b98d5e", depth=2, weight=0.8)
    for x in (-64, 50):
        out += brush.form(rounded(x, -64, 14, 64, 3), "#a67b4f", depth=2, weight=0.8)
    return out


def sack(brush: Brush) -> str:
    """An open sack of onions, 104 wide."""
    body = smooth([Corner(-44, -78), (-54, -40), (-52, -8), (-30, 0), (30, 0), (52, -8),
                   (54, -40), Corner(44, -78)])
    out = ""
    for x, y in ((-26, -84), (0, -90), (26, -84), (-12, -100), (14, -101)):
        out += brush.form(ellipse((x, y), 16, 14), "#c98a6a", depth=3, weight=0.7)
        out += brush.line(f"M{x - 3} {y - 12}Q{x + 7} {y} {x - 2} {y + 11}", "#a5654c", 1.8, 0.7)
    folds = "".join(brush.shadow(tapered([(x, -70), (x + d, -40), (x + d / 2, -6)], 1, 1, 6),
                                 "#d6bd92", 0.8) for x, d in ((-28, -8), (2, 5), (30, 8)))
    rim = smooth([(-48, -82), (0, -72), (48, -82), (46, -68), (0, -58), (-46, -68)])
    return out + brush.form(body, "#d6bd92", depth=6, inside=folds) + brush.form(
        rim, "#e4d0a8", depth=2)


THINGS: dict[str, tuple[Thing, float]] = {"crate": (crate, 66), "sack": (sack, 52)}
