"""Things of the Health Day: a puppet stage, a giant map, the bus that arrives; no scene."""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.props.brush import Brush, Thing, Tone

_WOOD, _CURTAIN, _CREAM = "#b08a5c", "#c9788a", "#f4e6c8"


def puppet_stage(brush: Brush) -> str:
    """A booth of poles and cloth with a shelf for puppets, 420 wide and 430 high."""
    back = brush.form(rounded(-178, -392, 356, 220, 4), "#bfe0e0", depth=4)
    hill = brush.seen_through(
        brush.flat(smooth([(-200, -160), (-200, -230), (-90, -262), (20, -228), (110, -250),
                           (210, -222), (210, -160)]), "#9cc27a")
        + brush.flat(smooth([(-200, -160), (-120, -206), (20, -214), (210, -190), (210, -160)]),
                     "#83ae66"), rounded(-178, -392, 356, 220, 4))
    poles = "".join(brush.cord(f"M{x} 0V-424", _WOOD, 14) for x in (-190, 190))
    beam = brush.cord("M-204 -410H204", _WOOD, 14)
    return (back + hill + _curtains(brush) + poles + beam + _valance(brush) + _front(brush))


def _curtains(brush: Brush) -> str:
    out = ""
    for way in (-1, 1):
        shape = smooth([Corner(way * 184, -404), Corner(way * 96, -404), (way * 112, -330),
                        (way * 152, -276), (way * 140, -226), Corner(way * 146, -176),
                        Corner(way * 184, -176)], tension=1 / 8)
        out += brush.form(shape, _CURTAIN, depth=5)
        out += "".join(brush.ink(f"M{way * x} -398Q{way * (x + 10)} -330 {way * (x + 34)} -284",
                                 _CURTAIN, 0.7) for x in (116, 140))
        out += brush.cord(f"M{way * 184} -280L{way * 140} -272", "#f0c27a", 6)
    return out


def _valance(brush: Brush) -> str:
    """Scallops along the top: round, never pennants."""
    out = ""
    for k in range(7):
        x = -162 + 54 * k
        tone = (_CREAM, "#7fb8b4", "#f0b877")[k % 3]
        out += brush.form(smooth([Corner(x - 27, -408), Corner(x + 27, -408), (x + 22, -378),
                                  (x, -368), (x - 22, -378)]), tone, depth=3, weight=0.8)
    return out


def _front(brush: Brush) -> str:
    cloth = polygon([(-200, -178), (200, -178), (206, -2), (-206, -2)])

    def dots(tone: Tone) -> str:
        return "".join(fill(ellipse((x + 26 * (row % 2), y), 10), tone("#f4e6c8"))
                       for row, y in enumerate((-140, -96, -52, -16)) for x in range(-182, 200, 56))

    folds = "".join(brush.ink(f"M{x} -170Q{x + 6} -90 {x - 4} -8", "#6fa9a6", 0.6)
                    for x in (-120, -30, 66, 150))
    shelf = brush.form(rounded(-214, -194, 428, 24, 6), _WOOD, depth=4)
    return brush.form(cloth, "#6fa9a6", depth=7, pattern=dots) + folds + shelf


def giant_map(brush: Brush) -> str:
    """Rojin's great map of the camp on two legs, 360 wide and 330 high; nothing is written."""
    legs = "".join(brush.cord(f"M{x} -60L{x * 1.1} 0", _WOOD, 11) for x in (-140, 140))
    board = rounded(-180, -330, 360, 270, 8)
    paper = brush.form(board, "#fbf1da", depth=6, inside=_map_lines(brush))
    clips = "".join(brush.form(rounded(x - 12, -340, 24, 20, 4), "#d0955c", depth=2)
                    for x in (-120, 120))
    return legs + paper + clips


