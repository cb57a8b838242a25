"""The pictures on the choices of the thirsty day: what to drink, and whom to wake."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import shelters, taps, vessels
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, sky
from kiosk.drawing.smalls.scissors import CREAM, HONEY, ROSE, Scissors, patch
from kiosk.drawing.smalls.small import cards

NIGHT = ("#39407a", "#525a94", "#7f7fae")


def tap_and_cup(cut: Scissors) -> str:
    """Clear water runs from a tap into a clean cup; a tree's shade lies behind it."""
    air = sky(cut.canvas, ("#cfe6e2", "#e6f0e0", "#f7efd8"))
    land = hill(cut.canvas, [(-10, 420), (400, 404), (810, 416)], "#ead2a4")
    shade_ = fill(ellipse((640, 446), 190, 26), "#8a7a94", 0.3)
    tree = shelters.shade_tree(cut, (650, 440), 0.86)
    cup = vessels.cup(cut, (352, 470), 1.35, filled=taps.WATER)
    water = taps.stream(cut, (352, 162), 122, 15)
    shine = taps.glint((196, 250), 30) + taps.glint((236, 336), 18)
    return air + land + shade_ + tree + water + cup + taps.tap(
        cut, (338, 162), 0.86, wall=500) + shine


def ditch(cut: Scissors) -> str:
    """A ditch of still brown water, flies over it, a sandal and a tin lying in it."""
    earth = sky(cut.canvas, ("#ecd9ae", "#e2c894", "#d4b47e"))
    edge = [(-20, 250), (140, 214), (330, 236), (520, 206), (690, 232), (820, 214), (820, 400),
            (660, 440), (470, 420), (280, 452), (110, 424), (-20, 446)]
    bank = fill(smooth([(x, y - 26 if y < 300 else y + 26) for x, y in edge]), "#b08c5c")
    still = cut.cut(smooth(edge), "#8f8a58", depth=8)
    scum = "".join(patch(ellipse(at, rx, 13), tone, 0.9) for at, rx, tone in (
        ((150, 318), 78, "#a3a46a"), ((420, 286), 96, "#a3a46a"), ((640, 356), 84, "#7a7448"),
        ((300, 386), 70, "#7a7448"), ((560, 262), 50, "#a3a46a")))
    things = _tin(cut, (300, 330)) + group(_sole(cut), placed((560, 352), rotate=-14))
    reeds = "".join(stroke(f"M{x} {y}q{b} -60 {b * 2} -110", "#7f8a4c", 10) for x, y, b in (
        (60, 236, -6), (92, 240, 8), (740, 226, 6), (712, 232, -8)))
    flies = "".join(fly(cut, at, size, turn) for at, size, turn in (
        ((220, 134), 1.0, -16), ((410, 92), 1.25, 12), ((600, 140), 1.05, 22),
        ((498, 190), 0.8, -20), ((318, 196), 0.75, 10)))
    ways = stroke("M96 120Q140 60 190 118M450 60Q520 20 540 84Q548 118 580 124", "#8a7458", 6,
                  extra='stroke-dasharray="1 16"')
    return earth + bank + still + scum + things + reeds + ways + flies


def fly(cut: Scissors, at: Point, size: float = 1.0, turn: float = 0.0) -> str:
    """A fly with two clear wings, 70 wide."""
    here = Scissors(cut.canvas, cut.line * 0.7 / size)
    wings = here.cut(smooth([(-4, -8), (-30, -40), (-46, -26), (-26, -4)]), "#dfe8ec", depth=2)
    wings += here.cut(smooth([(6, -8), (16, -46), (36, -42), (24, -8)]), "#dfe8ec", depth=2)
    legs = here.mark("M-14 12L-22 28M0 14V30M14 12L24 26", 5)
    body = here.cut(ellipse((0, 0), 30, 18), "#5c5468", depth=4)
    eye = here.cut(ellipse((26, -4), 13), "#b4545a", depth=2)
    return group(legs + wings + body + eye, placed(at, rotate=turn, scale=size))


