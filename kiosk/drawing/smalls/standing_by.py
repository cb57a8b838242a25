"""Questions of the reserve on standing by: R07 a cable over water, R11 a boy who is laughed at."""

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.paths import Point, ellipse, rounded
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import shelters
from kiosk.drawing.smalls.figures import person, with_mark
from kiosk.drawing.smalls.grounds import hill, pool, sky
from kiosk.drawing.smalls.scissors import WOOD, Scissors, patch
from kiosk.drawing.smalls.small import cards

SAND = "#ead2a4"


def _rain(cut: Scissors) -> str:
    """A wet grey lane between tents."""
    air = sky(cut.canvas, ("#8f9cab", "#b3bcc4", "#cfd0c8"))
    land = hill(cut.canvas, [(-10, 396), (400, 386), (810, 398)], "#b8a58c")
    tents = shelters.tent(cut, (96, 398), 0.46, door="shut")
    drops = "".join(stroke(f"M{x} {y}l-8 26", "#dfe8ec", 5, 0.8) for x, y in (
        (60, 40), (170, 90), (250, 30), (340, 110), (450, 50), (560, 100), (650, 40), (740, 110),
        (110, 170), (300, 200), (520, 190), (720, 220)))
    return air + land + tents + drops


def _cable(cut: Scissors, x: float) -> str:
    """A pole, and a cable that hangs from it into a puddle at `x`."""
    water = fill(ellipse((x, 440), 130, 30), "#7f9fb4") + fill(
        ellipse((x - 24, 434), 66, 10), "#b9d0dc")
    pole = cut.cut(rounded(x + 150, 20, 26, 420, 8), WOOD, depth=6) + cut.cut(
        rounded(x + 110, 44, 106, 20, 8), WOOD, depth=4)
    line = cut.band(f"M{x + 164} 64C{x + 80} 120 {x - 40} 220 {x} 430", "#4f4860", 9, weight=0.8)
    warn = stroke(f"M{x - 34} 384L{x - 62} 360M{x - 4} 372L{x - 8} 336M{x + 30} 384L{x + 54} 356",
                  "#f2ce83", 9)
    return water + pole + line + warn


def keep_friends_back(cut: Scissors) -> str:
    """Ahmed, arms wide, keeps Noor and Karam away from the cable; Uncle Jamil comes."""
    jamil = person(cut, "uncle_jamil", (86, 470), 0.7, "serious", pose="walk", ground=True)
    noor = person(cut, "noor", (190, 486), 0.98, "surprised", ground=True)
    karam = person(cut, "karam", (266, 484), 0.98, "surprised", ground=True)
    ahmed = person(cut, "ahmed", (392, 490), 1.08, "firm", facing="left", ground=True,
                   pose=_ARMS_WIDE)
    return _rain(cut) + _cable(cut, 620) + jamil + noor + karam + ahmed


_ARMS_WIDE = {
    "base": "stand", "near_arm": Swing(-76, -84), "near_hand": "open", "far_arm": Swing(76, 84),
    "far_hand": "open", "far_arm_front": True, "head": HeadTurn(1, 0, 0),
}


def lift_with_stick(cut: Scissors) -> str:
    """Karam reaches for the cable with a long stick."""
    karam = person(cut, "karam", (250, 488), 1.16, "curious", pose=_STICK, ground=True)
    stick = cut.band("M262 262L570 322", WOOD, 13)
    return _rain(cut) + _cable(cut, 590) + karam + stick


_STICK = {
    "base": "stand", "lean": 10, "far_arm": To("at", 96, -192), "far_hand": "fist",
    "far_arm_front": True, "near_arm": To("at", 40, -200), "near_hand": "fist",
    "head": HeadTurn(1, 0, 0),
}


def jump_the_puddle(cut: Scissors) -> str:
    """Karam leaps towards the puddle in which the cable lies."""
    karam = person(cut, "karam", (340, 400), 1.14, "happy", pose=_LEAP)
    spring = stroke("M196 440Q250 380 300 376M170 404Q214 356 262 340", "#6f7f8c", 8, 0.8)
    return _rain(cut) + _cable(cut, 560) + spring + karam


_LEAP = {
    "base": "run", "lean": 12, "near_leg": Swing(84, 40), "far_leg": Swing(-50, -70),
    "near_arm": Swing(-70, -60), "far_arm": Swing(100, 130), "near_hand": "open",
    "far_hand": "open", "grounded": False,
}


