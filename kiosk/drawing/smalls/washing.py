"""Question Q07: hands are washed in five steps, seen as a child sees its own hands.

The steps show one pair of hands each; which comes first is in what happens, not in where it lies.
"""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, To
from kiosk.drawing.smalls import hands, taps
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    TURQUOISE,
    WOOD,
    Scissors,
    patch,
    shade,
)
from kiosk.drawing.smalls.small import cards

_BLUE = "#cfe6ea"


def _pair(cut: Scissors, lift: float, inside: str = "") -> str:
    """Both hands of one child, palms up and side by side, so that they make a bowl."""
    left = hands.palm(cut, (300, 430 - lift), size=0.96, turn=5, flip=True, spread=False,
                      inside=inside, arm=64)
    right = hands.palm(cut, (500, 430 - lift), size=0.96, turn=-5, spread=False,
                       inside=inside, arm=64)
    return left + right


def wet(cut: Scissors) -> str:
    """A thin stream runs over two hands that are still full of earth."""
    earth = taps.spots(5, (-58, -250, 110, 230), 16, "#8a6a4c")
    water = taps.stream(cut, (400, 96), 236, 13)
    drops = taps.splash(cut, (400, 330), (
        (-52, -30, 0.85, -34), (52, -30, 0.85, 34), (-96, 10, 0.65, -56), (96, 10, 0.65, 56),
        (0, 52, 0.8, 0)))
    return pool(cut.canvas, _BLUE) + _pair(cut, 2, earth) + water + _ring((400, 332)) + drops \
        + taps.tap(cut, (382, 96), 0.72, wall=600)


def _ring(at: Point) -> str:
    """Where the stream meets the hands."""
    return patch(ellipse(at, 46, 14), taps.WATER, 0.95) + stroke(
        ellipse(at, 46, 14), taps.DEEP, 5, 0.9)


def soap(cut: Scissors) -> str:
    """A bar of soap is laid from one wet hand into the other; the first foam shows."""
    low = hands.palm(cut, (250, 446), size=0.98, turn=52, flip=True, spread=False, arm=70)
    high = hands.grip(cut, (640, 250), size=0.98, turn=-82, arm=70)
    bar = taps.soap_bar(cut, (462, 246), 1.35, -10)
    first = taps.foam(cut, ((398, 316, 24), (432, 330, 28), (470, 322, 24), (500, 312, 18)))
    loose = taps.bubbles(cut, ((330, 150, 22), (400, 96, 15), (560, 372, 17)))
    wet_ = taps.splash(cut, (0, 0), ((150, 250, 0.7, 0), (120, 330, 0.55, 0)))
    return pool(cut.canvas, "#f3e3c8") + low + bar + high + first + loose + wet_


def rub(cut: Scissors) -> str:
    """Hands deep in foam, one over the back of the other, fingers between fingers; two notes."""
    under = hands.palm(cut, (256, 446), size=0.98, turn=44, flip=True, spread=True, arm=56)
    over = hands.back(cut, (544, 446), size=0.98, turn=-44, spread=True, arm=56)
    lather = taps.foam(cut, (
        (262, 306, 40), (224, 346, 34), (300, 272, 30), (288, 348, 30), (540, 306, 40),
        (580, 348, 36), (504, 276, 28), (516, 350, 30)))
    top = taps.foam(cut, ((344, 152, 22), (376, 132, 26), (412, 146, 24), (380, 168, 22)))
    low = taps.foam(cut, ((352, 396, 32), (400, 410, 38), (448, 398, 32), (400, 380, 28)))
    loose = taps.bubbles(cut, ((150, 220, 24), (206, 130, 16), (650, 250, 20), (300, 60, 14)))
    song = taps.music(cut, (640, 110), 0.86, 6) + taps.music(cut, (120, 86), 0.6, -8)
    return pool(cut.canvas, "#dcebe6") + under + over + lather + low + top + loose + song


