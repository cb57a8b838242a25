"""Question Q04: what a vaccine does; a body that learns has small friends in training."""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, smooth
from kiosk.drawing.smalls.faces import Face, face
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool
from kiosk.drawing.smalls.scissors import CREAM, HONEY, TURQUOISE, Scissors, light, patch
from kiosk.drawing.smalls.small import cards

_READY = Face("open", "M-30 34Q0 62 30 34", blush=1)


def stem(cut: Scissors) -> str:
    """Ahmed with a plaster on his arm, and what goes on in him: three round guards with shields."""
    ahmed = person(cut, "ahmed", (176, 830), 2.0, "proud", pose=_BARE_ARM, gaze=(0.7, -0.1))
    plaster = group(_plaster(cut), placed((112, 372), rotate=-14))
    lens = ellipse((540, 256), 232, 226)
    inside = fill(lens, "#f7d9c4") + "".join(
        fill(ellipse(at, r), "#f0bfae", 0.8) for at, r in (
            ((380, 120), 60), ((690, 130), 50), ((520, 70), 34), ((710, 380), 60),
            ((392, 410), 44), ((552, 446), 30)))
    team = guard(cut, (540, 190), 0.86) + guard(cut, (432, 320), 0.86) + guard(
        cut, (648, 320), 0.86)
    ring = cut.band("M" + lens[1:], TURQUOISE, 22)
    dots = "".join(cut.cut(ellipse(at, r), CREAM, depth=3, weight=0.8) for at, r in (
        ((290, 336), 16), ((262, 366), 11)))
    return pool(cut.canvas, "#f2e2bc") + ahmed + plaster + clipped(
        inside + team, cut.canvas.clip(lens)) + ring + dots


_BARE_ARM: dict[str, object] = {"base": "stand_front"}


def _plaster(cut: Scissors) -> str:
    strip = smooth([Corner(-46, -14), (-52, 0), Corner(-46, 14), (0, 14), Corner(46, 14), (52, 0),
                    Corner(46, -14), (0, -14)])
    pad = patch("M-16 -16H16V16H-16Z", light("#f0d2b0", 0.5))
    holes = "".join(patch(ellipse((x, y), 2.6), "#b98f68") for x in (-36, -28, 28, 36)
                    for y in (-5, 5))
    return cut.cut(strip, "#f0d2b0", depth=4, inside=pad + holes, weight=0.8)


def guard(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """A round small friend behind a shield with a leaf on it, 190 high."""
    here = Scissors(cut.canvas, cut.line / size)
    feet = here.cut(ellipse((-34, 84), 24, 14), "#8fbcc9", depth=3) + here.cut(
        ellipse((34, 84), 24, 14), "#8fbcc9", depth=3)
    body = here.cut(ellipse((0, 0), 88, 84), "#d9eef2", depth=10)
    look = face(_READY, (0, -38), 0.62)
    hands = here.cut(ellipse((-84, 40), 19), "#8fbcc9", depth=3) + here.cut(
        ellipse((84, 40), 19), "#8fbcc9", depth=3)
    return group(feet + body + look + shield(here, (0, 62), 0.58) + hands, placed(at, scale=size))


def shield(cut: Scissors, at: Point, size: float = 1.0) -> str:
    """A small wooden shield, 150 wide: a leaf on it and no sign of any country."""
    here = Scissors(cut.canvas, cut.line / size)
    edge = [Corner(-76, -62), (0, -76), Corner(76, -62), (74, 10), (44, 66), Corner(0, 92),
            (-44, 66), (-74, 10)]
    blade = smooth([Corner(0, -46), (34, -8), (18, 34), Corner(0, 44), (-18, 34), (-34, -8)])
    inside = fill(blade, "#6f9a55") + stroke("M0 -30V40M0 2L16 -12M0 2L-16 -12", CREAM, 6)
    return group(here.cut(smooth(edge), HONEY, depth=8, inside=inside), placed(at, scale=size))


CARDS = cards({"stem_q04": stem}, 6.5)
