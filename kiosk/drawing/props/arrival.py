"""Things of arriving in the camp: the painted teapot, tyres, a goal, a ball; it knows no scene."""

import math

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import Corner, Point, ellipse, number, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone

_BLUE, _CREAM, _CLAY, _WOOD = "#4f86b8", "#f6ead0", "#b7795b", "#94704e"


def teapot_board(brush: Brush) -> str:
    """The meeting place: a giant blue teapot painted on a board of planks, 700 wide, 720 high."""
    posts = "".join(brush.cord(f"M{x} 0V-680", _WOOD, 26) for x in (-262, 262))
    brace = brush.cord("M-262 -150L-190 -226M262 -150L190 -226", _WOOD, 13)
    board = rounded(-350, -700, 700, 484, 10)
    panel = rounded(-330, -680, 660, 444, 6)
    planks = "".join(brush.line(f"M-330 {y}H330", "#c9ac84", 3, 0.55) for y in (-606, -532, -458,
                                                                               -384, -310))
    corners = "".join(_bloom(brush, at, 24) for at in ((282, -632), (-284, -284), (282, -284)))
    frame = brush.form(board, _CLAY, depth=6)
    sheet = brush.form(panel, _CREAM, depth=0, weight=0.6, inside=planks)
    return posts + brace + frame + sheet + corners + group(_teapot(brush), placed((6, -262)))


def _teapot(brush: Brush) -> str:
    """The painting itself, 470 wide, standing on (0, 0); flat paint, no form shade."""
    spout = smooth([Corner(-128, -190), (-176, -208), (-206, -262), Corner(-240, -290),
                    (-216, -300), Corner(-188, -296), (-160, -252), (-128, -110), (-92, -84)])
    handle = "M132 -210C240 -260 258 -96 120 -80"
    body = smooth([Corner(-96, 0), (-150, -66), (-156, -154), (-104, -228), (0, -252),
                   (104, -228), (156, -154), (150, -66), Corner(96, 0)])
    lid = smooth([Corner(-84, -238), (-62, -280), (0, -300), (62, -280), Corner(84, -238),
                  (0, -262)])
    foot = smooth([Corner(-110, 6), (0, -10), Corner(110, 6), (0, 20)])
    out = brush.cord(handle, _BLUE, 30)
    out += brush.form(spout, _BLUE, depth=4) + brush.form(foot, "#3d6c9a", depth=0)
    out += brush.form(body, _BLUE, depth=12, inside=_glaze(brush))
    out += brush.form(lid, "#5b93c4", depth=5) + brush.form(ellipse((0, -312), 20), "#e6a65c",
                                                          depth=3)
    return _steam(brush) + out


def _glaze(brush: Brush) -> str:
    """The pot's painted belly: a garland of apricots and leaves, dots round its shoulder."""
    dots = "".join(ellipse((x, -206 + abs(x) * 0.2), 8) for x in range(-112, 113, 28))
    leaves = fruits = ""
    for k in range(5):
        x = -112 + k * 56
        y = -98 - 16 * math.cos(x / 130)
        leaves += ellipse((x - 17, y + 15), 13, 6) + ellipse((x + 17, y + 15), 13, 6)
        fruits += ellipse((x, y), 17)
    shine = tapered([(-116, -166), (-124, -118), (-112, -66)], 6, 6, 20)
    return (brush.flat(dots, "#f4e6c2") + brush.flat(leaves, "#a9cdb8")
            + brush.flat(fruits, "#f0b070") + brush.flat(shine, "#b5d4ea", 0.6))


def _steam(brush: Brush) -> str:
    curl = tapered([(-244, -306), (-268, -338), (-240, -362), (-262, -394)], 4, 2, 12)
    other = tapered([(-216, -310), (-226, -336), (-204, -356), (-214, -378)], 3, 2, 9)
    return brush.flat(curl + other, "#a9bccb", 0.9)


def _bloom(brush: Brush, at: Point, size: float) -> str:
    """A painted flower of six round petals."""
    x, y = at
    petals = "".join(
        ellipse((x + math.cos(k * math.tau / 6) * size * 0.6,
                 y + math.sin(k * math.tau / 6) * size * 0.6), size * 0.36)
        for k in range(6))
    return brush.flat(petals, "#d98a74") + brush.flat(ellipse(at, size * 0.3), "#f2ce83")


def tyre_half(brush: Brush) -> str:
    """A painted tyre half sunk in the ground, 180 wide and 92 high: a seat and a border."""
    return _tyre(brush, "#5fa8a6")


def tyre_half_clay(brush: Brush) -> str:
    """The same, painted in clay."""
    return _tyre(brush, "#cf9268")


