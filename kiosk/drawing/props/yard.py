"""The courtyard's own: hens, hen house, washing line, buckets; it knows no scene."""

from collections.abc import Sequence

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import (
    Corner,
    Point,
    between,
    ellipse,
    number,
    polygon,
    rounded,
    smooth,
    tapered,
)
from kiosk.drawing.props.brush import Brush, Thing

_CREAM, _RUST, _GREY = "#f4e4c4", "#c47a4c", "#a89a94"


def _hen(brush: Brush, colour: str, wing: str, pecking: bool = False) -> str:
    """A small hen, 96 high, facing right."""
    legs = brush.line("M-6 -20V0M8 -20V0M-12 0h15M2 0h15", "#d2904a", 3.4)
    if pecking:
        outline = [Corner(-50, -58), (-36, -46), (-14, -54), (14, -52), (34, -36), (52, -18),
                   (60, -6), (48, -6), (34, -16), (14, -16), (-16, -16), (-40, -34)]
        head: Point = (54, -14)
    else:
        outline = [Corner(-48, -70), (-34, -50), (-14, -48), (10, -54), (22, -78), (34, -84),
                   (44, -72), (38, -46), (26, -22), (0, -13), (-24, -18), (-42, -40)]
        head = (34, -74)
    body = brush.form(smooth(outline), colour, depth=5)
    feathers = brush.form(smooth([(-24, -44), (-4, -48), (14, -38), (6, -24), (-16, -24)]), wing,
                          depth=3, weight=0.8)
    x, y = head
    comb = brush.form(smooth([(x - 12, y - 6), (x - 9, y - 18), (x - 3, y - 12), (x + 2, y - 20),
                              (x + 6, y - 11), (x + 11, y - 13), (x + 6,
                                  y - 2)]), "#d0604c", depth=2,
                      weight=0.7)
    beak = brush.form(polygon([(x + 7, y - 1), (x + 20, y + 4), (x + 6, y + 8)]), "#e2a04a",
                      depth=1,
                      weight=0.7)
    eye = fill(ellipse((x, y + 2), 3), brush.mood.ink) + fill(ellipse((x - 1, y + 1), 1), "#ffffff")
    wattle = brush.flat(ellipse((x + 6, y + 12), 3.6, 5.4), "#d0604c")
    return legs + comb + body + feathers + beak + wattle + eye


def hen(brush: Brush) -> str:
    """A cream hen."""
    return _hen(brush, _CREAM, "#e2caa0")


def rust_hen(brush: Brush) -> str:
    """A rust-brown hen."""
    return _hen(brush, _RUST, "#a8603c")


def grey_hen(brush: Brush) -> str:
    """A grey hen."""
    return _hen(brush, _GREY, "#8a7e80")


def pecking_hen(brush: Brush) -> str:
    """A cream hen with its beak to the ground."""
    return _hen(brush, "#ead2a4", "#cfa878", pecking=True)


def offended_hen(brush: Brush) -> str:
    """The hen whose foot a marble has bumped, near and large: 470 high, one foot lifted.

    She faces left and looks down her beak at what lies at (-96, 0).
    """
    return group(_offended(brush), "scale(-1,1)")


