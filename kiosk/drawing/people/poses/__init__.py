"""Poses as data, by name; nothing is drawn here.

A gesture: one line of action (lean and bend of one sign make a C), the head tilted a little
against it, arms never parallel, weight on the near leg.
"""

from kiosk.drawing.names import merged, named
from kiosk.drawing.people.pose import Pose
from kiosk.drawing.people.poses import (
    arrival,
    everyday,
    family,
    helping,
    playtime,
    road,
    spring,
    standing,
    village,
    water,
    winter,
    winter_telling,
)

POSES: dict[str, Pose] = merged(
    module.POSES
    for module in (
        everyday, standing, village, family, road, arrival, playtime, water, winter,
        winter_telling, spring, helping,
    )
)


def pose(name: str) -> Pose:
    """The pose called `name`; an unknown name is a ValueError that offers the nearest."""
    return named("pose", name, POSES)
