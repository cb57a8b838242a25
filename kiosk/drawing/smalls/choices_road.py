"""The pictures on the choices of the long road: how to grow calm, and what to do in the field."""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Point, ellipse
from kiosk.drawing.people.pose import HeadTurn
from kiosk.drawing.smalls import hands, icons, taps, tracks
from kiosk.drawing.smalls.choices import marble
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, pool, sky
from kiosk.drawing.smalls.growth import apricot, leaf
from kiosk.drawing.smalls.scissors import Scissors
from kiosk.drawing.smalls.small import cards


def steaming_tea(cut: Scissors) -> str:
    """A warm glass of tea in the blue of the night, held by both hands; its steam is long."""
    night = pool(cut.canvas, "#f6d9a0", at=(400, 260), radius=360, paper="#5f6a9a")
    glass = group(icons.tea(Scissors(cut.canvas, cut.line / 2.1), plate=False),
                  placed((400, 478), scale=2.1))
    fingers = _holding(cut, (318, 408), False) + _holding(cut, (482, 408), True)
    curls = stroke("M356 178C316 138 390 112 350 64S370 14 352 -20M404 174C364 124 440 96 398 44"
                   "M450 178C412 140 484 112 448 62S466 14 450 -20", "#fff6e6", 15, 0.92)
    return night + curls + glass + fingers


def _holding(cut: Scissors, at: Point, flip: bool) -> str:
    """The fingers of one hand laid round the glass from its side."""
    way = -1 if flip else 1
    x, y = at

    def strip(dy: float, far: float, root: float, tip: float) -> str:
        start, end = (x - way * 64, y + dy * 0.7 + 10), (x + way * far, y + dy)
        return hands.finger((start, ((start[0] + end[0]) / 2, y + dy), end), root, tip)

    fingers = [strip(-42, 44, 25, 19), strip(-4, 52, 26, 20), strip(34, 46, 25, 19)]
    palm = hands.finger(((x - way * 190, y + 66), (x - way * 110, y + 34), (x - way * 50, y)),
                        62, 58)
    sleeve = hands.finger(((x - way * 420, y + 150), (x - way * 300, y + 104),
                           (x - way * 196, y + 66)), 110, 80)
    skin = cut.cut([palm, *fingers], hands.AHMED.skin, depth=8)
    lines = cut.mark(f"M{x - way * 34} {y - 22}H{x + way * 28}M{x - way * 34} {y + 16}"
                     f"H{x + way * 32}", cut.line * 0.7)
    cloth = cut.cut(sleeve, hands.AHMED.cloth, depth=10)
    cuff = cut.band(f"M{x - way * 172} {y - 10}Q{x - way * 196} {y + 60} {x - way * 164} {y + 138}",
                    hands.AHMED.cuff, 22)
    return skin + lines + cloth + cuff


def open_hand(cut: Scissors) -> str:
    """An open hand, and a small thing over each finger: five things, one by one."""
    return pool(cut.canvas, "#f2e2bc") + five_things(cut)


def five_things(cut: Scissors) -> str:
    """The hand and its five things: a leaf, the moon, a marble, an apricot, a drop of water."""
    hand = hands.palm(cut, (400, 446), size=1.06, arm=90)
    small = Scissors(cut.canvas, cut.line * 0.9)
    things = (
        leaf(small, (236, 186), 0.78, -28, "#6f9a55", 0)
        + small.cut(ellipse((322, 82), 36), "#f8efd2", depth=6)
        + marble(small, (440, 62), 37, "#5fa7c4")
        + apricot(small, (552, 112), 38, -8) + taps.drop(small, (622, 230), 1.5, 14)
    )
    return hand + things


def turn_back(cut: Scissors) -> str:
    """A raised palm, and beside it footprints that come, and an arrow that turns round."""
    hand = hands.palm(cut, (200, 416), size=1.14, arm=110)
    calm = fill(ellipse((206, 270), 226, 250), "#fbf3d8", 0.85)
    return way_back(cut, 590, 7) + calm + hand


def way_back(cut: Scissors, x: float, seed: int) -> str:
    """Dry grass, a path about `x`, prints that go up it and an arrow that comes back down."""
    air = sky(cut.canvas, ("#cfe3e6", "#eef0dc", "#f3e6c0"))
    land = hill(cut.canvas, [(-10, 96), (260, 82), (560, 92), (810, 80)], "#dcc98c")
    trail = tracks.path(((x - 6, 560), (x - 14, 400), (x + 8, 250), (x, 86)), 150, 76)
    blades = tracks.grass(seed, (-20, 110, x - 130, 400), 60) + tracks.grass(
        seed + 1, (x + 150, 110, 660 - x, 400), 24)
    steps = tracks.prints(((x - 66, 520), (x - 72, 380), (x - 50, 210)), 5, (1.3, 1.05), gap=22)
    arrow = cut.band(f"M{x - 48} 188V150C{x - 48} 88 {x + 62} 88 {x + 62} 160V424"
                     f"M{x + 18} 380L{x + 62} 430L{x + 106} 380", "#e8a15b", 30)
    return air + land + trail + blades + steps + arrow


def big_eye(cut: Scissors) -> str:
    """Ahmed leans in with eyes as large as they go; something gleams far off in the grass."""
    air = sky(cut.canvas, ("#cfe3e6", "#eef0dc", "#f3e6c0"))
    land = hill(cut.canvas, [(-10, 250), (300, 236), (560, 252), (810, 236)], "#dcc98c")
    blades = tracks.grass(14, (330, 290, 500, 240), 90)
    ahmed = person(cut, "ahmed", (96, 1330), 3.5, "curious", pose=_LEANING, gaze=(0.9, 0.1))
    return air + land + blades + tracks.far_gleam((700, 316), 1.5) + ahmed


_LEANING = {"base": "stand", "lean": 22, "bend": 4, "head": HeadTurn(1, 0, -10)}


CARDS = cards({
    "choice_steaming_tea": steaming_tea,
    "choice_open_hand": open_hand,
    "choice_turn_back": turn_back,
    "choice_big_eye": big_eye,
}, 8)
