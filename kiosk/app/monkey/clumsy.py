"""What hands do at the glass besides pointing: palms, drumming, slides, several children at once.

Each is a row of events; `spot` gives a point that draws a hand, another one every time. Chance
comes in as a `random.Random`, so that a row can be repeated.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from kiosk.app.monkey.events import Events, Lapse
from kiosk.device.window.inputs import FingerDown, FingerMoved, FingerUp
from kiosk.model.geometry import STAGE_H, STAGE_W, Point

Spot = Callable[[], Point]
Clumsy = Callable[[random.Random, Spot], Events]

#: A child's finger stays on the glass for so long.
_TOUCH_MS = 80
#: How far from its middle the fingers of a palm come down, in units.
_PALM = 160.0


def anywhere(chance: random.Random) -> Point:
    """A point of the stage."""
    return chance.uniform(0, STAGE_W), chance.uniform(0, STAGE_H)


def touch(chance: random.Random, point: Point, name: int = 1) -> Events:
    """A finger goes down and comes up."""
    yield FingerDown(name, point)
    yield Lapse(chance.randint(20, 2 * _TOUCH_MS))
    yield FingerUp(name, point)


def swipe(chance: random.Random, spot: Spot) -> Events:
    """A finger is drawn from anywhere to anywhere."""
    start, end = anywhere(chance), anywhere(chance)
    yield FingerDown(1, start)
    for part in (0.3, 0.7, 1.0):
        yield Lapse(30)
        yield FingerMoved(1, _between(start, end, part))
    yield FingerUp(1, end)


def pinch(chance: random.Random, spot: Spot) -> Events:
    """Two fingers move together, or apart."""
    starts = anywhere(chance), anywhere(chance)
    ends = anywhere(chance), anywhere(chance)
    for name, point in enumerate(starts):
        yield FingerDown(name, point)
    for part in (0.4, 1.0):
        for name in (0, 1):
            yield FingerMoved(name, _between(starts[name], ends[name], part))
    for name in (0, 1):
        yield FingerUp(name, ends[name])


def palm(chance: random.Random, spot: Spot) -> Events:
    """A hand that lies on the glass, with fingers round about it, and perhaps one that taps."""
    middle = spot()
    names = list(range(2, 2 + chance.randint(3, 6)))
    points = {name: _near(chance, middle) for name in names}
    for name in names:
        yield FingerDown(name, points[name])
    yield Lapse(chance.choice((50, 500, 2200)))
    if chance.random() < 0.5:
        yield from touch(chance, spot())
    chance.shuffle(names)
    for name in names:
        yield FingerMoved(name, _near(chance, points[name]))
        yield FingerUp(name, points[name])


def drum(chance: random.Random, spot: Spot) -> Events:
    """A few places are hit over and over, faster than anybody reads."""
    points = [spot() for _ in range(chance.randint(1, 3))]
    for _ in range(chance.randint(6, 20)):
        yield Lapse(chance.randint(20, 130))
        yield from touch(chance, chance.choice(points), chance.randint(0, 3))


def many(chance: random.Random, spot: Spot) -> Events:
    """Several hands at once; fingers that come up twice, or were never down."""
    for _ in range(chance.randint(4, 16)):
        name, point = chance.randint(0, 4), spot()
        yield chance.choice((FingerDown, FingerMoved, FingerUp))(name, point)
        yield Lapse(chance.randint(0, 400))
    for name in range(5):
        yield FingerUp(name, anywhere(chance))


#: By the name that a mood calls it.
CLUMSY: dict[str, Clumsy] = {
    "swipe": swipe, "pinch": pinch, "palm": palm, "drum": drum, "many": many,
}


def _near(chance: random.Random, middle: Point) -> Point:
    return (middle[0] + chance.uniform(-_PALM, _PALM), middle[1] + chance.uniform(-_PALM, _PALM))


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])
