"""The broad tree at the edge of the field, under which people rest; no view and no story.

Drawn round its root (0, 0) in units of which the whole tree is about 640 high.
"""

from kiosk.drawing.canvas import Canvas, clipped, group, placed
from kiosk.drawing.foliage import Clump, Limb, clump_clip, leafage, shade, wood
from kiosk.drawing.paths import Point
from kiosk.drawing.places.apricot import bough
from kiosk.drawing.places.palettes import Palette

_LIMBS: tuple[Limb, ...] = (
    (((4, 12), (8, -80), (0, -170), (-60, -260), (-150, -350)),
     ((0, 50), (0.25, 38), (0.5, 32), (0.75, 18), (1, 6))),
    (((24, 12), (14, -90), (26, -180), (80, -270), (180, -360)),
     ((0, 46), (0.25, 36), (0.5, 28), (0.75, 17), (1, 6))),
    (((8, 0), (8, -120), (16, -240), (10, -360), (24, -470)),
     ((0, 44), (0.3, 36), (0.55, 24), (0.8, 12), (1, 5))),
    (((-34, -4), (-70, 6), (-104, 16)), ((0, 20), (0.5, 11), (1, 3))),
    (((44, -4), (84, 6), (120, 16)), ((0, 20), (0.5, 11), (1, 3))),
)
_BEHIND: tuple[Clump, ...] = (
    (-150, -400, 140, 86), (20, -470, 150, 92), (180, -410, 140, 84), (10, -350, 150, 60),
)
_BEFORE: tuple[Clump, ...] = (
    (-250, -370, 92, 60), (-190, -470, 104, 68), (-60, -560, 118, 74), (90, -560, 116, 72),
    (220, -470, 104, 66), (276, -370, 88, 56), (-90, -440, 92, 50), (110, -440, 92, 50),
    (16, -500, 96, 50), (-140, -330, 70, 36), (170, -330, 70, 36),
)


def field_tree(
    canvas: Canvas, at: Point, size: float, light: Palette, towards: Point, seed: int
) -> str:
    """The whole tree with its root at `at`."""
    deep, leaf = shade(light.leaves, light.trunk[3], 0.42), size**0.5 / size
    long, wide = (12 * leaf, 18 * leaf), (5.4 * leaf, 8 * leaf)
    behind = leafage(_BEHIND, (deep[0], deep[0], deep[1], deep[1]), seed, towards=towards,
                     density=0.009 * size, long=long, wide=wide)
    before = leafage(_BEFORE, light.leaves, seed + 1, towards=towards, density=0.0145 * size,
                     long=long, wide=wide, edge=1.1)
    body = _rooted(canvas, light, towards, seed)
    return group(behind + body + before, placed(at, scale=size))


def hanging_boughs(canvas: Canvas, light: Palette, towards: Point) -> str:
    """Boughs that hang in from above over whoever rests there."""
    out = ""
    for turn, joints in enumerate((
        [(-80, 130), (70, 96), (220, 70), (370, 20)],
        [(330, -80), (470, -24), (610, -2), (760, -20)],
        [(1700, -60), (1560, -6), (1420, 14), (1290, -4)],
    )):
        out += bough(canvas, joints, light, towards, seed=3 + turn * 4, leaf=32, clump=92, fruits=0)
    return out


def _rooted(canvas: Canvas, light: Palette, towards: Point, seed: int) -> str:
    body = wood(canvas, _LIMBS, light.trunk, seed=seed, towards=towards, relief=13, line=1.4,
                bark=12)
    return clipped(body, clump_clip(canvas, 12, -500, 1000))
