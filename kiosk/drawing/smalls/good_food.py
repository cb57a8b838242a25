"""Question R10: foods that help to grow, and sweet things; each on its own plate."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, smooth
from kiosk.drawing.smalls import growth, vessels
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool, shadow
from kiosk.drawing.smalls.scissors import CREAM, ROSE, TURQUOISE, Scissors, light, patch
from kiosk.drawing.smalls.small import cards


def _plate(cut: Scissors) -> str:
    return shadow((400, 452), 300) + cut.cut(ellipse((400, 400), 290, 70), "#dfe8ec", depth=8) \
        + patch(ellipse((400, 392), 232, 48), "#c3d2da")


def _bowl(cut: Scissors, at: Point, size: float, colour: str, within: str) -> str:
    here = Scissors(cut.canvas, cut.line / size)
    rim = here.cut(ellipse((0, -130), 170, 44), within, depth=0)
    body = here.cut("M-170 -130Q-156 0 0 0Q156 0 170 -130A170 44 0 0 1 -170 -130Z", colour,
                    depth=11, inside=patch("M-200 -86H200V-64H-200Z", CREAM))
    return group(rim + body, placed(at, scale=size))


def lentils(cut: Scissors) -> str:
    """A bowl of lentils and beans."""
    bowl = _bowl(cut, (400, 456), 1.5, "#8fbcc9", "#c9824a")
    beans = "".join(cut.cut(ellipse((x, y), 25, 17), tone, depth=4, weight=0.8)
                    for x, y, tone in (
        (240, 250, "#a4663f"), (290, 228, "#c9824a"), (346, 242, "#a4663f"), (400, 226, "#c9824a"),
        (456, 240, "#a4663f"), (512, 230, "#c9824a"), (560, 252, "#a4663f"), (316, 272, "#c9824a"),
        (376, 276, "#a4663f"), (436, 276, "#c9824a"), (492, 270, "#a4663f")))
    return pool(cut.canvas, "#f2e2c4") + shadow((400, 458), 220) + bowl + beans + vessels.steam(
        (400, 190), 0.9)


def egg_and_yoghurt(cut: Scissors) -> str:
    """A boiled egg in halves and a bowl of yoghurt."""
    bowl = _bowl(cut, (566, 452), 0.98, TURQUOISE, "#fffdf6") + stroke(
        "M500 322C540 302 640 306 626 328C612 342 560 338 566 322", "#d9d3c8", 8)
    whole = cut.cut("M112 300C160 300 190 366 190 404C190 446 156 468 112 468C68 468 34 446 34 404"
                    "C34 366 64 300 112 300Z", "#f3dcc0", depth=8)
    half = group(cut.cut(ellipse((0, 0), 84, 66), "#fffdf6", depth=6) + cut.cut(
        ellipse((6, 2), 38, 34), "#f2b84b", depth=4, weight=0.8), placed((280, 404), rotate=-12))
    return pool(cut.canvas, "#f6ecc8") + shadow((290, 466), 260) + shadow((566, 456), 150) + whole \
        + half + bowl


def vegetables(cut: Scissors) -> str:
    """Green leaves, a tomato, a cucumber and a carrot."""
    leaves = "".join(
        group(cut.cut(smooth([Corner(0, 0), (-60, -60), (-52, -150), Corner(0, -200), (52, -150),
                              (60, -60)]), tone, depth=8, inside=stroke(
            "M0 -8V-180M0 -60L-34 -96M0 -60L34 -96M0 -110L-26 -140M0 -110L26 -140",
            light(tone, 0.5), 7)), placed((330, 390), rotate=turn))
        for turn, tone in ((-58, "#6f9a55"), (-24, "#7fa860"), (10, "#6f9a55")))
    cucumber = group(cut.cut(smooth([(-150, 0), (-120, -36), (0, -44), (120, -36), (150, 0),
                                     (120, 36), (0, 44), (-120, 36)]), "#5f8f5a", depth=8,
                             inside=stroke("M-110 -8H90M-90 14H110", light("#5f8f5a", 0.4), 7)),
                     placed((566, 330), rotate=-24))
    carrot = group(cut.cut(smooth([Corner(-130, 0), (80, -44), (128, -20), (128, 20), (80, 44)]),
                           "#e88a48", depth=7, inside=stroke("M20 -30V-8M60 10V34M-20 8V22",
                                                             "#c96a30", 6)) + stroke(
        "M128 -10q40 -30 66 -22M130 0h70M128 10q40 28 64 24", "#6f9a55", 13),
        placed((240, 420), rotate=8))
    tomato = cut.cut(ellipse((470, 402), 74, 64), "#d9705a", depth=9) + patch(
        ellipse((444, 380), 16, 10), CREAM, 0.9) + cut.cut(smooth([
            Corner(470, 332), (440, 344), Corner(428, 360), (460, 352), Corner(474, 372),
            (486, 350), Corner(514, 354), (496, 340)]), "#6f9a55", depth=2, weight=0.7)
    return pool(cut.canvas, "#e4ead6") + shadow((410, 462), 300) + leaves + cucumber + carrot \
        + tomato


def fruit(cut: Scissors) -> str:
    """Apricots, grapes and a slice of melon."""
    melon = cut.cut("M420 300A190 190 0 0 0 760 300Z", "#d9c48a", depth=8, inside=patch(
        "M440 306A170 164 0 0 0 740 306Z", "#f6ecc8") + patch(
        "M456 300A150 142 0 0 0 724 300Z", "#f2b26a") + patch(
        "M530 300A70 50 0 0 0 650 300Z", "#f8dca0") + stroke(
        "M556 316l8 8M588 322v10M620 316l-8 8", "#c99a5a", 7))
    grapes = "".join(cut.cut(ellipse(at, 34), "#8a6a9e", depth=6) + patch(
        ellipse((at[0] - 11, at[1] - 12), 8, 6), CREAM, 0.8) for at in (
        (160, 240), (222, 226), (284, 244), (192, 292), (254, 294), (224, 346)))
    stalk = cut.band("M224 196Q228 160 262 146", "#9a6f58", 11, weight=0.9) + growth.leaf(
        cut, (236, 178), 0.8, -64, "#7fa860", 1)
    apricots = growth.apricot(cut, (360, 396), 66, -8) + growth.apricot(cut, (478, 410), 60, 12)
    return pool(cut.canvas, "#f6e2c0") + shadow((400, 462), 300) + melon + stalk + grapes + apricots


def sweets(cut: Scissors) -> str:
    """A plate heaped with wrapped sweets and lollies."""
    drawn = ""
    for x, y, tone, turn in ((260, 350, ROSE, -20), (372, 330, "#8fbcc9", 14),
                             (486, 344, "#e8a15b", -8), (560, 372, "#a486c0", 20),
                             (316, 392, "#a9c58a", 8), (430, 394, ROSE, -12)):
        wrap = cut.cut(smooth([Corner(-44, 0), Corner(-86, -30), (-74, 0), Corner(-86, 30)]),
                       light(tone, 0.4), depth=3) + cut.cut(
            smooth([Corner(44, 0), Corner(86, -30), (74, 0), Corner(86, 30)]), light(tone, 0.4),
            depth=3)
        sweet = cut.cut(ellipse((0, 0), 52, 36), tone, depth=6, inside=stroke(
            "M-30 -30Q-10 0 -30 30M6 -36Q26 0 6 36", light(tone, 0.6), 10))
        drawn += group(wrap + sweet, placed((x, y), rotate=turn))
    lolly = cut.band("M400 300L430 190", CREAM, 11) + cut.cut(ellipse((446, 124), 72), "#e8846a",
                                                            depth=8, inside=stroke(
        "M446 124C460 104 490 124 470 150C444 176 400 148 410 110C424 66 488 62 510 104",
        CREAM, 11))
    return pool(cut.canvas, "#f6dfe0") + _plate(cut) + lolly + drawn


def stem(cut: Scissors) -> str:
    """Noor behind an empty plate, a spoon in her hand."""
    noor = person(cut, "noor", (400, 660), 1.7, "hope", pose=_WAITS)
    cloth = patch("M-10 372H810V510H-10Z", "#e8c9a0") + stroke("M-10 396H810", "#c98a6a", 8, 0.7)
    plate = cut.cut(ellipse((400, 430), 190, 44), "#dfe8ec", depth=7) + patch(
        ellipse((400, 424), 148, 30), "#c3d2da")
    spoon = vessels.spoon(cut, (640, 452), 0.8, 74)
    return pool(cut.canvas, "#f6e2c0", at=(400, 180)) + noor + cloth + plate + spoon


_WAITS = {"base": "stand_front"}


CARDS = cards({
    "answer_r10_a": lentils,
    "answer_r10_b": egg_and_yoghurt,
    "answer_r10_c": vegetables,
    "answer_r10_d": fruit,
    "answer_r10_e": sweets,
    "stem_r10": stem,
}, 7)
