"""What a skirt is made of, and skirts over bent legs: on a chair, kneeling, crouching.

They know the skeleton and the look; the legs under them are drawn before.
"""

from dataclasses import dataclass, field

from kiosk.drawing.canvas import stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import (
    Point,
    across,
    along,
    ellipse,
    limb,
    minus,
    plus,
    polygon,
    smooth,
    times,
    tube,
    unit,
)
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold


@dataclass
class Skirt:
    """The parts of a skirt: outlines that merge with the bodice, creases, and a hem line."""

    outlines: list[str] = field(default_factory=list)
    creases: str = ""
    hem: list[Point] = field(default_factory=list)
    waist: tuple[Point, Point] | None = None


def seated(pen: Pen, s: Skeleton, shade: Colour) -> Skirt:
    """Cloth over bent legs: fat tubes, the web between them, and a hip."""
    at, hip, long = s.at, s.body.hip, pen.look.clothes.garment == "long"
    radii = (hip * 0.86, hip * 0.66, hip * 0.52) if long else (hip * 0.84, hip * 0.70, hip * 0.6)
    cut = 1.0 if long else 0.58
    below = max(0.0, min(1.0, cut * 2 - 1))
    hangs = long and all(
        at["foot" + side][1] - at["knee" + side][1] > s.body.shin * 0.7 for side in "NF"
    )
    if hangs:  # from a chair: the hem falls free of the shins
        radii = (radii[0], radii[1], hip * 0.66)
    skirt = Skirt()
    for side in "FN":
        # Two straight tubes: one bent tube this fat would cut into itself at the knee.
        knee, low = at["knee" + side], along(at["knee" + side], at["foot" + side], below)
        thigh = limb([at["hip" + side], knee])
        skirt.outlines.append(_leg(thigh, (radii[0], radii[1]), 0.7))
        shin = limb([knee, low if long else along(knee, low, 1.2)])
        skirt.outlines.append(_leg(shin, (radii[1], radii[2]), 0.4))
    skirt.outlines.append(_web([
        along(at["hipN"], at["kneeN"], 0.2), at["kneeN"], along(at["kneeN"], at["footN"], below),
        along(at["kneeF"], at["footF"], below), at["kneeF"], along(at["hipF"], at["kneeF"], 0.2),
    ]))
    skirt.outlines.append(ellipse(along(at["hipN"], at["hipF"], 0.5), hip * 0.98, hip * 0.86))
    # Generous overlaps: the shaded edge of a part must not show inside the whole.
    skirt.outlines += [ellipse(at["knee" + side], radii[1] * 0.94) for side in "FN"]
    skirt.outlines.append(_web([
        s.frame(0.26, -hip * 0.86), s.frame(0.26, hip * 0.86), at["kneeF"], at["kneeN"],
    ]))
    for t in (0.25, 0.55, 0.85):
        a = along(at["hipN"], at["kneeN"], t)
        line = [plus(a, (0, -radii[0] * 0.5)), plus(a, (4, 4)), plus(a, (1, radii[0] * 0.6))]
        skirt.creases += fold(line, 3.2, shade, 0.8, (0.5, 0.5))
    if long:
        skirt.creases += _shin_folds(s, radii[1], shade)
    if hangs:
        skirt.creases += _free_hem(pen, s, radii[2], shade)
    return skirt


def _shin_folds(s: Skeleton, radius: float, shade: Colour) -> str:
    """Folds that fall from the knees along the shins, and one in the bend of the knee."""
    drawn = ""
    for side in "FN":
        knee, foot = s.at["knee" + side], s.at["foot" + side]
        out = across(unit(minus(foot, knee)))
        for aside, start, end in ((-0.5, 0.0, 0.92), (0.05, 0.12, 0.8), (0.55, 0.3, 0.96)):
            top = plus(along(knee, foot, start), times(out, aside * radius * 0.8))
            low = plus(along(knee, foot, end), times(out, aside * radius * 1.05))
            drawn += fold([top, plus(along(top, low, 0.5), times(out, 1.6)), low], 3.4, shade, 0.75,
                          (0.4, 2.0))
    return drawn


def _free_hem(pen: Pen, s: Skeleton, radius: float, shade: Colour) -> str:
    """The bands above the hem of a skirt that hangs from a chair."""
    clothes = pen.look.clothes
    banded = clothes.trim and clothes.trim != clothes.top
    colour = pen.grade(clothes.trim) if banded else shade
    drawn = ""
    for side in "FN":
        knee, foot = s.at["knee" + side], s.at["foot" + side]
        way = unit(minus(foot, knee))
        out = times(across(way), radius * 1.1)
        for up, width in ((9.0, 4.6), (16.0, 1.7)):
            middle = plus(foot, times(way, radius * 0.36 - up))
            line = smooth([plus(middle, times(out, -1)), plus(middle, times(way, 3)),
                           plus(middle, out)], closed=False)
            drawn += stroke(line, colour, width, 1 if banded else 0.6)
    return drawn


# The parts of a seated skirt overlap: they all wind like the bodice and like an ellipse, or
# their common clip would cancel where they do, and the shade would show as dark wedges.


def _leg(bones: list[Point], radii: tuple[float, float], roundness: float) -> str:
    """The cloth round one straight bone."""
    widths = ((0, radii[0]), (1, radii[1]))
    return tube(bones, widths, roundness=roundness, clockwise=True)[0]


def _web(corners: list[Point]) -> str:
    """The cloth stretched between bones."""
    area = sum(a[0] * b[1] - b[0] * a[1]
               for a, b in zip(corners, corners[1:] + corners[:1], strict=True))
    return polygon(corners if area > 0 else corners[::-1])
