"""Question Q13: four troubles that anyone can catch, and what helps with each; no shame in any."""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import hands, shelters, signs_of_camp
from kiosk.drawing.smalls.choices_water import NIGHT
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, shadow, sky
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    INK,
    ROSE,
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    patch,
)
from kiosk.drawing.smalls.small import cards


def sandfly(cut: Scissors) -> str:
    """A tiny hairy fly with pointed wings, drawn large, under a full moon."""
    night = sky(cut.canvas, NIGHT) + shelters.full_moon((650, 116), 70)
    land = hill(cut.canvas, [(-10, 430), (200, 410), (460, 432), (810, 404)], "#2f3264")
    tents = group(shelters.tent(Scissors(cut.canvas, cut.line), (690, 440), 0.26, door="shut"))
    small = "".join(group(fly(Scissors(cut.canvas, cut.line * 2), (0, 0)),
                          placed(at, rotate=turn, scale=0.24))
                    for at, turn in (((110, 120), -20), ((500, 90), 14), ((92, 330), 10)))
    return night + land + tents + small + fly(cut, (330, 240))


def fly(cut: Scissors, at: Point) -> str:
    """A sandfly from its side: humped, long-legged, its wings held up in a V."""
    wings = cut.cut(smooth([Corner(-10, -30), (-60, -130), Corner(-150, -186), (-170, -110),
                            (-110, -30)]), "#e6e0d2", depth=5)
    wings += cut.cut(smooth([Corner(10, -34), (0, -150), Corner(-50, -214), (-86, -150),
                             (-50, -50)]), "#f4efe2", depth=5)
    legs = cut.mark("M20 20L70 70L60 150M-10 26L10 100L-10 160M-44 30L-70 96L-110 150", 8)
    body = cut.cut([smooth([(-150, 46), (-90, 10), (0, -6), (30, 14), (-10, 40), (-90, 56)])],
                   "#d9b98a", depth=6)
    hump = cut.cut(ellipse((20, -20), 50, 44), "#cfa878", depth=6)
    head = cut.cut(ellipse((78, 4), 28), "#cfa878", depth=4) + patch(ellipse((86, 0), 13), INK)
    hair = stroke("M-8 -62l-6 -18M18 -66l0 -20M44 -58l10 -16M92 -18q20 -24 46 -22M98 -8q26 -8 44 4"
                  "M84 30l6 26", INK, 6)
    return group(legs + wings + body + hump + head + hair, placed(at))


def bed_net(cut: Scissors) -> str:
    """Noor asleep under a fine net that is tucked in all the way round."""
    room = sky(cut.canvas, ("#6a6f9e", "#8f90b4", "#b9b0c0"))
    floor = patch("M-10 410H810V510H-10Z", "#8a7a8c")
    mat = cut.cut(rounded(90, 420, 620, 52, 22), "#d9c9b8", depth=6)
    pillow = cut.cut(rounded(140, 366, 170, 62, 28), CREAM, depth=7)
    noor = person(cut, "noor", (540, 372), 1.16, "asleep", pose=_LYING)
    cover = cut.cut(smooth([Corner(322, 344), (400, 318), (560, 326), Corner(660, 350),
                            Corner(668, 440), Corner(312, 438), (300, 400)]), ROSE, depth=8,
                    inside=stroke("M300 384Q460 350 680 382", HONEY, 10))
    shape = polygon([(400, 30), (84, 436), (716, 436)])
    mesh = "".join(f"M{x} -10L{x - 260} 470M{x - 300} -10L{x - 40} 470"
                   for x in range(120, 1100, 26))
    net = fill(shape, "#fffdf6", 0.3) + clipped(stroke(mesh, "#fffdf6", 3, 0.75),
                                               cut.canvas.clip(shape)) + cut.mark(shape, 8, CREAM)
    tuck = cut.band("M86 440Q170 462 250 446T420 452T590 446T716 440", "#fffdf6", 18, weight=0.8)
    hook = cut.mark("M400 -10V32", 8, CREAM)
    return room + floor + mat + pillow + noor + cover + net + hook + tuck


_LYING = {
    "base": "stand", "turned": -90.0, "lean": 0, "bend": 0, "near_arm": Swing(0, 4),
    "far_arm": Swing(-4, -6), "head": HeadTurn(0.5, 0, 0),
}


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
    fly_ = group(fly(Scissors(cut.canvas, cut.line / 0.8), (0, 0)), placed((232, 270), scale=0.8))
    net = group(bed_shape(cut), placed((614, 262)))
    return pool(cut.canvas, "#e4ead6") + cut.cut(left, "#f6e2c0", depth=8) + fly_ + group(
        cut.cut(right, "#d3e8e2", depth=8) + net, "translate(0 0)")


def bed_shape(cut: Scissors) -> str:
    """A small bed under a net."""
    shape = polygon([(0, -120), (-94, 80), (94, 80)])
    mesh = "".join(f"M{x} -130L{x - 120} 90M{x - 120} -130L{x} 90" for x in range(-60, 190, 18))
    bed = cut.cut(rounded(-96, 70, 192, 36, 14), "#d9c9b8", depth=4) + cut.cut(
        rounded(-70, 36, 150, 40, 16), ROSE, depth=4) + cut.cut(
        rounded(-76, 30, 50, 34, 14), CREAM, depth=3)
    return bed + fill(shape, "#fffdf6", 0.35) + clipped(
        stroke(mesh, "#8fb0b4", 3), cut.canvas.clip(shape)) + cut.mark(shape, 8)


CARDS = cards({
    "answer_q13_sandfly": sandfly,
    "answer_q13_net": bed_net,
    "answer_q13_sneeze": sneeze,
    "answer_q13_elbow": elbow,
    "answer_q13_itch": itchy_hand,
    "answer_q13_clinic": family_at_clinic,
    "answer_q13_louse": comb_with_louse,
    "answer_q13_comb": own_comb,
    "stem_q13": stem,
}, 7)
