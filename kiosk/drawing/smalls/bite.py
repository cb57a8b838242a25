"""Question R17: a stray dog has bitten; the dog is no monster and the child did nothing wrong."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import hands, shelters, signs_of_camp, taps
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool
from kiosk.drawing.smalls.scissors import Scissors, light, patch
from kiosk.drawing.smalls.small import cards


def dog(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """A thin stray dog that walks to the left, 200 high; it is no monster."""
    here = Scissors(cut.canvas, cut.line / size)
    fur = "#c9a27a"
    legs = here.band("M-70 -80L-84 -6M-50 -80L-40 -6M84 -80L72 -6M104 -80L118 -6", fur, 22)
    tail = here.band("M120 -120C150 -130 158 -170 146 -190", fur, 18)
    body = here.cut(smooth([(-96, -130), (-20, -142), (70, -136), (122, -124), (124, -84),
                            (60, -70), (-20, -66), (-90, -78)]), fur, depth=8)
    head = here.cut(smooth([(-80, -170), (-110, -196), (-146, -186), Corner(-206, -150),
                            (-204, -132), (-150, -122), (-96, -116)]), fur, depth=6)
    ear = here.cut(smooth([Corner(-104, -192), (-84, -206), (-72, -160), (-92, -140)]), "#a8825c",
                   depth=4)
    nose = patch(ellipse((-204, -146), 10, 8), "#3a2233") + patch(ellipse((-150, -162), 6),
                                                                "#3a2233")
    return group(tail + legs + body + head + ear + nose, placed(at, scale=size))


def wash_then_clinic(cut: Scissors) -> str:
    """An arm under running water with soap; beside it the health tent."""
    arm = hands.back(cut, (264, 350), size=0.74, turn=84, arm=180, flip=True, inside=stroke(
        "M-16 60q6 10 0 20M8 56q6 12 0 22", "#c9675a", 8))
    water = taps.stream(cut, (206, 120), 210, 17)
    lather = taps.foam(cut, ((132, 330, 26), (166, 318, 30), (206, 338, 28), (244, 322, 26)))
    tent = shelters.tent(cut, (664, 440), 0.6) + signs_of_camp.badge(cut, (722, 360), 30)
    way = stroke("M390 462Q440 430 500 452", "#b98f68", 9, extra='stroke-dasharray="1 22"')
    bar = taps.soap_bar(cut, (96, 440), 0.66, -6)
    return pool(cut.canvas, "#cfe6ea") + tent + way + arm + water + lather + bar + taps.tap(
        cut, (192, 120), 0.74, wall=260)


def under_the_sleeve(cut: Scissors) -> str:
    """A plaster on an arm, and a hand that pulls the sleeve down over it."""
    strip = group(cut.cut(smooth([Corner(-60, -18), (-68, 0), Corner(-60, 18), Corner(60, 18),
                                  (68, 0), Corner(60, -18)]), "#f0d2b0", depth=4, inside=patch(
        "M-20 -22H20V22H-20Z", light("#f0d2b0", 0.5))), placed((382, 292), rotate=-6))
    arm = hands.back(cut, (300, 286), size=1.0, turn=-92, arm=190)
    other = hands.grip(cut, (566, 96), size=0.82, turn=-166, arm=30)
    return pool(cut.canvas, "#ece2d6") + arm + strip + other


def throw_stones(cut: Scissors) -> str:
    """A hand lifts a stone; the dog turns round."""
    stone = cut.cut(smooth([(-46, 6), (-30, -34), (16, -38), (48, -8), (34, 30), (-22, 34)]),
                    "#b09c86", depth=7)
    hand = hands.grip(cut, (170, 330), size=1.0, turn=14, arm=90)
    return pool(cut.canvas, "#ead9b8") + patch(ellipse((560, 452), 250, 34), "#d9c092") + dog(
        cut, (580, 452), 1.1) + group(stone, placed((190, 146), scale=1.35)) + hand


def stem_bite(cut: Scissors) -> str:
    """A dog walks away; Ahmed holds his arm."""
    ahmed = person(cut, "ahmed", (590, 488), 1.16, "hurt", facing="left", pose=_HOLDS_ARM,
                   ground=True)
    return pool(cut.canvas, "#ead9b8") + patch(ellipse((400, 478), 390, 36), "#d9c092") + dog(
        cut, (220, 470), 0.96) + ahmed


_HOLDS_ARM = {
    "base": "stand", "far_arm": Swing(10, 60), "far_hand": "fist", "far_arm_front": True,
    "near_arm": To("belly", 34, -6, 1), "near_hand": "flat", "head": HeadTurn(0.9, -0.3, 6),
}


CARDS = cards({
    "answer_r17_a": wash_then_clinic,
    "answer_r17_b": under_the_sleeve,
    "answer_r17_c": throw_stones,
    "stem_r17": stem_bite,
}, 7)
