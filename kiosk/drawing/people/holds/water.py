"""Things held in the thirsty day: carrying, drinking, washing, nursing."""

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.paths import (
    Corner,
    Point,
    along,
    ellipse,
    plus,
    polygon,
    rounded,
    smooth,
    tapered,
)
from kiosk.drawing.people.baby import BLANKET
from kiosk.drawing.people.cloth_hen import cloth_hen
from kiosk.drawing.people.holds import washing
from kiosk.drawing.people.holds.thing import Carried, Thing
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold

_ENAMEL, _BLUE = "#f4eee0", "#6fa5b8"


def _solid(pen: Pen, outline: str | list[str], colour: str, depth: float = 3.0) -> str:
    return form(pen.canvas, pen.mood, outline, pen.grade(colour), width=pen.width, depth=depth)


def jerrycan(pen: Pen, colour: str = "#e2ac4a") -> str:
    """A jerrycan about its grip, 104 high."""
    body = smooth([Corner(-36, 96), (-39, 52), (-36, 22), (-16, 10), (12, 8), Corner(26, 8),
                   (37, 22), (39, 52), Corner(36, 96)], tension=1 / 8)
    grip = smooth([(-27, 15), (-22, -4), (0, -5), (14, 8)], closed=False)
    tone = pen.grade(colour)
    drawn = stroke(grip, pen.mood.line(tone), 8 + 2 * pen.width) + stroke(grip, tone, 8)
    drawn += _solid(pen, rounded(15, -6, 21, 17, 4), _BLUE)
    cross = stroke("M-21 34L21 80M21 34L-21 80", pen.mood.line(tone), pen.width, 0.8)
    shine = fill(tapered([(-28, 28), (-31, 52), (-28, 82)], 2, 2, 6), "#ffffff", 0.4)
    return drawn + _solid(pen, body, colour, 6) + cross + shine


def can_on_head(pen: Pen, s: Skeleton) -> dict[str, str]:
    """An empty jerrycan worn like a hat, a little askew."""
    seat = plus(s.at["crown"], (2, -86))
    return {"over": group(jerrycan(pen), placed(seat, rotate=s.head_tilt - 7, scale=0.96))}


