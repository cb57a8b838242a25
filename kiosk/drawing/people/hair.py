"""Hair on a head: the cap over the skull, fringes, plaits, long hair and the back view.

It knows outlines as data and the look's colours; not the face under it.
"""

from collections.abc import Sequence

from kiosk.drawing.canvas import away_from_light, clipped, fill, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import (
    Corner,
    Point,
    across,
    along,
    between,
    curve,
    direction,
    ellipse,
    like,
    limb,
    minus,
    morphed,
    plus,
    polar,
    rotated,
    shifted,
    smooth,
    spot,
    tapered,
    times,
)
from kiosk.drawing.people.hair_shapes import BACK, BACK_STRANDS, CAPS, HairCap, Lock, Pair
from kiosk.drawing.people.pen import Pen, fold


def _turned(pair: Pair, turn: float, rise: float) -> list[Point]:
    """An outline at `turn`, its hairline moved by `rise` (a nod), weighted by height."""
    points = []
    for point in morphed(pair[0], pair[1], turn):
        weight = max(0.0, min(1.0, (30 - point[1]) / 60)) if point[1] > -45 else 0.25
        points.append(like(point, point[0], point[1] + rise * weight))
    return points


def _cap(pen: Pen) -> HairCap | None:
    return CAPS.get(pen.look.style)


def shadow(pen: Pen, turn: float, rise: float, colour: Colour) -> str:
    """The hair in front as one flat colour: what it casts on the forehead."""
    cap = _cap(pen)
    if cap is None:
        return ""
    drawn = fill(smooth(_turned(cap.outline, turn, rise)), colour)
    return drawn + "".join(fill(_lock(k, turn, rise), colour) for k in cap.locks)


def front(pen: Pen, turn: float, rise: float) -> str:
    """The hair over the face."""
    cap = _cap(pen)
    if cap is None:
        return ""
    points = _turned(cap.outline, turn, rise)
    outline = smooth(points)
    inside = fill(away_from_light(points, pen.mood, (8, 8)), pen.hair_dark, None,
                  'fill-rule="evenodd"')
    inside += _strands(pen, cap, turn)
    if cap.parting:
        inside += fold(_turned(cap.parting, turn, rise), 2.2, pen.hair_dark, None, (0.8, 0.5))
    drawn = _tuft(pen, turn) if pen.look.style == "tousled" else ""
    drawn += stroke(outline, pen.hair_line, pen.width * 2)
    drawn += "".join(stroke(_lock(k, turn, rise), pen.hair_line, pen.width * 2) for k in cap.locks)
    drawn += fill(outline, pen.hair) + clipped(inside, pen.canvas.clip(outline))
    if pen.look.style == "tousled":
        drawn += fill(smooth(_tuft_points(turn)), pen.hair)
    return drawn + "".join(_lit_lock(pen, k, turn, rise, i > 0) for i, k in enumerate(cap.locks))


def _strands(pen: Pen, cap: HairCap, turn: float) -> str:
    return "".join(
        fold(morphed(a, b, turn), cap.strand_width, pen.shine(cap.shine)) for a, b in cap.strands
    )


def _lock(lock: Lock, turn: float, rise: float, shift: Point = (0, 0)) -> str:
    root, middle, tip = lock.widths
    return tapered(shifted(_turned(lock.line, turn, rise), shift), root, tip, middle)


def _lit_lock(pen: Pen, lock: Lock, turn: float, rise: float, twin: bool) -> str:
    """A lock, with a dark twin behind it that parts it from the last, and a strand of light."""
    drawn = fill(_lock(lock, turn, rise, (2.4, 1.6)), mix(pen.hair, pen.mood.ink, 0.45),
                 0.85) if twin else ""
    drawn += fill(_lock(lock, turn, rise), pen.hair)
    line = limb(_turned(lock.line, turn, rise), 0.5)
    light = []
    for t in (0.22, 0.38, 0.54, 0.70):
        place, way = spot(line, t)
        light.append(plus(place, times(across(way), lock.widths[1] * 0.16)))
    return drawn + fold(light, 2.3, pen.shine())


def _tuft_points(turn: float) -> list[Point]:
    """Ahmed's tuft at the crown: the antenna."""
    x = between(4, -6, turn)
    return [(x - 10, -58), (x - 5, -70), Corner(x + 6, -80), (x + 4, -70), Corner(x + 18, -75),
            (x + 12, -59)]


def _tuft(pen: Pen, turn: float) -> str:
    return stroke(smooth(_tuft_points(turn)), pen.hair_line, pen.width * 2)


# ---- plaits and long hair --------------------------------------------------------------------


def _plait(pen: Pen, root: Point, tip: Point, bow: float, size: float, light: bool = True) -> str:
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


