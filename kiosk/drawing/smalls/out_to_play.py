"""Questions of the reserve on play: R05 a hot day, R06 where to play."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import choices_camp, shelters, taps, vessels
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, shadow, sky
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    TURQUOISE,
    Scissors,
    light,
    patch,
    shade,
)
from kiosk.drawing.smalls.small import cards

SAND = "#ead2a4"


def _heat(cut: Scissors) -> str:
    """A white-hot day: a round sun without rays, pale land, air that swims."""
    air = sky(cut.canvas, ("#f2dca0", "#f8ebc4", "#fbf3dc"))
    sun = fill(ellipse((690, 86), 84), HONEY, 0.45) + fill(ellipse((690, 86), 56), "#f7d05a")
    land = hill(cut.canvas, [(-10, 400), (400, 388), (810, 402)], "#eccf96")
    return air + sun + land


def into_the_shade(cut: Scissors) -> str:
    """Under a tree Noor sits with a cup; Ahmed holds it with her, Mama comes."""
    tree = shelters.shade_tree(cut, (300, 440), 1.0)
    under = fill(ellipse((300, 450), 270, 32), "#8a7a94", 0.35)
    noor = person(cut, "noor", (206, 486), 1.14, "tired", pose=_DRINKS, ground=True)
    cup = vessels.cup(cut, (282, 400), 0.36, filled=taps.WATER)
    ahmed = person(cut, "ahmed", (408, 488), 1.06, "kind", facing="left", pose=_GIVES,
                   ground=True, gaze=(-1, 0.4))
    mama = person(cut, "mama", (640, 470), 0.78, "calm", facing="left", pose="walk", ground=True)
    return _heat(cut) + tree + under + mama + noor + ahmed + cup


_DRINKS = {
    "base": "sit_mat", "far_arm": To("chest", 50, -2), "far_hand": "cup", "far_arm_front": True,
    "near_arm": To("pelvis", 40, -16), "head": HeadTurn(0.9, -0.1, 6),
}
_GIVES = {
    "base": "stand", "lean": 24, "bend": 8, "far_arm": To("at", 112, -92), "far_hand": "relax",
    "far_arm_front": True, "near_arm": Swing(-6, 14), "head": HeadTurn(1, -0.4, 4),
}


def one_more_race(cut: Scissors) -> str:
    """Two children race under the sun, sweat flying."""
    first = person(cut, "karam", (520, 486), 1.06, "hot", pose="run", ground=True)
    other = person(cut, "ahmed", (230, 486), 1.08, "hot", pose="run", ground=True)
    drops = "".join(taps.drop(cut, at, 0.5, turn) for at, turn in (
        ((140, 150), -40), ((116, 208), -60), ((432, 150), -40), ((410, 212), -60)))
    return _heat(cut) + other + first + drops


def wrap_in_blanket(cut: Scissors) -> str:
    """Noor wrapped to the chin in a thick blanket under the hot sun."""
    noor = person(cut, "noor", (380, 560), 1.6, "hot", pose={"base": "stand_front"})
    edge = [Corner(296, 268), (380, 292), Corner(466, 268), (528, 340), Corner(556, 520),
            Corner(206, 520), (234, 340)]
    wrap = cut.cut(smooth(edge), "#b9775c", depth=11, inside=stroke(
        "M210 390Q380 440 550 390M200 450Q380 500 560 450", HONEY, 16) + stroke(
        "M380 290Q350 400 372 520", shade("#b9775c"), 9))
    collar = cut.band("M290 276Q380 330 472 276", light("#b9775c", 0.3), 30)
    drops = "".join(taps.drop(cut, at, 0.6, turn) for at, turn in (((250, 150), -30),
                                                                  ((516, 156), 30)))
    return _heat(cut) + noor + wrap + collar + drops


def stem_hot(cut: Scissors) -> str:
    """On the hot field Rojin holds her head; Ahmed stops his game and looks at her."""
    rojin = person(cut, "rojin", (520, 486), 1.16, "dizzy", pose=_FAINT, holds="wheelchair",
                   facing="left", ground=True)
    ahmed = person(cut, "ahmed", (250, 488), 1.12, "worried", ground=True, gaze=(1, 0))
    return _heat(cut) + rojin + ahmed + choices_camp.ball(cut, (110, 446), 40)


_FAINT = {
    "base": "sit_wheelchair", "far_arm": To("brow", 8, 8, 1), "far_hand": "flat",
    "far_arm_top": True, "far_arm_front": True, "head": HeadTurn(0.8, -0.3, 10),
}


def play_area(cut: Scissors) -> str:
    """The turquoise children's tent, a grown-up in a vest beside it, children with a ball."""
    tent = group(_round_tent(cut), placed((200, 420)))
    amal = person(cut, "ms_amal", (384, 456), 0.72, "smile", ground=True)
    karam = person(cut, "karam", (540, 486), 0.9, "happy", pose="wave", ground=True)
    noor = person(cut, "noor", (716, 488), 0.94, "happy", facing="left", ground=True)
    return choices_camp.square(cut) + tent + amal + karam + noor + choices_camp.ball(
        cut, (630, 452), 30)


