"""Question Q05: what to do when one is lost in the camp."""

from kiosk.drawing.canvas import clipped, fill, group, placed
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import choices_camp, shelters, signs_of_camp, talk
from kiosk.drawing.smalls.choices_camp import SAND, square
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, shadow, sky
from kiosk.drawing.smalls.scissors import INK, WOOD, Scissors, patch
from kiosk.drawing.smalls.small import cards

_KNEELING = {
    "base": "crouch_down", "far_arm": Swing(30, 78), "far_hand": "open", "near_arm":
    Swing(20, 62), "near_hand": "open", "head": HeadTurn(1, 0.1, 2),
}
_SAYS = {
    "base": "stand", "near_arm": To("chest", 8, 18), "near_hand": "flat",
    "far_arm": Swing(8, 14), "head": HeadTurn(1, 0, 0),
}


def ask_where_people_are(cut: Scissors) -> str:
    """Under the Big Teapot Ms Amal kneels before Ahmed, who says who he is; a family stands by."""
    sign = signs_of_camp.teapot_sign(cut, (316, 416), 0.88, posts=2)
    mother = person(cut, "bareheaded_woman", (58, 462), 0.72, "smile", ground=True)
    boy = person(cut, "hearing_aid_boy", (128, 478), 0.78, "smile", ground=True)
    amal = person(cut, "ms_amal", (696, 490), 1.06, "kind", facing="left", ground=True,
                  pose=_KNEELING, gaze=(-1, 0))
    ahmed = person(cut, "ahmed", (500, 490), 0.98, "talk", ground=True, pose=_SAYS, gaze=(1, 0))
    return square(cut) + sign + mother + boy + amal + ahmed


def hide_in_tent(cut: Scissors) -> str:
    """Ahmed sits small in the dark of an empty tent and looks out."""
    dim = fill("M-200 10V-400H200V10Z", "#5f4f78") + fill("M-200 10V-30H200V10Z", "#4c4066")
    tent = shelters.open_tent(cut, (400, 470), 1.0, dim)
    ahmed = person(cut, "ahmed", (400, 468), 0.9, "worried", pose=_HIDING, gaze=(0, 0))
    mouth = cut.canvas.clip("M400 78L576 470H224Z")
    veil = fill("M400 78L576 470H224Z", "#3f3260", 0.28)
    other = shelters.tent(cut, (96, 400), 0.4, door="shut") + shelters.tent(
        cut, (716, 404), 0.42, door="shut")
    return square(cut) + other + tent + clipped(ahmed + veil, mouth)


_HIDING = {
    "base": "cross_front",
    "near_arm": To("chest", 10, 40), "far_arm": To("chest", -8, 46, -1),
    "head": HeadTurn(0.3, 0, 4),
}


def car_door(cut: Scissors) -> str:
    """A car with its door wide open, and a man at the wheel who beckons."""
    air = sky(cut.canvas, ("#cfe3e6", "#eaf0e2", "#f6ecd2"))
    land = hill(cut.canvas, [(-10, 396), (400, 384), (810, 398)], "#dcc8a4")
    road = patch("M0 420H800V500H0Z", "#c3b3a8")
    body = [Corner(34, 410), (30, 300), Corner(60, 262), Corner(206, 244), (262, 150),
            Corner(316, 104), (430, 92), Corner(566, 104), (640, 180), Corner(676, 246),
            (756, 262), Corner(784, 308), Corner(780, 410)]
    car = cut.cut(smooth(body, tension=0.08), "#8fa9bf", depth=11)
    glass = cut.cut(_WINDOW, "#dcebee", depth=4)
    driver = person(cut, "neighbour_man", (312, 598), 0.86, "smile", pose=_BECKONS)
    behind = clipped(driver, cut.canvas.clip(_WINDOW)) + cut.mark(_WINDOW, 6)
    gap = cut.cut(polygon([(432, 118), (556, 124), (634, 246), (634, 384), (432, 392)]), "#5c4a5c",
                  depth=0)
    seat = cut.cut(smooth([Corner(560, 376), (574, 290), (560, 210), (600, 200), (622, 300),
                           Corner(626, 376)]), "#b07a6a", depth=6) + cut.cut(
        rounded(450, 316, 160, 60, 22), "#b07a6a", depth=6)
    door = cut.cut(polygon([(436, 118), (398, 88), (380, 250), (376, 462), (436, 392)]), "#9db6ca",
                   depth=7)
    pane = cut.cut(polygon([(424, 134), (406, 118), (394, 250), (424, 244)]), "#dcebee", depth=3)
    knob = cut.cut(rounded(390, 290, 30, 16, 8), "#e6e2d8", depth=2, weight=0.8)
    wheels = "".join(_wheel(cut, (x, 412)) for x in (166, 654))
    lights = cut.cut(ellipse((52, 312), 16, 22), "#f8e2a4", depth=3)
    return air + land + road + shadow((400, 462), 390) + car + glass + behind + gap + seat \
        + wheels + door + pane + knob + lights


