"""Things held in the cold nights: sneezing, warming, listening, telling."""

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.paths import (
    Corner,
    along,
    direction,
    ellipse,
    plus,
    polygon,
    rounded,
    smooth,
    tapered,
)
from kiosk.drawing.people.cloth_hen import cloth_hen
from kiosk.drawing.people.holds.thing import Carried, Thing
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.wheelchair import before_sitter, behind_sitter
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.felt_weather import card, felt_storm


def _solid(pen: Pen, outline: str, colour: str, depth: float = 3.0) -> str:
    return form(pen.canvas, pen.mood, outline, pen.grade(colour), width=pen.width, depth=depth)


# ---- in one hand -----------------------------------------------------------------------------


def chalk(pen: Pen) -> str:
    """A stump of chalk, 16 long."""
    return group(_solid(pen, rounded(-3, -4, 6, 16, 2), "#fbf7ec", 1), placed((0, 0), rotate=-24))


def drumstick(pen: Pen) -> str:
    """A wooden spoon for a drumstick, 62 long."""
    wood = _solid(pen, tapered([(-4, -14), (4, 12), (12, 40)], 4.4, 4.4, 4.6), "#b98a5c", 1)
    bowl = _solid(pen, ellipse((15, 48), 8, 11), "#b98a5c", 2)
    return wood + bowl


def phone(pen: Pen) -> str:
    """A small old telephone, its screen lit, 34 high."""
    body = _solid(pen, rounded(-9, -20, 18, 34, 4), "#4f5566", 2)
    return body + fill(rounded(-6.6, -16.5, 13.2, 22, 2), pen.grade("#bfe0e4")) + fill(
        ellipse((0, 9.6), 2.4), pen.grade("#8b92a4"))


def held_tea(pen: Pen) -> str:
    """A small waisted glass of tea."""
    glass = smooth([Corner(-8, -20), (-6, -11), (-8.4, -3), Corner(-5.4, 5), Corner(5.4, 5),
                    (8.4, -3), (6, -11), Corner(8, -20)], tension=1 / 8)
    tea = smooth([Corner(-6.8, -14), (-5.6, -10), (-7.4, -3), Corner(-4.6, 3.6), Corner(4.6, 3.6),
                  (7.4, -3), (5.6, -10), Corner(6.8, -14)], tension=1 / 8)
    line = pen.mood.line(pen.grade("#c9b8a4"))
    return (fill(glass, pen.grade("#fdf6e6"), 0.6) + fill(tea, pen.grade("#b4552c"))
            + stroke(glass, line, pen.width * 1.3))


def cable_end(pen: Pen) -> str:
    """The plug end of a cable that hangs down in a loop."""
    loop = "M0 -2C-26 24 -30 80 4 92C32 98 26 50 2 46"
    tone = pen.grade("#4f5566")
    return stroke(loop, pen.mood.line(tone), 5 + 2 * pen.width) + stroke(loop, tone, 5)


def shopping(pen: Pen) -> str:
    """A cloth bag with greens in it, hanging from the hand, 84 high."""
    tone = pen.grade("#d9b27c")
    straps = stroke("M-2 -2L-20 34M2 -2L20 34", pen.mood.line(tone), 5 + pen.width) + stroke(
        "M-2 -2L-20 34M2 -2L20 34", tone, 4)
    leaves = "".join(
        _solid(pen, smooth([Corner(x, 36), (x - 8, 20), (x + lean, 2), (x + 8, 20)]), colour, 2)
        for x, lean, colour in ((-10, -6, "#7f9a4c"), (8, 8, "#96b060"), (0, 0, "#6f8f4a")))
    bag = _solid(pen, smooth([Corner(-24, 30), (-28, 58), (-22, 84), (0, 88), (22, 84), (28, 58),
                              Corner(24, 30), (0, 34)]), "#d9b27c", 5)
    return straps + leaves + bag


# ---- in both hands, or worn ------------------------------------------------------------------


