"""Five things to find: the card, and a quiet corner with more than five things in it.

Any five are right; the corner asks for none in particular.
"""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.light import mood
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.cloth_hen import cloth_hen
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.smalls import choices_camp, choices_road, icons
from kiosk.drawing.smalls.calm import GREEN, SCENE
from kiosk.drawing.smalls.grounds import hill, pool, shadow, sky
from kiosk.drawing.smalls.growth import branches, leaf
from kiosk.drawing.smalls.scissors import (
    CREAM,
    HONEY,
    ROSE,
    TURQUOISE,
    Scissors,
    light,
    patch,
    shade,
)

#: The things of the corner by name: their middle and half their width, in fractions of its width
#: and height; whoever touches one of them has found it.
THINGS: dict[str, tuple[float, float, float]] = {
    "window": (0.50, 0.25, 0.10),
    "plant": (0.13, 0.52, 0.09),
    "kite": (0.83, 0.20, 0.08),
    "cushion": (0.36, 0.70, 0.13),
    "tea": (0.58, 0.72, 0.06),
    "hen": (0.72, 0.62, 0.07),
    "ball": (0.87, 0.78, 0.07),
    "shoes": (0.15, 0.86, 0.08),
    "book": (0.60, 0.89, 0.08),
}


def card(cut: Scissors) -> str:
    """The open hand with five small things over its fingers."""
    return pool(cut.canvas, "#f2e2bc", paper=GREEN) + choices_road.five_things(cut)


def corner(cut: Scissors) -> str:
    """A tent's quiet corner in soft light: window, plant, kite, cushion, tea, hen, ball, shoes."""
    wall = sky(cut.canvas, ("#f0e2c8", "#f4ead2", "#efdcbc", "#efdcbc"))
    seams = stroke("M300 -10Q330 320 300 640M1300 -10Q1270 320 1300 640M-10 96Q800 40 1610 96",
                   "#dcc8a2", 8)
    floor = patch("M-10 620H1610V1010H-10Z", "#cdbb98") + stroke("M-10 620H1610", "#b8a37c", 10)
    rug = cut.cut(polygon([(330, 668), (1270, 668), (1480, 960), (120, 960)]), "#b6836f", depth=8,
                  inside=_pattern())
    things = (
        _window(cut, _at("window")), _plant(cut, _at("plant")), _kite(cut, _at("kite")),
        _cushion(cut, _at("cushion")), _hen(cut, _at("hen")), _tea(cut, _at("tea")),
        choices_camp.ball(cut, _at("ball"), 92), _shoes(cut, _at("shoes")), _book(cut, _at("book")),
    )
    return wall + seams + floor + rug + "".join(things)


def _at(name: str) -> Point:
    x, y, _ = THINGS[name]
    return x * SCENE[0], y * SCENE[1]


def _pattern() -> str:
    bands = stroke("M0 704H1600M0 924H1600", HONEY, 12) + stroke(
        "M0 726H1600M0 902H1600", "#7d6a8c", 9)
    diamonds = "".join(
        patch(polygon([(x, 768), (x + 74, 814), (x, 860), (x - 74, 814)]), "#c99a80")
        for x in (340, 800, 1260))
    return bands + diamonds


def _window(cut: Scissors, at: Point) -> str:
    x, y = at
    frame = rounded(x - 150, y - 130, 300, 260, 30)
    view = group(sky(cut.canvas, ("#a9d6e6", "#dcefe8", "#f6efd8", "#f6efd8")), "")
    land = hill(cut.canvas, [(x - 170, y + 60), (x - 40, y + 26), (x + 60, y + 58),
                             (x + 170, y + 30)], "#b9cc9c")
    cloud = "".join(fill(ellipse((x + dx, y + dy), rx, ry), "#fffdf6") for dx, dy, rx, ry in (
        (-60, -46, 46, 24), (-20, -60, 44, 30), (24, -44, 44, 24)))
    hole = clipped(view + cloud + land, cut.canvas.clip(frame))
    flap = cut.band(f"M{x - 156} {y - 142}H{x + 156}", "#efdcbc", 40)
    ties = "".join(cut.band(f"M{x + dx} {y - 168}V{y - 118}", TURQUOISE, 11, weight=0.7)
                   for dx in (-90, 90))
    return hole + cut.mark(frame) + flap + ties


