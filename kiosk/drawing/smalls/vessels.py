"""What is drunk from and eaten from: cups, bottles, bowls, a jerrycan; they know no drinker."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls.scissors import (
    CREAM,
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    patch,
    shade,
)
from kiosk.drawing.smalls.taps import DEEP, STEEL, WATER

GLASS, YELLOW = "#e9f3f2", "#e6b450"


def cup(cut: Scissors, at: Point, size: float = 1.0, *, colour: str = "#e8a15b",
        filled: str = "", turn: float = 0.0) -> str:
    """A tin cup with a handle, standing on `at`, 150 high; `filled` is the drink's colour."""
    here = Scissors(cut.canvas, cut.line / size)
    handle = here.band("M62 -108C124 -112 124 -34 56 -36", colour, 18)
    band = patch("M-90 -64H90V-44H-90Z", CREAM)
    body = here.cut("M-76 -140L-64 -22Q-62 6 0 6Q62 6 64 -22L76 -140Z", colour, depth=9,
                    inside=band)
    rim = here.cut(ellipse((0, -140), 76, 20), filled or shade(colour), depth=0)
    gleam = patch(ellipse((-20, -143), 30, 6), "#ffffff", 0.8) if filled else ""
    return group(handle + body + rim + gleam, placed(at, rotate=turn, scale=size))


def overturned_cup(cut: Scissors, at: Point, size: float = 1.0, colour: str = "#e8a15b") -> str:
    """The cup mouth down, its rim about `at`: one looks up into it, and it is hollow."""
    here = Scissors(cut.canvas, cut.line / size)
    handle = here.band("M66 -112C124 -108 124 -36 62 -34", colour, 18)
    band = patch("M-90 -96H90V-76H-90Z", CREAM)
    body = here.cut("M-62 -140Q0 -156 62 -140L78 0Q0 28 -78 0Z", colour, depth=9, inside=band)
    hollow = here.cut(ellipse((0, 0), 78, 22), "#7a4a34", depth=0)
    return group(handle + body + hollow + patch(ellipse((8, 5), 58, 12), "#5c3a30"),
                 placed(at, scale=size))


def spoon(cut: Scissors, at: Point, size: float = 1.0, turn: float = 0.0) -> str:
    """A spoon whose bowl is at `at` and whose handle goes up, 200 long."""
    here = Scissors(cut.canvas, cut.line / size)
    handle = here.band("M0 -30V-168", STEEL, 14)
    bowl = here.cut(ellipse((0, 0), 30, 42), STEEL, depth=6)
    hollow = patch(ellipse((2, 2), 19, 29), shade(STEEL))
    return group(handle + bowl + hollow, placed(at, rotate=turn, scale=size))


