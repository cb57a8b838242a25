"""Poses of the thirsty day: carrying, drinking, washing, nursing; nothing is drawn here."""

from kiosk.drawing.people.pose import Pose

POSES: dict[str, Pose] = {}
