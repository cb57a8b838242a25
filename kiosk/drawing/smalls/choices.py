"""The pictures on the choices of a decision; it knows what they show and not what they lead to."""

from collections.abc import Sequence

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import (
    Corner,
    Point,
    Points,
    curve,
    ellipse,
    rounded,
    smooth,
    tapered,
    tube,
)
from kiosk.drawing.smalls.grounds import pool
from kiosk.drawing.smalls.growth import apricot, branches, leaf
from kiosk.drawing.smalls.scissors import CREAM, INK, MUSTARD, Scissors, light, patch

_BIG, _SMALL = "#e5ab80", "#ebb48c"
_CORAL, _DOT = "#ea7059", "#ffe2b8"


#: Where the hands meet; both arms are turned about it until they hang as arms of children do.
_MEETING = (430.0, 300.0)
_DOWNWARDS = 16.0


def two_hands(cut: Scissors) -> str:
    """A big child's hand holds a small child's hand: a mustard sleeve and a coral one."""
    big, small = _turned(_big_arm(cut), _DOWNWARDS), _turned(_small_arm(cut), -_DOWNWARDS)
    thumb = _turned(_small_thumb(cut), -_DOWNWARDS)
    return pool(cut.canvas, "#f6dcb0") + group(small + big + thumb, "translate(-14 24)")


def _turned(markup: str, degrees: float) -> str:
    x, y = _MEETING
    return group(markup, f"rotate({degrees} {x} {y})")


def _limb(points: Points, start: float, end: float, *, cut_off: bool = False) -> str:
    caps = (True, not cut_off)
    return tube(curve(points, 8), ((0, start), (1, end)), count=14, caps=caps)[0]


def _small_arm(cut: Scissors) -> str:
    """Noor's sleeve, wrist and the back of her hand, from the right."""
    hand = [_limb([(650, 196), (560, 250), (480, 284)], 33, 41),
            _limb([(500, 288), (440, 310), (392, 312)], 32, 22)]
    sleeve = _limb([(860, 50), (740, 136), (634, 206)], 84, 58, cut_off=True)
    dots = "".join(
        patch(ellipse(at, 11), _DOT)
        for at in ((690, 132), (740, 190), (660, 200), (770, 96), (790, 164), (720, 80), (700, 240))
    )
    cuff = cut.band("M604 158Q626 210 666 252", "#fff0d6", 20)
    return cut.cut(hand, _SMALL, depth=9) + cut.cut(sleeve, _CORAL, inside=dots, depth=10) + cuff


def _big_arm(cut: Scissors) -> str:
    """Ahmed's sleeve and his hand, its fingers round hers."""
    palm = [_limb([(180, 168), (270, 236), (352, 278)], 46, 58)]
    fingers = [
        _limb([(372, 236), (430, 236), (486, 262)], 22, 19),
        _limb([(378, 268), (438, 276), (492, 304)], 22, 19),
        _limb([(374, 300), (428, 314), (476, 338)], 21, 18),
        _limb([(356, 322), (404, 344), (442, 364)], 19, 16),
    ]
    folds = "M400 258L462 274M402 292L458 312M388 320L432 344"
    hand = cut.cut([*palm, *fingers], _BIG, depth=9) + stroke(folds, INK, 6, 0.85)
    sleeve = cut.cut(
        _limb([(-70, 20), (70, 100), (196, 184)], 104, 74, cut_off=True), MUSTARD, depth=12,
        inside=stroke("M40 -30Q20 90 -40 190", "#c9662f", 44),
    )
    cuff = cut.band("M238 124Q206 186 156 244", light(MUSTARD, 0.3), 24)
    return hand + sleeve + cuff


def _small_thumb(cut: Scissors) -> str:
    """Her thumb over his hand: she holds him too."""
    thumb = _limb([(520, 228), (458, 204), (408, 214)], 25, 18)
    return cut.cut(thumb, _SMALL, depth=6) + patch(
        tapered([(414, 206), (428, 203), (440, 204)], 8, 6, 10), light(_SMALL, 0.5)
    )


