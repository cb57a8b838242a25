"""Questions of the reserve on clean habits: R02 the latrine, R04 a sneeze."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import hands, shelters, taps
from kiosk.drawing.smalls.choices_water import NIGHT, fly
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, shadow, sky
from kiosk.drawing.smalls.scissors import TURQUOISE, WOOD, Scissors, light, patch, shade
from kiosk.drawing.smalls.small import cards


def close_the_door(cut: Scissors) -> str:
    """A hand at the bolt of a turquoise door that is shut."""
    wall = patch("M-10 -10H810V510H-10Z", "#cfe0dc") + stroke(
        "M90 -10V510M710 -10V510", shade("#cfe0dc"), 7)
    door = cut.cut(rounded(160, 24, 420, 520, 16), TURQUOISE, depth=10, inside=stroke(
        "M300 20V520M440 20V520", shade(TURQUOISE), 7))
    slot = cut.cut(rounded(300, 76, 140, 30, 12), "#4a5a68", depth=0)
    plate = cut.cut(rounded(452, 220, 118, 68, 12), "#b9c1c9", depth=5)
    catch = cut.cut(rounded(596, 208, 60, 92, 12), "#b9c1c9", depth=5)
    bolt = cut.cut(rounded(468, 238, 172, 32, 14), "#f2ce83", depth=5)
    hand = hands.grip(cut, (520, 400), size=0.94, turn=-4, arm=60)
    return wall + door + slot + plate + catch + bolt + hand


def torch_and_friend(cut: Scissors) -> str:
    """By night Ahmed holds a torch, Karam beside him; Mama has been told and waves."""
    night = sky(cut.canvas, NIGHT) + shelters.full_moon((112, 84), 40)
    land = hill(cut.canvas, [(-10, 420), (400, 408), (810, 422)], "#4c4a7c")
    mama = person(cut, "mama", (150, 448), 0.66, "kind", pose="wave")
    tent = shelters.tent(cut, (70, 440), 0.56)
    beam = fill("M580 282L810 190V410Z", "#ffe9a8", 0.6)
    karam = person(cut, "karam", (300, 486), 0.98, "calm", pose="walk", ground=True)
    ahmed = person(cut, "ahmed", (408, 488), 1.0, "calm", pose=_SHINES, ground=True)
    torch = group(cut.cut(rounded(-44, -15, 64, 30, 8), "#8fa9bf", depth=4) + cut.cut(
        polygon([(18, -15), (44, -26), (44, 26), (18, 15)]), "#f2ce83", depth=3),
        placed((556, 282), rotate=2, scale=0.8))
    return night + land + tent + mama + beam + karam + ahmed + torch


_SHINES = {
    "base": "walk", "far_arm": Swing(40, 88), "far_hand": "grip", "far_arm_front": True,
    "head": HeadTurn(1, 0, 2),
}


def leave_it_clean(cut: Scissors) -> str:
    """A clean slab, a jug of water and a brush beside it; all shines."""
    floor = sky(cut.canvas, ("#dfe8e4", "#cfdcd8", "#c3d2ce"))
    slab = cut.cut(polygon([(220, 240), (580, 240), (680, 448), (120, 448)]), "#eef2f0", depth=9)
    hole = cut.cut(ellipse((400, 352), 62, 40), "#5a6470", depth=0)
    feet = "".join(cut.cut(ellipse((x, 350), 44, 64), "#cfdcd8", depth=4) for x in (264, 536))
    lid = cut.cut(ellipse((400, 336), 84, 50), TURQUOISE, depth=7) + cut.cut(
        rounded(374, 292, 52, 28, 10), light(TURQUOISE, 0.3), depth=3)
    brush = cut.band("M724 60V290", WOOD, 18) + cut.cut(rounded(690, 282, 68, 96, 14), "#f2ce83",
                                                      depth=5) + cut.mark(
        "M706 300V366M724 300V370M742 300V366", 6, "#c9a45a")
    jug = cut.cut(smooth([Corner(36, 222), Corner(120, 222), (136, 290), (122, 356), (78, 366),
                          (34, 356), (20, 290)]), "#e8a15b", depth=7) + cut.band(
        "M122 246C170 250 166 330 126 326", "#e8a15b", 13, weight=0.9)
    shine = taps.glint((520, 186), 34) + taps.glint((284, 176), 24) + taps.glint((610, 296), 20)
    return floor + slab + feet + hole + lid + brush + jug + shine


def behind_the_tents(cut: Scissors) -> str:
    """A bush behind the tents; somebody's hair shows over it, and flies come."""
    air = sky(cut.canvas, ("#cfe3e6", "#eaf0e2", "#f6ecd2"))
    land = hill(cut.canvas, [(-10, 400), (400, 390), (810, 402)], "#ead2a4")
    tents = shelters.tent(cut, (110, 404), 0.5, door="shut") + shelters.tent(
        cut, (700, 408), 0.52, door="shut")
    boy = person(cut, "karam", (410, 560), 1.2, "sheepish", gaze=(1, 0))
    heap = [ellipse((404, 392), 150, 96), ellipse((276, 420), 104, 74),
            ellipse((530, 418), 108, 76), ellipse((400, 450), 220, 50)]
    bush = cut.cut(heap, "#7fa860", depth=11, inside="".join(
        patch(ellipse(at, 30, 18), light("#7fa860", 0.35), 0.8) for at in (
            (330, 350), (250, 400), (440, 340), (520, 388))))
    flies = fly(cut, (570, 280), 0.62, 16) + fly(cut, (236, 300), 0.56, -14) + fly(
        cut, (620, 336), 0.48, -8)
    return air + land + tents + boy + bush + flies


