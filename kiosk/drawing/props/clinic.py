"""Things of the health tent: cool box, posters, screen, board, drink for the sick; no scene."""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.paths import Corner, Point, ellipse, number, polygon, rounded, smooth, tapered
from kiosk.drawing.props.brush import Brush, Thing, Tone

_WOOD, _TURQUOISE, _CREAM = "#b08a60", "#5fb0ac", "#fdf5e2"


def heart(at: Point, size: float) -> str:
    """The outline of a heart, `size` high, its middle at `at`."""
    x, y = at
    k = size / 20
    return smooth([Corner(x, y - 5 * k), (x + 5 * k, y - 9.6 * k), (x + 10.4 * k, y - 5 * k),
                   (x + 7 * k, y + 3 * k), Corner(x, y + 10 * k), (x - 7 * k, y + 3 * k),
                   (x - 10.4 * k, y - 5 * k), (x - 5 * k, y - 9.6 * k)])


def cool_box(brush: Brush) -> str:
    """The box that keeps vaccines cold: blue, with a white lid; 190 wide and 140 high."""
    body = polygon([(-88, -96), (88, -96), (78, 0), (-78, 0)])
    lid = rounded(-96, -126, 192, 34, 9)
    badge = brush.flat(ellipse((0, -48), 29), _CREAM) + brush.flat(heart((0, -46), 27), "#d2604f")
    strap = brush.cord("M-60 -120Q0 -176 60 -120", "#e8e4da", 9)
    clips = "".join(brush.form(rounded(x - 8, -104, 16, 26, 4), "#d8d4ca", depth=2, weight=0.7)
                    for x in (-58, 58))
    return strap + brush.form(body, "#6aa7c8", depth=7, inside=badge) + brush.form(
        lid, "#f2efe6", depth=5) + clips


def shield_poster(brush: Brush) -> str:
    """A poster on the tent wall: a shield that a smiling child stands behind; 220 by 290, its top
    at (0, 0)."""
    sheet = brush.form(rounded(-110, 0, 220, 290, 4), _CREAM, depth=2, weight=0.8)
    shield = smooth([Corner(-70, 62), (-36, 58), (0, 44), (36, 58), Corner(70, 62), (70, 140),
                     (44, 204), Corner(0, 240), (-44, 204), (-70, 140)])
    inner = smooth([Corner(-52, 78), (0, 62), Corner(52, 78), (51, 138), (32, 188),
                    Corner(0, 214), (-32, 188), (-51, 138)])
    face = brush.flat(ellipse((0, 136), 33), "#e8b48c") + brush.flat(smooth(
        [(-34, 134), (-30, 106), (0, 96), (30, 106), (34, 134), (14, 116), (-14, 118)]), "#4a3026")
    smile = brush.line("M-13 148Q0 162 13 148", "#6b3b33", 4) + brush.flat(
        ellipse((-12, 134), 4, 5) + ellipse((12, 134), 4, 5), "#3a2233")
    dots = brush.flat("".join(ellipse((x, 266), 7) for x in (-60, -20, 20, 60)), "#e6b06c")
    return sheet + brush.form(shield, _TURQUOISE, depth=5) + brush.flat(
        inner, "#bfe0da") + face + smile + dots + _tape(brush, 110)


def drop_poster(brush: Brush) -> str:
    """A poster of one clean drop of water with a cup under it; 200 by 260, its top at (0, 0)."""
    sheet = brush.form(rounded(-100, 0, 200, 260, 4), _CREAM, depth=2, weight=0.8)
    drop = smooth([Corner(0, 30), (34, 88), (50, 124), (34, 162), (0, 172), (-34, 162),
                   (-50, 124), (-34, 88)])
    shine = brush.flat(tapered([(-28, 112), (-32, 132), (-20, 150)], 3, 3, 11), "#e6f4fa")
    smile = brush.line("M-14 134Q0 148 14 134", "#2f6a8a", 4.5) + brush.flat(
        ellipse((-13, 118), 4.4, 5.4) + ellipse((13, 118), 4.4, 5.4), "#2f4a66")
    cup = polygon([(-40, 190), (40, 190), (32, 238), (-32, 238)])
    return sheet + brush.form(drop, "#7cc0de", depth=5) + shine + smile + brush.form(
        cup, "#e6a05c", depth=4, weight=0.8) + _tape(brush, 100)