# ---- the tin ---------------------------------------------------------------------------------

_BRANCH: Sequence[tuple[Points, Sequence[tuple[float, float]]]] = (
    (((-40, 470), (120, 424), (300, 420), (520, 424), (700, 372), (840, 300)),
     ((0, 52), (0.4, 40), (0.75, 30), (1, 20))),
    (((150, 424), (132, 320), (84, 200), (70, 60), (90, -30)), ((0, 38), (0.5, 24), (1, 16))),
    (((640, 390), (690, 430), (752, 452)), ((0, 20), (1, 8))),
    (((690, 372), (704, 290), (740, 226)), ((0, 20), (1, 8))),
)
_LEAVES: tuple[tuple[Point, float, float, int], ...] = (
    ((76, 130), 0.92, -70, 0), ((92, 60), 0.95, 62, 1), ((78, 30), 0.9, -50, 2),
    ((112, 262), 0.85, 70, 1), ((740, 230), 1.0, -24, 0), ((736, 236), 0.95, 50, 2),
    ((700, 300), 0.85, -78, 1), ((750, 450), 0.9, 96, 0), ((742, 452), 0.85, 170, 2),
    ((660, 404), 0.8, 168, 1), ((40, 452), 0.8, 176, 1),
)
_MARBLES: tuple[tuple[Point, float, str], ...] = (
    ((336, 152), 36, "#5fa7c4"), ((476, 154), 35, "#a486c0"), ((404, 146), 40, "#3f9e74"),
    ((364, 186), 34, "#e2a24e"), ((446, 188), 34, "#c9758a"), ((404, 196), 30, "#f0e2c4"),
)


def marble_tin(cut: Scissors) -> str:
    """The tin of marbles on a branch of the apricot tree, its lid beside it."""
    leaves = "".join(
        leaf(cut, at, size, turn, "#7fa860" if kind else "#6f9a55", kind)
        for at, size, turn, kind in _LEAVES
    )
    fruit = apricot(cut, (150, 330), 34, -10) + apricot(cut, (716, 486), 32, 12)
    return (
        pool(cut.canvas, "#d9e6c8") + branches(cut, _BRANCH, depth=9) + leaves + fruit
        + _lid(cut) + _tin(cut)
    )


def _tin(cut: Scissors) -> str:
    band = patch(rounded(270, 256, 270, 84), "#d99a4a") + "".join(
        patch(ellipse((x, 298), 23), "#fff0d0") for x in (322, 404, 486)
    )
    shine = patch(rounded(302, 200, 16, 176, 8), CREAM, 0.5)
    back = cut.cut(ellipse((404, 180), 118, 30), "#3f6a7c", depth=0)
    front = "M286 180A118 30 0 0 0 522 180V380Q522 396 506 396H302Q286 396 286 380Z"
    return back + "".join(marble(cut, *one) for one in _MARBLES) + cut.cut(
        front, "#5c93a6", inside=band + shine, depth=10
    ) + cut.mark("M286 180A118 30 0 0 0 522 180", 9, "#9cc5cf")


def _lid(cut: Scissors) -> str:
    lid = smooth([Corner(-110, 0), (-112, -20), (-96, -30), (0, -34), (96, -30), (112, -20),
                  Corner(110, 0), (0, 8)])
    return group(cut.cut(lid, "#74aab8", depth=7), placed((594, 376), rotate=-58, scale=0.86))


def marble(cut: Scissors, at: Point, radius: float, colour: str) -> str:
    """A glass marble with a swirl and a glint."""
    r = radius
    swirl = patch(smooth([(-r * 0.6, r * 0.3), (0, -r * 0.34), (r * 0.62, r * 0.1),
                          (r * 0.1, r * 0.1), (-r * 0.2, r * 0.5)]), light(colour, 0.62))
    glint = patch(ellipse((-r * 0.36, -r * 0.44), r * 0.24, r * 0.18), "#ffffff")
    ball = cut.cut(ellipse((0, 0), r), colour, inside=swirl, depth=r * 0.16, weight=0.8)
    return group(ball + glint, placed(at))
