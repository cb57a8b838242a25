"""The five steps of the washing song on a painted board: palms, backs, between, thumbs, nails.

The hands are those of the question cards, in the skins and sleeves of the children who sing. Each
step is the same for a left and a right hand, and the order runs in reading direction: a picture
that is turned round stays true.
"""

from kiosk.drawing.canvas import clipped, group, placed, stroke
from kiosk.drawing.paths import Point, along, direction, ellipse, pair, polar, rounded, smooth
from kiosk.drawing.props.brush import Brush, Thing
from kiosk.drawing.props.taps import foam_heap
from kiosk.drawing.smalls import hands
from kiosk.drawing.smalls.hands import Sleeve, finger
from kiosk.drawing.smalls.scissors import Scissors, light, patch, shade

RADIUS = 100.0
_AHMED = Sleeve("#e5ab80", "#eeb13c", "#c9662f")
_KARAM = Sleeve("#d39a6e", "#5b6b86", "#e6d6b4")
_BOY = Sleeve("#c98d62", "#c9a13c", "#efe2bc")
_NOOR = Sleeve("#ebb48c", "#ea7059", "#fff0d6", dots="#ffe2b8")
_ROJIN = Sleeve("#dda477", "#2f8f94", "#f6e6c6")
_CUT = 2.2
_ARM = 96.0


def palms(brush: Brush) -> str:
    """Palm upon palm: two hands from the side, foam between them, to and fro."""
    cut = Scissors(brush.canvas, _CUT)
    low = _side_on(cut, (-62, 42), 78, _AHMED)
    high = _side_on(cut, (62, -30), -102, _AHMED)
    suds = _suds(brush, (0, 6), 52, 11, 4) + _suds(brush, (46, 34), 16, 8, 9)
    return _round(brush, low + suds + high + _suds(brush, (-44, -14), 14, 7, 2),
                   _to_and_fro((-32, -64), (32, -64)) + _to_and_fro((-32, 74), (32, 74)))


def backs(brush: Brush) -> str:
    """A palm on the back of the other hand."""
    cut = Scissors(brush.canvas, _CUT)
    low = hands.back(cut, (-52, 54), size=0.4, turn=58, whose=_KARAM, spread=False, arm=_ARM)
    high = hands.back(cut, (62, 26), size=0.4, turn=-62, whose=_KARAM, flip=True, arm=_ARM)
    suds = _suds(brush, (4, 34), 32, 10, 7)
    return _round(brush, low + suds + high + _suds(brush, (-34, -16), 17, 8, 9)
                   + _suds(brush, (34, 48), 18, 8, 3), _to_and_fro((-36, -66), (42, -58), (2, -82)))


def between(brush: Brush) -> str:
    """Fingers between fingers, palm to palm."""
    cut = Scissors(brush.canvas, _CUT)
    out = hands.palm(cut, (-50, 66), size=0.4, turn=34, whose=_BOY, flip=True, arm=_ARM)
    out += _suds(brush, (0, 34), 26, 9, 5)
    out += hands.back(cut, (50, 66), size=0.4, turn=-34, whose=_BOY, spread=True, arm=_ARM)
    here = Scissors(brush.canvas, _CUT / 0.4)
    tips = ""
    for gap in ((-40, -178), (-4, -190), (33, -184)):
        x, y = gap
        tips += here.cut(finger((gap, (x - 2, y + 34), (x, y + 62)), 20, 17), _BOY.skin, depth=6)
        tips += patch(ellipse((x, y + 64), 9, 11), light(_BOY.skin, 0.5))
    out += group(tips, placed((50, 66), rotate=-34, scale=0.4))
    return _round(brush, out + _suds(brush, (-2, -56), 18, 8, 8) + _suds(brush, (0, 60), 20, 9, 6),
                   _to_and_fro((-72, -46), (-44, -78), (-62, -66))
                   + _to_and_fro((72, -46), (44, -78), (62, -66)))


def thumbs(brush: Brush) -> str:
    """One hand closes round the other's thumb, and turns."""
    cut = Scissors(brush.canvas, _CUT)
    low = hands.back(cut, (-42, 70), size=0.4, turn=-22, whose=_ROJIN, thumb=False, arm=_ARM)
    thumb = cut.cut(finger(((-40, 46), (-14, 14), (-2, -12), (4, -36)), 14, 8.6), _ROJIN.skin,
                    depth=3) + patch(ellipse((3.4, -37), 4.4, 5.4), light(_ROJIN.skin, 0.5))
    grip = hands.grip(cut, (52, 20), size=0.38, turn=-84, whose=_ROJIN, arm=_ARM)
    root = patch(ellipse((-41, 44), 13.4), _ROJIN.skin)
    return _round(brush, low + thumb + root + _suds(brush, (-14, 36), 16, 7, 3) + grip
                   + _suds(brush, (14, 38), 20, 8, 8) + _suds(brush, (-8, -8), 9, 5, 5),
                   _to_and_fro((-14, -52), (50, -44), (22, -82)))


def nails(brush: Brush) -> str:
    """Finger tips that scratch in the other palm."""
    cut = Scissors(brush.canvas, _CUT)
    low = hands.palm(cut, (-58, 58), size=0.44, turn=62, whose=_NOOR, flip=True, spread=False,
                     arm=_ARM)
    return _round(brush, low + _suds(brush, (4, 30), 30, 9, 6) + _claw(cut, _NOOR)
                   + _suds(brush, (-20, 22), 14, 8, 9) + _suds(brush, (56, 30), 12, 7, 4),
                   _to_and_fro((-34, -50), (34, -64), (-6, -80)))


