"""Hair on a head: the cap over the skull, fringes, plaits, long hair and the back view.

It knows outlines as data and the look's colours; not the face under it.
"""


from kiosk.drawing.canvas import away_from_light, clipped, fill, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import (
    Corner,
    Point,
    across,
    between,
    like,
    limb,
    morphed,
    plus,
    shifted,
    smooth,
    spot,
    tapered,
    times,
)
from kiosk.drawing.people import curls, haircuts, headwear
from kiosk.drawing.people.hair_shapes import BACK, BACK_STRANDS, CAPS, HairCap, Lock, Pair
from kiosk.drawing.people.marks import in_hair
from kiosk.drawing.people.pen import NEAR_DETAIL, Pen, fold
from kiosk.drawing.people.plaits import plait
from kiosk.drawing.people.strands import fine_strands


def _turned(pair: Pair, turn: float, rise: float) -> list[Point]:
    """An outline at `turn`, its hairline moved by `rise` (a nod), weighted by height."""
    points = []
    for point in morphed(pair[0], pair[1], turn):
        weight = max(0.0, min(1.0, (30 - point[1]) / 60)) if point[1] > -45 else 0.25
        points.append(like(point, point[0], point[1] + rise * weight))
    return points


def _cap(pen: Pen) -> HairCap | None:
    return CAPS.get(pen.look.style) or haircuts.CAPS.get(pen.look.style)


def shadow(pen: Pen, turn: float, rise: float, colour: Colour) -> str:
    """The hair in front as one flat colour: what it casts on the forehead."""
    cap = _cap(pen)
    if cap is None:
        return ""
    drawn = fill(smooth(_turned(cap.outline, turn, rise)), colour)
    drawn += "".join(fill(_lock(k, turn, rise), colour) for k in cap.locks)
    return drawn + headwear.shadow(pen, turn, rise, colour)


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
    if pen.look.style == "curls":
        drawn += curls.edges(pen, turn)
    drawn += stroke(outline, pen.hair_line, pen.width * 2)
    drawn += "".join(stroke(_lock(k, turn, rise), pen.hair_line, pen.width * 2) for k in cap.locks)
    drawn += fill(outline, pen.hair) + clipped(inside, pen.canvas.clip(outline))
    if pen.look.style == "tousled":
        drawn += fill(smooth(_tuft_points(pen, turn)), pen.hair)
        drawn += in_hair(pen, _tuft_points(pen, turn)[2])
    if pen.look.style == "curls":
        drawn += curls.over(pen, turn)
    return drawn + "".join(_lit_lock(pen, k, turn, rise, i > 0) for i, k in enumerate(cap.locks))


def _strands(pen: Pen, cap: HairCap, turn: float) -> str:
    lines = [morphed(a, b, turn) for a, b in cap.strands]
    drawn = "".join(fold(line, cap.strand_width, pen.shine(cap.shine)) for line in lines)
    return drawn + (fine_strands(pen, lines) if pen.detail >= NEAR_DETAIL else "")


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
    drawn += fold(light, 2.3, pen.shine())
    if pen.detail >= NEAR_DETAIL:
        drawn += fold(shifted(light, (2.6, 1.4)), 0.9, pen.shine(0.3), 0.9)
        drawn += fold(shifted(light, (-2.8, -0.6)), 1.0, pen.hair_dark, 0.9)
    return drawn


def _tuft_points(pen: Pen, turn: float) -> list[Point]:
    """Ahmed's tuft at the crown: the antenna, which grows as he does."""
    x = between(4, -6, turn)
    high = 1.55 if "tall_tuft" in pen.look.wears else 1.0

    def at(across: float, up: float) -> Point:
        return x + across, -58 - up * high

    return [at(-10, 0), at(-5, 12), Corner(*at(6, 22)), at(4, 12), Corner(*at(18, 17)), at(12, 1)]


def _tuft(pen: Pen, turn: float) -> str:
    return stroke(smooth(_tuft_points(pen, turn)), pen.hair_line, pen.width * 2)


# ---- behind and over the head --------------------------------------------------------------------


def behind(pen: Pen, turn: float) -> str:
    """The hair behind the head: far plait, long hair, a bun."""
    if pen.look.style == "bun":
        return curls.bun_behind(pen, turn)
    if pen.look.style == "plaits":
        x = between(46, 40, turn)
        drawn = plait(pen, (x, 16), (x + 16, 66), 6, 9.4, light=turn < 0.5)
        if turn < 0.5:
            drawn += plait(pen, (-x, 16), (-x - 16, 66), -6, 9.4)
        return drawn
    if pen.look.style == "long":
        mass = smooth([(-40, -30), (-55, 0), (-56, 36), (-46, 62), (-20, 70), (18, 68), (42, 58),
                       (48, 30), (48, -10), (30, -40)])
        return stroke(mass, pen.hair_line, pen.width * 2) + fill(mass, pen.mood.shade(pen.hair))
    return ""


def over(pen: Pen, turn: float, rise: float) -> str:
    """What lies over the face and its hair: the near plait, and what is worn on the head."""
    drawn = ""
    if pen.look.style == "plaits" and turn >= 0.5:
        drawn += plait(pen, (-37, 18), (-49, 70), -7, 10.6)
    return drawn + headwear.over(pen, turn, rise)


# ---- from behind -----------------------------------------------------------------------------


def back_view(pen: Pen) -> str:
    """The whole head's hair seen from behind."""
    outline = smooth(BACK)
    inside = fill(away_from_light(BACK, pen.mood, (9, 8)), pen.hair_dark, None,
                  'fill-rule="evenodd"')
    inside += "".join(fold(strand, 3.0, pen.shine()) for strand in BACK_STRANDS)
    drawn = ""
    if pen.look.style == "tousled":
        drawn += _tuft(pen, 0.4) + fill(smooth(_tuft_points(pen, 0.4)), pen.hair)
    if pen.look.style == "long":
        drawn += behind(pen, 0)
    drawn += stroke(outline, pen.hair_line, pen.width * 2) + fill(outline, pen.hair)
    drawn += clipped(inside, pen.canvas.clip(outline))
    if pen.look.style == "plaits":
        drawn += plait(pen, (-40, 18), (-50, 70), -6, 10) + plait(pen, (40, 18), (50, 70), 6, 10)
    if pen.look.style == "curls":
        drawn += curls.from_behind(pen)
    if pen.look.style == "bun":
        drawn += curls.bun(pen, (0, 22), 1.05)
    return drawn + headwear.from_behind(pen)
