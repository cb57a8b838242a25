"""Question Q14: what helps on a stormy day; pictures for a small tin, and none is better."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import choices, choices_camp, hands, talk, taps, vessels
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, shadow, sky
from kiosk.drawing.smalls.scissors import CREAM, Scissors, patch
from kiosk.drawing.smalls.small import cards


def talking(cut: Scissors) -> str:
    """Baba sits on the ground beside Ahmed and listens."""
    baba = person(cut, "baba", (252, 484), 1.12, "kind", pose="sit_mat", ground=True, gaze=(1, 0.1))
    ahmed = person(cut, "ahmed", (520, 486), 1.24, "talk", pose=_TALKS, facing="left", ground=True,
                   gaze=(-1, -0.2))
    said = talk.balloon(cut, (660, 92), (534, 190), (112, 62))
    return pool(cut.canvas, "#f2dcc0") + baba + ahmed + said


_TALKS = {
    "base": "sit_mat", "far_arm": Swing(50, 100), "far_hand": "open", "far_arm_front": True,
    "head": HeadTurn(1, 0.2, 0),
}


def playing(cut: Scissors) -> str:
    """A ball in the middle of its leap, and the marks of where it touched the ground."""
    land = sky(cut.canvas, ("#cfe6ea", "#e6f0e0", "#f3ecd2")) + hill(
        cut.canvas, [(-10, 410), (400, 400), (810, 414)], "#ead2a4")
    way = stroke("M60 430Q180 120 300 430Q350 300 420 210", "#b98f68", 9,
                 extra='stroke-dasharray="1 24"')
    marks = patch(ellipse((300, 440), 60, 12), "#b98f68", 0.5) + patch(
        ellipse((60, 440), 50, 10), "#b98f68", 0.4)
    return land + way + marks + choices_camp.ball(
        cut, (520, 206), 128, ground=False) + shadow((520, 448), 110)


def drawing(cut: Scissors) -> str:
    """A child's hand draws a house and a tree."""
    sheet = cut.cut(polygon([(90, 70), (640, 40), (668, 440), (112, 464)]), CREAM, depth=6)
    house = stroke("M186 380V250L268 176L350 244V376Z M246 378V310H290V376M400 376V286"
                   "M400 290C330 280 340 190 400 190S474 280 400 290", "#4f8ba6", 11)
    ground = stroke("M150 384Q330 366 520 372", "#6f9a55", 11)
    pencil = group(_pencil(cut), placed((520, 372), rotate=38))
    hand = hands.grip(cut, (690, 352), size=0.86, turn=-58, arm=70)
    return pool(cut.canvas, "#f6dcb0") + shadow((390, 462), 300) + sheet + house + ground + pencil \
        + hand


def _pencil(cut: Scissors) -> str:
    body = cut.cut(polygon([(-17, -44), (17, -44), (17, -280), (-17, -280)]), "#e8a15b", depth=6)
    tip = cut.cut(polygon([(0, 0), (-17, -44), (17, -44)]), "#f0d9b0", depth=3)
    return body + tip + patch(polygon([(0, 0), (-6, -16), (6, -16)]), "#3a2233")


def sitting_quietly(cut: Scissors) -> str:
    """Teta sits still on her cushion, eyes closed, hands folded in her lap."""
    glow = pool(cut.canvas, "#f6e2b8", at=(400, 230), radius=360)
    teta = person(cut, "teta", (400, 484), 1.28, "asleep", pose=_STILL, ground=True)
    return glow + teta


_STILL = {
    "base": "sit_mat", "near_arm": To("pelvis", 40, -26), "near_hand": "relax",
    "far_arm": To("pelvis", 50, -30), "far_hand": "relax", "head": HeadTurn(0.5, -0.4, 0),
}


