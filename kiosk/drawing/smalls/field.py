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


def meadow(cut: Scissors, seed: int) -> str:
    """The same grass with no path in it."""
    air = sky(cut.canvas, ("#cfe3e6", "#eef0dc", "#f3e6c0"))
    land = hill(cut.canvas, [(-10, 176), (240, 160), (560, 172), (810, 158)], "#dcc98c")
    return air + land + tracks.grass(seed, (-20, 200, 840, 300), 150)


def blades(seed: int) -> str:
    """Grass before everything else, at the lower edge."""
    return tracks.grass(seed, (-20, 470, 840, 60), 90)


def stand_still(cut: Scissors) -> str:
    """Ahmed like a statue: stiff as a post, feet together on the path in a ring."""
    ring = fill(ellipse((400, 470), 120, 24), "#fff6e0", 0.9) + stroke(
        ellipse((400, 470), 120, 24), "#e8a15b", 9)
    ahmed = person(cut, "ahmed", (400, 478), 1.22, "shocked", pose=_STATUE, gaze=(0.2, 0))
    return _field(cut, 400, 11) + ring + ahmed


_STATUE = {
    "base": "stand_front", "near_arm": Swing(-9, -3), "near_hand": "flat", "shrug": -2,
    "far_arm": Swing(9, 3), "far_hand": "flat", "near_leg": Swing(-1, 0), "far_leg": Swing(1, 0),
    "head": HeadTurn(0.1, 0, 0),
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
    """Ahmed tells Aunt Warda, who bends to hear it, and points back; Noor stays behind her."""
    air = sky(cut.canvas, ("#cfe3e6", "#eef0dc", "#f3e6c0"))
    land = hill(cut.canvas, [(-10, 300), (240, 286), (560, 300), (810, 290)], "#dcc98c")
    near = hill(cut.canvas, [(-10, 420), (400, 410), (810, 424)], tracks.EARTH)
    tree = shelters.shade_tree(cut, (716, 420), 0.72)
    warda = person(cut, "aunt_warda", (590, 486), 0.92, "kind", facing="left", pose=_HEARS,
                   ground=True, gaze=(-1, 0.4))
    noor = person(cut, "noor", (694, 490), 0.98, "curious", facing="left", ground=True)
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


_HEARS = {
    "base": "stand", "lean": 16, "bend": 5, "far_arm": To("kneeF", 8, -40), "far_hand": "flat",
    "near_arm": Swing(-34, -20), "near_hand": "open", "head": HeadTurn(1, -0.3, 0),
}
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
