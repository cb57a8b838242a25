"""Things of the cold nights: breath in clouds, a chair, a heater, a tied cable."""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.props.brush import Brush, Thing

_IRON, _WOOD = "#8b8f98", "#a67b52"


def breath(brush: Brush) -> str:
    """A puff of breath in the cold, blown to the right from (0, 0), 90 long."""
    puffs = ((8, 0, 7), (24, -4, 12), (46, -8, 17), (70, -12, 14), (58, 6, 10))
    soft = brush.canvas.radial((44, -6), 52, [(0, "#ffffff", 0.85), (0.7, "#f4f8fb", 0.5),
                                              (1, "#f4f8fb", 0.16)])
    return fill("".join(ellipse((x, y), r, r * 0.8) for x, y, r in puffs), soft, 0.8)


def chair(brush: Brush) -> str:
    """An old garden chair, a shawl over its back, seen from the side, 260 high."""
    back = brush.form(smooth([Corner(-88, -108), (-104, -190), Corner(-112, -262),
                              Corner(-86, -268), (-76, -190), Corner(-62, -108)], tension=1 / 9),
                      "#7f9fae", depth=4)
    legs = brush.cord("M-74 -104L-92 0M52 -104L62 0", "#7f9fae", 13)
    seat = brush.form(rounded(-92, -118, 152, 18, 7), "#7f9fae", depth=4)
    arm = brush.cord("M-96 -176Q-20 -186 44 -174V-110", "#7f9fae", 11)
    pad = brush.form(smooth([(-88, -116), (-86, -134), (-10, -140), (54, -132), (58, -116),
                             (-16, -112)]), "#b9765c", depth=4)
    shawl = brush.form(smooth([Corner(-120, -262), (-100, -276), Corner(-78, -264), (-70, -200),
                               (-78, -146), Corner(-102, -140), (-116, -200)]), "#d9b070", depth=5)
    fringe = "".join(brush.line(f"M{x} -142l{dx} 14", "#b98f54", 2.4)
                     for x, dx in ((-100, -1), (-92, 1), (-84, 0)))
    return legs + back + shawl + fringe + pad + seat + arm


def heater(brush: Brush) -> str:
    """A kerosene heater with a wire guard, burning low, 190 high; it stands alone, always."""
    base = brush.form(rounded(-58, -26, 116, 26, 8), "#b98a5c", depth=4)
    drum = brush.form(rounded(-46, -150, 92, 126, 16), "#d6d0c4", depth=7)
    mouth = rounded(-34, -136, 68, 92, 12)
    glow = brush.canvas.radial((0, -84), 58, [(0, "#fff0b4"), (0.5, "#ffb65a"), (1, "#c8673c")])
    guard = brush.line("M-44 -128H44M-46 -104H46M-46 -80H46M-44 -56H44M-22 -142V-40M0 -142V-40"
                       "M22 -142V-40", "#6d6a74", 3.4)
    top = brush.form(rounded(-52, -166, 104, 20, 9), _IRON, depth=3)
    handle = brush.cord("M-40 -162C-44 -204 44 -204 40 -162", _IRON, 5)
    legs = brush.cord("M-46 -2V6M46 -2V6", _IRON, 8)
    return legs + handle + base + drum + fill(mouth, glow) + guard + brush.ink(
        mouth, _IRON, 1.2) + top


def chalk_ring(brush: Brush) -> str:
    """A ring drawn in chalk on the ground, 560 wide, its near part not yet closed."""
    ring = "M-150 66C-258 46 -292 18 -280 -12C-262 -56 -120 -76 10 -74C150 -72 284 -46 280 2" \
           "C276 44 130 74 -20 76"
    return brush.line(ring, "#fffdf4", 9, 0.85) + brush.line(ring, "#ffffff", 4, 0.9)


def light_pole(brush: Brush) -> str:
    """A wooden pole with a lamp and a cable that is tied up high with cords, 620 high."""
    pole = brush.cord("M0 0V-610", _WOOD, 16)
    arm = brush.cord("M0 -560H70", _WOOD, 9)
    shade = brush.form(polygon([(48, -556), (92, -556), (104, -526), (36, -526)]), "#6f8fa0",
                       depth=3)
    bulb = brush.form(ellipse((70, -520), 12), "#ffeab0", depth=2)
    ties = "".join(brush.form(rounded(-12, y, 24, 9, 3), "#f0d9a6", depth=1)
                   for y in (-596, -470, -360))
    wire = brush.line("M4 -592Q-200 -560 -420 -640", "#4f5566", 5)
    wire += brush.line("M10 -590V-340Q14 -300 40 -290", "#4f5566", 5)
    return wire + pole + arm + shade + bulb + ties


