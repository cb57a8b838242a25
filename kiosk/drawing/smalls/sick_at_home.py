"""Questions of the reserve on illness: R01 watery stools, R03 head lice, R09 milk, R16 drops."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import hands, shelters, signs_of_camp, taps, vessels
from kiosk.drawing.smalls.choices import marble
from kiosk.drawing.smalls.faces import Face
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, sky
from kiosk.drawing.smalls.scissors import APRICOT, CREAM, Scissors, light, patch
from kiosk.drawing.smalls.small import cards
from kiosk.drawing.smalls.times_to_wash import MINT, baby_head

SAND = "#ead2a4"


def to_the_clinic(cut: Scissors) -> str:
    """A neighbour walks to the health tent and sips on the way; Ms Amal goes with her."""
    air = sky(cut.canvas, ("#cfe3e6", "#eaf0e2", "#f6ecd2"))
    land = hill(cut.canvas, [(-10, 410), (400, 400), (810, 412)], SAND)
    tent = shelters.tent(cut, (630, 420), 0.86) + signs_of_camp.badge(cut, (716, 300), 36)
    sick = person(cut, "neighbour_woman", (236, 482), 0.86, "tired", ground=True, pose=_SIPS)
    cup = vessels.cup(cut, (302, 204), 0.34, filled=taps.WATER, turn=-14)
    amal = person(cut, "ms_amal", (122, 486), 0.86, "kind", ground=True, pose=_BESIDE, gaze=(1, 0))
    return air + land + tent + amal + sick + cup


_SIPS = {
    "base": "walk", "lean": 6, "far_arm": To("mouth", 36, 26, 1), "far_hand": "cup",
    "far_arm_front": True, "near_arm": To("belly", 14, 6), "near_hand": "flat",
    "head": HeadTurn(1, -0.1, 4),
}
_BESIDE = {"base": "walk", "far_arm": Swing(48, 66), "far_hand": "relax", "head": HeadTurn(1, 0, 2)}


def wait(cut: Scissors) -> str:
    """A clock with bare marks, between a sun that has set and a moon that has risen twice."""
    face_ = cut.cut(ellipse((400, 250), 196), CREAM, depth=9) + cut.mark(
        "M400 86V112M400 388V414M236 250H262M538 250H564", 12)
    small = cut.mark("M482 108L474 122M540 166L528 174M482 392L474 378M540 334L528 326M318 108"
                     "L326 122M260 166L272 174M318 392L326 378M260 334L272 326", 7)
    arms = cut.band("M400 250V150", "#4f8ba6", 16, weight=0.7) + cut.band(
        "M400 250L464 292", "#4f8ba6", 16, weight=0.7) + cut.cut(ellipse((400, 250), 17), APRICOT,
                                                               depth=3)
    moons = shelters.full_moon((110, 130), 44) + shelters.full_moon((694, 130), 44)
    return pool(cut.canvas, "#c9c4dc", paper="#8f90b4") + moons + face_ + small + arms


def market_pills(cut: Scissors) -> str:
    """A strip of pills and an open box, in somebody's hand."""
    box = cut.cut(polygon([(410, 200), (640, 170), (672, 330), (442, 364)]), "#f0d9c4", depth=8,
                  inside=stroke("M400 250L690 214", "#c98a8f", 22))
    strip = group(cut.cut(rounded(-150, -66, 300, 132, 18), "#c9d0d8", depth=7) + "".join(
        cut.cut(ellipse((x, y), 26, 20), "#fdfbf4", depth=4, weight=0.8)
        for x in (-104, -36, 36, 104) for y in (-28, 28)), placed((334, 236), rotate=-12))
    hand = hands.palm(cut, (330, 520), size=0.92, turn=8, spread=True, arm=30)
    loose = "".join(cut.cut(ellipse(at, 28, 20), tone, depth=4) for at, tone in (
        ((560, 420), "#e8a15b"), ((640, 440), "#fdfbf4"), ((610, 392), "#c98a8f")))
    return pool(cut.canvas, "#f2e2cc") + hand + box + strip + loose


