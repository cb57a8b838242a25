"""Icons of how one reads: spectacles, half and half, a pinned picture, an eye that speaks, a ring.

Each is drawn in a square of 256; none of them points anywhere.
"""

from kiosk.drawing.paths import Corner, ellipse, rounded, smooth
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    INK,
    LEAF,
    ROSE,
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    patch,
)


def settings(cut: Scissors) -> str:
    """A pair of spectacles: how one sees, hears and touches."""
    arms = cut.band("M34 120C30 84 40 62 64 56M222 120C226 84 216 62 192 56", APRICOT, 15)
    bridge = cut.band("M110 142Q128 122 146 142", APRICOT, 15)
    rims = [ellipse((x, 150), 54, 50) for x in (70, 186)]
    frames = "".join(cut.cut(rim, APRICOT, depth=6) for rim in rims)
    glass = "".join(
        cut.cut(ellipse((x, 150), 37, 33), "#dcefee", depth=0, weight=0.7,
                inside=patch(smooth([(x - 26, 176), (x - 4, 112), (x + 12, 112), (x - 10, 184)]),
                             CREAM, 0.9))
        for x in (70, 186)
    )
    return arms + bridge + frames + glass


def contrast(cut: Scissors) -> str:
    """A round sheet, half of it black and half of it white."""
    black = patch("M128 12V244H12V12Z", "#120b10")
    return cut.cut(ellipse((128, 128), 96), "#ffffff", depth=0, weight=1.5, inside=black)


def still(cut: Scissors) -> str:
    """A small picture, held by a pin: it does not glide away."""
    sun = patch(ellipse((170, 118), 18), HONEY)
    hill = patch(smooth([Corner(20, 204), (72, 150), (128, 176), (176, 150), Corner(240, 186),
                         Corner(240, 240), Corner(20, 240)]), LEAF)
    sky = patch("M46 82H210V200H46Z", light(TURQUOISE, 0.6))
    frame = cut.cut(rounded(30, 66, 196, 160, 14), CREAM, depth=8)
    view = cut.cut(rounded(50, 86, 156, 120, 6), CREAM, depth=0, weight=0.7,
                   inside=sky + sun + hill)
    pin = cut.cut(ellipse((128, 56), 30), ROSE, depth=6)
    gleam = patch(ellipse((118, 46), 8, 6), light(ROSE, 0.7))
    return frame + view + cut.mark("M128 84V104", 12) + pin + gleam


def described(cut: Scissors) -> str:
    """An eye, and beside it the waves of a voice: what it sees is said."""
    lids = [Corner(12, 128), (48, 84), (92, 70), (136, 84), Corner(172, 128), (136, 172),
            (92, 186), (48, 172)]
    iris = patch(ellipse((92, 126), 38), TURQUOISE) + patch(ellipse((92, 126), 19), INK)
    gleam = patch(ellipse((104, 112), 9), CREAM)
    eye = cut.cut(smooth(lids), CREAM, depth=6, inside=iris + gleam)
    lashes = cut.mark("M34 76L24 58M68 58L62 38M112 56L120 36M148 76L160 60", 9)
    waves = cut.band("M190 96Q208 128 190 160M216 76Q244 128 216 180", APRICOT, 15, weight=0.85)
    return lashes + eye + waves


def ring(cut: Scissors) -> str:
    """Three buttons, a ring around one of them, and the way on which it walks."""
    buttons = "".join(
        cut.cut(rounded(x, 138, 50, 50, 16), tone, depth=5, weight=0.8)
        for x, tone in ((18, HONEY), (103, CREAM), (188, HONEY))
    )
    around = cut.band("M92 126H164Q176 126 176 138V188Q176 200 164 200H92Q80 200 80 188V138"
                      "Q80 126 92 126", TURQUOISE, 12, weight=0.8)
    hops = cut.band("M42 104Q70 56 112 92M146 92Q184 50 212 98M190 96L214 102L218 78", WOOD, 12,
                    weight=0.8)
    return buttons + around + hops