def friend(cut: Scissors) -> str:
    """Ahmed and Karam, shoulder to shoulder."""
    karam = person(cut, "karam", (506, 800), 1.86, "happy", facing="left", pose=_ARM)
    ahmed = person(cut, "ahmed", (300, 800), 1.86, "happy", pose=_ARM)
    return pool(cut.canvas, "#d9e6dc") + karam + ahmed


_ARM = {"base": "stand", "head": HeadTurn(0.6, 0, 6), "near_arm": Swing(-10, 4)}


def helping(cut: Scissors) -> str:
    """Ahmed and Noor carry the water can together, a hand of each on its grip."""
    can = vessels.jerrycan(cut, (400, 452), 0.66)
    ahmed = person(cut, "ahmed", (240, 486), 1.16, "smile", ground=True, pose=_CARRIES,
                   gaze=(1, 0.2))
    noor = person(cut, "noor", (556, 486), 1.2, "happy", ground=True, facing="left",
                  pose=_CARRIES_TOO, gaze=(-1, 0))
    return pool(cut.canvas, "#f2dcb4") + patch(ellipse((400, 478), 400, 40), "#ead2a4") + can \
        + ahmed + noor


_CARRIES = {"base": "walk", "far_arm": To("at", 118, -176), "far_hand": "fist", "far_arm_front":
            True, "near_arm": Swing(-24, -10)}
_CARRIES_TOO = {"base": "walk", "far_arm": To("at", 114, -170), "far_hand": "fist",
                "far_arm_front": True, "near_arm": Swing(-20, -6)}


def singing(cut: Scissors) -> str:
    """Noor sings with all her heart; notes rise."""
    noor = person(cut, "noor", (360, 720), 2.0, "laugh", pose=_SINGS)
    notes = taps.music(cut, (600, 120), 1.05, 8) + taps.music(cut, (690, 270), 0.72, -8) \
        + taps.music(cut, (150, 130), 0.8, -6)
    return pool(cut.canvas, "#e4dcec") + noor + notes


_SINGS = {
    "base": "stand_front", "near_arm": Swing(-40, -70), "near_hand": "open",
    "far_arm": To("chest", -4, 18, -1), "far_hand": "flat", "far_hand_flip": True,
    "head": HeadTurn(0.4, 0.3, -6),
}


def stem(cut: Scissors) -> str:
    """A small open tin, a marble and an apricot stone in it and room for more."""
    inner = cut.cut(ellipse((400, 226), 226, 62), "#3f6a7c", depth=0)
    lid = group(cut.cut(smooth([Corner(-236, 0), (-240, -30), (-200, -54), (0, -64), (200, -54),
                                (240, -30), Corner(236, 0), (0, 14)]), "#74aab8", depth=9),
                placed((560, 92), rotate=-16))
    band = patch("M150 330H650V402H150Z", "#d99a4a") + "".join(
        patch(ellipse((x, 366), 22), "#fff0d0") for x in range(210, 620, 76))
    front = "M174 226A226 62 0 0 0 626 226V424Q626 452 596 452H204Q174 452 174 424Z"
    things = choices.marble(cut, (330, 214), 44, "#3f9e74") + _stone(cut, (462, 226))
    return pool(cut.canvas, "#f2e2bc") + shadow((400, 456), 250) + lid + inner + things + cut.cut(
        front, "#5c93a6", depth=12, inside=band)


def _stone(cut: Scissors, at: Point) -> str:
    shape = smooth([(-52, 4), (-26, -30), (18, -32), (52, -4), (30, 26), (-24, 30)])
    return group(cut.cut(shape, "#b98352", depth=6, inside=stroke(
        "M-46 4Q2 -14 48 -2", "#7a4c30", 6)), placed(at, rotate=-10))


CARDS = cards({
    "answer_q14_talking": talking,
    "answer_q14_playing": playing,
    "answer_q14_drawing": drawing,
    "answer_q14_sitting": sitting_quietly,
    "answer_q14_friend": friend,
    "answer_q14_helping": helping,
    "answer_q14_singing": singing,
    "stem_q14": stem,
}, 7)
