"""Curls over short hair, and a bun behind a head; they know the look's hair colours, no face."""

from collections.abc import Sequence

from kiosk.drawing.canvas import away_from_light, clipped, fill, stroke
from kiosk.drawing.paths import Point, between, ellipse, morphed, plus, scaled, shifted, smooth
from kiosk.drawing.people.haircuts import CURL_RADII, CURLS, CURLS_BACK, curl_lights, curl_radius
from kiosk.drawing.people.pen import Pen, fold

BUN: tuple[Point, ...] = ((-21, -2), (-14, -18), (4, -20), (19, -10), (21, 6), (10, 19), (-8, 19),
                          (-19, 11))


def edges(pen: Pen, turn: float) -> str:
    """The contour of the curls, to be drawn before the hair they grow out of."""
    return rims(pen, list(zip(morphed(*CURLS, turn), CURL_RADII, strict=True)))


def rims(pen: Pen, places: Sequence[tuple[Point, float]]) -> str:
    """The contour of these curls."""
    return "".join(stroke(ellipse(*curl), pen.hair_line, pen.width * 2) for curl in places)


def over(pen: Pen, turn: float) -> str:
    """The curls themselves."""
    return knobs(pen, list(zip(morphed(*CURLS, turn), CURL_RADII, strict=True)))


def from_behind(pen: Pen) -> str:
    places = [(at, curl_radius(i)) for i, at in enumerate(CURLS_BACK)]
    return rims(pen, places) + knobs(pen, places)


def knobs(pen: Pen, places: Sequence[tuple[Point, float]]) -> str:
    """These curls, each with its light."""
    drawn = "".join(fill(ellipse(at, radius), pen.hair) for at, radius in places)
    for i, (at, radius) in enumerate(places):
        inner = curl_lights(at, radius, i)
        drawn += fold(shifted(inner, (1.4, 2.2)), 2.4, pen.hair_dark)
        drawn += fold(inner, 2.0, pen.shine(0.5))
    return drawn


def bun_behind(pen: Pen, turn: float) -> str:
    """A low bun at the nape: hidden from the front, seen as the head turns."""
    return bun(pen, (between(-10, -48, turn), between(16, 26, turn)), 0.94)


def bun(pen: Pen, at: Point, size: float = 1.0) -> str:
    points = shifted(scaled(BUN, size), at)
    outline = smooth(points)
    inside = fill(away_from_light(points, pen.mood, (6, 5)), pen.hair_dark, None,
                  'fill-rule="evenodd"')
    for line in (((-14, 8), (-8, -10), (10, -12)), ((-8, 12), (2, -2), (14, -2)),
                 ((-2, 16), (10, 8), (16, 4))):
        inside += fold([plus(at, p) for p in line], 2.4, pen.shine(0.5))
    return (
        stroke(outline, pen.hair_line, pen.width * 2) + fill(outline, pen.hair)
        + clipped(inside, pen.canvas.clip(outline))
    )
