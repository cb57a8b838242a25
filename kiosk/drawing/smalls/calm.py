"""The calm corner: tea to breathe over, the quiet tree, a kind grown-up; it asks nothing."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Points, curve, ellipse, tube
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.places.apricot import apricot
from kiosk.drawing.places.palettes import MORNING
from kiosk.drawing.smalls import icons
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, shadow, sky
from kiosk.drawing.smalls.scissors import CREAM, DAY, ROSE, Scissors, patch

#: The green of the screen behind the calm corner.
GREEN = "#e4ede0"
SCENE = (1600, 1000)

_SIPPING = {
    "base": "cross_front", "near_arm": To("belly", 2, 6, 1), "near_hand": "cup",
    "far_arm": To("belly", 2, 6, -1), "far_hand": "cup", "far_hand_flip": True,
    "head": HeadTurn(0.1, -0.2, 0), "near_arm_top": True, "far_arm_top": True,
}


def breathe(cut: Scissors) -> str:
    """Ahmed on a cushion, his eyes closed, over a glass of tea that steams."""
    seat = group(icons.cushion(Scissors(cut.canvas, cut.line / 2), ROSE),
                 placed((400, 426), scale=(2.1, 1.15)))
    ahmed = person(cut, "ahmed", (400, 446), 1.5, "asleep", pose=_SIPPING)
    glass = group(icons.tea(Scissors(cut.canvas, cut.line / 0.62), plate=False),
                  placed((402, 366), scale=0.6))
    ground = pool(cut.canvas, "#f2e2bc", paper=GREEN) + shadow((400, 478), 240)
    return ground + seat + ahmed + glass + stroke(_STEAM, CREAM, 7)


_STEAM = "M388 272C378 260 396 250 386 236M416 272C406 260 424 250 414 236"


_HUGGING = {
    "base": "cross_front", "near_arm": To("shF", -8, 26, 1), "near_hand": "flat",
    "near_palm": 168, "far_arm": To("shN", 8, 30, -1), "far_hand": "flat", "far_palm": -168,
    "far_hand_flip": True,
}


def hug(cut: Scissors) -> str:
    """Teta and Noor side by side on a cushion, their own arms softly round themselves."""
    seat = group(icons.cushion(Scissors(cut.canvas, cut.line / 2), ROSE),
                 placed((400, 428), scale=(2.9, 1.0)))
    teta = person(cut, "teta", (286, 438), 1.36, "cosy",
                  pose={**_HUGGING, "head": HeadTurn(0.25, -0.2, 5)})
    noor = person(cut, "noor", (520, 438), 1.46, "cosy",
                  pose={**_HUGGING, "head": HeadTurn(-0.1, -0.2, -4)})
    ground = pool(cut.canvas, "#f2e2bc", paper=GREEN) + shadow((400, 472), 300)
    return ground + seat + teta + noor


def tree(cut: Scissors) -> str:
    """The apricot tree in soft green light; nothing moves and nobody is there."""
    canvas = cut.canvas
    ground = sky(canvas, ("#d4e6d6", "#e6eeda", "#f4f1de", "#f4f1de"))
    far = [(-20.0, 640.0), (360.0, 590.0), (820.0, 640.0), (1240.0, 580.0), (1640.0, 630.0)]
    ground += hill(canvas, far, "#cfdcb8")
    ground += hill(canvas, [(-20, 760), (420, 730), (900, 772), (1640, 740)], "#b9cc9c")
    ground += hill(canvas, [(-20, 880), (600, 850), (1200, 884), (1640, 850)], "#a4bc86")
    shade_ = fill(ellipse((800, 928), 430, 46), "#5d7a56", 0.28)
    return ground + shade_ + apricot(canvas, (800, 930), 1.08, MORNING, DAY.towards)


_KNEELING = {
    "base": "crouch_down", "far_arm": Swing(40, 78), "far_hand": "open",
    "near_arm": Swing(20, 62), "near_hand": "open", "head": HeadTurn(1, -0.2, 4),
}


def helper(cut: Scissors) -> str:
    """Ms Amal in her turquoise vest, kneeling so that her eyes are level with Noor's."""
    amal = person(cut, "ms_amal", (270, 486), 1.16, "kind", ground=True, gaze=(1, 0),
                  pose=_KNEELING)
    noor = person(cut, "noor", (570, 486), 1.3, "hope", ground=True, gaze=(-1, -0.1),
                  facing="left")
    return pool(cut.canvas, "#d3e8e2", paper=GREEN) + amal + noor


def tea(cut: Scissors) -> str:
    """A glass of tea and nothing behind it: it stands in the breath's ring, under the steam."""
    here = Scissors(cut.canvas, cut.line / 2.1)
    return patch(ellipse((240, 420), 150, 22), "#6b4f60", 0.16) + group(
        icons.tea(here), placed((244, 420), scale=2.1)
    )


def steam(cut: Scissors) -> str:
    """Three wisps of steam that thin out upwards, on nothing: the screens let them rise."""
    wisps = (([(96, 352), (58, 280), (112, 214), (76, 140), (96, 84)], 12.0),
             ([(150, 356), (196, 270), (122, 176), (176, 92), (150, 8)], 17.0),
             ([(204, 352), (236, 286), (190, 222), (226, 156), (208, 108)], 12.0))
    return "".join(_wisp(points, wide) for points, wide in wisps)


def steam_blown(cut: Scissors) -> str:
    """The same wisps as they stream away to one side: somebody cools the tea."""
    wisps = (([(60, 224), (66, 150), (150, 128), (240, 150), (330, 112), (396, 116)], 12.0),
             ([(116, 228), (104, 110), (190, 62), (300, 88), (390, 40), (476, 50)], 17.0),
             ([(170, 226), (176, 186), (262, 188), (340, 200), (420, 166)], 12.0))
    return "".join(_wisp(points, wide) for points, wide in wisps)


def _wisp(points: Points, wide: float) -> str:
    outline = tube(curve(points, 8), ((0, 2), (0.25, wide), (0.6, wide * 0.7), (1, 1)), count=24)[0]
    return fill(outline, "#fffdf8", 0.82) + stroke(outline, "#a98f9c", 3, 0.7)
