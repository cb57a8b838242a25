"""What two placed balloons cost one another: touching, wrong order, tails in the way.

In reading coordinates, as `placing`. Called thousands of times a panel: plain numbers only.
"""

from dataclasses import dataclass, replace

from kiosk.device.lettering.setting import Block
from kiosk.device.lettering.taste import FAULT, Tail
from kiosk.model.geometry import STAGE_H, Box

#: Air that must stay between two bodies, and between a tail and another body.
_APART, _CLEAR = 16.0, 10.0
_LONGER = 0.25
#: How far the next balloon on a level may rise without a thought, and how far so that the eye,
#: going on, still meets the lower one first; what the second costs.
_LEVEL, _CLIMBING, _CLIMBS = 0.42, 0.6, 9.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A block put down: its body's sides, its own price, and its tail if it has one."""

    block: Block
    left: float
    top: float
    right: float
    bottom: float
    price: float
    tail: Tail | None = None
    ordered: bool = True

    @property
    def box(self) -> Box:
        """The body's box."""
        return Box(self.left, self.top, self.right - self.left, self.bottom - self.top)


def rounded(spot: Spot) -> Spot:
    """The spot on a tenth of a unit, so that it is the same whether it was found or kept."""
    return replace(spot, left=round(spot.left, 1), top=round(spot.top, 1),
                   right=round(spot.right, 1), bottom=round(spot.bottom, 1))


def together(first: Spot, then: Spot) -> float:
    """The price of `first` and of `then`, a later line, standing as they do."""
    price = 0.0
    if first.ordered and then.ordered and not reads_on(first, then, _LEVEL):
        if reads_on(first, then):
            price = _CLIMBS
        else:
            price = FAULT + 40 * max(0.0, first.top - then.top) / STAGE_H
    wide = min(first.right, then.right) - max(first.left, then.left) + _APART
    high = min(first.bottom, then.bottom) - max(first.top, then.top) + _APART
    if wide > 0 and high > 0:
        price += FAULT * (1 + 5 * wide * high / min(_area(first), _area(then)))
    one, two = first.tail, then.tail
    if one and _enters(one, then):
        price += FAULT
    if two and _enters(two, first):
        price += FAULT
    if one and two and _cross(one, two):
        price += FAULT
    return price


def _area(spot: Spot) -> float:
    return (spot.right - spot.left) * (spot.bottom - spot.top)


def reads_on(a: Spot, b: Spot, level: float = _CLIMBING) -> bool:
    """Whether `b` is read after `a`: below it, or further on and not much higher.

    `level` is how far it may rise, in parts of the lower of the two. Further back it must be clear
    below: of two on one level the eye takes the nearer to the start.
    """
    a_high, b_high = a.bottom - a.top, b.bottom - b.top
    along = (b.left + b.right - a.left - a.right) / 2
    apart = 0.36 * (a.right - a.left + b.right - b.left)
    if along < -apart:
        return b.top >= a.bottom - 0.15 * min(a_high, b_high)
    if b.top + b.bottom - a.top - a.bottom >= 0.68 * (a_high + b_high):
        return True
    return along >= apart and b.top >= a.top - level * min(a_high, b_high)


def _enters(tail: Tail, spot: Spot) -> bool:
    (x1, y1), (x2, y2) = tail
    left, right = spot.left - _CLEAR, spot.right + _CLEAR
    top, bottom = spot.top - _CLEAR, spot.bottom + _CLEAR
    if max(x1, x2) < left or min(x1, x2) > right or max(y1, y2) < top or min(y1, y2) > bottom:
        return False
    return any(
        left < x1 + (x2 - x1) * part < right and top < y1 + (y2 - y1) * part < bottom
        for part in (0.0, 0.35, 0.7, 1.0)
    )


def _cross(one: Tail, two: Tail) -> bool:
    """Whether two tails cross or come near it: they bend a little, so each is taken longer."""
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = two
    bx, by = bx + (bx - ax) * _LONGER, by + (by - ay) * _LONGER
    dx, dy = dx + (dx - cx) * _LONGER, dy + (dy - cy) * _LONGER
    if max(ax, bx) < min(cx, dx) or max(cx, dx) < min(ax, bx):
        return False
    c_side = (bx - ax) * (cy - ay) > (by - ay) * (cx - ax)
    d_side = (bx - ax) * (dy - ay) > (by - ay) * (dx - ax)
    a_side = (dx - cx) * (ay - cy) > (dy - cy) * (ax - cx)
    b_side = (dx - cx) * (by - cy) > (dy - cy) * (bx - cx)
    return c_side != d_side and a_side != b_side
