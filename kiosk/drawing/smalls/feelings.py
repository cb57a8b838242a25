"""The feelings sky: a weather for each feeling, with a gentle face in it, and an open door.

No weather punishes: the storm has no lightning, the wind breaks nothing.
"""

import random

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Corner, Point, ellipse, smooth
from kiosk.drawing.smalls import doors
from kiosk.drawing.smalls.faces import Face, face
from kiosk.drawing.smalls.grounds import hill, sky
from kiosk.drawing.smalls.scissors import APRICOT, CREAM, HONEY, INK, LEAF, Scissors, light

_HEAP = ((-170, 36, 92, 70), (-96, -44, 108, 92), (20, -84, 128, 108), (132, -24, 104, 90),
         (196, 40, 80, 64), (0, 50, 210, 66))


def cloud(cut: Scissors, at: Point, size: float, colour: Colour, *, weight: float = 1.0) -> str:
    """A heap of round paper, 560 wide and 300 high at size 1."""
    heap = [ellipse((x, y), rx, ry) for x, y, rx, ry in _HEAP]
    return group(cut.cut(heap, colour, depth=16, weight=weight / size), placed(at, scale=size))


def _far_cloud(at: Point, size: float, colour: Colour, opacity: float = 0.8) -> str:
    heap = "".join(ellipse((x, y), rx, ry) for x, y, rx, ry in _HEAP)
    return group(fill(heap, colour, opacity), placed(at, scale=(size, size * 0.7)))


def drop(at: Point, size: float, colour: Colour) -> str:
    outline = smooth([Corner(0, -22), (11, 2), (8, 14), (0, 18), (-8, 14), (-11, 2)])
    return group(fill(outline, colour), placed(at, rotate=8, scale=size))


