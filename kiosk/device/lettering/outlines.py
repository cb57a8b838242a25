"""The outline of one placed line: the body for its kind, with a tail to its speaker's mouth."""

from kiosk.device.lettering import shapes, tails
from kiosk.device.lettering.aiming import border_point, is_outside
from kiosk.model.geometry import Box, Point
from kiosk.model.story import Figure, Line

#: Kinds whose tail goes to a mouth; that of `off` goes to the border where no mouth is known.
TAILED = frozenset({"speech", "thought", "whisper", "shout"})
_TORN = 2.2


def outlined(line: Line, body: Box, figure: Figure | None) -> str:
    """The SVG path of a line's body and tail, in the units in which `body` and `figure` are.

    Empty for a sound, which stands on the picture without a balloon.
    """
    if line.kind == "sound":
        return ""
    about_centre = _about_centre(line, body, figure)
    return shapes.moved(about_centre, *body.centre)


def _about_centre(line: Line, body: Box, figure: Figure | None) -> str:
    half_w, half_h, seed = body.w / 2, body.h / 2, shapes.seed_of(line.id)
    if line.kind in ("caption", "sign"):
        torn = _TORN if line.kind == "caption" else 0.0
        return shapes.closed_path(shapes.paper_points(half_w, half_h, seed, torn))
    aim = _aim(line, body, figure)
    if line.kind == "thought":
        cloud = shapes.cloud_path(half_w, half_h, seed)
        if aim is None:
            return cloud
        edge = tails.leaving(half_w, half_h, aim)
        return cloud + tails.bubbles(edge, _tip(line, edge, aim, body, figure))
    if aim is None:
        return shapes.closed_path(shapes.body_points(line.kind, half_w, half_h, seed))
    edge = tails.leaving(half_w, half_h, aim)
    end = _tip(line, edge, aim, body, figure)
    return tails.tailed_path(line.kind, half_w, half_h, seed, end, aim)


def _aim(line: Line, body: Box, figure: Figure | None) -> Point | None:
    """What the tail points at, from the body's centre; None where there is nobody to point at."""
    x, y = body.centre
    mouth = figure.mouth if figure is not None else None
    if _outside(line, figure):
        side, down = border_point(body.h / 2, x, y, mouth)
        return side - x, down - y
    if mouth is not None and (line.kind in TAILED or line.kind == "off"):
        return mouth[0] - x, mouth[1] - y
    return None


def _outside(line: Line, figure: Figure | None) -> bool:
    return is_outside(line.kind, figure.mouth if figure else None)


def _tip(line: Line, edge: Point, aim: Point, body: Box, figure: Figure | None) -> Point:
    """Where the tail ends, from the body's centre."""
    if _outside(line, figure):
        return tails.towards(edge, aim)
    x, y = body.centre
    head = figure.head if figure else None
    local = Box(head.x - x, head.y - y, head.w, head.h) if head else None
    return tails.tip(edge, aim, local)
