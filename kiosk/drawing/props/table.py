"""What is eaten and drunk from, on a mat on the ground; it knows no scene."""

import random

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing

_APRICOT = "#efa04c"


def mat(brush: Brush) -> str:
    """A woven floor mat in perspective, 760 wide at the near edge, centred on (0, 0)."""
    far_left, far_right, near_right, near_left = (-300, -70), (300, -70), (380, 76), (-380, 76)

    def at(u: float, v: float) -> Point:
        x0 = far_left[0] + (near_left[0] - far_left[0]) * v
        x1 = far_right[0] + (near_right[0] - far_right[0]) * v
        return x0 + (x1 - x0) * u, -70 + 146 * v

    def strip(v0: float, v1: float, colour: str) -> str:
        return brush.flat(polygon([at(0.012, v0), at(0.988, v0), at(0.988, v1), at(0.012, v1)]),
                          colour)

    body = brush.form(polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]), "#d8b98a", depth=3)
    bands = strip(0.06, 0.14, "#86607e") + strip(0.18, 0.22, "#5c7f94")
    bands += strip(0.78, 0.82, "#5c7f94") + strip(0.86, 0.94, "#86607e")
    weave = "".join(
        brush.line(f"M{x0} {y0}L{x1} {y1}", "#a98458", 1.6, 0.34)
        for k in range(1, 30)
        for (x0, y0), (x1, y1) in ((at(k / 30, 0.02), at(k / 30, 0.98)),)
    )
    return body + bands + weave + _fringe(brush, [at(u / 40, 1) for u in range(41)])


def _fringe(brush: Brush, feet: list[Point]) -> str:
    return "".join(brush.line(f"M{x} {y}l{2 * (i % 3 - 1)} 9", "#e8cfa2", 2.2)
                   for i, (x, y) in enumerate(feet))


def tray(brush: Brush) -> str:
    """A round low tray of tinned metal, 220 wide."""
    rim = ellipse((0, -10), 110, 34)
    well = ellipse((0, -12), 96, 28)
    return brush.form([ellipse((0, -4), 108, 33), rim], "#b9b3ae", depth=4) + brush.flat(
        well, "#d9d3ca"
    ) + brush.shadow(smooth([(-90, -16), (-40, -34), (40, -36), (88, -20), (30, -28), (-30, -26)]),
                     "#b9b3ae", 0.6) + brush.flat(ellipse((-34, -6), 36, 7), "#f6f2e8", 0.7)


def tea_glass(brush: Brush) -> str:
    """A small waisted glass of tea on its saucer, 44 high."""
    glass = smooth([Corner(-14, -46), (-10, -30), (-14, -14), Corner(-9, -2), Corner(9, -2),
                    (14, -14), (10, -30), Corner(14, -46)], tension=1 / 8)
    tea = smooth([Corner(-11.5, -36), (-10, -28), (-13, -14), Corner(-8, -4), Corner(8, -4),
                  (13, -14), (10, -28), Corner(11.5, -36)], tension=1 / 8)
    saucer = brush.form(ellipse((0, 0), 24, 6.5), "#efe4d2", depth=2, weight=0.8) + brush.shadow(
        ellipse((0, 0), 14, 3.4), "#efe4d2", 0.7
    )
    body = fill(glass, brush.mood.grade("#fdf6e6"), 0.55) + brush.flat(tea, "#b4552c", 0.96)
    top = brush.flat(ellipse((0, -36), 11, 2.6), "#d98a4a")
    shine = brush.flat(tapered([(-9, -42), (-6, -30), (-9.5, -14)], 1.6, 1.2, 2.6), "#ffffff", 0.85)
    return saucer + body + top + brush.ink(glass, "#c9b8a4", 0.7) + shine


def trembling_glass(brush: Brush) -> str:
    """A tea glass with small arcs beside it and a ring on the tea: it trembles."""
    arcs = "".join(
        brush.line(f"M{s * x} -44Q{s * (x + 7)} -28 {s * x} -12", "#f4ead6", 2.4, o)
        for s in (-1, 1) for x, o in ((24, 0.85), (34, 0.5))
    )
    tilted = group(tea_glass(brush), placed((0, 0), rotate=5))
    drop = brush.flat(ellipse((17, -54), 2.4, 3.2), "#c9773f") + brush.flat(
        ellipse((-14, -58), 1.8, 2.4), "#c9773f"
    )
    return arcs + tilted + drop


def bread(brush: Brush) -> str:
    """A stack of flat round loaves, the top one torn."""
    out = ""
    for i, (dx, tone) in enumerate(((0, "#d9a866"), (4, "#e2b676"), (-3, "#e9c286"))):
        out += brush.form(ellipse((dx, -8 - i * 9), 62, 19), tone, depth=4)
    torn = smooth([Corner(-62, -30), (-44, -44), (0, -49), (34, -44), Corner(44, -38),
                   Corner(30, -34), Corner(40, -26), Corner(22, -22), (-10, -17), (-44, -22)])
    out += brush.form(torn, "#efcb92", depth=4)
    chance = random.Random(3)
    spots = "".join(
        ellipse((chance.uniform(-44, 24), chance.uniform(-42, -24)), chance.uniform(3, 7),
                chance.uniform(1.4, 3))
        for _ in range(9)
    )
    return out + brush.flat(spots, "#b97f48", 0.6)


