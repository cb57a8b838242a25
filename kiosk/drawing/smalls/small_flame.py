"""Question R15: a flame on a sleeve; a figure of paper plays what to do, as a game.

The figure stands for any child and is never hurt.
"""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, smooth
from kiosk.drawing.smalls import hands, taps
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool, shadow
from kiosk.drawing.smalls.scissors import Scissors, patch
from kiosk.drawing.smalls.small import cards

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


def _standing(cut: Scissors) -> str:
    """The figure stands still, one palm up, a small flame on its other sleeve."""
    body = _limbs(cut, "M400 190V330M400 330L362 462M400 330L438 462") + _limbs(
        cut, "M400 206L300 250L276 160") + _limbs(cut, "M400 206L504 262")
    trunk = cut.cut(smooth([Corner(356, 184), (400, 172), Corner(444, 184), (448, 260),
                            Corner(440, 350), Corner(360, 350), (352, 260)]), _PAPER, depth=8)
    hand = cut.cut(ellipse((272, 146), 25), _PAPER, depth=4)
    return body + trunk + hand + _head(cut, (400, 118)) + _flame(
        cut, (470, 216), 0.86)


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
    return pool(cut.canvas, "#e4ead6") + ring + _standing(cut)


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
    """The figure has seen a small flame on its sleeve."""
    face_ = patch(ellipse((392, 92), 7), "#3a2233") + patch(
        ellipse((430, 92), 7), "#3a2233") + stroke(ellipse((416, 122), 9, 10), "#3a2233", 6)
    return pool(cut.canvas, "#f2e2c4") + shadow((400, 476), 120) + body_of_paper(cut) + face_ \
        + _flame(cut, (506, 262), 0.9)


CARDS = cards({
    "answer_r15_1": stop,
    "answer_r15_2": drop,
    "answer_r15_3": roll,
    "answer_r15_4": cool_water,
    "stem_r15": stem_fire,
}, 7)
