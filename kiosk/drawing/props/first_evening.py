"""Things of the first evening in a tent: its zip, a rolled carpet, a stone in a cup; no scene."""

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.paths import Corner, Points, ellipse, number, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone


def door_zip(brush: Brush) -> str:
    """The left leaf of a tent door, zipped down from the top to (0, -262) and open below it.

    Its foot is the door's middle; the arch is 340 wide and 488 high.
    """
    leaf = smooth([Corner(-176, 0), (-174, -300), (-138, -420), (-70, -476), Corner(4, -490),
                   (2, -380), Corner(0, -262), (-26, -196), (-66, -110), Corner(-84, 0)],
                  tension=1 / 8)
    folds = "".join(brush.flat(tapered(line, 3, 9, 7), "#b59a86", 0.4) for line in (
        [(-10, -250), (-62, -160), (-108, -20)], [(-14, -270), (-92, -210), (-140, -60)],
        [(-30, -440), (-78, -400), (-120, -330)]))
    teeth: Points = [(4, -490), (2, -380), (0, -262), (-26, -196), (-66, -110), (-84, 0)]
    tape = smooth(teeth, closed=False, tension=1 / 8)
    cloth = brush.form(leaf, "#f0dfc2", depth=4, weight=0.8, inside=folds)
    out = cloth + brush.line(tape, "#3fa7a3", 13, 0.9) + stroke(
        tape, brush.mood.grade("#fff6e0"), 4, extra='stroke-dasharray="3 5"')
    pull = brush.form(rounded(-8, -272, 16, 20, 4), "#c9ced2", depth=2, weight=0.8)
    return out + pull + brush.cord("M0 -254L6 -226", "#e6a65c", 6)


def rolled_carpet(brush: Brush) -> str:
    """A carpet rolled up and tied twice, lying along, 420 wide and 76 high."""
    roll = rounded(-210, -76, 420, 76, 34)

    def bands(tone: Tone) -> str:
        out = ""
        for x, wide, colour in ((-176, 18, "#e8bf7c"), (-150, 10, "#55608f"), (-20, 26, "#e8bf7c"),
                                (14, 10, "#55608f"), (120, 18, "#e8bf7c"), (146, 10, "#55608f")):
            out += fill(rounded(x, -80, wide, 84), tone(colour))
        return out

    ties = "".join(brush.cord(f"M{x} -76Q{x + 14} -38 {x} 0", "#d9c6a0", 7) for x in (-96, 84))
    end = ellipse((184, -38), 22, 36)
    spiral = brush.line("M184 -38c6 -8 14 2 8 12s-24 8 -24 -12s16 -30 26 -18", "#7a4450", 3.4)
    return brush.form(roll, "#a8585c", depth=8, pattern=bands) + ties + brush.form(
        end, "#c98a70", depth=2, weight=0.8) + spiral


def stone_cup(brush: Brush) -> str:
    """The apricot stone, kept in a small cup, 62 high: a tree that is waiting."""
    stone = brush.form(smooth([(-20, -56), (-8, -74), (10, -74), (22, -58), (10, -46), (-10, -46)]),
                       "#a8683c", depth=4)
    seam = brush.ink("M-16 -58Q0 -66 18 -58", "#a8683c", 0.7)
    cup = smooth([Corner(-32, -52), (-30, -20), (-18, 0), (18, 0), (30, -20), Corner(32, -52)])
    rim = brush.form(ellipse((0, -52), 32, 9), "#d9e4e2", depth=1, weight=0.8)
    dots = brush.flat("".join(ellipse((x, -28), 4) for x in (-18, -6, 6, 18)), "#e6a65c")
    handle = brush.cord("M30 -40C52 -42 50 -14 26 -14", "#7fb0b4", 7)
    return handle + rim + stone + seam + brush.form(cup, "#7fb0b4", depth=5, inside=dots) + (
        brush.line(f"M-31 -50Q0 {number(-38)} 31 -50", "#eef4f2", 3))


def tea_stream(brush: Brush) -> str:
    """A thin thread of tea falling 120 from (0, 0) into a glass, and its steam."""
    thread = brush.flat(polygon([(-3, 0), (4, 0), (2, 120), (-1, 120)]), "#b8683a", 0.9)
    steam = tapered([(30, 96), (44, 66), (28, 40), (40, 8)], 3, 2, 9)
    return thread + brush.flat(steam, "#fff6e4", 0.5)


THINGS: dict[str, tuple[Thing, float]] = {
    "door_zip": (door_zip, 0),
    "rolled_carpet": (rolled_carpet, 200),
    "stone_cup": (stone_cup, 30),
    "tea_stream": (tea_stream, 0),
}
