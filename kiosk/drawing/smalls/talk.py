"""Balloons without words: someone speaks, and what of; they know nobody."""

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.paths import Point, ellipse
from kiosk.drawing.smalls.scissors import CREAM, INK, Scissors, patch


def balloon(
    cut: Scissors, at: Point, tail: Point, half: tuple[float, float] = (110, 70), within: str = ""
) -> str:
    """A balloon about `at` whose tail comes from a mouth at `tail`; three dots if nothing else.

    `within` is drawn about (0, 0) in the balloon's middle.
    """
    x, y = at
    wide, high = half
    way = 1 if tail[0] > x else -1
    root = x + way * wide * 0.3
    point = (f"M{root - way * 26} {y + high * 0.6}Q{root} {y + high * 1.1} {tail[0]} {tail[1]}"
             f"Q{root + way * 34} {y + high} {root + way * 30} {y + high * 0.4}Z")
    body = ellipse(at, wide, high)
    paper = cut.cut([body], CREAM, depth=4)
    spike = cut.cut(point, CREAM, depth=0)
    inside = within or "".join(patch(ellipse((i * wide * 0.4, 0), wide * 0.11), INK)
                               for i in (-1, 0, 1))
    return paper + spike + patch(ellipse(at, wide - 5, high - 5), CREAM) + group(
        inside, placed(at))
