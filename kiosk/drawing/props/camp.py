"""Things of the camp: water tank, solar lamp, washing on a rope, jerrycan; it knows no scene."""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import Corner, ellipse, number, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing

_STEEL, _WOOD, _BLUE = "#8d949c", "#9a7a5c", "#5f9fb8"


def water_tank(brush: Brush) -> str:
    """A round tank on a stand of poles with a tap pipe, 300 wide and 620 high."""
    back = brush.cord("M-92 -292L-72 0M92 -292L72 0", "#7d6450", 13)
    brace = brush.cord("M-124 -60L72 -250M124 -60L-72 -250", "#8a6f57", 7)
    legs = brush.cord("M-128 -292L-136 4M128 -292L136 4", _WOOD, 17)
    deck = brush.form(rounded(-164, -306, 328, 24, 5), _WOOD, depth=4)
    joins = "".join(brush.ink(f"M{x} -304V-284", _WOOD, 0.6) for x in (-96, -32, 32, 96))
    body = smooth([Corner(-132, -306), (-136, -420), Corner(-130, -540), (-112, -566),
                   (-40, -584), (40, -584), (112, -566), Corner(130, -540), (136, -420),
                   Corner(132, -306)], tension=1 / 8)
    ribs = "".join(
        brush.line(f"M-134 {y}Q0 {y + 20} 134 {y}", "#3f7c98", 6, 0.55)
        + brush.line(f"M-133 {y - 7}Q0 {y + 13} 133 {y - 7}", "#b4dce6", 3, 0.55)
        for y in (-350, -404, -458, -512)
    )
    shine = brush.flat(tapered([(-98, -536), (-106, -430), (-100, -330)], 6, 6, 20), "#c4e6ec", 0.5)
    lid = brush.form(rounded(-38, -602, 76, 26, 9), "#4f8ba6", depth=4)
    pipe = brush.cord("M112 -306V-96", "#b9bec2", 9)
    tap = brush.form(rounded(102, -104, 40, 15, 5), "#c98f52", depth=2)
    return (back + brace + pipe + tap + legs + deck + joins + lid
            + brush.form(body, _BLUE, depth=14, inside=ribs + shine))


def solar_lamp(brush: Brush) -> str:
    """A lamp post with a tilted solar panel, dark by day; 660 high."""
    return _post(brush) + _head(brush, "#e8e4d8")


def solar_lamp_lit(brush: Brush) -> str:
    """The lamp post in the evening: a warm lamp and its small glow."""
    glow = brush.canvas.radial((62, -560), 190, [(0, "#fff3c4", 0.85), (0.25, "#ffd48a", 0.4),
                                                  (1, "#ffc46c", 0)])
    return _post(brush) + fill(ellipse((62, -560), 190), glow) + _head(brush, "") + fill(
        rounded(34, -574, 58, 13, 6), "#fffae0")


def _post(brush: Brush) -> str:
    base = brush.form(rounded(-24, -22, 48, 26, 5), "#b8b0a6", depth=3)
    pole = brush.cord("M0 -10V-640", _STEEL, 11)
    arm = brush.cord("M0 -560Q30 -584 62 -580", _STEEL, 7)
    panel = polygon([(-70, -640), (46, -686), (74, -654), (-44, -606)])
    cells = "".join(brush.line(f"M{x} {number(-640 - (x + 70) * 0.4)}l27 33", "#8fb4cc", 2, 0.7)
                    for x in (-41, -12, 17))
    middle = brush.line("M-57 -623L60 -670", "#8fb4cc", 2, 0.7)
    return base + pole + arm + brush.form(panel, "#3c5878", depth=4) + cells + middle


def _head(brush: Brush, glass: str) -> str:
    case = brush.form(smooth([Corner(26, -574), (34, -592), (62, -596), (90, -592),
                              Corner(98, -574)]), "#6f777e", depth=3)
    return case + (brush.flat(rounded(34, -574, 58, 11, 5), glass) if glass else "")


def rope_washing(brush: Brush) -> str:
    """A family's washing on a rope between two tents, 420 wide, its left end tied at (0, 0)."""
    out = brush.line("M-10 0Q210 52 430 -6", "#8a7464", 3)
    things = ((_shirt, 40, 1.0, "#e9dcc0"), (_cloth, 112, 1.0, "#7fa9a6"), (_trousers, 176, 1.0,
              "#8f9cbc"), (_shirt, 236, 0.72, "#d09a72"), (_cloth, 306, 0.8, "#e8c98c"),
              (_trousers, 372, 0.72, "#b08a9c"))
    for draw, x, size, colour in things:
        top = 26 * (1 - ((x - 210) / 222) ** 2)
        pegs = brush.flat(rounded(-16, -7, 5, 13, 2) + rounded(11, -7, 5, 13, 2), "#a8784e")
        out += group(draw(brush, colour) + pegs, placed((x, top), scale=size))
    return out


