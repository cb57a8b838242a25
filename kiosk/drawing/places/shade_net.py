"""A shade net on poles, and the blue-violet shade with its spots of sun that lies under it.

Lengths are metres before an eye. It knows no view and no story.
"""

import random
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas, clipped, fill, stroke
from kiosk.drawing.paths import Corner, Point, Points, along, ellipse, number, polygon, smooth
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.places.perspective import Eye
from kiosk.drawing.props.brush import Brush

_NEAR, _FAR, _EDGE, _SUN = "#716fa6", "#a9a3c8", "#4d4a80", "#fff7dc"
_SHADE = "#6460a6"


@dataclass(frozen=True)
class Net:
    """A net from `left` to `right` and from `near` to `far`, `high` above the ground."""

    left: float
    right: float
    near: float
    far: float
    high: float = 2.7

    def corners(self, eye: Eye, high: float) -> tuple[Point, Point, Point, Point]:
        """Near left, far left, far right, near right."""
        return (eye.at((self.left, high, self.near)), eye.at((self.left, high, self.far)),
                eye.at((self.right, high, self.far)), eye.at((self.right, high, self.near)))


def shade(setting: Setting, eye: Eye, net: Net) -> str:
    """The shade on the ground, its edge soft like the net's, sprinkled with sun."""
    shift = 0.35
    near_left, far_left, far_right, near_right = Net(
        net.left + shift, net.right + shift, net.near, net.far - 0.3).corners(eye, 0)
    edge: Points = [
        Corner(*near_left), along(near_left, far_left, 0.5), Corner(*far_left),
        *_hung(far_left, far_right, 5, 7), Corner(*far_right), along(near_right, far_right, 0.5),
        Corner(*near_right)]
    shape = smooth(edge)
    out = fill(shape, _SHADE, 0.5, 'style="mix-blend-mode:multiply"')
    return out + _spots(setting.canvas, shape, far_left[1])


def _spots(canvas: Canvas, shape: str, level: float) -> str:
    """Small suns that come through the meshes: larger and flatter towards the viewer."""
    chance, spots = random.Random(15), ""
    for _ in range(190):
        t = chance.random()
        x, y = chance.uniform(-20, 1620), level + (1010 - level) * t
        wide = (3 + 13 * t) * chance.uniform(0.5, 1.2)
        spots += ellipse((x, y), wide, wide * 0.27)
    return clipped(fill(spots, _SUN, 0.34), canvas.clip(shape))


def canopy(setting: Setting, eye: Eye, net: Net) -> str:
    """The net from below: sunlight glows through it, ropes and seams run across."""
    near_left, far_left, far_right, near_right = net.corners(eye, net.high)
    rim: Points = [Corner(*near_left), Corner(*far_left), *_hung(far_left, far_right, 5, 14),
                   Corner(*far_right), Corner(*near_right)]
    shape = smooth(rim)
    low, high = far_left[1] + 20, max(-40.0, near_left[1])
    paint = setting.canvas.linear((0, high), (0, low), [(0, _NEAR), (0.55, "#8a86b8"), (1, _FAR)])
    out = fill(shape, paint) + clipped(_mesh(eye, net), setting.canvas.clip(shape))
    back = smooth([Corner(*far_left), *_hung(far_left, far_right, 5, 14), Corner(*far_right)],
                  closed=False)
    sides = polygon([near_left, far_left], closed=False) + polygon([near_right, far_right],
                                                                   closed=False)
    return (out + stroke(back + sides, _EDGE, 6, 0.75) + stroke(back, _SUN, 3, 0.85)
            + stroke(sides, _SUN, 2, 0.6))


def _mesh(eye: Eye, net: Net) -> str:
    """Woven breadths: seams towards the distance, ropes across, light between the threads."""
    fine = seams = ""
    for k in range(1, 64):
        x = net.left + (net.right - net.left) * k / 64
        line = polygon([eye.at((x, net.high, net.near)), eye.at((x, net.high, net.far))],
                       closed=False)
        if k % 16:
            fine += line
        else:
            seams += line
    depth, ropes = net.near, ""
    while depth < net.far:
        left, right = eye.at((net.left, net.high, depth)), eye.at((net.right, net.high, depth))
        fine += polygon([left, right], closed=False)
        depth *= 1.022
    for deep in (net.near + (net.far - net.near) * t for t in (0.16, 0.36, 0.64)):
        left, right = eye.at((net.left, net.high, deep)), eye.at((net.right, net.high, deep))
        ropes += smooth([Corner(*left), *_hung(left, right, 4, 10), Corner(*right)], closed=False)
    return (stroke(fine, _SUN, 1.1, 0.2) + stroke(seams, _EDGE, 4, 0.34)
            + stroke(seams, _SUN, 1.4, 0.4) + stroke(ropes, _EDGE, 4, 0.42))


def _hung(left: Point, right: Point, many: int, sag: float) -> list[Point]:
    """Points of an edge that hangs between its poles in `many` bows."""
    out: list[Point] = []
    for k in range(many):
        a, b = along(left, right, k / many), along(left, right, (k + 1) / many)
        x, y = along(a, b, 0.5)
        out.append((x, y + sag))
        if k < many - 1:
            out.append(Corner(*b))
    return out


def poles(setting: Setting, eye: Eye, net: Net, spots: tuple[tuple[float, float], ...]) -> str:
    """Wooden poles at (x, z), from the ground to the net."""
    out = ""
    for x, z in spots:
        low, high = eye.at((x, 0, z)), eye.at((x, net.high + 0.06, z))
        size = eye.size(z) / 250
        brush = Brush(setting.canvas, setting.mood, size)
        out += brush.cord(f"M{number(low[0])} {number(low[1])}L{number(high[0])} "
                          f"{number(high[1])}", "#9a7450", 17 * size)
    return out
