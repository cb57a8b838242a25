"""The pictures on the answers of question Q02: what one should know by heart, and what not.

Names and numbers are shown without any writing: the cards are the same in every language.
"""

import math
import random

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.light import mood
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.person import draw_person
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.yard import hen
from kiosk.drawing.smalls import signs_of_camp
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, shadow, sky
from kiosk.drawing.smalls.growth import branches
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    DAY,
    HONEY,
    INK,
    ROSE,
    TURQUOISE,
    WOOD,
    Scissors,
    patch,
    shade,
)

# ---- what helps a helper ---------------------------------------------------------------------

_THAT_IS_ME = {
    "base": "stand_front", "near_arm": To("chest", 6, 16), "near_hand": "flat",
    "far_arm": Swing(16, 10), "head": HeadTurn(0.25, 0, 4),
}


def name(cut: Scissors) -> str:
    """Noor, a hand on her breast, and beside her a name tag with her own picture on it."""
    noor = person(cut, "noor", (236, 668), 2.1, "proud", pose=_THAT_IS_ME, gaze=(0.5, 0))
    return pool(cut.canvas, "#f6d9a8", at=(260, 260)) + noor + _tag(cut)


def _tag(cut: Scissors) -> str:
    cord = cut.band("M614 116C560 40 520 10 470 -20M614 116C670 40 700 10 744 -20", TURQUOISE, 9,
                    weight=0.8)
    card = cut.cut(rounded(430, 120, 340, 236, 26), CREAM, depth=4,
                   inside=patch("M400 100H800V172H400Z", TURQUOISE))
    hole = cut.cut(rounded(570, 106, 88, 30, 14), "#d9d5dc", depth=3, weight=0.8)
    face = person(cut, "noor", (509, 506), 0.92, "smile", pose="stand_front")
    window = rounded(448, 190, 122, 144, 12)
    framed = patch(window, "#cfe6e2") + group(
        face, extra=f'clip-path="url(#{cut.canvas.clip(window)})"'
    ) + cut.mark(window, 7)
    lines = stroke(_NAME, INK, 10) + stroke(_SCRAWL, "#8d7a88", 9)
    return cord + card + hole + framed + lines


#: Waves where a name would be: a tag in no language.
_NAME = "M596 226C606 206 616 246 628 226S652 206 664 226S688 246 702 224S722 218 740 226"
_SCRAWL = "M596 274C608 260 618 288 632 274S658 262 672 276S700 286 712 272M596 316H676"


def parents(cut: Scissors) -> str:
    """Mama and Baba side by side."""
    baba = person(cut, "baba", (528, 1086), 1.86, "kind", facing="left")
    mama = person(cut, "mama", (270, 1042), 1.86, "smile")
    return pool(cut.canvas, "#f2d2b4") + baba + mama


def places(cut: Scissors) -> str:
    """A tent and a village house, with a footpath from one to the other."""
    land = sky(cut.canvas, ("#bfe0e6", "#e4f1ea", "#fbf2dc"))
    far = [(-10, 300), (200, 270), (420, 306), (620, 266), (810, 290)]
    land += hill(cut.canvas, far, "#cdd6a8")
    land += hill(cut.canvas, [(-10, 386), (260, 366), (540, 386), (810, 362)], "#ead2a4")
    way = "M566 424C540 478 330 486 270 440"
    path = stroke(way, "#fff6e0", 36) + stroke(way, "#b98f68", 9, extra='stroke-dasharray="1 27"')
    tent = group(_tent(cut, (0, 0)), placed((188, 424), scale=1.06))
    return land + path + tent + group(_house(cut, (0, 0)), placed((570, 424), scale=1.04))


def _tent(cut: Scissors, at: Point) -> str:
    side = cut.cut(polygon([(-30, -214), (-150, 0), (-172, 0), (-96, -188)]), "#dfd3cc", depth=4)
    front = cut.cut(polygon([(-30, -214), (144, 0), (-152, 0)]), "#fffaf0", depth=8)
    dark = smooth([Corner(-26, -150), Corner(34, 0), Corner(-66, 0), (-50, -80)])
    hole = cut.cut(dark, "#7a6288", depth=0, weight=0.8)
    flap_shape = smooth([Corner(-26, -150), (26, -78), Corner(62, -4), Corner(34, 0), (2, -70)])
    flap = cut.cut(flap_shape, "#efe4d4", depth=2, weight=0.8)
    ropes = cut.mark("M-150 -4L-188 12M144 -4L180 12", 6, WOOD)
    return group(ropes + side + front + hole + flap, placed(at))