def _tin(cut: Scissors, at: Point) -> str:
    side = cut.cut(smooth([Corner(-50, -30), Corner(44, -44), (64, -16), Corner(54, 18),
                           Corner(-40, 26)], tension=0.1), "#a9a29a", depth=6, inside=stroke(
        "M-20 -40L-10 30M14 -44L22 30", "#8a827c", 6))
    return group(side + cut.cut(ellipse((-46, -2), 18, 30), "#7a7270", depth=0), placed(at))


def _sole(cut: Scissors) -> str:
    sole = cut.cut(smooth([(-70, 0), (-40, -26), (10, -18), (56, -24), (74, 0), (50, 20),
                           (0, 14), (-46, 22)]), "#a8714a", depth=5)
    return sole + cut.band("M-4 -18Q16 -40 44 -2", "#6f86a8", 10, weight=0.8)


def wake_mama(cut: Scissors) -> str:
    """By night Ahmed kneels beside Mama's bed, a hand on her shoulder; her eyes open."""
    night = sky(cut.canvas, NIGHT) + shelters.full_moon((116, 92), 46)
    lamp = cut.canvas.radial((470, 300), 380, [(0, "#ffd890", 0.75), (1, "#ffd890", 0)])
    floor = fill("M0 408H800V500H0Z", "#4c4a7c") + fill(ellipse((470, 300), 380), lamp)
    mat = cut.cut(rounded(330, 398, 500, 60, 26), "#d9c9b8", depth=6)
    pillow = cut.cut(rounded(344, 356, 190, 66, 30), CREAM, depth=7)
    mama = person(cut, "mama", (880, 352), 1.06, "sleepy", pose=_LYING)
    cover = cut.cut(smooth([Corner(520, 316), (580, 286), (690, 300), (820, 306), (830, 430),
                            Corner(820, 452), (640, 452), Corner(528, 448), (500, 400)]), ROSE,
                    depth=9, inside=stroke("M500 360Q620 330 820 352M500 400Q640 372 820 394",
                                           HONEY, 10))
    ahmed = person(cut, "ahmed", (352, 432), 1.22, "worried", pose=_WAKING, gaze=(1, 0.6))
    return night + floor + ahmed + mat + pillow + mama + cover


_LYING = {
    "base": "stand", "turned": -90.0, "lean": 0, "bend": 0, "near_arm": Swing(0, 4),
    "far_arm": Swing(-4, -6), "head": HeadTurn(0.5, 0, 0),
}
_WAKING = {
    "base": "kneel", "lean": 20, "far_arm": To("at", 156, -84), "far_hand": "flat",
    "far_arm_front": True, "near_arm": Swing(10, 40), "head": HeadTurn(1, -0.5, 6),
}


def moon_and_pillow(cut: Scissors) -> str:
    """The full moon over a bed: everybody sleeps, Ahmed too, his head deep in the pillow."""
    night = sky(cut.canvas, NIGHT) + shelters.full_moon((600, 130), 78)
    dots = "".join(fill(ellipse(at, r), "#fff3cf", 0.9) for at, r in (
        ((90, 70), 4), ((210, 130), 3), ((330, 50), 4), ((430, 120), 3), ((746, 60), 4),
        ((752, 230), 3), ((60, 210), 3), ((470, 214), 3)))
    bed = cut.cut(rounded(30, 420, 800, 120, 30), "#d9c9b8", depth=6)
    pillow = cut.cut(smooth([Corner(66, 306), (190, 282), (320, 296), Corner(420, 318),
                             (410, 380), Corner(424, 438), (250, 452), Corner(64, 436),
                             (76, 370)]), CREAM, depth=9)
    head = person(cut, "ahmed", (760, 348), 1.56, "asleep", pose=_LYING)
    cover = cut.cut(smooth([Corner(392, 344), (470, 296), (620, 290), (740, 262), Corner(830, 280),
                            Corner(830, 500), Corner(380, 500), (366, 420)]), "#7a8fb8", depth=10,
                    inside=stroke("M384 396Q560 350 830 386M384 440Q560 396 830 430", HONEY, 12))
    return night + dots + bed + pillow + head + cover


CARDS = cards({
    "choice_tap_and_cup": tap_and_cup,
    "choice_ditch": ditch,
    "choice_wake_mama": wake_mama,
    "choice_moon_and_pillow": moon_and_pillow,
}, 6.5)
