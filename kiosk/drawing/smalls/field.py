"""Question Q03: something strange lies in the grass; four steps, from standing still to telling.

What lies there is a far gleam and nothing that could be known again.
"""

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.paths import ellipse
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import choices_road, shelters, talk, tracks
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, sky
from kiosk.drawing.smalls.scissors import Scissors
from kiosk.drawing.smalls.small import cards


def _field(cut: Scissors, x: float, seed: int, *, half: float = 96) -> str:
    """Morning over dry grass with a path that comes up to the reader about `x`."""
    air = sky(cut.canvas, ("#cfe3e6", "#eef0dc", "#f3e6c0"))
    land = hill(cut.canvas, [(-10, 176), (240, 160), (560, 172), (810, 158)], "#dcc98c")
    trail = tracks.path(((x, 560), (x, 360), (x + 10, 240), (x + 4, 168)), half * 1.5, half * 0.5)
    left = tracks.grass(seed, (-20, 196, x - half * 1.1, 300), 70)
    right = tracks.grass(seed + 1, (x + half * 1.2, 196, 800 - x - half, 300), 70)
    return air + land + trail + left + right


def stand_still(cut: Scissors) -> str:
    """Ahmed like a statue: feet together on the path in a ring, one palm up."""
    ring = fill(ellipse((400, 470), 120, 24), "#fff6e0", 0.9) + stroke(
        ellipse((400, 470), 120, 24), "#e8a15b", 9)
    ahmed = person(cut, "ahmed", (400, 478), 1.22, "shocked", pose=_STATUE, gaze=(0.2, 0))
    still = stroke("M262 150Q244 190 262 230M232 140Q206 190 232 240"
                   "M538 150Q556 190 538 230M568 140Q594 190 568 240", "#a88b62", 9)
    return _field(cut, 400, 11) + ring + still + ahmed


_STATUE = {
    "base": "stand_front", "near_arm": Swing(-8, -2), "near_hand": "flat",
    "far_arm": Swing(58, 172), "far_hand": "open", "near_leg": Swing(-2, -1),
    "far_leg": Swing(2, 1), "head": HeadTurn(0.2, 0, 0),
}


def hands_away(cut: Scissors) -> str:
    """Ahmed from behind, his hands folded at his back; far off in the grass something gleams."""
    gleam = tracks.far_gleam((640, 226), 1.2)
    ahmed = person(cut, "ahmed", (330, 620), 1.5, "neutral", pose=_FOLDED)
    return _field(cut, 330, 21, half=120) + gleam + ahmed


_FOLDED = {
    "base": "stand_back", "near_arm": To("pelvis", 6, -26, 1), "far_arm": To("pelvis", -6, -20, -1),
    "near_hand": "fist", "far_hand": "fist", "far_arm_front": True, "head": HeadTurn(0, 0, 4),
}


def same_way_back(cut: Scissors) -> str:
    """Footprints that go up the path, and an arrow that turns round beside them."""
    return choices_road.way_back(cut, 400, 31)


def tell(cut: Scissors) -> str:
    """Ahmed tells Aunt Warda, and points back; her arm keeps Noor beside her."""
    air = sky(cut.canvas, ("#cfe3e6", "#eef0dc", "#f3e6c0"))
    land = hill(cut.canvas, [(-10, 300), (240, 286), (560, 300), (810, 290)], "#dcc98c")
    near = hill(cut.canvas, [(-10, 420), (400, 410), (810, 424)], tracks.EARTH)
    tree = shelters.shade_tree(cut, (716, 420), 0.72)
    warda = person(cut, "aunt_warda", (560, 484), 0.86, "talk", facing="left", pose="phone",
                   holds="phone", ground=True)
    noor = person(cut, "noor", (668, 488), 0.98, "curious", facing="left", ground=True)
    ahmed = person(cut, "ahmed", (372, 488), 1.06, "talk", pose=_TELLS, ground=True, gaze=(1, -0.5))
    said = talk.balloon(cut, (176, 96), (312, 164), (116, 66), within=_what_was_seen())
    return air + land + tracks.grass(41, (-10, 310, 250, 90), 40) + near + tree + noor + warda \
        + ahmed + said


def _what_was_seen() -> str:
    """A patch of grass with a gleam in it."""
    field = fill(ellipse((0, 6), 84, 40), "#c9b06a")
    blades = stroke("M-58 22L-62 -14M-40 30L-36 -6M48 30L44 -8M62 18L68 -16M-12 38L-14 14"
                    "M20 38L24 16", "#93793c", 6)
    return field + blades + tracks.far_gleam((0, -6), 1.3)


_TELLS = {
    "base": "stand", "near_arm": Swing(-72, -86), "near_hand": "point", "far_arm": Swing(24, 70),
    "far_hand": "open", "far_arm_front": True, "head": HeadTurn(1, 0.3, -4),
}


def stem(cut: Scissors) -> str:
    """On the path Ahmed holds an arm before Noor; far away in the grass something gleams."""
    gleam = tracks.far_gleam((700, 214), 1.3)
    noor = person(cut, "noor", (196, 484), 1.16, "curious", pose=_STOPPED, ground=True)
    ahmed = person(cut, "ahmed", (330, 490), 1.2, "worried", pose=_STOPS, ground=True,
                   gaze=(1, -0.1))
    return _field(cut, 280, 51, half=150) + gleam + noor + ahmed


_STOPPED = {"base": "stand", "far_arm": Swing(10, 30), "head": HeadTurn(1, 0, 2)}
_STOPS = {
    "base": "stand", "lean": -6, "near_arm": To("at", -118, -140, 1), "near_hand": "open",
    "far_arm": Swing(66, 160), "far_hand": "open", "far_arm_front": False,
    "head": HeadTurn(1, 0, 0),
}


CARDS = cards({
    "answer_q03_1": stand_still,
    "answer_q03_2": hands_away,
    "answer_q03_3": same_way_back,
    "answer_q03_4": tell,
    "stem_q03": stem,
}, 7)