def tomatoes(brush: Brush) -> str:
    """A plate of tomatoes, one cut."""
    out = brush.form(ellipse((0, -4), 66, 19), "#e8dcc6", depth=4) + brush.shadow(
        ellipse((0, -6), 50, 12), "#e8dcc6", 0.5
    )
    for x, y, r in ((-26, -22, 19), (14, -26, 21), (38, -16, 16), (-4, -12, 17)):
        out += brush.form(ellipse((x, y), r, r * 0.88), "#cf5a41", depth=5)
        out += brush.flat(ellipse((x - r * 0.36, y - r * 0.4), r * 0.24, r * 0.15), "#fff2e0", 0.85)
        out += brush.flat(smooth([(x - 5, y - r * 0.72), (x, y - r * 0.95), (x + 6, y - r * 0.74),
                                  (x + 1, y - r * 0.58)]), "#6f8f4a")
    return out


def _bowl(brush: Brush, colour: str, band: str, contents: str, wide: float = 56.0) -> str:
    body = smooth([Corner(-wide, -36), (-wide * 0.86, -14), (-wide * 0.4, 0), (wide * 0.4, 0),
                   (wide * 0.86, -14), Corner(wide, -36)])
    rim = ellipse((0, -36), wide, wide * 0.26)
    stripe = rounded(-wide, -28, wide * 2, 6)
    lower = brush.form(body, colour, depth=6,
                       pattern=lambda tone: fill(stripe, tone(band)))
    return lower + brush.form(rim, colour, depth=1.5) + brush.shadow(
        ellipse((0, -35), wide * 0.9, wide * 0.2), colour
    ) + contents


def yoghurt(brush: Brush) -> str:
    """A bowl of yoghurt with a swirl."""
    top = brush.flat(ellipse((0, -36), 47, 10), "#fffaf0")
    swirl = brush.line("M-22 -36C-8 -43 20 -41 18 -35C16 -31 -4 -31 -4 -35", "#dcd6cc", 2.6)
    return _bowl(brush, "#6f9aa8", "#f4e6c8", top + swirl)


def _heap(brush: Brush, colour: str, places: tuple[Point, ...], r: float, crease: bool) -> str:
    out = ""
    for x, y in places:
        out += brush.form(ellipse((x, y), r, r * 0.92), colour, depth=r * 0.25, weight=0.85)
        if crease:
            out += brush.line(f"M{x - r * 0.1} {y - r * 0.8}Q{x + r * 0.5} {y} {x} {y + r * 0.8}",
                              "#c9713a", r * 0.12, 0.8)
        out += brush.flat(ellipse((x - r * 0.35, y - r * 0.4), r * 0.22, r * 0.16), "#fff2d8", 0.8)
    return out


def apricot_bowl(brush: Brush) -> str:
    """A bowl heaped with apricots."""
    places = ((-30, -44), (28, -45), (0, -40), (-16, -60), (17, -61), (0, -76))
    return _bowl(brush, "#c9825a", "#f6e2b8", _heap(brush, _APRICOT, places, 16, True))


def apricots(brush: Brush) -> str:
    """Apricots spread on a mat for sorting."""
    places = ((-70, -12), (-36, -18), (-48, -4), (0, -14), (30, -20), (22, -2), (62, -10),
              (-10, -30), (12, -34), (84, -2))
    return _heap(brush, _APRICOT, places, 14, True)


def _stone(brush: Brush, at: Point, size: float, angle: float) -> str:
    body = smooth([(-12, 1), (-7, -6.5), (2, -7.5), (10, -4), (13.5, 0.5), (9, 5), (1, 7.5),
        (-7, 6.5)])
    ridge = brush.line("M-11 1Q1 -3.5 12.5 0.5", "#7a4c30", 1.5, 0.9)
    pits = brush.flat(ellipse((-2, -3.6), 1, 0.7) + ellipse((4, 3.2), 1.1, 0.7)
                      + ellipse((-4, 3.4), 0.9, 0.6), "#7a4c30", 0.7)
    light = brush.flat(ellipse((1, -4.6), 4, 1.2), "#f4dcb0", 0.75)
    return group(brush.form(body, "#b98352", depth=2.2, weight=0.8) + ridge + pits + light,
                 placed(at, rotate=angle, scale=size))


def apricot_stone(brush: Brush) -> str:
    """One apricot stone, 26 long, centred on (0, 0)."""
    return _stone(brush, (0, 0), 1.0, -14)


def stone_bowl(brush: Brush) -> str:
    """A bowl of apricot stones."""
    chance = random.Random(8)
    stones = "".join(
        _stone(brush, (x, y), 1.05, chance.uniform(-60, 60))
        for x, y in ((-30, -38), (28, -38), (-8, -35), (12, -42), (-20, -47), (18, -50), (0, -54),
                     (-2, -44))
    )
    return _bowl(brush, "#8f7a9c", "#f0dcc0", stones, 50)


THINGS: dict[str, tuple[Thing, float]] = {
    "apricot_bowl": (apricot_bowl, 50),
    "apricot_stone": (apricot_stone, 0),
    "apricots": (apricots, 86),
    "bread": (bread, 60),
    "mat": (mat, 0),
    "stone_bowl": (stone_bowl, 46),
    "tea_glass": (tea_glass, 22),
    "tomatoes": (tomatoes, 64),
    "tray": (tray, 108),
    "trembling_glass": (trembling_glass, 22),
    "yoghurt": (yoghurt, 48),
}