def can_in_hand(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A jerrycan that hangs by its grip, or stands beside who sits."""
    side = "N" if s.pose.carries == "near_hand" else "F"
    name = "near_hand_behind" if side == "N" else "far_hand_behind"
    return {name: group(jerrycan(pen, "#8fb9cf"), placed(plus(s.at["hand" + side], (0, 2))))}


def hen_and_fan(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The cloth hen on one arm, and a piece of board that fans her."""
    board = smooth([Corner(-20, -4), Corner(-26, -56), (0, -60), Corner(26, -54), Corner(20, -2)],
                   tension=1 / 9)
    drawn = _solid(pen, board, "#d6ad78") + stroke("M-14 -14L-18 -50M0 -12V-54M14 -14L19 -48",
                                                  pen.mood.line(pen.grade("#d6ad78")), 1.2, 0.5)
    gusts = stroke("M-38 -2Q-48 12 -44 26M-48 -16Q-62 2 -58 20", pen.grade("#ffffff"), 3, 0.75)
    fan = group(drawn + gusts, placed(plus(s.at["handF"], (0, -2)), rotate=-34))
    hen = group(cloth_hen(pen), placed(plus(s.at["chest"], (26, 18)), rotate=-14, scale=0.92))
    return {"chest": hen, "far_hand_behind": fan}


def hugged_hen(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The cloth hen held to the breast by someone who lies on their side."""
    at = plus(s.at["chest"], (4, 12))
    return {"near_hand_behind": group(cloth_hen(pen), placed(at, rotate=66, scale=0.86))}


def cup_at_lips(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A cup between both hands."""
    at = plus(along(s.at["handN"], s.at["handF"], 0.5), (-3, -9))
    return {"far_hand_behind": group(enamel_cup(pen), placed(at, rotate=-8, scale=1.5))}


def enamel_cup(pen: Pen) -> str:
    """A cup of water about its middle, 30 high."""
    body = smooth([Corner(-13, -15), Corner(13, -15), (12, 4), Corner(10, 15), Corner(-10, 15),
                   (-12, 4)], tension=1 / 8)
    drawn = _solid(pen, body, _ENAMEL) + fill(rounded(-13, -11, 26, 3), pen.grade(_BLUE))
    rim = stroke(ellipse((0, -15), 13, 3.4), pen.mood.line(pen.grade(_ENAMEL)), pen.width)
    return drawn + fill(ellipse((0, -15), 13, 3.4), pen.grade("#a9dcea")) + rim


def peach(pen: Pen) -> str:
    """A peach with a bite out of it, 26 wide."""
    colour = "#f2a46e"
    shape = smooth([(-13, 1), (-9, -10), (0, -12), Corner(6, -10), (3, -3), Corner(9, 2),
                    (11, 8), (2, 13), (-8, 11)])
    blush = fill(ellipse((-5, 5), 7, 5), pen.grade("#dc6f5a"), 0.5)
    flesh = smooth([Corner(6, -10), (3, -3), Corner(9, 2), (12, -4)])
    drawn = form(pen.canvas, pen.mood, shape, pen.grade(colour), width=pen.width, depth=2.6,
                 inside=blush)
    return drawn + fill(flesh, pen.grade("#fbdc9c")) + fold(
        [(-4, -12), (-8, -2), (-5, 10)], 1.4, pen.mood.line(pen.grade(colour)), 0.7)


def bitten_peach(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A large peach on the far hand, the bite turned to who eats."""
    at = plus(s.at["handF"], (3, -17))
    fruit = group(peach(pen), placed(at, rotate=34, scale=(-1.75, 1.75)))
    return {"far_hand_behind": fruit}


def torch(pen: Pen) -> str:
    """A torch that shines forward, about its grip; 44 long."""
    glow = pen.canvas.radial((24, 0), 40, [(0, "#fff6d0", 0.95), (0.4, "#ffdf98", 0.5),
                                           (1, "#ffd488", 0)])
    barrel = _solid(pen, rounded(-18, -6, 32, 12, 4), "#5f7f96")
    head = _solid(pen, polygon([(12, -7), (22, -11), (22, 11), (12, 7)]), "#8fa9b8")
    glass = fill(ellipse((22, 0), 3, 10), "#fffbe4")
    return barrel + head + fill(ellipse((24, 0), 40, 34), glow) + glass


def baton(pen: Pen) -> str:
    """A wooden spoon that leads a choir, 56 long, upwards from its grip."""
    wood = pen.grade("#b98450")
    stick = tapered([(-4, 14), (2, -16), (6, -34)], 4, 3.4, 4.4)
    bowl = smooth([(3, -32), (0, -44), (6, -56), (14, -54), (15, -42), (9, -33)])
    drawn = stroke(stick, pen.mood.line(wood), pen.width * 2) + fill(stick, wood)
    return drawn + _solid(pen, bowl, "#c99560", 2)


def tablet(pen: Pen) -> str:
    """One white tablet, 12 wide: larger than life, to be seen."""
    white = pen.grade("#fffdf6")
    shape = ellipse((0, 0), 6, 4.6)
    return stroke(shape, pen.mood.line(white), pen.width * 1.6) + fill(shape, white) + stroke(
        "M-3 0H3", pen.mood.line(white), 0.9, 0.6)


def label_and_tablet(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A small box held up to be read in one hand, a tablet between the fingers of the other."""
    box = _solid(pen, rounded(-15, -24, 30, 40, 3), "#f0e6d0")
    lines = stroke("M-9 -14H9M-9 -7H9M-9 0H5", pen.grade("#8a94a6"), 2)
    drop = smooth([Corner(0, 3), (4, 9), (0, 13), (-4, 9)])
    box += lines + fill(drop, pen.grade("#5fa9c8"))
    drawn = group(box, placed(plus(s.at["handN"], (10, -20)), rotate=8, scale=1.5))
    at = plus(s.at["handF"], (9, 12))
    return {"near_hand_behind": drawn, "far_hand_behind": group(tablet(pen), placed(at))}


def baby_under_shawl(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A broad shawl from the shoulder over both arms; of the baby one sees how round it is."""
    sh, hip = s.body.shoulder, s.body.hip
    edge: list[Point] = [
        s.frame(1.0, -sh * 0.5), s.frame(1.02, sh * 0.46), s.frame(0.84, sh * 0.98),
        s.frame(0.66, hip * 1.86), s.frame(0.4, hip * 2.3), s.frame(0.12, hip * 1.9),
        s.frame(0.02, hip * 0.5), s.frame(0.06, -hip * 0.7), s.frame(0.34, -hip * 1.14),
        s.frame(0.7, -sh * 0.98),
    ]
    cloth = pen.grade("#c9b49c")
    shade = pen.mood.shade(cloth)
    folds = "".join(fold([s.frame(*a), s.frame(*b), s.frame(*c)], 5, shade) for a, b, c in (
        ((0.94, sh * 0.3), (0.7, hip * 0.9), (0.5, hip * 1.7)),
        ((0.96, -sh * 0.1), (0.6, hip * 0.2), (0.3, hip * 1.0)),
        ((0.92, -sh * 0.5), (0.5, -hip * 0.5), (0.14, hip * 0.1)),
        ((0.2, hip * 1.7), (0.14, hip * 1.0), (0.1, hip * 0.2)),
    ))
    hem = stroke(smooth(edge[4:9], closed=False), pen.grade("#f2e6cc"), 3.4, 0.9)
    drawn = form(pen.canvas, pen.mood, smooth(edge), cloth, width=pen.width, depth=9,
                 inside=folds + hem)
    blanket = smooth([s.frame(0.2, hip * 1.5), s.frame(0.1, hip * 1.95), s.frame(-0.06, hip * 1.7),
                      s.frame(-0.08, hip * 1.0), s.frame(0.06, hip * 0.8)])
    return {"before_head": _solid(pen, blanket, BLANKET, 4) + drawn}


def cup_and_spoonful(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A cup in the near hand, and in the other a spoon held out, level."""
    cup = group(enamel_cup(pen), placed(plus(s.at["handN"], (6, -16)), scale=1.25))
    x, y = s.at["handF"]
    steel = pen.grade("#c3cad2")
    bowl = smooth([(x + 20, y + 4), (x + 32, y - 1), (x + 44, y + 2), (x + 42, y + 9),
                   (x + 30, y + 12)])
    spoon = stroke(f"M{x - 4:.1f} {y + 1:.1f}L{x + 24:.1f} {y + 4:.1f}", pen.mood.line(steel),
                   4 + 2 * pen.width) + stroke(bowl, pen.mood.line(steel), pen.width * 1.8)
    spoon += stroke(f"M{x - 4:.1f} {y + 1:.1f}L{x + 24:.1f} {y + 4:.1f}", steel, 4)
    spoon += fill(bowl, steel) + fill(ellipse((x + 32, y + 3), 9, 3), pen.grade("#d6eef4"))
    return {"near_hand_behind": cup, "far_hand_behind": spoon}


SMALL: dict[str, Thing] = {
    "baton": baton, "enamel_cup": enamel_cup, "peach": peach, "tablet": tablet, "torch": torch,
}
CARRIED: dict[str, Carried] = {
    "baby_under_shawl": baby_under_shawl, "bitten_peach": bitten_peach,
    "can_in_hand": can_in_hand, "can_on_head": can_on_head, "cup_and_spoonful": cup_and_spoonful,
    "cup_at_lips": cup_at_lips, "hen_and_fan": hen_and_fan, "hugged_hen": hugged_hen,
    "label_and_tablet": label_and_tablet,
    **washing.CARRIED,
}
