"""Rules on how people stand together: on the ground, in proportion, and apart or overlapping."""

import math
from collections.abc import Iterator

from kiosk.authors.composition.seen import Composition, Person
from kiosk.authors.composition.telling import Fault
from kiosk.model.geometry import STAGE_H

#: No place has its ground above this.
_HIGHEST_GROUND = 0.38 * STAGE_H
#: How far over its ground a foot may be, in units of a figure of size 1.
_STEP = 30.0
#: By how much two sizes may differ at one depth.
_UNEVEN = 0.3
#: By how much somebody farther away may be the larger one; so much less for every unit of depth.
_TURNED_ROUND, _LESS = 0.12, 0.002
#: How near outlines of heads may come to each other without overlapping, in pixels.
_APART, _OVERLAP = 12.0, 6.0
#: Heads that are smaller than so many pixels are a crowd far away.
_CROWD = 60.0


def foot_floating(picture: Composition) -> Iterator[Fault]:
    """Who stands or sits on the ground touches it, and the ground is not up in the sky.

    `shadow: false` says that somebody is on a branch, a roof or a lorry.
    """
    for one in picture.people:
        if not one.shadow or not one.head.overlap(picture.view):
            continue
        over = one.source.at[1] - _lowest(one)
        if over > _STEP * one.size:
            yield one.path, f"The feet of {one.who} are {round(over)} units over the ground."
        elif one.source.at[1] < _HIGHEST_GROUND:
            yield one.path, f"{one.who} stands in the sky, at y = {one.source.at[1]:.0f}."


def _lowest(one: Person) -> float:
    """The lowest part of somebody who stands, kneels, sits or lies."""
    joints, size = one.placed.joints, one.size
    soles = [joints[name][1] + 14 * size for name in ("footN", "footF", "kneeN", "kneeF")]
    return max(*soles, joints["pelvis"][1] + 30 * size, joints["at"][1])


def out_of_proportion(picture: Composition) -> Iterator[Fault]:
    """Two people on one ground are as large as their distance says: the nearer is the larger.

    Sizes are of figures, so that a child of size 1 stands rightly beside a grown-up of size 1.
    """
    for one, other in picture.pairs():
        if one.together(other) or not (one.shadow and other.shadow):
            continue
        if not all(person.head.overlap(picture.view) for person in (one, other)):
            continue
        far, near = sorted((one, other), key=lambda person: person.source.at[1])
        depth = near.source.at[1] - far.source.at[1]
        ratio = near.size / far.size
        if ratio - 1 > _UNEVEN + depth / (100 * far.size):
            yield near.path, _larger(near, far, depth, "only {:.0f} units nearer")
        elif 1 / ratio - 1 > max(_TURNED_ROUND, _UNEVEN - _LESS * depth):
            yield far.path, _larger(far, near, depth, "though {:.0f} units farther away")


def _larger(one: Person, other: Person, depth: float, how: str) -> str:
    where = how.format(depth) if depth >= 1 else "at the same depth"
    return f"{one.who} is {one.size / other.size:.1f} times as large as {other.who}, {where}."


def heads_on_a_tangent(picture: Composition) -> Iterator[Fault]:
    """Heads overlap clearly or stand clearly apart; where they just touch they grow together."""
    for one, other in picture.pairs():
        small = min(one.head.w, other.head.w) / picture.pixel < _CROWD
        if small or one.together(other):
            continue
        if not all(person.head.overlap(picture.view) for person in (one, other)):
            continue
        gap = _gap(one, other) / picture.pixel
        if -_OVERLAP < gap < _APART:
            yield one.path, f"The heads of {one.who} and {other.who} touch: {gap:.0f} pixels apart."


def _gap(one: Person, other: Person) -> float:
    """How far two heads' outlines are apart, along the line between their middles."""
    (x, y), (u, v) = one.head.centre, other.head.centre
    far = math.hypot(u - x, v - y)
    if far == 0:
        return -math.inf
    across, down = (u - x) / far, (v - y) / far

    def reach(person: Person) -> float:
        return 1 / math.hypot(2 * across / person.head.w, 2 * down / person.head.h)

    return far - reach(one) - reach(other)
