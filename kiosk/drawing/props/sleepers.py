"""People asleep on mats under blankets, as small and quiet as a background needs them.

Seen from the side, 360 long, the head to the left (or, mirrored by a scene, to the right).
"""

from collections.abc import Callable

from kiosk.drawing.canvas import fill
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Corner, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone

_SKIN = ("#e3b088", "#d39a6e", "#dba67e")


def sleeper(
    brush: Brush, blanket: Colour, band: Colour, hair: Colour, *, scarf: bool = False,
    skin: Colour = _SKIN[0], small: bool = False,
) -> str:
    """One sleeper: mat, pillow, a head on its cheek, a blanket that is breathed under."""
    mat = brush.form(rounded(-186, -26, 372, 28, 13), "#b3a394", depth=4)
    pillow = brush.form(smooth([(-176, -26), (-172, -50), (-130, -58), (-86, -50), (-80, -26)]),
                        "#e9dcc4", depth=4)
    return mat + pillow + _head(brush, hair, scarf, skin) + _cover(brush, blanket, band, small)


def two(brush: Brush) -> str:
    """A mother and a small child under one blanket."""
    mat = brush.form(rounded(-190, -26, 380, 28, 13), "#9fa3b0", depth=4)
    pillow = brush.form(smooth([(-182, -26), (-176, -54), (-120, -62), (-70, -50), (-64, -26)]),
                        "#e6d6be", depth=4)
    child = _head(brush, "#3a2119", False, _SKIN[2], (-62, -46), 0.7)
    return (mat + pillow + _head(brush, "#c3a3ae", True, _SKIN[0]) + child
            + _cover(brush, "#8a7a9c", "#e6cfa4", False))


def _head(
    brush: Brush, hair: Colour, scarf: bool, skin: Colour, at: tuple[float, float] = (-118, -64),
    size: float = 1.0,
) -> str:
    x, y = at
    r = 30 * size
    face = smooth([(x - r * 0.7, y + r * 0.5), (x - r * 0.95, y - r * 0.2), (x - r * 0.4, y - r),
                   (x + r * 0.5, y - r * 0.9), (x + r, y - r * 0.1), (x + r * 0.7, y + r * 0.7),
                   (x, y + r)])
    top = smooth([(x - r * 0.5, y + r * 0.96), (x - r * 1.12, y + r * 0.2),
                  (x - r * 0.96, y - r * 0.7), (x - r * 0.2, y - r * 1.2),
                  (x + r * 0.5, y - r * 1.1), (x + r * 0.4, y - r * 0.66),
                  (x - r * 0.3, y - r * 0.5), (x - r * 0.5, y + r * 0.3)])
    cloth = smooth([(x - r * 0.4, y + r * 1.2), (x - r * 1.2, y + r * 0.3), (x - r, y - r * 0.8),
                    (x, y - r * 1.3), (x + r * 0.9, y - r), (x + r * 0.74, y - r * 0.66),
                    (x - r * 0.2, y - r * 0.7), (x - r * 0.5, y), (x, y + r * 0.9),
                    (x + r * 0.8, y + r * 1.2)])
    lid = f"q{4 * size} {4 * size} {9 * size} {1 * size}"
    lash = "".join(brush.ink(f"M{x + a * r} {y + b * r}{lid}", "#3a2118", 0.8)
                   for a, b in ((0.02, 0.02), (0.52, -0.06)))
    mouth = brush.ink(f"M{x + r * 0.3} {y + r * 0.5}q{5 * size} {3 * size} {9 * size} 0",
                      "#8a5040", 0.7)
    cover = brush.form(cloth if scarf else top, hair, depth=3, weight=0.9)
    return brush.form(face, skin, depth=4) + lash + mouth + cover


def _cover(brush: Brush, blanket: Colour, band: Colour, small: bool) -> str:
    long = 0.72 if small else 1.0
    shape = smooth([Corner(-98, -14), (-92, -52), (-50, -80), (20 * long, -74), (70 * long, -58),
                    (120 * long, -64), (170 * long, -44), (184 * long, -16), Corner(180 * long, 2),
                    Corner(-96, 2)])

    def bands(tone: Tone) -> str:
        return "".join(fill(smooth([(x - 8, -90), (x + 8, -90), (x + 20, -40), (x + 14, 6),
                                    (x - 4, 6), (x + 2, -40)]), tone(band))
                       for x in (-62, -10, 42, 94, 146))

    folds = "".join(
        brush.shadow(tapered([(x, -70), (x + d, -40), (x + d * 0.4, -2)], 1, 1, 6), blanket, 0.8)
        for x, d in ((-40, -12), (30 * long, 10), (110 * long, -8)))
    return brush.form(shape, blanket, depth=7, pattern=bands, inside=folds)


def _one(*args: Colour, scarf: bool = False, skin: Colour = _SKIN[0], small: bool = False) -> Thing:
    def draw(brush: Brush) -> str:
        blanket, band, hair = args
        return sleeper(brush, blanket, band, hair, scarf=scarf, skin=skin, small=small)

    return draw


SLEEPERS: tuple[Callable[[Brush], str], ...] = (
    _one("#7d93a8", "#d9c29a", "#2a1b18", skin=_SKIN[1]),
    two,
    _one("#b58a74", "#ecd6ac", "#a8b7a0", scarf=True),
    _one("#6f8f8c", "#e3cfa4", "#4a2f20", skin=_SKIN[2], small=True),
)
THINGS: dict[str, tuple[Thing, float]] = {
    "sleeper_man": (SLEEPERS[0], 180), "sleeper_mother": (SLEEPERS[1], 186),
    "sleeper_woman": (SLEEPERS[2], 180), "sleeper_child": (SLEEPERS[3], 160),
}
