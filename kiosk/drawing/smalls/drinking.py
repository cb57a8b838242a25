"""Question Q06: which drink gives back what a body loses; nobody is mixing anything here."""

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.paths import ellipse, rounded
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import hands, taps, vessels
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool, shadow
from kiosk.drawing.smalls.scissors import WOOD, Scissors, patch
from kiosk.drawing.smalls.small import cards


def salts(cut: Scissors) -> str:
    """A packet of salts, a bottle filled exactly to its line, a cup and a spoon."""
    packet = vessels.packet(cut, (158, 440), 1.2, -6)
    bottle = vessels.measured_bottle(cut, (392, 452), 1.2)
    spoon = vessels.spoon(cut, (636, 310), 1.0, 28)
    cup = vessels.cup(cut, (626, 456), 1.12, filled=taps.WATER)
    return pool(cut.canvas, "#cfe6ea") + shadow((400, 460), 370) + packet + bottle + spoon + cup


def fizzy(cut: Scissors) -> str:
    """One big bottle of something sweet that fizzes, and lumps of sugar round it."""
    lumps = "".join(_lump(cut, x, y, turn) for x, y, turn in (
        (206, 420, -8), (262, 436, 10), (226, 372, 22), (556, 428, 8), (612, 420, -14),
        (584, 372, 4)))
    return pool(cut.canvas, "#f6dfc8") + shadow((400, 466), 270) + lumps + vessels.fizzy_bottle(
        cut, (400, 466), 1.04)


def _lump(cut: Scissors, x: float, y: float, turn: float) -> str:
    cube = cut.cut(rounded(-26, -26, 52, 52, 8), "#fdfbf4", depth=7)
    grains = "".join(patch(ellipse(at, 3), "#cfc8be") for at in ((-8, -6), (8, 2), (-2, 12),
                                                               (10, -12)))
    return group(cube + grains, placed((x, y), rotate=turn))


def nothing(cut: Scissors) -> str:
    """A hand has turned the cup over: it is hollow, and one last drop falls."""
    cup = vessels.overturned_cup(cut, (392, 330), 1.5)
    hand = hands.grip(cut, (300, -6), size=1.0, turn=162, arm=20)
    return pool(cut.canvas, "#ece2d6") + shadow((392, 476), 150) + cup + hand + taps.drop(
        cut, (392, 424), 1.05)


def stem(cut: Scissors) -> str:
    """Noor holds her tummy, Mama's arm about her; on a tray before them stand three cups."""
    mama = person(cut, "mama", (196, 490), 0.95, "kind", pose=_BEHIND, gaze=(0.7, 0.5))
    noor = person(cut, "noor", (316, 494), 1.18, "sad", pose=_TUMMY)
    tray = cut.cut(ellipse((610, 424), 188, 44), WOOD, depth=7) + patch(
        ellipse((610, 418), 156, 30), "#c08a5a")
    cups = "".join(vessels.cup(cut, (x, y), 0.66, colour=tone) for x, y, tone in (
        (520, 414, "#8fbcc9"), (690, 414, "#c98a8f"), (606, 432, "#e8a15b")))
    return pool(cut.canvas, "#e6e0d2") + mama + noor + tray + cups


_TUMMY = {
    "base": "stand", "lean": 8, "bend": 6, "near_arm": To("belly", 12, 8), "near_hand": "flat",
    "far_arm": To("belly", 14, -2), "far_hand": "flat", "far_arm_front": True,
    "head": HeadTurn(0.7, -0.3, 6),
}
_BEHIND = {
    "base": "stand", "lean": 8, "far_arm": Swing(30, 58), "far_hand": "flat",
    "far_arm_front": True, "head": HeadTurn(1, -0.4, 8),
}


CARDS = cards({
    "answer_q06_a": salts,
    "answer_q06_b": fizzy,
    "answer_q06_c": nothing,
    "stem_q06": stem,
}, 7)