def _tape(brush: Brush, half: float) -> str:
    return "".join(group(brush.flat(rounded(-22, -9, 44, 18, 2), "#e6cf9a", 0.9),
                         placed((x, 4), rotate=turn)) for x, turn in ((-half + 12, -38),
                                                                    (half - 12, 36)))


def height_chart(brush: Brush) -> str:
    """A giraffe painted on cloth, to be measured against; 170 wide and 560 high."""
    sheet = brush.form(rounded(-85, -560, 170, 560, 5), "#f3ead2", depth=2, weight=0.8)
    ticks = brush.line("".join(f"M-78 {y}h{26 if k % 2 else 14}" for k, y in enumerate(
        range(-520, -20, 40))), "#b7795b", 3.4, 0.7)
    neck = smooth([Corner(-18, -130), (0, -280), (4, -440), (26, -486), (60, -474), (66, -456),
                   (42, -440), (34, -280), (44, -150), (62, -96), (56, -20), Corner(40, -18),
                   (32, -70), (4, -70), Corner(0, -18), Corner(-18, -18)])
    spots = "".join(ellipse(at, rx, ry) for at, rx, ry in (
        ((14, -410), 9, 12), ((28, -360), 8, 13), ((12, -310), 10, 14), ((28, -256), 8, 14),
        ((8, -206), 11, 14), ((30, -168), 10, 12), ((6, -128), 12, 13), ((36, -108), 11, 10)))
    horn = brush.cord("M18 -484L14 -512M36 -488L38 -514", "#c98f4c", 6)
    face = brush.flat(ellipse((44, -464), 4.6, 5.4), "#3a2233") + brush.line(
        "M50 -448Q58 -444 64 -452", "#8a5a34", 3)
    return sheet + ticks + horn + brush.form(
        neck, "#eec06c", depth=5, inside=brush.flat(spots, "#c98a4c")) + face


def clinic_screen(brush: Brush) -> str:
    """A folding screen of three cloth panels, 420 wide and 430 high."""
    out = ""
    for x, lean in ((-210, 16), (-70, -16), (70, 16)):
        panel = polygon([(x + 8, -400 + lean), (x + 132, -400 - lean), (x + 132, -60 - lean * 0.4),
                         (x + 8, -60 + lean * 0.4)])
        pleats = "".join(
            brush.line(f"M{x + k} {number(-396 + lean * (1 - k / 70))}V-66", "#7fb8b4", 4, 0.5)
            for k in (30, 56, 84, 110))
        out += brush.form(panel, "#b8dcd4", depth=6, inside=pleats)
    bars = "".join(f"M{x} {number(-424 + lean)}V{number(lean * 0.4)}" for x, lean in (
        (-206, 16), (-66, -16), (74, 16), (206, -16)))
    rails = "M-206 -408L-66 -440L74 -408L206 -440"
    return brush.cord(rails, "#cfd4d4", 7) + out + brush.cord(bars, "#cfd4d4", 9)


def clinic_table(brush: Brush) -> str:
    """A table with a clean cloth, 420 wide, its top at y = -180."""
    legs = brush.cord("M-180 0V-150M180 0V-150M-146 -18V-150M146 -18V-150", "#9aa0a4", 11)
    cloth = smooth([Corner(-210, -182), Corner(210, -182), (214, -120), Corner(208, -72),
                    (140, -84), (60, -70), (-30, -84), (-120, -70), Corner(-208, -80),
                    (-214, -130)], tension=1 / 8)
    hem = brush.line("M-208 -92Q-120 -82 -30 -96Q60 -82 140 -96L208 -86", _TURQUOISE, 6, 0.8)
    return legs + brush.form(cloth, "#f4efe2", depth=6, inside=hem) + brush.form(
        rounded(-216, -192, 432, 16, 5), "#e6dfce", depth=3, weight=0.8)


def long_bench(brush: Brush) -> str:
    """A bench of planks, 620 wide, its seat 112 high."""
    legs = brush.cord("M-262 0L-250 -92M262 0L250 -92M-214 -8L-210 -92M214 -8L210 -92",
                      "#8f6c50", 15)
    seat = brush.form(rounded(-310, -114, 620, 26, 7), _WOOD, depth=5)
    return legs + seat + brush.ink("M-300 -100H280", _WOOD, 0.5)


