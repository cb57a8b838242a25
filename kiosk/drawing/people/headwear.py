"""What is worn on a head over its hair: caps, straw hats, a pencil, a flower, a hearing aid.

It knows outlines and the look's colours; not the hair or the face under them.
"""

from kiosk.drawing.canvas import away_from_light, clipped, fill, group, placed, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import (
    Point,
    Points,
    between,
    ellipse,
    morphed,
    plus,
    polygon,
    rotated,
    shifted,
    smooth,
    tapered,
)
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.people.winterwear import woolly_hat, woolly_hat_behind

CAP_FRONT: tuple[Point, ...] = (
    (-51, -20), (-50, -42), (-32, -60), (0, -67), (32, -60), (50, -42), (51, -20), (26, -29),
    (0, -32), (-26, -29),
)
CAP_QUARTER: tuple[Point, ...] = (
    (-52, -16), (-52, -40), (-34, -60), (-4, -68), (26, -60), (44, -44), (48, -24), (32, -33),
    (10, -33), (-22, -24),
)
PEAK_FRONT: tuple[Point, ...] = ((-30, -29), (0, -34), (30, -29), (26, -20), (0, -16), (-26, -20))
PEAK_QUARTER: tuple[Point, ...] = ((2, -34), (30, -36), (48, -28), (64, -17), (48, -17), (20, -23))
CAP_BACK: tuple[Point, ...] = (
    (-54, -6), (-54, -40), (-34, -62), (0, -69), (34, -62), (54, -40), (54, -6), (30, 2), (0, 4),
    (-30, 2),
)

# A straw hat about the middle of its brim; the crown is wider than the hair it hides.
BRIM = (80.0, 15.0)
CROWN: tuple[Point, ...] = (
    (-48, 1), (-50, -14), (-44, -36), (-26, -48), (0, -50), (26, -48), (44, -36), (50, -14),
    (48, 1), (26, 8), (0, 10), (-26, 8),
)
BAND: tuple[Point, ...] = (
    (-52, -14), (-26, -6), (0, -4), (26, -6), (52, -14), (52, 2), (26, 9), (0, 11), (-26, 9),
    (-52, 2),
)


def over(pen: Pen, turn: float, rise: float) -> str:
    """Whatever the look wears over its hair; `rise` moves it with a nod."""
    drawn = ""
    if pen.look.flower:
        drawn += flower(pen, (between(22, 26, turn), -31 + rise * 0.5))
    if pen.look.cap:
        # It goes with the hair on the crown, that moves less than the face.
        drawn += group(_peaked_cap(pen, turn), placed((0, rise * 0.4)))
    if pen.look.hat:
        drawn += straw_hat(pen, _hat_place(turn, rise), between(0, -5, turn))
    if pen.look.beanie:
        drawn += group(woolly_hat(pen, turn), placed((0, rise * 0.4)))
    if "pencil" in pen.look.wears:
        drawn += _pencil(pen, turn)
    if "hearing_aid" in pen.look.wears:
        drawn += _hearing_aids(pen, turn)
    return drawn


def shadow(pen: Pen, turn: float, rise: float, colour: Colour) -> str:
    """What a brim casts on the forehead."""
    if not pen.look.hat:
        return ""
    return fill(ellipse(plus(_hat_place(turn, rise), (0, 8)), *BRIM), colour)


def from_behind(pen: Pen) -> str:
    """What is seen of it from behind."""
    drawn = ""
    if pen.look.cap:
        drawn += _cap_behind(pen)
    if pen.look.hat:
        drawn += straw_hat(pen, (0, -30), 0)
    if pen.look.beanie:
        drawn += woolly_hat_behind(pen)
    if "pencil" in pen.look.wears:
        drawn += pencil_at(pen, (38, 6), 1)
    if "hearing_aid" in pen.look.wears:
        drawn += hearing_aid(pen, (-46, 2), 1) + hearing_aid(pen, (46, 2), -1)
    return drawn


def flower(pen: Pen, at: Point) -> str:
    petals = "".join(
        fill(ellipse(plus(at, rotated((0, -4.2), k * 72)), 3.3), pen.grade(pen.look.flower))
        for k in range(5)
    )
    return petals + fill(ellipse(at, 2.4), pen.grade("#fff2cf"))


def _pencil(pen: Pen, turn: float) -> str:
    """A pencil behind the near ear."""
    return pencil_at(pen, (between(-52, -44, turn) - 8, 8), 1)


def pencil_at(pen: Pen, end: Point, side: int) -> str:
    """A pencil from its blunt end up and forward, `side` 1 to the right."""
    paint, edge = pen.grade("#e9b44c"), f'stroke="{pen.mood.ink}" stroke-width="1.2"'
    drawn = fill(tapered([(24, -18), (36, -27)], 6.4, 0.5), pen.grade("#f0d9b0"), None, edge)
    drawn += fill(tapered([(31, -23.2), (36, -27)], 3.0, 0.4), pen.mood.ink)
    drawn += fill(tapered([(0, 0), (25, -18.8)], 6.4, 6.4), paint, None, edge)
    drawn += fill(tapered([(-1, 0.8), (4, -3)], 6.4, 6.4), pen.grade("#c9706a"), None, edge)
    return group(drawn, placed(end, scale=(side, 1)))


