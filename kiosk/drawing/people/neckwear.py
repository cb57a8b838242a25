"""The neck and what is round it: collars, and the ends of a scarf over chest and shoulders.

They know the skeleton's frame and the look; not the head.
"""

from kiosk.drawing.canvas import fill, form, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Corner, along, between, limb, smooth, tube
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.trunks import front_edge


def neck(pen: Pen, s: Skeleton) -> str:
    radius = s.body.neck_radius
    low, high = s.neck
    line = limb([along(low, high, -0.9), high])
    outline = tube(line, ((0, radius * 1.25), (0.5, radius), (1, radius)), count=5,
                   roundness=0.5)[0]
    return stroke(outline, pen.skin_line, pen.width * 2) + fill(outline, pen.skin_shade)


def collar(pen: Pen, s: Skeleton) -> str:
    colour = pen.look.clothes.collar
    if not colour or pen.look.scarf or s.pose.back:
        return ""
    if pen.look.clothes.garment == "jumper":
        return _ring_collar(pen, s)
    return _flap_collar(pen, s, pen.grade(colour))


def _ring_collar(pen: Pen, s: Skeleton) -> str:
    x = front_edge(s, 0.16)
    ring = smooth([s.frame(u, v) for u, v in (
        (1.075, -15), (1.02, -8 + x * 0.5), (0.985, x), (1.02, 10 + x), (1.075, 17), (1.03, 18),
        (0.955, x + 9), (0.93, x), (0.955, x - 10), (1.03, -18),
    )])
    colour = mix(pen.grade(pen.look.clothes.top), pen.grade(pen.look.clothes.collar), 0.3)
    return stroke(ring, pen.mood.line(colour), pen.width * 2) + fill(ring, colour)


def _flap_collar(pen: Pen, s: Skeleton, colour: Colour) -> str:
    x = front_edge(s, 0.16)
    size = s.body.shoulder / 31 if pen.look.clothes.garment == "shirt" else 1.0
    wide = between(1.0, size, 0.55)
    drawn = ""
    for side in (-1, 1):
        k = wide * (1 if side < 0 else s.widths.far)
        flap = smooth([
            Corner(*s.frame(1.05, x * 0.6 + side * 2)), s.frame(1.06, side * 14 * k + x * 0.4),
            s.frame(0.99, side * 21 * k + x * 0.4), s.frame(0.90, side * 16 * k + x * 0.6),
            s.frame(0.90, side * 6 + x * 0.9), Corner(*s.frame(0.955, x * 0.9 + side)),
        ])
        drawn += stroke(flap, pen.mood.line(colour), pen.width * 2) + fill(flap, colour)
    return drawn


def drape(pen: Pen, s: Skeleton) -> str:
    """The ends of a scarf over chest and shoulders."""
    if not pen.look.scarf:
        return ""
    colour = pen.grade(pen.look.scarf)
    edge, folds = (_drape_back(s) if s.pose.back else _drape_front(pen, s))
    shade = pen.mood.shade(colour)
    inside = "".join(fold([s.frame(u, v) for u, v in line], 3.6, shade) for line in folds)
    outline = smooth([s.frame(u, v) for u, v in edge])
    return form(pen.canvas, pen.mood, outline, colour, width=pen.width, inside=inside)


Frame = list[tuple[float, float]]


def _drape_front(pen: Pen, s: Skeleton) -> tuple[Frame, list[Frame]]:
    sh, near, far = s.body.shoulder, s.widths.near, s.widths.far
    x = front_edge(s, 0.14) * (-1 if s.pose.head.flip else 1)
    low = 0.09 if pen.look.loose_scarf else 0.0  # a loose scarf falls lower
    edge = [
        (1.20, -sh * 0.52), (1.06, -sh * 0.80 * near), (0.93, -sh * near),
        (0.80 - low, -sh * 0.74 * near),
        (0.70 - low, x - sh * 0.34), (0.645 - low * 1.6, x + 2), (0.70 - low, x + sh * 0.36 * far),
        (0.82 - low, sh * 0.78 * far), (0.95, sh * 0.98 * far), (1.07, sh * 0.74 * far),
        (1.20, sh * 0.50 * far + 4),
    ]
    folds: list[Frame] = [
        [(1.16, -sh * 0.45), (0.98, -sh * 0.5), (0.86, -sh * 0.1), (0.80, x + 6)],
        [(1.14, sh * 0.36), (1.0, sh * 0.42), (0.9, x + sh * 0.1), (0.88, x - 6)],
        [(1.0, -sh * 0.88), (0.86, -sh * 0.6), (0.74 - low, x - sh * 0.1)],
        [(1.12, -sh * 0.2), (1.0, -sh * 0.1), (0.96, x + 8)],
    ]
    return edge, folds


def _drape_back(s: Skeleton) -> tuple[Frame, list[Frame]]:
    sh = s.body.shoulder
    edge = [(1.25, -sh * 0.5), (1.06, -sh * 0.8), (0.95, -sh), (0.80, -sh * 0.8), (0.62, -sh * 0.2),
            (0.58, 0), (0.62, sh * 0.2), (0.80, sh * 0.8), (0.95, sh), (1.06, sh * 0.8),
            (1.25, sh * 0.5)]
    folds: list[Frame] = [
        [(1.1, -sh * 0.2), (0.85, -sh * 0.3), (0.66, -sh * 0.05)],
        [(1.1, sh * 0.2), (0.85, sh * 0.3), (0.68, sh * 0.05)],
    ]
    return edge, folds
