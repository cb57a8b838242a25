"""Question Q11: a winter tent with five dangers in it and three things that are well done.

Each thing is drawn about its own middle, so that it stands in the tent and alone on its card.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing
from kiosk.drawing.smalls import vessels
from kiosk.drawing.smalls.choices_winter import coal_pan
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool, shadow, sky
from kiosk.drawing.smalls.scissors import (
    CREAM,
    HONEY,
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    patch,
)
from kiosk.drawing.smalls.small import Draw, cards

SCENE = (1600, 1000)
Thing = Callable[[Scissors], str]
_STOVE, _PIPE = "#8a6a5a", "#b9c1c9"


@dataclass(frozen=True)
class Spot:
    """A thing in the tent: what draws it, where its middle is, and how far a touch may be off.

    Places and reaches are fractions of the picture's width and height, and of its width.
    """

    draw: Thing
    at: Point
    reach: float
    size: float
    danger: bool


def blanket_on_heater(cut: Scissors) -> str:
    """A blanket that hangs down over a heater."""
    heater = _heater(cut, glow=True)
    cord = cut.mark("M-220 -206Q-20 -180 200 -210", 8, WOOD)
    cloth = smooth([Corner(-176, -206), (-60, -194), Corner(96, -200), (100, -110),
                    Corner(84, -6), (20, 10), (-30, -8), (-100, 6), Corner(-168, -14),
                    (-180, -110)])
    bands = stroke("M-190 -150Q-40 -134 110 -148M-190 -60Q-40 -44 110 -58", HONEY, 16)
    bands += stroke("M-190 -106Q-40 -90 110 -104", "#8a6a9e", 22)
    return heater + cord + cut.cut(cloth, "#c9775c", depth=10, inside=bands)


def _heater(cut: Scissors, *, glow: bool) -> str:
    """A kerosene heater: a round guard with a warm core on a tray, 250 high."""
    warm = cut.canvas.radial((0, 30), 190, [(0, "#ffc070", 0.8 if glow else 0), (1, "#ffc070", 0)])
    tray = cut.cut(ellipse((0, 138), 130, 26), "#7d7a80", depth=4)
    body = cut.cut(rounded(-96, 70, 192, 70, 16), _STOVE, depth=8)
    core = cut.cut(rounded(-84, -70, 168, 144, 24), "#f2a24a", depth=8, inside=patch(
        rounded(-60, -40, 120, 120, 20), "#ffd27a"))
    bars = cut.mark("M-50 -66V70M0 -70V72M50 -66V70", 7) + cut.mark("M-84 4H84", 7)
    top = cut.cut(rounded(-104, -100, 208, 36, 14), _STOVE, depth=5)
    return fill(ellipse((0, 30), 190), warm) + tray + core + bars + body + top


def coals_inside(cut: Scissors) -> str:
    """A pan of burning charcoal on the tent's rug."""
    warm = cut.canvas.radial((0, 10), 190, [(0, "#ffc070", 0.8), (1, "#ffc070", 0)])
    return fill(ellipse((0, 10), 190), warm) + coal_pan(cut, (0, 84), 1.12)


def plugs_in_puddle(cut: Scissors) -> str:
    """Many plugs in one socket, and its cable that lies in a puddle."""
    water = fill(ellipse((20, 92), 220, 48), "#8fb8cc") + fill(
        ellipse((-30, 84), 110, 16), "#c6dfe8")
    lead = cut.band("M-60 20C-180 40 -190 110 -60 104S160 70 240 110", "#5c5468", 13, weight=0.9)
    box = cut.cut(rounded(-96, -64, 230, 104, 20), "#f2ead9", depth=8)
    sockets = "".join(cut.cut(ellipse((x, -10), 30), "#dcd2c0", depth=0, weight=0.8)
                      for x in (-48, 20, 88))
    plugs = "".join(
        cut.band(f"M{x} -60C{x + bend} -130 {x + bend * 2} -150 {x + bend * 3} -210", tone, 12,
                 weight=0.9)
        + cut.cut(rounded(x - 25, -66, 50, 64, 12), tone, depth=5)
        for x, bend, tone in ((-48, -30, "#8a6a9e"), (20, 6, "#4f8ba6"), (88, 34, "#c9775c")))
    on_top = cut.cut(rounded(-4, -110, 50, 56, 12), "#6f9a55", depth=5)
    return water + lead + box + sockets + plugs + on_top