# ---- parts -----------------------------------------------------------------------------------


def _side_on(cut: Scissors, at: Point, turn: float, whose: Sleeve) -> str:
    """A flat hand from its side, fingers upwards, 118 long."""
    here = Scissors(cut.canvas, cut.line / 0.4)
    outline = smooth([(-34, 200), (-34, 60), (-32, 0), (-40, -60), (-36, -120), (-26, -200),
                      (-16, -262), (0, -280), (14, -262), (18, -200), (26, -120), (36, -50),
                      (34, 0), (34, 60), (34, 200)])
    thumb = finger(((10, -20), (40, -86), (36, -150)), 28, 18)
    knuckles = "".join(patch(ellipse((-30, y), 5, 12), shade(whose.skin), 0.6)
                       for y in (-126, -196))
    nail = patch(ellipse((-4, -266), 8, 11), light(whose.skin, 0.5))
    drawn = here.cut(outline, whose.skin, depth=8, inside=knuckles + nail)
    drawn += here.cut(thumb, whose.skin, depth=6)
    cuff = here.cut(smooth([(-46, 92), (46, 92), (58, 420), (-58, 420)], tension=1 / 9),
                    whose.cloth, depth=9) + here.band("M-44 96Q0 110 44 96", whose.cuff, 22)
    return group(drawn + cuff, placed(at, rotate=turn, scale=0.4))


def _claw(cut: Scissors, whose: Sleeve) -> str:
    """The upper hand: its fingers bent, their nails in the palm below."""
    back = smooth([(96, -52), (70, -58), (36, -52), (14, -36), (20, -20), (46, -16), (74, -18),
                   (98, -22)])
    out = ""
    for x, y in ((44, 20), (30, 22), (16, 22), (3, 18)):
        bent = finger(((x + 18, y - 48), (x + 3, y - 32), (x - 2, y)), 8.6, 6.6)
        out += cut.cut(bent, whose.skin, depth=3)
        out += patch(ellipse((x - 2.6, y - 1), 3.8, 4.8), light(whose.skin, 0.55))
    out += cut.cut(back, whose.skin, depth=5)
    out += cut.cut(smooth([(78, -66), (94, -64), (150, -84), (150, 6), (92, -8), (78, -12)],
                          tension=1 / 8), whose.cloth, depth=4)
    return out + cut.band("M80 -62Q86 -38 80 -14", whose.cuff, 9)


def _suds(brush: Brush, at: Point, wide: float, high: float, seed: int) -> str:
    return group(foam_heap(brush, seed, wide, high, 6 + int(wide / 4)), placed(at))


def _to_and_fro(start: Point, end: Point, bow: Point | None = None) -> str:
    """A movement as a line, straight or bowed, with a head at either end."""
    bend = bow or along(start, end, 0.5)
    path = f"M{pair(start)}Q{pair(bend)} {pair(end)}" + _head(start, bend) + _head(end, bend)
    return stroke(path, "#ffffff", 10, 0.95) + stroke(path, "#3f97b4", 4.6)


def _head(tip: Point, back: Point) -> str:
    way = direction(tip, back)
    one, other = polar(tip, way + 34, 13), polar(tip, way - 34, 13)
    return f"M{pair(one)}L{pair(tip)}L{pair(other)}"


def _round(brush: Brush, inside: str, marks: str) -> str:
    """One round field of the board, painted white, with the hands in it."""
    ring = ellipse((0, 0), RADIUS)
    field = brush.flat(ring, "#f3fbfa") + brush.flat(ellipse((0, 34), 76, 44), "#d3ecf0", 0.8)
    seen = clipped(inside, brush.canvas.clip(ellipse((0, 0), RADIUS - 4)))
    return field + seen + marks + brush.line(ring, "#fff3d6", 8)


def song_board(brush: Brush) -> str:
    """A painted board on posts with the five steps in their order, 1140 wide and 560 high."""
    posts = "".join(brush.cord(f"M{x} -540V0", "#94704e", 20) for x in (-300, 520))
    board = brush.form(rounded(-570, -548, 1140, 262, 26), "#4a9f9d", depth=8,
                       inside=_painted(brush))
    frame = brush.line(rounded(-556, -534, 1112, 234, 18), "#f2ce83", 5)
    steps = "".join(
        group(draw(brush), placed((turn * 220 - 440, -417), scale=1.04))
        for turn, draw in enumerate((palms, backs, between, thumbs, nails)))
    return posts + board + frame + steps


def _painted(brush: Brush) -> str:
    """Planks under the paint, and drops of water from each step to the next."""
    planks = "".join(f"M-570 {y}H570" for y in (-482, -417, -352))
    out = brush.line(planks, "#2f7f80", 2.4, 0.5)
    for x in (-330, -110, 110, 330):
        for y, size in ((-330, 1.0), (-318, 0.7)):
            drop = smooth([(x, y - 12 * size), (x + 7 * size, y + 2), (x, y + 9 * size),
                           (x - 7 * size, y + 2)])
            out += brush.flat(drop, "#dff3f4", 0.9)
    return out


THINGS: dict[str, tuple[Thing, float]] = {"song_board": (song_board, 0)}
