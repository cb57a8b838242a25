"""Hens of four colours; they know no place.

A hen's origin is the ground under her; about 100 units long and 96 high, facing right.
"""

import random
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas, fill, form, group, placed, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.light import Mood
from kiosk.drawing.names import named
from kiosk.drawing.paths import Corner as C  # noqa: N817  a short sign for tables
from kiosk.drawing.paths import Point, ellipse, pair, rotated, smooth, tapered
from kiosk.drawing.people.pen import fold
from kiosk.drawing.people.person import Placed, line_width
from kiosk.model.geometry import Box


@dataclass(frozen=True)
class Plumage:
    body: Colour
    wing: Colour
    tail: Colour
    speckle: Colour = ""


HENS: dict[str, Plumage] = {
    "malika": Plumage("#fbeed6", "#ecd3ae", "#e3c298"),
    "lulu": Plumage("#c98348", "#a8622f", "#8a4c28"),
    "grumpy": Plumage("#6a5560", "#54424f", "#42333f", "#9a8490"),
    "speckle": Plumage("#e3c79c", "#c9a26c", "#a87c4a", "#8a6238"),
}


@dataclass(frozen=True)
class HenPose:
    """How a hen stands: tilt of the body, neck stretched to a head at a place, and her legs."""

    head: Point
    look: float  # degrees the head is turned down
    legs: tuple[tuple[Point, Point], tuple[Point, Point]]  # knee and foot, far then near
    tilt: float = 0.0
    brow: bool = False


HEN_POSES: dict[str, HenPose] = {
    "stand": HenPose((34, -84), 0, (((2, -18), (0, 0)), ((14, -18), (16, 0)))),
    "offended": HenPose((30, -88), -10, (((2, -18), (0, 0)), ((24, -26), (30, -12))), -4, True),
    "peck": HenPose((58, -14), 62, (((-4, -18), (-6, 0)), ((8, -18), (8, 0))), 22),
    "walk": HenPose((42, -82), 4, (((-8, -18), (-18, -1)), ((18, -18), (26, 0))), 3),
}


def draw_hen(
    who: str = "malika", *, at: Point, size: float, mood: Mood, canvas: Canvas, pose: str = "stand",
    facing: str = "right", shadow: bool = True,
) -> Placed:
    """A hen with her feet at `at`; the Placed's `mouth` is her beak, its hands are empty."""
    feathers, stance = named("hen", who, HENS), named("hen's pose", pose, HEN_POSES)
    way = named("facing", facing, {"right": 1, "left": -1})
    lit = mood if way > 0 else mood.turned()
    width = line_width(size * 1.0)
    drawn = _hen(canvas, lit, feathers, stance, width)
    body = group(drawn, placed(at, scale=(size * way, size)))
    box = Box(at[0] - 100 * size, at[1] - 140 * size, 200 * size, 160 * size)
    markup = group(body, "", canvas.light(mood, box, size * 0.6))
    if shadow:
        markup = _shadow(canvas, mood, (at[0] + 4 * size * way, at[1]), size) + markup

    def staged(x: float, y: float) -> Point:
        return at[0] + x * size * way, at[1] + y * size

    head = staged(*stance.head)
    foot, beak = staged(*stance.legs[1][1]), staged(stance.head[0] + 18, stance.head[1] + 3)
    return Placed(
        markup, beak,
        (head[0] - 20 * size, head[1] - 24 * size, 40 * size, 46 * size), (), at[1],
        {"head": head, "eye": head, "foot": foot, "beak": beak},
    )


def _shadow(canvas: Canvas, mood: Mood, at: Point, size: float) -> str:
    box = Box(at[0] - 60 * size, at[1] - 20 * size, 120 * size, 40 * size)
    spot = ellipse((at[0], at[1] - 1), 34 * size, 6 * size)
    return fill(spot, mood.ink, 0.36, canvas.blur(max(1.0, 2 * size), box))


def _hen(canvas: Canvas, mood: Mood, feathers: Plumage, stance: HenPose, width: float) -> str:
    drawn = _leg(mood, stance.legs[0], width, far=True)
    drawn += _leg(mood, stance.legs[1], width, far=False)
    trunk = _tail(canvas, mood, feathers, width)
    drawn += group(trunk, f"rotate({stance.tilt} 0 -44)")
    drawn += _comb(canvas, mood, stance, width)
    drawn += _body(canvas, mood, feathers, stance, width)
    drawn += group(_wing(canvas, mood, feathers, width), f"rotate({stance.tilt} 0 -44)")
    return drawn + _face(canvas, mood, stance, width)


def _leg(mood: Mood, leg: tuple[Point, Point], width: float, *, far: bool) -> str:
    colour = mood.grade("#dd9440")
    if far:
        colour = mix(colour, mood.shade(colour), 0.6)
    (kx, ky), (x, y) = leg
    data = f"M{pair((kx - 4, ky - 14))}L{pair((kx, ky))}L{pair((x, y - 3))}"
    data += f"M{pair((x - 8, y))}L{pair((x, y - 4))}L{pair((x + 11, y))}"
    data += f"M{pair((x, y - 4))}L{pair((x + 4, y + 1))}"
    return stroke(data, mood.line(colour), 3.4 + width * 2) + stroke(data, colour, 3.4)


def _tail(canvas: Canvas, mood: Mood, feathers: Plumage, width: float) -> str:
    colour = mood.grade(feathers.tail)
    plumes = [
        smooth([(-28, -48), (-50, -66), C(-66, -92), (-52, -88), (-36, -66), (-24, -54)]),
        smooth([(-30, -44), (-54, -56), C(-76, -74), (-60, -76), (-40, -60), (-26, -48)]),
        smooth([(-30, -38), (-56, -44), C(-78, -54), (-62, -58), (-42, -52), (-26, -42)]),
    ]
    return "".join(form(canvas, mood, plume, colour, width=width, depth=3) for plume in plumes)


