"""Things of the school tent: board, benches, chalk and the dust of it; it knows no scene."""

from kiosk.drawing.paths import Corner, ellipse, number, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing

_WOOD, _SLATE, _CHALK = "#a5805a", "#4f6f6a", "#f4efe2"


def blackboard(brush: Brush) -> str:
    """A board on an easel with chalk drawings: a hen, a tree, a house; 480 wide and 600 high."""
    legs = brush.cord("M-170 0L-110 -580M170 0L110 -580", "#8f6c50", 15)
    frame = rounded(-240, -590, 480, 340, 8)
    face = rounded(-222, -572, 444, 304, 4)
    wiped = brush.flat(smooth([(-190, -420), (-60, -520), (120, -500), (200, -400), (90, -310),
                               (-110, -320)]), "#6f8d86", 0.5)
    ledge = brush.form(rounded(-240, -262, 480, 17, 6), _WOOD, depth=4)
    chalks = "".join(brush.flat(rounded(x, -271, 30, 9, 4), tone) for x, tone in (
        (60, _CHALK), (104, "#f0c27a"), (150, "#a9d2cc")))
    return legs + brush.form(frame, _WOOD, depth=6) + brush.form(
        face, _SLATE, depth=0, weight=0.7, inside=wiped + _sketches(brush)) + ledge + chalks


def _sketches(brush: Brush) -> str:
    hen = ("M-178 -372C-150 -330 -96 -338 -84 -392C-78 -424 -104 -446 -118 -420"
           "C-128 -398 -150 -392 -186 -410ZM-84 -412L-64 -404L-84 -396"
           "M-140 -346V-326M-120 -346V-326")
    tree = "M28 -330V-400M28 -396C-24 -396 -20 -470 28 -468C78 -470 80 -396 28 -396"
    home = "M116 -330V-400L158 -440L200 -400V-330ZM146 -330V-366H170V-330"
    hop = "".join(f"M{-170 + k * 44} -520h36v30h-36z" for k in range(4))
    return (brush.line(hen, "#f6e2b8", 5, 0.92) + brush.line(tree, _CHALK, 5, 0.9)
            + brush.line(home, "#bfe0da", 5, 0.9) + brush.line(hop, _CHALK, 3.4, 0.55)
            + brush.flat(ellipse((-104, -422), 4), "#f6e2b8"))


def chalk_dust(brush: Brush) -> str:
    """A small cloud of chalk that hangs where somebody clapped, 220 wide."""
    cloud = "".join(ellipse((x, y), r, r * 0.72) for x, y, r in (
        (-70, -8, 36), (-24, -28, 48), (34, -22, 44), (76, 0, 30), (4, 14, 40), (-46, 18, 26)))
    specks = "".join(ellipse((x, y), 3) for x, y in ((-104, -40), (-80, -60), (-30, -84), (26, -80),
                                                    (82, -56), (112, -22), (-112, 6), (104, 26)))
    return brush.flat(cloud, "#fdfaf0", 0.6) + brush.flat(specks, "#fdfaf0", 0.95)


def school_bench(brush: Brush) -> str:
    """A low bench of planks for three children, 420 wide, its seat 100 high."""
    legs = brush.cord("M-176 0V-84M176 0V-84M-140 -8V-84M140 -8V-84", "#8f6c50", 14)
    return legs + brush.form(rounded(-210, -102, 420, 24, 7), "#c49a68", depth=5) + brush.ink(
        "M-200 -90H190", "#c49a68", 0.5)


def ramp(brush: Brush) -> str:
    """A ramp of planks with a handrail, rising to the left: 430 long, 74 high at its top."""
    side = polygon([(-215, -74), (215, -6), (215, 4), (-215, 4)])
    deck = polygon([(-232, -98), (206, -26), (224, -4), (-215, -74)])
    planks = "".join(brush.ink(f"M{x - 18} {number(-97 + (x + 215) * 0.164)}l18 23", "#c49a68", 0.6)
                     for x in range(-170, 210, 52))
    rail = brush.cord("M-206 -96V-196L190 -128V-30M-8 -64V-162", "#9a7a5c", 11)
    return brush.form(side, "#9a7450", depth=4) + brush.form(deck, "#c49a68", depth=3) + (
        planks + rail)


def step(brush: Brush) -> str:
    """A broad wooden step to sit on, 330 wide and 74 high."""
    box = brush.form(rounded(-165, -62, 330, 62, 3), "#9a7450", depth=5)
    top = brush.form(polygon([(-150, -88), (150, -88), (170, -64), (-170, -64)]), "#c9a070",
                     depth=3)
    return box + top + brush.ink("M-160 -28H160", "#9a7450", 0.6)


def satchels(brush: Brush) -> str:
    """Three school bags put down together, 200 wide."""
    out = ""
    for x, wide, high, tone in ((-62, 76, 92, "#c98a5c"), (62, 72, 84, "#6f8fb0"),
                                (2, 80, 100, "#8a7bb0")):
        half = wide / 2
        body = smooth([Corner(x - half, 0), (x - half + 2, -high * 0.6), (x - wide / 4, -high),
                       (x + wide / 4, -high), (x + half - 2, -high * 0.6), Corner(x + half, 0)])
        flap = tapered([(x - half * 0.8, -high * 0.52), (x, -high * 0.4),
                        (x + half * 0.8, -high * 0.52)], 4, 4, 6)
        out += brush.form(body, tone, depth=5) + brush.shadow(flap, tone)
        out += brush.flat(rounded(x - 6, -high * 0.5, 12, 16, 3), "#f2dfae")
    return out


def goal_line(brush: Brush) -> str:
    """A line scratched into dust with a stick, 620 long, still open at its right end."""
    way = [(-310, 6), (-180, -3), (-20, 4), (140, -4), (310, 2)]
    lit = brush.line(smooth([(x, y + 5) for x, y in way], closed=False), "#fff4da", 6, 0.8)
    crumbs = "".join(ellipse((x, y), 3.4, 2) for x, y in (
        (-250, 18), (-140, 14), (-60, 20), (60, 16), (170, 12), (250, 18), (300, -12), (328, -4)))
    return lit + brush.flat(tapered(way, 9, 5, 9), "#8a644e", 0.75) + brush.flat(
        crumbs, "#8a644e", 0.6)


def whirl(brush: Brush) -> str:
    """The marks on the ground of a wheelchair that spins: arcs in the dust, 460 wide."""
    arcs = ("M-220 8C-190 -44 120 -60 206 -14M-150 34C-40 60 150 52 226 12"
            "M-196 -22C-120 -66 60 -74 150 -48")
    return brush.flat(ellipse((0, 0), 230, 50), "#fbf0da", 0.5) + brush.line(
        arcs, "#a98462", 6, 0.5)


THINGS: dict[str, tuple[Thing, float]] = {
    "blackboard": (blackboard, 0),
    "chalk_dust": (chalk_dust, 0),
    "goal_line": (goal_line, 0),
    "ramp": (ramp, 210),
    "satchels": (satchels, 96),
    "school_bench": (school_bench, 190),
    "step": (step, 160),
    "whirl": (whirl, 0),
}
