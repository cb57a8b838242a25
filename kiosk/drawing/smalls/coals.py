"""Question Q10: coals burn in a closed tent and a head aches; nobody here is more than dizzy."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import hands, shelters
from kiosk.drawing.smalls.choices_winter import coal_pan
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, sky
from kiosk.drawing.smalls.scissors import CREAM, HONEY, Scissors, patch
from kiosk.drawing.smalls.small import cards

_WALLS = ("#7d6a86", "#94788a", "#a9868a")
_DIZZY = {
    "base": "stand", "lean": -4, "near_arm": To("earN", 6, -22, -1), "near_hand": "flat",
    "near_arm_top": True, "far_arm": Swing(14, 26), "head": HeadTurn(0.8, -0.2, 10),
}


def _inside(cut: Scissors) -> str:
    """A tent from within, shut: its seams run up to the ridge."""
    wall = sky(cut.canvas, _WALLS) + stroke(
        "M400 -20L60 400M400 -20L740 400M400 -20V380", "#6c5a78", 8)
    zip_ = "".join(stroke(f"M390 {y}H410", "#6c5a78", 5) for y in range(30, 380, 26))
    floor = patch("M-10 388H810V510H-10Z", "#7a5f66") + stroke("M-10 388H810", "#66505c", 8)
    return wall + zip_ + floor


def _glow(cut: Scissors, x: float, y: float, radius: float) -> str:
    tone = cut.canvas.radial((x, y), radius, [(0, "#ffc070", 0.85), (1, "#ffc070", 0)])
    return fill(ellipse((x, y), radius), tone)


def _swirl(at: Point, size: float = 1.0) -> str:
    """What turns before dizzy eyes."""
    return group(stroke("M0 0C10 -12 26 -2 20 14C12 32 -18 30 -24 8C-30 -22 -4 -42 24 -34"
                        "C44 -28 54 -8 48 14", CREAM, 8, 0.92), placed(at, scale=size))


def out_into_the_air(cut: Scissors) -> str:
    """Teta and both children out in the fresh air, arms round them; the tent stands wide open."""
    air = sky(cut.canvas, ("#a9c4d6", "#cfdfe4", "#eef0e6"))
    snow = hill(cut.canvas, [(-10, 420), (260, 406), (540, 418), (810, 404)], "#e9e6dc")
    wind = stroke("M330 96H420Q462 92 456 64Q446 46 424 58M340 140H396M660 90H780M690 130H760",
                  CREAM, 11, 0.95)
    tent = shelters.open_tent(cut, (196, 440), 0.78, "")
    teta = person(cut, "teta", (590, 484), 0.94, "kind", ground=True, pose=_SHELTERS)
    ahmed = person(cut, "ahmed", (480, 490), 0.94, "relieved", ground=True, pose=_BREATHES)
    noor = person(cut, "noor", (694, 490), 0.98, "relieved", facing="left", ground=True,
                  pose=_BREATHES)
    return air + snow + wind + tent + teta + ahmed + noor


_SHELTERS = {
    "base": "stand_front", "near_arm": Swing(-52, -44), "far_arm": Swing(52, 44),
    "near_hand": "relax", "far_hand": "relax", "head": HeadTurn(0.1, 0, 0),
}
_BREATHES = {
    "base": "stand", "near_arm": To("chest", 6, 16), "near_hand": "flat", "far_arm": Swing(12, 20),
    "head": HeadTurn(0.8, 0.4, -4),
}


def lie_down(cut: Scissors) -> str:
    """Ahmed lies down under a blanket beside the pan."""
    mat = cut.cut(rounded(210, 424, 600, 46, 20), "#d9c9b8", depth=6)
    pillow = cut.cut(rounded(226, 372, 176, 62, 28), CREAM, depth=7)
    ahmed = person(cut, "ahmed", (800, 376), 1.22, "sleepy", pose=_LYING)
    cover = cut.cut(smooth([Corner(500, 350), (560, 318), (650, 318), (740, 296), Corner(830, 320),
                            Corner(830, 474), Corner(496, 470), (476, 416)]), "#7a8fb8", depth=9,
                    inside=stroke("M470 396Q600 356 830 386M470 436Q600 398 830 428", HONEY, 10))
    return _inside(cut) + _glow(cut, 116, 360, 250) + mat + pillow + ahmed + cover + coal_pan(
        cut, (116, 452), 0.72) + _swirl((424, 262), 0.8)


_LYING = {
    "base": "stand", "turned": -90.0, "lean": 0, "bend": 0, "near_arm": Swing(0, 4),
    "far_arm": Swing(-4, -6), "head": HeadTurn(0.5, 0, 0),
}


def close_the_zip(cut: Scissors) -> str:
    """A hand pulls the zip of the tent's door shut; behind the last gap the coals glow."""
    cloth = sky(cut.canvas, ("#efe4d4", "#f6eddd", "#e6dac8"))
    gap = "M400 -10L470 190L400 236L330 190Z"
    glow = cut.canvas.radial((400, 120), 170, [(0, "#ffcf8a"), (1, "#8a5f70")])
    edges = stroke("M400 -10L470 190L400 236L330 190L400 -10", "#b9a894", 12)
    teeth = "".join(stroke(f"M386 {y}H414", "#7a7078", 9) for y in range(262, 510, 26))
    seam = stroke("M400 236V510", "#b9a894", 26)
    slider = cut.cut(smooth([Corner(372, 220), (400, 206), Corner(428, 220), Corner(420, 276),
                             (400, 288), Corner(380, 276)]), "#b9c1c9", depth=5)
    tag = cut.cut(rounded(388, 270, 24, 74, 10), "#3fa7a3", depth=4)
    hand = hands.grip(cut, (520, 416), size=0.94, turn=-44, arm=60)
    folds = stroke("M90 -10Q150 240 110 510M700 -10Q650 240 690 510", "#dccdb8", 10)
    return cloth + folds + fill(gap, glow) + edges + seam + teeth + slider + tag + hand


def stem(cut: Scissors) -> str:
    """Ahmed holds his head in a shut tent where coals glow; Noor leans against Teta."""
    teta = person(cut, "teta", (652, 484), 0.92, "worried", facing="left", pose="sit_mat")
    ahmed = person(cut, "ahmed", (330, 486), 1.16, "dizzy", pose=_DIZZY, ground=True)
    noor = person(cut, "noor", (508, 488), 1.06, "sleepy", pose=_DIZZY, ground=True)
    return _inside(cut) + _glow(cut, 128, 380, 260) + teta + noor + ahmed + coal_pan(
        cut, (128, 476), 0.9) + _swirl((226, 96)) + _swirl((442, 52), 0.8)


CARDS = cards({
    "answer_q10_a": out_into_the_air,
    "answer_q10_b": lie_down,
    "answer_q10_c": close_the_zip,
    "stem_q10": stem,
}, 6.5)