def _body(canvas: Canvas, mood: Mood, feathers: Plumage, stance: HenPose, width: float) -> str:
    """Breast and neck in one: the neck goes wherever the head is."""
    colour = mood.grade(feathers.body)
    hx, hy = stance.head

    def tilted(x: float, y: float) -> Point:
        return rotated((x, y), stance.tilt, (0, -44))

    trunk = smooth([tilted(*p) for p in (
        (-40, -52), (-24, -58), (-4, -60), (16, -64), (30, -56), (36, -40), (30, -24), (14, -15),
        (-8, -14),
        (-28, -22), (-40, -38),
    )])
    chest, nape = tilted(32, -40), tilted(6, -56)
    middle = ((chest[0] + nape[0]) / 2, (chest[1] + nape[1]) / 2)
    neck = tapered([middle, ((middle[0] + hx) / 2 + 3, (middle[1] + hy) / 2), (hx, hy + 2)], 36,
                   21, 25)
    head = ellipse((hx, hy), 13.5, 12.5)
    ruff = "".join(
        fold([(hx - 10 + i * 8, hy + 14), (hx - 9 + i * 8, hy + 19), (hx - 6 + i * 8, hy + 24)],
             2.2,
             mood.shade(colour), 0.8)
        for i in range(3)
    )
    return form(canvas, mood, [trunk, neck, head], colour, width=width, depth=4.5,
                inside=_speckles(mood, feathers) + ruff)


def _speckles(mood: Mood, feathers: Plumage) -> str:
    if not feathers.speckle:
        return ""
    chance = random.Random(7)
    colour = mood.grade(feathers.speckle)
    return "".join(
        fold([(x, y), (x + 2.4, y + 2.6), (x + 5, y)], 1.9, colour, 0.75)
        for x, y in ((chance.uniform(-30, 34), chance.uniform(-74, -18)) for _ in range(30))
    )


def _wing(canvas: Canvas, mood: Mood, feathers: Plumage, width: float) -> str:
    colour = mood.grade(feathers.wing)
    shade = mood.shade(colour)
    wing = smooth([(-8, -52), (10, -50), (20, -40), (14, -28), (-4, -22), (-22, -25), C(-38, -34),
                   (-24, -40)])
    quills = "".join(
        fold(line, 2.2, shade)
        for line in (((8, -36), (-8, -30), (-24, -31)), ((6, -42), (-12, -37), (-29, -36)),
                     ((0, -28), (-8, -26), (-16, -27)))
    )
    scallops = "".join(
        fold([(x, -46), (x + 3, -41), (x + 7, -45)], 1.9, shade, 0.8) for x in (-8, 0, 8)
    )
    return form(canvas, mood, wing, colour, width=width * 0.85, depth=3.5, inside=quills + scallops)


def _comb(canvas: Canvas, mood: Mood, stance: HenPose, width: float) -> str:
    red = mood.grade("#d9604c")
    x, y = stance.head
    comb = smooth([(x - 8, y - 8), C(x - 9, y - 20), (x - 3, y - 15), C(x + 1, y - 24),
                   (x + 5, y - 15),
                   C(x + 11, y - 20), (x + 10, y - 7)])
    drawn = form(canvas, mood, comb, red, width=width * 0.85, depth=2)
    return group(drawn, f"rotate({stance.look} {x} {y})")


def _face(canvas: Canvas, mood: Mood, stance: HenPose, width: float) -> str:
    x, y = stance.head
    red, orange = mood.grade("#d9604c"), mood.grade("#e9a13f")
    wattle = smooth([(x + 9, y + 5), (x + 14, y + 9), (x + 12, y + 18), (x + 7, y + 16),
                     (x + 6, y + 9)])
    beak = smooth([C(x + 10, y - 4.5), (x + 18, y - 2), C(x + 23, y + 3), (x + 16, y + 4.5),
                   C(x + 10, y + 5)])
    drawn = form(canvas, mood, wattle, red, width=width * 0.7, depth=1.5)
    drawn += form(canvas, mood, beak, orange, width=width * 0.7, depth=1.5)
    drawn += fold([(x + 11, y + 1.2), (x + 21, y + 2.4)], 1.0, mood.line(orange), 0.8)
    drawn += _eye(mood, (x + 3.5, y - 2.2), stance.brow)
    return group(drawn, f"rotate({stance.look} {x} {y})")


def _eye(mood: Mood, at: Point, offended: bool) -> str:
    x, y = at
    white, ink = mood.grade("#fffaf0"), mood.grade("#2a1512")
    drawn = fill(ellipse(at, 4.6, 4.6), white, None, f'stroke="{ink}" stroke-width=".8"')
    drawn += fill(ellipse((x + (1.4 if offended else 0.8), y + (0.8 if offended else 0)), 2.8), ink)
    drawn += fill(ellipse((x + 0.2, y - 1.2), 1.0), "#ffffff")
    if offended:
        lid = smooth([(x - 5, y - 1.4), (x, y - 5.2), (x + 5, y - 3.4), (x + 4.8, y - 0.6),
                      (x, y - 1.6)])
        drawn += fill(lid, mood.grade("#d9b48a")) + fill(
            tapered([(x - 6, y - 5.4), (x, y - 4.0), (x + 6.4, y - 1.2)], 1.2, 1.8, 2.8), ink
        )
    return drawn
