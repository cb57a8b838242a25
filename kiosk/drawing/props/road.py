"""Things of the long road: a tractor with its trailer, a donkey cart, a far glint in the grass."""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import Corner, ellipse, polygon, rotated, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone
from kiosk.drawing.props.donkey import donkey_cart
from kiosk.drawing.skies import halo

_PAINT, _IRON, _BOARD = "#7c8f8a", "#4c434d", "#a9835f"


def _wheel(brush: Brush, x: float, r: float, hub: str) -> str:
    """One wheel that stands on the ground, its tread hinted at."""
    lugs = "".join(polygon([rotated((x + r * 0.98, -r - 5), a * 24, (x, -r)),
                            rotated((x + r * 1.06, -r - 3), a * 24, (x, -r)),
                            rotated((x + r * 1.06, -r + 7), a * 24, (x, -r)),
                            rotated((x + r * 0.98, -r + 9), a * 24, (x, -r))]) for a in range(15))
    out = brush.flat(lugs, "#3d3642") + brush.form(ellipse((x, -r), r), "#453b45")
    out += brush.form(ellipse((x, -r), r * 0.56), hub, depth=3, weight=0.8)
    nuts = "".join(ellipse(rotated((x + r * 0.34, -r), a * 60, (x, -r)), r * 0.06)
                   for a in range(6))
    return out + brush.shadow(ellipse((x, -r), r * 0.2) + nuts, "#9a8d80")


def tractor(brush: Brush) -> str:
    """An old small tractor facing right, 330 long; its seat is at (-66, -150)."""
    bonnet = smooth([Corner(-10, -86), Corner(-10, -150), (20, -160), (120, -158), (158, -146),
                     Corner(166, -120), Corner(164, -78)], tension=1 / 9)
    grille = "".join(brush.ink(f"M{x} -142V-92", _PAINT, 0.6) for x in (142, 150, 158))
    pipe = brush.cord("M92 -158V-226q0 -10 10 -12", _IRON, 9)
    frame = brush.form(rounded(-110, -92, 270, 26, 6), _IRON, depth=3)
    guard = smooth([Corner(-156, -84), (-160, -150), (-110, -190), (-44, -180), (-14, -130),
                    Corner(-10, -84), (-40, -140), (-86, -150), (-126, -126)])
    seat = brush.form(smooth([(-104, -150), (-110, -190), (-98, -196), (-90, -156), (-40, -150),
                              (-40, -140), (-100, -138)]), "#6b4a3a", depth=3)
    wheel = brush.cord("M-2 -150L-26 -196M-44 -206L-8 -188", _IRON, 6)
    lamp = brush.form(ellipse((150, -152), 11, 11), "#fbeec4", depth=3)
    return (
        _wheel(brush, 128, 40, "#d8b08a") + frame + seat + pipe
        + brush.form(bonnet, _PAINT, depth=6) + grille + lamp + wheel
        + _wheel(brush, -86, 74, "#d8b08a") + brush.form(guard, _PAINT, depth=5)
    )


def trailer(brush: Brush) -> str:
    """A flat farm trailer, 420 long; whoever rides on it sits at y = -112."""
    bar = brush.cord("M196 -78H300", _IRON, 10)
    bed = brush.form(rounded(-216, -104, 424, 26, 4), _BOARD, depth=4)
    planks = "".join(brush.ink(f"M{x} -101V-81", _BOARD, 0.5) for x in range(-170, 200, 52))
    load = ""
    for k, (x, y, wide, colour, stripe) in enumerate((
        (-206, -146, 150, "#b8797a", "#f0e0c0"), (-200, -186, 140, "#8093a8", "#efe0bc"),
        (-204, -226, 132, "#c2a070", "#8a6258"),
    )):
        strips = "".join(rounded(x + 16 + i * 34, y - 2, 9, 46) for i in range(4))

        def striped(tone: Tone, strips: str = strips, stripe: str = stripe) -> str:
            return fill(strips, tone(stripe))

        load += brush.form(rounded(x, y, wide, 42, 18), colour, depth=5, pattern=striped)
        load += brush.line(f"M{x + 12} {y + 22 + k % 2}h{wide - 24}", "#5a4450", 1.6, 0.35)
    tied = brush.cord("M-150 -230Q-138 -170 -146 -106", "#caa877", 4)
    wheels = _wheel(brush, -96, 44, "#b9a690") + _wheel(brush, 92, 44, "#b9a690")
    return bar + load + tied + bed + planks + wheels


def glint(brush: Brush) -> str:
    """A tiny light in far grass; what shines has no shape."""
    spark = polygon([(0, -7), (1.6, -1.6), (7, 0), (1.6, 1.6), (0, 7), (-1.6, 1.6), (-7, 0),
                     (-1.6, -1.6)])
    return halo(brush.canvas, (0, 0), 20, "#fff6d8", 0.9) + fill(spark, "#fffdf0") + fill(
        ellipse((0, 0), 2.6), "#ffffff")


def resting_cloth(brush: Brush) -> str:
    """A plain ground cloth for resting on, 460 wide, centred on (0, 0)."""
    shape = smooth([Corner(-190, -34), (0, -40), Corner(196, -36), (216, 0), Corner(232, 36),
                    (0, 42), Corner(-230, 38), (-214, 2)], tension=1 / 8)
    bands = fill(smooth([(-222, 14), (0, 18), (226, 12), (228, 22), (0, 29), (-226, 25)]),
                 brush.mood.grade("#e8d6b4"))
    fold = brush.shadow(tapered([(-60, -36), (-30, 0), (-66, 38)], 1, 2, 5), "#8c9ab0", 0.7)
    return brush.form(shape, "#8c9ab0", depth=3, inside=bands + fold)


def rucksack(brush: Brush) -> str:
    """A family's bag set down, a rolled blanket strapped on it; 120 wide."""
    roll = brush.form(rounded(-58, -138, 116, 40, 19), "#a3707e", depth=5)
    end = brush.form(ellipse((-56, -118), 10, 18), "#c39aa2", depth=2)
    body = smooth([Corner(-52, 0), (-60, -50), (-50, -100), (0, -108), (50, -100), (60, -50),
                   Corner(52, 0)])
    flap = smooth([(-50, -98), (0, -108), (50, -98), (46, -58), (0, -48), (-46, -58)])
    straps = brush.cord("M-24 -134V-66M24 -134V-66", "#6a5048", 6)
    pocket = brush.form(rounded(-30, -40, 60, 32, 8), "#7f8f76", depth=3, weight=0.8)
    return (brush.form(body, "#8f9f86", depth=6) + pocket + brush.form(flap, "#7f8f76", depth=4)
            + roll + end + straps)


def tractor_and_trailer(brush: Brush) -> str:
    """Tractor and trailer hitched together, 760 long."""
    return group(trailer(brush), placed((-330, 0))) + tractor(brush)


THINGS: dict[str, tuple[Thing, float]] = {
    "donkey_cart": (donkey_cart, 190),
    "glint": (glint, 0),
    "resting_cloth": (resting_cloth, 0),
    "rucksack": (rucksack, 62),
    "tractor_and_trailer": (tractor_and_trailer, 0),
}
