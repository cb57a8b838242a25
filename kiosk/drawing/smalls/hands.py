"""Children's hands, large: an open palm, the back of a hand, an arm in its sleeve.

They know no card and no thing they hold. Each is drawn about its wrist at (0, 0), fingers
upwards, 300 long at size 1, and is then turned and placed.
"""

from dataclasses import dataclass

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Point, Points, curve, ellipse, smooth, tapered, tube
from kiosk.drawing.smalls.scissors import MUSTARD, Scissors, light, patch, shade

Finger = tuple[Points, float, float]  # line, radius at the root, radius at the tip


@dataclass(frozen=True)
class Sleeve:
    """Whose hand it is: the skin, the cloth, its cuff and what is on the cloth."""

    skin: Colour
    cloth: Colour
    cuff: Colour
    dots: Colour = ""


AHMED = Sleeve("#e5ab80", MUSTARD, "#f7d68c")
NOOR = Sleeve("#ebb48c", "#ea7059", "#fff0d6", dots="#ffe2b8")
GROWN_UP = Sleeve("#dba67e", "#84436c", "#eec48a")

#: All outlines run the way tubes do: shapes that merge into one must not turn against each other.
_PALM: Points = ((48, 12), (64, -44), (72, -112), (58, -150), (0, -156), (-62, -150),
                 (-74, -116), (-66, -44), (-50, 12))
_CLOSED: Points = ((50, 12), (68, -40), (70, -96), (0, -112), (-70, -96), (-70, -40), (-52, 12))
_SPREAD: tuple[Finger, ...] = (
    (((-56, -122), (-84, -180), (-108, -232)), 22, 16),
    (((-24, -132), (-36, -210), (-44, -282)), 23, 18),
    (((14, -136), (18, -220), (20, -300)), 24, 18),
    (((50, -128), (72, -204), (90, -270)), 23, 17),
    (((34, -30), (84, -74), (112, -112), (136, -158)), 36, 19),
)
_TOGETHER: tuple[Finger, ...] = (
    (((-54, -122), (-60, -180), (-62, -226)), 22, 17),
    (((-20, -132), (-22, -210), (-24, -268)), 22, 17),
    (((17, -136), (16, -220), (16, -284)), 23, 17),
    (((52, -128), (56, -204), (58, -258)), 22, 17),
    (((36, -24), (84, -66), (108, -104), (124, -146)), 34, 19),
)


def finger(points: Points, root: float, tip: float) -> str:
    """The outline of one finger."""
    return tube(curve(points, 8), ((0, root), (1, tip)), count=12)[0]


def palm(
    cut: Scissors, at: Point, *, size: float = 1.0, turn: float = 0.0, whose: Sleeve = AHMED,
    flip: bool = False, spread: bool = True, inside: str = "", arm: float = 150,
) -> str:
    """An open hand that shows its palm; the thumb is to the right, or to the left with `flip`.

    `inside` is painted on the skin; `arm` is how much of the bare arm is seen below the wrist.
    """
    here = Scissors(cut.canvas, cut.line / size)
    fingers = _SPREAD if spread else _TOGETHER
    skin = here.cut(
        [_wrist(arm), smooth(_PALM), *(finger(*one) for one in fingers)], whose.skin, depth=9,
        inside=_pads(fingers) + inside,
    )
    creases = "".join(
        patch(tapered(line, 2, 2, 7), shade(whose.skin)) for line in (
            ((-62, -100), (-20, -92), (24, -106), (46, -132)),
            ((62, -92), (20, -84), (-4, -50), (2, -4)),
        )
    )
    between = "" if spread else here.mark(
        "M-41 -134L-42 -216M-2 -140L-4 -256M34 -138L36 -246", here.line * 0.6
    )
    return _turned(skin + creases + between + _sleeve(here, whose, arm), at, size, turn, flip)


def back(
    cut: Scissors, at: Point, *, size: float = 1.0, turn: float = 0.0, whose: Sleeve = AHMED,
    flip: bool = False, spread: bool = False, inside: str = "", arm: float = 150,
    thumb: bool = True,
) -> str:
    """A hand seen from its back, with nails; the thumb is to the right, or to the left."""
    here = Scissors(cut.canvas, cut.line / size)
    fingers = _SPREAD if spread else _TOGETHER
    skin = here.cut(
        [_wrist(arm), smooth(_PALM), *(finger(*one) for one in fingers[: 5 if thumb else 4])],
        whose.skin, depth=9, inside=inside,
    )
    nails = "".join(
        patch(ellipse((one[0][-1][0], one[0][-1][1] + 2), 10, 12), light(whose.skin, 0.5))
        for one in fingers[:4]
    )
    knuckles = "".join(
        patch(tapered([(x - 12, y), (x, y - 5), (x + 12, y)], 2, 2, 6), shade(whose.skin))
        for x, y in ((-54, -130), (-20, -142), (17, -144), (50, -134))
    )
    between = "" if spread else here.mark(
        "M-41 -134L-42 -216M-2 -140L-4 -256M34 -138L36 -246", here.line * 0.6
    )
    return _turned(skin + nails + knuckles + between + _sleeve(here, whose, arm), at, size, turn,
                   flip)


def grip(
    cut: Scissors, at: Point, *, size: float = 1.0, turn: float = 0.0, whose: Sleeve = AHMED,
    flip: bool = False, arm: float = 150,
) -> str:
    """A hand that closes over something: four knuckled fingers side by side, the thumb behind."""
    here = Scissors(cut.canvas, cut.line / size)
    knuckled = ((-46, -98, 26), (-14, -106, 27), (18, -104, 27), (48, -96, 24))
    fingers = [finger(((x, y), (x, y - 34)), r, r) for x, y, r in knuckled]
    skin = here.cut([_wrist(arm), smooth(_CLOSED), *fingers], whose.skin, depth=9)
    lines = here.mark("M-30 -92V-158M2 -96V-164M34 -92V-156", here.line * 0.7)
    return _turned(skin + lines + _sleeve(here, whose, arm), at, size, turn, flip)


def _wrist(arm: float) -> str:
    return tube(curve([(0, -20), (0, arm * 0.5), (0, arm + 60)], 8), ((0, 50), (0.3, 46), (1, 56)),
                count=12)[0]


def _pads(fingers: tuple[Finger, ...]) -> str:
    """The rosy ends of the fingers and the balls of the hand."""
    rosy = "#f0958a"
    tips = "".join(patch(ellipse(one[0][-1], one[2] * 0.8), rosy, 0.28) for one in fingers)
    return tips + patch(ellipse((-40, -50), 26, 44), rosy, 0.16) + patch(
        ellipse((48, -40), 30, 36), rosy, 0.2)


def _sleeve(here: Scissors, whose: Sleeve, arm: float) -> str:
    cloth = tube([(0, arm), (0, arm + 400)], ((0, 66), (1, 96)), caps=(False, False))[0]
    dots = "".join(
        patch(ellipse((x + (y // 44) % 2 * 22, arm + y), 7), whose.dots)
        for y in range(20, 400, 44) for x in range(-88, 89, 44)
    ) if whose.dots else ""
    body = here.cut(cloth, whose.cloth, depth=9, inside=dots)
    return body + here.band(f"M-58 {arm + 4}Q0 {arm + 22} 58 {arm + 4}", whose.cuff, 24, weight=0.9)


def _turned(markup: str, at: Point, size: float, turn: float, flip: bool) -> str:
    return group(markup, placed(at, rotate=turn, scale=(-size if flip else size, size)))


