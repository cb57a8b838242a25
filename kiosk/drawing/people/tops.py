"""More upper garments in the frame of the trunk: an open jacket, a hooded jumper, a nurse's tunic.

They know the skeleton's frame and the look; not the arms, the head or the pose.
"""

from dataclasses import replace

from kiosk.drawing.canvas import fill, form, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, smooth
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.trunks import creases, front_edge, jumper, shirt, trunk_outline

Edge = tuple[tuple[float, float], ...]


def _points(s: Skeleton, edge: Edge, corners: tuple[int, ...] = ()) -> list[Point]:
    """Places of the trunk's frame, sharp at the corners with these numbers."""
    return [
        Corner(*s.frame(u, v)) if i in corners else s.frame(u, v) for i, (u, v) in enumerate(edge)
    ]


# ---- an open jacket ------------------------------------------------------------------------------


def jacket(pen: Pen, s: Skeleton) -> str:
    """A jacket worn open over a shirt: its two halves cover the shoulders."""
    clothes = pen.look.clothes
    colour = pen.grade(clothes.top)
    if s.pose.back:
        seam = fold(_points(s, ((0.92, 0), (0.45, 1), (-0.1, 0))), 2.0, pen.mood.shade(colour))
        return form(pen.canvas, pen.mood, trunk_outline(s, -0.15, 1.12), colour, width=pen.width,
                    depth=6.5, inside=creases(s, pen.mood.shade(colour)) + seam)
    under = replace(pen, look=replace(pen.look, clothes=replace(clothes, top=clothes.under)))
    return shirt(under, s) + _half(pen, s, 1, colour) + _half(pen, s, -1, colour)


def _half(pen: Pen, s: Skeleton, side: int, colour: Colour) -> str:
    hip, sh = s.body.hip, s.body.shoulder
    k = side * (s.widths.far if side > 0 else s.widths.near)
    x, gap = front_edge(s, 0.20), side * sh * 0.30
    edge: Edge = (
        (1.055, side * 13), (1.0, sh * 0.62 * k), (0.92, sh * 0.85 * k), (0.80, sh * 0.89 * k),
        (0.50, (hip * 0.58 + sh * 0.45) * k), (0.18, hip * 1.10 * k), (-0.15, hip * 1.16 * k),
        (-0.15, x + gap * 0.85), (0.12, x + gap * 0.42), (0.55, x + gap * 0.30),
        (0.86, x + gap * 0.66),
    )
    shade, line = pen.mood.shade(colour), pen.mood.line(colour)
    lapel = _points(s, ((1.05, side * 12), (0.97, x * 0.5 + gap * 1.35), (0.80, x + gap * 1.55),
                        (0.56, x + gap * 0.32), (0.86, x + gap * 0.66)), (2, 3))
    pocket = _points(s, ((0.20, x + gap * 1.1), (0.21, x + gap * 2.2)))
    inside = fold(_points(s, ((0.80, sh * 0.86 * k), (0.74, sh * 0.5 * k))), 2.4, shade)
    inside += stroke(polygon(pocket, closed=False), line, pen.width * 1.2, 0.8)
    inside += fill(smooth(lapel), mix(colour, shade, 0.35)) + stroke(smooth(lapel), line, pen.width)
    outline = smooth(_points(s, edge, (6, 7)))
    return form(pen.canvas, pen.mood, outline, colour, width=pen.width, depth=5, inside=inside)


# ---- a hooded jumper -----------------------------------------------------------------------------


def hoodie(pen: Pen, s: Skeleton) -> str:
    """A jumper with a pouch; its hood lies round the neck, down the back seen from behind."""
    drawn = jumper(pen, s)
    if s.pose.back:
        return drawn + _hood_behind(pen, s)
    return drawn + _pouch(pen, s) + _hood(pen, s) + _strings(pen, s)


def _hood(pen: Pen, s: Skeleton) -> str:
    """The hood pushed back: a thick roll round the neck, higher behind it."""
    colour, sh = pen.grade(pen.look.clothes.top), s.body.shoulder
    near, far, x = s.widths.near, s.widths.far, front_edge(s, 0.18)
    roll: Edge = (
        (1.28, -sh * 0.70), (1.16, -sh * 0.98 * near), (1.02, -sh * 0.86 * near),
        (0.90, -sh * 0.40), (0.83, x), (0.90, x + sh * 0.36 * far), (1.02, sh * 0.82 * far),
        (1.16, sh * 0.84 * far), (1.26, sh * 0.5), (1.2, 0),
    )
    shade = pen.mood.shade(colour)
    inside = fill(smooth(_points(s, ((1.3, -sh * 0.5), (1.08, -sh * 0.5), (0.97, x * 0.8),
                                     (1.08, sh * 0.5 * far), (1.3, sh * 0.5)))),
                  mix(shade, pen.mood.ink, 0.25))
    inside += fold(_points(s, ((1.14, -sh * 0.8 * near), (0.98, -sh * 0.45), (0.9, x - 4))), 2.6,
                   shade)
    inside += fold(_points(s, ((1.12, sh * 0.72 * far), (0.99, sh * 0.5 * far))), 2.2, shade)
    return form(pen.canvas, pen.mood, smooth(_points(s, roll)), colour, width=pen.width, depth=4,
                inside=inside)


