"""Village masonry: walls, houses, arches, doors and windows; it knows no place and no light.

Houses are stacked rounded cubes with flat roofs. Blocks of stone are only hinted at: about a
third are drawn, in tones near the wall's own.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas, clipped, fill, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import (
    Point,
    Points,
    between,
    ellipse,
    number,
    pair,
    polygon,
    rounded,
    smooth,
)
from kiosk.drawing.places.palettes import Stone
from kiosk.drawing.skies import height_at
from kiosk.model.geometry import Box


@dataclass(frozen=True)
class Opening:
    """A door or window in a front: its middle, foot, width and height, in stage units."""

    x: float
    foot: float
    wide: float
    high: float
    kind: str = "window"  # or "door", "open"


def arch(x: float, foot: float, wide: float, high: float) -> str:
    """A round-headed opening whose foot is centred on `x`."""
    left, right, spring = x - wide / 2, x + wide / 2, foot - high + wide / 2
    return (
        f"M{number(left)} {number(foot)}V{number(spring)}"
        f"A{number(wide / 2)} {number(wide / 2)} 0 0 1 {number(right)} {number(spring)}"
        f"V{number(foot)}Z"
    )


def blocks(
    box: Box, tones: Sequence[Colour], seed: int, *, course: float = 24.0, share: float = 0.32,
    opacity: float = 0.6,
) -> str:
    """Hinted courses of dressed stone."""
    chance = random.Random(seed)
    out: dict[Colour, str] = dict.fromkeys(tones, "")
    for row in range(int(box.h / course) + 1):
        x = box.x - chance.uniform(0, course)
        while x < box.right:
            wide = chance.uniform(1.1, 2.3) * course
            if chance.random() < share:
                out[chance.choice(list(tones))] += rounded(
                    x + 1, box.y + row * course + 2, wide - 3, course - 4, course * 0.22
                )
            x += wide
    return "".join(fill(shape, tone, opacity) for tone, shape in out.items())


def house(
    canvas: Canvas, front: Box, depth: float, stone: Stone, seed: int, openings: Sequence[Opening],
    *, course: float = 24.0,
) -> str:
    """A flat-roofed house: lit front, side wall turned away to the right (left where depth < 0)."""
    corner = front.right if depth > 0 else front.x
    side = polygon([(corner, front.bottom), (corner, front.y),
                    (corner + depth, front.y - abs(depth) * 0.05),
                    (corner + depth, front.bottom - abs(depth) * 0.1)])
    face = rounded(front.x, front.y, front.w, front.h, 2)
    fade = canvas.linear(
        (front.x, 0), (front.right, 0),
        [(0, stone.edging, 0.4), (0.6, stone.edging, 0), (1, stone.side, 0.34)],
    )
    side_box = Box(min(corner, corner + depth), front.y, abs(depth), front.h)
    side_tones = (mix(stone.side, stone.line, 0.16), mix(stone.side, stone.front, 0.2))
    walls = (
        fill(side, stone.side)
        + clipped(blocks(side_box, side_tones, seed + 50, course=course), canvas.clip(side))
        + fill(face, stone.front)
        + clipped(blocks(front, stone.blocks, seed, course=course) + fill(face, fade),
                  canvas.clip(face))
    )
    return walls + _roof(front, depth, corner, stone, course / 24) + "".join(
        opening(canvas, one, stone) for one in openings
    )


def _roof(front: Box, depth: float, corner: float, stone: Stone, size: float) -> str:
    over, thick = 7 * size, 15 * size
    y = front.y - thick * 0.7
    out = depth + (over * 0.6 if depth > 0 else -over * 0.6)
    edge = corner + (over if depth > 0 else -over)
    turned = polygon([(edge, y), (corner + out, y - 2), (corner + out, y + thick - 1),
                      (edge, y + thick)])
    slab = rounded(front.x - over, y, front.w + 2 * over, thick, 3)
    shadow = rounded(front.x, y + thick, front.w, 9 * size, 2)
    return (
        fill(shadow, stone.line, 0.16) + fill(turned, mix(stone.roof, stone.line, 0.32))
        + fill(slab, stone.roof)
    )


def opening(canvas: Canvas, one: Opening, stone: Stone) -> str:
    """A door of boards, a window with a cross and shutters, or a dark open doorway."""
    rim = one.wide * 0.13
    surround = fill(
        arch(one.x, one.foot + (0 if one.kind != "window" else rim * 0.6), one.wide + 2 * rim,
             one.high + rim * (1 if one.kind != "window" else 1.6)),
        stone.edging,
    )
    shape = arch(one.x, one.foot, one.wide, one.high)
    if one.kind == "window":
        return surround + _window(canvas, one, shape, stone)
    if one.kind == "open":
        return surround + fill(shape, mix(stone.glass, stone.line, 0.45))
    return surround + _door(canvas, one, shape, stone)


def _door(canvas: Canvas, one: Opening, shape: str, stone: Stone) -> str:
    left, fall = one.x - one.wide / 2, f"{number(one.foot)}V{number(one.foot - one.high)}"
    boards = "".join(
        stroke(f"M{number(left + one.wide * k / 5)} {fall}",
               mix(stone.door, stone.line, 0.35), max(1.0, one.wide * 0.02))
        for k in range(1, 5)
    )
    half = rounded(one.x, one.foot - one.high, one.wide / 2, one.high)
    lintel = fill(rounded(left, one.foot - one.high, one.wide, one.high * 0.16), stone.line, 0.22)
    inside = fill(half, stone.line, 0.14) + boards + lintel
    handle = fill(ellipse((one.x + one.wide * 0.3, one.foot - one.high * 0.44), one.wide * 0.045),
                  stone.edging)
    step = fill(
        rounded(one.x - one.wide * 0.78, one.foot - 4, one.wide * 1.56, one.wide * 0.14 + 4, 3),
        stone.roof,
    )
    return fill(shape, stone.door) + clipped(inside, canvas.clip(shape)) + handle + step


def _window(canvas: Canvas, one: Opening, shape: str, stone: Stone) -> str:
    x, foot = one.x, one.foot
    shade = fill(rounded(x - one.wide / 2, foot - one.high, one.wide * 0.3, one.high), stone.line,
                 0.2)
    glass = fill(shape, stone.glass) + clipped(shade, canvas.clip(shape))
    width = max(1.6, one.wide * 0.07)
    cross = stroke(
        f"M{number(x)} {number(foot)}V{number(foot - one.high)}"
        f"M{number(x - one.wide / 2)} {number(foot - one.high * 0.45)}h{number(one.wide)}",
        stone.door, width,
    )
    sill = fill(rounded(x - one.wide * 0.72, foot + 1, one.wide * 1.44, one.wide * 0.16, 2),
                stone.roof)
    return glass + cross + sill


def drystone(
    canvas: Canvas, top: Points, high: float,
    tones: tuple[Colour, Sequence[Colour], Colour], seed: int, size: float = 1.0,
) -> str:
    """A dry stone wall below a line: joint colour, stone tones, light on each stone."""
    chance = random.Random(seed)
    outline = smooth(top, closed=False) + "".join(
        "L" + pair((x, y + high)) for x, y in reversed(top)
    ) + "Z"
    rows = max(2, int(high / (24 * size)))
    faces: dict[Colour, str] = dict.fromkeys(tones[1], "")
    light = ""
    for row in range(rows + 1):
        x = top[0][0] - chance.uniform(10, 10 + 30 * size)
        while x < top[-1][0]:
            wide = chance.uniform(26, 58) * size
            level = height_at(top, max(top[0][0], min(top[-1][0], x + wide / 2)))
            y = level + row * high / rows + chance.uniform(-2, 2) * size
            tall = high / rows - 2.6 * size
            face, lit = _fieldstone(x, y, wide, tall, size, chance)
            faces[chance.choice(list(tones[1]))] += face
            light += lit
            x += wide
    inside = "".join(fill(face, tone) for tone, face in faces.items()) + fill(light, tones[2], 0.34)
    return fill(outline, tones[0]) + clipped(inside, canvas.clip(outline))


def _fieldstone(
    x: float, y: float, wide: float, tall: float, size: float, chance: random.Random
) -> tuple[str, str]:
    jolt = [chance.uniform(0, 5) * size for _ in range(4)]
    face = smooth([(x + 2, y + jolt[0]), (x + wide * 0.5, y), (x + wide - 2, y + jolt[1]),
                   (x + wide - 1, y + tall * 0.5), (x + wide - 3, y + tall - jolt[2] * 0.6),
                   (x + wide * 0.5, y + tall), (x + 3, y + tall - jolt[3] * 0.6),
                   (x + 1, y + tall * 0.5)])
    lit = smooth([(x + 5, y + tall * 0.35), (x + wide * 0.3, y + 3 * size),
                  (x + wide * 0.7, y + 3 * size), (x + wide * 0.55, y + tall * 0.3)])
    return face, lit


def village(
    canvas: Canvas, at: Point, size: float, stone: Stone, haze: tuple[Colour, float], seed: int,
    count: int = 9,
) -> str:
    """Small houses heaped on a far slope, paler the further back; `at` is its foot's middle."""
    chance = random.Random(seed)
    out = ""
    for i in range(count):
        t = i / max(1, count - 1)
        row = 0 if t < 0.34 else 1 if t < 0.7 else 2
        wide, high = chance.uniform(80, 140) * size, chance.uniform(66, 96) * size
        x = at[0] + (chance.uniform(-1, 1) * 330 + (i % 3 - 1) * 90) * size - wide / 2
        foot = at[1] + between(-96, 0, row / 2) * size + chance.uniform(-8, 8) * size
        pale = haze[1] * (1 - row * 0.28)
        tones = _faded(stone, haze[0], pale)
        front = Box(x, foot - high, wide, high)
        out += house(canvas, front, 34 * size, tones, seed + i, _small_openings(front, chance,
            size),
                     course=15 * size)
    return out


def _small_openings(front: Box, chance: random.Random, size: float) -> list[Opening]:
    door = chance.random() < 0.5
    places = [0.28, 0.68] if front.w > 90 * size else [0.5]
    out = []
    for turn, place in enumerate(places):
        x = front.x + front.w * place
        if door and turn == 0:
            out.append(Opening(x, front.bottom, 26 * size, 48 * size, "door"))
        else:
            out.append(Opening(x, front.bottom - front.h * 0.42, 18 * size, 28 * size))
    return out


def _faded(stone: Stone, haze: Colour, share: float) -> Stone:
    def far(colour: Colour) -> Colour:
        return mix(colour, haze, share)

    one, two, three = stone.blocks
    return Stone(
        front=far(stone.front), side=far(stone.side), roof=far(stone.roof), line=far(stone.line),
        blocks=(far(one), far(two), far(three)), glass=far(stone.glass), door=far(stone.door),
        edging=far(stone.edging),
    )
