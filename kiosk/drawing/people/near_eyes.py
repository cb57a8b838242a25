"""What is seen of eyes near the reader: spokes in the iris, the fold of the lid, single lashes."""

from kiosk.drawing.canvas import fill
from kiosk.drawing.colours import mix
from kiosk.drawing.paths import Point, along, ellipse, rotated, tapered
from kiosk.drawing.people.eye_openings import Opening
from kiosk.drawing.people.pen import Pen, fold


def rays(pen: Pen, centre: Point, radius: float, narrow: float) -> str:
    """The fine spokes of an iris, in its lower half."""
    light = mix(pen.grade(pen.look.iris), pen.grade("#d9985a"), 0.6)
    return "".join(
        fold([rotated((centre[0], centre[1] + radius * a), angle, centre) for a in (0.6, 0.98)],
             0.8, light, 0.7)
        for angle in (-70, -45, -22, 0, 22, 45, 70)
    ) if narrow > 0.6 else ""


def near_lid(pen: Pen, o: Opening) -> str:
    """What is seen near by: the soft fold over the lid, and single lashes."""
    s, w = o.side, o.width
    x, y = o.centre
    drawn = ""
    if pen.look.child:
        line = [(o.inner[0] + s * w * 0.16, o.inner[1] - o.up * 1.02 - 3.4),
                (x - s * w * 0.12, y - o.up * 1.06 - 4.8), (x + s * w * 0.2, y - o.up * 1.03 - 5),
                (o.outer[0] - s * w * 0.02, o.outer[1] - o.up * 0.74 - 4.0)]
        drawn += fold(line, 1.2, pen.skin_shade, 0.9)
    ink = pen.grade("#2a1512")
    lashes = ((0.10, 0.62, 3.2), (0.22, 0.92, 2.8)) if pen.look.woman else ()
    for k, rise, long in lashes:
        root = (o.outer[0] - s * w * k, o.outer[1] - o.up * rise - 0.6)
        tip = (root[0] + s * long * 0.8, root[1] - long * 1.1)
        drawn += fill(tapered([root, along(root, tip, 0.5), tip], 1.7, 0.3, 1.0), ink)
    corner = ellipse((o.inner[0] + s * 1.2, o.inner[1] + 0.6), 1.3, 1.1)
    return drawn + fill(corner, pen.grade("#e39a88"), 0.8)