def _house(cut: Scissors, at: Point) -> str:
    tree = branches(cut, ((((150, 6), (148, -60), (142, -130)), ((0, 15), (1, 10))),))
    heap = [ellipse((140, -206), 60, 54), ellipse((104, -176), 42, 36),
            ellipse((172, -172), 38, 36)]
    crown = cut.cut(heap, "#7fa860", depth=9)
    ripe = ((112, -222), (150, -222), (172, -178), (146, -184))
    fruit = "".join(patch(ellipse(place, 9), APRICOT) for place in ripe)
    wall = cut.cut(rounded(-156, -190, 276, 194, 8), "#f3dcae", depth=9)
    roof = cut.cut(rounded(-170, -206, 304, 30, 8), "#fff0cc", depth=4)
    door = cut.cut("M-30 4V-78Q-30 -122 8 -122Q46 -122 46 -78V4Z", TURQUOISE, depth=6)
    panes = "".join(
        cut.cut(rounded(x, -140, 44, 52, 20), "#6a5878", depth=0, weight=0.8) for x in (-122, 64)
    )
    joints = stroke("M-126 -56H-92M-70 -30H-44M70 -40H96M60 -160H20M-130 -160H-100", "#d9ba84", 7)
    return group(tree + crown + fruit + wall + joints + roof + panes + door, placed(at))


def meeting_place(cut: Scissors) -> str:
    """A great painted teapot on a sign, and two who have found each other under it."""
    ground = pool(cut.canvas, "#d5e6dc", at=(400, 240)) + hill(
        cut.canvas, [(-10, 440), (300, 424), (560, 436), (810, 420)], "#ead2a4"
    )
    sign = signs_of_camp.teapot_sign(cut, (400, 450))
    mama = person(cut, "mama", (672, 478), 0.66, "smile", facing="left", pose="wave")
    ahmed = person(cut, "ahmed", (130, 480), 0.72, "happy", pose="wave")
    return ground + sign + mama + ahmed


# ---- what does not ---------------------------------------------------------------------------


def hens_birthday(cut: Scissors) -> str:
    """A hen before a cake with one candle."""
    bird = group(hen(Brush(cut.canvas, DAY, 0.8)), placed((230, 440), scale=3.5))
    return (
        pool(cut.canvas, "#f6dfe0") + shadow((240, 440), 130) + shadow((556, 446), 176)
        + bird + _cake(cut, (556, 440))
    )


def _cake(cut: Scissors, at: Point) -> str:
    plate = cut.cut(ellipse((0, -6), 168, 26), "#dfe8ec", depth=5)
    sponge = cut.cut("M-126 -128V-26A126 26 0 0 0 126 -26V-128Z", "#e9b878", depth=9,
                     inside=patch("M-140 -70H140V-52H-140Z", "#fff3dc"))
    icing = cut.cut(
        "M-130 -132A130 32 0 0 1 130 -132V-106Q112 -82 94 -104Q76 -76 54 -100Q32 -68 8 -98"
        "Q-18 -70 -40 -98Q-62 -76 -82 -102Q-108 -82 -130 -108Z", "#f7c9c9", depth=7)
    fruit = "".join(
        cut.cut(ellipse((x, y), 17, 15), APRICOT, depth=4, weight=0.7)
        for x, y in ((-76, -148), (-36, -160), (76, -148), (38, -160))
    )
    candle = cut.cut(rounded(-11, -238, 22, 88, 8), TURQUOISE, depth=4, weight=0.8)
    glow = patch(ellipse((0, -262), 54), "#ffe9a8", 0.7)
    tongue = smooth([Corner(2, -304), (18, -268), (0, -244), (-18, -266)])
    flame = cut.cut(tongue, "#ffc94d", depth=3, weight=0.7)
    return group(plate + sponge + icing + fruit + glow + candle + flame, placed(at))


