"""Footprints of sandals along a path, by which one can go back; it knows no path but the given."""

from collections.abc import Sequence

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import between, smooth
from kiosk.drawing.places.palettes import Palette

#: Level, left edge and right edge.
Across = tuple[float, float, float]


def footprints(
    light: Palette, path: Sequence[Across], span: tuple[float, float], count: int, seed: int
) -> str:
    """Two tracks side by side, a child's and a smaller one's, from far to near within `span`."""
    out = ""
    for turn in range(count):
        t = between(*span, turn / max(1, count - 1))
        for middle, wide in ((0.38, 1.0), (0.6, 0.8)):
            out += _print(light, path, t, middle, wide, turn + seed)
    return out


def _print(
    light: Palette, path: Sequence[Across], t: float, middle: float, wide: float, turn: int
) -> str:
    y, left, right = _at(path, t)
    _, far_left, far_right = _at(path, max(0.0, t - 0.03))
    size = (y - 470) / 400 * wide
    step = 20 * size * (1 if turn % 2 else -1)
    x = between(left, right, middle) + step
    lean = (between(far_left, far_right, middle) - between(left, right, middle)) * 0.2
    sole = smooth([(-8, 26), (-6, 6), (-11, -10), (-9, -26), (0, -32), (9, -26), (11, -10), (6, 6),
                   (8, 26), (0, 32)])
    mark = fill(sole, light.shadow, 0.32) + fill(
        smooth([(-8, 27), (0, 33), (8, 27), (0, 38)]), light.sunlit, 0.6)
    return group(mark, placed((x, y), rotate=lean, scale=(size, size * 0.6)))


def _at(path: Sequence[Across], t: float) -> Across:
    step = max(0.0, min(1.0, t)) * (len(path) - 1)
    k = min(len(path) - 2, int(step))
    (y0, a0, b0), (y1, a1, b1) = path[k], path[k + 1]
    part = step - k
    return between(y0, y1, part), between(a0, a1, part), between(b0, b1, part)
