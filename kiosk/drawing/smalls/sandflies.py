"""Sandflies and the net that keeps them out; they know no question."""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing
from kiosk.drawing.smalls import shelters
from kiosk.drawing.smalls.choices_water import NIGHT
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, sky
from kiosk.drawing.smalls.scissors import (
    CREAM,
    HONEY,
    INK,
    ROSE,
    Scissors,
    patch,
)


def sandfly(cut: Scissors) -> str:
    """A tiny hairy fly with pointed wings, drawn large, under a full moon."""
    night = sky(cut.canvas, NIGHT) + shelters.full_moon((650, 116), 70)
    land = hill(cut.canvas, [(-10, 430), (200, 410), (460, 432), (810, 404)], "#2f3264")
    tents = group(shelters.tent(Scissors(cut.canvas, cut.line), (690, 440), 0.26, door="shut"))
    small = "".join(group(fly(Scissors(cut.canvas, cut.line * 2), (0, 0)),
                          placed(at, rotate=turn, scale=0.24))
                    for at, turn in (((110, 120), -20), ((500, 90), 14), ((92, 330), 10)))
    return night + land + tents + small + fly(cut, (330, 240))


def fly(cut: Scissors, at: Point) -> str:
    """A sandfly from its side: humped, long-legged, its wings held up in a V."""
    wings = cut.cut(smooth([Corner(-10, -30), (-60, -130), Corner(-150, -186), (-170, -110),
                            (-110, -30)]), "#e6e0d2", depth=5)
    wings += cut.cut(smooth([Corner(10, -34), (0, -150), Corner(-50, -214), (-86, -150),
                             (-50, -50)]), "#f4efe2", depth=5)
    legs = cut.mark("M20 20L70 70L60 150M-10 26L10 100L-10 160M-44 30L-70 96L-110 150", 8)
    body = cut.cut([smooth([(-150, 46), (-90, 10), (0, -6), (30, 14), (-10, 40), (-90, 56)])],
                   "#d9b98a", depth=6)
    hump = cut.cut(ellipse((20, -20), 50, 44), "#cfa878", depth=6)
    head = cut.cut(ellipse((78, 4), 28), "#cfa878", depth=4) + patch(ellipse((86, 0), 13), INK)
    hair = stroke("M-8 -62l-6 -18M18 -66l0 -20M44 -58l10 -16M92 -18q20 -24 46 -22M98 -8q26 -8 44 4"
                  "M84 30l6 26", INK, 6)
    return group(legs + wings + body + hump + head + hair, placed(at))


def bed_net(cut: Scissors) -> str:
    """Noor asleep under a fine net that is tucked in all the way round."""
    room = sky(cut.canvas, ("#6a6f9e", "#8f90b4", "#b9b0c0"))
    floor = patch("M-10 410H810V510H-10Z", "#8a7a8c")
    mat = cut.cut(rounded(90, 420, 620, 52, 22), "#d9c9b8", depth=6)
    pillow = cut.cut(rounded(140, 366, 170, 62, 28), CREAM, depth=7)
    noor = person(cut, "noor", (540, 372), 1.16, "asleep", pose=_LYING)
    cover = cut.cut(smooth([Corner(322, 344), (400, 318), (560, 326), Corner(660, 350),
                            Corner(668, 440), Corner(312, 438), (300, 400)]), ROSE, depth=8,
                    inside=stroke("M300 384Q460 350 680 382", HONEY, 10))
    shape = polygon([(400, 30), (84, 436), (716, 436)])
    mesh = "".join(f"M{x} -10L{x - 260} 470M{x - 300} -10L{x - 40} 470"
                   for x in range(120, 1100, 26))
    net = fill(shape, "#fffdf6", 0.3) + clipped(stroke(mesh, "#fffdf6", 3, 0.75),
                                               cut.canvas.clip(shape)) + cut.mark(shape, 8, CREAM)
    tuck = cut.band("M86 440Q170 462 250 446T420 452T590 446T716 440", "#fffdf6", 18, weight=0.8)
    hook = cut.mark("M400 -10V32", 8, CREAM)
    return room + floor + mat + pillow + noor + cover + net + hook + tuck


_LYING = {
    "base": "stand", "turned": -90.0, "lean": 0, "bend": 0, "near_arm": Swing(0, 4),
    "far_arm": Swing(-4, -6), "head": HeadTurn(0.5, 0, 0),
}


def bed_shape(cut: Scissors) -> str:
    """A small bed under a net."""
    shape = polygon([(0, -120), (-94, 80), (94, 80)])
    mesh = "".join(f"M{x} -130L{x - 120} 90M{x - 120} -130L{x} 90" for x in range(-60, 190, 18))
    bed = cut.cut(rounded(-96, 70, 192, 36, 14), "#d9c9b8", depth=4) + cut.cut(
        rounded(-70, 36, 150, 40, 16), ROSE, depth=4) + cut.cut(
        rounded(-76, 30, 50, 34, 14), CREAM, depth=3)
    return bed + fill(shape, "#fffdf6", 0.35) + clipped(
        stroke(mesh, "#8fb0b4", 3), cut.canvas.clip(shape)) + cut.mark(shape, 8)
