"""Things of the thirsty day: cans, cups, a stool, flies, fruit, a cap in the shade."""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing


def _can(brush: Brush, colour: str, grip_colour: str, cap: str) -> str:
    body = smooth([Corner(-44, 0), (-48, -50), (-44, -92), (-20, -106), (14, -108),
                   Corner(30, -108), (46, -92), (48, -50), Corner(44, 0)], tension=1 / 8)
    grip = brush.cord("M-34 -100Q-28 -124 0 -122L16 -112", grip_colour, 9)
    lid = brush.form(rounded(18, -126, 26, 22, 5), cap, depth=3) if cap else brush.form(
        ellipse((31, -108), 12, 4), colour, depth=1)
    dents = brush.ink("M-26 -76L26 -22M26 -76L-26 -22", colour, 0.8)
    shine = brush.flat(tapered([(-34, -88), (-38, -54), (-34, -18)], 3, 3, 8), "#ffffff", 0.4)
    return grip + lid + brush.form(body, colour, depth=7) + dents + shine


def blue_can(brush: Brush) -> str:
    """A light blue jerrycan, 130 high."""
    return _can(brush, "#8fb9cf", "#7aa3bb", "#e6d9c0")


def white_can(brush: Brush) -> str:
    """A clean white jerrycan, 130 high."""
    return _can(brush, "#efe8d8", "#d9cfba", "#5f9f9c")


def open_can(brush: Brush) -> str:
    """The yellow jerrycan with its lid off, 130 high."""
    return _can(brush, "#e2ac4a", "#d0963c", "")


def can_line(brush: Brush) -> str:
    """Jerrycans that keep their owners' places in the queue, 560 long."""
    places = ((0, 0, open_can), (118, 6, blue_can), (232, -2, white_can), (350, 5, open_can),
              (470, -1, blue_can))
    return "".join(group(draw(brush), placed((x, y), scale=0.92)) for x, y, draw in places)


def cup(brush: Brush) -> str:
    """A clean enamel cup, 44 high."""
    handle = brush.cord("M17 -34Q34 -34 31 -20Q28 -10 15 -12", "#6fa5b8", 4.4)
    body = smooth([Corner(-20, -44), Corner(20, -44), (19, -16), Corner(15, 0), Corner(-15, 0),
                   (-19, -16)], tension=1 / 8)
    rim = brush.form(ellipse((0, -44), 20, 5), "#f7f2e6", depth=1, weight=0.8)
    water = brush.flat(ellipse((0, -43.6), 16, 3.4), "#8fd0e4")
    band = brush.flat(rounded(-20, -38, 40, 4), "#6fa5b8", 0.9)
    return handle + brush.form(body, "#f4eee0", depth=5, inside=band) + rim + water


def stool(brush: Brush) -> str:
    """A wooden stool, 104 high and 130 wide."""
    legs = "".join(brush.cord(line, "#8f6a4a", 10) for line in (
        "M-40 -92L-52 -2", "M40 -92L52 -2", "M-30 -92L-26 -14", "M30 -92L28 -14"))
    bar = brush.cord("M-46 -40H46", "#8f6a4a", 7)
    seat = brush.form(rounded(-64, -106, 128, 18, 8), "#b0855a", depth=4)
    grain = brush.ink("M-48 -98H30M-20 -93H50", "#b0855a", 0.5)
    return legs + bar + seat + grain


def hat_on_stool(brush: Brush) -> str:
    """The stool, a straw hat with a blue band laid on it: somebody is back in a minute."""
    brim = brush.form(ellipse((4, -112), 66, 15), "#dcb25c", depth=4)
    crown = smooth([Corner(-34, -116), (-32, -140), (-18, -152), (8, -156), (30, -150), (40, -134),
                    Corner(42, -116), (4, -106)])
    band = brush.flat(smooth([Corner(-34, -116), (-34, -127), (4, -118), (41, -127),
                              Corner(42, -116), (4, -106)]), "#4d6a8a")
    straw = brush.ink("M-28 -136Q4 -126 36 -136M-20 -148Q4 -140 30 -147M-50 -112Q4 -98 58 -112",
                      "#dcb25c", 0.5)
    return stool(brush) + brim + brush.form(crown, "#dcb25c", depth=6, inside=band) + straw


