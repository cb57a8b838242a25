"""A bed on the floor of a tent, and the quilts over whoever sleeps in it.

A sleeper lies on `sleeping_mat` with the hip over its middle, head to the left; a quilt goes over
the legs and comes up to the belly.
"""

from kiosk.drawing.canvas import fill
from kiosk.drawing.paths import Corner, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone


def sleeping_mat(brush: Brush) -> str:
    """A mattress with a pillow to the left, 600 wide, seen a little from above."""
    top = smooth([Corner(-262, -70), Corner(262, -74), (284, -40), Corner(296, 6), (0, 12),
                  Corner(-296, 8), (-288, -40)], tension=1 / 9)
    rim = rounded(-298, -4, 596, 34, 15)
    seams = brush.line("M-250 -48H262M-270 -18H276", "#8d7d7a", 2, 0.3)
    pillow = smooth([(-300, -40), (-286, -92), (-204, -106), (-124, -92), (-104, -46), (-122, -12),
                     (-210, -2), (-286, -12)])
    crease = brush.shadow(tapered([(-268, -30), (-206, -44), (-136, -36)], 1, 1, 9), "#f2e6d0", 0.6)
    return (brush.form([rim, top], "#c4b0a4", depth=5, inside=seams)
            + brush.form(pillow, "#f2e6d0", depth=8, inside=crease))


def _quilt(brush: Brush, cloth: str, stripe: str, edge: str) -> str:
    """Drawn up over hip and knees; the hem that is turned down lies to the left."""
    shape = smooth([Corner(-44, -106), (-6, -134), (40, -142), (86, -130), (140, -126), (200, -98),
                    (254, -62), (288, -22), Corner(296, 26), (150, 40), (30, 36), Corner(-84, 34),
                    (-84, -14), (-66, -66)])

    def stripes(tone: Tone) -> str:
        out = ""
        for x in range(-20, 320, 78):
            band = [(x - 6, -150), (x + 18, -150), (x + 28, -60), (x + 40, 50), (x + 10, 50),
                    (x + 2, -60)]
            out += fill(smooth(band), tone(stripe))
        return out

    folds = "".join(brush.shadow(tapered(list(line), 1, 2, 11), cloth, 0.55) for line in (
        ((36, -136), (44, -70), (22, 20)), ((136, -124), (122, -60), (138, 28)),
        ((212, -84), (224, -40), (214, 26)), ((-14, -118), (-32, -50), (-26, 26))))
    hem = smooth([Corner(-44, -106), (-66, -66), (-84, -14), Corner(-84, 34), Corner(-46, 35),
                  (-50, -10), (-34, -62), Corner(-8, -120)])
    return brush.form(shape, cloth, depth=10, pattern=stripes, inside=folds) + brush.form(
        hem, edge, depth=4, weight=0.8)


def quilt_over(brush: Brush) -> str:
    """A striped quilt over someone who lies curled up."""
    return _quilt(brush, "#6f8f9a", "#e8d9b4", "#f0e2c4")


def plum_quilt_over(brush: Brush) -> str:
    """Another, of plum and honey."""
    return _quilt(brush, "#8a6480", "#dfbf8c", "#ecd9b8")


def water_jug(brush: Brush) -> str:
    """A covered jug of drinking water beside a bed, 96 high."""
    handle = brush.cord("M30 -74Q56 -70 52 -40Q46 -22 32 -22", "#8fb0bc", 7)
    body = smooth([Corner(-28, -78), Corner(28, -78), (34, -46), (36, -18), Corner(28, 0),
                   Corner(-28, 0), (-36, -18), (-34, -46)], tension=1 / 8)
    lip = brush.form(polygon([(-28, -78), (-44, -84), (-30, -64)]), "#b9d2da", depth=2)
    cloth = brush.form(smooth([Corner(-34, -74), (-26, -90), (0, -94), (26, -90), Corner(34, -74),
                               (14, -68), (-12, -66)]), "#f4ead2", depth=4)
    return handle + lip + brush.form(body, "#b9d2da", depth=7) + cloth


THINGS: dict[str, tuple[Thing, float]] = {
    "plum_quilt_over": (plum_quilt_over, 0),
    "quilt_over": (quilt_over, 0),
    "sleeping_mat": (sleeping_mat, 280),
    "water_jug": (water_jug, 36),
}
