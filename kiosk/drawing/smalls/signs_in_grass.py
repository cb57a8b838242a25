"""Question R13: signs all round and no footprints to be seen; what to do then."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Point, ellipse, polygon, rounded
from kiosk.drawing.smalls import field, hands
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.scissors import CREAM, WOOD, Scissors
from kiosk.drawing.smalls.small import cards


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


CARDS = cards({
    "answer_r13_a": shout_and_wait,
    "answer_r13_b": run_out,
    "answer_r13_c": call_friends_in,
    "stem_r13": stem_signs,
}, 7)
