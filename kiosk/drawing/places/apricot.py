"""The apricot tree of the courtyard and its boughs, in any light; it knows no view and no story.

Drawn round its root (0, 0) in units of which the whole tree is about 780 high. The lowest branch
reaches out to the left, level and bare enough to sit on.
"""

import math
from functools import partial

from kiosk.drawing.canvas import Canvas, clipped, fill, group, placed
from kiosk.drawing.foliage import Clump, Limb, clump_clip, fruit, leafage, shade, wood
from kiosk.drawing.paths import Point, Points, Radii, curve, plus, smooth, spot, times
from kiosk.drawing.places.palettes import Palette

_LIMBS: tuple[Limb, ...] = (
    (((64, 10), (52, -50), (40, -120), (56, -200), (112, -300), (190, -400)),
     ((0, 44), (0.2, 34), (0.45, 27), (0.75, 16), (1, 6))),
    (((-50, 10), (-40, -60), (-26, -130), (-40, -210), (-70, -310), (-130, -430)),
     ((0, 42), (0.2, 34), (0.45, 26), (0.75, 16), (1, 6))),
    (((8, 10), (10, -60), (4, -150), (16, -260), (10, -360), (36, -500)),
     ((0, 46), (0.2, 38), (0.5, 26), (0.8, 14), (1, 6))),
    (((70, -230), (150, -280), (240, -322), (330, -352)), ((0, 22), (0.5, 14), (1, 5))),
    (((-60, -10), (-96, 4), (-132, 16)), ((0, 22), (0.5, 12), (1, 3))),
    (((72, -10), (112, 4), (150, 16)), ((0, 22), (0.5, 12), (1, 3))),
)
_BRANCH: Limb = (
    ((-24, -186), (-90, -244), (-160, -280), (-236, -292), (-312, -308), (-396, -346)),
    ((0, 32), (0.3, 24), (0.6, 19), (0.85, 12), (1, 5)),
)
_TWIGS: tuple[Limb, ...] = (
    (((-300, -306), (-330, -342), (-344, -388)), ((0, 9), (1, 3))),
    (((-360, -326), (-402, -322), (-440, -304)), ((0, 7), (1, 2))),
)
_BEHIND: tuple[Clump, ...] = (
    (-180, -470, 130, 82), (-40, -560, 140, 92), (130, -560, 150, 92), (280, -450, 120, 80),
    (40, -440, 140, 66), (210, -380, 100, 50),
)
_BEFORE: tuple[Clump, ...] = (
    (-268, -520, 104, 64), (-170, -600, 112, 74), (-30, -680, 126, 78), (130, -680, 122, 74),
    (268, -590, 108, 68), (352, -480, 92, 62), (376, -396, 76, 46), (60, -560, 104, 54),
    (-110, -470, 82, 42), (196, -470, 86, 44), (50, -740, 84, 46), (204, -416, 64, 34),
)
_TIP: tuple[Clump, ...] = ((-410, -372, 62, 42), (-360, -420, 48, 36), (-452, -320, 40, 28))


def apricot(
    canvas: Canvas, at: Point, size: float, light: Palette, towards: Point, *, seed: int = 5,
    hollow: bool = True,
) -> str:
    """The whole tree with its root at `at`; the `hollow` in its trunk can be left out."""
    deep = shade(light.leaves, light.trunk[3], 0.42)
    leaf_size = size**0.5
    crown = partial(
        leafage, towards=towards, long=(13 * leaf_size / size, 20 * leaf_size / size),
        wide=(5.6 * leaf_size / size, 8.2 * leaf_size / size),
    )
    behind = crown(_BEHIND, (deep[0], deep[0], deep[1], deep[1]), seed, density=0.009 * size)
    body = wood(canvas, (*_LIMBS, _BRANCH, *_TWIGS), light.trunk, seed=seed, towards=towards,
                relief=13, line=1.5)
    rooted = clipped(body, clump_clip(canvas, 12, -600, 1300))
    rooted += _hollow(light) if hollow else ""
    before = crown(
        (*_BEFORE, *_TIP), light.leaves, seed + 1, density=0.0145 * size, edge=1.1
    )
    ripe = fruit((*_BEFORE, *_TIP), light.fruit, seed + 2, each=4, size=8.4 * leaf_size / size,
                 towards=towards)
    return group(behind + rooted + before + ripe, placed(at, scale=size))