def kettle_at_edge(cut: Scissors) -> str:
    """A kettle that boils at the edge of a low table; a toddler reaches for it."""
    table = cut.cut(rounded(-250, 34, 250, 32, 8), WOOD, depth=5) + cut.band(
        "M-226 66V168M-30 66V168", WOOD, 20, weight=0.9)
    kettle = group(_kettle(cut), placed((-56, 34)))
    toddler = person(cut, "little_boy", (150, 172), 1.0, "curious", facing="left", pose=_REACHES,
                     gaze=(-1, -0.2), lit=False)
    return shadow((150, 172), 60) + table + kettle + toddler


_REACHES = {
    "base": "stand", "lean": 8, "far_arm": Swing(116, 122), "far_hand": "open",
    "far_arm_front": True, "head": HeadTurn(1, 0.3, -4),
}


def _kettle(cut: Scissors) -> str:
    handle = cut.band("M-50 -92C-56 -152 56 -152 50 -92", "#6d5a52", 14, weight=0.9)
    spout = cut.cut(smooth([Corner(56, -60), (92, -78), Corner(104, -112), Corner(126, -104),
                            (108, -50), Corner(60, -24)]), "#b4b9bd", depth=5)
    body = cut.cut(smooth([Corner(-58, 0), (-76, -36), (-54, -84), (0, -100), (54, -84),
                           (76, -36), Corner(58, 0)]), "#b4b9bd", depth=9)
    lid = cut.cut(smooth([Corner(-34, -94), (0, -116), Corner(34, -94)]), "#b4b9bd", depth=3)
    steam = stroke("M116 -130C96 -156 140 -172 118 -204M146 -126C130 -148 170 -164 150 -190", CREAM,
                   10, 0.9)
    return handle + spout + body + lid + steam


def fuel_in_bottle(cut: Scissors) -> str:
    """Fuel in a drinking bottle, close beside a heater."""
    bottle = smooth([Corner(-24, -140), Corner(24, -140), (28, -104), (60, -64), Corner(62, 130),
                     (40, 144), (-40, 144), Corner(-62, 130), (-60, -64), (-28, -104)],
                    tension=0.12)
    inside = patch("M-80 -40H80V150H-80Z", "#b98fc0") + patch(
        "M-80 -40H80V-30H-80Z", light("#b98fc0", 0.4)) + patch(
        rounded(-44, -20, 14, 130, 7), "#ffffff", 0.6)
    cap = cut.cut(rounded(-30, -170, 60, 36, 10), "#c9775c", depth=4)
    heater = group(_heater(cut, glow=True), placed((-170, 10), scale=0.92))
    funnel = stroke("M96 -40C84 -60 108 -74 94 -96M122 -36C110 -56 134 -70 120 -90", "#a98bb8", 8,
                    0.9)
    return heater + cut.cut(bottle, "#e9f3f2", depth=4, inside=inside) + cap + funnel


def sand_bucket(cut: Scissors) -> str:
    """A bucket of sand, ready."""
    grip = cut.band("M-86 -60C-70 40 70 40 86 -60", _PIPE, 11, weight=0.9)
    heap = cut.cut(smooth([Corner(-92, -60), (-40, -104), (10, -118), (60, -98), Corner(92, -60),
                           (0, -40)]), "#e4c48e", depth=6, inside="".join(
        patch(ellipse(at, 4), "#c9a46a") for at in ((-40, -80), (-10, -96), (24, -84), (50, -72))))
    body = cut.cut("M-94 -60L-72 110Q0 128 72 110L94 -60Q0 -40 -94 -60Z", "#8fbcc9", depth=9,
                   inside=patch("M-110 -10H110V18H-110Z", CREAM))
    return shadow((0, 116), 100) + heap + body + grip


def covered_water(cut: Scissors) -> str:
    """The water can with its lid on."""
    return shadow((0, 124), 110) + vessels.jerrycan(cut, (0, 122), 0.8)