def stem_cable(cut: Scissors) -> str:
    """A cable hangs from its pole into a puddle; Noor and Ahmed stand far off."""
    ahmed = person(cut, "ahmed", (262, 488), 1.02, "worried", ground=True, gaze=(1, 0))
    noor = person(cut, "noor", (166, 488), 1.04, "curious", ground=True, gaze=(1, 0))
    return _rain(cut) + _cable(cut, 596) + noor + ahmed


def sit_beside(cut: Scissors) -> str:
    """Ahmed sits down beside the boy with the sore; both have a smile."""
    seat = cut.cut(rounded(150, 388, 500, 34, 14), WOOD, depth=6) + cut.band(
        "M200 420V486M600 420V486", WOOD, 20, weight=0.9)
    boy = _boy(cut, (300, 486), 1.28, "smile", "sit_chair")
    ahmed = person(cut, "ahmed", (490, 486), 1.24, "kind", pose="sit_chair", facing="left")
    return pool(cut.canvas, "#f2dcb4") + patch(ellipse((400, 482), 380, 34), SAND) + seat + boy \
        + ahmed


#: A round sore on a cheek, as anyone can have it.
_SORE = patch(ellipse((6, -4), 9, 8), "#c9776a") + patch(ellipse((6, -4), 4.5, 3.6), "#e6b0a2")


def _boy(cut: Scissors, at: Point, size: float, face: str, pose: str = "stand",
         facing: str = "right") -> str:
    return with_mark(cut, "swept_boy", at, size, face, _SORE, "cheekN", pose=pose, facing=facing)


def laugh_too(cut: Scissors) -> str:
    """Two laugh behind their hands; the boy with the sore looks down."""
    boy = _boy(cut, (640, 486), 1.1, "sad", facing="left")
    karam = person(cut, "karam", (330, 488), 1.12, "laugh", ground=True, pose=_BEHIND_HAND)
    ahmed = person(cut, "ahmed", (170, 488), 1.14, "laugh", ground=True, pose=_BEHIND_HAND)
    return pool(cut.canvas, "#f6dcb0") + patch(ellipse((400, 478), 390, 36), SAND) + boy + ahmed \
        + karam


_BEHIND_HAND = {
    "base": "stand", "lean": -6, "near_arm": To("mouth", 18, 14, 1), "near_hand": "flat",
    "near_arm_top": True, "far_arm": Swing(62, 84), "far_hand": "point", "head":
    HeadTurn(1, 0.1, -4),
}


def look_away(cut: Scissors) -> str:
    """Ahmed has turned his back and looks elsewhere; the boy with the sore stands alone behind."""
    boy = _boy(cut, (570, 480), 1.06, "sad", facing="left")
    ahmed = person(cut, "ahmed", (250, 488), 1.24, "uneasy", ground=True, facing="left",
                   pose=_ARMS_CROSSED, gaze=(-1, -0.4))
    return pool(cut.canvas, "#e6e0d2") + patch(ellipse((400, 478), 390, 36), SAND) + boy + ahmed


_ARMS_CROSSED = {
    "base": "stand", "near_arm": To("chest", 24, 22), "near_hand": "flat",
    "far_arm": To("chest", -10, 28), "far_hand": "flat", "far_arm_front": True,
    "head": HeadTurn(1, 0.2, -4),
}


def stem_laughter(cut: Scissors) -> str:
    """At the edge of play a boy with a sore on his cheek; two laugh, and Ahmed has noticed."""
    boy = _boy(cut, (440, 486), 1.06, "sad")
    one = person(cut, "tall_boy", (640, 474), 0.82, "laugh", facing="left", pose=_BEHIND_HAND,
                 ground=True)
    other = person(cut, "fringe_girl", (736, 474), 0.86, "laugh", facing="left", ground=True)
    ahmed = person(cut, "ahmed", (180, 488), 1.16, "thinking", ground=True, gaze=(1, 0))
    return pool(cut.canvas, "#f2dcb4") + patch(ellipse((400, 478), 390, 36), SAND) + one + other \
        + boy + ahmed


CARDS = cards({
    "answer_r07_a": keep_friends_back,
    "answer_r07_b": lift_with_stick,
    "answer_r07_c": jump_the_puddle,
    "stem_r07": stem_cable,
    "answer_r11_a": sit_beside,
    "answer_r11_b": laugh_too,
    "answer_r11_c": look_away,
    "stem_r11": stem_laughter,
}, 6.5)
