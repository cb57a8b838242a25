"""Poses of the cold nights: sneezing, warming, listening, telling; nothing is drawn here."""

from kiosk.drawing.people.pose import Pose

POSES: dict[str, Pose] = {}