def flies(brush: Brush) -> str:
    """Two flies that hover politely, each with a dotted way behind it."""
    out = ""
    for x, y, turn in ((-34, -10, -14), (30, 8, 10)):
        wings = brush.flat(ellipse((-5, -8), 8, 4.6) + ellipse((5, -9), 8, 4.6), "#eef6f8", 0.9)
        wings += brush.line(ellipse((-5, -8), 8, 4.6) + ellipse((5, -9), 8, 4.6), "#8f98a6", 1.2)
        body = brush.flat(ellipse((0, 0), 8.4, 5.8), "#4a4458") + brush.flat(
            ellipse((8.4, -0.6), 4.6, 4.2), "#5c5468")
        eye = fill(ellipse((10, -2), 1.9), "#ffffff") + brush.flat(ellipse((10.5, -2), 0.9),
                                                                  "#2a2438")
        legs = brush.line("M-3 5l-2 5M1 5.6l0 5M5 5l2 4", "#4a4458", 1.3)
        out += group(wings + legs + body + eye, placed((x, y), rotate=turn))
    ways = brush.line("M-48 -4Q-92 16 -84 -26T-116 -30M18 14Q0 44 -34 34", "#6a6274", 2, 0.55)
    return group(ways, extra='stroke-dasharray="2 8"') + out


def mud_cakes(brush: Brush) -> str:
    """A row of mud cakes on a board, one with a leaf on top, 190 wide."""
    board = brush.form(polygon([(-98, 0), (-86, -16), (86, -16), (98, 0), (98, 7), (-98, 7)]),
                       "#b0855a", depth=3)
    cakes = ""
    for x, wide in ((-56, 27), (2, 31), (58, 26)):
        cake = smooth([(x - wide, -8), (x - wide * 0.8, -30), (x, -37), (x + wide * 0.8, -30),
                       (x + wide, -8), (x, -3)])
        cakes += brush.form(cake, "#8a6450", depth=5) + brush.flat(
            ellipse((x - wide * 0.3, -28), wide * 0.3, 3), "#b08a72", 0.7)
    leaf = brush.form(smooth([Corner(2, -38), (14, -52), Corner(26, -54), (18, -42)]), "#8fae68",
                      depth=2)
    return board + cakes + leaf


def cap_over_face(brush: Brush) -> str:
    """An orange cap laid over the face of someone who lies on their back; its peak to the right."""
    crown = smooth([Corner(-46, 20), (-48, -8), (-32, -36), (-2, -46), (28, -36), (44, -8),
                    Corner(44, 20), (0, 28)])
    peak = smooth([Corner(34, 16), (58, 4), (84, 6), Corner(92, 14), (70, 26), Corner(36, 28)])
    seams = brush.ink("M-2 -46Q-20 -10 -18 26M-2 -46Q18 -10 20 24", "#f08a2c", 0.7)
    knob = brush.form(ellipse((-2, -46), 7, 4), "#f08a2c", depth=1)
    return (brush.form(peak, "#d9742a", depth=4) + brush.form(crown, "#f08a2c", depth=9)
            + seams + knob)


def covered_food(brush: Brush) -> str:
    """A tray of food under a clean cloth, 220 wide and 96 high."""
    tray = brush.form([ellipse((0, -4), 112, 24), ellipse((0, -10), 114, 25)], "#b9b3ae", depth=4)
    cloth = smooth([Corner(-98, -8), (-92, -44), (-58, -72), (-14, -88), (34, -84), (74, -62),
                    (94, -34), Corner(100, -8), (60, 2), (20, -4), (-24, 4), (-64, -2)])
    folds = "".join(brush.shadow(tapered(list(line), 1, 2, 8), "#f6eeda", 0.6) for line in (
        ((-14, -84), (-36, -44), (-62, -6)), ((30, -82), (32, -40), (18, -6)),
        ((64, -66), (78, -34), (84, -8))))
    hem = brush.line("M-96 -14Q-62 -6 -24 -2T58 -4T98 -14", "#d98a94", 4, 0.9)
    return tray + brush.form(cloth, "#f6eeda", depth=7, inside=folds + hem)


def jump_marks(brush: Brush) -> str:
    """Where somebody jumps: bows in the air, dust on the ground; the ground is at y = 0."""
    dust = brush.flat("".join(ellipse(at, wide, wide * 0.42) for at, wide in (
        ((-70, -10), 26), ((-38, -16), 18), ((66, -10), 28), ((36, -16), 18), ((0, -6), 22))),
        "#f6e3c2", 0.85)
    bows = brush.line("M-46 -40Q0 -26 46 -40M-62 -66Q0 -48 62 -66", "#ffffff", 5, 0.85)
    ways = ("M-104 -120Q-122 -190 -104 -252M104 -120Q122 -190 104 -252"
            "M-126 -150Q-138 -190 -128 -226M126 -150Q138 -190 128 -226")
    return dust + bows + brush.line(ways, "#ffffff", 5, 0.8)


THINGS: dict[str, tuple[Thing, float]] = {
    "blue_can": (blue_can, 46),
    "can_line": (can_line, 0),
    "cap_over_face": (cap_over_face, 0),
    "covered_food": (covered_food, 110),
    "cup": (cup, 20),
    "flies": (flies, 0),
    "hat_on_stool": (hat_on_stool, 56),
    "jump_marks": (jump_marks, 0),
    "mud_cakes": (mud_cakes, 98),
    "open_can": (open_can, 46),
    "stool": (stool, 56),
    "white_can": (white_can, 46),
}