def _round_tent(cut: Scissors) -> str:
    roof = cut.cut(smooth([Corner(-180, -200), (-80, -270), (0, -300), (80, -270),
                           Corner(180, -200)]), TURQUOISE, depth=9, inside=stroke(
        "M-90 -196Q-60 -260 0 -300M90 -196Q60 -260 0 -300", light(TURQUOISE, 0.45), 12))
    wall = cut.cut(polygon([(-166, -200), (166, -200), (176, 0), (-176, 0)]), "#fffaf0", depth=8)
    edge = cut.band("M-182 -196Q-136 -166 -90 -196T0 -196T90 -196T182 -196", TURQUOISE, 16)
    door = cut.cut("M-54 0V-110Q-54 -156 0 -156Q54 -156 54 -110V0Z", "#7a6288", depth=0)
    dots = "".join(cut.cut(ellipse((x, -84), 20), tone, depth=3, weight=0.8) for x, tone in (
        (-118, APRICOT), (118, HONEY)))
    return wall + door + dots + roof + edge


def on_the_road(cut: Scissors) -> str:
    """A ball on a road, a child behind it, and a truck that comes."""
    air = sky(cut.canvas, ("#cfe3e6", "#eaf0e2", "#f6ecd2"))
    land = hill(cut.canvas, [(-10, 300), (400, 290), (810, 302)], "#d9cba4")
    road = patch("M-10 330H810V480H-10Z", "#b9aea6") + stroke(
        "M0 404H800", CREAM, 11, extra='stroke-dasharray="46 40"')
    coming = group(truck(cut), placed((560, 430)))
    boy = person(cut, "karam", (130, 480), 0.98, "happy", pose="run", ground=True)
    return air + land + road + coming + boy + choices_camp.ball(cut, (286, 440), 36)


def truck(cut: Scissors) -> str:
    """A water truck that comes from the right."""
    tank = cut.cut(rounded(-60, -250, 330, 176, 60), "#8fb8d0", depth=11, inside=patch(
        rounded(-80, -190, 380, 26), CREAM) + patch(ellipse((120, -140), 20, 28), "#4f8ba6"))
    cab = cut.cut(smooth([Corner(-66, -232), Corner(-150, -232), (-190, -150), Corner(-206, -130),
                          Corner(-206, -40), Corner(-66, -40)], tension=0.1), "#e8a15b", depth=9)
    pane = cut.cut(polygon([(-94, -206), (-144, -206), (-172, -138), (-94, -138)]), "#dcebee",
                   depth=3)
    base = cut.cut(rounded(-214, -74, 500, 40, 10), "#6a6578", depth=4)
    wheels = "".join(cut.cut(ellipse((x, -16), 50), "#565064", depth=6) + cut.cut(
        ellipse((x, -16), 22), "#d9d5dc", depth=4) for x in (-128, 70, 190))
    lamp = cut.cut(ellipse((-204, -84), 12, 17), "#f8e2a4", depth=2)
    return tank + cab + pane + base + wheels + lamp


