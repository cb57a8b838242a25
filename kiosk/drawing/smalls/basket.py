"""A basket under the apricot tree, with as many ripe apricots in it as there are questions."""

from kiosk.drawing.canvas import stroke
from kiosk.drawing.paths import Point, ellipse
from kiosk.drawing.smalls import growth
from kiosk.drawing.smalls.scissors import Scissors, light, patch, shade
from kiosk.drawing.smalls.small import Draw, Small, picture

STAGE = (400, 320)
PIXELS = (480, 384)
_REED = "#c99a5f"
#: Where the mouth of the basket is open, and how far.
_MIDDLE, _WIDE, _HIGH = (200.0, 166.0), 150.0, 40.0
_BODY = ("M46 168C52 232 70 276 92 292Q200 316 308 292C330 276 348 232 354 168Q200 250 46 168Z")
#: What lies in it, the last one on top; (place, radius, turn) for one, two and three.
_LYING: tuple[tuple[tuple[Point, float, float], ...], ...] = (
    (),
    (((202, 150), 56, -8),),
    (((146, 152), 54, -16), ((256, 152), 55, 10)),
    (((124, 156), 50, -18), ((278, 156), 51, 14), ((201, 138), 56, -4)),
)


def _weave() -> str:
    """Rows of reeds round the belly, over one and under the next."""
    rows = "".join(stroke(f"M40 {y}Q200 {y + 66} 360 {y}", shade(_REED), 5)
                   for y in (196, 220, 244, 268))
    over = "".join(
        stroke(f"M{200 + x * 33} {y + lift}v17", light(_REED, 0.55), 9)
        for row, y in enumerate((214, 238, 262, 286)) for x in range(-4, 5)
        if (x + row) % 2 == 0 for lift in (-0.9 * abs(x) * abs(x) * 1.6,))
    return rows + over


def _basket(cut: Scissors, inside: int) -> str:
    """Its bail behind, what is in it in the middle, belly and rim before."""
    bail = cut.band("M64 168C70 28 330 28 336 168", _REED, 20)
    hollow = cut.cut(ellipse(_MIDDLE, _WIDE, _HIGH), "#7f5a3c", depth=0)
    deep = patch(ellipse((206, 174), 122, 26), "#6a4830")
    fruit = "".join(growth.apricot(cut, at, radius, turn) for at, radius, turn in _LYING[inside])
    leaf = growth.leaf(cut, (230, 102), 0.7, 58, kind=1) if inside == len(_LYING) - 1 else ""
    belly = cut.cut(_BODY, _REED, depth=12, inside=_weave())
    rim = cut.band("M50 168Q200 252 350 168", light(_REED, 0.25), 20)
    ground = patch(ellipse((200, 298), 168, 18), "#3a2233", 0.16)
    return ground + bail + hollow + deep + fruit + leaf + belly + rim


def _with(inside: int) -> Draw:
    return lambda cut: _basket(cut, inside)


CARDS: dict[str, Small] = {
    f"basket_{inside}": picture(f"basket_{inside}", _with(inside), STAGE, PIXELS, 7, clear=True)
    for inside in range(len(_LYING))
}
