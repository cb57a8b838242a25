"""Running water and what goes with it: tap, stream, drops, soap and foam; they know no hands."""

import random
from collections.abc import Sequence

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls.scissors import CREAM, INK, ROSE, Scissors, light, patch, shade

STEEL, WATER, DEEP = "#b9c1c9", "#a9d6ea", "#6fb0d2"
SOAP = "#f3d9b0"


def tap(cut: Scissors, at: Point, size: float = 1.0, *, wall: float = 170) -> str:
    """A tap whose mouth is at `at`; its pipe comes from the left, `wall` long."""
    here = Scissors(cut.canvas, cut.line / size)
    pipe = here.cut(rounded(-wall - 30, -128, wall, 52, 14), STEEL, depth=9)
    neck = [Corner(-60, -136), (10, -134), (48, -92), Corner(48, -14), Corner(-18, -14),
            (-18, -62), Corner(-60, -68)]
    body = here.cut(smooth(neck, tension=0.2), STEEL, depth=9)
    lip = here.cut(rounded(-28, -22, 86, 24, 10), shade(STEEL), depth=3)
    collar = here.cut(rounded(-72, -146, 30, 88, 10), light(STEEL, 0.3), depth=5)
    stem = here.cut(rounded(-16, -176, 26, 48, 8), STEEL, depth=3)
    handle = here.cut(rounded(-66, -206, 126, 38, 18), "#4f8ba6", depth=6)
    shine = patch(rounded(-8, -116, 26, 9, 4), CREAM, 0.8)
    return group(pipe + stem + body + shine + collar + lip + handle, placed(at, scale=size))


def stream(cut: Scissors, at: Point, down: float, half: float = 15) -> str:
    """Water that falls from `at`, `down` far: a clear band that breaks up where it lands."""
    x, y = at
    foot, waist = y + down, y + down * 0.4
    edge = smooth([Corner(x - half, y), (x - half * 0.8, waist), Corner(x - half, foot),
                   Corner(x + half, foot), (x + half * 0.8, waist), Corner(x + half, y)])
    clear = stroke(f"M{x - half * 0.3} {y + 10}V{y + down * 0.55}M{x + half * 0.35} "
                   f"{y + down * 0.3}V{y + down - 12}", CREAM, max(3.0, half * 0.3), 0.9)
    return cut.cut(edge, WATER, depth=4, weight=0.8) + clear


def splash(cut: Scissors, at: Point, places: Sequence[tuple[float, float, float, float]]) -> str:
    """Drops about `at`: each (x, y, size, turn in degrees)."""
    return "".join(
        drop(cut, (at[0] + x, at[1] + y), size, turn) for x, y, size, turn in places
    )


def drop(cut: Scissors, at: Point, size: float = 1.0, turn: float = 0.0) -> str:
    """A drop of water, 54 high, its point up."""
    here = Scissors(cut.canvas, cut.line * 0.8 / size)
    shape = smooth([Corner(0, -30), (14, -4), (16, 10), (0, 24), (-16, 10), (-14, -4)])
    shine = patch(ellipse((-5, 8), 4, 6), CREAM, 0.9)
    return group(here.cut(shape, WATER, depth=4) + shine, placed(at, rotate=turn, scale=size))


def soap_bar(cut: Scissors, at: Point, size: float = 1.0, turn: float = 0.0) -> str:
    """A worn bar of soap, 170 wide, a leaf pressed into it."""
    here = Scissors(cut.canvas, cut.line / size)
    shape = [(-86, 6), (-82, -32), (-40, -46), (40, -46), (82, -32), (86, 6), (70, 40), (0, 48),
             (-70, 40)]
    leaf = smooth([Corner(-34, 10), (-8, -18), Corner(36, -14), (12, 14)])
    inside = fill(leaf, shade(SOAP)) + stroke("M-30 8L28 -10", light(SOAP, 0.6), 5)
    inside += patch(ellipse((-38, -30), 22, 6), CREAM, 0.9)
    return group(here.cut(smooth(shape), SOAP, depth=9, inside=inside),
                 placed(at, rotate=turn, scale=size))


def foam(cut: Scissors, heap: Sequence[tuple[float, float, float]], *, weight: float = 0.7) -> str:
    """A heap of white foam: each bubble (x, y, radius); they merge into one."""
    rounds = [ellipse((x, y), r) for x, y, r in heap]
    inside = "".join(
        stroke(f"M{x - r * 0.5} {y + r * 0.1}Q{x - r * 0.4} {y - r * 0.5} {x + r * 0.1} "
               f"{y - r * 0.5}", DEEP, 3.5, 0.55)
        for x, y, r in heap[::2]
    )
    return cut.cut(rounds, "#fdfdfb", depth=6, weight=weight, inside=inside)


def bubbles(cut: Scissors, places: Sequence[tuple[float, float, float]]) -> str:
    """Free bubbles: each (x, y, radius)."""
    return "".join(_bubble(cut, (x, y), r) for x, y, r in places)


def _bubble(cut: Scissors, at: Point, r: float) -> str:
    here = Scissors(cut.canvas, cut.line * 0.6)
    gleam = patch(ellipse((at[0] - r * 0.36, at[1] - r * 0.4), r * 0.26, r * 0.18), "#ffffff")
    blush = patch(ellipse((at[0] + r * 0.3, at[1] + r * 0.36), r * 0.34, r * 0.2), ROSE, 0.3)
    return here.cut(ellipse(at, r), "#e6f3f7", depth=r * 0.14) + blush + gleam


def glint(at: Point, r: float, colour: str = "#f2b84b") -> str:
    """A four-pointed glint on something clean; never a star of five."""
    x, y = at
    k = r * 0.16
    path = (f"M{x} {y - r}Q{x + k} {y - k} {x + r} {y}Q{x + k} {y + k} {x} {y + r}"
            f"Q{x - k} {y + k} {x - r} {y}Q{x - k} {y - k} {x} {y - r}Z")
    return stroke(path, INK, 6) + fill(path, colour)


def puddle(at: Point, half: float) -> str:
    """Clear water that has gathered on the ground."""
    return fill(ellipse(at, half, half * 0.16), "#a9cfdf") + fill(
        ellipse((at[0] - half * 0.2, at[1] - half * 0.03), half * 0.5, half * 0.06), "#d3e9f0"
    )


def music(cut: Scissors, at: Point, size: float = 1.0, turn: float = 0.0) -> str:
    """Two notes that are sung together, as every child hums them."""
    here = Scissors(cut.canvas, cut.line / size)
    heads = here.cut(ellipse((-34, 40), 24, 18), "#8a6a9e", depth=4) + here.cut(
        ellipse((46, 24), 24, 18), "#8a6a9e", depth=4
    )
    beam = here.cut(polygon([(-16, -60), (66, -78), (66, -46), (-16, -28)]), "#8a6a9e", depth=4)
    stems = here.band("M-13 -50V38M63 -66V22", "#8a6a9e", 8, weight=0.9)
    return group(stems + heads + beam, placed(at, rotate=turn, scale=size))


def spots(seed: int, box: tuple[float, float, float, float], count: int, colour: str,
          sizes: tuple[float, float] = (8, 20)) -> str:
    """Smudges of earth strewn over a box (x, y, width, height)."""
    chance = random.Random(seed)
    x, y, w, h = box
    return "".join(
        patch(ellipse((x + chance.random() * w, y + chance.random() * h),
                      chance.uniform(*sizes), chance.uniform(*sizes) * 0.7), colour, 0.75)
        for _ in range(count)
    )
