"""What a family takes along, and the pickup of the neighbours; it knows no scene."""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Corner, ellipse, number, polygon, rotated, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone

_PAINT = "#7fa0a6"


def _wheel(brush: Brush, x: float) -> str:
    """One wheel of the pickup, its hub 50 above the ground."""
    y, r = -50.0, 50.0
    out = brush.form(ellipse((x, y), r), "#453b45") + brush.form(
        ellipse((x, y), r * 0.56), "#d8c9ae", depth=3, weight=0.8
    )
    nuts = "".join(ellipse(rotated((x + r * 0.36, y), a * 60, (x, y)), r * 0.06) for a in range(6))
    return out + brush.shadow(ellipse((x, y), r * 0.2) + nuts, "#9a8d80")


def pickup(brush: Brush) -> str:
    """A small old pickup loaded with mattresses under a rope, facing right, 640 long."""
    chassis = brush.form(rounded(-270, -92, 560, 34, 8), "#4c434d")
    bed = rounded(-286, -172, 330, 92, 8)
    ribs = "".join(brush.ink(f"M{x} -164V-88", _PAINT, 0.6) for x in (-230, -170, -110, -50))
    cab = smooth([Corner(40, -84), Corner(40, -262), (50, -278), (150, -282), (172, -270),
                  (208, -184), (262, -170), (284, -150), Corner(288, -84)], tension=1 / 9)
    glass = smooth([Corner(66, -186), Corner(66, -250), (72, -258), (140, -260), (152, -252),
                    Corner(182, -186)], tension=1 / 9)
    pane = brush.form(glass, "#5f7684", depth=3)
    shine = brush.seen_through(
        brush.flat(polygon([(76, -186), (112, -262), (134, -262), (98, -186)]), "#e8f2f2",
                   0.35), glass
    )
    door = brush.ink("M60 -184V-92H176V-184M126 -186V-258", _PAINT, 0.7)
    lamp = brush.form(ellipse((276, -134), 12, 15), "#fbeec4", depth=3)
    bumper = brush.form(rounded(252, -96, 46, 20, 8), "#c9bda8", depth=3)
    arches = "".join(
        brush.shadow(f"M{x - 62} -62A62 62 0 0 1 {x + 62} -62Z", "#4c434d") for x in (-190, 196)
    )
    handle = brush.form(rounded(142, -166, 24, 7, 3), "#e6dcc8", depth=2, weight=0.7)
    return (
        _load(brush) + chassis + brush.form(bed, _PAINT, depth=6) + ribs
        + brush.form(rounded(-292, -182, 344, 15, 5), mix(_PAINT, "#3f4a55", 0.25), depth=3)
        + brush.form(cab, _PAINT, depth=7) + pane + shine + door + handle + lamp + bumper + arches
        + _wheel(brush, -190) + _wheel(brush, 196)
    )


def _load(brush: Brush) -> str:
    rows = (("#b8797a", "#f0e0c0", 284), ("#7f9fa6", "#efe0bc", 268), ("#d0a060", "#8a6258", 276),
            ("#8a7a9c", "#e6d2a6", 250))
    out = ""
    for i, (cover, stripe, wide) in enumerate(rows):
        y = -214 - i * 38
        shape = rounded(-122 - wide / 2, y, wide, 42, 18)

        def stripes(tone: Tone, y: float = y, stripe: str = stripe) -> str:
            return "".join(fill(rounded(-258 + k * 42, y - 3, 11, 48), tone(stripe))
                           for k in range(7))

        out += brush.form(shape, cover, depth=6, pattern=stripes)
    pot = brush.form(smooth([Corner(-40, -366), (-44, -392), (0, -402), (44, -392),
                     Corner(40, -366)]), "#c9bda8", depth=4)
    rope = "M-196 -176C-206 -240 -202 -300 -190 -328Q-130 -342 -70 -328C-58 -300 -52 -240 -60 -176"
    ropes = brush.cord(rope, "#caa877", 5)
    return out + ropes + group(pot, placed((-130, 44)))


