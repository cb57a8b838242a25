"""Question Q08: when hands are washed with soap; each card is a moment of the day."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, To
from kiosk.drawing.smalls import hands, shelters, taps, vessels
from kiosk.drawing.smalls.faces import Face, face
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, shadow, sky
from kiosk.drawing.smalls.scissors import CREAM, WOOD, Scissors, light, patch
from kiosk.drawing.smalls.small import cards

BABY, MINT = "#ecb995", "#a9dcc6"


def latrine_door(cut: Scissors) -> str:
    """Noor comes out of a clean latrine."""
    air = sky(cut.canvas, ("#cfe3e6", "#eaf0e2", "#f6ecd2"))
    land = hill(cut.canvas, [(-10, 410), (400, 400), (810, 412)], "#ead2a4")
    house = shelters.latrine(cut, (304, 436), 0.92)
    noor = person(cut, "noor", (560, 476), 1.14, "smile", pose="walk", ground=True)
    return air + land + house + noor


def bread_and_plate(cut: Scissors) -> str:
    """Supper stands ready: a full plate and round loaves."""
    cloth = patch("M-10 330H810V510H-10Z", "#e8c9a0") + stroke(
        "M-10 356H810M-10 476H810", "#c98a6a", 8, 0.7)
    plate = vessels.plate_of_food(cut, (284, 452), 1.18)
    loaves = vessels.bread(cut, (632, 440), 0.86)
    warm = vessels.steam((236, 262), 0.9)
    return pool(cut.canvas, "#f6e2c0", at=(400, 160)) + cloth + shadow((284, 456), 250) + loaves \
        + plate + warm


def feed_the_baby(cut: Scissors) -> str:
    """Baby Sami with his mouth open, and a spoon on its way."""
    bib = cut.cut(smooth([Corner(246, 360), (330, 330), Corner(430, 360), (446, 440),
                          Corner(430, 520), Corner(240, 520), (228, 440)]), MINT, depth=9)
    head = baby_head(cut, (336, 220), 1.0, Face("open", "M-24 40Q0 28 24 40Q30 84 0 86Q-30 84 -24 "
                                               "40Z", None, (0.7, 0), open_mouth=True,
                                               blush=1))
    spoon = group(vessels.spoon(cut, (0, 0), 1.3, 62), placed((476, 262)))
    food = cut.cut(smooth([(446, 250), (470, 232), (500, 244), (494, 262), (460, 268)]), "#f2ce83",
                   depth=4, weight=0.8)
    hand = hands.grip(cut, (742, 232), size=0.8, turn=-74, whose=hands.AHMED, arm=60)
    bowl = cut.cut("M520 392Q530 480 620 480Q710 480 720 392Z", "#8fbcc9", depth=8,
                   inside=patch("M500 420H740V436H500Z", CREAM)) + cut.cut(
        ellipse((620, 392), 100, 22), "#f2ce83", depth=0)
    return pool(cut.canvas, "#f6e2c0") + bib + head + spoon + food + hand + bowl


def baby_head(cut: Scissors, at: Point, size: float, look: Face) -> str:
    """The baby's round head with one curl, 300 wide."""
    here = Scissors(cut.canvas, cut.line / size)
    ears = here.cut(ellipse((-146, 24), 26, 32), BABY, depth=4) + here.cut(
        ellipse((146, 24), 26, 32), BABY, depth=4)
    skull = here.cut(smooth([(0, -142), (104, -112), (148, -10), (124, 92), (0, 140), (-124, 92),
                             (-148, -10), (-104, -112)]), BABY, depth=10)
    curl = stroke("M-52 -118Q-10 -92 10 -130M6 -150C40 -170 54 -116 20 -112C2 -112 4 -132 18 -132",
                  "#4a3023", 14)
    return group(ears + skull + curl + face(look, (0, 0), 0.96), placed(at, scale=size))


