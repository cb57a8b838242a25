"""Things held on the way home again: a cake of mud, treasures, gifts."""

from kiosk.drawing.canvas import fill, form, group, placed
from kiosk.drawing.paths import Point, along, ellipse, plus, rounded, smooth, tapered
from kiosk.drawing.people.holds.thing import Carried, Thing
from kiosk.drawing.people.holds.village import stone
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold


def mud_cake(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A cake of mud with daisies on it, on a tray that both hands carry."""
    middle = plus(along(s.at["handN"], s.at["handF"], 0.5), (4, -5))
    tin, mud = pen.grade("#b9b3ae"), pen.grade("#7d5a45")
    tray = form(pen.canvas, pen.mood, ellipse((0, 0), 54, 13), tin, width=pen.width, depth=3)
    tray += fill(ellipse((0, -2), 46, 9), pen.grade("#d9d3ca"))
    body = smooth([(-34, -3), (-36, -26), (-20, -33), (0, -34), (20, -33), (36, -26), (34, -3),
                   (0, 4)])
    top = smooth([(-25, -31), (-21, -50), (0, -55), (21, -50), (25, -31), (0, -25)])
    drips = "".join(fold([(x, -24), (x + 2, -14), (x + 1, -8)], 4, pen.mood.shade(mud))
                    for x in (-24, -8, 11, 25))
    cake = form(pen.canvas, pen.mood, body, mud, width=pen.width, depth=5, inside=drips)
    cake += form(pen.canvas, pen.mood, top, mud, width=pen.width, depth=4)
    flowers = "".join(_daisy(pen, at) for at in ((-13, -53), (6, -57), (-27, -31), (27, -30)))
    return {"chest": group(tray + cake + flowers, placed(middle))}


def _daisy(pen: Pen, at: Point) -> str:
    x, y = at
    petals = "".join(ellipse((x + dx, y + dy), 3, 2.4) for dx, dy in (
        (-4.4, 0), (4.4, 0), (0, -3.8), (0, 3.8), (-3, -2.8), (3, 2.8), (3, -2.8), (-3, 2.8)))
    return fill(petals, pen.grade("#fff6e2")) + fill(ellipse(at, 2.6), pen.grade("#efb04a"))


def vest_gift(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A folded turquoise vest held out on both hands, its heart badge uppermost."""
    middle = plus(along(s.at["handN"], s.at["handF"], 0.5), (6, -10))
    cloth = pen.grade("#3fb5b0")
    shape = rounded(-36, -15, 72, 30, 7)
    folds = fold([(-34, 1), (0, 4), (34, 1)], 3, pen.mood.shade(cloth)) + fold(
        [(-34, 9), (0, 11), (34, 8)], 2.4, pen.mood.shade(cloth))
    band = fill(rounded(-36, -6, 72, 5), pen.grade("#fff1d0"))
    heart = smooth([(15, -13), (19, -17), (23, -13), (21, -8), (15, -3), (9, -8), (7, -13),
                    (11, -17)])
    badge = fill(ellipse((15, -10), 12, 10), pen.grade("#fff6e2")) + fill(
        heart, pen.grade("#d9503f"))
    drawn = form(pen.canvas, pen.mood, shape, cloth, width=pen.width, depth=4,
                 inside=folds + band)
    return {"chest": group(drawn + badge, placed(middle, rotate=-6))}


def treasures(pen: Pen, s: Skeleton) -> dict[str, str]:
    """An open palm, a little larger than life, with the apricot stone and the green marble."""
    brown, green = pen.grade("#a8683c"), pen.grade("#3f9e74")
    nut = smooth([(-10, 1), (-4, -7), (5, -6), (11, 0), (5, 6), (-5, 6)])
    stone = form(pen.canvas, pen.mood, nut, brown, width=pen.width * 0.9, depth=3,
                 inside=fold([(-8, 1), (0, -2), (9, 0)], 1.8, pen.mood.line(brown), 0.7))
    ball = form(pen.canvas, pen.mood, ellipse((0, 0), 8.6), green, width=pen.width * 0.9, depth=3)
    ball += fold([(-5, 2), (0, -3), (5, 1)], 3.4, pen.grade("#c8ecc0"), 0.9)
    ball += fill(ellipse((-3, -4), 2.3, 1.9), pen.grade("#ffffff"))
    drawn = group(stone, placed((13, -9), rotate=-8)) + group(ball, placed((33, -12)))
    hand = _open_palm(pen, drawn)
    turn = 90 - s.wrist["F"]
    return {"far_hand": group(hand, placed(s.at["wristF"], rotate=turn, scale=1.22))}


def _open_palm(pen: Pen, lying: str) -> str:
    """A hand with its palm up, seen from its side: the far fingers, what lies in it, the thumb."""
    far = smooth([(18, -8), (34, -13), (50, -15), (54, -11), (48, -6), (30, -1)])
    palm = smooth([(-4, -7), (8, -8), (20, -5), (36, -5), (52, -9), (57, -6), (54, 0), (42, 6),
                   (26, 11), (8, 12), (-4, 7)])
    thumb = smooth([(4, 2), (12, -1), (24, 1), (31, 0), (33, 4), (26, 8), (12, 8)])

    def skin(shape: str, depth: float) -> str:
        return form(pen.canvas, pen.mood, shape, pen.skin, width=pen.width, depth=depth,
                    shade=pen.skin_shade)

    lines = fold([(38, -2), (46, -4), (54, -6)], 1.3, pen.skin_line, 0.7) + fold(
        [(36, 2), (44, 1), (51, -2)], 1.3, pen.skin_line, 0.7)
    return skin(far, 2) + lying + skin(palm, 3) + lines + skin(thumb, 2)


def pouring_cup(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A small cup tilted forward, and the thin thread of water that falls from it."""
    tin, water = pen.grade("#7fa6b8"), pen.grade("#a8d8e6")
    cup = smooth([(-11, -12), (11, -12), (9, 10), (-9, 10)], tension=1 / 16)
    drawn = form(pen.canvas, pen.mood, cup, tin, width=pen.width, depth=3)
    drawn += form(pen.canvas, pen.mood, ellipse((0, -12), 11, 3.6), pen.grade("#5f8798"),
                  width=pen.width * 0.8, depth=1)
    lip = plus(s.at["handF"], (20, 4))
    thread = fill(tapered([lip, plus(lip, (6, 14)), plus(lip, (7, 40))], 4.6, 2.4, 3.6), water,
                  0.95)
    thread += fill(tapered([plus(lip, (-1, 2)), plus(lip, (4, 14)), plus(lip, (5, 34))], 1, 0.8),
                   pen.grade("#ffffff"), 0.8)
    return {"far_hand_behind": thread + group(
        drawn, placed(plus(s.at["handF"], (9, -1)), rotate=62, scale=1.15))}


def planted_stone(pen: Pen) -> str:
    """An apricot stone a little larger than life: it is what the picture is about."""
    return group(stone(pen), placed((3, 4), scale=1.7))


SMALL: dict[str, Thing] = {"planted_stone": planted_stone}
CARRIED: dict[str, Carried] = {
    "mud_cake": mud_cake, "pouring_cup": pouring_cup, "treasures": treasures,
    "vest_gift": vest_gift,
}