def _shirt(brush: Brush, colour: str) -> str:
    return brush.form(smooth([
        Corner(-20, 0), Corner(-9, 1), (0, 9), Corner(9, 1), Corner(20, 0), (36, 20),
        Corner(42, 40),
        Corner(27, 45), Corner(22, 30), (25, 60), Corner(24, 82), (0, 86), Corner(-24, 82),
        (-24, 60), Corner(-22, 30), Corner(-27, 45), Corner(-42, 40), (-36, 20),
    ], tension=1 / 8), colour, depth=4)


def _trousers(brush: Brush, colour: str) -> str:
    return brush.form(smooth([
        Corner(-21, 0), Corner(21, 0), (25, 44), Corner(24, 92), Corner(6, 93), (4, 50),
        Corner(0, 34), (-4, 50), Corner(-5, 94), Corner(-23, 92), (-25, 44),
    ], tension=1 / 8), colour, depth=4)


def _cloth(brush: Brush, colour: str) -> str:
    hem = brush.flat(polygon([(-33, 62), (34, 62), (34, 69), (-33, 69)]), "#f6ecd8", 0.7)
    return brush.form(smooth([
        Corner(-32, 0), (0, 3), Corner(32, 0), (36, 40), Corner(33, 78), (10, 82), (-12, 77),
        Corner(-33, 80), (-30, 40),
    ], tension=1 / 8), colour, depth=4, inside=hem)


def jerrycan(brush: Brush) -> str:
    """A clean yellow jerrycan with its lid on, 130 high."""
    body = smooth([Corner(-44, 0), (-48, -50), (-44, -92), (-20, -106), (14, -108),
                   Corner(30, -108), (46, -92), (48, -50), Corner(44, 0)], tension=1 / 8)
    grip = brush.cord("M-34 -100Q-28 -124 0 -122L16 -112", "#d0963c", 9)
    cap = brush.form(rounded(18, -126, 26, 22, 5), "#4f8ba6", depth=3)
    dents = brush.ink("M-26 -76L26 -22M26 -76L-26 -22", "#e2ac4a", 0.8)
    return grip + cap + brush.form(body, "#e2ac4a", depth=7) + dents


def sand_bucket(brush: Brush) -> str:
    """A bucket of sand against fire, standing at a tent, 84 high."""
    body = polygon([(-40, -66), (40, -66), (31, 0), (-31, 0)])
    heap = smooth([Corner(-38, -66), (-20, -80), (4, -85), (24, -78), Corner(38, -66), (0, -58)])
    band = brush.flat(polygon([(-38, -50), (38, -50), (36, -38), (-36, -38)]), "#f0e2c4", 0.8)
    return (brush.form(body, "#c9704e", depth=6) + band + brush.form(heap, "#e4c48e", depth=3)
            + brush.cord("M-38 -62Q0 -34 38 -62", _STEEL, 3))


def coal_pan(brush: Brush) -> str:
    """A flat pan of glowing charcoal; it belongs outside, far from any door. 110 wide."""
    glow = brush.canvas.radial((0, -22), 92, [(0, "#ffb35c", 0.6), (1, "#ff9a4a", 0)])
    return _pan(brush) + _coals(("#5c4048", "#e07a3c", "#ffc06a")) + fill(
        ellipse((0, -22), 92, 46), glow)


def cold_pan(brush: Brush) -> str:
    """The pan with its coals out and grey, 110 wide."""
    return _pan(brush) + _coals(("#57525a", "#8d888c", "#b4b0ae"))


def _pan(brush: Brush) -> str:
    bowl = smooth([Corner(-56, -26), (-40, -6), (0, 0), (40, -6), Corner(56, -26)])
    return brush.form(bowl, "#7d7a80", depth=4) + brush.form(ellipse((0, -26), 56, 13), "#5f5a62",
                                                             depth=1)


def _coals(tones: tuple[str, str, str]) -> str:
    lumps = ((-34, -28, 12), (-12, -32, 14), (14, -30, 13), (36, -28, 10), (0, -24, 12),
             (-22, -23, 9), (24, -22, 9))
    dark = "".join(ellipse((x, y), r, r * 0.62) for x, y, r in lumps)
    mid = "".join(ellipse((x - 1, y + 1), r * 0.66, r * 0.36) for x, y, r in lumps)
    top = "".join(ellipse((x - 2, y), r * 0.3, r * 0.16) for x, y, r in lumps)
    return fill(dark, tones[0]) + fill(mid, tones[1]) + fill(top, tones[2])


