"""Poses of the long road: walking, resting, a night in a corridor; nothing is drawn here."""

from kiosk.drawing.people.pose import Pose

POSES: dict[str, Pose] = {}