def stem_stools(cut: Scissors) -> str:
    """A neighbour bends over, hands on his belly, before the latrine; Ahmed has seen it."""
    air = sky(cut.canvas, ("#cfe3e6", "#eaf0e2", "#f6ecd2"))
    land = hill(cut.canvas, [(-10, 416), (400, 406), (810, 418)], SAND)
    house = shelters.latrine(cut, (630, 436), 0.86)
    man = person(cut, "neighbour_man", (372, 484), 0.84, "sick", ground=True, pose=_CRAMP)
    ahmed = person(cut, "ahmed", (140, 488), 1.0, "worried", ground=True, gaze=(1, 0))
    return air + land + house + man + ahmed


_CRAMP = {
    "base": "stand", "lean": 30, "bend": 12, "near_arm": To("belly", 22, 14), "near_hand": "flat",
    "far_arm": To("belly", 26, 0), "far_hand": "flat", "far_arm_front": True,
    "near_leg": Swing(10, -14), "far_leg": Swing(24, -4), "head": HeadTurn(0.9, -0.4, -6),
}


def stem_lice(cut: Scissors) -> str:
    """Noor and another girl, heads together over a game of marbles."""
    noor = person(cut, "noor", (250, 470), 1.5, "happy", pose=_OVER, gaze=(1, 1))
    girl = person(cut, "curly_girl", (560, 470), 1.34, "smile", pose=_OVER, facing="left",
                  gaze=(-1, 1))
    game = patch(ellipse((404, 452), 110, 30), "#dcbf8e") + "".join(
        marble(cut, at, r, tone) for at, r, tone in (
            ((372, 442), 20, "#5fa7c4"), ((420, 436), 19, "#a486c0"), ((446, 456), 21, "#3f9e74"),
            ((396, 464), 20, "#e2a24e")))
    return pool(cut.canvas, "#f2dcc0") + patch(ellipse((400, 470), 380, 40), SAND) + noor + girl \
        + game


_OVER = {
    "base": "sit_mat", "lean": 16, "bend": 6, "near_arm": To("pelvis", 46, -10),
    "far_arm": To("pelvis", 74, -2), "far_hand": "pinch", "head": HeadTurn(1, -0.5, 10),
}


def stem_milk(cut: Scissors) -> str:
    """Mama sits in the shade and holds Sami close, both under her shawl."""
    glow = pool(cut.canvas, "#f4dcc4", at=(400, 240), radius=380)
    mama = person(cut, "mama", (400, 486), 1.16, "kind", pose="sit_hold_baby", holds="baby",
                  ground=True, gaze=(0.6, 0.8))
    shawl = cut.cut(smooth([Corner(346, 262), (396, 274), (440, 262), Corner(500, 314),
                            (528, 366), Corner(516, 410), (450, 416), (384, 404),
                            Corner(336, 386), (326, 320)]), "#a9b98f", depth=9, inside=stroke(
        "M356 286Q420 330 506 350M344 340Q420 376 512 390", light("#a9b98f", 0.5), 8))
    return glow + mama + shawl


def stem_drops(cut: Scissors) -> str:
    """Baby Sami with his mouth open, and two drops that fall into it."""
    look = Face("open", "M-24 40Q0 28 24 40Q30 84 0 86Q-30 84 -24 40Z", None, (0, -0.8),
                open_mouth=True, blush=1)
    bib = cut.cut(smooth([Corner(260, 424), (360, 398), Corner(460, 424), (480, 520),
                          Corner(240, 520)]), MINT, depth=8)
    head = baby_head(cut, (360, 320), 0.94, look)
    phial = group(cut.cut(rounded(-26, -130, 52, 108, 14), "#e9f3f2", depth=4, inside=patch(
        "M-40 -86H40V0H-40Z", "#e8a9b4")) + cut.cut(
        smooth([Corner(-18, -22), Corner(-7, 26), Corner(7, 26), Corner(18, -22)], tension=0.1),
        CREAM, depth=3), placed((380, 290), rotate=28))
    hand = hands.grip(cut, (536, 166), size=0.72, turn=-84, whose=hands.Sleeve(
        "#dfa87e", "#a9d0ea", "#cfe6f6"), arm=40)
    falling = taps.drop(cut, (362, 348), 0.8) + taps.drop(cut, (362, 396), 0.6)
    return pool(cut.canvas, "#dcebe6") + bib + head + phial + hand + falling


CARDS = cards({
    "answer_r01_a": to_the_clinic,
    "answer_r01_b": wait,
    "answer_r01_c": market_pills,
    "stem_r01": stem_stools,
    "stem_r03": stem_lice,
    "stem_r09": stem_milk,
    "stem_r16": stem_drops,
}, 7)