def nappy(cut: Scissors) -> str:
    """Baby Sami on his back in a fresh nappy, and a folded one with a cloth beside him."""
    mat = cut.cut(rounded(70, 396, 660, 66, 28), "#c9b3cf", depth=6, inside=stroke(
        "M60 428H740", light("#c9b3cf", 0.5), 10))
    legs = cut.cut([_tube((470, 330), (600, 250), 46, 36), _tube((600, 250), (566, 190), 34, 28)],
                   BABY, depth=7)
    far = cut.cut([_tube((480, 356), (640, 330), 46, 36), _tube((640, 330), (660, 252), 34, 28)],
                  BABY, depth=7)
    feet = cut.cut(ellipse((560, 176), 26, 36), BABY, depth=5) + cut.cut(
        ellipse((666, 232), 26, 36), BABY, depth=5)
    trunk = cut.cut(smooth([(286, 290), (380, 262), (470, 280), (500, 340), (470, 398),
                            (380, 408), (290, 396), (262, 344)]), BABY, depth=8)
    cloth = cut.cut(smooth([Corner(396, 258), (470, 262), (540, 312), Corner(552, 356), (500, 400),
                            Corner(404, 410), (430, 336)]), CREAM, depth=8, inside=stroke(
        "M470 280Q500 330 470 396", light("#b9b0c4", 0.3), 7))
    pin = cut.cut(rounded(428, 292, 58, 24, 11), "#8fbcc9", depth=3, weight=0.8)
    arm = cut.cut(_tube((306, 330), (410, 318), 27, 22), BABY, depth=5)
    head = group(baby_head(cut, (0, 0), 0.62, Face("open", "M-30 36Q0 66 30 36", blush=1)),
                 placed((214, 300), rotate=-70))
    return pool(cut.canvas, "#e4ead6") + shadow((400, 466), 340) + mat + far + trunk + legs + feet \
        + cloth + pin + arm + head


def _tube(a: Point, b: Point, start: float, end: float) -> str:
    return hands.finger((a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b), start, end)


def nose_and_dirt(cut: Scissors) -> str:
    """Ahmed blows his nose into a cloth; his sleeve and his knees are full of earth."""
    ahmed = person(cut, "ahmed", (392, 800), 2.0, "asleep", pose=_BLOWING)
    cloth = cut.cut(smooth([Corner(384, 232), (440, 206), Corner(506, 216), (520, 256),
                            Corner(496, 316), (450, 290), Corner(396, 296), (378, 264)]), "#fffdf6",
                    depth=6, inside=stroke("M420 228Q440 262 424 290M474 222Q486 258 472 296",
                                           "#c9c2d0", 6))
    dirt = taps.spots(4, (346, 410, 96, 76), 8, "#8a6a4c", (10, 22))
    puffs = stroke("M548 190Q574 176 596 190M556 232Q586 232 604 250M548 274Q570 290 578 314",
                   "#b79a84", 10)
    return pool(cut.canvas, "#e6e6cf") + ahmed + dirt + cloth + puffs


_BLOWING = {
    "base": "stand", "near_arm": To("mouth", 12, 16, 1), "near_hand": "fist",
    "near_arm_top": True, "far_arm": To("mouth", 34, 12, 1), "far_hand": "fist",
    "far_arm_top": True, "far_arm_front": True, "head": HeadTurn(0.8, -0.2, 6),
}


def shiny_hands(cut: Scissors) -> str:
    """Noor looks at her own hands; they shine, and nothing is to be seen on them."""
    noor = person(cut, "noor", (330, 740), 2.2, "curious", pose=_LOOKING, gaze=(0.9, 0.4))
    shine = taps.glint((604, 232), 34) + taps.glint((560, 134), 24) + taps.glint((596, 336), 24)
    return pool(cut.canvas, "#d3e8e2") + noor + shine


_LOOKING = {
    "base": "stand", "near_arm": To("chest", 62, -2), "near_hand": "open", "near_palm": 150,
    "far_arm": To("chest", 84, -22), "far_hand": "open", "far_palm": 160, "far_arm_front": False,
    "head": HeadTurn(1, -0.5, 6),
}


def stem(cut: Scissors) -> str:
    """A tap with soap on a string; round it lie six cards that are still empty."""
    empty = "".join(
        group(cut.cut(rounded(-74, -52, 148, 104, 16), CREAM, depth=5), placed((x, y), rotate=turn))
        for x, y, turn in ((116, 92, -6), (104, 254, 4), (134, 412, -3), (676, 92, 5),
                           (694, 254, -4), (662, 412, 4)))
    post = cut.cut(rounded(300, 130, 44, 380, 10), WOOD, depth=7)
    water = taps.stream(cut, (446, 186), 250, 16)
    cord = cut.mark("M318 190Q286 240 292 296", 7, "#6f4a3a") + taps.soap_bar(
        cut, (292, 344), 0.66, 84)
    ground = taps.puddle((446, 462), 150)
    return pool(cut.canvas, "#cfe6ea") + empty + post + ground + water + taps.splash(
        cut, (446, 430), ((-56, 0, 0.7, -36), (56, 0, 0.7, 36))) + taps.tap(
        cut, (432, 186), 0.92, wall=96) + cord


CARDS = cards({
    "answer_q08_a": latrine_door,
    "answer_q08_b": bread_and_plate,
    "answer_q08_c": feed_the_baby,
    "answer_q08_d": nappy,
    "answer_q08_e": nose_and_dirt,
    "answer_q08_f": shiny_hands,
    "stem_q08": stem,
}, 7)
