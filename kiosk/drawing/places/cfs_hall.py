"""The child-friendly space as a room: canvas walls, floor, rugs, doorway and window; no view."""

from dataclasses import dataclass

from kiosk.drawing.canvas import clipped, fill, group, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Corner, Point, ellipse, number, polygon, rounded, smooth, tapered
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.places.camp import camp_sky, gravel, light_of, plain, rain
from kiosk.drawing.places.cfs_rooms import Hall
from kiosk.drawing.places.perspective import Eye
from kiosk.drawing.places.rows import far_camp, painted, row


@dataclass(frozen=True)
class Walls:
    """Where the far wall is on the stage, and from where daylight comes."""

    left: float
    right: float
    top: float
    foot: float
    source: Point


def shell(setting: Setting, hall: Hall, walls: Walls) -> str:
    """The far wall, the side walls and the roof, all lit from the door or the window."""
    w, (lit, half, dark) = walls, hall.wall
    paint = setting.canvas.radial(w.source, 1250, [(0, lit), (0.5, half), (1, dark)])
    roof = polygon([(-60, -60), (1660, -60), (1660, w.top - 110), (w.right, w.top), (w.left, w.top),
                    (-60, w.top - 110)])
    left = polygon([(-60, w.top - 130), (w.left, w.top), (w.left, w.foot), (-60, w.foot + 130)])
    right = polygon([(1660, w.top - 130), (w.right, w.top), (w.right, w.foot),
                     (1660, w.foot + 130)])
    back = rounded(w.left, w.top, w.right - w.left, w.foot - w.top)
    out = "".join(fill(shape, paint) + fill(shape, hall.line, dim)
                  for shape, dim in ((roof, 0.06), (left, 0.12), (right, 0.08), (back, 0.0)))
    return out + _seams(hall, w) + _band(hall, w) + _valance(hall, w) + _poles(setting, hall, w)


def _seams(hall: Hall, w: Walls) -> str:
    count = 6
    step, lines, folds = (w.right - w.left) / count, "", ""
    for k in range(1, count):
        x = w.left + k * step
        lines += f"M{number(x)} {number(w.top)}V{number(w.foot)}"
        lines += f"M{number(x)} {number(w.top)}L{number(800 + (x - 800) * 1.7)} -60"
        folds += tapered([(x - step * 0.4, w.top + 20), (x - step * 0.34, w.top + 110),
                          (x - step * 0.42, w.top + 190)], 12, 1, 7)
    edge = (f"M-60 {number(w.top - 110)}L{number(w.left)} {number(w.top)}H{number(w.right)}"
            f"L1660 {number(w.top - 110)}")
    return stroke(lines, hall.line, 2.2, 0.2) + fill(folds, hall.line, 0.1) + stroke(
        edge, hall.line, 4, 0.3)


def _band(hall: Hall, w: Walls) -> str:
    """A coloured cloth round the foot of the wall, with leaves and rings that children cut."""
    (cloth, cut), top, high = hall.band, w.foot - 104, 104
    out = fill(rounded(w.left, top, w.right - w.left, high), cloth)
    for edge, near, way in ((w.left, -60.0, 1), (w.right, 1660.0, -1)):
        side = [(edge, top), (near, top + 92), (near, w.foot + 130), (edge, w.foot)]
        out += fill(polygon(side), mix(cloth, hall.line, 0.14 if way > 0 else 0.1))
    shapes, x, turn = "", w.left + 46, 0
    while x < w.right - 30:
        y = top + 52
        shapes += ellipse((x, y), 21) if turn % 2 else smooth(
            [Corner(x - 24, y + 18), (x - 10, y - 16), Corner(x + 24, y - 20), (x + 12, y + 14)])
        x, turn = x + 74, turn + 1
    lines = f"M{number(w.left)} {number(top)}H{number(w.right)}"
    return out + fill(shapes, cut, 0.62) + stroke(lines, hall.line, 3, 0.3) + stroke(
        f"M{number(w.left)} {number(top + 9)}H{number(w.right)}", cut, 2.4, 0.8)


