"""What keeps one warm in a strange corridor at night: a mat, a blanket, tea in a large glass."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone


def floor_mattress(brush: Brush) -> str:
    """A thin mattress on the floor, seen a little from above; 520 wide."""
    top = smooth([Corner(-232, -46), (0, -52), Corner(236, -46), (256, -14), Corner(264, 6),
                  (0, 12), Corner(-264, 8), (-254, -14)], tension=1 / 8)

    def stripes(tone: Tone) -> str:
        return "".join(
            fill(smooth([Corner(-232 + k * 66, -56), Corner(-218 + k * 66, -56),
                         Corner(-246 + k * 73, 16), Corner(-262 + k * 73, 16)]), tone("#d9c6a6"))
            for k in range(1, 8))

    side = brush.form(rounded(-264, -4, 528, 26, 11), "#7f8ba4", depth=4)
    return side + brush.form(top, "#94a0b8", depth=4, pattern=stripes)


def leg_blanket(brush: Brush) -> str:
    """A wool blanket over stretched legs, from the hips at the left to the feet; 330 long."""
    shape = smooth([Corner(-150, 0), (-158, -34), (-130, -74), (-84, -84), (-20, -62), (50, -54),
                    (112, -58), (150, -76), (176, -56), (184, -20), Corner(184, 4), (20, 12)])

    def bands(tone: Tone) -> str:
        return "".join(fill(smooth([(x, -92), (x + w, -92), (x + w + 10, -30), (x + w + 2, 14),
                                    (x - 6, 14), (x + 4, -30)]), tone(colour))
                       for x, w, colour in ((-122, 10, "#ecd2a2"), (-100, 24, "#7f9c96"),
                                            (-62, 10, "#ecd2a2"), (60, 10, "#ecd2a2"),
                                            (82, 24, "#7f9c96"), (120, 10, "#ecd2a2")))

    folds = "".join(
        brush.shadow(tapered([(x, y), (x + d, -30), (x + d * 0.4, 6)], 1, 1, 7), "#c08a66", 0.8)
        for x, y, d in ((-92, -80, -16), (-30, -62, 12), (30, -54, -10), (130, -62, 10)))
    return brush.form(shape, "#c08a66", depth=8, pattern=bands, inside=folds)


def child_blanket(brush: Brush) -> str:
    """A blanket tucked round a small sleeper, from the shoulder at the left; 250 long."""
    shape = smooth([Corner(-116, 4), (-122, -38), (-92, -84), (-36, -92), (30, -76), (84, -66),
                    (118, -40), (126, -10), Corner(124, 6), (0, 12)])
    spots = "".join(ellipse((x, y), 8) for x, y in (
        (-84, -40), (-52, -70), (-40, -22), (-6, -54), (24, -24), (52, -52), (84, -30), (-92, -12)))
    folds = "".join(
        brush.shadow(tapered([(x, -80), (x + d, -40), (x + d * 0.4, 4)], 1, 1, 6), "#8a7fa8", 0.8)
        for x, d in ((-66, -10), (4, 12), (66, -8)))
    return brush.form(shape, "#8a7fa8", depth=7, inside=folds,
                      pattern=lambda tone: fill(spots, tone("#e6d9c6")))


def _curl(points: list[Point], wide: float, seen: float) -> str:
    return fill(tapered(points, 2, 1, wide, count=24), "#fff6e6", seen)


def tea_close(brush: Brush) -> str:
    """A glass of tea near to the eye on a stool, steam rising in slow curls; 400 high."""
    glass = smooth([Corner(-92, -300), (-62, -200), (-84, -96), Corner(-58, -18), Corner(58, -18),
                    (84, -96), (62, -200), Corner(92, -300)], tension=1 / 7)
    tea = smooth([Corner(-75, -250), (-58, -186), (-76, -98), Corner(-52, -28), Corner(52, -28),
                  (76, -98), (58, -186), Corner(75, -250)], tension=1 / 7)
    saucer = brush.form(ellipse((0, 0), 176, 40), "#efe4d2", depth=5) + brush.shadow(
        ellipse((0, -6), 104, 20), "#efe4d2", 0.6) + brush.line(
        "M-150 4A160 32 0 0 0 150 4", "#7fa3b4", 5, 0.8)
    lit = brush.canvas.linear((-80, 0), (80, 0), [(0, "#e08a3c"), (0.45, "#c4602c"),
                                                  (1, "#8f3f26")])
    body = fill(glass, "#fff2da", 0.34) + fill(tea, lit, 0.96)
    body += fill(ellipse((0, -250), 74, 15), "#e9a45c") + fill(
        ellipse((-14, -252), 46, 8), "#f6c98c", 0.8)
    body += fill(smooth([(-52, -70), (-30, -52), (30, -52), (52, -70), (40, -34), (-40, -34)]),
                 "#f2a860", 0.45)
    rim = stroke(ellipse((0, -300), 92, 18), "#fff6e4", 5, 0.9)
    edge = brush.ink(glass, "#c9b8a4", 0.9)
    shine = fill(tapered([(-76, -288), (-50, -200), (-70, -110)], 6, 3, 15), "#ffffff", 0.8)
    shine += fill(tapered([(70, -280), (50, -206), (62, -150)], 3, 2, 7), "#ffffff", 0.5)
    band = "".join(brush.line(f"M-{x} {y}Q0 {y + 16} {x} {y}", "#f6d9a0", 4, 0.8)
                   for x, y in ((82, -284), (78, -272)))
    under = group(_steam(), placed((0, -300))) + _stool(brush) + saucer
    return under + body + edge + rim + band + shine


def _stool(brush: Brush) -> str:
    """The round top of the low stool on which the glass stands."""
    edge = ellipse((0, 52), 328, 76)
    grain = "".join(brush.line(f"M-{x} {y}Q0 {y + 16} {x} {y}", "#8a6248", 3, 0.4)
                    for x, y in ((250, 44), (210, 60), (280, 14)))
    top = brush.form(ellipse((0, 20), 330, 74), "#b98a60", depth=6)
    return brush.form(edge, "#9a7050", depth=5) + top + grain


def _steam() -> str:
    """Three curls that rise, part and thin out."""
    return (
        _curl([(-30, 10), (-70, -60), (-10, -130), (-60, -210), (-20, -280), (-54, -340)], 26, 0.4)
        + _curl([(8, 10), (50, -70), (-4, -150), (44, -230), (8, -310), (30, -390)], 30, 0.46)
        + _curl([(44, 10), (96, -50), (56, -120), (110, -180), (80, -240)], 20, 0.34)
    )


THINGS: dict[str, tuple[Thing, float]] = {
    "child_blanket": (child_blanket, 0),
    "floor_mattress": (floor_mattress, 262),
    "leg_blanket": (leg_blanket, 0),
    "tea_close": (tea_close, 170),
}
