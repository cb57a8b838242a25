"""A plait: plump links down a line, a coloured tie and a brush end; it knows no head."""

from kiosk.drawing.canvas import fill, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import (
    Corner,
    Point,
    across,
    along,
    curve,
    direction,
    ellipse,
    minus,
    plus,
    polar,
    rotated,
    smooth,
    spot,
    times,
)
from kiosk.drawing.people.pen import Pen, fold


def plait(pen: Pen, root: Point, tip: Point, bow: float, size: float, light: bool = True) -> str:
    """A plait from root to tip: a chain of plump links, a coloured tie and a brush end."""
    middle = plus(along(root, tip, 0.5), (bow, 0))
    line = curve([root, middle, tip])
    links = 5
    shapes, marks, lights = [], "", ""
    for i in range(links):
        place, way = spot(line, (i + 0.5) / links * 0.86)
        radius = size * (1 - 0.07 * i)
        angle = direction((0, 0), way)
        shapes.append(_link(place, angle, radius))
        marks += _weave(pen, place, way, radius)
        if light:
            spot_ = plus(place, times(across(way), radius * 0.45))
            lights += fold([polar(spot_, angle, -radius * 0.5), polar(spot_, angle, radius * 0.5)],
                           1.9, pen.shine())
    end, way = spot(line, 0.88)
    brush = _brush_end(end, tip, way, size)
    edges = "".join(stroke(s, pen.hair_line, pen.width * 2) for s in [brush, *shapes])
    body = "".join(fill(s, pen.hair) for s in [brush, *shapes])
    return edges + body + marks + lights + _tie(pen, end, size * 0.55)


def _link(at: Point, angle: float, radius: float) -> str:
    corners = [(-1.0, -0.5), (0, -0.85), (1.0, -0.5), (0.92, 0.45), (0, 0.95), (-0.92, 0.45)]
    return smooth([rotated((at[0] + x * radius, at[1] + y * radius), -angle, at) for x,
                   y in corners])


def _weave(pen: Pen, at: Point, way: Point, radius: float) -> str:
    side = across(way)
    low = plus(at, times(way, radius * 0.75))
    drawn = ""
    for s in (-1, 1):
        edge = plus(plus(at, times(side, s * radius * 0.96)), times(way, -radius * 0.1))
        bend = plus(along(edge, low, 0.5), times(way, radius * 0.18))
        drawn += fold([edge, bend, low], 2.0, pen.hair_dark)
    return drawn


def _brush_end(end: Point, tip: Point, way: Point, size: float) -> str:
    side = across(way)
    left, right = plus(end, times(side, size * 0.5)), minus(end, times(side, size * 0.5))
    belly = plus(along(end, tip, 0.9), times(way, size * 0.5))
    point = plus(tip, times(way, size * 1.25))
    return smooth([left, plus(belly, times(side, size * 0.62)), Corner(*point),
                   minus(belly, times(side, size * 0.62)), right])


def _tie(pen: Pen, at: Point, radius: float) -> str:
    tie = pen.grade(pen.look.tie)
    ring = fill(ellipse(at, radius + 1.2), pen.mood.line(tie)) + fill(ellipse(at, radius), tie)
    glint = ellipse((at[0] - radius * 0.3, at[1] - radius * 0.3), radius * 0.33)
    return ring + fill(glint, mix(tie, "#ffffff", 0.4))