def oil_tin(brush: Brush) -> str:
    """An old oil tin filled with earth, 150 wide and 170 high: a garden for one tree."""
    body = rounded(-74, -160, 148, 160, 6)
    bands = "".join(brush.ink(f"M-74 {y}H74", "#a9b4b0", 0.7) for y in (-146, -14))
    label = brush.flat(rounded(-74, -118, 148, 76), "#d0955c") + brush.flat(
        ellipse((0, -80), 34, 28), "#eedab0")
    soil = brush.form(ellipse((0, -160), 74, 16), "#6b4a3c", depth=2)
    rust = brush.flat(ellipse((-54, -30), 14, 7) + ellipse((48, -132), 11, 6)
                      + ellipse((58, -22), 9, 5), "#8f5f44", 0.5)
    return brush.form(body, "#a9b4b0", depth=8, inside=label + rust) + bands + soil


def kettle(brush: Brush) -> str:
    """A kettle, 92 high."""
    spout = brush.form(smooth([Corner(34, -38), (56, -50), Corner(66, -70), Corner(78, -66),
                               (66, -34), Corner(36, -16)]), "#a8adb2", depth=3)
    handle = brush.cord("M-30 -62Q-34 -98 2 -98Q36 -98 30 -62", "#6d5a52", 6)
    body = smooth([Corner(-38, 0), (-46, -22), (-34, -54), (0, -64), (34, -54), (46, -22),
                   Corner(38, 0)])
    lid = brush.form(smooth([Corner(-20, -60), (0, -72), Corner(20, -60)]), "#a8adb2", depth=2)
    return handle + spout + brush.form(body, "#b4b9bd", depth=6) + lid + group(
        brush.flat(ellipse((0, 0), 6), "#6d5a52"), placed((0, -73)))


def covered_torch(brush: Brush) -> str:
    """A torch under a cloth, 120 wide: light that wakes nobody."""
    glow = brush.canvas.radial((6, -34), 120, [(0, "#fff3c8", 0.9), (0.5, "#ffce84", 0.4),
                                               (1, "#ffbe6c", 0)])
    cloth = smooth([Corner(-62, 0), (-52, -24), (-24, -46), (8, -58), (36, -46), (54, -22),
                    Corner(64, 0), (30, 6), (-20, 6)])
    folds = "".join(brush.ink(line, "#f0c888", 0.7) for line in (
        "M-20 -44Q-30 -20 -38 0", "M12 -56Q16 -26 12 3", "M34 -44Q44 -22 44 0"))
    warm = brush.canvas.radial((6, -26), 60, [(0, "#fffae0"), (0.6, "#ffdf9c", 0.7),
                                              (1, "#ffd080", 0)])
    return fill(ellipse((6, -34), 120, 96), glow) + brush.form(
        cloth, "#e6b878", depth=4, inside=fill(ellipse((6, -26), 60), warm)) + folds


def kite(brush: Brush) -> str:
    """A child's kite of two papers, 250 up and to the right of where its string is held."""
    sail = polygon([(0, -58), (40, -6), (0, 62), (-40, -6)])
    half = polygon([(0, -58), (40, -6), (0, 62)])
    tail = brush.line("M0 62Q-26 96 -4 128T-16 190", "#8a7464", 2.4)
    bows = "".join(brush.flat(ellipse((x - 6, y), 7, 4.5) + ellipse((x + 6, y), 7, 4.5), colour)
                   for x, y, colour in ((-12, 92, "#3fa7a3"), (-6, 126, "#f2ce83"),
                                        (-14, 160, "#8f86b4")))
    string = brush.line("M0 -4Q-90 130 -250 250", "#b0a090", 1.6, 0.8)
    return string + tail + bows + brush.form(sail, "#e8a15b", depth=3) + brush.flat(
        half, "#3fa7a3") + brush.ink("M0 -58V62M-40 -6H40", "#e8a15b", 0.6)


THINGS: dict[str, tuple[Thing, float]] = {
    "coal_pan": (coal_pan, 54),
    "cold_pan": (cold_pan, 54),
    "covered_torch": (covered_torch, 62),
    "jerrycan": (jerrycan, 46),
    "kettle": (kettle, 40),
    "kite": (kite, 0),
    "oil_tin": (oil_tin, 78),
    "rope_washing": (rope_washing, 0),
    "sand_bucket": (sand_bucket, 34),
    "solar_lamp": (solar_lamp, 26),
    "solar_lamp_lit": (solar_lamp_lit, 26),
    "water_tank": (water_tank, 150),
}
