"""Icons of a session that somebody leads: counting, talking, a circle; 256 square each."""

from kiosk.drawing.canvas import group
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    INK,
    LEAF,
    MUSTARD,
    OLIVE,
    ROSE,
    SKIN,
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    patch,
)

_PLUM = "#7a6a9a"


def more(cut: Scissors) -> str:
    """One more: a plus."""
    return cut.band("M128 56V200M56 128H200", TURQUOISE, 44)


def fewer(cut: Scissors) -> str:
    """One fewer: a minus, as long as the plus is wide."""
    return cut.band("M56 128H200", HONEY, 44)


def raised_hand(cut: Scissors) -> str:
    """An open hand held up, palm to the front, out of a sleeve."""
    sleeve = cut.cut(polygon([(92, 240), (92, 204), (178, 204), (178, 240)]), TURQUOISE, depth=5)
    fingers = [rounded(66, 56, 32, 110, 16), rounded(102, 26, 33, 140, 16),
               rounded(139, 34, 32, 130, 16), rounded(174, 66, 29, 100, 14)]
    palm = [(66, 130), (134, 116), (203, 130), (204, 176), (180, 214), (92, 214), (68, 180)]
    thumb = [(74, 196), (44, 166), (24, 132), (30, 116), (48, 122), (66, 148), (92, 164)]
    hand = cut.cut([*fingers, smooth(palm), smooth(thumb)], SKIN, depth=7)
    folds = cut.mark("M100 122V146M137 116V144M172 124V146", 6)
    return sleeve + hand + folds + cut.mark("M92 176Q124 158 160 174", 6, light(SKIN, 0.35))


def talk(cut: Scissors) -> str:
    """Two balloons that answer each other."""
    far = [ellipse((160, 92), 82, 62), polygon([(196, 130), (232, 184), (160, 148)])]
    near = [ellipse((98, 150), 84, 64), polygon([(60, 192), (30, 238), (108, 206)])]
    dots = "".join(patch(ellipse((98 + step * 32, 150), 10), INK) for step in (-1, 0, 1))
    return cut.cut(far, TURQUOISE, depth=7) + cut.cut(near, CREAM, depth=7) + dots


def circle(cut: Scissors) -> str:
    """Six children who sit in a ring, as a bird sees them, and an apricot stone in the middle."""
    shirts = (TURQUOISE, MUSTARD, ROSE, OLIVE, APRICOT, _PLUM)
    mat = cut.cut(ellipse((128, 128), 70), light(HONEY, 0.4), depth=0, weight=0.6)
    seated = "".join(_from_above(Scissors(cut.canvas, cut.line * 0.8), 60.0 * at, shirt)
                     for at, shirt in enumerate(shirts))
    stone = cut.cut(smooth([Corner(128, 98), (152, 116), (152, 142), Corner(128, 160), (104, 142),
                            (104, 116)]), WOOD, depth=4)
    return mat + seated + stone + cut.mark("M128 112V146", 5, light(WOOD, 0.5))


def _from_above(cut: Scissors, degrees: float, shirt: str) -> str:
    body = cut.cut(ellipse((128, 34), 42, 25), shirt, depth=0)
    head = cut.cut(ellipse((128, 38), 17), light(INK, 0.22), depth=0, weight=0.5)
    return group(body + head, f"rotate({degrees:.0f} 128 128)")


def blank(cut: Scissors) -> str:
    """A closed eye: nothing is to be seen for a while."""
    lid = cut.cut(smooth([Corner(26, 116), (72, 72), (128, 58), (184, 72), Corner(230, 116),
                          (184, 152), (128, 166), (72, 152)]), light(_PLUM, 0.35), depth=0)
    lashes = cut.mark("M56 150L38 174M98 172L88 202M158 172L168 202M200 150L218 174", 12)
    return lashes + lid + cut.mark("M26 116C62 160 96 170 128 170C160 170 194 160 230 116", 12)


def girl(cut: Scissors) -> str:
    """A girl's head and shoulders, two plaits."""
    plaits = cut.band("M66 120C54 150 52 176 62 204M190 120C202 150 204 176 194 204", INK, 22)
    bows = (cut.cut(ellipse((62, 204), 15), ROSE, depth=3)
            + cut.cut(ellipse((194, 204), 15), ROSE, depth=3))
    fringe = patch("M60 110V40H196V110Q160 74 128 78Q96 74 60 110Z", INK)
    return _shoulders(cut, ROSE) + plaits + bows + _head(cut, fringe)


def boy(cut: Scissors) -> str:
    """A boy's head and shoulders, short hair."""
    short = patch("M60 104V40H196V104Q176 92 170 76Q134 92 92 78Q84 96 60 104Z", INK)
    return _shoulders(cut, TURQUOISE) + _head(cut, short)


def _shoulders(cut: Scissors, colour: str) -> str:
    body = [Corner(44, 238), (50, 210), (86, 190), (128, 186), (170, 190), (206, 210),
            Corner(212, 238)]
    return cut.cut(smooth(body), colour, depth=6)


def _head(cut: Scissors, hair: str) -> str:
    outline = ellipse((128, 118), 64, 70)
    smile = cut.mark("M106 150Q128 168 150 150", 7)
    eyes = "".join(patch(ellipse((128 + side * 25, 122), 8), INK) for side in (-1, 1))
    return cut.cut(outline, SKIN, depth=6, inside=hair) + eyes + smile


def gentle(cut: Scissors) -> str:
    """A path that goes softly round a hill to a small tree."""
    hill = cut.cut(smooth([Corner(14, 226), (40, 150), (104, 112), (160, 134), (226, 176),
                           Corner(242, 226)]), light(LEAF, 0.25), depth=6,
                   inside=patch("M70 240C60 206 156 204 144 178C136 160 100 164 116 140L126 120"
                                "L140 132C130 160 186 158 186 186C184 210 128 214 138 240Z", CREAM))
    trunk = cut.band("M176 130V82", WOOD, 12)
    crown = cut.cut([ellipse((176, 62), 40, 36), ellipse((146, 80), 24), ellipse((204, 80), 24)],
                    LEAF, depth=6)
    return trunk + crown + hill


def key(cut: Scissors) -> str:
    """A key: the way in where a code was forgotten."""
    shaft = cut.band("M116 128H222M186 128V166M214 128V158", HONEY, 22)
    bow = cut.cut(ellipse((78, 128), 56), HONEY, depth=6)
    return shaft + bow + cut.cut(ellipse((72, 128), 22), CREAM, depth=0)