def cloth_bag(brush: Brush) -> str:
    """An open cloth bag: papers in plastic stand out of it, coats beside; 200 wide."""
    papers = brush.form(polygon([(-46, -60), (-50, -138), (8, -146), (14, -64)]), "#f6efdf",
                        depth=3)
    writing = "".join(
        brush.line(f"M-38 {y}L0 {y - 5}", "#b8ac9a", 3, 0.8) for y in (-124, -112, -100, -88)
    )
    plastic = brush.flat(polygon([(-52, -58), (-57, -146), (14, -154), (20, -62)]), "#dcecf0", 0.5)
    plastic += brush.flat(tapered([(-46, -138), (-30, -110), (-34, -80)], 1, 2, 6), "#ffffff", 0.8)
    body = smooth([Corner(-92, -66), (-104, -30), (-90, 0), (0, 6), (92, 0), (104, -30),
                   Corner(90, -68), (40, -58), (0, -66), (-44, -56)])
    back = smooth([(-92, -66), (-40, -82), (40, -84), (90, -68), (30, -56), (-40, -54)])
    straps = brush.cord("M-58 -62C-74 -116 -128 -96 -112 -30M58 -64C84 -118 128 -86 112 -26",
                        "#8f6a4c", 8)
    folds = "".join(
        brush.shadow(tapered([(x, -54), (x + d, -26), (x + d * 0.4, 0)], 1, 1, 5), "#b98e62", 0.8)
        for x, d in ((-60, -10), (-16, 6), (34, -6), (66, 10))
    )
    return (
        brush.shadow(back, "#8a6648") + papers + writing + plastic
        + brush.form(body, "#c39a6c", depth=8, inside=folds) + straps
    )


def bottle(brush: Brush) -> str:
    """A bottle of water, 92 high."""
    body = smooth([Corner(-18, 0), Corner(-19, -52), (-8, -70), Corner(-8, -82), Corner(8, -82),
                   (8, -70), Corner(19, -52), Corner(18, 0)], tension=1 / 8)
    water = rounded(-17, -50, 34, 49, 3)
    return (
        brush.form(body, "#cfe4e8", depth=3) + brush.flat(water, "#9cc9d6", 0.75)
        + brush.form(rounded(-10, -94, 20, 13, 3), "#5f8fb0", depth=2)
        + brush.flat(tapered([(-12, -58), (-13, -34), (-11, -8)], 1.5, 1.5, 4), "#ffffff", 0.85)
    )


def medicine_tin(brush: Brush) -> str:
    """A flat tin for medicines, marked with a leaf; never with an emblem."""
    body = rounded(-42, -44, 84, 44, 6)
    lid = rounded(-45, -52, 90, 16, 6)
    mark = smooth([Corner(-14, -16), (-4, -30), Corner(14, -32), (8, -18)])
    return brush.form(body, "#e9dfc8", depth=5) + brush.form(lid, "#d8ccb2", depth=3) + brush.flat(
        ellipse((0, -22), 19, 13), "#a8c2b4"
    ) + brush.flat(mark, "#5f8a6c") + brush.line("M-14 -16L10 -29", "#e9f2e4", 1.6)


def coats(brush: Brush) -> str:
    """Folded coats in a pile, 150 wide."""
    out = ""
    for i, (colour, wide) in enumerate((("#7d7f9c", 150), ("#a8755f", 138), ("#7f9a86", 124))):
        y = -30 - i * 26
        shape = smooth([(-wide / 2, y + 28), (-wide / 2 - 4, y + 10), (-wide * 0.3, y),
                        (wide * 0.3, y), (wide / 2 + 4, y + 10), (wide / 2, y + 28), (0, y + 32)])
        out += brush.form(shape, colour, depth=5)
        hem = f"M{number(-wide * 0.36)} {y + 16}Q0 {y + 10} {number(wide * 0.4)} {y + 18}"
        out += brush.ink(hem, colour, 0.6)
    return out + brush.form(smooth([(16, -78), (30, -94), (52, -88), (56, -66), (38, -60)]),
                            "#7f9a86")


def bundle(brush: Brush) -> str:
    """A knotted cloth bundle, 130 wide."""
    body = smooth([(-60, 0), (-70, -34), (-46, -70), (0, -80), (46, -70), (70, -34), (60, 0),
        (0, 6)])
    knot = smooth([(-12, -76), (-40, -104), (-52, -92), (-24, -72), (0, -66), (24, -72), (52, -92),
                   (40, -104), (12, -76)])
    spots = "".join(
        ellipse(at, 5) for at in ((-36, -40), (-12, -56), (18, -48), (40, -26), (-8, -26),
                                  (14, -14), (-40, -12))
    )
    return brush.form(body, "#9c7f9a", depth=7,
                      pattern=lambda tone: fill(spots, tone("#f0dcc0"))) + brush.form(
        knot, "#9c7f9a", depth=4
    )


def rope(brush: Brush) -> str:
    """A coil of rope, 90 wide."""
    out = ""
    for i in range(3):
        out += brush.cord(ellipse((0, -8 - i * 8), 40, 12), "#caa877", 6)
    return out + brush.cord("M34 -20C60 -16 66 2 92 -2", "#caa877", 6)


THINGS: dict[str, tuple[Thing, float]] = {
    "bottle": (bottle, 22),
    "bundle": (bundle, 66),
    "cloth_bag": (cloth_bag, 98),
    "coats": (coats, 78),
    "medicine_tin": (medicine_tin, 44),
    "pickup": (pickup, 300),
    "rope": (rope, 46),
}
