"""Dangers of a winter tent, to be found and put right: for the question, never for a story page."""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone
from kiosk.drawing.props.camp import kettle
from kiosk.drawing.props.winter import heater

_WOOD = "#a67b52"


def blanket_over_heater(brush: Brush) -> str:
    """A rope with a blanket on it that hangs down on a burning heater, 330 wide, 400 high."""
    rope = brush.line("M-190 -384Q0 -362 190 -388", "#8a7464", 4)
    pegs = "".join(brush.form(rounded(x - 5, -394, 10, 30, 3), "#c98f52", depth=1, weight=0.7)
                   for x in (-92, 0, 92))

    def stripes(tone: Tone) -> str:
        return "".join(fill(smooth([(x, -390), (x + 16, -390), (x + 22, -150), (x + 4, -140)]),
                            tone(colour)) for x, colour in ((-88, "#f0dcb4"), (-40, "#8a5a76"),
                                                            (16, "#f0dcb4"), (64, "#8a5a76")))

    edge = [Corner(-112, -378), (0, -368), Corner(112, -380), (116, -270), (104, -190),
            Corner(92, -128), (52, -140), (20, -118), (-24, -136), Corner(-70, -112),
            (-104, -196), (-116, -280)]
    folds = "".join(brush.shadow(tapered([(x, -360), (x + d, -260), (x + d * 1.6, -150)], 1, 3, 9),
                                 "#b9765c", 0.8) for x, d in ((-62, -6), (-6, 4), (50, 8)))
    cloth = brush.form(smooth(edge, tension=1 / 8), "#b9765c", depth=7, pattern=stripes,
                       inside=folds)
    glow = brush.canvas.radial((0, -120), 90, [(0, "#ffb65a", 0.8), (1, "#ff9a4a", 0)])
    scorch = brush.line("M-60 -122Q-66 -140 -54 -150M20 -126Q14 -144 24 -154M70 -136Q64 -150 74 "
                        "-160", "#ffe0a0", 4, 0.9)
    return rope + heater(brush) + cloth + pegs + fill(ellipse((0, -120), 90, 46), glow) + scorch


def fuel_bottle(brush: Brush) -> str:
    """A drinking bottle with amber fuel in it, its cap off, a few drops spilt; 124 high."""
    spill = brush.flat(ellipse((30, 3), 34, 8) + ellipse((72, 0), 12, 4), "#d9a640", 0.75)
    body = smooth([Corner(-25, 0), Corner(-26, -68), (-11, -92), Corner(-11, -108),
                   Corner(11, -108), (11, -92), Corner(26, -68), Corner(25, 0)], tension=1 / 8)
    fuel = smooth([Corner(-22, -4), Corner(-23, -58), (0, -54), Corner(23, -60), Corner(22, -4)],
                  tension=1 / 8)
    flame = smooth([Corner(1, -50), (9, -37), (9, -27), (0, -21), (-9, -27), (-8, -36),
                    (-3, -39)])
    rings = brush.ink("M-24 -66Q0 -60 24 -66M-24 -10Q0 -4 24 -10", "#cfe4e8", 0.6)
    cap = brush.form(rounded(44, -14, 24, 14, 4), "#cf6a4a", depth=2)
    label = brush.form(ellipse((0, -34), 17, 19), "#fbf3e0", depth=1, weight=0.6)
    return (spill + brush.form(body, "#dcebee", depth=3) + brush.flat(fuel, "#dca03a", 0.92) + label
            + brush.flat(flame, "#d9702f") + rings + cap + brush.flat(
                tapered([(-18, -72), (-20, -40), (-17, -10)], 1.5, 1.5, 4), "#ffffff", 0.8))


def plugs_in_puddle(brush: Brush) -> str:
    """One socket with too many plugs in it, their cables in a puddle, 340 wide."""
    pool = smooth([(-170, 10), (-120, -14), (-30, -22), (90, -16), (168, 2), (130, 22), (10, 30),
                   (-110, 26)])
    water = brush.form(pool, "#8fb0c4", depth=3, weight=0.7) + brush.flat(
        smooth([(-120, 4), (-30, -12), (90, -6), (30, 6), (-50, 10)]), "#e2eef2", 0.8)
    cables = "".join(brush.cord(path, tone, 6) for path, tone in (
        ("M-60 -66C-130 -70 -150 -10 -90 8C-40 22 40 14 150 12", "#4f5566"),
        ("M-24 -72C-30 -120 60 -120 96 -70C120 -36 96 4 30 6", "#7d5a4a"),
        ("M10 -66C40 -60 70 -20 20 12C-10 24 -70 20 -160 -2", "#5f6f5a")))
    strip = brush.form(rounded(-84, -58, 122, 40, 9), "#f2ece0", depth=4)
    holes = brush.flat("".join(ellipse((x, -38), 12, 12) for x in (-62, -23, 16)), "#cfc6b6")
    plugs = ""
    for x, y, turn, tone in ((-66, -60, -16, "#4f5566"), (-40, -66, 4, "#7d5a4a"),
                             (-12, -64, -6, "#8b6f5a"), (14, -60, 18, "#5f6f5a"),
                             (-30, -90, 10, "#6f6f80")):
        plug = brush.form(rounded(-11, -20, 22, 30, 6), tone, depth=2) + brush.ink(
            "M-6 -10H6M-6 -4H6", tone, 0.6)
        plugs += group(plug, placed((x, y), rotate=turn))
    spark = brush.form(polygon([(58, -66), (74, -92), (72, -76), (90, -80), (70, -50), (74, -64)]),
                       "#ffd75a", depth=1, weight=0.8)
    return water + cables + strip + holes + plugs + spark


def kettle_at_edge(brush: Brush) -> str:
    """A low table, on its left edge a steaming kettle that stands half over it; 330 wide, 150
    high; the kettle's grip is 250 up."""
    legs = brush.cord("M-130 -132L-140 0M140 -132L150 0", _WOOD, 14)
    top = brush.form(polygon([(-140, -152), (150, -152), (166, -128), (-156, -128)]), "#d6ad78",
                     depth=3) + brush.form(rounded(-156, -130, 322, 16, 4), "#bb8f62", depth=2)
    glasses = "".join(brush.form(smooth([Corner(x - 11, -168), (x - 7, -156), Corner(x - 8, -142),
                                         Corner(x + 8, -142), (x + 7, -156), Corner(x + 11, -168)]),
                                 "#d98a4a", depth=2, weight=0.7) for x in (50, 92))
    pot = group(kettle(brush), placed((-122, -140), scale=(-1.22, 1.22)))
    steam = "".join(brush.line(path, "#ffffff", 7, 0.75) for path in (
        "M-214 -232C-228 -250 -208 -264 -222 -284", "M-194 -242C-208 -262 -186 -276 -200 -300",
        "M-122 -272C-134 -288 -114 -300 -124 -320"))
    return legs + top + glasses + steam + pot


THINGS: dict[str, tuple[Thing, float]] = {
    "blanket_over_heater": (blanket_over_heater, 60),
    "fuel_bottle": (fuel_bottle, 26),
    "kettle_at_edge": (kettle_at_edge, 150),
    "plugs_in_puddle": (plugs_in_puddle, 0),
}