def _hood_behind(pen: Pen, s: Skeleton) -> str:
    colour, sh = pen.grade(pen.look.clothes.top), s.body.shoulder
    edge: Edge = ((1.14, -sh * 0.5), (1.04, -sh * 0.80), (0.86, -sh * 0.62), (0.70, -sh * 0.28),
                  (0.66, 0), (0.70, sh * 0.28), (0.86, sh * 0.62), (1.04, sh * 0.80),
                  (1.14, sh * 0.5))
    shade = pen.mood.shade(colour)
    inside = fill(smooth(_points(s, ((1.2, -sh * 0.6), (1.0, -sh * 0.5), (0.90, 0), (1.0, sh * 0.5),
                                     (1.2, sh * 0.6)))), mix(shade, pen.mood.ink, 0.2))
    inside += fold(_points(s, ((0.9, 0), (0.68, 0))), 2.0, shade)
    return form(pen.canvas, pen.mood, smooth(_points(s, edge)), colour, width=pen.width, depth=4,
                inside=inside)


def _pouch(pen: Pen, s: Skeleton) -> str:
    colour, hip, x = pen.grade(pen.look.clothes.top), s.body.hip, front_edge(s, 0.16)
    w = s.widths
    edge: Edge = ((0.34, x - hip * 0.42), (0.34, x + hip * 0.40), (0.14, x + hip * 0.72 * w.far),
                  (0.03, x + hip * 0.66 * w.far), (0.03, x - hip * 0.78), (0.14, x - hip * 0.82))
    outline = polygon(_points(s, edge))
    return fill(outline, mix(colour, pen.mood.shade(colour), 0.22)) + stroke(
        outline, pen.mood.line(colour), pen.width * 1.3, 0.85
    )


def _strings(pen: Pen, s: Skeleton) -> str:
    pale, x = pen.grade("#f1ead9"), front_edge(s, 0.18)
    drawn = ""
    for side, low in ((-1, 0.58), (1, 0.63)):
        line = smooth(_points(s, ((0.87, x + side * 7), (0.74, x + side * 8), (low, x + side * 7))),
                      closed=False)
        drawn += stroke(line, pen.mood.line(pale), 3.6) + stroke(line, pale, 2.2)
        drawn += fill(ellipse(s.frame(low, x + side * 7), 2.3, 3.2), pen.mood.line(pale))
    return drawn


# ---- a nurse's tunic -----------------------------------------------------------------------------


def tunic(pen: Pen, s: Skeleton) -> str:
    """A tunic to the hip with an open neck, pale seams, and pockets with a pen."""
    colour = pen.grade(pen.look.clothes.top)
    hem = -0.25 if s.pose.seat is None else -0.12
    drawn = form(
        pen.canvas, pen.mood, trunk_outline(s, hem, 1.16), colour, width=pen.width, depth=6.5,
        inside=creases(s, pen.mood.shade(colour)),
    )
    return drawn if s.pose.back else drawn + _tunic_pockets(pen, s) + _open_neck(pen, s)


def _open_neck(pen: Pen, s: Skeleton) -> str:
    x, edging = front_edge(s, 0.17), pen.grade("#f4f8fb")
    neck = polygon(_points(s, ((1.07, -13), (0.82, x), (1.07, 14))))
    sides = polygon(_points(s, ((1.08, -17), (0.80, x), (1.08, 17))), closed=False)
    return (
        fill(neck, pen.skin_shade) + stroke(sides, pen.mood.line(edging), 9 + pen.width)
        + stroke(sides, edging, 8, None)
    )


def _tunic_pockets(pen: Pen, s: Skeleton) -> str:
    colour, hip, sh = pen.grade(pen.look.clothes.top), s.body.hip, s.body.shoulder
    x, far = front_edge(s, 0.17), s.widths.far
    line, paler = pen.mood.line(colour), mix(colour, pen.grade("#ffffff"), 0.35)

    def pocket(top: float, low: float, left: float, right: float) -> str:
        sack = polygon(_points(s, ((top, left), (top, right), (low, right), (low, left))))
        brim = polygon(_points(s, ((top, left), (top, right))), closed=False)
        return stroke(sack, line, pen.width, 0.75) + stroke(brim, paler, 4)

    breast = x + sh * 0.18, x + sh * 0.56 * far
    clip_at = (breast[0] + breast[1]) / 2
    pens = "".join(
        stroke(polygon(_points(s, ((0.71, clip_at + v), (0.635, clip_at + v))), closed=False),
               pen.grade(ink), 3.4)
        for v, ink in ((-4, "#3f5478"), (4, "#d9812f"))
    )
    drawn = pens + pocket(0.65, 0.50, *breast)
    drawn += pocket(0.20, 0.0, x - hip * 0.86, x - hip * 0.18)
    return drawn + pocket(0.20, 0.0, x + hip * 0.16, x + hip * 0.70 * far)
