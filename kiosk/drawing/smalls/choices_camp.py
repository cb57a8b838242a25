"""The pictures on the choices of the camp: whom to ask when lost, and whom to stand beside."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Point, ellipse
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import signs_of_camp, talk
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, shadow, sky
from kiosk.drawing.smalls.scissors import CREAM, Scissors, patch
from kiosk.drawing.smalls.small import cards

SAND = "#ead2a4"


def square(cut: Scissors) -> str:
    """The open place under the sign: daylight, far hills, swept earth."""
    air = sky(cut.canvas, ("#bfe0e6", "#e4f1ea", "#fbf2dc"))
    far = hill(cut.canvas, [(-10, 300), (180, 262), (420, 296), (640, 258), (810, 286)], "#d9c8bd")
    return air + far + hill(cut.canvas, [(-10, 392), (300, 376), (560, 388), (810, 374)], SAND)


def teapot_sign(cut: Scissors) -> str:
    """The Big Teapot with people under it; Ahmed goes up to them with a hand raised."""
    sign = signs_of_camp.teapot_sign(cut, (222, 430), 0.9, posts=2)
    amal = person(cut, "ms_amal", (640, 470), 0.74, "kind", facing="left", pose="reach_hand",
                  ground=True)
    mother = person(cut, "neighbour_woman", (742, 460), 0.7, "smile", facing="left", ground=True)
    girl = person(cut, "neighbour_girl", (552, 478), 0.72, "smile", facing="left", ground=True)
    ahmed = person(cut, "ahmed", (440, 488), 0.84, "hope", pose="wave", ground=True)
    return square(cut) + sign + mother + girl + amal + ahmed


def running_feet(cut: Scissors) -> str:
    """Feet that run as fast as they can, dust behind them and a dotted way in a ring."""
    land = pool(cut.canvas, "#f0d9b0") + patch(ellipse((400, 452), 420, 70), "#e6c894")
    ring = stroke("M700 434C760 400 560 372 400 372S40 400 100 440S300 486 420 484", "#b98f68", 9,
                  extra='stroke-dasharray="1 26"')
    legs = person(cut, "ahmed", (430, 466), 2.9, "worried", pose=_RUNNING)
    puffs = "".join(puff(cut, at, size) for at, size in (
        ((96, 408), 0.9), ((36, 352), 0.6), ((170, 446), 0.6)))
    wind = stroke("M20 150H170M60 216H196M10 282H130", "#c9a878", 13)
    return land + ring + wind + puffs + legs


_RUNNING = {
    "base": "run", "lean": 18, "near_arm": Swing(-40, 30), "far_arm": Swing(52, 128),
    "near_leg": Swing(62, -4), "far_leg": Swing(-34, -90), "far_foot": 70, "near_foot": -16,
}


def puff(cut: Scissors, at: Point, size: float) -> str:
    """A puff of dust."""
    here = Scissors(cut.canvas, cut.line * 0.8 / size)
    heap = [ellipse((-40, 10), 40, 30), ellipse((0, -12), 46, 36), ellipse((44, 10), 36, 28)]
    return group(here.cut(heap, "#f6e6c6", depth=6), placed(at, scale=size))


def side_by_side(cut: Scissors) -> str:
    """Ahmed at Rojin's side, and a ball that waits to be played with by both."""
    rojin = person(cut, "rojin", (286, 486), 1.3, "happy", pose="sit_wheelchair",
                   holds="wheelchair", ground=True, gaze=(1, 0.1))
    ahmed = person(cut, "ahmed", (540, 482), 1.2, "happy", ground=True, pose=_BESIDE)
    return pool(cut.canvas, "#f2dcb4") + patch(ellipse((400, 476), 400, 44), SAND) + rojin \
        + ahmed + ball(cut, (700, 430), 50)


_BESIDE = {
    "base": "stand_front", "near_arm": Swing(-24, -52), "near_hand": "open",
    "far_arm": Swing(16, 8), "head": HeadTurn(0.3, 0, -4),
}


def ball(cut: Scissors, at: Point, radius: float, *, ground: bool = True) -> str:
    """A stitched ball, on the ground or in the air."""
    x, y = at
    r = radius
    seams = stroke(
        f"M{x - r} {y - r * 0.3}Q{x} {y + r * 0.1} {x + r} {y - r * 0.3}M{x - r * 0.5} {y + r}"
        f"Q{x} {y} {x + r * 0.1} {y - r}M{x + r * 0.2} {y - r * 0.1}Q{x + r * 0.4} {y + r * 0.4}"
        f" {x + r * 0.3} {y + r}", "#a86f42", max(4.0, r * 0.1))
    gleam = patch(ellipse((x - r * 0.4, y - r * 0.5), r * 0.22, r * 0.14), CREAM, 0.9)
    under = shadow((x, y + r), r * 1.1) if ground else ""
    return under + cut.cut(ellipse(at, r), "#e8a15b", depth=r * 0.18, inside=seams) + gleam


def laughing_mouth(cut: Scissors) -> str:
    """Karam and Ahmed laugh out loud; behind them Rojin looks down at her hands."""
    rojin = person(cut, "rojin", (664, 452), 0.96, "sad", pose="sit_wheelchair",
                   holds="wheelchair", facing="left", ground=True)
    karam = person(cut, "karam", (400, 846), 1.96, "laugh", facing="left", pose=_LAUGHING)
    ahmed = person(cut, "ahmed", (172, 852), 1.96, "laugh", pose=_LAUGHING)
    ring = stroke("M276 74L262 34M306 66L308 22M336 76L354 38", "#c98a4c", 13)
    return pool(cut.canvas, "#f6dcb0") + patch(ellipse((660, 436), 190, 34), SAND) + rojin \
        + karam + ahmed + ring


_LAUGHING = {
    "base": "stand", "lean": -4, "near_arm": To("belly", 4, -4), "near_hand": "flat",
    "head": HeadTurn(0.8, 0.2, -4),
}


def tell_teacher(cut: Scissors) -> str:
    """Ahmed, Rojin beside him, speaks to Mr Dilshad, who kneels to hear it."""
    teacher = person(cut, "mr_dilshad", (640, 486), 1.04, "kind", facing="left",
                     pose=_LISTENS, ground=True)
    ahmed = person(cut, "ahmed", (400, 486), 1.08, "talk", ground=True, pose=_EXPLAINS,
                   gaze=(1, 0.1))
    rojin = person(cut, "rojin", (186, 484), 1.06, "calm", pose="sit_wheelchair",
                   holds="wheelchair", ground=True, gaze=(1, -0.1))
    said = talk.balloon(cut, (214, 74), (344, 146), (120, 60))
    return pool(cut.canvas, "#d9e6dc") + patch(ellipse((400, 478), 400, 40), SAND) + rojin \
        + teacher + ahmed + said


_EXPLAINS = {
    "base": "stand", "far_arm": Swing(40, 96), "far_hand": "open", "far_arm_front": True,
    "head": HeadTurn(1, -0.1, 2),
}


_LISTENS = {
    "base": "crouch_down", "far_arm": Swing(26, 110), "far_hand": "relax",
    "head": HeadTurn(1, 0.2, 2),
}


CARDS = cards({
    "choice_teapot_sign": teapot_sign,
    "choice_running_feet": running_feet,
    "choice_side_by_side": side_by_side,
    "choice_laughing_mouth": laughing_mouth,
    "choice_tell_teacher": tell_teacher,
}, 6.5)