def measured_bottle(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """A clear bottle with a line round it, and the water stands exactly at the line; 330 high."""
    here = Scissors(cut.canvas, cut.line / size)
    shape = smooth([Corner(-34, -300), Corner(34, -300), (36, -268), (84, -216), Corner(88, -20),
                    (66, 0), (-66, 0), Corner(-88, -20), (-84, -216), (-36, -268)], tension=0.12)
    inside = patch("M-110 -206H110V20H-110Z", WATER) + patch("M-110 -206H110V-198H-110Z", DEEP)
    inside += patch(rounded(-66, -190, 18, 150, 9), "#ffffff", 0.65)
    ticks = here.mark("M40 -60H66M40 -110H66M40 -160H66", 7, "#4f7f9a")
    line = here.band("M-98 -206H98", "#e8a15b", 10, weight=0.8)
    cap = here.cut(rounded(-42, -332, 84, 42, 10), TURQUOISE, depth=5)
    return group(here.cut(shape, GLASS, depth=3, inside=inside) + ticks + line + cap,
                 placed(at, scale=size))


def packet(cut: Scissors, at: Point, size: float = 1.0, turn: float = 0.0) -> str:
    """A packet of rehydration salts: a drop and white grains on it, and no letter; 240 high."""
    here = Scissors(cut.canvas, cut.line / size)
    sheet = polygon([(-86, -240), (86, -240), (90, -8), (-90, -8)])
    seam = patch("M-100 -212H100V-204H-100ZM-100 -42H100V-34H-100Z", light(TURQUOISE, 0.4))
    body = here.cut(sheet, "#fdf6e8", depth=6, inside=patch("M-100 -250H100V-186H-100Z", TURQUOISE)
                    + patch("M-100 -60H100V0H-100Z", TURQUOISE) + seam)
    teeth = here.mark("M-66 -238v-12M-33 -238v-12M0 -238v-12M33 -238v-12M66 -238v-12", 6)
    mark = smooth([Corner(0, -176), (32, -122), (30, -98), (0, -78), (-30, -98), (-32, -122)])
    falling = here.cut(mark, WATER, depth=5, weight=0.8)
    grains = "".join(
        patch(rounded(x - 5, y - 5, 10, 10, 2), "#ffffff") + here.mark(
            rounded(x - 5, y - 5, 10, 10, 2), 3
        ) for x, y in ((-6, -118), (10, -104), (-12, -98))
    )
    return group(teeth + body + falling + grains, placed(at, rotate=turn, scale=size))


def fizzy_bottle(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """A big bottle of something sweet, full of bubbles; its paper has only dots. 390 high."""
    here = Scissors(cut.canvas, cut.line / size)
    shape = smooth([Corner(-30, -344), Corner(30, -344), (34, -300), (92, -232), (84, -150),
                    Corner(94, -24), (74, 0), (-74, 0), Corner(-94, -24), (-84, -150),
                    (-92, -232), (-34, -300)], tension=0.14)
    inside = patch("M-120 -292H120V20H-120Z", "#d9773f") + patch(
        "M-120 -292H-10V20H-120Z", "#e38a4d")
    inside += "".join(patch(ellipse((x, y), r), "#ffe0b8", 0.95) for x, y, r in (
        (-46, -40, 10), (10, -30, 8), (44, -56, 11), (-18, -62, 7), (60, -24, 7), (-62, -228, 8),
        (-20, -252, 10), (30, -236, 8), (6, -276, 7), (52, -262, 6), (-36, -280, 6)))
    inside += patch("M-120 -190H120V-86H-120Z", "#f7dd9a") + "".join(
        patch(ellipse((x, -138), 22), "#c9758a") for x in (-72, 0, 72))
    cap = here.cut(rounded(-38, -380, 76, 44, 10), "#8f6a9e", depth=5)
    shine = patch(rounded(-70, -84, 14, 60, 7), "#ffffff", 0.6)
    up = "".join(here.mark(ellipse((x, y), r), 6, "#b98f68") for x, y, r in (
        (-62, -410, 12), (66, -396, 10), (8, -424, 9)))
    return group(here.cut(shape, GLASS, depth=4, inside=inside) + shine + cap + up,
                 placed(at, scale=size))


def jerrycan(cut: Scissors, at: Point, size: float = 1.0, *, lid: bool = True) -> str:
    """A yellow can for water, 330 high, its mouth to the right; `lid` closes it."""
    here = Scissors(cut.canvas, cut.line / size)
    shape = smooth([Corner(-128, -24), (-104, 0), (104, 0), Corner(128, -24), Corner(128, -196),
                    (104, -232), Corner(104, -252), Corner(40, -252), (30, -228), (-70, -228),
                    (-128, -196)], tension=0.1)
    dents = stroke("M-76 -160L76 -48M76 -160L-76 -48", shade(YELLOW), 12)
    body = here.cut(shape, YELLOW, depth=11, inside=dents + patch(
        rounded(-108, -176, 16, 120, 8), CREAM, 0.6))
    grip = here.band("M-92 -218C-92 -276 -60 -284 14 -250", YELLOW, 26)
    if lid:
        top = here.cut(rounded(34, -296, 78, 54, 12), "#4f8ba6", depth=6)
        top += here.mark("M54 -288V-254M74 -288V-254M94 -288V-254", 5, shade("#4f8ba6"))
    else:
        top = here.cut(ellipse((72, -252), 32, 10), "#6a5a3a", depth=0)
    return group(grip + body + top, placed(at, scale=size))


def plate_of_food(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """Supper: rice, beans and a tomato on a plate, 420 wide."""
    here = Scissors(cut.canvas, cut.line / size)
    plate = here.cut(ellipse((0, -34), 210, 56), "#dfe8ec", depth=7) + patch(
        ellipse((0, -40), 166, 38), "#c3d2da")
    rice = here.cut(smooth([Corner(-150, -44), (-130, -100), (-60, -140), (10, -128), (56, -80),
                            Corner(70, -44), (-40, -24)]), "#fbf1d8", depth=8, inside="".join(
        stroke(f"M{x} {y}l9 -5", "#d9c69a", 6) for x, y in (
            (-110, -70), (-84, -104), (-50, -78), (-30, -112), (0, -84), (-70, -56), (20, -60),
            (-12, -56), (28, -98), (-120, -50))))
    beans = "".join(
        here.cut(ellipse((x, y), 24, 17), "#a4663f", depth=4, weight=0.8) for x, y in (
            (76, -54), (116, -62), (146, -46), (96, -82), (60, -36), (132, -80), (106, -38)))
    tomato = here.cut(ellipse((-96, -40), 38, 32), "#d9705a", depth=6) + patch(
        ellipse((-110, -52), 9, 6), CREAM, 0.9)
    leaf = here.cut(smooth([Corner(-96, -72), (-116, -88), Corner(-128, -80), (-112, -68)]),
                    "#7fa860", depth=2, weight=0.7)
    return group(plate + rice + beans + tomato + leaf, placed(at, scale=size))


def bread(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """A stack of round flat loaves, 300 wide."""
    here = Scissors(cut.canvas, cut.line / size)
    drawn = ""
    for dx, y, tone in ((0, -30, "#d9a866"), (10, -58, "#e2b676"), (-8, -86, "#efcb92")):
        brown = "".join(patch(ellipse((dx + x, y + dy), rx, 6), "#b97f48", 0.65) for x, dy, rx in (
            (-80, -4, 18), (-20, 8, 22), (50, -8, 16), (90, 8, 14), (10, -18, 12)))
        drawn += here.cut(ellipse((dx, y), 150, 38), tone, depth=6, inside=brown)
    return group(drawn, placed(at, scale=size))


def board(cut: Scissors, at: Point, half: float, colour: str = WOOD) -> str:
    """The edge of a low table or a tray under things that stand on `at`."""
    x, y = at
    return cut.cut(rounded(x - half, y - 10, half * 2, 38, 16), colour, depth=6) + cut.mark(
        f"M{x - half * 0.7} {y + 12}H{x - half * 0.2}M{x + half * 0.1} {y + 14}H{x + half * 0.6}",
        5, light(colour, 0.3))


def steam(at: Point, size: float = 1.0, colour: str = "#b79aa4") -> str:
    """Three threads of steam that rise from `at`, 130 high."""
    path = "M-34 0C-64 -34 -14 -58 -40 -100M0 -6C-30 -44 24 -70 -6 -126M36 0C10 -34 58 -58 30 -100"
    return group(stroke(path, colour, 12), placed(at, scale=size))


