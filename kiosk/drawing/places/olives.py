"""Olive trees: an old twisted trunk, silver leaves, and rows of them far off; no view, no story.

Drawn round the root (0, 0) in units of which a whole tree is about 560 high.
"""

from functools import partial

from kiosk.drawing.canvas import Canvas, clipped, fill, group, placed
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import Clump, Limb, clump_clip, far_tree, leafage, shade, wood
from kiosk.drawing.paths import Point, Points, Radii, curve, smooth, spot
from kiosk.drawing.places.palettes import Palette

_LIMBS: tuple[Limb, ...] = (
    (((-44, 12), (-30, -46), (-44, -104), (-24, -160), (-70, -224), (-150, -290)),
     ((0, 44), (0.22, 33), (0.5, 28), (0.75, 17), (1, 6))),
    (((46, 12), (40, -40), (18, -96), (44, -158), (86, -226), (160, -300)),
     ((0, 42), (0.22, 34), (0.5, 27), (0.75, 17), (1, 6))),
    (((4, 10), (0, -60), (-2, -130), (20, -206), (2, -290), (20, -380)),
     ((0, 44), (0.3, 34), (0.55, 22), (0.8, 12), (1, 5))),
    (((-60, -210), (-110, -226), (-176, -218)), ((0, 16), (0.6, 9), (1, 4))),
    (((72, -206), (130, -226), (196, -224)), ((0, 16), (0.6, 9), (1, 4))),
    (((-52, -4), (-92, 6), (-124, 16)), ((0, 20), (0.5, 11), (1, 3))),
    (((54, -4), (96, 6), (132, 16)), ((0, 20), (0.5, 11), (1, 3))),
)
_BEHIND: tuple[Clump, ...] = (
    (-130, -330, 118, 70), (20, -390, 130, 78), (156, -340, 118, 70), (10, -300, 120, 50),
)
_BEFORE: tuple[Clump, ...] = (
    (-206, -296, 84, 52), (-150, -386, 92, 58), (-30, -460, 104, 62), (104, -440, 100, 60),
    (204, -366, 88, 54), (226, -276, 66, 40), (-70, -370, 76, 42), (90, -352, 78, 42),
    (-226, -236, 52, 32), (20, -410, 80, 44),
)


def olive(canvas: Canvas, at: Point, size: float, light: Palette, towards: Point, seed: int) -> str:
    """The whole tree with its root at `at`."""
    deep, leaf = shade(light.leaves, light.trunk[3], 0.4), size**0.5 / size
    crown = partial(leafage, towards=towards, long=(13 * leaf, 20 * leaf),
                    wide=(3.4 * leaf, 5.2 * leaf), hang=0.2)
    behind = crown(_BEHIND, (deep[0], deep[0], deep[1], deep[1]), seed, density=0.012 * size)
    before = crown(_BEFORE, light.leaves, seed + 1, density=0.019 * size, edge=1.14)
    return group(behind + _rooted(canvas, light, towards, seed) + before, placed(at, scale=size))


def _rooted(canvas: Canvas, light: Palette, towards: Point, seed: int) -> str:
    body = wood(canvas, _LIMBS, light.trunk, seed=seed, towards=towards, relief=11, line=1.3,
                bark=14)
    hollow = smooth([(-6, -86), (6, -98), (14, -70), (8, -40), (-4, -54)])
    return clipped(body, clump_clip(canvas, 12, -500, 1000)) + fill(hollow, light.trunk[3], 0.6)


def olive_bough(
    canvas: Canvas, joints: Points, light: Palette, towards: Point, seed: int, *,
    leaf: float = 30.0, clump: float = 80.0, deep: float = 0.0,
    radii: Radii = ((0, 22), (0.5, 13), (1, 4)),
) -> str:
    """A leafy branch near to the eye; `deep` (0-1) sinks it into the shade."""
    line = curve(joints, 8)
    tones, bark = shade(light.leaves, light.trunk[3], deep), shade(light.trunk, light.trunk[3],
                                                                   deep)
    clumps = [(place[0], place[1], clump * swell, clump * swell * 0.66)
              for t, swell in ((0.2, 0.6), (0.4, 0.76), (0.58, 0.84), (0.76, 0.74), (0.94, 0.5))
              for place in (spot(line, t)[0],)]
    strewn = partial(leafage, clumps, towards=towards, long=(leaf * 0.8, leaf * 1.25),
                     wide=(leaf * 0.17, leaf * 0.26), solid=False, hang=0.35)
    density = 1.15 / (leaf * leaf * 0.42)
    under = strewn(tones=(tones[0], tones[0], tones[1], tones[1]), seed=seed + 7,
                   density=density * 0.7)
    body = wood(canvas, ((joints, radii),), bark, seed=seed, towards=towards, relief=4, line=1.4,
                bark=5)
    return under + body + strewn(tones=tones, seed=seed, density=density)


def olive_row(
    light: Palette, start: Point, end: Point, sizes: tuple[float, float], count: int, air: float,
    seed: int,
) -> str:
    """Far trees in a row, as small as `sizes` say, with `air` (0-1) before them."""
    tones = tuple(mix(tone, light.haze, air) for tone in light.grove)
    out = ""
    for turn in range(count):
        t = turn / max(1, count - 1)
        x, y = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t
        size = sizes[0] + (sizes[1] - sizes[0]) * t
        out += far_tree((x + (turn * 37 % 11 - 5) * size * 2, y), size,
                        (tones[0], tones[1], tones[2]), seed + turn)
    return out
