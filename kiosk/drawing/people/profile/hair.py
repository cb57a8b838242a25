"""What is on a head seen from the side: hair, a head scarf, caps, hats, small things behind an ear.

It knows outlines and the look's colours; not the face.
"""

from kiosk.drawing.canvas import away_from_light, clipped, fill, group, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Point, Points, like, plus, shifted, smooth, tapered
from kiosk.drawing.people import curls, headwear
from kiosk.drawing.people.haircuts import CURL_RADII
from kiosk.drawing.people.marks import in_hair
from kiosk.drawing.people.pen import NEAR_DETAIL, Pen, fold
from kiosk.drawing.people.plaits import plait
from kiosk.drawing.people.profile.hair_shapes import (
    CAP,
    CURLS,
    HAT,
    PEAK,
    SCARF,
    SCARF_FOLDS,
    SCARF_LIGHTS,
    STYLES,
    WISPS,
    SideHair,
)
from kiosk.drawing.people.strands import fine_strands
from kiosk.drawing.people.winterwear import knitted

EVEN_ODD = 'fill-rule="evenodd"'
TUFT: tuple[Point, ...] = ((-18, -60), (-12, -72), (-4, -81), (0, -71), (12, -76), (6, -61))


def shadow(pen: Pen, colour: Colour) -> str:
    """Hair, scarf or brim as one flat colour: what it casts on the face."""
    if pen.look.scarf:
        return fill(smooth(SCARF), colour)
    style = STYLES[pen.look.style]
    drawn = fill(smooth(style.outline), colour)
    drawn += "".join(fill(tapered(line, w[0], w[2], w[1]), colour) for line, w in style.locks)
    if pen.look.cap:
        drawn += fill(smooth(CAP), colour) + fill(smooth(PEAK), colour)
    return drawn + headwear.shadow(pen, 1, 0, colour)


def behind(pen: Pen) -> str:
    """Hair behind the body: a bun, the far plait."""
    if pen.look.scarf:
        return ""
    if pen.look.style == "bun":
        return curls.bun(pen, (-58, 20), 0.94)
    if pen.look.style == "plaits":
        return plait(pen, (-4, 34), (12, 72), 4, 8.6, light=False)
    return ""


def over(pen: Pen) -> str:
    """The hair itself, or the scarf."""
    return _scarf(pen) if pen.look.scarf else _hair(pen, STYLES[pen.look.style])


def _hair(pen: Pen, style: SideHair) -> str:
    outline = smooth(style.outline)
    inside = fill(away_from_light(style.outline, pen.mood, (8, 8)), pen.hair_dark, None, EVEN_ODD)
    inside += "".join(fold(s, style.strand_width, pen.shine(style.shine)) for s in style.strands)
    if pen.detail >= NEAR_DETAIL:
        inside += fine_strands(pen, style.strands)
    locks = [(line, tapered(line, w[0], w[2], w[1])) for line, w in style.locks]
    tuft = smooth(TUFT) if pen.look.style == "tousled" else ""
    curly = [(at, CURL_RADII[i]) for i, at in enumerate(CURLS)] if (
        pen.look.style == "curls") else []
    drawn = stroke(tuft, pen.hair_line, pen.width * 2) if tuft else ""
    drawn += curls.rims(pen, curly) + stroke(outline, pen.hair_line, pen.width * 2)
    drawn += "".join(stroke(lock, pen.hair_line, pen.width * 2) for _, lock in locks)
    drawn += fill(outline, pen.hair) + clipped(inside, pen.canvas.clip(outline))
    drawn += fill(tuft, pen.hair) + in_hair(pen, TUFT[2]) if tuft else ""
    drawn += curls.knobs(pen, curly)
    for index, (line, lock) in enumerate(locks):
        drawn += _lit_lock(pen, line, lock, index > 0)
    return drawn


def _lit_lock(pen: Pen, line: Points, lock: str, twin: bool) -> str:
    dark = mix(pen.hair, pen.mood.ink, 0.45)
    drawn = group(fill(lock, dark, 0.85), "translate(-2.2,1.6)") if twin else ""
    light = [plus(line[0], (5, 8)), plus(line[1], (4, 2)), plus(line[2], (2, 0))]
    return drawn + fill(lock, pen.hair) + fold(light, 2.2, pen.shine())


def on_top(pen: Pen) -> str:
    """What lies over the hair: the near plait, a flower, caps and hats, a pencil."""
    look, drawn = pen.look, ""
    if look.style == "plaits" and not look.scarf:
        drawn += plait(pen, (-26, 18), (-32, 72), -6, 10.4)
    if look.flower:
        drawn += headwear.flower(pen, (8, -30))
    if look.cap:
        drawn += headwear.peaked_cap(pen, CAP, PEAK)
    if look.hat:
        drawn += headwear.straw_hat(pen, (-4, -36), -5)
    if look.beanie:
        drawn += knitted(pen, HAT)
    if "pencil" in look.wears:
        drawn += headwear.pencil_at(pen, (-32, 8), 1)
    if "hearing_aid" in look.wears:
        drawn += headwear.hearing_aid(pen, (-10, 1), 1)
    return drawn


def _scarf(pen: Pen) -> str:
    colour = pen.grade(pen.look.scarf)
    line, shade, long = pen.mood.line(colour), pen.mood.shade(colour), pen.look.jaw[1]
    points = [like(p, p[0], p[1] * long if p[1] > 40 else p[1]) for p in SCARF]
    outline = smooth(points)
    inside = fill(away_from_light(points, pen.mood, (9, 8)), shade, None, EVEN_ODD)
    light = mix(colour, pen.grade("#fff1d8"), 0.28)
    inside += "".join(fold(p, width, shade) for p, width in SCARF_FOLDS)
    inside += "".join(fold(p, width, light, seen) for p, width, seen in SCARF_LIGHTS)
    drawn = ""
    if pen.look.loose_scarf:
        wisps = smooth(shifted(WISPS, (0.5, 0)))
        drawn += stroke(wisps, pen.hair_line, pen.width) + fill(wisps, pen.hair)
        drawn += fold([(36, -31), (24, -28), (15, -14)], 1.3, pen.hair_dark, 0.6)
    drawn += stroke(outline, line, pen.width * 2) + fill(outline, colour)
    return drawn + clipped(inside, pen.canvas.clip(outline))

