"""Things of a home: lamps, mattresses, cushions, pots, shoes; it knows no scene."""

import random

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.foliage import leaf
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone


def lantern(brush: Brush) -> str:
    """A storm lantern, lit, standing on (0, 0); 96 high to the top of its handle."""
    iron = "#6d7f86"
    handle = brush.cord("M-20 -70C-30 -98 30 -98 20 -70", iron, 2.6)
    frame = brush.cord("M-19 -16C-27 -36 -27 -52 -17 -72M19 -16C27 -36 27 -52 17 -72", iron, 2.4)
    glass = smooth([Corner(-11, -18), (-17, -34), (-14, -52), Corner(-9, -62), Corner(9, -62),
                    (14, -52), (17, -34), Corner(11, -18)], tension=1 / 7)
    lit = brush.canvas.radial((0, -36), 28, [(0, "#fff8d8"), (0.5, "#ffdf8e"), (1, "#f2a548")])
    flame = smooth([Corner(0, -54), (5, -42), (5, -32), (0, -27), (-5, -32), (-5, -42)])
    cap = smooth([Corner(-13, -60), (-12, -70), (0, -78), (12, -70), Corner(13, -60)])
    base = smooth([Corner(-14, -20), (-22, -12), Corner(-24, 0), Corner(24, 0), (22, -12),
                   Corner(14, -20)])
    return (
        handle + frame + fill(glass, lit) + fill(flame, "#ffffff", 0.95)
        + brush.ink(glass, "#a98a5a", 0.7) + brush.form(cap, iron, depth=3)
        + brush.form(base, iron, depth=4)
    )


def hung_lantern(brush: Brush) -> str:
    """The storm lantern hanging from (0, 0) on a short rope."""
    rope = brush.cord("M0 0V34", "#b08d5e", 2.6)
    return rope + group(lantern(brush), placed((0, 124)))


def mattresses(brush: Brush) -> str:
    """Four folded mattresses in a stack, 260 wide."""
    out = ""
    covers = (("#5f8f9a", "#e8d9b4"), ("#b8797a", "#f0e0c0"), ("#d09a58", "#8a5f5a"),
              ("#7a6a9a", "#e6cfa0"))
    for i, (cover, stripe) in enumerate(covers):
        wide, y = 260 - i * 10, -44 - i * 40
        x = -wide / 2 + (4, -5, 2, -3)[i]
        shape = rounded(x, y, wide, 44, 19)

        def stripes(tone: Tone, x: float = x, y: float = y, wide: float = wide,
                    stripe: str = stripe) -> str:
            return "".join(
                fill(rounded(x + wide * (k + 0.4) / 7, y - 4, wide * 0.045, 52), tone(stripe))
                for k in range(7)
            )

        fold = brush.line(f"M{x + 12} {y + 22}H{x + wide - 12}", "#5a4450", 1.6, 0.35)
        out += brush.form(shape, cover, depth=6, pattern=stripes) + fold
    return out


def bedding(brush: Brush) -> str:
    """A mattress on the floor with a pillow and a quilt, 560 wide, seen from the side."""
    mattress = rounded(-280, -40, 560, 44, 20)
    pillow = smooth([(-262, -44), (-250, -76), (-180, -82), (-140, -68), (-136, -44), (-200, -36)])
    quilt = smooth([Corner(-120, -40), (-118, -66), (-40, -72), (80, -64), (200, -70), (276, -58),
                    (292, -20), Corner(286, 4), Corner(-106, 4), (-124, -16)])

    def patches(tone: Tone) -> str:
        cells = ""
        for row in range(2):
            for k in range(8):
                if (row + k) % 2:
                    cells += rounded(-124 + k * 52, -76 + row * 42, 52, 42)
        return fill(cells, tone("#d9a878"))

    return (
        brush.form(mattress, "#b9a6a0", depth=6) + brush.form(pillow, "#f2e6d0", depth=6)
        + brush.form(quilt, "#a8728a", depth=8, pattern=patches)
    )


def blanket(brush: Brush) -> str:
    """A blanket over the knees of people who sit side by side, 520 wide; its edge is at y = 0."""
    shape = smooth([Corner(-262, 0), (-256, -58), (-200, -92), (-110, -84), (-40, -96), (40, -96),
                    (120, -86), (206, -92), (256, -56), Corner(262, 0), (140, 10), (0, 6),
                        (-140, 10)])

    def stripes(tone: Tone) -> str:
        lines = "".join(
            fill(smooth([(-280, y), (-150, y - 14), (0, y - 4), (150, y - 14), (280, y),
                         (280, y + 11), (150, y - 3), (0, y + 7), (-150, y - 3), (-280, y + 11)]),
                 tone(colour))
            for y, colour in ((-62, "#ecd2a2"), (-36, "#c98568"), (-12, "#ecd2a2"))
        )
        return lines

    folds = "".join(
        brush.shadow(tapered([(x, -86), (x + d, -50), (x + 2 * d, -6)], 1, 2, 7), "#6f8fa0", 0.8)
        for x, d in ((-150, -10), (-60, 6), (50, -6), (140, 8))
    )
    return brush.form(shape, "#6f8fa0", depth=9, pattern=stripes, inside=folds)


def cushion(brush: Brush) -> str:
    """A square floor cushion."""
    shape = smooth([(-70, 0), (-76, -24), (-66, -52), (0, -56), (66, -52), (76, -24), (70, 0),
                    (0, 4)])
    return brush.form(
        shape, "#c08a5a", depth=7,
        pattern=lambda tone: fill(ellipse((0, -27), 34, 15), tone("#ecd2a2"))
        + fill(ellipse((0, -27), 20, 8), tone("#8a6a86")),
    )


