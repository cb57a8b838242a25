"""An arched house door that stands open on the light outside; it knows nobody who goes."""

from dataclasses import dataclass

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls.scissors import TURQUOISE, Scissors, light, shade


@dataclass(frozen=True)
class Outside:
    """What is seen through a door: sky from top to bottom, a round sun, land and the way."""

    sky: tuple[Colour, Colour]
    sun: Colour
    land: tuple[Colour, Colour]
    way: Colour


MORNING = Outside(("#9fd4e6", "#e9f5ea"), "#fff4cf", ("#a9c58a", "#8fb274"), "#f0dcb4")
EVENING = Outside(("#e9a06a", "#ffe0a0"), "#fff0c4", ("#b98f78", "#9a7668"), "#f3cf9a")

_HOLE = "M-110 0V-250Q-110 -370 0 -370Q110 -370 110 -250V0Z"


def open_door(cut: Scissors, at: Point, size: float, outside: Outside) -> str:
    """The door with its threshold at `at`, 400 high at size 1; its wing is open to the left."""
    frame = cut.cut("M-142 4V-250Q-142 -404 0 -404Q142 -404 142 -250V4Z", "#e6cda4", depth=6)
    view = clipped(_view(cut, outside), cut.canvas.clip(_HOLE)) + cut.mark(_HOLE, 9)
    wing = cut.cut(
        _wing(), TURQUOISE, depth=7,
        inside=stroke("M-206 -306V34M-160 -330V18", shade(TURQUOISE), 6),
    )
    knob = cut.cut(ellipse((-226, -142), 10), "#e9c06a", depth=2, weight=0.7)
    glow = fill("M-110 0H110L190 64H-150Z", light(outside.sun, 0.1), 0.75)
    step = cut.cut(rounded(-156, -6, 312, 20, 8), shade("#e6cda4"), depth=3)
    return group(glow + frame + view + step + wing + knob, placed(at, scale=size))


def _wing() -> str:
    """The door's wing as seen when it stands open towards the reader."""
    return "M-110 0V-250Q-112 -338 -150 -352L-250 -318V46Z"


def _view(cut: Scissors, outside: Outside) -> str:
    air = cut.canvas.linear((0, -370), (0, -60), [(0, outside.sky[0]), (1, outside.sky[1])])
    far = smooth([(-140, -110), (-60, -140), (30, -112), (140, -136)], closed=False)
    near = smooth([(-140, -76), (0, -92), (140, -70)], closed=False)
    way = polygon([(-8, -84), (10, -84), (64, 4), (-64, 4)])
    return (
        fill(rounded(-120, -380, 240, 400), air) + fill(ellipse((36, -204), 56), outside.sun, 0.4)
        + fill(ellipse((36, -204), 36), outside.sun) + fill(far + "V20H-140Z", outside.land[0])
        + fill(near + "V20H-140Z", outside.land[1]) + fill(way, outside.way)
    )
