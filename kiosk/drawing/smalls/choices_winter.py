"""The pictures on the choices of the cold nights: how to grow warm, what to do with a rumour."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Knees, Swing, To
from kiosk.drawing.smalls import hands, shelters, talk
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, sky
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    TURQUOISE,
    Scissors,
    patch,
    shade,
)
from kiosk.drawing.smalls.small import cards

WINTER = ("#6e7c8c", "#93a0ac", "#c3c8c8")
_FRONT = {
    "front": True, "seat": 64, "near_leg": Knees((-44, 4), (-20, 14)),
    "far_leg": Knees((44, 4), (20, 14)), "near_arm": To("chest", 12, 20), "near_hand": "flat",
    "far_arm": To("chest", -10, 26, -1), "far_hand": "flat", "far_hand_flip": True,
}


def one_blanket(cut: Scissors) -> str:
    """Teta, Ahmed and Noor close together under one thick blanket; they are warm."""
    cold = pool(cut.canvas, "#f6d6a0", at=(400, 280), radius=330, paper="#93a0ac")
    flakes = "".join(fill(ellipse(at, r), CREAM, 0.9) for at, r in (
        ((60, 70), 9), ((150, 180), 7), ((40, 300), 8), ((700, 60), 8), ((760, 190), 9),
        ((690, 300), 6), ((230, 40), 6), ((590, 30), 7), ((110, 420), 7), ((764, 400), 7)))
    teta = person(cut, "teta", (400, 560), 1.5, "kind",
                  pose={**_FRONT, "head": HeadTurn(0.2, 0, 0)})
    ahmed = person(cut, "ahmed", (236, 520), 1.5, "smile", gaze=(0.7, 0),
                   pose={**_FRONT, "seat": 40, "head": HeadTurn(0.4, 0, 8)})
    noor = person(cut, "noor", (564, 520), 1.5, "asleep", facing="left",
                  pose={**_FRONT, "seat": 60, "head": HeadTurn(0.4, 0, 12)})
    return cold + flakes + teta + ahmed + noor + _blanket(cut)


def _blanket(cut: Scissors) -> str:
    edge = [Corner(90, 512), (96, 420), (150, 348), (232, 336), (320, 362), (400, 350),
            (486, 366), (570, 344), (652, 356), (704, 426), Corner(712, 512)]
    bands = "".join(
        stroke(f"M60 {y + 60}Q180 {y - 26} 320 {y + 6}T560 {y}Q680 {y} 740 {y + 70}", tone, wide)
        for y, tone, wide in ((392, HONEY, 14), (430, "#8a6a9e", 20), (474, HONEY, 14)))
    folds = stroke("M320 366Q330 420 322 500M486 370Q478 430 488 500", shade(APRICOT), 8, 0.8)
    fringe = stroke("M300 356Q310 380 300 396M500 360Q492 384 500 398", shade(APRICOT), 7, 0.6)
    return cut.cut(smooth(edge), "#d98f5c", depth=12, inside=bands + folds + fringe)


def charcoal_pan(cut: Scissors) -> str:
    """A pan of glowing coals that stands inside a shut-in tent, on the tent's own floor."""
    air = sky(cut.canvas, WINTER)
    snow = hill(cut.canvas, [(-10, 440), (260, 424), (540, 436), (810, 420)], "#e3e4e0")
    glow = cut.canvas.radial((0, -60), 240, [(0, "#ffc070", 0.95), (1, "#ffc070", 0)])
    within = fill(ellipse((0, -60), 240), glow) + fill("M-200 0V-26H200V0Z", "#5c4a6c")
    tent = shelters.open_tent(cut, (400, 470), 1.0, within)
    return air + snow + tent + coal_pan(cut, (400, 466), 1.05)