# ---- caps ----------------------------------------------------------------------------------------


def _peaked_cap(pen: Pen, turn: float) -> str:
    return peaked_cap(
        pen, morphed(CAP_FRONT, CAP_QUARTER, turn), morphed(PEAK_FRONT, PEAK_QUARTER, turn)
    )


def peaked_cap(pen: Pen, crown: Points, brim: Points) -> str:
    """A cap of these outlines."""
    colour = pen.grade(pen.look.cap)
    peak = smooth(brim)
    return (
        _cap_crown(pen, crown)
        + stroke(peak, pen.mood.line(colour), pen.width * 2)
        + fill(peak, mix(colour, pen.mood.ink, 0.16))
    )


def _cap_crown(pen: Pen, points: Points) -> str:
    colour = pen.grade(pen.look.cap)
    crown = smooth(points)
    shade = fill(away_from_light(points, pen.mood, (9, 8)), pen.mood.shade(colour), None,
                 'fill-rule="evenodd"')
    return (
        stroke(crown, pen.mood.line(colour), pen.width * 2) + fill(crown, colour)
        + clipped(shade, pen.canvas.clip(crown))
    )


def _cap_behind(pen: Pen) -> str:
    """The crown with its seam, and the hair in the gap over the strap."""
    colour = pen.grade(pen.look.cap)
    line = pen.mood.line(colour)
    gap = "M-17 3Q-15 -18 0 -18Q15 -18 17 3Z"
    strap = "M-18 0Q0 4 18 0"
    return (
        _cap_crown(pen, CAP_BACK) + stroke("M0 -68L0 -18", line, pen.width * 0.8, 0.6)
        + stroke(gap, line, pen.width) + fill(gap, pen.hair)
        + stroke(strap, line, 6 + pen.width) + stroke(strap, colour, 6)
    )


# ---- straw hats ----------------------------------------------------------------------------------


def _hat_place(turn: float, rise: float) -> Point:
    return between(0, -3, turn), -37 + rise * 0.8


def straw_hat(pen: Pen, at: Point, tilt: float) -> str:
    """A farmer's wide straw hat with a band of cloth."""
    straw = pen.grade(pen.look.hat)
    line, shade = pen.mood.line(straw), pen.mood.shade(straw)
    brim, crown = ellipse((0, 0), *BRIM), smooth(CROWN)
    plaited = "".join(
        stroke(ellipse((0, 0.6), BRIM[0] * k, BRIM[1] * k), shade, 1.3, 0.7) for k in (0.93, 0.82)
    )
    plaited += fill(ellipse((6, 5), 62, 9), shade, 0.75)
    drawn = stroke(brim, line, pen.width * 2) + fill(brim, straw)
    drawn += clipped(plaited, pen.canvas.clip(brim))
    drawn += stroke(crown, line, pen.width * 2) + fill(crown, straw)
    drawn += clipped(_crown_inside(pen, shade), pen.canvas.clip(crown))
    return group(drawn, placed(at, rotate=tilt))


def _crown_inside(pen: Pen, shade: Colour) -> str:
    """The rows of the plait, the side away from the light, and the band."""
    rows = "".join(
        stroke(smooth(shifted([(-54, 4), (-24, 11), (24, 11), (54, 4)], (0, -y)), closed=False),
               shade, 1.3, 0.8)
        for y in (24, 33, 42, 51)
    )
    band = pen.grade(pen.look.hat_band)
    ribbon = fill(smooth(BAND), band) + stroke(smooth(BAND), pen.mood.line(band), 1.0, 0.6)
    dark = fill(away_from_light(CROWN, pen.mood, (10, 7)), pen.mood.shade("#ffffff"), 0.45,
                'fill-rule="evenodd" style="mix-blend-mode:multiply"')
    return rows + ribbon + dark


# ---- hearing aids --------------------------------------------------------------------------------


def _hearing_aids(pen: Pen, turn: float) -> str:
    near = hearing_aid(pen, (between(-50, -31, turn), 1), 1)
    return near + (hearing_aid(pen, (50, 1), -1) if turn < 0.35 else "")


def hearing_aid(pen: Pen, at: Point, side: int) -> str:
    """A small bean over the ear, and its clear tube to the mould in it. `side` 1 opens right."""
    colour = pen.grade("#4f86c0")
    bean = smooth([(-7, -8), (0, -13), (4, -9), (-1, -4), (-3, 4), (-4, 10), (-9, 9), (-10, 0)])
    tube = smooth([(2, -9), (8, -6), (6, 3)], closed=False)
    mould = polygon([(2, 2), (8, 1), (8, 7), (3, 8)])
    drawn = stroke(tube, pen.mood.line(colour), 3.2) + stroke(tube, pen.grade("#dcefff"), 1.8)
    drawn += stroke(mould, pen.mood.line(colour), 1.4) + fill(mould, pen.grade("#bfe0f5"))
    drawn += stroke(bean, pen.mood.line(colour), pen.width * 1.4) + fill(bean, colour)
    drawn += fill(ellipse((-6.4, -3), 1.4, 3.6), pen.grade("#ffffff"), 0.6)
    return group(drawn, placed(at, scale=(side, 1)))