def tin_pot(brush: Brush) -> str:
    """A used food tin with a growing herb in it, 110 high."""
    body = polygon([(-26, -52), (26, -52), (24, 0), (-24, 0)])
    rings = "".join(
        brush.line(f"M-25 {y}Q0 {y + 5} 25 {y}", "#8f8f92", 1.6, 0.7) for y in (-40, -30, -20, -10)
    )
    label = rounded(-27, -44, 54, 26)
    tin = brush.form(body, "#c3c0ba", depth=6,
                     pattern=lambda tone: fill(label, tone("#d8a05a"))) + rings
    chance = random.Random(2)
    leaves: dict[str, str] = {"#4f7a4a": "", "#6f9a58": "", "#a4c070": ""}
    for i in range(46):
        x, y = chance.uniform(-34, 34), chance.uniform(-104, -52)
        tone = ("#4f7a4a", "#6f9a58", "#a4c070")[(i + int(y < -80)) % 3]
        leaves[tone] += leaf((x, y), chance.uniform(-2.6, -0.5), chance.uniform(14, 24), 6)
    green = "".join(brush.flat(shape, tone) for tone, shape in leaves.items())
    blooms = brush.flat("".join(ellipse((x, y), 5.5) for x, y in ((-20, -98), (8, -112), (28, -90),
                                                                 (-4, -84))), "#e58f7a")
    return tin + green + blooms


def shoes(brush: Brush) -> str:
    """Shoes left at a door: a large pair and a small one."""
    def pair_of(x: float, size: float, colour: str) -> str:
        one = smooth([Corner(-16, 0), (-18, -10), (-6, -13), (10, -9), (24, -5), Corner(25, 0)])
        return group(
            brush.form(one, colour, depth=3)
            + brush.shadow(ellipse((-8, -10), 8, 2.6), colour)
            + group(brush.form(one, colour, depth=3)
                    + brush.shadow(ellipse((-8, -10), 8, 2.6), colour), placed((6, 10))),
            placed((x, -10), scale=size),
        )
    return pair_of(-30, 1.2, "#6b4a3a") + pair_of(28, 0.85, "#a8646e")


def copper_jug(brush: Brush) -> str:
    """A water jug with a long neck."""
    body = smooth([Corner(-20, 0), (-32, -24), (-26, -50), (-11, -66), Corner(-13, -92),
                   Corner(13, -92), (11, -66), (26, -50), (32, -24), Corner(20, 0)])
    handle = brush.cord("M12 -86C44 -84 44 -40 26 -34", "#a8704a", 4.5)
    return handle + brush.form(body, "#c98a5a", depth=7) + brush.flat(
        tapered([(-18, -46), (-22, -28), (-14, -10)], 2, 2, 5), "#f6d6a8", 0.7
    )


def niche_shelf(brush: Brush) -> str:
    """A shelf on a wall with a jug, plates and folded cloths, 300 wide; its board is at y = 0."""
    board = brush.form(rounded(-150, 0, 300, 14, 3), "#a87f5a", depth=3)
    plates = "".join(
        brush.form(ellipse((x, -34), 30, 32), colour, depth=4)
        + brush.flat(ellipse((x, -34), 18, 20), "#f4e8d0")
        for x, colour in ((-104, "#7fa3ac"), (-52, "#d9a878"))
    )
    cloths = "".join(
        brush.form(rounded(44, y, 84, 18, 8), colour, depth=3)
        for y, colour in ((-18, "#b8797a"), (-36, "#e0c48a"), (-54, "#6f8fa0"))
    )
    return board + plates + group(copper_jug(brush), placed((8, 0), scale=0.8)) + cloths


def oil_lamp(brush: Brush) -> str:
    """A glass oil lamp with a clear chimney, lit, standing on (0, 0); 128 high."""
    foot = smooth([Corner(-26, 0), (-18, -12), (-8, -20), (-26, -34), (-22, -52), (0, -58),
                   (22, -52), (26, -34), (8, -20), (18, -12), Corner(26, 0)])
    chimney = smooth([Corner(-13, -66), (-24, -86), (-12, -106), Corner(-10, -128),
                      Corner(10, -128), (12, -106), (24, -86), Corner(13, -66)], tension=1 / 7)
    glow = brush.canvas.radial((0, -84), 34, [(0, "#fff9de"), (0.6, "#ffdf92", 0.75),
                                              (1, "#ffc468", 0.3)])
    flame = smooth([Corner(0, -106), (6, -90), (6, -80), (0, -72), (-6, -80), (-6, -90)])
    return (
        brush.form(foot, "#7f9fa6", depth=5) + brush.form(rounded(-15, -68, 30, 12, 4), "#b8925a")
        + fill(chimney, glow) + fill(flame, "#fffdf0") + stroke(chimney, "#e8cf9a", 1.4, 0.8)
    )


THINGS: dict[str, tuple[Thing, float]] = {
    "bedding": (bedding, 280),
    "blanket": (blanket, 0),
    "cushion": (cushion, 74),
    "hung_lantern": (hung_lantern, 0),
    "jug": (copper_jug, 28),
    "lantern": (lantern, 26),
    "mattresses": (mattresses, 130),
    "oil_lamp": (oil_lamp, 28),
    "shelf": (niche_shelf, 0),
    "shoes": (shoes, 50),
    "tin_pot": (tin_pot, 28),
}