def behind(pen: Pen, turn: float) -> str:
    """The hair behind the head: far plait, long hair."""
    if pen.look.style == "plaits":
        x = between(46, 40, turn)
        drawn = _plait(pen, (x, 16), (x + 16, 66), 6, 9.4, light=turn < 0.5)
        if turn < 0.5:
            drawn += _plait(pen, (-x, 16), (-x - 16, 66), -6, 9.4)
        return drawn
    if pen.look.style == "long":
        mass = smooth([(-40, -30), (-55, 0), (-56, 36), (-46, 62), (-20, 70), (18, 68), (42, 58),
                       (48, 30), (48, -10), (30, -40)])
        return stroke(mass, pen.hair_line, pen.width * 2) + fill(mass, pen.mood.shade(pen.hair))
    return ""


def over(pen: Pen, turn: float, rise: float) -> str:
    """What lies over the face and its hair: the near plait, a flower, a cap."""
    drawn = ""
    if pen.look.style == "plaits" and turn >= 0.5:
        drawn += _plait(pen, (-37, 18), (-49, 70), -7, 10.6)
    if pen.look.flower:
        drawn += _flower(pen, (between(22, 26, turn), -31 + rise * 0.5))
    if pen.look.cap:
        drawn += _peaked_cap(pen, turn)
    if "pencil" in pen.look.wears:
        drawn += _pencil(pen, turn)
    return drawn


def _flower(pen: Pen, at: Point) -> str:
    petals = "".join(
        fill(ellipse(plus(at, rotated((0, -4.2), k * 72)), 3.3), pen.grade(pen.look.flower))
        for k in range(5)
    )
    return petals + fill(ellipse(at, 2.4), pen.grade("#fff2cf"))


def _pencil(pen: Pen, turn: float) -> str:
    """A pencil behind the near ear."""
    x = between(-52, -44, turn)
    wood = tapered([(x - 8, 8), (x + 20, -13)], 4.4, 4.4)
    lead = tapered([(x + 19, -12.4), (x + 26, -17.4)], 4.2, 0.6)
    return fill(wood, pen.grade("#e9b44c"), None,
                f'stroke="{pen.mood.ink}" stroke-width="1"') + fill(
        lead, pen.grade("#e8cfa6")
    )


def _peaked_cap(pen: Pen, turn: float) -> str:
    colour = pen.grade(pen.look.cap)
    front_points: list[Point] = [(-51, -20), (-50, -42), (-32, -60), (0, -67), (32, -60), (50, -42),
                                 (51, -20), (26, -29), (0, -32), (-26, -29)]
    quarter_points: list[Point] = [(-52, -16), (-52, -40), (-34, -60), (-4, -68), (26, -60),
                                   (44, -44), (48, -24), (32, -33), (10, -33), (-22, -24)]
    points = morphed(front_points, quarter_points, turn)
    crown = smooth(points)
    peak = smooth(morphed(
        [(-30, -29), (0, -34), (30, -29), (26, -20), (0, -16), (-26, -20)],
        [(2, -34), (30, -36), (48, -28), (64, -17), (48, -17), (20, -23)], turn,
    ))
    shade = fill(away_from_light(points, pen.mood, (9, 8)), pen.mood.shade(colour), None,
                 'fill-rule="evenodd"')
    line = pen.mood.line(colour)
    return (
        stroke(crown, line, pen.width * 2) + fill(crown, colour)
        + clipped(shade, pen.canvas.clip(crown))
        + stroke(peak, line, pen.width * 2) + fill(peak, mix(colour, pen.mood.ink, 0.16))
    )


# ---- from behind -----------------------------------------------------------------------------


def back_view(pen: Pen) -> str:
    """The whole head's hair seen from behind."""
    outline = smooth(BACK)
    inside = fill(away_from_light(BACK, pen.mood, (9, 8)), pen.hair_dark, None,
                  'fill-rule="evenodd"')
    inside += "".join(fold(strand, 3.0, pen.shine()) for strand in BACK_STRANDS)
    drawn = ""
    if pen.look.style == "tousled":
        drawn += _tuft(pen, 0.4) + fill(smooth(_tuft_points(0.4)), pen.hair)
    if pen.look.style == "long":
        drawn += behind(pen, 0)
    drawn += stroke(outline, pen.hair_line, pen.width * 2) + fill(outline, pen.hair)
    drawn += clipped(inside, pen.canvas.clip(outline))
    if pen.look.style == "plaits":
        drawn += _plait(pen, (-40, 18), (-50, 70), -6, 10) + _plait(pen, (40, 18), (50, 70), 6, 10)
    return drawn


def strands(pen: Pen, lines: Sequence[Sequence[Point]], width: float) -> str:
    """Loose strands of hair, lit."""
    return "".join(fold(line, width, pen.shine()) for line in lines)
