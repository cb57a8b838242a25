"""Two hands near to the eye: an old one that gives, a young one that takes; it knows no person.

Drawn round the middle of the open palm. The arms leave the picture to the left and to the right.
"""

from collections.abc import Sequence

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Points, Radii, curve, ellipse, smooth, tapered, tube
from kiosk.drawing.props.brush import Brush, Thing, line_width
from kiosk.drawing.props.games import planet
from kiosk.drawing.props.table import apricot_stone
from kiosk.model.geometry import Box

# As Ahmed and Teta are in the cast.
_YOUNG, _OLD, _INDIGO = "#e5ab80", "#d9a27c", "#3b3a66"


def _finger(points: Points, radii: Radii) -> str:
    return tube(curve(points, 6), radii, count=14)[0]


def _skin(brush: Brush, outlines: Sequence[str], colour: str, inside: str = "") -> str:
    tone = brush.mood.grade(colour)
    return form(
        brush.canvas, brush.mood, outlines, tone, width=line_width(brush.size) * 1.1, depth=13,
        shade=brush.mood.shade_skin(tone), inside=inside,
    )


def _crease(brush: Brush, points: Points, colour: str, width: float = 5.0) -> str:
    tone = mix(brush.mood.shade_skin(brush.mood.grade(colour)), brush.mood.ink, 0.22)
    return fill(tapered(points, 1, 1, width), tone, 0.75)


def giving_hands(brush: Brush) -> str:
    """An old hand has just laid an apricot stone beside the green marble in a child's palm."""
    treasures = group(planet(brush), placed((96, 58), scale=3.7)) + group(
        _lying_stone(brush), placed((-44, 14), rotate=8, scale=4.2)
    )
    return _young_back(brush) + _young_palm(brush) + treasures + _young_thumb(brush) + _old(brush)


def open_hand(brush: Brush) -> str:
    """A child's open hand with the apricot stone and the marble in it."""
    treasures = group(planet(brush), placed((96, 58), scale=3.7)) + group(
        _lying_stone(brush), placed((-44, 14), rotate=8, scale=4.2)
    )
    return _young_back(brush) + _young_palm(brush) + treasures + _young_thumb(brush)


def _lying_stone(brush: Brush) -> str:
    shadow = fill(ellipse((5, 8), 15, 4), brush.mood.ink, 0.3)
    return shadow + apricot_stone(brush)


def _young_back(brush: Brush) -> str:
    """The sleeve, behind the hand."""
    sleeve = smooth([(300, -104), (420, -150), (620, -190), (1000, -220), (1000, 330), (640, 240),
                     (430, 180), (306, 128), (280, 20)])
    folds = "".join(
        brush.shadow(tapered(points, 1, 2, 15), "#eeb13c", 0.8)
        for points in (((380, -110), (430, -40), (420, 60)), ((520, 170), (500, 110), (530, 50)),
                       ((760, -180), (800, -80), (790, 40)))
    )
    cuff = smooth([(268, -112), (318, -124), (350, -20), (340, 110), (296, 146), (262, 20)])
    return brush.form(sleeve, "#eeb13c", depth=18, inside=folds) + brush.form(cuff, "#d99a30",
        depth=10)


def _young_palm(brush: Brush) -> str:
    fingers = [
        _finger([(-90, 90), (-220, 150), (-320, 150), (-392, 112)], ((0, 50), (0.5, 43), (1, 33))),
        _finger([(-120, 40), (-270, 74), (-382, 62), (-462, 16)], ((0, 52), (0.5, 45), (1, 34))),
        _finger([(-120, -20), (-276, -14), (-392, -34), (-470, -84)], ((0, 52), (0.5, 45),
            (1, 34))),
        _finger([(-100, -66), (-240, -88), (-342, -116), (-408, -164)], ((0, 46), (0.5, 40),
    (1, 30))), ]
    palm = smooth([(-196, 30), (-150, 138), (-40, 176), (100, 180), (230, 148), (330, 110),
                   (320, -96), (210, -112), (90, -136), (-60, -132), (-170, -92)])
    hollow = fill(
        ellipse((10, 40), 190, 96), brush.mood.shade_skin(brush.mood.grade(_YOUNG)), 0.45,
        brush.canvas.blur(16, Box(-260, -120, 560, 330)),
    )
    creases = (
        _crease(brush, [(-150, -54), (-70, -40), (20, -62), (80, -112)], _YOUNG)
        + _crease(brush, [(-160, 60), (-60, 96), (60, 96), (150, 150)], _YOUNG)
        + _crease(brush, [(-140, 20), (-60, 34), (60, 22), (170, 52)], _YOUNG, 4)
    )
    joints = "".join(
        _crease(brush, points, _YOUNG, 4)
        for points in (
            ((-262, 116), (-250, 150), (-262, 180)), ((-290, 38), (-280, 70), (-292, 104)),
            ((-300, -46), (-290, -16), (-298, 16)), ((-262, -118), (-250, -92), (-254, -62)),
        )
    )
    gaps = "".join(
        _crease(brush, points, _YOUNG, 6)
        for points in (((-176, 108), (-250, 112), (-310, 108)), ((-184, 24), (-270, 28),
                       (-340, 16)), ((-176, -48), (-260, -56), (-330, -76)))
    )
    return _skin(brush, [*fingers, palm], _YOUNG, hollow + creases + joints) + gaps