def _offended(brush: Brush) -> str:
    leg, toe = "#d99a4c", 15.0
    standing = brush.cord("M-26 -150L-24 -8", leg, toe) + brush.cord(
        "M-24 -8L36 -2M-24 -8L16 10M-24 -8L-62 0", leg, 12
    )
    lifted = brush.cord("M40 -150L78 -92L92 -46", leg, toe) + brush.cord(
        "M92 -46L128 -40M92 -46L112 -14M92 -46L72 -16", leg, 11
    )
    tail = [
        smooth([(-130, -250), (-190, -300), (-238, -372), Corner(-252, -424), (-204, -392),
                (-150, -330), (-110, -280)]),
        smooth([(-120, -256), (-160, -330), (-184, -400), Corner(-182, -456), (-146, -404),
                (-112, -330), (-92, -280)]),
        smooth([(-150, -226), (-214, -258), (-264, -304), Corner(-290, -348), (-226, -330),
                (-166, -292), (-130, -256)]),
    ]
    body = smooth([(-178, -262), (-186, -190), (-120, -132), (-10, -112), (90, -136), (146, -206),
                   (150, -290), (164, -356), (150, -420), (104, -440), (62, -412), (40, -330),
                   (-10, -284), (-90, -272)])
    collar = smooth([(52, -352), (66, -306), (52, -262), (84, -284), (92, -236), (116, -276),
                     (134, -244), (140, -292), (158, -300), (156, -350), (110, -330)])
    wing = smooth([(-128, -240), (-60, -262), (30, -244), (66, -204), (40, -176), (62, -160),
                   (10, -160), (20, -138), (-36, -150), (-84, -164), (-120, -196)])
    return (
        "".join(brush.form(one, "#b9704a", depth=7) for one in (tail[1], tail[0],
            tail[2])) + standing + lifted
        + brush.form(body, _CREAM, depth=14, inside=_plumage(brush))
        + brush.form(collar, "#e6c890", depth=6, weight=0.8)
        + brush.form(wing, "#d9ac74", depth=9) + _wing_feathers(brush) + _proud_head(brush)
    )


def _plumage(brush: Brush) -> str:
    out = ""
    for x, y in ((-120, -170), (-70, -150), (-10, -140), (40, -156), (90, -180), (100, -226),
                 (-150, -210), (70, -200)):
        out += brush.line(f"M{x - 14} {y}Q{x} {y + 12} {x + 14} {y}", "#cfae7c", 3.4, 0.8)
    return out


def _wing_feathers(brush: Brush) -> str:
    return "".join(
        brush.ink(f"M{x} {y}Q{x + 26} {y + 14} {x + 54} {y + 4}", "#d9ac74", 0.8)
        for x, y in ((-96, -222), (-50, -236), (-84, -194), (-36, -206), (-22, -178))
    )


def _proud_head(brush: Brush) -> str:
    comb = smooth([(66, -424), (58, -468), (84, -448), (96, -492), (114, -452), (138, -484),
                   (140, -440), (160, -452), (152, -416), (110, -428)])
    beak = smooth([Corner(150, -396), (190, -386), Corner(212, -362), (184, -362),
        Corner(152, -366)])
    wattle = smooth([(148, -356), (166, -350), (170, -322), (156, -308), (144, -324)])
    eye = ellipse((112, -392), 25, 25)
    lid = smooth([Corner(84, -396), (100, -424), (128, -422), Corner(142, -392), (112, -402)])
    pupil = fill(ellipse((122, -384), 10), brush.mood.ink) + fill(ellipse((118, -389), 3.6),
        "#ffffff")
    brow = fill(tapered([(80, -428), (112, -424), (146, -402)], 5, 3, 9), brush.mood.ink, 0.9)
    mouth = brush.ink("M152 -372Q176 -370 196 -364", "#e2a04a", 0.7)
    return (
        brush.form(comb, "#cf6450", depth=6) + brush.form(beak, "#e6a94e", depth=5) + mouth
        + brush.form(wattle, "#cf6450", depth=4) + brush.form(eye, "#fff9ea", depth=3, weight=0.8)
        + brush.seen_through(pupil, eye) + brush.form(lid, "#ecd6ac", depth=2, weight=0.8) + brow
    )


