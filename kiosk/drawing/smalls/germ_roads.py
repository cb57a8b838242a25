"""Question Q09: every road for germs has something that closes it; four things, four protectors."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls import hands, shelters, taps, vessels
from kiosk.drawing.smalls.choices_water import fly
from kiosk.drawing.smalls.faces import Face, face
from kiosk.drawing.smalls.grounds import hill, pool, shadow, sky
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    patch,
    shade,
)
from kiosk.drawing.smalls.small import cards


def water(cut: Scissors) -> str:
    """A can of drinking water that stands open."""
    can = vessels.jerrycan(cut, (386, 462), 1.3, lid=False)
    drops = taps.splash(cut, (0, 0), ((610, 170, 1.1, 0), (668, 240, 0.8, 0)))
    return pool(cut.canvas, "#cfe6ea") + shadow((390, 464), 210) + can + drops


def lid_and_ladle(cut: Scissors) -> str:
    """The can's own neck with its lid screwed tight, and a clean ladle with a long handle."""
    can = vessels.jerrycan(cut, (150, 760), 2.2)
    handle = cut.band("M640 356V90C640 48 704 48 704 94", "#b9c1c9", 24)
    bowl = cut.cut("M510 350Q514 462 622 462Q730 462 734 350Z", "#b9c1c9", depth=9) + cut.cut(
        ellipse((622, 350), 112, 28), taps.WATER, depth=0) + patch(
        ellipse((596, 346), 40, 7), "#ffffff", 0.8)
    shine = taps.glint((486, 130), 32) + taps.glint((524, 240), 20)
    return pool(cut.canvas, "#dcebe6") + can + shadow((622, 466), 130) + handle + bowl + shine


def supper(cut: Scissors) -> str:
    """A plate of supper that stands uncovered."""
    return pool(cut.canvas, "#f6e2c0") + shadow((400, 444), 300) + vessels.plate_of_food(
        cut, (400, 440), 1.5) + vessels.steam((352, 196), 0.9)


def cloth_cover(cut: Scissors) -> str:
    """A checked cloth over a dish, and a fly that cannot come in."""
    plate = cut.cut(ellipse((400, 420), 290, 54), "#dfe8ec", depth=7)
    dome = [Corner(146, 414), (176, 300), (272, 214), (400, 188), (528, 214), (624, 300),
            Corner(654, 414), (600, 444), (540, 424), (470, 450), (400, 430), (330, 450),
            (262, 424), (200, 444)]
    across_ = "".join(stroke(f"M120 {y}Q400 {y - 70} 680 {y}", TURQUOISE, 12, 0.75)
                      for y in (300, 360, 420))
    down = "".join(stroke(f"M400 170Q{400 + k * 54} 260 {400 + k * 86} 460", APRICOT, 12, 0.75)
                   for k in (-2.4, -1.2, 0, 1.2, 2.4))
    cloth = cut.cut(smooth(dome), "#fff6e6", depth=12, inside=across_ + down)
    knot = cut.cut(ellipse((400, 186), 30, 22), "#fff6e6", depth=4)
    way = stroke("M706 60C640 40 590 70 606 120C618 160 570 170 552 140", "#8a7458", 7,
                 extra='stroke-dasharray="1 17"')
    return pool(cut.canvas, "#f2e2bc") + shadow((400, 452), 300) + plate + cloth + knot + way \
        + fly(cut, (534, 110), 1.0, -30)


def two_hands(cut: Scissors) -> str:
    """Two hands held out, earth on their palms."""
    earth = taps.spots(9, (-56, -230, 108, 210), 12, "#8a6a4c", (8, 17))
    left = hands.palm(cut, (256, 446), size=1.04, turn=-6, flip=True, inside=earth, arm=64)
    right = hands.palm(cut, (544, 446), size=1.04, turn=6, inside=earth, arm=64)
    return pool(cut.canvas, "#f3e3c8") + left + right


def soap_and_water(cut: Scissors) -> str:
    """Soap in its dish, foam, and a tap that runs."""
    dish = cut.cut(smooth([Corner(70, 392), Corner(400, 392), (386, 436), (320, 456), (150, 456),
                           (84, 436)], tension=0.12), "#8fbcc9", depth=7)
    bar = taps.soap_bar(cut, (234, 350), 1.5, -4)
    lather = taps.foam(cut, ((130, 376, 30), (170, 392, 28), (320, 380, 30), (356, 366, 24)))
    water_ = taps.stream(cut, (586, 214), 220, 20)
    puddle = taps.puddle((586, 446), 150)
    loose = taps.bubbles(cut, ((150, 220, 26), (216, 160, 16), (330, 232, 18), (98, 150, 13)))
    return pool(cut.canvas, "#cfe6ea") + shadow((236, 458), 180) + puddle + water_ + taps.splash(
        cut, (586, 424), ((-60, 0, 0.8, -36), (60, 0, 0.8, 36))) + taps.tap(
        cut, (570, 214), 0.96, wall=130) + dish + bar + lather + loose


def potty(cut: Scissors) -> str:
    """A small child's potty, and a folded nappy beside it."""
    back_ = cut.cut(smooth([Corner(150, 250), (176, 130), (300, 100), (424, 130),
                            Corner(450, 250)]), "#e8a15b", depth=9)
    rim = cut.cut(ellipse((300, 262), 214, 62), light("#e8a15b", 0.3), depth=5)
    hole = cut.cut(ellipse((300, 258), 140, 34), "#8a5a3c", depth=0)
    bowl = cut.cut(smooth([Corner(92, 274), (120, 400), (170, 452), (300, 464), (430, 452),
                           (480, 400), Corner(508, 274), (300, 330)]), "#e8a15b", depth=11)
    handle = cut.mark(rounded(262, 150, 76, 26, 13), 8)
    cloth = cut.cut(smooth([Corner(560, 396), (650, 356), Corner(752, 384), (736, 424),
                            Corner(748, 456), (656, 470), Corner(566, 454), (580, 424)]), CREAM,
                    depth=7, inside=stroke("M566 428Q650 400 746 424", shade(CREAM), 7))
    pin = cut.cut(rounded(630, 392, 56, 24, 11), "#8fbcc9", depth=3, weight=0.8)
    return pool(cut.canvas, "#e4ead6") + shadow((300, 466), 230) + shadow((656, 464), 110) \
        + back_ + handle + bowl + rim + hole + cloth + pin


