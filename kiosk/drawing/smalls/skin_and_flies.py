"""Question Q13: four troubles that anyone can catch, and what helps with each; no shame in any."""

from kiosk.drawing.canvas import clipped, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import hands, sandflies, shelters, signs_of_camp
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool, shadow
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    INK,
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    patch,
)
from kiosk.drawing.smalls.small import cards


def sneeze(cut: Scissors) -> str:
    """Karam in the middle of a sneeze, drops flying."""
    karam = person(cut, "karam", (262, 850), 2.0, "scared_shut+talk", pose=_SNEEZING)
    burst = "".join(cut.cut(ellipse(at, r), "#cfe6ee", depth=3, weight=0.7) for at, r in (
        ((470, 300), 16), ((540, 250), 13), ((540, 330), 19), ((620, 220), 11), ((630, 300), 14),
        ((610, 380), 15), ((700, 260), 9), ((706, 350), 11), ((760, 300), 7)))
    rush = stroke("M440 270Q500 236 566 196M450 296H520M440 324Q520 360 590 430", "#8fb3c4", 9)
    return pool(cut.canvas, "#e6e0d2") + karam + rush + burst


_SNEEZING = {
    "base": "stand", "lean": 14, "bend": 4, "near_arm": Swing(-18, 20), "far_arm": Swing(10, 30),
    "near_hand": "fist", "head": HeadTurn(1, -0.2, 12),
}


def elbow(cut: Scissors) -> str:
    """Hevi with her mouth in the bend of her elbow."""
    hevi = person(cut, "hevi", (372, 890), 2.0, "asleep", pose="elbow_sneeze")
    return pool(cut.canvas, "#d3e8e2") + hevi


def itchy_hand(cut: Scissors) -> str:
    """A hand with small spots between its fingers, and another hand that scratches."""
    marks = ((-64, -170), (-30, -150), (-46, -210), (16, -180), (36, -146), (8, -230), (58, -190),
             (-10, -128), (-58, -128))
    rash = "".join(patch(ellipse(at, 9, 8), "#d9776a", 0.95) for at in marks)
    hand = hands.back(cut, (330, 440), size=1.12, turn=-4, spread=True, inside=rash, arm=70)
    other = hands.grip(cut, (556, 244), size=0.9, turn=-100, arm=60)
    lines = stroke("M470 110Q500 78 540 82M492 146Q524 122 556 130", "#b9776a", 9)
    night = group(shelters.full_moon((112, 96), 44))
    return pool(cut.canvas, "#d9d3e4") + night + hand + other + lines


def family_at_clinic(cut: Scissors) -> str:
    """The whole family before Nurse Dilan, who gives a jar to all of them."""
    tent = cut.cut(polygon([(-20, 120), (400, 18), (820, 120), (820, 150), (-20, 150)]), "#fffaf0",
                   depth=6) + patch("M-10 150H810V420H-10Z", "#e6efe8")
    floor = patch("M-10 420H810V510H-10Z", "#d9c4a4")
    sign = signs_of_camp.badge(cut, (400, 86), 40)
    nurse = person(cut, "nurse_dilan", (690, 486), 0.72, "kind", facing="left", pose="reach_give",
                   ground=True)
    jar = cut.cut(rounded(536, 262, 58, 52, 10), CREAM, depth=4) + cut.cut(
        rounded(530, 246, 70, 24, 8), TURQUOISE, depth=3)
    baba = person(cut, "baba", (130, 470), 0.64, "calm", ground=True)
    mama = person(cut, "mama", (236, 476), 0.66, "smile", ground=True, pose="hold_baby",
                  holds="baby")
    ahmed = person(cut, "ahmed", (356, 488), 0.72, "smile", ground=True)
    noor = person(cut, "noor", (446, 490), 0.74, "smile", ground=True)
    return patch("M-10 -10H810V510H-10Z", "#d6e6ea") + tent + floor + sign + baba + mama + ahmed \
        + noor + nurse + jar


def comb_with_louse(cut: Scissors) -> str:
    """A fine comb with one tiny louse on it, and a ring that shows it larger."""
    comb = comb_of(cut, (300, 270), TURQUOISE, -8, 17)
    ring = cut.cut(ellipse((600, 220), 150), "#eef6f4", depth=8) + cut.band(
        "M700 330L770 430", WOOD, 34)
    hair = stroke("M520 100Q560 220 520 350M580 74Q620 220 590 366", "#5a3a2a", 8, 0.8)
    tiny = louse(Scissors(cut.canvas, cut.line * 2.4), (392, 318), 0.2)
    return pool(cut.canvas, "#f2e2c8") + comb + tiny + ring + clipped(
        hair, cut.canvas.clip(ellipse((600, 220), 142))) + louse(cut, (612, 226), 1.0)