def drawing_board(brush: Brush) -> str:
    """A pale board on an easel, 560 by 400 within its frame, its lower edge at y = -190."""
    legs = brush.cord("M-190 0L-120 -600M190 0L120 -600M0 -20V-560", "#8f6c50", 15)
    frame = rounded(-300, -620, 600, 444, 10)
    face = rounded(-280, -600, 560, 400, 4)
    tray = brush.form(rounded(-300, -186, 600, 18, 6), _WOOD, depth=4)
    chalks = "".join(brush.flat(rounded(x, -196, 34, 10, 4), tone) for x, tone in (
        (120, "#4f86b8"), (166, "#e0935a"), (212, "#6f9a58")))
    return legs + brush.form(frame, _WOOD, depth=6) + brush.form(
        face, "#f7f3e6", depth=0, weight=0.7) + tray + chalks


def litre_bottle(brush: Brush) -> str:
    """A clear one-litre bottle of safe water, 118 high."""
    body = smooth([Corner(-24, 0), (-27, -40), (-26, -74), (-12, -94), Corner(-11, -104),
                   Corner(11, -104), (12, -94), (26, -74), (27, -40), Corner(24, 0)], tension=1 / 8)
    water = brush.flat(rounded(-28, -72, 56, 74), "#a9d8ea", 0.8)
    ribs = brush.line("M-25 -50H25M-25 -34H25", "#ffffff", 2.4, 0.7)
    return brush.form(body, "#dcebf0", depth=3, inside=water + ribs) + brush.form(
        rounded(-13, -118, 26, 17, 4), "#4f86b8", depth=2)


def drop_packet(brush: Brush) -> str:
    """The packet of salts, with a drop of water on it, 60 wide and 84 high."""
    def print_(tone: Tone) -> str:
        return fill(rounded(-32, -84, 64, 15), tone("#6fb3c8")) + fill(
            rounded(-32, -14, 64, 15), tone("#6fb3c8"))

    drop = smooth([Corner(0, -66), (13, -44), (16, -34), (9, -24), (0, -22), (-9, -24),
                   (-16, -34), (-13, -44)])
    sheet = brush.form(rounded(-30, -84, 60, 84, 4), "#f6efdc", depth=3, pattern=print_)
    return sheet + brush.form(drop, "#4f9ec4", depth=2, weight=0.6)


def clean_jug(brush: Brush) -> str:
    """A clear jug with a lid, 110 high."""
    body = smooth([Corner(-36, 0), (-42, -44), Corner(-36, -96), Corner(38, -96), (42, -44),
                   Corner(36, 0)], tension=1 / 8)
    water = brush.flat(rounded(-44, -62, 90, 64), "#b4dcea", 0.75)
    grip = brush.cord("M38 -84C78 -84 74 -26 38 -26", "#8fb8cc", 8)
    lip = brush.form(smooth([Corner(-38, -92), (-52, -102), Corner(-40, -112), Corner(38, -112),
                             Corner(40, -94)]), "#4f86b8", depth=3, weight=0.8)
    return grip + brush.form(body, "#e2eef0", depth=3, inside=water) + lip


def cup_and_spoon(brush: Brush) -> str:
    """A cup with a spoon beside it, 52 high."""
    spoon = brush.cord("M46 -5L84 -14", "#b9bec2", 5) + brush.form(
        ellipse((94, -16), 13, 7), "#c9ced2", depth=2, weight=0.7)
    return spoon + brush.form(polygon([(-26, -52), (26, -52), (20, 0), (-20, 0)]), "#e6a05c",
                              depth=4) + brush.form(ellipse((0, -52), 26, 6), "#b4dcea", depth=0,
                                                    weight=0.7)


THINGS: dict[str, tuple[Thing, float]] = {
    "clean_jug": (clean_jug, 40),
    "clinic_screen": (clinic_screen, 0),
    "clinic_table": (clinic_table, 200),
    "cool_box": (cool_box, 84),
    "cup_and_spoon": (cup_and_spoon, 24),
    "drawing_board": (drawing_board, 180),
    "drop_packet": (drop_packet, 28),
    "drop_poster": (drop_poster, 0),
    "height_chart": (height_chart, 0),
    "litre_bottle": (litre_bottle, 26),
    "long_bench": (long_bench, 280),
    "shield_poster": (shield_poster, 0),
}