def turn_away(cut: Scissors) -> str:
    """Ahmed turns his back on Noor and bends his head away; a sneeze is coming."""
    noor = person(cut, "noor", (200, 488), 1.24, "surprised", ground=True, gaze=(1, -0.1))
    ahmed = person(cut, "ahmed", (500, 488), 1.2, "scared_shut", ground=True, pose=_TURNS)
    return pool(cut.canvas, "#e6e0d2") + patch(ellipse((400, 478), 380, 36), "#ead2a4") + noor \
        + ahmed


_TURNS = {
    "base": "stand", "lean": 14, "bend": 4, "near_arm": Swing(-14, 20),
    "far_arm": To("mouth", 40, 40, 1), "far_hand": "flat", "head": HeadTurn(1, -0.2, 8),
}


def tissue_in_bin(cut: Scissors) -> str:
    """A hand lets a crumpled tissue fall into a bin with a lid that stands open."""
    lid = group(cut.cut(rounded(-134, -26, 268, 44, 18), light(TURQUOISE, 0.25), depth=6),
                placed((240, 178), rotate=-62))
    inner = cut.cut(ellipse((400, 262), 140, 32), "#4a5a68", depth=0)
    body = cut.cut("M260 262A140 32 0 0 0 540 262L516 446Q400 484 284 446Z", TURQUOISE, depth=11,
                   inside=stroke("M330 290L344 450M400 300V460M470 290L456 450", shade(TURQUOISE),
                       8))
    paper = cut.cut(smooth([(-40, 8), (-30, -28), (2, -36), (34, -22), (42, 10), (16, 34),
                            (-22, 32)]), "#fffdf6", depth=5, inside=stroke(
        "M-24 -8L4 4L-10 22M12 -24L18 0", "#c9c2d0", 5))
    hand = hands.palm(cut, (640, 52), size=0.72, turn=-112, spread=True, flip=True, arm=60)
    return pool(cut.canvas, "#e4ead6") + shadow((400, 462), 170) + lid + inner + group(
        paper, placed((404, 186))) + body + hand + stroke(
        "M404 120V92M372 126L360 104M436 126L448 104", "#b9a894", 8)


def stem_sneeze(cut: Scissors) -> str:
    """Ahmed with his nose up and his mouth open: a sneeze is on its way."""
    ahmed = person(cut, "ahmed", (380, 810), 2.0, "scared_shut+talk", pose="about_to_sneeze")
    tickle = stroke("M600 120q18 -16 0 -32t0 -32M650 150q18 -16 0 -32t0 -32", "#b79a84", 9)
    return pool(cut.canvas, "#e6e0d2") + ahmed + tickle


CARDS = cards({
    "answer_r02_a": close_the_door,
    "answer_r02_b": torch_and_friend,
    "answer_r02_c": leave_it_clean,
    "answer_r02_e": behind_the_tents,
    "answer_r04_1": turn_away,
    "answer_r04_3": tissue_in_bin,
    "stem_r04": stem_sneeze,
}, 7)