def _hollow(light: Palette) -> str:
    dark = smooth([(-4, -126), (10, -130), (17, -104), (8, -78), (-6, -92)])
    return fill(dark, light.trunk[3], 0.7)


def trunk(canvas: Canvas, at: Point, size: float, light: Palette, towards: Point) -> str:
    """The foot of the tree seen from near: trunk and forks, the crown out of the picture."""
    body = wood(canvas, _LIMBS, light.trunk, seed=9, towards=towards, relief=14, line=1.2, bark=16)
    return group(
        clipped(body, clump_clip(canvas, 12, -600, 1300)) + _hollow(light), placed(at, scale=size)
    )


def bough(
    canvas: Canvas, joints: Points, light: Palette, towards: Point, *, seed: int,
    leaf: float = 30.0, clump: float = 80.0, fruits: int = 1, deep: float = 0.0,
    radii: Radii = ((0, 26), (0.5, 16), (1, 5)),
) -> str:
    """A leafy branch near to the eye along `joints`; `leaf` is a leaf's length in units.

    `deep` (0-1) sinks it into the shade, for a frame in front of the picture.
    """
    line = curve(joints, 8)
    tones = shade(light.leaves, light.trunk[3], deep)
    bark = shade(light.trunk, light.trunk[3], deep)
    clumps = [
        (place[0], place[1], clump * swell, clump * swell * 0.7)
        for t, swell in ((0.2, 0.6), (0.38, 0.74), (0.55, 0.84), (0.72, 0.8), (0.88, 0.66),
            (1.0, 0.42))
        for place in (spot(line, t)[0],)
    ]
    density = 1.5 / (leaf * leaf * 0.42)
    leaves = leafage(
        clumps, tones, seed, towards=towards, density=density * 0.42,
        long=(leaf * 0.75, leaf * 1.2), wide=(leaf * 0.3, leaf * 0.44), solid=False, hang=0.5,
    )
    under = leafage(
        clumps, (tones[0], tones[0], tones[1], tones[1]), seed + 7, towards=towards,
        density=density * 0.3, long=(leaf * 0.75, leaf * 1.2), wide=(leaf * 0.3, leaf * 0.44),
        solid=False, hang=0.5,
    )
    body = wood(canvas, ((joints, radii),), bark, seed=seed, towards=towards, relief=4, line=1.6,
                bark=6)
    ripe = fruit(clumps[1:], shaded_fruit(light, deep), seed + 2, each=fruits, size=leaf * 0.38,
                 towards=towards)
    return under + body + leaves + ripe


def shaded_fruit(light: Palette, deep: float) -> tuple[str, str, str]:
    """The fruit's three tones sunk into the shade."""
    body, dark, dot = shade(light.fruit, light.trunk[3], deep)
    return body, dark, dot


def crown_from_below(
    canvas: Canvas, centre: Point, light: Palette, towards: Point, seed: int
) -> str:
    """Boughs that reach in from every side, leaving the sky open round `centre`."""
    starts = ((-60, -30, 560), (640, -80, 330), (1190, -70, 350), (1680, 60, 560),
              (1690, 560, 500), (-90, 520, 470),
              (1700, 980, 400))
    out = ""
    for turn, (x, y, far) in enumerate(starts):
        angle = math.atan2(centre[1] - y, centre[0] - x)
        bend = (-1) ** turn * 0.16
        joints = [
            plus((x, y), times((math.cos(angle + bend * t), math.sin(angle + bend * t)), far * t))
            for t in (0.0, 0.35, 0.7, 1.0)
        ]
        out += bough(canvas, joints, light, towards,
                     seed=seed + turn, leaf=36, clump=96)
    return out
