"""A donkey before a loaded two-wheeled cart, and a goat asleep; they know no scene."""

from kiosk.drawing.canvas import fill
from kiosk.drawing.paths import Corner, Points, ellipse, rounded, smooth, tapered, tube
from kiosk.drawing.props.brush import Brush, Thing

_COAT, _MUZZLE, _MANE = "#9a8c86", "#e3d6c6", "#5d5054"


def _limb(points: Points, top: float, low: float) -> str:
    return tube(points, ((0, top), (0.6, low), (1, low)), count=10)[0]


def donkey(brush: Brush) -> str:
    """A patient donkey walking to the right, 230 long, its hooves on y = 0."""
    far = "".join(brush.form(_limb(line, 15, 7), "#8a7c78", depth=3) for line in (
        [(-66, -92), (-74, -50), (-58, -6)], [(58, -92), (76, -52), (84, -6)]))
    near = "".join(brush.form(_limb(line, 17, 8), _COAT, depth=3) for line in (
        [(-78, -96), (-88, -50), (-104, -6)], [(46, -92), (44, -48), (34, -4)]))
    hooves = "".join(brush.flat(ellipse((x, -4), 10, 6), _MANE) for x in (-56, 86, -104, 34))
    body = smooth([(-104, -112), (-96, -146), (-40, -150), (30, -150), (72, -160), (84, -124),
                   (60, -88), (0, -76), (-70, -84), (-100, -94)])
    neck = smooth([(40, -150), (72, -176), (112, -214), (140, -206), (132, -178), (96, -128),
                   (70, -104)])
    head = smooth([(104, -222), (136, -228), (164, -204), (186, -176), (182, -160), (160, -160),
                   (132, -178), (108, -190)])
    muzzle = smooth([(164, -184), (184, -180), (190, -166), (180, -156), (162, -160)])
    ears = brush.form(smooth([(116, -220), (98, -272), (112, -276), (132, -226)]), _COAT, depth=3)
    ears += brush.form(smooth([(130, -222), (128, -272), (142, -268), (146, -220)]), _COAT, depth=3)
    mane = brush.flat(tapered([(108, -224), (76, -184), (46, -154)], 4, 5, 14), _MANE)
    eye = brush.flat(ellipse((142, -200), 4.4, 4.8), "#2c2026") + brush.flat(
        ellipse((143.4, -201.6), 1.4), "#ffffff")
    tail = brush.cord("M-102 -130Q-122 -104 -112 -66", _COAT, 6) + brush.flat(
        smooth([(-116, -74), (-106, -74), (-104, -44), (-114, -38), (-120, -52)]), _MANE)
    belly = brush.flat(smooth([(-60, -86), (0, -80), (50, -90), (10, -96), (-40, -96)]), _MUZZLE,
                       0.5)
    bridle = brush.line("M160 -206L150 -166M150 -166Q100 -150 60 -140", "#7a5a44", 4)
    return (far + tail + near + hooves + brush.form([body, neck, head], _COAT, depth=7) + belly
            + brush.flat(muzzle, _MUZZLE) + ears + mane + eye
            + brush.flat(ellipse((182, -172), 2, 1.6), "#6a5a5c") + bridle)


def donkey_cart(brush: Brush) -> str:
    """The cart behind its donkey: a pot, bedding and a bundle under a rope; 480 long."""
    shaft = brush.cord("M-150 -104L60 -112", "#8a6648", 8)
    box = brush.form(rounded(-320, -130, 180, 44, 5), "#a9835f", depth=4)
    planks = brush.ink("M-316 -108H-144", "#a9835f", 0.6)
    bedding = "".join(
        brush.form(rounded(x, y, wide, 34, 15), colour, depth=4)
        for x, y, wide, colour in ((-310, -164, 150, "#a3707e"), (-304, -196, 136, "#8093a8")))
    pot = brush.form(smooth([Corner(-206, -194), (-212, -222), (-176, -234), (-140, -222),
                             Corner(-146, -194)]), "#c9bda8", depth=4)
    rope = brush.cord("M-286 -132Q-296 -190 -276 -200M-180 -132Q-170 -176 -188 -200", "#caa877", 4)
    rim = brush.form(ellipse((-232, -58), 58), "#6d5548", depth=4)
    hole = brush.form(ellipse((-232, -58), 46), "#b79c86", depth=3, weight=0.7)
    spokes = "".join(
        brush.line(f"M-232 -58l{x} {y}", "#6d5548", 5)
        for x, y in ((0, -46), (0, 46), (40, -23), (-40, 23), (40, 23), (-40, -23)))
    return (pot + bedding + rope + box + planks + shaft + donkey(brush) + rim + hole + spokes
            + brush.flat(ellipse((-232, -58), 10), "#4c4048"))


def sleeping_goat(brush: Brush) -> str:
    """A goat lying down asleep, its chin on the ground to the left; 230 long."""
    coat, dark = "#d9cdbd", "#8b7568"
    body = smooth([(-60, -4), (-70, -44), (-40, -82), (20, -92), (80, -78), (110, -40), (104, -4),
                   (20, 2)])
    patch = fill(smooth([(10, -96), (70, -84), (84, -50), (40, -40), (6, -60)]),
                 brush.mood.grade(dark), 0.9)
    leg = brush.form(smooth([(-30, -2), (-40, -20), (-4, -26), (24, -14), (20, 2)]), coat, depth=3)
    hind = brush.form(smooth([(56, 0), (52, -30), (84, -44), (108, -24), (112, 0)]), coat, depth=4)
    tail = brush.form(smooth([(100, -60), (122, -72), (126, -60), (108, -46)]), dark, depth=2)
    head = smooth([(-62, -62), (-44, -40), (-62, -16), (-104, -4), (-128, -8), (-126, -26),
                   (-100, -54)])
    ear = brush.form(smooth([(-66, -58), (-40, -60), (-24, -40), (-44, -38)]), dark, depth=2)
    horn = brush.form(tapered([(-78, -58), (-70, -86), (-44, -96)], 12, 3, 9), "#b9a58e", depth=2)
    eye = brush.ink("M-96 -34q7 6 14 1", dark, 1.1)
    nose = brush.flat(ellipse((-122, -18), 3, 2.2), "#6a4f4a")
    return (tail + brush.form(body, coat, depth=7, inside=patch) + hind + leg + horn
            + brush.form(head, coat, depth=5) + ear + eye + nose)


THINGS: dict[str, tuple[Thing, float]] = {
    "donkey": (donkey, 110),
    "sleeping_goat": (sleeping_goat, 112),
}
