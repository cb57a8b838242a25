"""Questions of the reserve on sudden danger: R13 signs in the grass, R15 fire, R17 a dog's bite."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import field, hands, shelters, signs_of_camp, taps
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool, shadow
from kiosk.drawing.smalls.scissors import CREAM, WOOD, Scissors, light, patch
from kiosk.drawing.smalls.small import cards

# ---- R13: signs in the grass -----------------------------------------------------------------


def _sign(cut: Scissors, at: Point, size: float) -> str:
    """A sign on a stake that says stop in no language: a palm in a triangle."""
    here = Scissors(cut.canvas, cut.line / size)
    stake = here.cut(rounded(-9, -60, 18, 84, 4), WOOD, depth=3)
    board = here.cut(polygon([(0, -210), (98, -50), (-98, -50)]), "#e8743f", depth=6) + here.cut(
        polygon([(0, -172), (66, -66), (-66, -66)]), CREAM, depth=0, weight=0.7)
    palm = group(hands.palm(Scissors(here.canvas, here.line * 2.4), (0, 0), arm=0, whose=_GLOVE),
                 placed((-2, -76), scale=0.19))
    return group(stake + board + group(palm, extra=f'clip-path="url(#{_upper(here)})"'),
                 placed(at, scale=size))


def _upper(here: Scissors) -> str:
    return here.canvas.clip(polygon([(0, -172), (66, -66), (-66, -66)]))


_GLOVE = hands.Sleeve("#4a3a4c", "#4a3a4c", "#4a3a4c")


def shout_and_wait(cut: Scissors) -> str:
    """Ahmed stands still in his place, arms up, and calls."""
    ahmed = person(cut, "ahmed", (400, 488), 1.08, "talk", pose="arms_up")
    call = cut.band("M520 70Q556 120 520 170M580 40Q630 120 580 200M280 70Q244 120 280 170"
                    "M220 40Q170 120 220 200", "#3fa7a3", 13)
    ring = fill(ellipse((400, 476), 110, 20), "#fff6e0", 0.9) + stroke(
        ellipse((400, 476), 110, 20), "#e8a15b", 8)
    return field.meadow(cut, 61) + _sign(cut, (120, 300), 0.6) + _sign(cut, (690, 290), 0.56) \
        + ring + ahmed + call


def run_out(cut: Scissors) -> str:
    """Ahmed runs through the grass as fast as he can, between the signs."""
    ahmed = person(cut, "ahmed", (420, 486), 1.12, "scared", pose="run")
    return field.meadow(cut, 71) + _sign(cut, (150, 300), 0.6) + _sign(cut, (666, 296), 0.62) \
        + ahmed


def call_friends_in(cut: Scissors) -> str:
    """Ahmed waves, and Karam runs in to him through the grass."""
    karam = person(cut, "karam", (610, 486), 1.06, "worried", pose="run", facing="left")
    ahmed = person(cut, "ahmed", (230, 488), 1.1, "talk", pose="wave")
    return field.meadow(cut, 81) + _sign(cut, (404, 250), 0.5) + _sign(cut, (74, 300), 0.5) \
        + karam + ahmed


def stem_signs(cut: Scissors) -> str:
    """Ahmed in tall grass, signs on all sides and no path to be seen."""
    ahmed = person(cut, "ahmed", (400, 560), 1.2, "worried", gaze=(-0.8, 0.2))
    return field.meadow(cut, 91) + _sign(cut, (120, 280), 0.56) + _sign(cut, (258, 240), 0.4) \
        + _sign(cut, (560, 246), 0.44) + _sign(cut, (700, 290), 0.6) + ahmed \
        + field.blades(96)


# ---- R15: a flame on a sleeve ----------------------------------------------------------------

_PAPER = "#f2ce83"


def _limbs(cut: Scissors, path: str) -> str:
    return cut.band(path, _PAPER, 34)


def _head(cut: Scissors, at: Point, turn: float = 0, *, shut: bool = False) -> str:
    """The calm head of a figure that stands for any child."""
    eyes = stroke("M-22 -4Q-14 4 -6 -4M6 -4Q14 4 22 -4", "#3a2233", 6) if shut else patch(
        ellipse((-14, -4), 6), "#3a2233") + patch(ellipse((14, -4), 6), "#3a2233")
    mouth = stroke("M-10 18H10", "#3a2233", 6)
    return group(cut.cut(ellipse((0, 0), 46), _PAPER, depth=6) + eyes + mouth,
                 placed(at, rotate=turn))


def _flame(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """A small round flame."""
    here = Scissors(cut.canvas, cut.line / size)
    outer = smooth([Corner(4, -56), (30, -14), (24, 20), (0, 32), (-24, 20), (-26, -10)])
    inner = smooth([Corner(2, -20), (13, 4), (0, 22), (-12, 6)])
    return group(here.cut(outer, "#f0903f", depth=4) + patch(inner, "#ffd98a"),
                 placed(at, scale=size))


def stand(cut: Scissors, *, flame: bool = True) -> str:
    """The figure stands still, one palm up, a small flame on its other sleeve."""
    body = _limbs(cut, "M400 190V330M400 330L362 462M400 330L438 462") + _limbs(
        cut, "M400 206L300 250L276 160") + _limbs(cut, "M400 206L504 262")
    trunk = cut.cut(smooth([Corner(356, 184), (400, 172), Corner(444, 184), (448, 260),
                            Corner(440, 350), Corner(360, 350), (352, 260)]), _PAPER, depth=8)
    hand = cut.cut(ellipse((272, 146), 25), _PAPER, depth=4)
    return body + trunk + hand + _head(cut, (400, 118)) + (
        _flame(cut, (470, 216), 0.86) if flame else "")


def body_of_paper(cut: Scissors) -> str:
    """The figure from the front, arms a little out, with nothing on its face."""
    body = _limbs(cut, "M400 190V330M400 330L362 470M400 330L438 470") + _limbs(
        cut, "M400 206L312 262L272 326") + _limbs(cut, "M400 206L488 262L528 326")
    trunk = cut.cut(smooth([Corner(352, 180), (400, 168), Corner(448, 180), (456, 260),
                            Corner(446, 362), Corner(354, 362), (344, 260)]), _PAPER, depth=8)
    fists = cut.cut(ellipse((268, 332), 26), _PAPER, depth=4) + cut.cut(
        ellipse((532, 332), 26), _PAPER, depth=4)
    return body + trunk + fists + cut.cut(ellipse((400, 96), 62), _PAPER, depth=7)


def stop(cut: Scissors) -> str:
    """Stop: the figure stands as still as a post."""
    ring = stroke(ellipse((400, 468), 120, 22), "#e8a15b", 10)
    return pool(cut.canvas, "#e4ead6") + ring + stand(cut)


def _lying(cut: Scissors, *, flame: bool = True) -> str:
    """The figure on the ground, both hands over its face."""
    legs = _limbs(cut, "M470 362L616 348M470 384L622 396")
    trunk = cut.cut(smooth([Corner(270, 330), (370, 318), Corner(478, 336), (490, 370),
                            Corner(478, 404), (370, 414), Corner(270, 404), (256, 368)]), _PAPER,
                    depth=8)
    arms = _limbs(cut, "M316 346Q286 290 218 338") + _limbs(cut, "M316 392Q270 420 214 382")
    face_ = _head(cut, (200, 360), -90, shut=True)
    return legs + trunk + face_ + arms + (_flame(cut, (300, 290), 0.8) if flame else "")


def drop(cut: Scissors) -> str:
    """Drop: down on the ground, hands over the face."""
    down = cut.band("M660 120V250M612 206L660 256L708 206", "#e8a15b", 26)
    return pool(cut.canvas, "#e4ead6") + shadow((410, 432), 260) + _lying(cut) + down


def roll(cut: Scissors) -> str:
    """Roll: over and over, until nothing burns."""
    round_ = cut.band("M190 250C230 150 380 150 420 236M424 170L424 240L356 226", "#e8a15b", 22) \
        + cut.band("M500 250C540 150 690 150 720 240M724 172L724 244L656 230", "#e8a15b", 22)
    return pool(cut.canvas, "#e4ead6") + shadow((410, 432), 260) + _lying(cut, flame=False) + round_


def cool_water(cut: Scissors) -> str:
    """Cool water runs over the arm, and a grown-up has come."""
    arm = hands.back(cut, (560, 330), size=0.8, turn=-96, arm=170, inside=patch(
        ellipse((0, 90), 30, 40), "#e09a86", 0.8))
    water = taps.stream(cut, (612, 118), 190, 18)
    mama = person(cut, "mama", (150, 560), 1.02, "kind", pose="reach_hand")
    return pool(cut.canvas, "#cfe6ea") + mama + arm + water + taps.splash(cut, (612, 320), (
        (-60, -6, 0.7, -36), (60, -6, 0.7, 36), (0, 60, 0.8, 0))) + group(
        taps.tap(cut, (0, 0), 0.8, wall=260), placed((624, 118), scale=(-1, 1)))


def stem_fire(cut: Scissors) -> str:
    """The figure looks at a small flame on its sleeve."""
    return pool(cut.canvas, "#f2e2c4") + shadow((400, 470), 120) + stand(cut)


# ---- R17: a bite -----------------------------------------------------------------------------


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
    "answer_r13_a": shout_and_wait,
    "answer_r13_b": run_out,
    "answer_r13_c": call_friends_in,
    "stem_r13": stem_signs,
    "answer_r15_1": stop,
    "answer_r15_2": drop,
    "answer_r15_3": roll,
    "answer_r15_4": cool_water,
    "stem_r15": stem_fire,
    "answer_r17_a": wash_then_clinic,
    "answer_r17_b": under_the_sleeve,
    "answer_r17_c": throw_stones,
    "stem_r17": stem_bite,
}, 7)
