"""Shoes and sandals at an ankle; they know no leg."""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Corner as C  # noqa: N817  a short sign for tables
from kiosk.drawing.paths import Point, polygon, smooth
from kiosk.drawing.people.pen import Pen, fold

SIDE: tuple[Point, ...] = ((-9, -9), (6.5, -9), (9.5, -1), (19, 3), (24.5, 8.5), C(23.5, 12.5),
                           C(-9.5, 12.5), (-11, 4))
SIDE_SOLE: tuple[Point, ...] = ((-12, 9.2), (26, 9.2), (26, 14), (-12, 14))
FRONT: tuple[Point, ...] = ((-9, -9), (9, -9), (11, 0), (13, 7), C(12, 12.5), C(-12, 12.5),
                            (-13, 7),
                            (-11, 0))
FRONT_SOLE: tuple[Point, ...] = ((-15, 9.2), (15, 9.2), (15, 14), (-15, 14))
HEEL_SHADE: tuple[Point, ...] = ((-14, -12), (-2, -12), (-2, 0), (4, 8.8), (-14, 9))
BARE_SIDE: tuple[Point, ...] = ((-7.5, -10), (6.0, -10), (8.5, -1), (17, 3.2), (23, 6.4),
                                (23, 10.6),
                                (-8.5, 10.6), (-9.5, 3))
BARE_FRONT: tuple[Point, ...] = ((-8, -10), (8, -10), (9.5, 0), (11.5, 6), (10, 10.8), (-10, 10.8),
                                 (-11.5, 6), (-9.5, 0))


# Seen from behind with the heel up: the heel above, the ball of the foot on the ground.
LIFTED: tuple[Point, ...] = ((-8, -10), (8, -10), (9.5, 2), (9.5, 10), (12.5, 20), (10, 28.5),
                             (0, 31), (-10, 28.5), (-12.5, 20), (-9.5, 10), (-9.5, 2))
LIFTED_SOLE: tuple[Point, ...] = ((-7.4, 3.6), (0, 1.4), (7.4, 3.6), (7.2, 11), (10, 20), (8, 26.6),
                                  (0, 29), (-8, 26.6), (-10, 20), (-7.2, 11))
LIFTED_REACH = 30.0  # from the ankle to the ground


def lifted_shoe(pen: Pen, ankle: Point) -> str:
    """A foot that pushes off, from behind: the reader sees its sole."""
    size = pen.look.body.shoe
    inner = pen.scaled(size)
    bare = pen.look.clothes.footwear == "sandal"
    leather = inner.grade(pen.look.clothes.shoe)
    upper, line = (inner.skin if bare else leather), inner.mood.line(leather)
    sole = leather if bare else mix(leather, inner.grade("#fff0d8"), 0.5)
    outline = smooth(LIFTED)
    drawn = stroke(outline, line, inner.width * 2) + fill(outline, upper)
    drawn += fill(smooth(LIFTED_SOLE), sole) + stroke(smooth(LIFTED_SOLE), line, 0.9)
    drawn += fold([(-6.6, 11), (0, 9), (6.6, 11)], 1.6, line, 0.7)
    if bare:
        drawn += stroke("M-8.6 -3Q0 -6.4 8.6 -3", leather, 3.2)
    return group(drawn, placed(ankle, scale=size))


def shoe(
    pen: Pen, ankle: Point, angle: float, *, side_on: bool, flip: bool = False, back: bool = False
) -> str:
    """What is on a foot whose ankle is there; `angle` turns the toes down (positive).

    From the `back` a foot shows its heel.
    """
    size = pen.look.body.shoe
    inner = pen.scaled(size)
    if pen.look.clothes.footwear == "sandal":
        drawn = _sandal(inner, side_on, back)
    else:
        drawn = _closed(inner, side_on)
    return group(drawn, placed(ankle, rotate=angle, scale=(-size if flip else size, size)))


def _closed(pen: Pen, side_on: bool) -> str:
    colour = pen.grade(pen.look.clothes.shoe)
    outline = smooth(SIDE if side_on else FRONT)
    sole = polygon(SIDE_SOLE if side_on else FRONT_SOLE)
    line = pen.mood.line(colour)
    inside = fill(sole, mix(colour, pen.grade("#fff0d8"), 0.62))
    inside += fill(smooth(HEEL_SHADE), pen.mood.shade(colour), 0.8)
    drawn = stroke(outline, line, pen.width * 2) + fill(outline, colour)
    drawn += clipped(inside, pen.canvas.clip(outline))
    return drawn + stroke(f"M-11 9.2H{24 if side_on else 12}", line, 0.9)


def _sandal(pen: Pen, side_on: bool, back: bool) -> str:
    """A bare foot on a sole, a strap over the toes and one round the heel."""
    leather = pen.grade(pen.look.clothes.shoe)
    line = pen.mood.line(leather)
    foot = smooth(BARE_SIDE if side_on else BARE_FRONT)
    sole_shape = smooth(
        [(-10, 9.4), (24, 9.4), (26, 11.4), (24, 14), (-9.5, 14), (-11.5, 12)] if side_on
        else [(-12, 9.6), (12, 9.6), (13.6, 11.8), (12, 14), (-12, 14), (-13.6, 11.8)]
    )
    drawn = stroke(sole_shape, line, pen.width * 2) + stroke(foot, pen.skin_line, pen.width * 2)
    drawn += fill(foot, pen.skin) + _foot_inside(pen, foot, leather, side_on, back)
    return drawn + fill(sole_shape, leather)


def _foot_inside(pen: Pen, foot: str, leather: str, side_on: bool, back: bool) -> str:
    inside = fill(smooth(HEEL_SHADE), pen.skin_shade, 0.6)
    if side_on:
        toes = "".join(
            fold([(x, 7.2), (x + 0.6, 10.4)], 1.2, pen.skin_line, 0.8) for x in (19.4, 21.6)
        )
        straps = stroke("M9.5 0Q13.5 5 11.5 11", leather, 6.4)
        straps += stroke("M-9 1Q-2 -3.5 8 -3", leather, 3.4)
        straps += stroke("M8 -3Q4 4 2 11", leather, 3.0)
    elif back:
        toes = ""
        straps = stroke("M-12 -1Q0 -5.5 12 -1", leather, 3.6)
    else:
        toes = "".join(fold([(x, 7.2), (x, 10.8)], 1.2, pen.skin_line, 0.8) for x in (-5, 0, 5))
        straps = stroke("M-12 3.4Q0 -1.5 12 3.4", leather, 5.4)
    return clipped(inside + toes + straps, pen.canvas.clip(foot))
