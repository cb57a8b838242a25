"""Poses of arriving in the camp: the clinic, the sign, school and play; nothing is drawn here."""

from kiosk.drawing.people.pose import Pose

POSES: dict[str, Pose] = {}