def storm_card(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The card of the storm, held in both hands; it is for the reader to see."""
    middle = plus(along(s.at["handN"], s.at["handF"], 0.5), (0, -26))
    drawn = card(felt_storm)(Brush(pen.canvas, pen.mood, 1.0))
    return {"chest": group(drawn, placed(middle, rotate=-3, scale=0.72))}


def sneezed_hen(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The cloth hen held before mouth and nose in both hands, between them."""
    at = plus(s.at["mouth"], (28, 10))
    return {"far_arm_top": group(cloth_hen(pen), placed(at, rotate=-10, scale=0.9))}


def hero_cape(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A woollen scarf knotted at the neck that flies behind like a cape."""
    sh, neck = s.body.shoulder, s.frame(0.98, 0)
    wool = pen.grade("#f0b65a")
    root = s.frame(0.96, -sh * 0.6)
    edge = [
        Corner(*plus(root, by)) if by in ((-158, -34), (-160, 44)) else plus(root, by)
        for by in ((4, -12), (-50, -24), (-108, -8), (-158, -34), (-142, 4), (-160, 44),
                   (-104, 58), (-44, 56), (6, 30))
    ]
    creases = "".join(
        fold([plus(root, a), plus(root, b), plus(root, c)], 4, pen.mood.shade(wool))
        for a, b, c in (((-4, 0), (-56, 2), (-130, -4)), ((-2, 14), (-52, 28), (-132, 30))))
    cape = form(pen.canvas, pen.mood, smooth(edge), wool, width=pen.width, depth=6, inside=creases)
    wrap = smooth([plus(neck, (-26, -14)), plus(neck, (0, -4)), plus(neck, (28, -12)),
                   plus(neck, (32, 2)), plus(neck, (6, 14)), plus(neck, (-28, 4))])
    knot = form(pen.canvas, pen.mood, wrap, wool, width=pen.width, depth=4)
    return {"behind": cape, "before_head": knot}


def tape_measure(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A yellow tape drawn out from its round case; its end on the ground 300 ahead."""
    near, far = s.at["handN"], s.at["handF"]
    tone = pen.grade("#f2ce4e")
    end = (far[0] + 300, -3.0)
    band = polygon([plus(near, (0, -4)), plus(far, (0, -5)), plus(far, (0, 4)), plus(near, (0, 5))])
    run = polygon([plus(far, (0, -5)), end, plus(end, (-6, 4)), plus(far, (-2, 5))])
    marks = "".join(stroke(polygon([along(plus(far, (0, -4)), end, t),
                                    plus(along(plus(far, (0, -4)), end, t), (-2, 5))],
                                   closed=False), pen.grade("#7d5634"), 1.4)
                    for t in (0.08, 0.16, 0.24, 0.32, 0.4, 0.48, 0.56, 0.64, 0.72, 0.8, 0.88))
    line = pen.mood.line(tone)
    drawn = "".join(stroke(shape, line, pen.width * 2) + fill(shape, tone) for shape in (band, run))
    case = form(pen.canvas, pen.mood, ellipse(plus(near, (2, 2)), 15), pen.grade("#e08a5a"),
                width=pen.width, depth=3)
    return {"near_hand_behind": case, "far_hand_behind": drawn + marks}


def wheelchair_tape(pen: Pen, s: Skeleton) -> dict[str, str]:
    """Her wheelchair, and the tape measure in her hands."""
    chair = {"behind": behind_sitter(pen), "chest": before_sitter(pen)}
    return {**chair, **tape_measure(pen, s)}


def two_sticks(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A wooden spoon in each hand."""
    out = {}
    for side, slot in (("N", "near_hand_behind"), ("F", "far_hand_behind")):
        turn = -direction(s.at["elbow" + side], s.at["wrist" + side]) + 40
        out[slot] = group(drumstick(pen), placed(s.at["hand" + side], rotate=turn, scale=1.2))
    return out


SMALL: dict[str, Thing] = {
    "chalk": chalk, "phone": phone, "held_tea": held_tea, "cable_end": cable_end,
    "shopping": shopping,
}
CARRIED: dict[str, Carried] = {
    "storm_card": storm_card, "sneezed_hen": sneezed_hen, "hero_cape": hero_cape,
    "tape_measure": tape_measure, "wheelchair_tape": wheelchair_tape,
    "two_sticks": two_sticks,
}
