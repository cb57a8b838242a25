"""What children draw in small squares: soap, a net, a map, a ball, a hen; it knows no wall.

Each sketch is about 70 wide round (0, 0). Nothing is written, and no sun has rays.
"""

from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.props.brush import Brush, Thing

_INK = "#5a4a58"


def soap(brush: Brush) -> str:
    bubbles = "".join(brush.line(ellipse(at, r), "#6fa9c4", 2.4) for at, r in (
        ((-18, -18), 7), ((2, -24), 5), ((20, -16), 8)))
    return bubbles + brush.flat(rounded(-27, -6, 54, 30, 11), "#e8a0a4") + brush.line(
        "M-15 6Q0 12 15 6", "#b9707c", 2.6)


def net(brush: Brush) -> str:
    lines = brush.line("M0 -30L-30 22M0 -30L30 22M0 -30V24M-18 -2H18M-25 12H25", "#8fa9b4", 2.6)
    return brush.flat(polygon([(0, -30), (32, 24), (-32, 24)]), "#dfe9e6") + lines + brush.flat(
        rounded(-24, 14, 48, 10, 4), "#8f86b4")


def path_map(brush: Brush) -> str:
    road = brush.line("M-32 20Q-10 -4 0 6T32 -20", "#c9a878", 6)
    tents = brush.flat(polygon([(-26, -2), (-16, -20), (-6, -2)])
                       + polygon([(8, 24), (18, 6), (28, 24)]), "#9fb6c4")
    return road + tents + brush.flat(ellipse((8, -18), 8, 7), "#4f86b8")


def ball(brush: Brush) -> str:
    return brush.flat(ellipse((0, 2), 25), "#e6b25c") + brush.line(
        "M-24 4Q0 -10 24 4M0 -22Q-10 4 0 26", "#9a6248", 3)


def storm(brush: Brush) -> str:
    cloud = ellipse((-12, -6), 16, 13) + ellipse((10, -8), 18, 15) + rounded(-27, -8, 54, 14, 7)
    return brush.flat(cloud, "#7d88a8") + brush.line("M-14 14l-5 12M2 14l-5 12M18 14l-5 12",
                                                    "#6f9fc4", 3.4)


def hen(brush: Brush) -> str:
    body = brush.flat(ellipse((-3, 6), 21, 15) + ellipse((14, -11), 9), "#d0754a")
    wing = brush.flat(ellipse((-6, 4), 11, 8), "#8fb4b0")
    return brush.line("M-8 20V30M4 20V30", "#c98f3c", 3) + body + wing + brush.flat(
        polygon([(22, -13), (31, -9), (22, -6)]), "#e2a04a")


def tap(brush: Brush) -> str:
    spout = brush.line("M-26 -12H8Q16 -12 16 0", "#8d949c", 9) + brush.line("M-8 -14V-26M-18 -27H2",
                                                                         "#8d949c", 5)
    drop = smooth([Corner(16, 8), (23, 20), (16, 27), (9, 20)])
    return spout + brush.flat(drop, "#5f9fc4")


def heart(brush: Brush) -> str:
    return brush.flat(smooth([(0, -8), (12, -22), (27, -12), (20, 8), Corner(0, 28), (-20, 8),
                              (-27, -12), (-12, -22)]), "#d0605c")


def tree(brush: Brush) -> str:
    fruit = "".join(ellipse(at, 4) for at in ((-12, -12), (6, -18), (15, -4), (-4, -2)))
    return brush.flat(rounded(-4, 4, 8, 24), "#8a6248") + brush.flat(
        ellipse((0, -8), 27, 21), "#7fa458") + brush.flat(fruit, "#e8974a")


def hand(brush: Brush) -> str:
    fingers = "".join(rounded(x, y, 8, 28, 4) for x, y in ((-18, -20), (-8, -26), (2, -26),
                                                            (12, -20)))
    thumb = smooth([(16, 8), (28, -2), (32, 3), (20, 20)])
    return brush.flat(fingers + rounded(-18, 0, 38, 26, 10) + thumb, "#e0a878")


def tent(brush: Brush) -> str:
    return brush.flat(polygon([(-30, 22), (0, -24), (30, 22)]), "#b4c6d0") + brush.flat(
        polygon([(-9, 22), (0, -6), (9, 22)]), _INK, 0.8)


def tea(brush: Brush) -> str:
    glass = smooth([Corner(-14, -20), (-9, -2), (-13, 12), Corner(-8, 24), Corner(8, 24), (13, 12),
                    (9, -2), Corner(14, -20)], tension=1 / 8)
    steam = brush.line("M-5 -26q-5 -5 0 -10M7 -26q-5 -5 0 -10", "#a9bccb", 2.6)
    return steam + brush.flat(glass, "#c9703c") + brush.line(glass, "#b09a8a", 2.4)


def road(brush: Brush) -> str:
    """A long road between hills, and five small people on it."""
    hills = brush.flat(smooth([(-36, 0), (-18, -14), (4, -4), (22, -16), (38, -2), (38, 30),
                               (-36, 30)]), "#a9c08a")
    way = brush.flat(polygon([(-22, 30), (20, 30), (7, -4), (2, -4)]), "#e8cf9c")
    folk = "".join(brush.flat(ellipse((x, y - 9), 3) + rounded(x - 2.6, y - 6, 5.2, h, 2), tone)
                   for x, y, h, tone in ((-6, 12, 11, "#84436c"), (2, 10, 12, "#7d5638"),
                                         (9, 14, 8, "#eeb13c"), (-1, 20, 7, "#d9604c")))
    return hills + way + folk


def marble(brush: Brush) -> str:
    return brush.flat(ellipse((0, 2), 22), "#4f9e62") + brush.flat(
        smooth([(-13, 6), (0, -8), (13, -2), (2, 6), (-8, 14)]), "#bfe08a") + brush.flat(
        ellipse((-8, -8), 5, 4), "#ffffff")


SKETCHES: dict[str, Thing] = {
    "soap": soap, "net": net, "map": path_map, "ball": ball, "storm": storm, "hen": hen,
    "tap": tap, "heart": heart, "tree": tree, "hand": hand, "tent": tent, "tea": tea,
    "road": road, "marble": marble,
}
