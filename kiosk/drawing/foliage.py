"""Leaves, grass and trees, strewn by seeded chance; it knows no place and no season.

Leaves are painted in four tones, dark to light, chosen by how far each faces the light: a crown
is a shape first, then a crowd.
"""

import math
import random
from collections.abc import Callable, Sequence

from kiosk.drawing.canvas import Canvas, clipped, fill, group, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import (
    Point,
    Points,
    Radii,
    across,
    between,
    curve,
    ellipse,
    number,
    pair,
    plus,
    smooth,
    spot,
    tapered,
    thickness,
    times,
    tube,
)

Tones = Sequence[Colour]  # four, dark to light
Clump = tuple[float, float, float, float]  # centre x, y, radii
Limb = tuple[Points, Radii]


def leaf(at: Point, angle: float, long: float, wide: float) -> str:
    """A pointed oval that grows from `at`; `angle` in radians, clockwise from the right."""
    cos, sin = math.cos(angle), math.sin(angle)
    x, y = at
    tip = (x + cos * long, y + sin * long)
    belly = (x + cos * long * 0.42, y + sin * long * 0.42)
    one = (belly[0] - sin * wide, belly[1] + cos * wide)
    two = (belly[0] + sin * wide, belly[1] - cos * wide)
    return f"M{pair(at)}Q{pair(one)} {pair(tip)}Q{pair(two)} {pair(at)}Z"


def leafage(
    clumps: Sequence[Clump], tones: Tones, seed: int, *, towards: Point, density: float = 0.02,
    long: tuple[float, float] = (13, 21), wide: tuple[float, float] = (6, 9),
    hang: float = 0.35, solid: bool = True, edge: float = 1.12,
) -> str:
    """A crown of clumps: a dark mass, then leaves from shade to light."""
    chance = random.Random(seed)
    mass = "".join(_mass(clump, chance) for clump in clumps) if solid else ""
    layers: list[list[str]] = [[] for _ in tones]
    for x, y, rx, ry in clumps:
        many = int(rx * ry * math.pi * density)
        rim = int((rx + ry) * math.pi * density * 7)
        for turn in range(many + rim):
            angle = chance.uniform(0, math.tau)
            out = math.sqrt(chance.random()) * edge if turn < many else chance.uniform(0.8, 1.02)
            dx, dy = math.cos(angle) * out, math.sin(angle) * out
            lit = dx * towards[0] + dy * towards[1] + chance.uniform(-0.45, 0.45)
            tone = sum(lit > step for step in (-0.35, 0.12, 0.62))
            way = angle + chance.uniform(-1.1, 1.1)
            way = math.atan2(math.sin(way) + hang, math.cos(way))
            layers[tone].append(
                leaf((x + dx * rx, y + dy * ry), way, chance.uniform(*long), chance.uniform(*wide))
            )
    return fill(mass, tones[0]) + "".join(
        fill("".join(leaves), tone) for leaves, tone in zip(layers, tones, strict=True)
    )


def _mass(clump: Clump, chance: random.Random) -> str:
    x, y, rx, ry = clump
    outline = []
    for i in range(14):
        angle, out = i / 14 * math.tau, chance.uniform(0.78, 0.98)
        outline.append((x + math.cos(angle) * rx * out, y + math.sin(angle) * ry * out))
    return smooth(outline)


def fruit(
    clumps: Sequence[Clump], tones: tuple[Colour, Colour, Colour], seed: int, *,
    each: int = 4, size: float = 7.0, towards: Point = (-0.6, -0.6),
) -> str:
    """Round fruit among the lower leaves of the clumps: body, shade, a dot of light."""
    chance = random.Random(seed)
    body = dark = light = ""
    for x, y, rx, ry in clumps:
        for _ in range(each):
            spot_ = x + chance.uniform(-0.82, 0.82) * rx, y + chance.uniform(-0.3, 0.95) * ry
            r = size * chance.uniform(0.82, 1.15)
            dark += ellipse(plus(spot_, times(towards, -r * 0.16)), r * 1.04)
            body += ellipse(spot_, r * 0.94)
            light += ellipse(plus(spot_, times(towards, r * 0.3)), r * 0.5)
    return fill(dark, tones[1]) + fill(body, tones[0]) + fill(light, tones[2], 0.6)


