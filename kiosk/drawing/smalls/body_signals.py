"""Question R14: what a body says, and what may help; any pair can be right."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, ellipse, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing
from kiosk.drawing.smalls import signs_of_camp
from kiosk.drawing.smalls.feelings import cloud, drop
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool
from kiosk.drawing.smalls.scissors import Scissors, patch
from kiosk.drawing.smalls.small import cards
from kiosk.drawing.smalls.small_flame import body_of_paper

SAND = "#ead2a4"


def fast_heart(cut: Scissors) -> str:
    """A heart that beats so fast that its edges show twice."""
    shape = smooth([Corner(0, 190), (-130, 84), (-180, -34), (-150, -128), (-80, -152),
                    (-22, -120), Corner(0, -80), (22, -120), (80, -152), (150, -128), (180, -34),
                    (130, 84)])
    beat = stroke("M-132 16H-60L-30 -54L16 80L44 16H132", "#fff6e8", 15)
    heart = cut.cut(shape, "#d9705a", depth=12, inside=beat)
    echo = stroke(shape, "#d98a7a", 9, 0.55)
    return pool(cut.canvas, "#f6dfd6") + group(echo, placed((400, 256), scale=1.2)) + group(
        echo, placed((400, 258), scale=1.38)) + group(heart, placed((400, 256), scale=0.98))


def bad_pictures(cut: Scissors) -> str:
    """Rojin's head is full: a dark scribbled cloud turns over it."""
    rojin = person(cut, "rojin", (400, 850), 1.8, "uneasy", pose={"base": "stand_front"})
    dark = cloud(cut, (400, 96), 0.62, "#8a80a8")
    scribble = group(stroke(
        "M-130 6C-90 -70 -20 60 30 -30C70 -100 130 30 60 40C-20 52 -110 40 -60 -30"
        "C-20 -90 90 -40 110 20", "#4a4468", 9), placed((404, 90), scale=0.9))
    return pool(cut.canvas, "#d9d3e4") + rojin + dark + scribble


def fists(cut: Scissors) -> str:
    """Karam with both fists shut and heat in his face."""
    karam = person(cut, "karam", (400, 810), 1.9, "offended", pose=_FISTS)
    heat = stroke("M226 150q-22 -22 0 -44t0 -44M574 150q-22 -22 0 -44t0 -44M266 96q-18 -18 0 -36"
                  "M538 96q-18 -18 0 -36", "#d98a6a", 11)
    return pool(cut.canvas, "#f2d0c0") + heat + karam


_FISTS = {
    "base": "stand_front", "shrug": 4, "near_arm": Swing(-34, 40), "near_hand": "fist",
    "far_arm": Swing(34, -40), "far_hand": "fist", "head": HeadTurn(0.1, -0.3, 0),
}


def heavy_and_sad(cut: Scissors) -> str:
    """Noor sits under a small cloud that rains; her cloth hen is with her."""
    noor = person(cut, "noor", (400, 486), 1.36, "sad", pose="sit_blanket", holds="cloth_hen")
    rain = "".join(drop((x, y), 1.0, "#5f93bd") for x, y in (
        (290, 172), (340, 196), (468, 192), (520, 170), (262, 226), (546, 226)))
    return pool(cut.canvas, "#c9d6e0") + cloud(cut, (400, 96), 0.6, "#a9bccf") + rain + noor


def shake_and_walk(cut: Scissors) -> str:
    """Karam walks it off and shakes his hands loose."""
    karam = person(cut, "karam", (380, 484), 1.2, "calmer", pose=_SHAKES, ground=True)
    loose = stroke("M536 210q20 -10 34 4M544 250q22 0 32 16M206 300q-20 -8 -34 6M214 340q-22 2 -30 "
                   "18", "#b98f68", 9)
    steps = stroke("M60 470H230", "#b98f68", 10, extra='stroke-dasharray="1 26"')
    return pool(cut.canvas, "#e4ead6") + patch(ellipse((400, 482), 390, 34), SAND) + steps + loose \
        + karam


_SHAKES = {
    "base": "walk", "near_arm": Swing(-50, -34), "near_hand": "open", "far_arm": Swing(60, 84),
    "far_hand": "open", "far_arm_front": True, "head": HeadTurn(1, 0.1, 0),
}


def sit_with_someone(cut: Scissors) -> str:
    """Noor leans against Teta, who has an arm about her."""
    teta = person(cut, "teta", (340, 486), 1.2, "kind", pose=_HOLDS, ground=True)
    noor = person(cut, "noor", (500, 488), 1.16, "calm", pose=_LEANS, facing="left", ground=True)
    return pool(cut.canvas, "#f2dcc0") + teta + noor


_HOLDS = {
    "base": "sit_mat", "far_arm": Swing(66, 44), "far_hand": "relax", "far_arm_front": False,
    "head": HeadTurn(1, -0.4, 10),
}
_LEANS = {"base": "sit_mat", "lean": 12, "head": HeadTurn(0.9, -0.2, 12)}


def stem(cut: Scissors) -> str:
    """A body of paper with its signals: heart, head, fists, and the weight in its belly."""
    heart = signs_of_camp.heart((418, 226), 24)
    storm = stroke("M374 96C390 66 410 120 424 84C434 60 410 56 402 76", "#4a4468", 7)
    rings = "".join(stroke(ellipse(at, r), "#c98a8f", 8, 0.8) for at, r in (
        ((418, 226), 46), ((268, 330), 44), ((532, 330), 44)))
    weight = patch(ellipse((400, 322), 30, 18), "#8fb0c9")
    return pool(cut.canvas, "#e4ead6") + body_of_paper(cut) + heart + storm + weight + rings


CARDS = cards({
    "answer_r14_heart": fast_heart,
    "answer_r14_head": bad_pictures,
    "answer_r14_fists": fists,
    "answer_r14_walk": shake_and_walk,
    "answer_r14_heavy": heavy_and_sad,
    "answer_r14_someone": sit_with_someone,
    "stem_r14": stem,
}, 7)
