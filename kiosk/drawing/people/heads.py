"""A whole head, from the front to three-quarter, or from behind; it knows no body.

The head's box: centre (0, 0), crown y -52, chin y +48.5; it faces right. Facing left is the
mirrored figure's business.
"""

from kiosk.drawing.canvas import away_from_light, clipped, contour, fill, group, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Point, between, morphed, number, pair, smooth
from kiosk.drawing.people import hair, scarves
from kiosk.drawing.people.ears import ear
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.face_layout import layout
from kiosk.drawing.people.features import features
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.people.profile import profile_head

PROFILE = 1.5  # a head turned further than this is seen from the side

FACE_FRONT = (
    (0, -52), (22, -49), (40, -34), (47, -10), (46.5, 8), (42, 24), (30, 39.5), (13, 47),
    (0, 48.5), (-13, 47), (-30, 39.5), (-42, 24), (-46.5, 8), (-47, -10), (-40, -34), (-22, -49),
)
# The fifth point is the dent of the eye socket and the sixth the far cheek: they make it solid.
FACE_QUARTER = (
    (-3, -52), (20, -49), (37, -35), (43.5, -15), (41.6, 0), (44.2, 14), (40, 30), (29.5, 43),
    (15, 48), (-2, 45), (-19, 36), (-33, 22), (-45, 0), (-48, -18), (-40, -37), (-24, -49),
)


def head(
    pen: Pen, *, turn: float = 1.0, nod: float = 0.0, face: Expression, gaze: Point | None = None
) -> tuple[str, str]:
    """(what lies behind the body, what lies over it), in head units.

    `turn` 0 front to 1 three-quarter, 2 from the side; `nod` -1 down to 1 up.
    """
    if turn >= PROFILE:
        return profile_head(pen, nod=nod, face=face, gaze=gaze)
    turn = max(0.0, min(1.15, turn))
    rise = -nod * 11
    at = layout(pen, turn, nod)
    on_face, over_hair = features(pen, at, face, gaze)
    drawn = _far_ears(pen, turn, nod) + _skull(pen, turn, nod, rise) + _near_ear(pen, turn, nod)
    if pen.look.scarf:
        return "", drawn + on_face + scarves.front(pen, turn, nod) + over_hair
    on_top = hair.front(pen, turn, rise) + over_hair + hair.over(pen, turn, rise)
    return hair.behind(pen, turn), drawn + on_face + on_top


def _face_points(pen: Pen, turn: float, nod: float) -> list[Point]:
    wide, long = pen.look.jaw
    middle = between(0, 4, turn)
    points = []
    for x, y in morphed(FACE_FRONT, FACE_QUARTER, turn):
        low = max(0.0, (y - 2) / 46)
        x = middle + (x - middle) * (1 + (wide - 1) * low)
        points.append((x, (y * long if y > 0 else y) - nod * 2 * low))
    return points


def _skull(pen: Pen, turn: float, nod: float, rise: float) -> str:
    points = _face_points(pen, turn, nod)
    outline = smooth(points)
    x, y = pen.mood.towards
    inside = fill(away_from_light(points, pen.mood, (9, 5.5)), pen.skin_shade, None,
                  'fill-rule="evenodd"')
    inside += _soft_light(pen, (x * 16 + 10 * turn, y * 6 + 8))
    inside += _cast_shadow(pen, turn, nod, rise)
    edges = contour([outline], pen.skin_line, pen.width, pen.mood)
    return edges + fill(outline, pen.skin) + clipped(inside, pen.canvas.clip(outline))


def _soft_light(pen: Pen, at: Point) -> str:
    """A glow on the lit cheek: without it a face looks baked."""
    light = pen.grade("#fff3dc")
    paint = pen.canvas.radial((0, 0), 1, [(0, light, 0.42), (0.6, light, 0.16), (1, light, 0)])
    return f'<circle r="1" fill="{paint}" transform="translate({pair(at)}) scale(40,44)"/>'


def _cast_shadow(pen: Pen, turn: float, nod: float, rise: float) -> str:
    colour = mix(pen.skin, pen.skin_shade, 0.92)
    x = -pen.mood.towards[0]
    if pen.look.scarf:
        cast = scarves.shadow(pen, turn, nod, colour)
        return group(cast, f"translate({number(x * 2.2)},4.5)")
    return group(hair.shadow(pen, turn, rise, colour), f"translate({number(x * 1.5)},5.5)")


def _far_ears(pen: Pen, turn: float, nod: float) -> str:
    if pen.look.scarf or turn >= 0.75:
        return ""
    y = 6 + nod * 2
    drawn = ear(pen, (between(45, 44, turn), y), 1, 1 - turn)
    return drawn + (ear(pen, (-45, y), -1) if turn < 0.35 else "")


def _near_ear(pen: Pen, turn: float, nod: float) -> str:
    if pen.look.scarf or turn < 0.35:
        return ""
    return ear(pen, (between(-44, -25, turn), 6 + nod * 2), -1)


def head_from_behind(pen: Pen) -> str:
    """The head seen from behind, in head units."""
    if pen.look.scarf:
        return scarves.back_view(pen)
    nape = smooth([(-24, 30), (24, 30), (20, 52), (-20, 52)])
    drawn = ear(pen, (-45, 8), -1) + ear(pen, (45, 8), 1)
    drawn += stroke(nape, pen.skin_line, pen.width * 2) + fill(nape, pen.skin)
    return drawn + fill(nape, pen.skin_shade, 0.6) + hair.back_view(pen)