def _young_thumb(brush: Brush) -> str:
    thumb = _finger([(230, 120), (130, 190), (10, 214), (-76, 196)], ((0, 64), (0.5, 52), (1, 36)))
    nail = smooth([(-92, 178), (-66, 172), (-52, 186), (-60, 206), (-88, 208), (-102, 196)])
    return _skin(brush, [thumb], _YOUNG) + fill(
        nail, mix(brush.mood.grade(_YOUNG), "#fff0e4", 0.5)
    ) + _crease(brush, [(26, 186), (20, 206), (28, 232)], _YOUNG, 4)


def _old(brush: Brush) -> str:
    """The old hand from above left: knuckles, veins, and fingers that open as they let go."""
    fingers = [
        _finger([(-340, -250), (-240, -276), (-150, -262), (-92, -214)], ((0, 38), (0.5, 31),
            (1, 23))),
        _finger([(-330, -226), (-200, -236), (-96, -204), (-36, -142)], ((0, 45), (0.5, 37),
            (1, 26))),
        _finger([(-340, -190), (-216, -184), (-112, -144), (-56, -80)], ((0, 48), (0.5, 40),
            (1, 28))),
        _finger([(-360, -150), (-254, -134), (-166, -94), (-118, -36)], ((0, 48), (0.5, 39),
    (1, 27))), ]
    thumb = _finger([(-450, -150), (-360, -70), (-270, -26), (-196, -14)],
                    ((0, 50), (0.5, 40), (1, 29)))
    # Turns the same way as the fingers do, so that the merged outline has no holes.
    back = smooth([(-600, -260), (-540, -150), (-430, -100), (-340, -120), (-296, -210),
                   (-330, -296), (-440, -352), (-560, -380)])
    return _skin(brush, [thumb], _OLD) + _thumb_marks(brush) + _skin(
        brush, [*fingers, back], _OLD, _old_marks(brush)
    ) + _nails(brush) + _old_sleeve(brush)


def _old_sleeve(brush: Brush) -> str:
    sleeve = smooth([(-1000, -560), (-700, -470), (-540, -402), (-510, -290), (-536, -130),
                     (-700, -110), (-1000, -100)])
    band = smooth([(-576, -420), (-532, -402), (-500, -290), (-526, -126), (-576, -124),
                   (-548, -290)])
    edge = smooth([(-636, -446), (-612, -436), (-580, -290), (-606, -116), (-632, -114),
                   (-602, -290)])
    folds = "".join(
        brush.shadow(tapered(points, 1, 2, 16), _INDIGO, 0.8)
        for points in (((-700, -440), (-680, -330), (-720, -200)),
                       ((-850, -470), (-800, -340), (-840, -180)))
    )
    return brush.form(
        sleeve, _INDIGO, depth=18, inside=folds,
        pattern=lambda tone: fill(band, tone("#d9a14a")) + fill(edge, tone("#e9b44c")),
    )


def _thumb_marks(brush: Brush) -> str:
    nail = group(fill(ellipse((0, 0), 20, 13), _nail(brush)), placed((-196, -26), rotate=12))
    return nail + _crease(brush, [(-300, -66), (-286, -44), (-292, -18)], _OLD, 4)


def _nail(brush: Brush) -> str:
    return mix(brush.mood.grade(_OLD), "#fff0e4", 0.42)


def _old_marks(brush: Brush) -> str:
    veins = "".join(
        stroke(smooth(points, closed=False), mix(brush.mood.grade(_OLD), "#8a8aa0", 0.4), 9, 0.45)
        for points in (((-560, -310), (-460, -290), (-380, -270)),
                       ((-540, -240), (-450, -226), (-390, -200)))
    )
    knuckles = "".join(
        _crease(brush, [(x - 12, y - 14), (x + 4, y), (x - 2, y + 18)], _OLD, 5)
        + _crease(brush, [(x + 8, y - 16), (x + 20, y), (x + 14, y + 16)], _OLD, 4)
        for x, y in ((-320, -262), (-326, -226), (-338, -188), (-356, -148), (-214, -270),
                     (-184, -226), (-200, -176), (-236, -124))
    )
    gaps = "".join(
        _crease(brush, points, _OLD, 6)
        for points in (((-316, -246), (-240, -254), (-160, -234)), ((-316, -210), (-210, -210),
                       (-110, -174)), ((-336, -172), (-240, -160), (-150, -116)))
    )
    return veins + gaps + knuckles


def _nails(brush: Brush) -> str:
    tone, nails = _nail(brush), ""
    for x, y, turn in ((-98, -228, 36), (-44, -156, 44), (-64, -94, 48), (-126, -50, 50)):
        nails += group(fill(ellipse((0, 0), 17, 11), tone), placed((x, y), rotate=turn))
    return nails


THINGS: dict[str, tuple[Thing, float]] = {
    "giving_hands": (giving_hands, 0),
    "open_hand": (open_hand, 0),
}