def _valance(hall: Hall, w: Walls) -> str:
    """The scalloped edge of the roof cloth along the top of the wall."""
    count, out = 12, f"M{number(w.left)} {number(w.top - 2)}"
    step = (w.right - w.left) / count
    for k in range(count):
        x = w.left + k * step
        out += f"Q{number(x + step / 2)} {number(w.top + 46)} {number(x + step)} {number(w.top)}"
    return fill(out + "Z", hall.band[0], 0.75) + stroke(out, hall.line, 2.4, 0.3)


def _poles(setting: Setting, hall: Hall, w: Walls) -> str:
    wood = setting.mood.line(hall.wood)
    out = ""
    for x in (w.left, w.right):
        out += stroke(f"M{number(x)} {number(w.top - 6)}V{number(w.foot + 6)}", wood, 15, 0.7)
        out += stroke(f"M{number(x)} {number(w.top - 6)}V{number(w.foot + 6)}", hall.wood, 11)
    return out


def floor(setting: Setting, hall: Hall, w: Walls) -> str:
    paint = setting.canvas.radial((w.source[0], w.foot + 120), 1150,
                                  [(0, hall.floor[0]), (1, hall.floor[1])])
    outline = polygon([(w.left, w.foot), (w.right, w.foot), (1660, w.foot + 130), (1660, 1060),
                       (-60, 1060), (-60, w.foot + 130)])
    lines = ""
    for k in range(1, 9):
        y = w.foot + (1010 - w.foot) * (k / 8) ** 1.5
        lines += f"M-60 {number(y)}H1660"
    for k in range(-9, 10):
        lines += f"M{number(800 + k * 120)} {number(w.foot)}L{number(800 + k * 250)} 1060"
    inside = clipped(stroke(lines, hall.line, 2, 0.12), setting.canvas.clip(outline))
    skirt = stroke(f"M{number(w.left)} {number(w.foot + 4)}H{number(w.right)}", hall.line, 9, 0.16)
    return fill(outline, paint) + inside + skirt


def round_rug(setting: Setting, hall: Hall, at: Point, wide: float) -> str:
    high = wide * 0.25
    out = contact(setting.canvas, (at[0], at[1] + 6), wide + 8, setting.mood.ink, 0.16)
    fringe = stroke(ellipse(at, wide + 7, high + 4), hall.rug[1], 5, 0.7, 'stroke-dasharray="2 9"')
    for share, tone in ((1.0, 0), (0.9, 1), (0.82, 2), (0.62, 1), (0.56, 3)):
        out += fill(ellipse(at, wide * share, high * share), hall.rug[tone])
    dots = "".join(ellipse((at[0] + wide * 0.72 * x, at[1] + high * 0.72 * y), 13, 6)
                   for x, y in _ROUND)
    return out + fringe + fill(dots, hall.rug[3], 0.8)


#: Sixteen places round a circle.
_ROUND: tuple[Point, ...] = (
    (1, 0), (0.92, 0.38), (0.71, 0.71), (0.38, 0.92), (0, 1), (-0.38, 0.92), (-0.71, 0.71),
    (-0.92, 0.38), (-1, 0), (-0.92, -0.38), (-0.71, -0.71), (-0.38, -0.92), (0, -1),
    (0.38, -0.92), (0.71, -0.71), (0.92, -0.38),
)


def square_rug(setting: Setting, hall: Hall) -> str:
    out = contact(setting.canvas, (800, 900), 700, setting.mood.ink, 0.12)

    def at(across: float, deep: float) -> Point:
        return 800 + across * (520 + 180 * deep), 770 + 220 * deep

    for inset, tone in ((0.0, 0), (0.05, 1), (0.08, 2), (0.17, 1), (0.185, 3)):
        side, far, near = 1 - inset, inset * 1.5, 1 - inset * 1.7
        out += fill(polygon([at(-side, far), at(side, far), at(side, near), at(-side, near)]),
                    hall.rug[tone])
    leaves = "".join(ellipse(at(x / 7, d), 15, 6) for x in range(-6, 7) for d in (0.17, 0.8))
    return out + fill(leaves, hall.rug[3], 0.8)