def wood(
    canvas: Canvas, limbs: Sequence[Limb], tones: Tones, *, seed: int, towards: Point,
    relief: float = 10.0, line: float = 2.6, bark: int = 10,
) -> str:
    """Limbs grown together: one contour, light from one side, strokes of bark.

    Tones: bark, shade, light, contour.
    """
    chance = random.Random(seed)
    lines = [(curve(joints, 8), radii) for joints, radii in limbs]
    outlines = [tube(points, radii, count=18)[0] for points, radii in lines]
    shape, clip = "".join(outlines), canvas.clip(outlines)
    move = f"translate({pair(times(towards, relief))})"
    strokes = "".join(
        _bark(points, radii, tones, bark, towards, chance) for points, radii in lines
    )
    edge = "".join(stroke(outline, tones[3], line * 2) for outline in outlines)
    base = "".join(fill(outline, tones[0]) for outline in outlines)
    return edge + base + clipped(fill(shape, tones[1]) + group(base, move) + strokes, clip)


def _bark(
    points: Points, radii: Radii, tones: Tones, count: int, towards: Point, chance: random.Random
) -> str:
    dark = ""
    for _ in range(count):
        side, start = chance.uniform(-0.9, 0.9), chance.uniform(0, 0.7)
        end = min(1.0, start + chance.uniform(0.12, 0.35))
        dark += _scratch(points, radii, (start, end), side, chance.uniform(1.6, 3.4))
    light = ""
    for _ in range(count // 2):
        start, side = chance.uniform(0, 0.75), chance.uniform(0.3, 0.92)
        way = spot(points, start)[1]
        side *= 1 if across(way)[0] * towards[0] > 0 else -1
        light += _scratch(points, radii, (start, min(1.0, start + 0.16)), side,
                          chance.uniform(1.4, 2.6))
    return fill(dark, tones[1], 0.85) + fill(light, tones[2], 0.6)


def _scratch(
    points: Points, radii: Radii, span: tuple[float, float], side: float, width: float
) -> str:
    line = []
    for i in range(5):
        t = between(*span, i / 4)
        place, way = spot(points, t)
        wave = side + 0.1 * math.sin(i * 1.7 + side * 5)
        line.append(plus(place, times(across(way), thickness(radii, t) * wave)))
    return tapered(line, 0.6, 0.5, width)


# ---- small growth ----------------------------------------------------------------------------


def grass(
    span: tuple[float, float], level: float | Callable[[float], float], count: int,
    colours: Sequence[Colour], seed: int, *, high: tuple[float, float] = (14, 40),
    lean: float = 0.25, width: float = 3.0, scatter: float = 8.0,
) -> str:
    """Blades of grass along a line; one path per colour."""
    chance = random.Random(seed)
    blades: dict[Colour, list[str]] = {colour: [] for colour in colours}
    for _ in range(count):
        x = chance.uniform(*span)
        foot = (level(x) if callable(level) else level) + chance.uniform(-scatter, scatter)
        tall, thin = chance.uniform(*high), chance.uniform(0.6, 1.2) * width
        bent = chance.uniform(-0.5, 0.8) * lean * tall * 2
        blades[chance.choice(list(colours))].append(
            f"M{pair((x - thin, foot))}"
            f"Q{pair((x - thin * 0.3 + bent * 0.2, foot - tall * 0.6))} "
            f"{pair((x + bent, foot - tall))}"
            f"Q{pair((x + thin * 0.6 + bent * 0.3, foot - tall * 0.5))} {pair((x + thin, foot))}Z"
        )
    return "".join(fill("".join(blades[colour]), colour) for colour in colours)


def daisies(
    span: tuple[float, float], level: float, count: int, colours: tuple[Colour, Colour],
    stem: Colour, seed: int, high: tuple[float, float] = (40, 90),
) -> str:
    """Round meadow flowers on thin stems: a pale ring of petals and a warm heart."""
    chance = random.Random(seed)
    out = ""
    for _ in range(count):
        x, tall, r = chance.uniform(*span), chance.uniform(*high), chance.uniform(7, 11)
        head = (x + chance.uniform(-0.25, 0.25) * tall, level - tall)
        out += stroke(f"M{pair((x, level))}Q{pair((x, level - tall * 0.6))} {pair(head)}", stem,
                      2.4)
        petals = "".join(
            ellipse(plus(head, (math.cos(a) * r, math.sin(a) * r * 0.62)), r * 0.5, r * 0.42)
            for a in (k * math.tau / 8 for k in range(8))
        )
        out += fill(petals, colours[0]) + fill(ellipse(head, r * 0.5, r * 0.4), colours[1])
    return out


def far_tree(at: Point, size: float, tones: tuple[Colour, Colour, Colour], seed: int) -> str:
    """A tree in the distance: trunk, crown, lit crown; no lines."""
    chance = random.Random(seed)
    x, y = at
    trunk = smooth([(x - 3 * size, y + 2), (x - 2 * size, y - 16 * size),
                    (x + 2 * size, y - 16 * size), (x + 3 * size, y + 2)])
    balls = [
        (x + chance.uniform(-9, 9) * size, y - chance.uniform(18, 36) * size,
         chance.uniform(11, 16) * size)
        for _ in range(6)
    ]
    crown = "".join(ellipse((a, b), r, r * 0.8) for a, b, r in balls)
    lit = "".join(ellipse((a - r * 0.28, b - r * 0.22), r * 0.62, r * 0.5) for a, b, r in balls)
    return fill(trunk, tones[0]) + fill(crown, tones[1]) + fill(lit, tones[2])


def cypress(at: Point, high: float, tones: tuple[Colour, Colour]) -> str:
    """A narrow dark tree with one lit side."""
    x, y = at
    wide = high * 0.13
    dark = smooth([(x, y), (x - wide, y - high * 0.25), (x - wide * 0.7, y - high * 0.65),
                   (x, y - high), (x + wide * 0.7, y - high * 0.65), (x + wide, y - high * 0.25)])
    lit = smooth([(x - wide * 0.3, y - high * 0.06), (x - wide * 0.85, y - high * 0.27),
                  (x - wide * 0.55, y - high * 0.65), (x, y - high * 0.97),
                  (x - wide * 0.1, y - high * 0.5)])
    return fill(dark, tones[0]) + fill(lit, tones[1])


def fallen_leaves(
    span: tuple[float, float], levels: tuple[float, float], count: int, tones: Tones, seed: int,
    size: float = 1.0,
) -> str:
    """Leaves that lie flat on the ground, larger nearer to the viewer."""
    chance = random.Random(seed)
    kinds: dict[Colour, list[str]] = {tone: [] for tone in tones}
    for _ in range(count):
        t = chance.random()
        at = chance.uniform(*span), between(*levels, t)
        near = between(0.6, 1.3, t) * size
        kinds[chance.choice(list(tones))].append(_flat_leaf(at, near, chance))
    return "".join(fill("".join(kinds[tone]), tone) for tone in tones)


def _flat_leaf(at: Point, size: float, chance: random.Random) -> str:
    way = chance.uniform(0, math.tau)
    long, wide = 19 * size, 7 * size
    tip = (at[0] + math.cos(way) * long, at[1] + math.sin(way) * long * 0.42)
    out = (-math.sin(way) * wide, math.cos(way) * wide * 0.5)
    middle = ((at[0] + tip[0]) / 2, (at[1] + tip[1]) / 2)
    return (
        f"M{pair(at)}Q{pair(plus(middle, out))} {pair(tip)}"
        f"Q{pair(plus(middle, times(out, -1)))} {pair(at)}Z"
    )


def shade(tones: Tones, into: Colour, share: float) -> tuple[Colour, ...]:
    """The same leaves deeper in the crown."""
    return tuple(mix(tone, into, share) for tone in tones)


def clump_clip(canvas: Canvas, level: float, left: float, wide: float) -> str:
    """A clip of everything above the ground at `level`, so that roots do not stand out."""
    top = f"M{number(left)} {number(level - 2000)}"
    return canvas.clip(f"{top}h{number(wide)}v2000h{number(-wide)}Z")