def louse(cut: Scissors, at: Point, size: float) -> str:
    """A louse as a small round beast: six legs, two feelers, not dreadful."""
    here = Scissors(cut.canvas, cut.line / max(size, 0.5))
    legs = here.mark("M-34 -26L-72 -48M-40 0H-80M-34 30L-70 56M34 -26L72 -48M40 0H80M34 30L70 56",
                     8)
    body = here.cut(smooth([(0, -46), (40, -10), (36, 50), (0, 84), (-36, 50), (-40, -10)]),
                    "#c9a27a", depth=6, inside=stroke("M-40 20H40M-36 44H36", "#a47c58", 6))
    head = here.cut(ellipse((0, -58), 28, 24), "#c9a27a", depth=4)
    eyes = patch(ellipse((-10, -62), 5), INK) + patch(ellipse((10, -62), 5), INK)
    feelers = here.mark("M-14 -78L-26 -100M14 -78L26 -100", 7)
    return group(legs + feelers + body + head + eyes, placed(at, rotate=12, scale=size))


def comb_of(cut: Scissors, at: Point, colour: str, turn: float, teeth: int) -> str:
    """A comb, 440 wide, its teeth down."""
    step = 400 / (teeth - 1)
    tines = "".join(f"M{-200 + i * step:.1f} -20V92" for i in range(teeth))
    return group(cut.band(tines, colour, 10, weight=0.7) + cut.cut(
        rounded(-222, -90, 444, 82, 30), colour, depth=8, inside=patch(
            rounded(-190, -72, 380, 14, 7), light(colour, 0.5))), placed(at, rotate=turn))


def own_comb(cut: Scissors) -> str:
    """Mama combs Noor's hair with Noor's own comb; a bottle of treatment stands by."""
    mama = person(cut, "mama", (270, 620), 1.2, "kind", pose=_COMBING, gaze=(0.8, 0.4))
    noor = person(cut, "noor", (452, 640), 1.5, "smile", facing="right")
    comb = group(comb_of(Scissors(cut.canvas, cut.line * 2.4), (0, 0), APRICOT, 0, 9),
                 placed((440, 178), rotate=64, scale=0.26))
    bottle = cut.cut(smooth([Corner(616, 300), Corner(684, 300), (720, 346), Corner(720, 452),
                             Corner(580, 452), (580, 346)], tension=0.12), "#a9cfc4", depth=8,
                     inside=patch("M560 366H740V420H560Z", CREAM)) + cut.cut(
        rounded(620, 258, 60, 46, 10), TURQUOISE, depth=5)
    return pool(cut.canvas, "#f2dcd0") + shadow((650, 456), 100) + mama + noor + comb + bottle


_COMBING = {
    "base": "stand", "lean": 8, "far_arm": To("chest", 96, -10), "far_hand": "fist",
    "far_arm_front": True, "near_arm": To("chest", 78, 40), "near_hand": "relax",
    "head": HeadTurn(1, -0.5, 8),
}


def stem(cut: Scissors) -> str:
    """Two halves that fit into one another: a trouble on one, what helps on the other."""
    left = "M70 90H380V190C380 196 384 200 392 196C430 176 460 206 446 240C436 268 410 268 394 " \
           "256C384 250 380 254 380 260V410H70Z"
    right = "M440 90H730V410H440V268C450 262 452 258 462 262C500 276 524 240 506 206" \
            "C492 182 466 184 452 194C444 198 440 196 440 190Z"
    here = Scissors(cut.canvas, cut.line / 0.8)
    fly = group(sandflies.fly(here, (0, 0)), placed((232, 270), scale=0.8))
    net = group(sandflies.bed_shape(cut), placed((614, 262)))
    return pool(cut.canvas, "#e4ead6") + cut.cut(left, "#f6e2c0", depth=8) + fly + cut.cut(
        right, "#d3e8e2", depth=8) + net


CARDS = cards({
    "answer_q13_sandfly": sandflies.sandfly,
    "answer_q13_net": sandflies.bed_net,
    "answer_q13_sneeze": sneeze,
    "answer_q13_elbow": elbow,
    "answer_q13_itch": itchy_hand,
    "answer_q13_clinic": family_at_clinic,
    "answer_q13_louse": comb_with_louse,
    "answer_q13_comb": own_comb,
    "stem_q13": stem,
}, 7)
