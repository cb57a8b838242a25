"""Groups of going home again: feasts, helping, telling, planting; nothing is drawn here."""

from kiosk.drawing.people.group_data.parts import Group

GROUPS: dict[str, Group] = {}
