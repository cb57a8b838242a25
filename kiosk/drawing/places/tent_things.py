"""What stands in the tent for good: stove and flue, crates, drawings on a string, beds.

The stove is no prop that a scene can put down anywhere: it is drawn with its flue, its stones and
the hole in the roof, or not at all.
"""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Corner, Point, ellipse, number, polygon, rounded, smooth
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.props.brush import Brush, Tone
from kiosk.drawing.props.camp import kettle
from kiosk.drawing.props.table import tea_glass

_IRON = "#6f6a70"


def stove(setting: Setting, at: Point, roof: float) -> str:
    """An iron stove on stones, a kettle on it; its flue leaves by the roof at the stage's y."""
    brush, (x, y) = Brush(setting.canvas, setting.mood), at
    flue = _flue(brush, y - roof)
    stones = "".join(brush.form(ellipse((a, 6), 30, 15), "#a8989a", depth=4, weight=0.7)
                     for a in (-96, -48, 0, 48, 96))
    legs = brush.form(polygon([(-58, -40), (-40, -40), (-46, 0), (-62, 0)]), _IRON, depth=3)
    legs += brush.form(polygon([(58, -40), (40, -40), (46, 0), (62, 0)]), _IRON, depth=3)
    body = smooth([Corner(-74, -36), (-80, -110), Corner(-74, -184), Corner(74, -184), (80, -110),
                   Corner(74, -36), (0, -28)], tension=1 / 8)
    top = brush.form(rounded(-84, -200, 168, 20, 8), _IRON, depth=3)
    drawn = flue + stones + legs + brush.form(body, _IRON, depth=9) + _fire(brush) + top
    drawn += group(kettle(brush), placed((-38, -200), scale=0.74))
    shadow = contact(setting.canvas, (x, y + 10), 150, setting.mood.ink, 0.4)
    return shadow + group(drawn, placed(at))


def _fire(brush: Brush) -> str:
    """The fire behind its closed glass door."""
    glass = rounded(-42, -156, 84, 84, 14)
    glow = brush.canvas.radial((0, -98), 70, [(0, "#fff2b0"), (0.5, "#ffb84a"), (1, "#d9541f")])
    tongues = smooth([Corner(-34, -74), (-30, -104), (-20, -92), (-8, -132), (4, -100), (16, -122),
                      (28, -94), Corner(34, -74)])
    bars = brush.line("M-21 -156V-72M0 -156V-72M21 -156V-72", "#4d4850", 5)
    slots = brush.line("M-40 -54H-24M-8 -54H8M24 -54H40", "#3d3840", 5)
    knob = brush.flat(ellipse((58, -112), 6), "#d9a86a")
    return fill(glass, glow) + fill(tongues, "#fff6c8", 0.85) + bars + brush.ink(
        glass, _IRON, 1.2) + slots + knob


def _flue(brush: Brush, high: float) -> str:
    """The pipe in jointed lengths up to a plate in the sloping roof, and so out of the tent."""
    pipe = brush.form(rounded(14, -high, 34, high - 170), _IRON, depth=8)
    joints = "".join(brush.form(rounded(10, -y, 42, 12, 4), "#7d777d", depth=3, weight=0.7)
                     for y in (270, 370, 470) if y < high - 40)
    plate = brush.form(polygon([(-46, -high - 2), (46, -high + 40), (106, -high + 1),
                                (13, -high - 41)]), "#b4aeb0", depth=4, weight=0.8)
    rivets = brush.flat("".join(ellipse((31 + x, y - high), 3, 2.2) for x, y in (
        (-56, -1), (-22, 14), (13, 30), (56, 2), (22, -14), (-13, -30))), "#7d777d")
    mouth = brush.shadow(ellipse((31, -high + 2), 25, 13), "#5a545c")
    return plate + rivets + mouth + pipe + joints


def shelf_of_crates(setting: Setting, at: Point, size: float) -> str:
    """Two wooden crates on end with folded cloth, a bowl and tea glasses, 190 wide."""
    brush = Brush(setting.canvas, setting.mood, size)
    out = ""
    for y in (0, -112):
        out += brush.form(rounded(-96, y - 112, 192, 112, 4), "#b08a60", depth=5)
        out += brush.shadow(rounded(-82, y - 98, 164, 86, 2), "#8f6c50")
    for y, colour in ((-14, "#b8797a"), (-32, "#e0c48a"), (-50, "#6f8fa0")):
        out += brush.form(rounded(-70, y - 16, 92, 18, 8), colour, depth=3, weight=0.8)
    out += brush.form(smooth([Corner(-68, -160), (-52, -130), (-24, -130), Corner(-8, -160)]),
                      "#7fa3ac", depth=4, weight=0.8)
    for x in (26, 62):
        out += group(tea_glass(brush), placed((x, -126), scale=0.7))
    out += brush.form(rounded(-88, -254, 66, 30, 6), "#d0955c", depth=4, weight=0.8)
    return contact(setting.canvas, at, 110 * size, setting.mood.ink, 0.4) + group(
        out, placed(at, scale=size))


