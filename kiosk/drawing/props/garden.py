"""The garden in an oil tin, from near and from far: a sprout with two leaves; no scene."""

import random

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import daisies, grass
from kiosk.drawing.paths import Corner, Point, curve, ellipse, smooth, tapered, tube
from kiosk.drawing.props.brush import Brush, Thing
from kiosk.drawing.props.camp import oil_tin
from kiosk.drawing.props.games import planet

_TIN, _SOIL, _GREEN, _FRESH = "#a9b4b0", "#6b4a3c", "#6fa24a", "#9cc85c"
_SKIN = "#e5ab80"  # as Ahmed is in the cast


def sprout(brush: Brush) -> str:
    """Two leaves on a stem that has just come up, 100 high."""
    stem = brush.flat(tapered([(0, 2), (3, -30), (-1, -62)], 7, 4, 6), _GREEN)
    return stem + _leaf(brush, (-1, -60), -1) + _leaf(brush, (-1, -60), 1)


def _leaf(brush: Brush, root: Point, way: int) -> str:
    x, y = root
    tip = (x + way * 62, y - 34)
    shape = smooth([Corner(x, y), (x + way * 14, y - 26), (x + way * 40, y - 42), Corner(*tip),
                    (x + way * 48, y - 12), (x + way * 20, y + 2)])
    vein = brush.line(smooth([(x, y), (x + way * 26, y - 18), (x + way * 54, y - 31)],
                             closed=False), "#e2efb0", 1.8, 0.8)
    shine = brush.flat(smooth([(x + way * 16, y - 25), (x + way * 38, y - 38),
                               (x + way * 56, y - 34), (x + way * 32, y - 26)]), "#e4f2a8", 0.55)
    return brush.form(shape, _FRESH if way > 0 else "#8abb50", depth=4, inside=shine + vein)


def meadow_flowers(brush: Brush) -> str:
    """A clump of spring grass with daisies, poppies of apricot and lilac bells, 240 wide."""
    grade = brush.mood.grade
    blades = tuple(grade(tone) for tone in ("#5d8f46", "#7fae58", "#4a7a3e", "#a4cc74"))
    chance, out = random.Random(8), grass((-118, 118), 4, 62, blades, 5, high=(34, 104), width=5,
                                          scatter=5)
    out += daisies((-100, 100), 0, 6, (grade("#fff6e2"), grade("#efb04a")), blades[0], 3, (70, 120))
    for tone, heart in (("#f2a75c", "#8a4f3c"), ("#b9a3d8", "#f6e6b8"), ("#f2a75c", "#8a4f3c"),
                        ("#e6a2a0", "#f6e6b8"), ("#b9a3d8", "#f6e6b8")):
        x, tall = chance.uniform(-104, 104), chance.uniform(64, 134)
        lean = chance.uniform(-14, 14)
        out += stroke(f"M{x:.1f} 0Q{x:.1f} {-tall * 0.6:.1f} {x + lean:.1f} {-tall:.1f}", blades[0],
                      3)
        petals = "".join(ellipse((x + lean + dx, -tall + dy), 8, 7) for dx, dy in (
            (-8, 0), (8, 0), (-4, -8), (5, -8), (0, 5)))
        out += fill(petals, grade(tone)) + fill(ellipse((x + lean, -tall - 2), 4.5),
                                                grade(heart))
    return out + grass((-110, 110), 8, 26, blades, 6, high=(14, 40), width=4.6, scatter=4)


def sprout_tin(brush: Brush) -> str:
    """The oil tin with the sprout in it, 260 high: something grows at this door."""
    return oil_tin(brush) + group(sprout(brush), placed((4, -158)))


def tin_garden(brush: Brush) -> str:
    """The tin so near that it fills the picture, 1320 wide: earth, sprout, and the green Planet.

    Origin in the middle of the earth. Who looks over the far edge stands behind all of it, with
    finger tips over the rim to the left.
    """
    inside = brush.shadow(ellipse((0, 0), 640, 158), "#8a938e")
    soil = brush.form(ellipse((0, 22), 612, 136), _SOIL, depth=10, inside=_crumbs(brush))
    rim = _rim(brush)
    wall = smooth([Corner(-660, 0), (-500, 106), (-250, 152), (0, 163), (250, 152), (500, 106),
                   Corner(660, 0), Corner(640, 420), Corner(-640, 420)])
    label = brush.flat(smooth([Corner(-652, 130), (-400, 232), (0, 270), (400, 232),
                               Corner(652, 130), Corner(642, 420), Corner(-642, 420)]), "#d0955c")
    rust = brush.flat(ellipse((-470, 130), 46, 18) + ellipse((420, 150), 30, 13), "#8f5f44", 0.45)
    tin = brush.form(wall, _TIN, depth=16, inside=label + rust)
    far_rim = brush.form(ellipse((0, 0), 664, 172), _TIN, depth=4)
    return (far_rim + inside + soil + _shadows(brush) + _growing(brush)
            + group(planet(brush), placed((318, 84), scale=4.4)) + tin + rim + _fingers(brush))


def _rim(brush: Brush) -> str:
    """The rolled near edge, lit along its top."""
    edge = curve([(-662, 0), (-500, 104), (-250, 150), (0, 161), (250, 150), (500, 104), (662, 0)])
    return brush.form(tube(edge, ((0, 9), (0.5, 15), (1, 9)), count=24)[0], "#c4ccc6", depth=6)


def _crumbs(brush: Brush) -> str:
    chance, dark, pale = random.Random(11), "", ""
    for _ in range(190):
        x, y = chance.uniform(-600, 600), chance.uniform(-110, 156)
        lump = ellipse((x, y), chance.uniform(5, 20), chance.uniform(3, 9))
        if chance.random() < 0.55:
            dark += lump
        else:
            pale += lump
    return brush.flat(dark, "#4f342c", 0.5) + brush.flat(pale, "#8a6450", 0.55)


def _shadows(brush: Brush) -> str:
    soft = ellipse((170, 44), 120, 20)
    return fill(soft, brush.mood.ink, 0.28)


def _growing(brush: Brush) -> str:
    """The sprout, and the crack in the earth through which it came."""
    crack = fill(smooth([(-6, 22), (30, 12), (70, 16), (108, 30), (70, 42), (20, 40)]),
                 mix(brush.mood.grade(_SOIL), brush.mood.ink, 0.5), 0.7)
    big = Brush(brush.canvas, brush.mood, brush.size * 3.1)
    mound = brush.flat(smooth([(4, 36), (30, 26), (60, 24), (96, 34), (60, 46)]), "#8a6450", 0.9)
    return crack + group(sprout(big), placed((56, 34), scale=3.1)) + mound


def _fingers(brush: Brush) -> str:
    """Finger tips of two hands that hold on to the far rim."""
    out = ""
    for middle in (-520, -150):
        for k in range(4):
            x = middle + (k - 1.5) * 38
            y = -172 * (1 - (x / 664) ** 2) ** 0.5
            tip = smooth([(x - 17, y - 22), (x, y - 30), (x + 17, y - 22), (x + 16, y + 22),
                          (x, y + 33), (x - 16, y + 22)])
            tone = brush.mood.grade(_SKIN)
            out += brush.form(tip, _SKIN, depth=5, weight=0.9)
            out += fill(ellipse((x, y + 17), 9, 8), mix(tone, "#fff0e4", 0.5))
    return out


THINGS: dict[str, tuple[Thing, float]] = {
    "meadow_flowers": (meadow_flowers, 0),
    "sprout": (sprout, 0),
    "sprout_tin": (sprout_tin, 78),
    "tin_garden": (tin_garden, 0),
}
