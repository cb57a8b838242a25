"""Poses of going home again: feasts, helping, telling, planting; nothing is drawn here."""

from kiosk.drawing.people.pose import Pose

POSES: dict[str, Pose] = {}