# ---- openings --------------------------------------------------------------------------------


def _outside(setting: Setting, level: float, middle: float) -> str:
    """The camp by daylight, as far as an opening shows it."""
    canvas, light = setting.canvas, light_of(setting)
    eye = Eye(horizon=level, height=1.5, middle=middle, focal=900)
    rows = row(canvas, light, eye, -3.2, "right", (11, 40), 5, 3)
    rows += row(canvas, light, eye, 3.6, "left", (15, 40), 5, 6)
    lift = f"translate(0 {number(level - 430)})"
    out = group(camp_sky(canvas, light) + plain(canvas, light, 426), lift)
    out += gravel(canvas, light, level) + far_camp(canvas, light, eye, ((-12, 12),), (70, 56))
    return out + painted(rows) + group(rain(light), lift)


def door_of(setting: Setting, hall: Hall, at: Point, size: tuple[float, float]) -> str:
    """A wide doorway whose flap is rolled up above it and tied."""
    canvas, (x, foot), (wide, high) = setting.canvas, at, size
    left, right, top = x - wide / 2, x + wide / 2, foot - high
    shape = smooth([Corner(left, foot), Corner(left + 6, top + 26), (left + 40, top),
                    (right - 40, top), Corner(right - 6, top + 26), Corner(right, foot)],
                   tension=1 / 9)
    view = clipped(_outside(setting, foot - high * 0.46, x), canvas.clip(shape))
    roll = stroke(f"M{number(left - 12)} {number(top + 2)}Q{number(x)} {number(top + 16)} "
                  f"{number(right + 12)} {number(top + 2)}", hall.line, 34, 0.4)
    roll += stroke(f"M{number(left - 12)} {number(top)}Q{number(x)} {number(top + 14)} "
                   f"{number(right + 12)} {number(top)}", mix(hall.wall[0], hall.wall[1], 0.6), 28)
    ties = "".join(stroke(f"M{number(left + wide * t)} {number(top - 12)}v36", hall.rug[0], 7)
                   for t in (0.16, 0.84))
    jambs = "".join(stroke(f"M{number(jamb)} {number(top)}V{number(foot + 4)}",
                           setting.mood.line(hall.wood), 15, 0.7)
                    + stroke(f"M{number(jamb)} {number(top)}V{number(foot + 4)}", hall.wood, 11)
                    for jamb in (left, right))
    return view + jambs + roll + ties


def window(setting: Setting, hall: Hall, at: Point, size: tuple[float, float]) -> str:
    """A square of net in the wall, its flap rolled up."""
    canvas, (x, y), (wide, high) = setting.canvas, at, size
    shape = rounded(x - wide / 2, y - high / 2, wide, high, 10)
    view = clipped(_outside(setting, y + high * 0.16, x), canvas.clip(shape))
    net = "".join(f"M{number(x - wide / 2)} {number(y - high / 2 + k * 18)}h{number(wide)}"
                  for k in range(1, int(high / 18)))
    net += "".join(f"M{number(x - wide / 2 + k * 18)} {number(y - high / 2)}v{number(high)}"
                   for k in range(1, int(wide / 18)))
    roll = f"M{number(x - wide / 2 - 10)} {number(y - high / 2)}h{number(wide + 20)}"
    flap = stroke(roll, hall.line, 28, 0.4) + stroke(
        roll, mix(hall.wall[0], hall.wall[1], 0.6), 22)
    ties = "".join(stroke(f"M{number(x + way * wide * 0.3)} {number(y - high / 2 - 13)}v28",
                          hall.rug[0], 6) for way in (-1, 1))
    return (stroke(shape, hall.line, 9, 0.36) + view + stroke(net, "#ffffff", 1.2, 0.3)
            + stroke(shape, hall.wall[0], 5) + flap + ties)