def open_flap(cut: Scissors) -> str:
    """The air flap high up in the tent, tied open; fresh air comes in."""
    hole = cut.cut(smooth([Corner(-110, -70), Corner(110, -70), Corner(128, 70), (0, 84),
                           Corner(-128, 70)], tension=0.1), "#8fb8d0", depth=0, inside="".join(
        patch(ellipse(at, r), "#fffdf6", 0.95) for at, r in (
            ((-40, -6), 26), ((-10, -18), 32), ((24, -4), 24))))
    flap = cut.band("M-126 -86H126", "#efdcbc", 34)
    ties = cut.band("M-70 -108V-62M70 -108V-62", TURQUOISE, 12, weight=0.8)
    air = stroke("M-60 104C-70 130 -40 140 -54 170M0 108C-10 134 20 144 6 176"
                 "M60 104C50 130 80 140 66 170", "#7fb0cc", 12)
    return hole + flap + ties + air


#: Everything in the tent that answers a touch, the furthest first; ids as in the question.
SPOTS: dict[str, Spot] = {
    "s3": Spot(open_flap, (0.88, 0.20), 0.08, 0.84, danger=False),
    "h1": Spot(blanket_on_heater, (0.22, 0.42), 0.09, 0.96, danger=True),
    "h5": Spot(fuel_in_bottle, (0.62, 0.44), 0.08, 0.78, danger=True),
    "s1": Spot(sand_bucket, (0.86, 0.56), 0.07, 0.80, danger=False),
    "h4": Spot(kettle_at_edge, (0.36, 0.69), 0.08, 0.86, danger=True),
    "s2": Spot(covered_water, (0.10, 0.80), 0.07, 0.90, danger=False),
    "h2": Spot(coals_inside, (0.56, 0.82), 0.08, 0.84, danger=True),
    "h3": Spot(plugs_in_puddle, (0.80, 0.85), 0.09, 0.86, danger=True),
}


def scene(cut: Scissors) -> str:
    """The tent from within, everything in its place."""
    wall = sky(cut.canvas, ("#a99aa6", "#c4b0a8", "#d6c0ac", "#d6c0ac"))
    seams = stroke("M800 -40L90 560M800 -40L1510 560M800 -40V470", "#a58f92", 10)
    floor = patch("M-10 560H1610V1010H-10Z", "#a88a74") + stroke("M-10 560H1610", "#8f735f", 10)
    rug = cut.cut(polygon([(300, 640), (1300, 640), (1500, 980), (100, 980)]), "#8f5f5c", depth=8,
                  inside=stroke("M0 680H1600M0 940H1600", HONEY, 12) + stroke(
                      "M0 704H1600M0 916H1600", "#5f5a7c", 9))
    beds = cut.cut(rounded(640, 500, 190, 60, 20), "#c9b3cf", depth=5) + cut.cut(
        rounded(650, 452, 170, 52, 20), "#8fbcc9", depth=5)
    things = "".join(
        group(one.draw(Scissors(cut.canvas, cut.line / one.size)),
              placed((one.at[0] * SCENE[0], one.at[1] * SCENE[1]), scale=one.size))
        for one in SPOTS.values())
    return wall + seams + floor + rug + beds + things


def alone(draw: Thing, size: float, at: Point) -> Draw:
    """A card on which one thing stands by itself."""

    def shown(cut: Scissors) -> str:
        here = Scissors(cut.canvas, cut.line / size)
        return pool(cut.canvas, "#eadccb") + group(draw(here), placed(at, scale=size))

    return shown


CARDS = cards({
    "answer_q11_h1": alone(blanket_on_heater, 1.2, (400, 280)),
    "answer_q11_h2": alone(coals_inside, 1.35, (400, 296)),
    "answer_q11_h3": alone(plugs_in_puddle, 1.35, (386, 300)),
    "answer_q11_h4": alone(kettle_at_edge, 1.3, (420, 258)),
    "answer_q11_h5": alone(fuel_in_bottle, 1.3, (476, 268)),
    "answer_q11_s1": alone(sand_bucket, 1.7, (400, 262)),
    "answer_q11_s2": alone(covered_water, 1.7, (400, 270)),
    "answer_q11_s3": alone(open_flap, 1.7, (400, 214)),
}, 7)