def biscuits(brush: Brush) -> str:
    """A plate of round biscuits, 110 wide."""
    plate = brush.form(ellipse((0, -5), 56, 16), "#efe4d2", depth=3) + brush.shadow(
        ellipse((0, -7), 42, 11), "#efe4d2", 0.5)
    out = ""
    for x, y in ((-26, -12), (0, -9), (26, -12), (-14, -20), (14, -20), (0, -28)):
        out += brush.form(ellipse((x, y), 17, 8.5), "#d9a866", depth=2, weight=0.8)
        out += brush.flat("".join(ellipse((x + a, y + b), 1.5, 1) for a, b in ((-6, 0), (0, -3),
                                                                               (5, 1))), "#a5744a")
    return plate + out


def drawing_table(brush: Brush) -> str:
    """A low table with paper, pencils and an open cardboard box, 520 wide and 130 high."""
    legs = brush.cord("M-226 -86L-240 0M226 -86L240 0", _WOOD, 15)
    top = brush.form(polygon([(-216, -132), (216, -132), (262, -84), (-262, -84)]), "#d6ad78",
                     depth=4)
    edge = brush.form(rounded(-262, -86, 524, 18, 4), "#bb8f62", depth=3)
    sheets = ""
    for x, y, turn in ((-120, -106, -8), (40, -108, 5)):
        paper = polygon([(-56, -18), (52, -18), (66, 18), (-66, 18)])
        sheets += group(brush.form(paper, "#fdf7e8", depth=1, weight=0.7),
                        placed((x, y), rotate=turn * 0.3))
    pencils = "".join(
        brush.cord(f"M{x} {y}l{dx} {dy}", tone, 6)
        for x, y, dx, dy, tone in ((-40, -98, 44, 6, "#3fa7a3"), (-30, -114, 40, -4, "#e0a24a"),
                                   (126, -98, 40, 4, "#c46f7c"), (132, -114, 34, 2, "#8a78b4")))
    cup = brush.form(polygon([(180, -160), (184, -112), (214, -112), (218, -160)]), "#6fa8a4",
                     depth=3)
    stood = "".join(brush.cord(f"M{x} -156l{dx} -40", tone, 6) for x, dx, tone in (
        (188, -7, "#d98a7a"), (198, 0, "#f2ce83"), (209, 8, "#5f9fb0")))
    return legs + top + edge + sheets + pencils + stood + cup


def closed_pan(brush: Brush) -> str:
    """The charcoal pan, cold and shut with a lid, 124 wide."""
    bowl = brush.form(smooth([Corner(-56, -26), (-40, -6), (0, 0), (40, -6), Corner(56, -26)]),
                      "#7d7a80", depth=4)
    lid = brush.form(smooth([Corner(-62, -28), (-44, -44), (0, -50), (44, -44), Corner(62, -28),
                             (0, -18)]), "#94909a", depth=4)
    knob = brush.form(ellipse((0, -54), 9, 7), "#5f5a62", depth=2)
    ears = brush.cord("M-58 -24Q-74 -22 -70 -12M58 -24Q74 -22 70 -12", "#5f5a62", 5)
    ash = brush.flat(ellipse((-64, 2), 16, 3) + ellipse((52, 4), 22, 3.4), "#b4b0ae", 0.8)
    return ash + ears + bowl + lid + knob


def splash(brush: Brush) -> str:
    """Heels that plough through a puddle: 340 wide, the water thrown up to the right."""
    pool = smooth([(-170, 4), (-110, -16), (0, -20), (110, -14), (172, 2), (100, 18), (-20, 22),
                   (-120, 16)])
    sheen = smooth([(-110, 2), (-20, -10), (90, -4), (40, 6), (-50, 8)])
    rim = [(-96, 2), (-118, -26), (-128, -62), (-112, -56), (-96, -24), (-84, -52), (-80, -92),
           (-64, -84), (-58, -38), (-38, -70), (-24, -112), (-6, -102), (-2, -44), (28, -74),
           (58, -118), (74, -104), (56, -46), (92, -66), (130, -88), (140, -74), (104, -34),
           (124, -30), (108, 2), (10, 12)]
    crown = brush.form(smooth(rim), "#c4d6e0", depth=4, weight=0.7)
    crown += brush.flat(smooth([(-80, 0), (-70, -22), (-20, -18), (40, -24), (88, -10), (60, 6),
                                (-30, 8)]), "#e8f1f5", 0.7)
    drops = "".join(ellipse((x, y), r, r * 1.2) for x, y, r in (
        (-120, -66, 5), (-58, -104, 6), (48, -118, 7), (112, -98, 6), (160, -70, 5), (186, -44, 4),
        (84, -136, 4), (-96, -96, 4)))
    return (brush.flat(pool, "#8fa6b8") + brush.flat(sheen, "#dce6ea", 0.8) + crown
            + brush.form(drops, "#c4d6e0", depth=1, weight=0.6))


THINGS: dict[str, tuple[Thing, float]] = {
    "biscuits": (biscuits, 54),
    "breath": (breath, 0),
    "chair": (chair, 90),
    "closed_pan": (closed_pan, 62),
    "chalk_ring": (chalk_ring, 0),
    "drawing_table": (drawing_table, 250),
    "heater": (heater, 60),
    "light_pole": (light_pole, 16),
    "splash": (splash, 0),
}