_POINTING_UP = {
    "base": "look_up", "far_arm": Swing(138, 142), "far_hand": "point", "far_arm_front": False,
}
_SPARKLES: tuple[tuple[float, float, float], ...] = (
    (110, 90, 30), (270, 190, 22), (400, 76, 40), (560, 170, 26), (692, 84, 32), (700, 260, 20),
    (250, 300, 24), (470, 270, 18),
)


def night_sky(cut: Scissors) -> str:
    """More stars than one can count: dots and four-point glints over a sleeping village."""
    dots = "".join(patch(ellipse(at, r), "#fff3cf", 0.9) for at, r in _scattered(120))
    glints = "".join(_glint((x, y), r) for x, y, r in _SPARKLES)
    far = [(-10, 400), (190, 350), (430, 404), (640, 346), (810, 390)]
    hills = hill(cut.canvas, far, "#2c2f66")
    roofs = patch("M-10 510V436H70V410H140V380H210V420H290V360H370V404H440V380H520V350H600V410H680"
                  "V384H750V430H810V510Z", "#1d1f4c")
    lamps = "".join(patch(rounded(x, y, 16, 22, 6), HONEY) for x, y in
                    ((168, 410), (320, 392), (470, 412), (552, 384), (706, 416)))
    night = sky(cut.canvas, ("#171c4e", "#2b3272", "#565aa0"))
    return night + dots + glints + hills + roofs + lamps + _counting(cut)


def _counting(cut: Scissors) -> str:
    """Noor with a finger up: one, two, three ..."""
    return draw_person(
        "noor", at=(128, 520), size=1.0, mood=mood("lamp"), canvas=cut.canvas, face="hope",
        gaze=(0.6, -0.9), pose=_POINTING_UP, shadow=False,
    ).svg


def _scattered(count: int) -> list[tuple[Point, float]]:
    """Star places: random, but none closer than a finger's breadth to another."""
    chance = random.Random(11)
    stars: list[tuple[Point, float]] = [((x, y), r) for x, y, r in _SPARKLES]
    for _ in range(count * 6):
        at = chance.uniform(6, 794), chance.uniform(8, 350)
        if all(math.dist(at, other) > 20 + (r if r > 6 else 0) for other, r in stars):
            stars.append((at, chance.uniform(1.8, 4.2)))
    return stars[len(_SPARKLES):][:count]


def _glint(at: Point, r: float) -> str:
    k = r * 0.14
    path = f"M0 {-r}Q{k} {-k} {r} 0Q{k} {k} 0 {r}Q{-k} {k} {-r} 0Q{-k} {-k} 0 {-r}Z"
    halo = fill(ellipse((0, 0), r * 0.9), "#fff3cf", 0.14)
    return group(halo + fill(path, "#fffbe6"), placed(at))


def sock(cut: Scissors) -> str:
    """One big sock of Baba's on the line, striped, with a darn at the heel."""
    line = cut.band("M-20 66Q400 118 820 66", "#e8d4b0", 6, weight=0.8)
    shape = [Corner(312, 92), (316, 180), (308, 262), (262, 330), (240, 392), (276, 440),
             (346, 436), (420, 380), (478, 316), (488, 240), Corner(476, 94), (394, 100)]
    stripes = "".join(
        stroke(f"M250 {y}Q400 {y + 16} 520 {y}", colour, 30)
        for y, colour in ((176, APRICOT), (232, "#8fbcc9"), (288, APRICOT))
    )
    toe = patch(ellipse((262, 420), 66, 56), ROSE)
    heel = patch(ellipse((494, 322), 60, 66), ROSE)
    cuff = patch("M280 80H520V136H280Z", CREAM) + stroke(
        "M330 92V134M358 92V134M386 92V134M414 92V134M442 92V134", shade(CREAM), 5
    )
    darn = stroke("M452 300L476 316M446 318L468 334M470 292L446 330M484 306L460 342", CREAM, 5)
    whole = cut.cut(smooth(shape), "#5c8f9c", inside=stripes + toe + heel + cuff + darn, depth=10)
    pegs = "".join(
        cut.cut(rounded(x, 56, 26, 76, 9), WOOD, depth=4, weight=0.8) for x in (330, 432)
    )
    return pool(cut.canvas, "#dcebe6") + line + whole + pegs