_BECKONS = {
    "base": "stand", "far_arm": Swing(70, 150), "far_hand": "open", "head": HeadTurn(0.7, 0, 2),
}
_WINDOW = polygon([(214, 242), (282, 140), (322, 116), (384, 112), (384, 242)])


def _wheel(cut: Scissors, at: Point) -> str:
    tyre = cut.cut(ellipse(at, 62), "#565064", depth=7)
    return tyre + cut.cut(ellipse(at, 30), "#d9d5dc", depth=5) + patch(ellipse(at, 8), INK)


def out_of_the_gate(cut: Scissors) -> str:
    """Ahmed runs out through the camp's gate; the tents are behind him, the wide plain ahead."""
    air = sky(cut.canvas, ("#bfe0e6", "#e4f1ea", "#fbf2dc"))
    far = hill(cut.canvas, [(-10, 330), (300, 326), (460, 310), (640, 236), (810, 280)], "#d9c8bd")
    land = hill(cut.canvas, [(-10, 390), (300, 382), (560, 388), (810, 372)], SAND)
    tents = "".join(shelters.tent(cut, (x, y), s, door="shut") for x, y, s in (
        (62, 404, 0.36), (196, 398, 0.34)))
    posts = cut.cut(rounded(276, 84, 32, 340, 8), WOOD, depth=6) + cut.cut(
        rounded(508, 96, 30, 322, 8), WOOD, depth=6)
    top = cut.cut(rounded(244, 60, 326, 62, 16), "#f3dcae", depth=6) + "".join(
        patch(ellipse((x - 36, 91), 15), tone) for x, tone in (
            (330, "#3fa7a3"), (386, "#f2ce83"), (443, "#c98a8f"), (500, "#f2ce83"),
            (556, "#3fa7a3")))
    fence = "".join(cut.mark(f"M{x} 330V426", 8, WOOD) for x in (20, 90, 160, 230)) + cut.mark(
        "M-10 352H280M-10 396H280", 6, WOOD)
    ahmed = person(cut, "ahmed", (640, 486), 1.04, "worried", pose="run", ground=True)
    dust = choices_camp.puff(cut, (520, 462), 0.5) + choices_camp.puff(cut, (466, 474), 0.34)
    return air + far + land + tents + fence + posts + top + dust + ahmed


def stem(cut: Scissors) -> str:
    """Ahmed at a crossing, a hand in his hair: tents on every side, and each is like the others."""
    air = sky(cut.canvas, ("#bfe0e6", "#e4f1ea", "#fbf2dc"))
    land = hill(cut.canvas, [(-10, 236), (400, 226), (810, 238)], "#f0dfbe")
    rows = "".join(
        shelters.tent(cut, (x, y), s, door="shut") for x, y, s in (
            (60, 270, 0.24), (200, 262, 0.23), (600, 262, 0.23), (740, 270, 0.24),
            (50, 390, 0.42), (236, 372, 0.38), (572, 372, 0.38), (756, 390, 0.42)))
    way = patch("M352 236H448L560 510H240Z", "#fbeccb")
    ahmed = person(cut, "ahmed", (400, 488), 1.12, "worried", ground=True, pose=_PUZZLED,
                   gaze=(0.8, 0))
    asked = talk.balloon(cut, (560, 100), (462, 160), (92, 56), within=group(
        shelters.tent(Scissors(cut.canvas, cut.line), (0, 34), 0.17, door="shut"), placed((0, 0))))
    return air + land + way + rows + ahmed + asked


_PUZZLED = {
    "base": "stand_front", "near_arm": To("crown", -30, 12, -1), "near_hand": "relax",
    "near_arm_top": True, "far_arm": Swing(18, 60), "far_hand": "open",
    "head": HeadTurn(0.6, 0.1, -6),
}


CARDS = cards({
    "answer_q05_a": ask_where_people_are,
    "answer_q05_b": hide_in_tent,
    "answer_q05_c": car_door,
    "answer_q05_d": out_of_the_gate,
    "stem_q05": stem,
}, 6.5)