def _rain(colour: Colour, seed: int, top: float, slant: float = 30.0) -> str:
    """Drops in staggered rows from `top` down: evenly spread, none quite in line."""
    chance = random.Random(seed)
    drops = ""
    for row in range(int((500 - top) // 58)):
        for column in range(-1, 10):
            x = column * 92 + row % 2 * 46 - row * slant / 3 + chance.uniform(-12, 12)
            y = top + row * 58 + chance.uniform(-12, 12)
            drops += drop((x, y), chance.uniform(0.75, 1.15), colour)
    return drops


def calm(cut: Scissors) -> str:
    """Blue sky, and a cloud at rest."""
    far = _far_cloud((96, 120), 0.22, CREAM) + _far_cloud((706, 96), 0.26, CREAM)
    land = hill(cut.canvas, [(-10, 430), (180, 396), (420, 436), (640, 400), (810, 424)], "#a9c58a")
    near = hill(cut.canvas, [(-10, 470), (260, 452), (520, 476), (810, 450)], "#8fb274")
    rest = Face("rest", "M-30 38Q0 66 30 38", (0, -2), blush=1)
    return (
        sky(cut.canvas, ("#7fc3de", "#b4def0", "#eaf6f0")) + far + land + near
        + cloud(cut, (400, 246), 0.92, "#fffdf6") + face(rest, (404, 226), 1.12)
    )


def sad(cut: Scissors) -> str:
    """Rain out of a blue-grey cloud that looks down."""
    low = Face("open", "M-28 60Q0 34 28 60", (-20, 4), gaze=(0, 0.9), blush=0)
    puddle = fill(ellipse((400, 482), 300, 26), "#8fb0c9") + stroke(
        "M250 480H330M440 488H540", CREAM, 5, 0.7
    )
    return (
        sky(cut.canvas, ("#9fb4c8", "#c3d2dc", "#dfe5e6"))
        + _far_cloud((130, 60), 0.36, "#8ea4ba", 0.7) + _far_cloud((690, 70), 0.4, "#8ea4ba", 0.7)
        + _rain("#5f93bd", 3, 216) + puddle + cloud(cut, (400, 180), 0.9, "#a9bccf")
        + face(low, (404, 160), 1.1) + drop((340, 214), 1.15, "#e6f4fb")
    )


def scared(cut: Scissors) -> str:
    """Wind that carries leaves away, and a small cloud that holds on."""
    wide = Face("wide", "M-40 62Q-26 46 -13 60Q0 74 13 60Q26 46 40 62", (-18, 6), gaze=(-0.7, 0),
                blush=0)
    gusts = (
        "M-20 100H236Q290 98 286 60Q278 30 248 42M-20 270H140M-20 390H236Q290 392 286 432"
        "Q276 462 246 448M500 426H690Q736 424 734 390Q726 364 700 374M640 300H820M590 84H820"
    )
    blown = "".join(
        _leaf(at, turn, colour) for at, turn, colour in (
            ((96, 210), 20, LEAF), ((700, 210), -30, HONEY), ((580, 380), 64, LEAF),
            ((120, 446), -14, APRICOT), ((420, 60), 40, LEAF), ((716, 446), 100, APRICOT))
    )
    return (
        sky(cut.canvas, ("#b9c9c4", "#d6dfd4", "#ece9da")) + stroke(gusts, "#7f9f9d", 15, 0.9)
        + group(cloud(cut, (0, 0), 0.78, "#e7ebe4"), placed((424, 250), rotate=7))
        + _shiver() + face(wide, (420, 236), 1.08) + blown
    )


def _shiver() -> str:
    return stroke("M196 190Q180 214 196 238T196 286M654 210Q670 234 654 258T654 306", INK, 7, 0.75)


def _leaf(at: Point, turn: float, colour: Colour) -> str:
    blade = smooth([Corner(-30, 0), (-8, -15), Corner(30, -2), (-6, 15)])
    vein = stroke("M-40 0L20 -1", INK, 4)
    return group(stroke(blade, INK, 7) + fill(blade, colour) + vein, placed(at, rotate=turn))


def angry(cut: Scissors) -> str:
    """A dark storm cloud that frowns and puffs; nothing flashes and nothing is hit."""
    cross = Face("open", "M-36 54Q0 34 36 54", (14, -12), blush=0.9)
    swirls = "M60 180Q20 180 24 142Q32 104 74 112Q108 122 98 154M742 190Q784 190 780 150" \
             "Q770 112 730 120Q696 130 704 164M40 300H120M690 300H770"
    return (
        sky(cut.canvas, ("#6f6a8e", "#9b91ac", "#cfc3c6"))
        + _far_cloud((110, 40), 0.44, "#5d5880", 0.8) + _far_cloud((700, 44), 0.46, "#5d5880", 0.8)
        + _streaks() + stroke(swirls, "#d9d0dc", 11) + cloud(cut, (400, 220), 0.98, "#8a80a8")
        + face(cross, (404, 210), 1.2)
    )


def _streaks() -> str:
    chance = random.Random(8)
    lines = "".join(
        f"M{x + chance.uniform(-12, 12):.1f} {330 + (i * 53) % 120}l-14 42"
        for i, x in enumerate(range(60, 800, 46))
    )
    return stroke(lines, "#e6e2ee", 7, 0.8)


_BOW = ("#d98f8a", "#eab27c", "#f2d68f", "#a9c79a", "#8fbcc9", "#a79cc9")


def mixed(cut: Scissors) -> str:
    """A rainbow through rain, and a cloud that smiles with one half only."""
    both = Face("open", "M-36 50Q-18 34 0 48Q18 64 38 44", None, blush=0.7)
    brows = stroke("M-36 -58L-90 -40M34 -60Q62 -78 92 -62", INK, 11)
    bow = "".join(
        stroke(f"M{70 + i * 21} 520V400A{330 - i * 21} {330 - i * 21} 0 0 1 {730 - i * 21} 400V520",
               colour, 22)
        for i, colour in enumerate(_BOW)
    )
    dull = cut.canvas.clip("M0 0H400V500H0Z")
    return (
        sky(cut.canvas, ("#a9c4d6", "#d2e2e2", "#f4efdc")) + bow
        + clipped(_rain("#5f93bd", 5, 250), dull) + _sun((640, 190))
        + _two_cloud(cut) + face(both, (404, 280), 1.1)
        + group(brows, placed((404, 280), scale=1.1))
    )


def _sun(at: Point) -> str:
    """A disc in a soft ring: no rays."""
    return fill(ellipse(at, 92), HONEY, 0.4) + fill(ellipse(at, 64), HONEY)


def _two_cloud(cut: Scissors) -> str:
    """One cloud, grey on one side and white on the other."""
    heap = [ellipse((x, y), rx, ry) for x, y, rx, ry in _HEAP]
    white = fill("M10 -260H400V200H-20Q40 100 0 0T10 -260Z", "#fffdf6")
    return group(cut.cut(heap, "#b9c6d4", depth=14, inside=white), placed((400, 300), scale=0.84))


def nothing(cut: Scissors) -> str:
    """Fog: a pale cloud that one can hardly see, neither glad nor sad."""
    blank = Face("dots", "M-20 46H20", blush=0)
    pale = cloud(cut, (400, 236), 0.9, "#eceae6") + face(blank, (404, 226), 1.1)
    veils = "".join(
        stroke(f"M{x0} {y}H{x1}", mix("#f4f1ec", "#c9ccd0", share), 34, 0.82)
        for x0, x1, y, share in (
            (-20, 330, 92, 0.5), (470, 820, 124, 0.3), (-20, 250, 196, 0.2), (560, 820, 222, 0.5),
            (90, 700, 330, 0.15), (-20, 480, 384, 0.45), (380, 820, 428, 0.2), (60, 620, 474, 0.5))
    )
    return sky(cut.canvas, ("#d3d6d8", "#e0e0de", "#eceae4")) + pale + veils


def skip(cut: Scissors) -> str:
    """A door that stands open: one may go without a word."""
    wall = sky(cut.canvas, ("#ecdcc0", "#f3e6cf", "#e5cfae"))
    floor = fill("M0 424H800V500H0Z", light("#c9a47c", 0.3))
    door = doors.open_door(cut, (430, 436), 1.0, doors.MORNING)
    rest = face(Face("rest", "M-30 38Q0 66 30 38", blush=1), (432, 196), 0.3)
    return wall + floor + door + cloud(cut, (432, 202), 0.26, "#fffdf6", weight=0.6) + rest