def rinse(cut: Scissors) -> str:
    """A full stream carries the foam away; the hands come out clean."""
    rest = "".join(patch(ellipse(at, r), "#ffffff", 0.95) for at, r in (
        ((-54, -60), 22), ((-24, -34), 26), ((16, -36), 24), ((44, -70), 16), ((-30, -210), 14)))
    water = taps.stream(cut, (400, 92), 244, 32)
    away = taps.foam(cut, ((300, 440, 28), (340, 458, 34), (400, 464, 40), (460, 458, 34),
                           (500, 440, 28), (400, 426, 34), (352, 424, 24), (448, 424, 24)))
    drops = taps.splash(cut, (400, 320), (
        (-84, -34, 0.95, -34), (86, -36, 0.95, 34), (-128, 14, 0.75, -54), (130, 14, 0.75, 54)))
    shine = taps.glint((176, 120), 28) + taps.glint((624, 112), 24) + taps.glint((120, 210), 16)
    return pool(cut.canvas, "#c4e0ea") + _pair(cut, 4, rest) + water + _ring((400, 338)) + drops \
        + away + taps.tap(cut, (374, 92), 0.8, wall=600) + shine


def dry(cut: Scissors) -> str:
    """A clean striped cloth laid round two hands; they shine."""
    left = hands.palm(cut, (318, 470), size=1.0, turn=-8, flip=True, spread=False, arm=150)
    right = hands.palm(cut, (482, 470), size=1.0, turn=8, spread=False, arm=150)
    edge = [Corner(196, 236), (300, 262), (400, 240), (500, 262), Corner(604, 236), (616, 330),
            Corner(622, 448), (560, 436), (500, 456), (440, 438), (380, 456), (300, 436),
            (240, 456), Corner(178, 448), (186, 330)]
    stripes = "".join(
        stroke(f"M150 {y}Q300 {y + 30} 400 {y + 6}T650 {y}", tone, wide) for y, tone, wide in (
            (272, TURQUOISE, 16), (300, APRICOT, 8), (392, APRICOT, 8), (416, TURQUOISE, 16)))
    folds = stroke("M292 270Q280 340 296 440M400 252Q408 340 396 446M512 268Q524 350 508 446",
                   shade(CREAM), 8, 0.7)
    cloth = cut.cut(smooth(edge), "#fff6e6", depth=8, inside=stripes + folds)
    air = stroke("M76 196C130 160 160 220 214 178M584 176C636 220 668 158 722 196"
                 "M96 110C140 84 168 124 206 98M596 96C634 124 662 84 706 110", "#9cc5cf", 12)
    shine = taps.glint((400, 84), 34) + taps.glint((254, 62), 20) + taps.glint((548, 60), 22)
    return pool(cut.canvas, "#f4e6c4") + air + left + right + cloth + shine


_WASHING = {
    "base": "stand", "lean": 6, "near_arm": To("chest", 74, 20), "near_hand": "cup",
    "far_arm": To("chest", 84, 14), "far_hand": "cup", "far_arm_front": True,
    "head": HeadTurn(0.9, 0.1, 4),
}


def stem(cut: Scissors) -> str:
    """Noor sings at a low tap, soap on a string beside it, foam on her hands."""
    noor = person(cut, "noor", (272, 690), 1.9, "laugh", pose=_WASHING)
    lather = taps.foam(cut, ((424, 352, 24), (456, 338, 30), (492, 352, 28), (462, 374, 28)))
    post = cut.cut(rounded(640, 34, 44, 500, 10), WOOD, depth=7)
    here = group(taps.tap(cut, (0, 0), 0.8, wall=130), placed((520, 176), scale=(-1, 1)))
    water = taps.stream(cut, (508, 178), 176, 13)
    cord = cut.mark("M662 200Q704 250 698 300", 7, "#6f4a3a") + taps.soap_bar(
        cut, (698, 344), 0.6, 82)
    song = taps.music(cut, (104, 130), 0.8, -6) + taps.music(cut, (404, 84), 0.6, 8)
    loose = taps.bubbles(cut, ((420, 262, 18), (586, 300, 16), (574, 408, 22), (398, 424, 14)))
    return pool(cut.canvas, _BLUE) + post + cord + here + water + noor + lather + loose + song


CARDS = cards({
    "answer_q07_1": wet,
    "answer_q07_2": soap,
    "answer_q07_3": rub,
    "answer_q07_4": rinse,
    "answer_q07_5": dry,
    "stem_q07": stem,
}, 7)
