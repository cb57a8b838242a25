"""Footprints of sandals along a path, by which one can go back; it knows no path but the given."""

from collections.abc import Sequence

from kiosk.drawing.canvas import fill
from kiosk.drawing.paths import Point, between, smooth
from kiosk.drawing.places.palettes import Palette

#: Level, left edge and right edge.
Across = tuple[float, float, float]

# A sole with its toes towards +y, and the sand pressed up before them.
_SOLE: tuple[Point, ...] = (
    (-7, -27), (0, -31), (7, -27), (8, -14), (7, -4), (11, 10), (10, 24), (2, 32), (-7, 27),
    (-11, 12), (-8, -4), (-8, -14),
)
_RIM: tuple[Point, ...] = ((-9, 26), (2, 33), (10, 25), (8, 33), (1, 39), (-6, 34))


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
    before, after = (_middle(path, t + step, middle) for step in (-0.03, 0.03))
    # Laid down on the ground: along the path it is foreshortened, across it is level.
    lean = (after[0] - before[0]) / max(1.0, after[1] - before[1])
    size = (y - 470) / 400 * wide
    x = between(left, right, middle) + 22 * size * (1 if turn % 2 else -1)

    def flat(points: Sequence[Point]) -> list[Point]:
        return [(x + (a + b * 0.56 * lean) * size, y + b * 0.56 * size) for a, b in points]

    sole = fill(smooth(flat(_SOLE)), light.shadow, 0.3)
    return sole + fill(smooth(flat(_RIM)), light.sunlit, 0.6)


def _middle(path: Sequence[Across], t: float, across: float) -> Point:
    y, left, right = _at(path, t)
    return between(left, right, across), y


def _at(path: Sequence[Across], t: float) -> Across:
    step = max(0.0, min(1.0, t)) * (len(path) - 1)
    k = min(len(path) - 2, int(step))
    (y0, a0, b0), (y1, a1, b1) = path[k], path[k + 1]
    part = step - k
    return between(y0, y1, part), between(a0, a1, part), between(b0, b1, part)
