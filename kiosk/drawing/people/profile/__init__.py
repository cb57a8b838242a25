"""A whole head seen from the side; it knows no body.

It faces right in the box of `heads`. A nod turns it, because a profile turns on its neck.
"""

from kiosk.drawing.canvas import away_from_light, clipped, contour, fill, group
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Point, number, pair, smooth
from kiosk.drawing.people.ears import ear
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.people.profile import hair
from kiosk.drawing.people.profile.face import Side, contour_points, side_of
from kiosk.drawing.people.profile.features import features

NOD = 17.0  # degrees of a full nod
PIVOT: Point = (-8.0, 30.0)  # where a head turns on its neck


def profile_head(
    pen: Pen, *, nod: float, face: Expression, gaze: Point | None
) -> tuple[str, str]:
    """(what lies behind the body, what lies over it), in head units."""
    at = side_of(pen.look, face.mouth)
    on_face, over_hair = features(pen, at, face, gaze)
    drawn = _skull(pen, at) + on_face
    if not pen.look.scarf and pen.look.style != "long":
        drawn += ear(pen, at.ear)
    drawn += hair.over(pen) + over_hair + hair.on_top(pen)
    return _nodded(hair.behind(pen), nod), _nodded(drawn, nod)


def _nodded(markup: str, nod: float) -> str:
    if not markup or not nod:
        return markup
    return group(markup, f"rotate({number(-nod * NOD)} {pair(PIVOT)})")


def _skull(pen: Pen, at: Side) -> str:
    points = contour_points(pen.look, at)
    outline = smooth(points)
    x, y = pen.mood.towards
    inside = fill(away_from_light(points, pen.mood, (9, 5.5)), pen.skin_shade, None,
                  'fill-rule="evenodd"')
    inside += _soft_light(pen, (x * 12 + 16, y * 6 + 8))
    cast = hair.shadow(pen, mix(pen.skin, pen.skin_shade, 0.92))
    inside += group(cast, f"translate({number(-x * 1.6)},5)")
    edges = contour([outline], pen.skin_line, pen.width, pen.mood)
    return edges + fill(outline, pen.skin) + clipped(inside, pen.canvas.clip(outline))


def _soft_light(pen: Pen, at: Point) -> str:
    light = pen.grade("#fff3dc")
    paint = pen.canvas.radial((0, 0), 1, [(0, light, 0.42), (0.6, light, 0.16), (1, light, 0)])
    return f'<circle r="1" fill="{paint}" transform="translate({pair(at)}) scale(34,42)"/>'