def coal_pan(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """A wide pan on three feet with coals that glow, and the air above it that swims."""
    here = Scissors(cut.canvas, cut.line / size)
    feet = here.band("M-70 -20L-84 0M70 -20L84 0", "#6a656e", 14, weight=0.9)
    bowl = here.cut(smooth([Corner(-120, -66), (-96, -24), (0, -8), (96, -24), Corner(120, -66)]),
                    "#7d7a80", depth=7)
    bed = here.cut(ellipse((0, -66), 120, 26), "#4a3c46", depth=0)
    glow = patch(ellipse((0, -72), 108, 24), "#e8742f")
    coals = "".join(_coal(here, at, r, turn) for at, r, turn in (
        ((-66, -82), 30, 10), ((-16, -92), 34, -20), ((40, -88), 32, 30), ((80, -76), 26, -8),
        ((-44, -68), 28, 40), ((12, -66), 32, 4), ((56, -62), 26, -30)))
    air = stroke("M-56 -140C-84 -166 -34 -184 -62 -214M0 -146C-28 -176 28 -196 0 -230"
                 "M56 -140C28 -166 80 -184 52 -214", "#ffe9c0", 10, 0.85)
    return group(feet + bowl + bed + glow + coals + air, placed(at, scale=size))


def _coal(here: Scissors, at: Point, r: float, turn: float) -> str:
    """A lump of charcoal: dark, sharp-edged, glowing in its cracks."""
    lump = polygon([(-r, r * 0.1), (-r * 0.6, -r * 0.6), (r * 0.1, -r * 0.72), (r * 0.8, -r * 0.4),
                    (r, r * 0.24), (r * 0.3, r * 0.64), (-r * 0.6, r * 0.6)])
    cracks = stroke(f"M{-r * 0.6} {-r * 0.1}L{-r * 0.1} {r * 0.1}L{r * 0.1} {-r * 0.4}"
                    f"M{-r * 0.1} {r * 0.1}L{r * 0.2} {r * 0.5}M{r * 0.4} {-r * 0.1}L{r * 0.8} 0",
                    "#ffa24a", r * 0.2)
    return group(here.cut(lump, "#5a4750", depth=4, weight=0.6, inside=cracks),
                 placed(at, rotate=turn))


def ask_helper(cut: Scissors) -> str:
    """Ahmed asks Ms Amal, who bends down, a hand at her badge."""
    amal = person(cut, "ms_amal", (590, 580), 1.12, "kind", facing="left", ground=True,
                  pose=_BENDING, gaze=(-1, 0.4))
    ahmed = person(cut, "ahmed", (300, 560), 1.32, "curious", ground=True, pose=_ASKING,
                   gaze=(1, -0.5))
    asked = talk.balloon(cut, (128, 78), (236, 150), (108, 58))
    return pool(cut.canvas, "#d3e8e2") + patch(ellipse((400, 500), 460, 46), "#ead2a4") + amal \
        + ahmed + asked


_ASKING = {
    "base": "stand", "far_arm": Swing(34, 104), "far_hand": "open", "far_arm_front": True,
    "head": HeadTurn(1, 0.6, -6),
}
_BENDING = {
    "base": "stand", "lean": 22, "bend": 6, "far_arm": To("kneeF", 6, -30), "near_arm":
    To("kneeN", 6, -36), "far_hand": "flat", "near_hand": "flat", "head": HeadTurn(1, -0.5, -2),
}


def megaphone(cut: Scissors) -> str:
    """A paper megaphone in Ahmed's hand, and loud bands that go out of it on and on."""
    bell = [Corner(300, 176), (420, 130), Corner(556, 52), Corner(556, 348), (420, 268),
            Corner(300, 222)]
    horn = cut.cut(smooth(bell, tension=0.1), "#e8a15b", depth=10, inside=stroke(
        "M360 130V276M440 96V310", CREAM, 22))
    mouth = cut.cut(ellipse((556, 200), 40, 148), "#b4653c", depth=0) + cut.mark(
        ellipse((556, 200), 40, 148), 8)
    piece = cut.cut(rounded(254, 164, 56, 70, 18), CREAM, depth=5)
    hand = hands.grip(cut, (356, 388), size=0.92, turn=-8, arm=40)
    waves = cut.band("M630 110Q680 200 630 290M688 60Q760 200 688 340M744 20Q830 200 744 380",
                     TURQUOISE, 20)
    return pool(cut.canvas, "#f3e0c0") + waves + horn + mouth + piece + hand


CARDS = cards({
    "choice_one_blanket": one_blanket,
    "choice_charcoal_pan": charcoal_pan,
    "choice_ask_helper": ask_helper,
    "choice_megaphone": megaphone,
}, 6.5)