def _plant(cut: Scissors, at: Point) -> str:
    x, y = at
    wood = branches(cut, ((((x, y + 60), (x - 6, y - 40), (x + 4, y - 150)), ((0, 9), (1, 4))),
                          (((x - 3, y - 10), (x - 46, y - 60), (x - 70, y - 110)),
                           ((0, 6), (1, 3))),
                          (((x, y - 30), (x + 44, y - 70), (x + 66, y - 120)), ((0, 6), (1, 3)))))
    leaves = "".join(leaf(cut, (x + dx, y + dy), 0.8, turn, tone, kind) for dx, dy, turn, tone, kind
                     in ((4, -146, 4, "#6f9a55", 0), (-68, -106, -34, "#7fa860", 1),
                         (64, -116, 36, "#7fa860", 2), (-30, -52, -74, "#6f9a55", 2),
                         (34, -66, 78, "#6f9a55", 1)))
    tin = cut.cut(rounded(x - 84, y + 40, 168, 176, 12), "#8fa9bf", depth=9, inside=patch(
        rounded(x - 100, y + 92, 200, 76), HONEY) + patch(ellipse((x, y + 130), 28), CREAM))
    soil = cut.cut(ellipse((x, y + 42), 84, 20), "#7a5a48", depth=0)
    return shadow((x, y + 216), 110) + tin + soil + wood + leaves


def _kite(cut: Scissors, at: Point) -> str:
    sail = cut.cut(polygon([(0, -110), (78, -10), (0, 120), (-78, -10)]), "#e8a15b", depth=7,
                   inside=patch(polygon([(0, -110), (78, -10), (0, 120)]), TURQUOISE))
    spars = cut.mark("M0 -110V120M-78 -10H78", 6)
    tail = cut.mark("M0 120Q-40 160 -6 200T-16 270", 6) + "".join(
        cut.cut([ellipse((x - 15, y), 15, 10), ellipse((x + 15, y), 15, 10)], tone, depth=2,
                weight=0.7) for x, y, tone in ((-20, 160, HONEY), (-8, 212, ROSE)))
    return group(tail + sail + spars, placed(at, rotate=12))


def _cushion(cut: Scissors, at: Point) -> str:
    here = Scissors(cut.canvas, cut.line / 2)
    return shadow((at[0], at[1] + 88), 214) + group(icons.cushion(here, ROSE),
                                                   placed(at, scale=(2.0, 1.7)))


def _tea(cut: Scissors, at: Point) -> str:
    x, y = at
    here = Scissors(cut.canvas, cut.line / 1.2)
    steam = stroke(f"M{x - 14} {y - 92}q-22 -26 0 -50t0 -50M{x + 20} {y - 92}q-22 -26 0 -50t0 -44",
                   CREAM, 9)
    return steam + group(icons.tea(here), placed((x, y + 80), scale=1.2))


def _hen(cut: Scissors, at: Point) -> str:
    pen = Pen(cut.canvas, mood("day"), CAST["noor"], 1.1, 1)
    return shadow((at[0], at[1] + 118), 96) + group(cloth_hen(pen), placed(at, scale=2.7))


def _shoes(cut: Scissors, at: Point) -> str:
    def shoe(dx: float, turn: float) -> str:
        sole = cut.cut(smooth([(0, -84), (40, -50), (34, 10), (38, 60), (0, 84), (-36, 60),
                               (-32, 10), (-38, -50)]), "#8a5a3c", depth=6, inside=patch(
            smooth([(0, -64), (24, -40), (20, 10), (24, 50), (0, 64), (-22, 50), (-18, 10),
                    (-24, -40)]), light("#8a5a3c", 0.3)))
        strap = cut.band("M-38 -34Q0 -64 38 -34M-34 8Q0 -18 34 8", "#c9662f", 16, weight=0.8)
        return group(sole + strap, placed((at[0] + dx, at[1]), rotate=turn, scale=(1, 0.66)))

    return shoe(-56, -12) + shoe(54, 14)


def _book(cut: Scissors, at: Point) -> str:
    x, y = at
    left = smooth([Corner(x, y - 40), (x - 60, y - 56), Corner(x - 130, y - 44),
                   Corner(x - 146, y + 44), (x - 70, y + 34), Corner(x, y + 52)])
    right = smooth([Corner(x, y - 40), (x + 60, y - 56), Corner(x + 130, y - 44),
                    Corner(x + 146, y + 44), (x + 70, y + 34), Corner(x, y + 52)])
    under = cut.cut(polygon([(x - 142, y - 40), (x + 142, y - 40), (x + 160, y + 58),
                             (x - 160, y + 58)]), TURQUOISE, depth=5)
    pages = cut.cut(left, CREAM, depth=4) + cut.cut(right, CREAM, depth=4)
    drawn = patch(rounded(x - 118, y - 26, 84, 46, 6), "#bfe0e6") + patch(
        ellipse((x + 74, y - 4), 30, 22), HONEY) + stroke(
        f"M{x - 120} {y + 26}h80", shade(CREAM), 7)
    return under + pages + drawn