def _tyre(brush: Brush, colour: str) -> str:
    ring = smooth([Corner(-90, 0), (-82, -50), (-46, -86), (0, -94), (46, -86), (82, -50),
                   Corner(90, 0), Corner(44, 0), (36, -30), (0, -46), (-36, -30), Corner(-44, 0)])
    treads = "".join(
        brush.line(f"M{number(math.cos(a) * 70)} {number(-math.sin(a) * 74)}"
                   f"L{number(math.cos(a) * 90)} {number(-math.sin(a) * 94)}", "#4a4458", 3, 0.35)
        for a in (0.35, 0.7, 1.05, 1.4, 1.75, 2.1, 2.45, 2.8))
    earth = brush.flat(ellipse((0, 1), 100, 7), "#b98f6a", 0.55)
    hole = brush.shadow(smooth([Corner(-44, 0), (-36, -30), (0, -46), (36, -30), Corner(44, 0)]),
                        "#8a7464", 0.75)
    return hole + brush.form(ring, colour, depth=7, inside=treads) + earth


def goal(brush: Brush) -> str:
    """A goal of three poles with a net of knotted rope, 620 wide and 330 high."""
    net = ""
    for k in range(13):
        x = -300 + k * 50
        net += f"M{x} -314Q{number(x * 0.94)} -150 {number(x * 0.86)} -34"
    for k in range(7):
        y, sag = -286 + k * 42, 10
        half = 300 - k * 7
        net += f"M{-half} {y}Q0 {y + sag} {half} {y}"
    back = brush.cord("M-262 -34H262", "#a98a66", 6)
    bars = brush.cord("M-310 0V-322H310V0", "#e6dcc8", 17)
    side = brush.cord("M-310 -316L-262 -34L-310 -2M310 -316L262 -34L310 -2", "#a98a66", 6)
    bands = "".join(brush.flat(rounded(x - 8, y, 17, 30), "#3fa7a3")
                    for x in (-310, 310) for y in (-270, -170, -70))
    return brush.line(net, "#8f7a66", 2.6, 0.62) + back + side + bars + bands


def patched_ball(brush: Brush) -> str:
    """The one ball of the camp, sewn and patched, 84 across."""
    return group(_ball(brush), placed((0, -42)))


def _ball(brush: Brush) -> str:
    def panels(tone: Tone) -> str:
        patch = polygon([(-32, -6), (-8, -16), (6, 4), (-12, 22), (-34, 12)])
        other = polygon([(10, -36), (36, -22), (26, 0), (8, -8)])
        low = polygon([(4, 22), (28, 14), (30, 30), (8, 40)])
        return (fill(patch, tone("#4d7f9e")) + fill(other, tone("#c98a5c"))
                + fill(low, tone("#8d7bb5")))

    seams = brush.ink("M-8 -16L8 -8M6 4L26 0M-12 22L4 22M-8 -16L-16 -40M28 14L40 6M-34 12L-40 18",
                      "#efe2c6", 0.8)
    stitch = brush.line("M-30 -10L-34 -1M-20 -14L-22 -6M-2 -8L4 -12M2 8L8 12M-6 18L-2 24"
                        "M-24 20L-26 27", "#fff6e2", 2.4)
    return brush.form(ellipse((0, 0), 42), "#efe2c6", depth=9, pattern=panels,
                      inside=seams + stitch)


def dust(brush: Brush) -> str:
    """A puff of dust kicked up from the ground, 240 wide, to be drawn behind what kicked it."""
    puffs = "".join(ellipse((x, y), r, r * 0.7) for x, y, r in (
        (-84, -16, 34), (-36, -30, 46), (20, -36, 50), (72, -22, 38), (108, -12, 22),
        (-116, -10, 18)))
    lit = "".join(ellipse((x, y), r, r * 0.62) for x, y, r in ((-44, -42, 26), (14, -52, 30),
                                                            (66, -32, 20)))
    return brush.flat(puffs, "#e9d6b6", 0.72) + brush.flat(lit, "#fbf0da", 0.7)


def shade_net(brush: Brush) -> str:
    """A cloth on four poles that gives a patch of shade, 900 wide and 560 high."""
    shade = fill(smooth([(-470, 26), (-180, -30), (330, -34), (520, 10), (240, 60), (-300, 66)]),
                 brush.mood.ink, 0.2)
    back = brush.cord("M-330 -30V-462M350 -34V-462", _WOOD, 12)
    cloth = smooth([Corner(-430, -522), (0, -490), Corner(430, -524), (384, -476),
                    Corner(350, -464), (10, -446), Corner(-330, -464), (-384, -476)])
    slack = "".join(brush.line(f"M{a} -505Q{(a + b) / 2} -480 {b} -460", "#3d8684", 3.4, 0.5)
                    for a, b in ((-250, -190), (-70, -54), (120, 96), (290, 236)))
    hem = brush.line("M-430 -522Q0 -474 430 -524", "#f6ead0", 7, 0.75)
    front = brush.cord("M-430 12V-530M430 14V-532", _WOOD, 15)
    return shade + back + brush.form(cloth, "#63aca8", depth=5, inside=slack) + hem + front


THINGS: dict[str, tuple[Thing, float]] = {
    "dust": (dust, 0),
    "goal": (goal, 0),
    "patched_ball": (patched_ball, 40),
    "shade_net": (shade_net, 0),
    "teapot_board": (teapot_board, 0),
    "tyre_half": (tyre_half, 92),
    "tyre_half_clay": (tyre_half_clay, 92),
}