def latrine(cut: Scissors) -> str:
    """A clean latrine with its door shut and a lamp over it; soap and water stand outside."""
    air = sky(cut.canvas, ("#cfe3e6", "#eaf0e2", "#f6ecd2"))
    land = hill(cut.canvas, [(-10, 416), (400, 406), (810, 418)], "#ead2a4")
    ramp = cut.cut(polygon([(168, 440), (44, 470), (44, 482), (190, 466)]), "#d9c4a4", depth=4)
    stand = cut.cut(rounded(566, 352, 150, 24, 8), WOOD, depth=5) + cut.band(
        "M586 380V458M696 380V458", WOOD, 12, weight=0.9)
    tank = cut.cut(rounded(592, 234, 98, 116, 18), "#4f8ba6", depth=8) + cut.cut(
        rounded(614, 212, 54, 26, 8), light("#4f8ba6", 0.3), depth=3)
    spout = cut.cut(rounded(586, 318, 30, 18, 6), "#b9c1c9", depth=3, weight=0.8)
    return air + land + ramp + shelters.latrine(cut, (330, 444), 0.94) + stand + tank + spout \
        + taps.soap_bar(cut, (668, 340), 0.4)


def stem(cut: Scissors) -> str:
    """A germ with its suitcase, and a great bar of soap that closes the road before it."""
    air = sky(cut.canvas, ("#dcebe6", "#eef2e0", "#f6ecd2"))
    land = hill(cut.canvas, [(-10, 270), (260, 250), (560, 268), (810, 252)], "#c9d6a4")
    road = patch("M-20 356H820V474H-20Z", "#d9cbb8") + stroke(
        "M-20 356H820M-20 474H820", "#b9a58c", 8) + stroke(
        "M0 416H800", CREAM, 9, extra='stroke-dasharray="44 38"')
    wall = group(taps.soap_bar(Scissors(cut.canvas, cut.line), (0, 0), 1.0, 90),
                 placed((628, 318), scale=(1.9, 1.62)))
    lather = taps.foam(cut, ((560, 452, 34), (606, 470, 40), (660, 466, 42), (706, 448, 30),
                             (632, 446, 30)))
    loose = taps.bubbles(cut, ((520, 180, 22), (742, 172, 18), (760, 250, 26), (500, 244, 13)))
    return air + land + road + wall + lather + loose + germ(cut, (300, 330), 1.0) + suitcase(
        cut, (150, 430), 0.9)


_SORRY = Face("open", "M-26 54Q0 32 26 54", (-20, -2), gaze=(0.5, 0.4), blush=0.6)


def germ(cut: Scissors, at: Point, size: float) -> str:
    """A round germ with little knobs, as Hevi draws it: cheeky, and not at all dreadful."""
    here = Scissors(cut.canvas, cut.line / size)
    knobs = "".join(
        here.band(f"M{x * 0.8} {y * 0.8}L{x} {y}", "#a98bb8", 13, weight=0.9)
        + here.cut(ellipse((x, y), 17), "#c3a6d0", depth=3)
        for x, y in ((-132, -40), (-104, -112), (-24, -146), (66, -136), (128, -70), (138, 20)))
    feet = here.cut(ellipse((-46, 118), 34, 18), "#8a6a9e", depth=3) + here.cut(
        ellipse((48, 118), 34, 18), "#8a6a9e", depth=3)
    body = here.cut(smooth([(0, -112), (86, -84), (116, 0), (84, 84), (0, 112), (-86, 84),
                            (-114, 0), (-84, -84)]), "#b598c4", depth=12)
    hat = here.cut(smooth([Corner(-70, -98), (0, -122), Corner(70, -98), (44, -104), (34, -158),
                           (-34, -158), (-44, -104)]), "#8a6a9e", depth=5)
    tear = taps.drop(here, (-64, 46), 0.62)
    return group(feet + knobs + body + hat + face(_SORRY, (6, -14), 0.9) + tear,
                 placed(at, scale=size))


def suitcase(cut: Scissors, at: Point, size: float) -> str:
    """A small suitcase with two straps, standing on `at`."""
    here = Scissors(cut.canvas, cut.line / size)
    grip = here.band("M-30 -132C-30 -164 30 -164 30 -132", WOOD, 13, weight=0.9)
    straps = stroke("M-50 -140V10M50 -140V10", HONEY, 18)
    body = here.cut(rounded(-92, -132, 184, 132, 18), "#c98a6a", depth=8, inside=straps)
    locks = "".join(here.cut(rounded(x - 13, -84, 26, 22, 6), CREAM, depth=2, weight=0.7)
                    for x in (-50, 50))
    return group(grip + body + locks, placed(at, scale=size))


CARDS = cards({
    "answer_q09_water": water,
    "answer_q09_lid": lid_and_ladle,
    "answer_q09_supper": supper,
    "answer_q09_cover": cloth_cover,
    "answer_q09_hands": two_hands,
    "answer_q09_soap": soap_and_water,
    "answer_q09_potty": potty,
    "answer_q09_latrine": latrine,
    "stem_q09": stem,
}, 7)
