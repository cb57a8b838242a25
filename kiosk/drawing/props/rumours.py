"""Rumours as clouds of talk with a picture in each, funnier from tent to tent; no scene."""

from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth, tube
from kiosk.drawing.props.brush import Brush, Thing


def _bubble(brush: Brush, inside: str) -> str:
    """A small cloud of talk, 190 wide and 130 high, its two last drops below at (0, 0)."""
    cloud = [ellipse((x, y), rx, ry) for x, y, rx, ry in (
        (-52, -112, 50, 40), (0, -132, 56, 44), (54, -112, 48, 40), (24, -84, 58, 36),
        (-30, -82, 54, 34))]
    drops = brush.form(ellipse((-6, -34), 13, 10), "#fffaf0", depth=2) + brush.form(
        ellipse((-2, -12), 8, 6), "#fffaf0", depth=1)
    return drops + brush.form(cloud, "#fffaf0", depth=4) + inside


def rumour_green_arm(brush: Brush) -> str:
    """The first rumour: an arm as green as a leaf."""
    sleeve = brush.form(polygon([(-84, -72), (-62, -116), (-26, -102), (-46, -56)]), "#e0a24a",
                        depth=3)
    fingers = "".join(
        brush.form(tube([(44, -114), tip], ((0, 8.0), (1, 6.0)), count=6)[0], "#8fc06a", depth=1,
                   weight=0.8)
        for tip in ((40, -152), (62, -150), (78, -136), (84, -116), (56, -84)))
    arm = smooth([(-58, -72), (-46, -100), (0, -108), (34, -126), (56, -124), (60, -104), (44, -92),
                  (6, -78), (-34, -64)])
    spots = brush.flat(ellipse((-24, -86), 6, 5) + ellipse((4, -94), 5, 4)
                       + ellipse((28, -108), 6, 5), "#5f9448")
    return _bubble(brush, fingers + brush.form(arm, "#8fc06a", depth=4) + spots + sleeve)


def rumour_purple_ear(brush: Brush) -> str:
    """The second: a great purple ear."""
    ear = smooth([(-24, -66), (-38, -104), (-26, -144), (10, -156), (40, -136), (40, -104),
                  (18, -84), (8, -62), (-8, -56)])
    inner = brush.ink("M-18 -100C-20 -132 8 -146 24 -128C36 -112 12 -104 4 -90", "#8a6ab4", 1.6)
    return _bubble(brush, brush.form(ear, "#a98ad0", depth=5) + inner)


def rumour_tail(brush: Brush) -> str:
    """The third: by now it has a donkey's tail."""
    coat = "#a39890"
    legs = brush.form(rounded(-70, -92, 22, 40, 6), coat, depth=3) + brush.form(
        rounded(-24, -90, 22, 38, 6), coat, depth=3)
    rump = brush.form(smooth([(-86, -146), (-46, -154), (-6, -142), (10, -112), (-2, -82),
                              (-40, -72), (-78, -80), (-90, -112)]), coat, depth=6)
    tail = brush.cord("M0 -138C38 -156 60 -134 52 -104", coat, 11)
    tuft = brush.form(smooth([Corner(44, -108), (36, -84), (44, -64), (54, -58), (62, -66),
                              (68, -86), Corner(60, -106)]), "#5a4a4c", depth=3)
    strands = brush.ink("M50 -98Q46 -82 50 -68M56 -98Q60 -84 58 -70", "#5a4a4c", 0.8)
    return _bubble(brush, legs + rump + tail + tuft + strands)


THINGS: dict[str, tuple[Thing, float]] = {
    "rumour_green_arm": (rumour_green_arm, 0),
    "rumour_purple_ear": (rumour_purple_ear, 0),
    "rumour_tail": (rumour_tail, 0),
}