def by_the_channel(cut: Scissors) -> str:
    """A ball at the steep edge of a deep channel; a child leans over the water."""
    land = sky(cut.canvas, ("#e6e0c4", "#ead2a4", "#e0c490"))
    far = patch("M-10 60H810V150H-10Z", "#cdbf94")
    bank = patch("M-10 230H810V290L790 300H20L-10 290Z", "#b08c5c")
    water = fill("M-10 286H810V470H-10Z", cut.canvas.linear((0, 286), (0, 470), [
        (0, "#7fb0c8"), (1, "#3f6f94")])) + stroke(
        "M60 330H220M300 356H520M580 326H730M120 408H330M460 430H660", "#c9e2ec", 8, 0.8)
    near = patch("M-10 462H810V510H-10Z", "#b08c5c")
    boy = person(cut, "swept_boy", (330, 262), 0.8, "curious", pose="crouch", gaze=(1, 1))
    return land + far + bank + water + near + shadow((330, 262), 70) + boy + choices_camp.ball(
        cut, (470, 340), 30, ground=False)


def broken_house(cut: Scissors) -> str:
    """An empty house with holes in its walls and loose stones; a child steps in."""
    air = sky(cut.canvas, ("#c9cfd4", "#dfe0da", "#ece2cc"))
    land = hill(cut.canvas, [(-10, 410), (400, 400), (810, 412)], "#d0bd98")
    wall = [Corner(210, 440), Corner(210, 150), Corner(268, 120), Corner(296, 168),
            Corner(352, 96), Corner(420, 110), Corner(452, 60), Corner(520, 132), Corner(560, 96),
            Corner(640, 190), Corner(640, 440)]
    house = cut.cut(smooth(wall), "#c3b09a", depth=10, inside=stroke(
        "M230 240H300M360 190H440M520 240H600M240 340H290M560 330H620", "#a8947e", 8))
    door = cut.cut(smooth([Corner(322, 440), Corner(322, 220), (420, 176), Corner(500, 226),
                           Corner(496, 440)]), "#5c5064", depth=0)
    hole = cut.cut(smooth([(560, 206), (596, 190), (618, 222), (606, 262), (570, 260),
                           (550, 232)]), "#5c5064", depth=0)
    crack = cut.mark("M296 168L270 226L284 280L256 330", 7)
    stones = "".join(cut.cut(smooth([(x - r, y), (x - r * 0.5, y - r * 0.8), (x + r * 0.5,
                     y - r * 0.7), (x + r, y), (x, y + r * 0.3)]), "#b09c86", depth=4)
                     for x, y, r in ((180, 448, 34), (250, 462, 24), (560, 458, 30),
                                     (636, 452, 40), (700, 462, 22)))
    boy = person(cut, "ahmed", (408, 480), 0.66, "curious", pose={"base": "stand_back"},
                 ground=True)
    return air + land + house + door + hole + crack + boy + stones


def stem_where(cut: Scissors) -> str:
    """Ahmed with a ball under his arm, and four ways that part before him."""
    land = sky(cut.canvas, ("#dcebd2", "#e6e2bc", "#ead2a4"))
    ways = "".join(stroke(path, "#fbeccb", 64) + stroke(
        path, "#b98f68", 8, extra='stroke-dasharray="1 24"') for path in (
        "M400 430Q300 330 90 300", "M400 430Q350 240 250 110", "M400 430Q450 240 550 110",
        "M400 430Q500 330 710 300"))
    ends = "".join(cut.cut(rounded(x - 62, y - 42, 124, 84, 14), CREAM, depth=5) for x, y in (
        (82, 284), (236, 76), (564, 76), (718, 284)))
    ahmed = person(cut, "ahmed", (392, 490), 0.94, "thinking", pose="think", ground=True)
    return land + ways + ends + ahmed + choices_camp.ball(cut, (486, 452), 34)


CARDS = cards({
    "answer_r05_a": into_the_shade,
    "answer_r05_b": one_more_race,
    "answer_r05_c": wrap_in_blanket,
    "stem_r05": stem_hot,
    "answer_r06_a": play_area,
    "answer_r06_b": on_the_road,
    "answer_r06_c": by_the_channel,
    "answer_r06_d": broken_house,
    "stem_r06": stem_where,
}, 6.5)
