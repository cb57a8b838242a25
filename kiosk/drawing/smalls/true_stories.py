"""Question R12: a surprising story, and the smart order in which to deal with it."""

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.paths import Corner, ellipse, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import hands, talk, verdicts
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool
from kiosk.drawing.smalls.scissors import WOOD, Scissors, patch
from kiosk.drawing.smalls.small import cards

SAND = "#ead2a4"


def stop(cut: Scissors) -> str:
    """A raised palm before a balloon: it goes no further yet."""
    said = talk.balloon(cut, (574, 180), (716, 400), (176, 116))
    hand = hands.palm(cut, (250, 436), size=1.16, arm=80)
    return pool(cut.canvas, "#f3e0c0") + said + hand


def look_closely(cut: Scissors) -> str:
    """A balloon under a magnifying glass: who said it, and how do they know?"""
    said = talk.balloon(cut, (330, 226), (150, 452), (236, 150))
    ring = ellipse((470, 250), 124, 124)
    glass = cut.band("M560 340L690 464", WOOD, 40) + cut.cut(ring, "#eef6f4", depth=8) \
        + _two_heads(cut) + cut.mark(ring, 22, "#8a6a9e") + cut.mark(ellipse((470, 250), 134), 6)
    return pool(cut.canvas, "#dcebe6") + said + glass


def _two_heads(cut: Scissors) -> str:
    """Who may have said it: two plain heads."""
    def head(x: float, tone: str) -> str:
        body = smooth([Corner(-44, 76), (-36, 34), (0, 22), (36, 34), Corner(44, 76)])
        return group(cut.cut(body, tone, depth=4, weight=0.8) + cut.cut(
            ellipse((0, -8), 32), tone, depth=4, weight=0.8) + patch(
            ellipse((-10, -10), 5), "#3a2233") + patch(ellipse((12, -10), 5), "#3a2233"),
            placed((x, 250)))

    return head(424, "#e8a15b") + head(518, "#8fbcc9")


def share_what_is_true(cut: Scissors) -> str:
    """Ahmed tells Rojin and Karam, and in his balloon is the tick of two leaves."""
    tick = group(verdicts.tick(Scissors(cut.canvas, cut.line * 1.8)), placed((-16, 10), scale=0.36))
    said = talk.balloon(cut, (330, 92), (244, 168), (120, 76), within=tick)
    ahmed = person(cut, "ahmed", (160, 488), 1.1, "happy", ground=True, pose=_TELLS, gaze=(1, 0))
    rojin = person(cut, "rojin", (480, 486), 1.12, "smile", pose="sit_wheelchair",
                   holds="wheelchair", facing="left", ground=True)
    karam = person(cut, "karam", (664, 488), 1.06, "smile", facing="left", ground=True)
    return pool(cut.canvas, "#f2dcb4") + patch(ellipse((400, 480), 390, 36), SAND) + karam + rojin \
        + ahmed + said


_TELLS = {
    "base": "stand", "far_arm": Swing(40, 96), "far_hand": "open", "far_arm_front": True,
    "head": HeadTurn(1, 0, 0),
}


def stem(cut: Scissors) -> str:
    """A chain of whispers: from ear to ear the balloon grows."""
    first = person(cut, "karam", (160, 488), 1.02, "talk", pose=_WHISPERS, ground=True)
    second = person(cut, "curly_girl", (330, 488), 1.16, "surprised", pose=_HEARS, ground=True)
    third = person(cut, "tall_boy", (510, 488), 0.98, "talk", pose=_WHISPERS, ground=True)
    fourth = person(cut, "ahmed", (676, 488), 1.04, "astonished", pose=_HEARS, ground=True)
    small = talk.balloon(cut, (76, 92), (136, 140), (54, 36))
    large = talk.balloon(cut, (404, 76), (494, 136), (112, 56))
    return pool(cut.canvas, "#e6e0d2") + patch(ellipse((400, 480), 392, 36), SAND) + second \
        + first + fourth + third + small + large


_WHISPERS = {
    "base": "stand", "lean": 10, "far_arm": To("mouth", 30, 6, 1), "far_hand": "flat",
    "far_arm_front": True, "head": HeadTurn(1, 0, 2),
}
_HEARS = {"base": "stand", "lean": -6, "head": HeadTurn(0.8, 0, -6)}


CARDS = cards({
    "answer_r12_1": stop,
    "answer_r12_2": look_closely,
    "answer_r12_4": share_what_is_true,
    "stem_r12": stem,
}, 7)
