"""Question Q12: a secret that feels wrong may be told; a lock, a key and a door that is open."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, rounded, smooth
from kiosk.drawing.smalls import doors
from kiosk.drawing.smalls.grounds import pool, shadow
from kiosk.drawing.smalls.scissors import (
    CREAM,
    HONEY,
    INK,
    ROSE,
    Scissors,
    light,
    patch,
)
from kiosk.drawing.smalls.small import cards


def stem(cut: Scissors) -> str:
    """A locked heart, the key that opens it, and behind them a door into the light."""
    door = doors.open_door(cut, (646, 456), 0.98, doors.MORNING)
    key = _key(cut, (366, 372))
    return pool(cut.canvas, "#f2dcc0", at=(560, 250)) + shadow((176, 458), 110) + door \
        + _heart(cut, (176, 284)) + key


def _heart(cut: Scissors, at: Point) -> str:
    shape = smooth([Corner(0, 180), (-120, 80), (-168, -30), (-140, -118), (-76, -142),
                    (-20, -112), Corner(0, -76), (20, -112), (76, -142), (140, -118), (168, -30),
                    (120, 80)])
    body = cut.cut(shape, ROSE, depth=12, inside=patch(ellipse((-84, -70), 34, 22),
                                                      light(ROSE, 0.6)))
    bow = cut.band("M-44 10V-30Q-44 -74 0 -74Q44 -74 44 -30V10", "#b9c1c9", 18)
    lock = cut.cut(rounded(-64, 4, 128, 104, 20), HONEY, depth=8)
    hole = patch(ellipse((0, 44), 15), INK) + stroke("M0 48V76", INK, 13)
    return group(body + bow + lock + hole, placed(at, scale=0.84))


def _key(cut: Scissors, at: Point) -> str:
    ring = cut.cut(ellipse((0, -66), 46), HONEY, depth=6) + cut.cut(
        ellipse((0, -66), 19), CREAM, depth=0)
    stem_ = cut.cut(rounded(-13, -26, 26, 118, 8), HONEY, depth=5)
    bits = cut.cut(rounded(6, 40, 40, 20, 5), HONEY, depth=3) + cut.cut(
        rounded(6, 70, 32, 20, 5), HONEY, depth=3)
    return group(bits + stem_ + ring, placed(at, rotate=24))


CARDS = cards({"stem_q12": stem}, 7)