def drawings(setting: Setting, at: Point, size: float) -> str:
    """Children's drawings pegged to a string, 260 wide: a tree, a house, a hen."""
    brush = Brush(setting.canvas, setting.mood, size)
    out = brush.line("M-10 0Q130 44 280 -6", "#8a7464", 3)
    tree = brush.flat(rounded(-3, 34, 6, 18), "#8a6248") + brush.flat(ellipse((0, 26), 17, 15),
                                                                    "#6f9a58")
    home = brush.flat(rounded(-17, 30, 34, 24), "#e2b06c") + brush.flat(rounded(-4, 38, 9, 16),
                                                                      "#3f8389")
    hen = brush.flat(ellipse((0, 38), 17, 12) + ellipse((13, 26), 8), "#c47a4c") + brush.line(
        "M-4 48V56M5 48V56", "#d2904a", 2.5)
    for x, top, turn, sketch in ((42, 12, -4, tree), (134, 20, 3, home), (226, 9, -2, hen)):
        sheet = brush.form(rounded(-36, 0, 72, 66, 2), "#fdf5e2", depth=2, weight=0.7)
        peg = brush.flat(rounded(-3, -7, 6, 14, 2), "#c98f52")
        out += group(sheet + sketch + peg, placed((x, top), rotate=turn))
    return group(out, placed(at, scale=size))


_COVERS = (("#5f8f9a", "#e8d9b4"), ("#8a6a96", "#e6cfa0"))


def floor_bed(setting: Setting, at: Point, size: float, cover: int) -> str:
    """A made bed on the floor, its pillow to the left, 480 wide."""
    brush, (cloth, stripe) = Brush(setting.canvas, setting.mood, size), _COVERS[cover % 2]

    def stripes(tone: Tone) -> str:
        return "".join(fill(polygon([(x, -70), (x + 20, -70), (x + 26, 10), (x + 4, 10)]),
                            tone(stripe)) for x in range(-70, 240, 74))

    mattress = brush.form(rounded(-244, -36, 488, 40, 18), "#c4b0a4", depth=5)
    pillow = brush.form(smooth([(-228, -36), (-220, -68), (-160, -74), (-112, -62), (-106, -38),
                                (-170, -30)]), "#f2e6d0", depth=5)
    quilt = brush.form(smooth([Corner(-96, -36), (-92, -60), (-20, -66), (90, -60), (190, -64),
                               (240, -52), (252, -16), Corner(246, 6), (80, 9), Corner(-84, 6),
                               (-100, -14)]), cloth, depth=7, pattern=stripes)
    return contact(setting.canvas, at, 260 * size, setting.mood.ink, 0.36) + group(
        mattress + pillow + quilt, placed(at, scale=size))


def bed_net(setting: Setting, at: Point) -> str:
    """A fine net that falls from `at` round a bed to y = 822, its hem tucked under.

    It hangs behind whoever lies in it: nothing may lie on a face.
    """
    x, y = at
    hem = 822.0
    shape = smooth([
        Corner(x - 14, y), (x - 120, y + 170), (x - 300, y + 420), Corner(x - 352, hem),
        (x - 180, hem + 8), (x, hem + 2), (x + 190, hem + 9), Corner(x + 352, hem),
        (x + 300, y + 420), (x + 120, y + 170), Corner(x + 14, y),
    ], tension=1 / 7)
    fall = setting.canvas.linear((x, y), (x, hem), [(0, "#ffffff", 0.5), (0.7, "#ffffff", 0.2),
                                                    (1, "#ffffff", 0.42)])
    folds = "".join(
        f"M{number(x + way * 0.04)} {number(y + 8)}C{number(x + way * 0.34)} {number(y + 200)} "
        f"{number(x + way * 0.86)} {number(y + 380)} {number(x + way)} {number(hem)}"
        for way in (-296, -226, -150, -70, 12, 96, 172, 244, 306)
    )
    mesh = "".join(f"M{number(x - 380)} {number(v)}H{number(x + 380)}"
                   for v in range(int(y), int(hem), 13))
    ring = stroke(ellipse((x, y + 4), 26, 7), "#f4ead8", 5) + stroke(
        f"M{number(x)} {number(y)}V{number(y - 240)}", "#d8c8b0", 3)
    inside = clipped(stroke(mesh, "#ffffff", 1, 0.16), setting.canvas.clip(shape))
    return (fill(shape, fall) + inside + stroke(folds, "#ffffff", 2.2, 0.4)
            + stroke(shape, "#ffffff", 3, 0.6) + ring)