def _map_lines(brush: Brush) -> str:
    path = "M-180 -150Q-60 -180 20 -150T180 -176M-30 -330Q-50 -240 -34 -168T-40 -60M96 -320V-166"
    out = brush.line(path, "#e8cf9c", 16) + brush.line(path, "#b08a5c", 2, 0.5)
    for x, y in ((-150, -290), (-110, -290), (-150, -240), (-110, -240), (-150, -100), (-110, -100),
                 (20, -290), (60, -290), (20, -240), (140, -290), (140, -240), (140, -110),
                 (100, -110)):
        out += brush.flat(polygon([(x - 15, y + 12), (x, y - 13), (x + 15, y + 12)]), "#b9c4cc")
    tank = brush.flat(rounded(4, -122, 34, 34, 6), "#5f9fb8") + brush.line(
        "M10 -88V-72M32 -88V-72", "#8a6f57", 5)
    pot = brush.flat(ellipse((-84, -176), 22, 17), "#4f8fc0") + brush.line(
        "M-66 -180L-50 -192M-106 -176q-12 -6 -6 -16", "#4f8fc0", 6)
    heart = smooth([(66, -216), (74, -226), (82, -216), (78, -206), Corner(66, -194), (54, -206),
                    (50, -216), (58, -226)])
    dots = "".join(ellipse((x, y), 3.4) for x, y in (
        (-140, -196), (-118, -190), (-34, -138), (-12, -152), (8, -158), (30, -160), (52, -176)))
    return out + tank + pot + brush.flat(heart, "#d9503f") + brush.flat(dots, "#e08a3c")


def bus(brush: Brush) -> str:
    """A long-distance bus with its door open, 940 wide and 430 high; it faces left."""
    wheels = "".join(_wheel(brush, (x, -52)) for x in (-280, 296))
    body = smooth([Corner(-452, -52), (-466, -150), (-456, -300), (-430, -398), Corner(-396, -424),
                   (0, -432), Corner(430, -424), (462, -400), (470, -300), Corner(472, -52)],
                  tension=1 / 8)
    band = brush.flat(polygon([(-470, -176), (480, -176), (480, -140), (-470, -140)]), "#7aa7bd")
    low = brush.shadow(polygon([(-470, -92), (480, -92), (480, -40), (-470, -40)]), "#e9dcc2", 0.7)
    shell = brush.form(body, "#efe3c9", depth=12, inside=band + low)
    screen = brush.form(smooth([Corner(-458, -200), (-450, -330), Corner(-430, -388),
                                Corner(-392, -388), Corner(-392, -200)]), "#8fb3c2", depth=4)
    panes = "".join(brush.form(rounded(x, -384, 112, 128, 14), "#9dbfca", depth=4)
                    for x in (-208, -80, 48, 176, 304))
    shine = "".join(brush.flat(polygon([(x + 14, -372), (x + 50, -372), (x + 22, -268),
                                        (x + 12, -268)]), "#d9ecee", 0.6)
                    for x in (-208, -80, 48, 176, 304))
    return shell + wheels + screen + panes + shine + _bus_door(brush) + _bus_roof(brush)


def _wheel(brush: Brush, at: Point) -> str:
    x, y = at
    arch = brush.shadow(ellipse((x, y - 2), 66, 62), "#8a7d78")
    return arch + brush.form(ellipse(at, 54), "#4f4854", depth=5) + brush.form(
        ellipse(at, 25), "#cfc8bf", depth=3) + brush.flat(ellipse(at, 9), "#8a8288")


def _bus_door(brush: Brush) -> str:
    """The open door behind the front wheel's place: dark inside, two steps, a rail."""
    hole = rounded(-378, -388, 138, 344, 12)
    dark = brush.form(hole, "#6a5a68", depth=4)
    steps = brush.form(rounded(-372, -100, 126, 18, 3), "#b9aca2", depth=3) + brush.form(
        rounded(-372, -58, 126, 20, 3), "#a3968e", depth=3)
    rail = brush.cord("M-262 -96V-250", "#e8b45c", 7)
    leaf = brush.form(polygon([(-244, -388), (-214, -396), (-214, -40), (-244, -46)]), "#e3d5b8",
                      depth=3)
    return dark + steps + rail + leaf


def _bus_roof(brush: Brush) -> str:
    """Bundles under a net on the roof."""
    out = ""
    for x, wide, high, tone in ((-120, 96, 44, "#b98f6a"), (20, 84, 56, "#8f86b4"),
                                (150, 104, 46, "#d8a15c"), (280, 84, 52, "#7f9fb0")):
        out += brush.form(smooth([(x - wide / 2, -428), (x - wide / 2 + 4, -428 - high * 0.7),
                                  (x, -430 - high), (x + wide / 2 - 4, -428 - high * 0.7),
                                  (x + wide / 2, -428)]), tone, depth=5)
    rope = "M-176 -428Q-110 -486 -46 -438T70 -436T206 -436T330 -430"
    return group(out, placed((0, 2))) + brush.line(rope, "#f0e2c4", 3.4, 0.8)


THINGS: dict[str, tuple[Thing, float]] = {
    "bus": (bus, 430),
    "giant_map": (giant_map, 150),
    "puppet_stage": (puppet_stage, 200),
}