def hen_house(brush: Brush) -> str:
    """A hen house of old boards on short legs, its door open, 300 wide and 240 high."""
    legs = "".join(brush.form(rounded(x, -40, 16, 42, 3), "#8a6648", depth=3) for x in (-118, 96))
    wall = rounded(-136, -180, 272, 146, 4)
    boards = "".join(brush.ink(f"M-134 {y}H134", "#b98a5c", 0.6) for y in (-156, -132, -108, -84,
        -60))
    hole = "M-44 -36V-104A44 44 0 0 1 44 -104V-36Z"
    dark = brush.shadow(hole, "#5a4038")
    straw = "".join(
        brush.line(f"M{x} -36l{d} -14", "#e6c678", 3) for x, d in ((-34, 6), (-16, -4), (2, 8),
            (22, -6))
    )
    roof = polygon([(-160, -172), (-136, -232), (136, -232), (160, -172)])
    slats = "".join(brush.ink(f"M{x} -230L{x * 1.17} -174", "#9a6f58", 0.6) for x in range(-100,
        120, 40))
    door = polygon([(44, -34), (44, -146), (112, -160), (112, -20)])
    ramp = polygon([(-40, -38), (40, -38), (64, 6), (-64, 6)])
    rungs = "".join(
        brush.ink(f"M{number(-between(42, 60, t))} {y}H{number(between(42, 60, t))}", "#c79c6a",
                  0.7)
        for t, y in ((0.15, -28), (0.5, -16), (0.85, -3))
    )
    return (
        legs + brush.form(wall, "#c0936a", depth=6) + boards + dark + straw
        + brush.form(roof, "#a87a60", depth=6) + slats
        + brush.form(ramp, "#c79c6a", depth=3) + rungs + brush.form(door, "#9c7456", depth=4)
        + brush.ink("M46 -90L110 -96M46 -60L110 -58M46 -120L110 -130", "#9c7456", 0.6)
        + brush.flat(ellipse((102, -88), 3.6), "#f0dcb4")
    )


def washing_line(brush: Brush) -> str:
    """Washing on a line between two poles 340 apart, the left pole's foot at (0, 0)."""
    poles = brush.cord("M0 0V-212M340 0V-206", "#94704e", 8)
    line = brush.line("M0 -204Q170 -172 340 -198", "#8a7464", 2.6)
    cloths: Sequence[tuple[float, float, float, str]] = (
        (34, 54, 78, "#f4ead4"), (100, 44, 60, "#d98f6a"), (156, 62, 88, "#7fa6a8"),
        (232, 38, 56, "#e9c98a"), (282, 40, 74, "#b9a2b4"),
    )
    out = poles + line
    for x, wide, high, colour in cloths:
        top = -204 + 26 * (1 - ((x + wide / 2 - 170) / 170) ** 2)
        out += brush.form(smooth([
            Corner(x, top), Corner(x + wide, top + 1), (x + wide + 3, top + high * 0.6),
            (x + wide - 3, top + high), (x + wide * 0.5, top + high + 5), (x + 2, top + high - 2),
        ], tension=1 / 8), colour, depth=4)
        out += brush.flat(rounded(x + 4, top - 5, 4, 10, 1) + rounded(x + wide - 8, top - 5, 4, 10,
            1),
                          "#a8784e")
    return out


def bucket(brush: Brush) -> str:
    """A metal bucket, 70 high."""
    handle = brush.cord("M-32 -58Q0 -98 32 -58", "#8d8a8c", 3)
    body = polygon([(-36, -60), (36, -60), (27, 0), (-27, 0)])
    return handle + brush.form(body, "#9fb2b4", depth=6) + brush.form(
        ellipse((0, -60), 36, 8), "#77898c", depth=1
    )


def feather(brush: Brush) -> str:
    """One loose feather."""
    vane = smooth([Corner(-18, 2), (-6, -8), (10, -9), Corner(22, -4), (10, 3), (-6, 5)])
    return group(brush.form(vane, _CREAM, depth=2, weight=0.7)
                 + brush.line("M-26 5L16 -4", "#cfae7c", 1.6), placed((0, 0), rotate=-12))


THINGS: dict[str, tuple[Thing, float]] = {
    "bucket": (bucket, 34),
    "feather": (feather, 0),
    "grey_hen": (grey_hen, 36),
    "hen": (hen, 36),
    "hen_house": (hen_house, 140),
    "offended_hen": (offended_hen, 120),
    "pecking_hen": (pecking_hen, 38),
    "rust_hen": (rust_hen, 36),
    "washing_line": (washing_line, 0),
}
