"""What the camp is known by on the cards: the Big Teapot on its board, a heart badge, a vest.

They know nobody who wears them or meets under them.
"""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, rounded, smooth
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    patch,
    shade,
)

#: As in the large pictures: a blue pot with a garland of apricots, on a board framed in clay.
_BLUE, _CLAY = "#4f86b8", "#b7704f"


def teapot_sign(cut: Scissors, at: Point, size: float = 1.0, *, posts: int = 1) -> str:
    """The great painted teapot on its board; it stands on `at`, 424 high."""
    here = Scissors(cut.canvas, cut.line / size)
    feet = (-16,) if posts == 1 else (-176, 144)
    post = "".join(here.cut(rounded(x, -150, 32, 150, 6), WOOD, depth=5) for x in feet)
    board = here.cut(rounded(-224, -424, 448, 292, 30), "#fff3d6", depth=6,
                     inside=stroke(rounded(-216, -416, 432, 276, 24), _CLAY, 20))
    return group(post + board + teapot(here, (0, -264)), placed(at, scale=size))


def teapot(cut: Scissors, at: Point) -> str:
    """The teapot itself, 300 wide, centred on `at`."""
    handle = cut.band("M92 -40C168 -58 172 60 84 56", _BLUE, 20)
    spout = [Corner(-84, 40), (-130, 10), Corner(-152, -62), Corner(-126, -68), (-112, -22),
             Corner(-80, -14)]
    belly = [(-60, -62), (60, -62), (104, 0), (84, 66), (0, 84), (-84, 66), (-104, 0)]
    paint = "".join(patch(ellipse((x, -34 + abs(x) * 0.1), 6), CREAM) for x in range(-72, 73, 24))
    paint += "".join(patch(ellipse((x, 36), 13, 5), "#a9d3b4") for x in range(-69, 70, 46))
    paint += "".join(patch(ellipse((x, 24), 14), APRICOT) for x in range(-92, 93, 46))
    body = cut.cut(smooth(spout), _BLUE, depth=5) + cut.cut(
        smooth(belly), _BLUE, depth=10, inside=paint
    )
    lid = cut.cut(smooth([Corner(-64, -60), (-40, -86), (40, -86), Corner(64, -60), (0, -52)]),
                  light(_BLUE, 0.2), depth=4)
    knob = cut.cut(ellipse((0, -96), 15), APRICOT, depth=3)
    foot = cut.cut(rounded(-50, 78, 100, 18, 8), shade(_BLUE), depth=2)
    return group(handle + foot + body + knob + lid, placed(at))


def heart(at: Point, half: float, colour: str = "#d9503f") -> str:
    """A plain heart, 2 * `half` wide."""
    k = half / 10
    return group(patch("M0 9C-14 -1 -10 -10 -5 -10C-2 -10 0 -8 0 -6C0 -8 2 -10 5 -10"
                       "C10 -10 14 -1 0 9Z", colour), placed(at, scale=k))


def badge(cut: Scissors, at: Point, radius: float) -> str:
    """The health team's badge: a red heart in a cream circle."""
    return cut.cut(ellipse(at, radius), CREAM, depth=radius * 0.14) + heart(at, radius * 0.62)


def vest(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """The turquoise vest, hung up by its shoulders at `at`, 360 high."""
    here = Scissors(cut.canvas, cut.line / size)
    half = [Corner(-64, 0), (-100, 12), Corner(-128, 26), (-112, 90), (-122, 140),
            Corner(-150, 170), (-152, 270), Corner(-148, 352), (-80, 362), Corner(-6, 358),
            (-6, 220), Corner(-8, 130), (-44, 70)]
    other = [Corner(-x, y) if isinstance(p, Corner) else (-x, y) for p in half for x, y in (p,)]
    inner = here.cut(smooth([Corner(-64, 0), (0, 30), Corner(64, 0), (100, 160), Corner(60, 350),
                             Corner(-60, 350), (-100, 160)]), shade(TURQUOISE), depth=0)
    stripe = patch("M-180 236H180V280H-180Z", CREAM)
    fronts = here.cut(smooth(half), TURQUOISE, depth=9, inside=stripe) + here.cut(
        smooth(other), TURQUOISE, depth=9, inside=stripe)
    zip_ = here.mark("M-14 150V346M14 150V346", 4, shade(TURQUOISE))
    pocket = here.mark("M-122 312H-50M50 312H122", 7)
    collar = here.band("M-66 2Q-36 66 -10 130M66 2Q36 66 10 130", light(TURQUOISE, 0.3), 20,
                       weight=0.8)
    return group(inner + fronts + zip_ + pocket + collar + badge(here, (80, 176), 38),
                 placed(at, scale=size))
