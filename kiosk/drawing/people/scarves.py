"""Head scarves from the front, three-quarter and behind; they know no face and no body."""

from kiosk.drawing.canvas import around, away_from_light, clipped, fill, stroke
from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Point, morphed, rounded, shifted, smooth
from kiosk.drawing.people.hair_shapes import (
    OPENING,
    SCARF,
    SCARF_BACK,
    SCARF_BACK_FOLDS,
    SCARF_FOLDS_FRONT,
    SCARF_FOLDS_QUARTER,
    SCARF_LIGHTS_FRONT,
    SCARF_LIGHTS_QUARTER,
)
from kiosk.drawing.people.pen import Pen, fold

EVEN_ODD = 'fill-rule="evenodd"'


def opening(pen: Pen, turn: float, nod: float) -> list[Point]:
    """The edge of the scarf round the face."""
    wide, long = pen.look.jaw
    loose = 1.5 if pen.look.loose_scarf else 0.0
    return [
        (
            x * (1 + (wide - 1) * max(0.0, y / 48)) + (loose if x > 0 else -loose),
            (y * long if y > 0 else y - loose * 2.6) - nod * (5 if y < 0 else 2),
        )
        for x, y in morphed(*OPENING, turn)
    ]


def shadow(pen: Pen, turn: float, nod: float, colour: Colour) -> str:
    """What the scarf casts on the face: everything outside its opening."""
    return fill(around(smooth(opening(pen, turn, nod)), 120), colour, None, EVEN_ODD)


def front(pen: Pen, turn: float, nod: float) -> str:
    """The scarf round the face."""
    colour = pen.grade(pen.look.scarf)
    line, shade = pen.mood.line(colour), pen.mood.shade(colour)
    long = pen.look.jaw[1]
    outer = [(x, y * long if y > 0 else y) for x, y in morphed(*SCARF, turn)]
    edge, hole = smooth(outer), smooth(opening(pen, turn, nod))
    ring = edge + hole
    # The hole is cut out of the clip too: folds must not cross the face.
    clip = pen.canvas.clip(ring, rule="evenodd")
    moved = shifted(outer, (pen.mood.towards[0] * 9, pen.mood.towards[1] * 7 - 2))
    inside = fill(rounded(-120, -120, 240, 260) + smooth(moved), shade, None, EVEN_ODD)
    drawn = _wisps(pen, turn, nod) + stroke(edge, line, pen.width * 2)
    drawn += fill(ring, colour, None, EVEN_ODD) + clipped(inside + _folds(pen, turn, colour), clip)
    return drawn + stroke(hole, line, pen.width * 0.9)


def _wisps(pen: Pen, turn: float, nod: float) -> str:
    """A loose scarf shows the hair above the forehead."""
    if not pen.look.loose_scarf:
        return ""
    edge = opening(pen, turn, nod)
    top = [edge[i] for i in (11, 12, 13, 0, 1, 2, 3)]
    low = shifted(top, (0, 5.5))
    lock = smooth([*top, *low[-2:0:-1]])
    lines = "".join(
        fold([top[i], low[i + 1] if i < 3 else low[i - 1]], 1.2, pen.hair_dark,
             0.5) for i in range(1, 6)
    )
    return stroke(lock, pen.hair_line, pen.width) + fill(lock, pen.hair) + lines


def _folds(pen: Pen, turn: float, colour: Colour) -> str:
    quarter = turn > 0.5
    folds = SCARF_FOLDS_QUARTER if quarter else SCARF_FOLDS_FRONT
    lights = SCARF_LIGHTS_QUARTER if quarter else SCARF_LIGHTS_FRONT
    light = mix(colour, pen.grade("#fff1d8"), 0.28)
    drawn = "".join(fold(points, width, pen.mood.shade(colour)) for points, width in folds)
    return drawn + "".join(fold(points, width, light, seen) for points, width, seen in lights)


def back_view(pen: Pen) -> str:
    """The scarf seen from behind."""
    colour = pen.grade(pen.look.scarf)
    shade = pen.mood.shade(colour)
    outline = smooth(SCARF_BACK)
    inside = fill(away_from_light(SCARF_BACK, pen.mood, (9, 8)), shade, None, EVEN_ODD)
    inside += "".join(fold(points, width, shade) for points, width in SCARF_BACK_FOLDS)
    drawn = stroke(outline, pen.mood.line(colour), pen.width * 2) + fill(outline, colour)
    return drawn + clipped(inside, pen.canvas.clip(outline))
