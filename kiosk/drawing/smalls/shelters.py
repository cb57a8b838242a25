"""Tents, a latrine, a tree, a gate: what one comes to in the camp; they know no people."""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls.growth import branches
from kiosk.drawing.smalls.scissors import (
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    patch,
    shade,
)

CANVAS, ROOF, INSIDE = "#fffaf0", "#dfd3cc", "#7a6288"


def tent(cut: Scissors, at: Point, size: float = 1.0, *, door: str = "ajar") -> str:
    """A ridge tent seen from its front, 400 high; its door is "ajar" or "shut"."""
    here = Scissors(cut.canvas, cut.line / size)
    side = here.cut(polygon([(0, -400), (-210, 0), (-250, 0), (-110, -368)]), ROOF, depth=5)
    front = here.cut(polygon([(0, -400), (214, 0), (-214, 0)]), CANVAS, depth=9)
    ropes = here.mark("M-208 -4L-264 20M212 -4L268 20", 6, WOOD)
    if door == "shut":
        zip_ = here.mark("M0 -340V0", 7) + "".join(
            here.mark(f"M-9 {y}H9", 4) for y in range(-310, 0, 34))
        return group(ropes + side + front + zip_, placed(at, scale=size))
    hole = here.cut("M0 -330L84 0H-84Z", INSIDE, depth=0, weight=0.8)
    flap = here.cut(smooth([Corner(0, -330), (60, -180), Corner(132, -6), Corner(84, 0),
                            (38, -160)]), "#efe4d4", depth=3, weight=0.8)
    return group(ropes + side + front + hole + flap, placed(at, scale=size))


def open_tent(cut: Scissors, at: Point, size: float, within: str) -> str:
    """A tent whose front is rolled to both sides; `within` is painted in its opening.

    The opening is 300 wide at the ground and 380 high, about (0, 0); so is what is painted.
    """
    here = Scissors(cut.canvas, cut.line / size)
    mouth = "M0 -392L176 0H-176Z"
    side = here.cut(polygon([(0, -460), (-240, 0), (-292, 0), (-124, -424)]), ROOF, depth=5)
    front = here.cut(polygon([(0, -460), (246, 0), (-246, 0)]), CANVAS, depth=9)
    dark = here.cut(mouth, INSIDE, depth=0, weight=0.8)
    seen = clipped(within, cut.canvas.clip(mouth))
    rolls = here.band("M-6 -386L-168 -8", "#efe4d4", 26, weight=0.8) + here.band(
        "M6 -386L168 -8", "#efe4d4", 26, weight=0.8)
    ties = "".join(here.band(f"M{s * 84 - 16} -214L{s * 84 + 16} -202", TURQUOISE, 9, weight=0.7)
                   for s in (-1, 1))
    ropes = here.mark("M-240 -4L-300 22M244 -4L304 22", 6, WOOD)
    return group(ropes + side + front + dark + seen + here.mark(mouth, 7) + rolls + ties,
                 placed(at, scale=size))


def latrine(cut: Scissors, at: Point, size: float = 1.0, *, ajar: bool = False) -> str:
    """A clean little house with a door that locks, a lamp over it and a step; 400 high."""
    here = Scissors(cut.canvas, cut.line / size)
    house = here.cut(rounded(-140, -350, 280, 354, 10), "#cfe0dc", depth=9, inside=stroke(
        "M-90 -340V0M90 -340V0", shade("#cfe0dc"), 5))
    roof = here.cut(polygon([(-172, -344), (-150, -392), (150, -392), (172, -344)]), "#8aa5ab",
                    depth=6)
    vent = here.cut(rounded(96, -452, 26, 70, 6), "#b9c1c9", depth=4) + here.cut(
        rounded(84, -462, 50, 18, 8), "#8d949c", depth=3)
    door = here.cut(rounded(-82, -286, 164, 290, 10), TURQUOISE, depth=9, inside=stroke(
        "M-30 -280V0M24 -280V0", shade(TURQUOISE), 5))
    slot = here.cut(rounded(-34, -262, 68, 20, 8), "#4a5a68", depth=0, weight=0.7)
    bolt = here.cut(rounded(30, -150, 60, 20, 8), "#f2ce83", depth=3, weight=0.8)
    bolt += here.cut(rounded(82, -162, 26, 44, 6), "#b9c1c9", depth=3, weight=0.8)
    lamp = patch(ellipse((0, -314), 54), "#ffe9a8", 0.75) + here.cut(
        rounded(-20, -334, 40, 34, 10), "#ffdf8a", depth=4, weight=0.8)
    step = here.cut(rounded(-150, 0, 300, 22, 8), "#d9c4a4", depth=4)
    return group(vent + house + roof + lamp + door + slot + bolt + step, placed(at, scale=size))


def shade_tree(cut: Scissors, at: Point, size: float = 1.0, leaf: Colour = "#7fa860") -> str:
    """A round tree that gives shade, 440 high."""
    here = Scissors(cut.canvas, cut.line / size)
    wood = branches(here, ((((0, 8), (-6, -110), (0, -230)), ((0, 26), (0.5, 17), (1, 12))),
                           (((-4, -110), (-50, -180), (-80, -240)), ((0, 13), (1, 6))),
                           (((-2, -130), (44, -190), (80, -250)), ((0, 13), (1, 6))),
                           (((-2, -34), (-22, -8), (-58, 8)), ((0, 18), (1, 4))),
                           (((2, -34), (22, -8), (58, 8)), ((0, 18), (1, 4)))))
    heap = [ellipse((0, -330), 130, 104), ellipse((-116, -268), 90, 76),
            ellipse((116, -272), 92, 78), ellipse((0, -240), 120, 60)]
    lit = "".join(patch(ellipse((x, y), r, r * 0.5), light(leaf, 0.35), 0.7) for x, y, r in (
        (-40, -380, 36), (-130, -300, 26), (50, -350, 24), (96, -310, 26)))
    return group(wood + here.cut(heap, leaf, depth=12, inside=lit), placed(at, scale=size))


def full_moon(at: Point, radius: float) -> str:
    """A full moon in a soft ring; never a crescent."""
    return fill(ellipse(at, radius * 1.5), "#fff3cf", 0.18) + fill(
        ellipse(at, radius * 1.22), "#fff3cf", 0.25) + fill(ellipse(at, radius), "#f8efd2") + fill(
        ellipse((at[0] + radius * 0.3, at[1] - radius * 0.2), radius * 0.2), "#e6dab6", 0.8
    ) + fill(ellipse((at[0] - radius * 0.3, at[1] + radius * 0.34), radius * 0.14), "#e6dab6", 0.8)


